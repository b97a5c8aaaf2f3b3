"""A second question where packages would delete much."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.exchange.summary_words import SummaryWords
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_WIDTH = 480


class DeletionsDialog(DialogFrame):
    """Names how much would go; Return leaves everything as it is."""

    def __init__(self, deleted: int, living: int, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DeletionsDialog", "So much is to be deleted?"), parent)
        self.setObjectName("many deletions")
        self.setMinimumWidth(_WIDTH)
        words = SummaryWords()
        said = Words(words.deletions(deleted, living), Role.HEADING)
        meant = Words(
            self.tr(
                "Perhaps the sender tidied up; perhaps the file is not what it seems. Ask them if you are not sure. "
                "Whatever is taken in can be undone."
            )
        )
        for line in (said, meant):
            line.setWordWrap(True)
            self.body.addWidget(line)
        delete = self.add_button(words.delete_act(deleted))
        delete.clicked.connect(self.accept)
        leave = self.add_button(self.tr("Leave everything as it is"))
        leave.setDefault(True)
        leave.clicked.connect(self.reject)
        leave.setFocus()

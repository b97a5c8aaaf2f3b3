"""What a check of the workspace found."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QListWidget, QWidget

from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.parts.words import Words


class CheckDialog(DialogFrame):
    """Faults of a workspace, a sentence each, or the sentence that there are none."""

    def __init__(self, faults: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CheckDialog", "Check of the workspace"), parent)
        self.setObjectName("check")
        self.setMinimumWidth(480)
        if faults:
            said = self.tr("%n fault(s) found. Make a backup, then restore the newest good one.", "", len(faults))
        else:
            said = self.tr("Everything is in order: journal, tables, quotes and search agree.")
        self._said = Words(said)
        self._said.setWordWrap(True)
        self.body.addWidget(self._said)
        if faults:
            found = QListWidget()
            found.setAccessibleName(self.tr("Faults"))
            found.setWordWrap(True)
            found.addItems(list(faults))
            quiet(found)
            self.body.addWidget(found, 1)
        self.add_cancel(self.tr("Close"))

    @property
    def said(self) -> str:
        """The sentence of the result."""
        return self._said.text()

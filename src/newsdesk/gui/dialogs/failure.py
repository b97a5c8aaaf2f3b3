"""What went wrong when no window is left that could say it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.parts.words import Words

_WIDTH = 480


class FailureDialog(DialogFrame):
    """A sentence of the cause, and one of what is safe."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName("failure")
        self.setMinimumWidth(_WIDTH)
        self.sentence = sentence
        safe = self.tr("All changes are saved in the workspace itself; only the copy beside it is missing.")
        for words in (sentence, safe):
            said = Words(words)
            said.setWordWrap(True)
            self.body.addWidget(said)
        self.add_button(self.tr("Copy details")).clicked.connect(self._copy)
        self.add_act(self.tr("Close"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sentence)

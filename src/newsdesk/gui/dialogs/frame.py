"""What every dialog has: a strong title, an inset of 24, buttons at the right with one primary act."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_INSET = 24


class DialogFrame(QDialog):
    """A dialog that is opened with `open()` and deletes itself when it is closed.

    `body` is where its parts go; `add_act` gives it the primary button whose words name the act.
    """

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.finished.connect(self.deleteLater)
        self._title = Words(title, Role.RECORD_TITLE)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)

    def add_button(self, words: str) -> QPushButton:
        """Put a further button at the right."""
        button = QPushButton(words)
        button.setAutoDefault(False)
        self._buttons.addWidget(button)
        return button

    def add_act(self, words: str) -> QPushButton:
        """Put the primary button at the right; pressing it accepts the dialog."""
        button = self.add_button(words)
        button.setDefault(True)
        button.clicked.connect(self.accept)
        return button

    def add_cancel(self, words: str = "") -> QPushButton:
        """Put a button that closes the dialog without doing anything."""
        button = self.add_button(words or self.tr("Cancel"))
        button.clicked.connect(self.reject)
        return button

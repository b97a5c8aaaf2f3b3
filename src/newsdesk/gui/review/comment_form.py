"""A comment on an item, or an answer to one; it is sent only when something is said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role


class CommentForm(TranslatedWidget):
    """`said` carries the words and the comment that they answer, or "". `typed` says that the words are others."""

    said = Signal(str, str)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answered = ""
        self._title = Words("", Role.HEADING)
        self.field = QLineEdit()
        self.field.returnPressed.connect(self._say)
        self.field.textEdited.connect(self.typed)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._say)
        self._hint = Words("", Role.LABEL, muted=True)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addLayout(foot)
        column.addStretch(1)
        self.retranslate()

    def begin(self, answered: str) -> None:
        """Write a comment, or the answer to one. What was begun and left stands there again."""
        self._answered = answered
        self.retranslate()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._title.setText(self.tr("Answer") if self._answered else self.tr("Comment"))
        self.field.setAccessibleName(self.tr("Comment on the item"))
        self.field.setPlaceholderText(self.tr("What is to be said?"))
        self.button.setText(self.tr("Say"))
        self._hint.setText(self.tr("Enter says it, Esc goes back"))

    def _say(self) -> None:
        words = self.field.text().strip()
        if words:
            self.said.emit(words, self._answered)

"""A line of the form whose message can take the tone of a refused value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.field import LABEL_WIDTH
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_DROP = 7
"""How far a label stands below the top of its field, so that both are on one baseline."""


class Labelled(QWidget):
    """Label in its column, editor beside it, and beneath the editor why a value was not taken."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._label = Words("", Role.LABEL, muted=True)
        self._label.setFixedWidth(LABEL_WIDTH)
        self._label.setContentsMargins(0, _DROP, 8, 0)
        self._label.setWordWrap(True)
        self._label.setBuddy(editor)
        self._message = TonedWords()
        self._message.setContentsMargins(6, 2, 0, 0)
        self._message.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(editor, 0, 1)
        grid.addWidget(self._message, 1, 1)
        grid.setColumnStretch(1, 1)

    def set_label(self, words: str) -> None:
        """Name the field, on screen and for a screen reader."""
        self._label.setText(words)
        self._editor.setAccessibleName(words)

    def show_message(self, message: str) -> None:
        """Say why the value was not taken; "" where all is well."""
        self._message.say(f"! {message}" if message else "", "bad")
        self._editor.setAccessibleDescription(message)

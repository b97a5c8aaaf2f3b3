"""Words in the tone of a doubt: muted, warning or refused. The glyph beside them says the same."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens


class TonedWords(Words):
    """Plain words whose colour is the token named by `tone`: "muted", "warn", "bad" or "text"."""

    def __init__(self, role: Role = Role.LABEL, parent: QWidget | None = None) -> None:
        super().__init__("", role, parent=parent)
        self._tone = "muted"
        self._colouring = False
        self.setWordWrap(True)
        self._colour()

    def say(self, words: str, tone: str = "muted") -> None:
        """Show words in a tone; empty words hide the line."""
        self._tone = tone
        self.setText(words)
        self.setHidden(not words)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colour of the theme that is on now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._colouring:
            self._colour()

    def _colour(self) -> None:
        self._colouring = True
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, getattr(current_tokens(), self._tone))
        self.setPalette(palette)
        self._colouring = False

"""Words that act, in the colour of links."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens

_LEAST_TARGET = 24


class Link(QPushButton):
    """A button that is its words alone, framed by the accent while it has the focus."""

    def __init__(self, words: str = "", role: Role = Role.HEADING, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setFont(font(role))
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.name(words)

    def name(self, words: str) -> None:
        """Set the words, also for a screen reader."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The words and a little air, and never less than a finger or a shaky hand can hit."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 12, max(metrics.height() + 8, _LEAST_TARGET))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setPen(tokens.link if self.isEnabled() else tokens.disabled)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(tokens.accent)
            painter.drawRect(self.rect().adjusted(0, 1, -1, -2))

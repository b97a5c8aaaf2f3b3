"""A button that is words: a link, or a choice with a chevron."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens

_CHEVRON = 12


class WordButton(QAbstractButton):
    """Words that act. With `chevron` they are muted and open a menu, else they look like a link."""

    def __init__(
        self, words: str, role: Role = Role.INTERFACE, *, chevron: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chevron = chevron
        self.setFont(font(role))
        self._line = line_height(role)
        self.say(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if not chevron else Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, words: str) -> None:
        """Set the words, on screen and for a screen reader."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the words; at least 24 high, as something to aim at."""
        extra = _CHEVRON + 6 if self._chevron else 0
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + extra + 4, max(24, self._line))

    def minimumSizeHint(self) -> QSize:
        """The words are elided when there is no room."""
        return QSize(min(64, self.sizeHint().width()), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when enabled or theme change."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, a line beneath them under the pointer, a frame while focused."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        room = self.width() - (_CHEVRON + 6 if self._chevron else 0) - 2
        words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        rest = tokens.muted if self._chevron else tokens.link
        painter.setPen(rest if self.isEnabled() else tokens.disabled)
        rect = QRect(1, 0, room, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        wide = self.fontMetrics().horizontalAdvance(words)
        if self._chevron:
            drawn = pixmap("chevron-down", painter.pen().color(), size=_CHEVRON, scale=self.devicePixelRatioF())
            painter.drawPixmap(wide + 6, (self.height() - _CHEVRON) // 2 + 1, drawn)
        elif self.isEnabled() and self.underMouse():
            painter.drawLine(1, self.height() - 4, wide, self.height() - 4)
        if self.hasFocus():
            painter.setPen(tokens.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

"""Chips and key caps: small things that stand in a line of words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.model.record import RecordKind

_CHIP_HEIGHT = 24
_INSET = 8
_GAP = 6


class Chip(QAbstractButton):
    """A record or a word in a form: the kind's letter, then its title. Pressed, it emits `clicked`."""

    def __init__(self, text: str, kind: RecordKind | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(font(Role.INTERFACE))
        self.setFixedHeight(_CHIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """As wide as letter and title."""
        return QSize(self._words_at() + self.fontMetrics().horizontalAdvance(self.text()) + _INSET + 2, _CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Titles are elided rather than pushing a form wide."""
        return QSize(min(72, self.sizeHint().width()), _CHIP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, letter and elided title."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.row if self.isDown() or self.underMouse() else tokens.hover)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        rect = self.rect().adjusted(_INSET, 0, -_INSET, 0)
        if self._kind is not None:
            painter.setFont(font(Role.LETTER))
            painter.setPen(tokens.kinds[self._kind].ink)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, LETTERS[self._kind])
        rect.setLeft(self._words_at())
        painter.setFont(self.font())
        painter.setPen(tokens.text)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

    def _words_at(self) -> int:
        if self._kind is None:
            return _INSET
        return _INSET + QFontMetrics(font(Role.LETTER)).horizontalAdvance(LETTERS[self._kind]) + _GAP


class KeyCap(QWidget):
    """A key as it is printed on the keyboard, such as "L" or "Ctrl+I"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFont(font(Role.KEY))
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square for one letter, wider for more."""
        return QSize(max(18, self.fontMetrics().horizontalAdvance(self._key) + 10), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame and letter."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.control, 1))
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(tokens.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)

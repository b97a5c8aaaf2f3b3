"""Rows of the welcome page that act as a whole."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens

_ROW = 60
_INSET = 16
_ICON = 20
_GAP = 12  # between the words and the key

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class PressableRow(QAbstractButton):
    """A row that acts on a click, on Space and on Return."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.reached_by_key = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note how the focus came: a frame around the first act of a page that has just opened would be noise."""
        self.reached_by_key = event.reason() in _BY_KEY
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return acts as well as Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class ActRow(PressableRow):
    """A way to begin: icon, what, a muted second line, key. The primary one is filled."""

    def __init__(self, icon_name: str, key: str, *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._key = key
        self._primary = primary
        self._second = ""

    def set_words(self, first: str, second: str) -> None:
        """Say what the row does."""
        self._second = second
        self.setText(first)
        self.setAccessibleName(first)
        self.setAccessibleDescription(second)
        self.setToolTip(second)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(360, _ROW)

    def minimumSizeHint(self) -> QSize:
        """Words are elided where there is no room."""
        return QSize(200, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, two lines, key at the right."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        ground = tokens.accent if self._primary else tokens.hover if lit else tokens.window
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), 4, 4)
        ink = tokens.on_accent if self._primary else tokens.text
        muted = tokens.on_accent if self._primary else tokens.muted
        drawn = pixmap(self._icon_name, muted, size=_ICON, scale=self.devicePixelRatioF())
        painter.drawPixmap(_INSET, (self.height() - _ICON) // 2, drawn)
        self._paint_words(painter, ink, muted)
        if self.hasFocus() and self.reached_by_key:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.on_accent if self._primary else tokens.accent, 2))
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 3, 3)

    def _paint_words(self, painter: QPainter, ink: QColor, muted: QColor) -> None:
        left = _INSET + _ICON + 20
        key = QKeySequence(self._key).toString(QKeySequence.SequenceFormat.NativeText)
        width = self.width() - left - _INSET - _GAP - QFontMetrics(font(Role.SMALL)).horizontalAdvance(key)
        top, bottom = QRect(left, 9, width, 22), QRect(left, 30, width, 20)
        painter.setPen(ink)
        painter.setFont(font(Role.RECORD_TITLE))
        first = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, first)
        painter.setPen(muted)
        painter.setFont(font(Role.INTERFACE))
        second = QFontMetrics(painter.font()).elidedText(self._second, Qt.TextElideMode.ElideRight, width)
        painter.drawText(bottom, Qt.AlignmentFlag.AlignVCenter, second)
        painter.setFont(font(Role.SMALL))
        painter.drawText(
            self.rect().adjusted(0, 0, -_INSET, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, key
        )

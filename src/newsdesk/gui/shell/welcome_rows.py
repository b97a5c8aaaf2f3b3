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
_LEFT = _INSET + _ICON + 20  # where the words begin
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
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The second line wraps where there is little room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Two lines, and more where the second one wraps."""
        metrics = QFontMetrics(font(Role.INTERFACE))
        wrapped = metrics.boundingRect(QRect(0, 0, self._room(width), _ROW), Qt.TextFlag.TextWordWrap, self._second)
        return _ROW + max(0, wrapped.height() - metrics.height())

    def _room(self, width: int) -> int:
        """How wide the words may be, between icon and key."""
        key = QFontMetrics(font(Role.SMALL)).horizontalAdvance(self._key_words())
        return max(1, width - _LEFT - _INSET - _GAP - key)

    def _key_words(self) -> str:
        return QKeySequence(self._key).toString(QKeySequence.SequenceFormat.NativeText)

    def set_words(self, first: str, second: str) -> None:
        """Say what the row does."""
        self._second = second
        self.setText(first)
        self.setAccessibleName(first)
        self.setAccessibleDescription(second)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the present width asks for."""
        return QSize(360, self.heightForWidth(max(self.width(), 360)))

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
        width = self._room(self.width())
        painter.setPen(ink)
        painter.setFont(font(Role.RECORD_TITLE))
        first = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(_LEFT, 9, width, 22), Qt.AlignmentFlag.AlignVCenter, first)
        painter.setPen(muted)
        painter.setFont(font(Role.INTERFACE))
        below = QRect(_LEFT, 31, width, self.height() - 31)
        painter.drawText(below, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._second)
        painter.setFont(font(Role.SMALL))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect().adjusted(0, 0, -_INSET, 0), right, self._key_words())

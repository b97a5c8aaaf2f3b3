"""Rows of the welcome page: a way to begin, and a workspace opened lately."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens

_ROW = 60
_INSET = 16
_ICON = 20
_KEY = 48  # room for the key at the right


class _Row(QAbstractButton):
    """A row that acts on a click, on Space and on Return."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return acts as well as Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class ActRow(_Row):
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
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(360, _ROW)

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
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(tokens.on_accent if self._primary else tokens.accent)
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -3, -3), 3, 3)

    def _paint_words(self, painter: QPainter, ink: QColor, muted: QColor) -> None:
        left = _INSET + _ICON + 20
        width = self.width() - left - _INSET - _KEY
        top, bottom = QRect(left, 9, width, 22), QRect(left, 30, width, 20)
        painter.setPen(ink)
        painter.setFont(font(Role.RECORD_TITLE))
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(muted)
        painter.setFont(font(Role.INTERFACE))
        second = QFontMetrics(painter.font()).elidedText(self._second, Qt.TextElideMode.ElideRight, width)
        painter.drawText(bottom, Qt.AlignmentFlag.AlignVCenter, second)
        painter.setFont(font(Role.SMALL))
        key = QKeySequence(self._key).toString(QKeySequence.SequenceFormat.NativeText)
        painter.drawText(
            self.rect().adjusted(0, 0, -_INSET, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, key
        )


class RecentRow(_Row):
    """A workspace opened lately: its name, its folder, when it was changed; muted when it is gone."""

    def __init__(self, path: Path, gone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._gone = "" if path.exists() else gone
        self._when = "" if self._gone else _changed(path)
        self.setText(path.stem)
        self.setAccessibleName(path.stem)
        self.setAccessibleDescription(self._gone or str(path))
        self.setToolTip(str(path))

    def sizeHint(self) -> QSize:
        """Two lines and a line beneath."""
        return QSize(360, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, folder, time, and the line beneath."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), tokens.hover)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
        painter.setPen(tokens.muted if self._gone else tokens.text)
        painter.setFont(font(Role.INTERFACE if self._gone else Role.HEADING))
        painter.drawText(QRect(0, 11, self.width() - 140, 20), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(tokens.muted)
        painter.setFont(font(Role.LABEL))
        second = self._gone or str(self.path.parent)
        shown = QFontMetrics(painter.font()).elidedText(second, Qt.TextElideMode.ElideMiddle, self.width() - 8)
        painter.drawText(QRect(0, 32, self.width(), 20), Qt.AlignmentFlag.AlignVCenter, shown)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRect(0, 11, self.width(), 20), right, self._when)
        if self.hasFocus():
            painter.setPen(tokens.accent)
            painter.drawRect(self.rect().adjusted(0, 1, -1, -3))


def _changed(path: Path) -> str:
    changed = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime))
    locale = QLocale()
    if changed.date() == QDateTime.currentDateTime().date():
        return locale.toString(changed.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(changed.date(), "d MMMM")

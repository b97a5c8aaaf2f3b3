"""Tabs over a pane: the open one stands on the ground of what it shows. They are dragged into another order."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton, QWidget

from newsdesk.gui.parts.header import ACTIVE_LINE, HEIGHT, INSET
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import ICON, pixmap
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import Tokens

_WIDEST = 288
_NARROWEST = 144
_CUT = 4  # from a title to the buttons that scroll the tabs
_CLOSE = 24  # side of the area that closes a tab
_TORN = 24  # so far from the bar a dragged tab has left it


class PaneTabs(QTabBar):
    """A tab bar of 40 with a cross on the open tab and the accent line while its pane has the focus.

    `torn` carries a tab that was dragged out of the bar, and where on the screen it was let go.
    """

    close_requested = Signal(int)
    torn = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = False
        self._hovered = -1
        self._held = -1
        self._pressed_at = QPoint()
        self.setFont(font(Role.INTERFACE))
        self.setMouseTracking(True)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for scroller in self.findChildren(QToolButton):
            scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys go from tab to tab
        self.setAccessibleName(self.tr("Open articles"))

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Open articles"))

    def set_active(self, active: bool) -> None:
        """Draw the accent line of the pane that has the focus."""
        if active != self._active:
            self._active = active
            self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the title needs, within bounds."""
        wanted = self.fontMetrics().horizontalAdvance(self.tabText(index)) + 2 * INSET + _CLOSE
        return QSize(min(_WIDEST, max(_NARROWEST, wanted)), HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Narrow enough that many tabs fit before they scroll."""
        return QSize(min(_NARROWEST, self.tabSizeHint(index).width()), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each tab and the line between the tabs and the pane."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens.window)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), tokens.line)
        painter.setClipRect(0, 0, self._room(), self.height())
        for index in range(self.count()):
            self._paint_tab(painter, tokens, index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the cross of the tab under the pointer; move the tab that is held."""
        point = event.position().toPoint()
        self._hover(self.tabAt(point))
        if event.buttons() & Qt.MouseButton.LeftButton and self._held >= 0:
            self._drag(point)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the tab go, perhaps somewhere else."""
        held, self._held = self._held, -1
        self.unsetCursor()
        super().mouseReleaseEvent(event)
        if held >= 0 and self._is_outside(event.position().toPoint()):
            self.torn.emit(held, event.globalPosition().toPoint())

    def move_current(self, step: int) -> None:
        """Move the open tab to the right, or to the left if negative, as far as there is another."""
        to = self.currentIndex() + step
        if 0 <= to < self.count():
            self.moveTab(self.currentIndex(), to)

    def leaveEvent(self, event: QEvent) -> None:
        """Show only the open tab's cross again."""
        self._hover(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a cross, or with the middle button, asks to close that tab."""
        index = self.tabAt(event.position().toPoint())
        middle = event.button() == Qt.MouseButton.MiddleButton
        if index >= 0 and (middle or self._on_cross(index, event.position().toPoint())):
            self.close_requested.emit(index)
            return
        self._held = index if event.button() == Qt.MouseButton.LeftButton else -1
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def _on_cross(self, index: int, point: QPoint) -> bool:
        return index in {self.currentIndex(), self._hovered} and self._cross(index).contains(point)

    def _drag(self, point: QPoint) -> None:
        """Move the held tab past its neighbour once the pointer is where the tab would come to stand."""
        if (point - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        if self._is_outside(point):
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        self.unsetCursor()
        over = self.tabAt(QPoint(point.x(), self.height() // 2))
        if over < 0 or over == self._held:
            return
        width, place = self.tabRect(self._held).width(), self.tabRect(over)
        passed = point.x() < place.left() + width if over < self._held else point.x() > place.right() - width
        if passed:
            self.moveTab(self._held, over)
            self._held = over

    def _is_outside(self, point: QPoint) -> bool:
        return not self.rect().adjusted(-_TORN, -_TORN, _TORN, _TORN).contains(point)

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def _cross(self, index: int) -> QRect:
        rect = self.tabRect(index)
        return QRect(rect.right() - _CLOSE - 7, rect.center().y() - _CLOSE // 2, _CLOSE, _CLOSE)

    def _room(self) -> int:
        """Where the tabs end: before the buttons that scroll them, if there are more than fit."""
        return min([self.width(), *(each.x() for each in self.findChildren(QToolButton) if each.isVisible())])

    def _words_rect(self, index: int, *, with_cross: bool) -> QRect:
        words = self.tabRect(index).adjusted(INSET, 0, -(INSET + _CLOSE - 4) if with_cross else -INSET, 0)
        words.setRight(min(words.right(), self._room() - _CUT))
        return words

    def _paint_tab(self, painter: QPainter, tokens: Tokens, index: int) -> None:
        rect = self.tabRect(index)
        is_open = index == self.currentIndex()
        if is_open:
            painter.fillRect(rect, tokens.base)
        elif index == self._hovered:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), tokens.hover)
        painter.fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), tokens.line)
        if is_open and self._active:
            painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), ACTIVE_LINE), tokens.accent)
        if is_open and self.hasFocus():
            painter.setPen(tokens.accent)
            painter.drawRect(rect.adjusted(4, 6, -5, -6))
        with_cross = is_open or index == self._hovered
        words = self._words_rect(index, with_cross=with_cross)
        painter.setPen(tokens.text if is_open else tokens.muted)
        title = self.fontMetrics().elidedText(self.tabText(index), self.elideMode(), words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, title)
        if with_cross:
            corner = self._cross(index).center() - QPoint(ICON // 2 - 1, ICON // 2 - 1)
            scale = self.devicePixelRatioF()
            painter.drawPixmap(corner, pixmap("x", tokens.text if is_open else tokens.muted, scale=scale))

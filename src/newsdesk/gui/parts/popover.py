"""A small window over the desk that hangs on what opened it, and goes on Esc or a click elsewhere."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from newsdesk.gui.keyboard import take_as_latin
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens

_INSET = 12
_TALLEST = 420
_GAP = 4


class Popover(QFrame):
    """A title over `body`, a column of rows. It deletes itself when it goes."""

    def __init__(self, title: str, parent: QWidget, *, width: int) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.setFixedWidth(width)
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Window, current_tokens().raised)
        self.setPalette(ground)
        self._rows = QWidget()
        self.body = QVBoxLayout(self._rows)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(8)
        column.addWidget(Words(title, Role.HEADING))
        column.addWidget(self._scroll, 1)

    def rows(self) -> list[QWidget]:
        """The rows, from the top."""
        items = (self.body.itemAt(index) for index in range(self.body.count()))
        return [row for item in items if item is not None and (row := item.widget()) is not None]

    def clear(self) -> None:
        """Take all rows away."""
        for row in self.rows():
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()

    def fit(self) -> None:
        """Be as tall as the rows, up to a height above which they scroll; the foot stays where it is."""
        inside = self.width() - 2 * _INSET
        tall = self.body.heightForWidth(inside) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        self._scroll.setFixedHeight(min(tall + 2, _TALLEST))
        foot = self.geometry().bottom()
        self.adjustSize()
        if self.isVisible():
            self.move(self.x(), foot - self.height() + 1)

    def open_at(self, anchor: QWidget) -> None:
        """Show it above what opened it, or below where there is more room; its right edge keeps to the anchor's."""
        self.fit()
        free = anchor.screen().availableGeometry()
        top = anchor.mapToGlobal(QPoint(0, 0))
        left = max(min(top.x() + anchor.width() - self.width(), free.right() - self.width()), free.left())
        above = top.y() - self.height() - _GAP
        self.move(left, above if above >= free.top() else top.y() + anchor.height() + _GAP)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody took may stand for their Latin neighbours; a popover hands none on to the desk."""
        if not take_as_latin(event, self.focusWidget()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Raised ground in a frame of one pixel."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.raised)
        painter.setPen(tokens.control)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

"""The heat strip: every mark of the article on one line from top to bottom, and where the view is."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.model.record import RecordKind

WIDTH = 20
_EDGE = 20  # above and below the strip, for the counts
_TICK = (4, 3)
_LANES = {kind: 2 + 4 * place for place, kind in enumerate(RecordKind)}
_FREE = 2 + 4 * 3

Tick = tuple[int, RecordKind | int]
"""Height of a tick in pixels from the strip's top, and what colours it."""


class HeatStrip(QWidget):
    """Stands left of the scroll bar. A click or drag emits the code point to go to."""

    position_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._view = (0, 0)
        self._drawn: QPixmap | None = None
        self._hits: list[int] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_page(self, page: Page | None) -> None:
        """Show the marks of another page."""
        self._page = page
        self._hits = []
        self.forget_ticks()

    def forget_ticks(self) -> None:
        """Draw every tick anew at the next paint, as after marks were taken away."""
        self._drawn = None
        self.update()

    def add(self, mark: Mark) -> None:
        """Add the tick of one new mark."""
        if self._drawn is not None and self._page is not None:
            painter = QPainter(self._drawn)
            _draw_tick(painter, self._tick(mark, self._page), current_tokens())
            painter.end()
        self.update()

    def show_view(self, first: int, last: int) -> None:
        """Frame the stretch of text in view, in code points."""
        if (first, last) != self._view:
            self._view = (first, last)
            self.update()

    def show_hits(self, positions: list[int]) -> None:
        """Mark where searched words were found."""
        self._hits = positions
        self.update()

    def resizeEvent(self, event: object) -> None:
        """Another height, other places."""
        del event
        self.forget_ticks()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, ticks, the view's frame and the counts beyond it."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        page = self._page
        if page is None or not page.text:
            painter.fillRect(self.rect(), tokens.base)
            return
        if self._drawn is None:
            self._drawn = self._draw_ticks(page, tokens)
        painter.drawPixmap(0, 0, self._drawn)
        for position in self._hits:
            painter.fillRect(0, self._height_of(position, page), WIDTH, 2, tokens.warn)
        self._frame(painter, page)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place under the pointer."""
        self._choose(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is held."""
        self._choose(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click ends where it went."""
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the ticks in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.forget_ticks()

    def _draw_ticks(self, page: Page, tokens: Tokens) -> QPixmap:
        scale = self.devicePixelRatioF()
        made = QPixmap(round(self.width() * scale), round(self.height() * scale))
        made.setDevicePixelRatio(scale)
        made.fill(tokens.base)
        painter = QPainter(made)
        for tick in {self._tick(mark, page) for mark in page.marks}:
            _draw_tick(painter, tick, tokens)
        painter.end()
        return made

    def _frame(self, painter: QPainter, page: Page) -> None:
        tokens = current_tokens()
        first, last = self._view
        top, bottom = self._height_of(first, page), self._height_of(last, page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.control, 1))
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, WIDTH - 1, max(bottom - top, 6)), 2, 2)
        above, below = page.marks.count_outside(first, last)
        painter.setFont(font(Role.SMALL))
        painter.setPen(tokens.muted)
        centre = Qt.AlignmentFlag.AlignCenter
        if above:
            painter.drawText(QRect(-6, 0, WIDTH + 12, _EDGE), centre, f"↑{above}")
        if below:
            painter.drawText(QRect(-6, self.height() - _EDGE, WIDTH + 12, _EDGE), centre, f"↓{below}")

    def _tick(self, mark: Mark, page: Page) -> Tick:
        return self._height_of(mark.start, page), mark.kind or mark.colour

    def _height_of(self, position: int, page: Page) -> int:
        span = max(self.height() - 2 * _EDGE, 1)
        return _EDGE + round(span * min(position / max(len(page.text), 1), 1.0))

    def _choose(self, point: QPoint) -> None:
        if self._page is None:
            return
        span = max(self.height() - 2 * _EDGE, 1)
        share = min(max((point.y() - _EDGE) / span, 0.0), 1.0)
        self.position_chosen.emit(round(share * len(self._page.text)))


def _draw_tick(painter: QPainter, tick: Tick, tokens: Tokens) -> None:
    y, paint = tick
    if isinstance(paint, RecordKind):
        painter.fillRect(_LANES[paint], y - 1, *_TICK, tokens.kinds[paint].line)
    else:
        painter.fillRect(_FREE, y - 1, *_TICK, tokens.control)

"""The heat strip: every mark of the article on one line from top to bottom, and where the view is."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
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


class HeatStrip(QWidget):
    """Stands left of the scroll bar. A click or drag emits the code point to go to."""

    position_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._view = (0, 0)
        self._drawn: QPixmap | None = None
        self._hits: list[int] = []
        self._face = font(Role.SMALL)
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
            lane, colour = _lane(mark.kind, current_tokens())
            painter.fillRect(lane, self._height_of(mark.start, self._page) - 1, *_TICK, colour)
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
        for paint, starts in page.marks.starts_by_paint().items():
            lane, colour = _lane(paint, tokens)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            runs = self._runs(starts, page)
            painter.drawRects([QRect(lane, top - 1, _TICK[0], bottom - top + _TICK[1]) for top, bottom in runs])
        painter.end()
        return made

    def _runs(self, starts: list[int], page: Page) -> list[tuple[int, int]]:
        """First and last height of the ticks at these positions; ticks that touch run together."""
        scale = max(self.height() - 2 * _EDGE, 1) / max(len(page.text), 1)
        runs: list[tuple[int, int]] = []
        for height in sorted({round(start * scale) for start in starts}):
            y = _EDGE + height
            if runs and y <= runs[-1][1] + _TICK[1]:
                runs[-1] = (runs[-1][0], y)
            else:
                runs.append((y, y))
        return runs

    def _frame(self, painter: QPainter, page: Page) -> None:
        tokens = current_tokens()
        first, last = self._view
        top, bottom = self._height_of(first, page), self._height_of(last, page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.control, 1))
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, WIDTH - 1, max(bottom - top, 6)), 2, 2)
        above, below = page.marks.count_outside(first, last)
        painter.setFont(self._face)
        painter.setPen(tokens.muted)
        centre = Qt.AlignmentFlag.AlignCenter
        if above:
            painter.drawText(QRect(-6, 0, WIDTH + 12, _EDGE), centre, f"↑{above}")
        if below:
            painter.drawText(QRect(-6, self.height() - _EDGE, WIDTH + 12, _EDGE), centre, f"↓{below}")

    def _height_of(self, position: int, page: Page) -> int:
        span = max(self.height() - 2 * _EDGE, 1)
        return _EDGE + round(span * min(position / max(len(page.text), 1), 1.0))

    def _choose(self, point: QPoint) -> None:
        if self._page is None:
            return
        span = max(self.height() - 2 * _EDGE, 1)
        share = min(max((point.y() - _EDGE) / span, 0.0), 1.0)
        self.position_chosen.emit(round(share * len(self._page.text)))


def _lane(paint: RecordKind | None, tokens: Tokens) -> tuple[int, QColor]:
    """Left edge and colour of a kind's ticks; free marks share a lane."""
    return (_LANES[paint], tokens.kinds[paint].line) if paint else (_FREE, tokens.control)

"""The heat strip: every mark of the article on one line from top to bottom, and where the view is."""

from bisect import bisect_left
from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.strip_words import StripWords
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.gui.tips import tip
from newsdesk.model.record import RecordKind

WIDTH = 20
_EDGE = 24  # above and below the strip, for the counts; high enough to be aimed at
_TICK = (4, 3)
_LIT = (6, 5)
_STEPPED_BACK = 0.4
_NEAR = 2  # so many pixels from the pointer a tick is pointed at
_SUMMED_UP_AFTER = 200
_LANES = {kind: 2 + 4 * place for place, kind in enumerate(RecordKind)}
_FREE = 2 + 4 * 3


class HeatStrip(QWidget):
    """Stands left of the scroll bar. A click or drag emits the code point to go to.

    The counts at its ends are buttons: each goes to the nearest mark beyond the view. What is under the pointer
    is said in a tool-tip, and how many marks there are in the description for a screen reader.
    """

    leaving = Signal()
    """Emitted before a click leads away."""
    position_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = StripWords(self)
        self._page: Page | None = None
        self._view = (0, 0)
        self._drawn: QPixmap | None = None
        self._hits: Sequence[int] = ()
        self._lit: Collection[Mark] = ()
        self._dims = False
        self._face = font(Role.SMALL)
        self._summing_up = QTimer(self, singleShot=True, interval=_SUMMED_UP_AFTER)
        self._summing_up.timeout.connect(self._sum_up)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sum_up()

    def show_page(self, page: Page | None) -> None:
        """Show the marks of another page."""
        self._page = page
        self._hits = ()
        self._lit, self._dims = (), False
        self.forget_ticks()

    def forget_ticks(self) -> None:
        """Draw every tick anew at the next paint, as after marks were taken away."""
        self._drawn = None
        self._summing_up.start()
        self.update()

    def add(self, mark: Mark) -> None:
        """Add the tick of one new mark."""
        if self._drawn is not None and self._page is not None:
            painter = QPainter(self._drawn)
            lane, colour = _lane(mark.kind, current_tokens())
            painter.fillRect(lane, self._height_of(mark.start, self._page) - 1, *_TICK, colour)
            painter.end()
        self._summing_up.start()
        self.update()

    def light(self, marks: Collection[Mark], *, dims_others: bool) -> None:
        """Let the ticks of some marks stand out; the others step back where they do so in the text."""
        if (marks, dims_others) != (self._lit, self._dims):
            self._lit, self._dims = marks, dims_others
            self.update()

    def show_view(self, first: int, last: int) -> None:
        """Frame the stretch of text in view, in code points."""
        if (first, last) != self._view:
            self._view = (first, last)
            self._summing_up.start()
            self.update()

    def show_hits(self, positions: Sequence[int]) -> None:
        """Mark where searched words were found; the positions are in order."""
        self._hits = positions
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self.said_at(event.pos())), self)
            return True
        return super().event(event)

    def said_at(self, point: QPoint) -> str:
        """What there is at a place of the strip."""
        page = self._page
        if page is None:
            return ""
        above, below = page.marks.count_outside(*self._view)
        if point.y() < _EDGE:
            return self.words.above(above)
        if point.y() >= self.height() - _EDGE:
            return self.words.below(below)
        first = self._position_at(point.y() - _NEAR, page)
        return self.words.of(page.marks.starting_between(first, self._position_at(point.y() + _NEAR, page) + 1))

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
        if self._dims:
            painter.fillRect(self.rect(), tokens.base)
            painter.setOpacity(_STEPPED_BACK)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setOpacity(1.0)
        for mark in self._lit:
            lane, colour = _lane(mark.kind, tokens, lit=True)
            painter.fillRect(lane - 1, self._height_of(mark.start, page) - 2, *_LIT, colour)
        self._paint_hits(painter, page, tokens)
        self._frame(painter, page)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place under the pointer, or from a count to the nearest mark that it counts."""
        y = event.position().toPoint().y()
        page = self._page
        if event.button() != Qt.MouseButton.LeftButton or page is None:
            return
        self.leaving.emit()
        if _EDGE <= y < self.height() - _EDGE:
            self._choose(y, page)
        else:
            self.position_chosen.emit(self._beyond(page, below=y >= _EDGE))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is held on the ticks."""
        y = event.position().toPoint().y()
        if self._page is not None and event.buttons() and _EDGE <= y < self.height() - _EDGE:
            self._choose(y, self._page)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click ends where it went."""
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the ticks in the colours of another theme; take the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.forget_ticks()
        elif event.type() == QEvent.Type.LanguageChange:
            self._sum_up()

    def _sum_up(self) -> None:
        marks = self._page.marks if self._page else None
        self.setAccessibleName(self.words.name())
        self.setAccessibleDescription(self.words.summary(marks, self._view) if marks is not None else "")

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

    def _paint_hits(self, painter: QPainter, page: Page, tokens: Tokens) -> None:
        """One tick a height at most, however many hits there are."""
        index = 0
        while index < len(self._hits):
            y = self._height_of(self._hits[index], page)
            painter.fillRect(0, y, WIDTH, 2, tokens.warn)
            index = bisect_left(self._hits, self._position_at(y + 2, page), index + 1)

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

    def _position_at(self, y: int, page: Page) -> int:
        span = max(self.height() - 2 * _EDGE, 1)
        return round(min(max((y - _EDGE) / span, 0.0), 1.0) * len(page.text))

    def _choose(self, y: int, page: Page) -> None:
        self.position_chosen.emit(self._position_at(y, page))

    def _beyond(self, page: Page, *, below: bool) -> int:
        """Where the nearest mark beyond the view begins; the end of the text where there is none."""
        first, last = self._view
        found = page.marks.next_start(last - 1) if below else page.marks.previous_start(first)
        end = len(page.text) if below else 0
        return end if found is None else found


def _lane(paint: RecordKind | None, tokens: Tokens, *, lit: bool = False) -> tuple[int, QColor]:
    """Left edge and colour of a kind's ticks; free marks share a lane."""
    if paint is None:
        return _FREE, tokens.text if lit else tokens.control
    return _LANES[paint], tokens.kinds[paint].ink if lit else tokens.kinds[paint].line

"""The gutter between two reports: threads from quote to quote, and the switch of linked scrolling at its head."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSplitterHandle, QToolTip, QVBoxLayout, QWidget

from newsdesk.gui.comparing.heights import Heights
from newsdesk.gui.comparing.threads import Thread, Threads
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.header import HEIGHT
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.gui.tips import tip

WIDTH = 56
_MOST = 60
"""So many threads are drawn at once; more could not be told apart."""
_DOT = 2.5
_RING = 20
_NEAR = 5
"""So many pixels from a thread a click counts as on it."""
_FAINTEST = 0.25
_BEYOND = 200.0
"""So far beyond the view an end is drawn that is not laid out or farther away."""
_SAMPLES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    """A thread as it hangs now; `ring` is the middle of its badge, `opacity` falls with what is out of view."""

    thread: Thread
    path: QPainterPath
    ends: tuple[QPointF, QPointF]
    opacity: float
    ring: QPointF | None = None


class Gutter(QWidget):
    """Follows both scrolls: only what hangs near to the view is looked at, and heights are asked for once a layout.

    `thread_chosen` carries the key of the row whose thread or badge was clicked. Elsewhere the gutter is the handle
    that moves the two texts' border.
    """

    thread_chosen = Signal(str)

    def __init__(self, readers: tuple[Reader, Reader], link_scrolling: QAction) -> None:
        super().__init__()
        self._readers = readers
        self._heights = (Heights(readers[0]), Heights(readers[1]))
        self._threads = Threads()
        self._chosen = ""
        self.words_of: Callable[[str], str] = str
        """What is said of a row whose thread is pointed at."""
        self._drawn: list[_Drawn] = []
        self.button = IconButton("link", action=link_scrolling)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, (HEIGHT - self.button.height()) // 2, 0, 0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        for reader in readers:
            reader.verticalScrollBar().valueChanged.connect(self.update)
            reader.verticalScrollBar().rangeChanged.connect(self.update)

    def stand_in(self, handle: QSplitterHandle) -> None:
        """Fill what parts the two texts."""
        handle.splitter().setHandleWidth(WIDTH)
        row = QHBoxLayout(handle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self)

    def show_threads(self, threads: Iterable[Thread]) -> None:
        """Hang up other threads."""
        self._threads = Threads(threads)
        self._sum_up()
        self.update()

    def choose(self, row: str) -> None:
        """Let the thread of a row stand out; "" for none."""
        if row != self._chosen:
            self._chosen = row
            self.update()

    def drawn_rows(self) -> list[str]:
        """The rows whose threads were drawn at the last paint, from the first of the left text on."""
        return [one.thread.row for one in self._drawn]

    def row_at(self, point: QPoint) -> str:
        """The row whose badge or thread is under a point; "" for none."""
        found = self._at(point)
        return found.thread.row if found else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, threads, badges."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.window)
        for edge in (0, self.width() - 1):
            painter.fillRect(edge, 0, 1, self.height(), tokens.line)
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, tokens.line)
        self._drawn = self._hang()
        painter.setClipRect(self._room())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in sorted(self._drawn, key=self._is_chosen):
            self._draw(painter, one, tokens)
        for one in sorted(self._drawn, key=self._is_chosen):
            if one.ring is not None:
                self._draw_ring(painter, one, one.ring, tokens)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row of a thread; anywhere else the texts' border is taken."""
        row = self.row_at(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else ""
        if row:
            self.thread_chosen.emit(row)
            event.accept()
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click on a thread is no wish for equal halves."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would do."""
        on_thread = not event.buttons() and bool(self.row_at(event.position().toPoint()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_thread else Qt.CursorShape.SplitHCursor)
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Say what a thread joins."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(event.pos())
            QToolTip.showText(event.globalPos(), tip(self.words_of(found.thread.row) if found else ""), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._sum_up()

    def _sum_up(self) -> None:
        differing = sum(thread.differs for thread in self._threads)
        self.setAccessibleName(self.tr("Threads between quotes: %n", "", len(self._threads)))
        self.setAccessibleDescription(self.tr("%n of them differ(s)", "", differing))

    def _is_chosen(self, one: _Drawn) -> bool:
        return one.thread.row == self._chosen

    def _room(self) -> QRect:
        """Where threads may be drawn: beside the texts, which may begin lower while something is searched."""
        top = min(self._top_of(reader) for reader in self._readers)
        return QRect(0, max(top, HEIGHT), self.width(), self.height())

    def _top_of(self, reader: Reader) -> int:
        return self.mapFromGlobal(reader.viewport().mapToGlobal(QPoint(0, 0))).y()

    def _hang(self) -> list[_Drawn]:
        """The threads near to what is in view, as they hang now."""
        left, right = self._readers
        if left.page is None or right.page is None:
            return []
        made: list[_Drawn] = []
        rings: list[float] = []
        tops = (self._top_of(left), self._top_of(right))
        for thread in self._threads.near(left.in_view, right.in_view)[:_MOST]:
            one, far_left = self._end(0, thread.left, tops[0])
            two, far_right = self._end(1, thread.right, tops[1])
            ends = QPointF(_DOT, one), QPointF(self.width() - _DOT, two)
            ring = _free_height((one + two) / 2, rings) if thread.differs else None
            opacity = max(_FAINTEST, 1 - max(far_left, far_right) / _BEYOND)
            middle = QPointF(self.width() / 2, ring) if ring is not None else None
            made.append(_Drawn(thread=thread, path=_path(*ends), ends=ends, opacity=opacity, ring=middle))
        return made

    def _end(self, side: int, position: int, top: int) -> tuple[float, float]:
        """The height at which an end hangs, and how far it is out of view."""
        heights = self._heights[side]
        found = heights.of(position)
        height = heights.view + _BEYOND if found is None else found - heights.scrolled
        height = min(max(height, -_BEYOND), heights.view + _BEYOND)
        return top + height, max(-height, height - heights.view, 0.0)

    def _draw(self, painter: QPainter, one: _Drawn, tokens: Tokens) -> None:
        colour = QColor(_colour(one.thread, tokens))
        chosen = self._is_chosen(one)
        colour.setAlphaF(1.0 if chosen else one.opacity)
        pen = QPen(colour, (1.75 if one.thread.differs else 1.25) + (1.25 if chosen else 0.0))
        if one.thread.differs:
            pen.setDashPattern([3.0, 2.0])
        elif one.thread.proposed:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(one.path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for end in one.ends:
            painter.drawEllipse(end, _DOT + chosen, _DOT + chosen)

    def _draw_ring(self, painter: QPainter, one: _Drawn, middle: QPointF, tokens: Tokens) -> None:
        chosen = self._is_chosen(one)
        rect = QRectF(middle.x() - _RING / 2, middle.y() - _RING / 2, _RING, _RING)
        painter.setOpacity(1.0 if chosen else one.opacity)
        painter.setPen(QPen(tokens.bad, 2.0 if chosen else 1.25))
        painter.setBrush(tokens.bad_tint if chosen else tokens.base)
        painter.drawEllipse(rect)
        painter.setFont(font(Role.LETTER))
        painter.setPen(tokens.bad)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "≠")
        painter.setOpacity(1.0)

    def _at(self, point: QPoint) -> _Drawn | None:
        place = QPointF(point)
        for one in self._drawn:
            if one.ring is not None and _distance(one.ring, place) <= _RING / 2 + 2:
                return one
        near = [(_distance_to(one.path, place), number) for number, one in enumerate(self._drawn)]
        closest = min(near, default=(_NEAR + 1.0, 0))
        return self._drawn[closest[1]] if closest[0] <= _NEAR else None


def _colour(thread: Thread, tokens: Tokens) -> QColor:
    return tokens.bad if thread.differs else tokens.kinds[thread.kind].line


def _path(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    middle = (start.x() + end.x()) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    return path


def _free_height(wanted: float, taken: list[float]) -> float:
    """A height near the one wanted at which a badge covers no other one."""
    height = wanted
    for other in sorted(taken):
        if abs(other - height) < _RING + 2:
            height = other + _RING + 2
    taken.append(height)
    return height


def _distance(one: QPointF, other: QPointF) -> float:
    return float((one - other).manhattanLength())


def _distance_to(path: QPainterPath, place: QPointF) -> float:
    points = (path.pointAtPercent(step / _SAMPLES) for step in range(_SAMPLES + 1))
    return min(abs(point.y() - place.y()) + abs(point.x() - place.x()) / 2 for point in points)

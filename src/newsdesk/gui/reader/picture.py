"""What the marks of some lines look like: rectangles, strokes and letters, relative to their block."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock

from newsdesk.gui.reader.lines import Lines
from newsdesk.gui.reader.marks import Laned, Mark
from newsdesk.gui.reader.offsets import Offsets
from newsdesk.model.record import RecordKind

LANES = 3
"""So many underlines fit under a line; what lies deeper is counted at the line's end."""

OVERHANG = 18
"""How far underlines may reach below their line, in pixels at 17."""

BAR_END = 3
"""How far a margin bar stays off the edges of its lines."""

_ASCENT = 15.5
_DESCENT = 5.0
_FRAME_ASCENT = 17.0
_FRAME_DESCENT = 8.0
_UNDERLINE = 4.5
_DEEPEST = 6.0  # a wave
_LANE = 3
_GROWTH = 1.0

Paint = RecordKind | int
"""What colours a tint: a kind of record, or the number of a free mark."""

Span = tuple[int, int]
"""Start and end in Qt units from the block's start."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """An underline of a kind: `top` of the lane, from `left` to `right`."""

    left: float
    right: float
    top: float


@dataclass(slots=True)
class Picture:
    """The paint of some lines. Tints are by lane, outer lanes painted first; `bottom` is where all of it ends."""

    tints: dict[tuple[int, Paint], list[QRectF]] = field(default_factory=dict)
    strokes: dict[tuple[RecordKind, bool], list[Stroke]] = field(default_factory=dict)
    letters: list[tuple[Paint, bool, float]] = field(default_factory=list)
    bars: list[tuple[RecordKind, float, float]] = field(default_factory=list)
    deeper: list[tuple[int, float, float]] = field(default_factory=list)
    bottom: float = 0.0


def frames(lines: Lines, start: int, end: int, scale: float) -> list[QRectF]:
    """One frame a line around a stretch of a block, for the mark under the pointer or a selected record."""
    return [
        QRectF(
            left - _GROWTH - 1,
            line.baseline - _FRAME_ASCENT * scale,
            right - left + 2 * (_GROWTH + 1),
            (_FRAME_ASCENT + _FRAME_DESCENT) * scale,
        )
        for line, left, right in lines.stretches(start, end)
    ]


class Artist:
    """Draws up the picture of some lines of a block from the marks that touch it and their lanes."""

    def __init__(self, block: QTextBlock, lines: Lines, offsets: Offsets, scale: float) -> None:
        self._lines = lines
        self._offsets = offsets
        self._scale = scale
        self._start = block.position()
        self.picture = Picture(bottom=lines.lines[-1].bottom if lines.lines else 0.0)

    def draw(self, laned: Laned) -> Picture:
        """Lay the marks (in order of position) on the lines."""
        here = [(mark, lane, span) for mark, lane in laned if (span := self._span(mark))[0] < span[1]]
        lanes, spans = [lane for _, lane, _ in here], [span for _, _, span in here]
        for index, start, end in _pieces(spans, lanes):
            self.add(here[index][0], (start, end), lanes[index])
        self._margin([mark for mark, _, _ in here], spans)
        self._deeper([mark for mark, lane, _ in here if lane >= LANES])
        return self.picture

    def add(self, mark: Mark, span: Span, lane: int) -> None:
        """Lay one mark on the lines, from `span[0]` to `span[1]`: tint and underline."""
        below = _LANE * min(lane, LANES - 1)
        rise, drop, height = _ASCENT * self._scale, _UNDERLINE * self._scale, (_ASCENT + _DESCENT) * self._scale + below
        tints = None if mark.suggested else self.picture.tints.setdefault((lane, mark.kind or mark.colour), [])
        strokes = None
        if mark.kind is not None and lane < LANES:
            strokes = self.picture.strokes.setdefault((mark.kind, mark.suggested or mark.unsure), [])
        depth = drop + below + _DEEPEST * self._scale
        for line, left, right in self._lines.stretches(*span):
            self.picture.bottom = max(self.picture.bottom, line.baseline + depth)
            if tints is not None:
                _round_off(tints, left - _GROWTH, line.baseline - rise, right + _GROWTH, height)
            if strokes is not None:
                top = round(line.baseline + drop) + below
                strokes.append(Stroke(left - _GROWTH, right + _GROWTH, top))

    def _span(self, mark: Mark) -> Span:
        """A mark's ends, cut to the lines."""
        to_units = self._offsets.to_units
        start, end = to_units(mark.start) - self._start, to_units(mark.end) - self._start
        return max(start, self._lines.start), min(end, self._lines.end)

    def _margin(self, marks: Sequence[Mark], spans: Sequence[Span]) -> None:
        """A letter where a mark begins, once a line and column, then a line down to its last line.

        The line leaves room for the letters of its column.
        """
        letters: dict[tuple[int, RecordKind | None], Mark] = {}
        tails: dict[RecordKind, set[int]] = {}
        for mark, (start, end) in zip(marks, spans, strict=True):
            over = self._lines.over(start, end)
            begins = self._offsets.to_units(mark.start) - self._start >= self._lines.start
            place = (over[0], mark.kind)
            if begins and (place not in letters or letters[place].suggested):
                letters[place] = mark
            if mark.kind is not None:
                tails.setdefault(mark.kind, set()).update(over[1:] if begins else over)
        for (number, kind), mark in letters.items():
            self.picture.letters.append((kind or mark.colour, mark.suggested, self._lines.lines[number].baseline))
        for kind, numbers in tails.items():
            for first, last in _runs(sorted(number for number in numbers if (number, kind) not in letters)):
                self._bar(kind, first, last)

    def _bar(self, kind: RecordKind, first: int, last: int) -> None:
        lines = self._lines
        goes_on = first == 0 and lines.first > 0  # from lines that another picture holds
        top = lines.lines[first].top + (-BAR_END if goes_on else BAR_END)
        self.picture.bars.append((kind, top, lines.lines[last].bottom - BAR_END))

    def _deeper(self, marks: Sequence[Mark]) -> None:
        """Count the marks that have no lane of their own on the line where they end."""
        ends = (self._offsets.to_units(mark.end) - self._start for mark in marks)
        counts = Counter(bisect_left(self._lines.ends, end) for end in ends if end <= self._lines.end)
        for number, count in counts.items():
            line = self._lines.lines[number]
            self.picture.deeper.append((count, line.right, line.baseline))


def _round_off(rects: list[QRectF], left: float, top: float, right: float, height: float) -> None:
    """Add a rectangle in whole pixels that lacks its four corner pixels: a radius of 2 that is quick to fill."""
    x, y, end, bottom = round(left), round(top), round(right), round(top + height)
    rects.append(QRectF(x + 1, y, max(end - x - 2, 0), bottom - y))
    rects.append(QRectF(x, y + 1, end - x, bottom - y - 2))


def _pieces(spans: Sequence[Span], lanes: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Stretches to paint: every mark whole where at most three overlap, else only the three lowest lanes.

    So the work for a line does not grow with the marks that lie over each other. Yields the mark's index,
    start and end.
    """
    edges = sorted(
        [(start, 1, index) for index, (start, _) in enumerate(spans)]
        + [(end, 0, index) for index, (_, end) in enumerate(spans)]
    )
    covering: list[tuple[int, int]] = []
    since: dict[int, int] = {}
    moved = False
    for number, (place, begins, index) in enumerate(edges):
        entry = (lanes[index], index)
        at = bisect_left(covering, entry)
        if begins:
            insort(covering, entry)
        else:
            del covering[at]
        moved = moved or at < LANES
        if not moved or (number + 1 < len(edges) and edges[number + 1][0] == place):
            continue
        moved = False
        shown = {kept for _, kept in covering[:LANES]}
        for gone in since.keys() - shown:
            yield gone, since.pop(gone), place
        for new in shown - since.keys():
            since[new] = place


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of numbers without a hole."""
    first = 0
    for index, number in enumerate(numbers):
        if index + 1 == len(numbers) or numbers[index + 1] != number + 1:
            yield numbers[first], number
            first = index + 1

"""What the marks of one block look like: rectangles, strokes and letters, relative to the block."""

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.offsets import Offsets
from newsdesk.model.record import RecordKind

LANES = 3
"""So many underlines fit under a line; what lies deeper is counted at the line's end."""

_ASCENT = 15.5
_DESCENT = 5.0
_FRAME_ASCENT = 17.0
_FRAME_DESCENT = 8.0
_UNDERLINE = 4.5
_LANE = 3
_GROWTH = 1.0

Paint = RecordKind | int
"""What colours a tint: a kind of record, or the number of a free mark."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """An underline of a kind: `top` of the lane, from `left` to `right`."""

    left: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as the marks need it: its positions in Qt units, baseline and ends."""

    layout: QTextLine
    start: int
    end: int
    baseline: float
    top: float
    bottom: float
    right: float


@dataclass(slots=True)
class Picture:
    """The paint of a block. Tints are by lane, outer lanes painted first."""

    tints: dict[tuple[int, Paint], list[QRectF]] = field(default_factory=dict)
    strokes: dict[tuple[RecordKind, bool], list[Stroke]] = field(default_factory=dict)
    letters: list[tuple[Paint, bool, float]] = field(default_factory=list)
    bars: list[tuple[RecordKind, float, float]] = field(default_factory=list)
    deeper: list[tuple[int, float, float]] = field(default_factory=list)


def lines_of(block: QTextBlock) -> list[Line]:
    """The lines of a laid-out block."""
    layout = block.layout()
    made = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        y = line.y()
        made.append(
            Line(
                line,
                line.textStart(),
                line.textStart() + line.textLength(),
                y + line.ascent(),
                y,
                y + line.height(),
                line.x() + line.naturalTextWidth(),
            )
        )
    return made


def stretches(lines: list[Line], start: int, end: int) -> Iterator[tuple[Line, float, float]]:
    """Each line that a stretch of a block runs over, with the x of its ends; positions in Qt units.

    A wrapped line's trailing space is not covered.
    """
    for line in islice(lines, bisect_right(lines, start, key=_line_end), None):
        if line.start >= end:
            break
        first, last = max(start, line.start), min(end, line.end)
        left = _x(line.layout, first)
        right = min(_x(line.layout, last), line.right) if last < line.end else line.right
        if left > right:
            left, right = right, left
        yield line, left, right


def frames(lines: list[Line], start: int, end: int, scale: float) -> list[QRectF]:
    """One frame a line around a stretch of a block, for the mark under the pointer or a selected record."""
    return [
        QRectF(
            left - _GROWTH - 1,
            line.baseline - _FRAME_ASCENT * scale,
            right - left + 2 * (_GROWTH + 1),
            (_FRAME_ASCENT + _FRAME_DESCENT) * scale,
        )
        for line, left, right in stretches(lines, start, end)
    ]


def tint_rects(lines: list[Line], start: int, end: int, lane: int, scale: float) -> list[QRectF]:
    """One rectangle a line behind a stretch of a block, deep enough for its underline lane."""
    height = (_ASCENT + _DESCENT) * scale + _LANE * lane
    return [
        QRectF(left - _GROWTH, line.baseline - _ASCENT * scale, right - left + 2 * _GROWTH, height)
        for line, left, right in stretches(lines, start, end)
    ]


def strokes_of(lines: list[Line], start: int, end: int, lane: int, scale: float) -> list[Stroke]:
    """One underline a line under a stretch of a block."""
    return [
        Stroke(left - _GROWTH, right + _GROWTH, round(line.baseline + _UNDERLINE * scale) + _LANE * lane)
        for line, left, right in stretches(lines, start, end)
    ]


def without_corners(rect: QRectF) -> tuple[QRectF, QRectF]:
    """A rectangle in whole pixels that lacks its four corner pixels: a radius of 2 that is quick to fill."""
    left, top, right, bottom = round(rect.left()), round(rect.top()), round(rect.right()), round(rect.bottom())
    return (
        QRectF(left + 1, top, max(right - left - 2, 0), bottom - top),
        QRectF(left, top + 1, right - left, bottom - top - 2),
    )


class Artist:
    """Draws up the picture of one block from the marks that touch it and their lanes."""

    def __init__(self, block: QTextBlock, offsets: Offsets, scale: float) -> None:
        self._lines = lines_of(block)
        self._offsets = offsets
        self._scale = scale
        self._start = block.position()
        self._length = max(block.length() - 1, 0)
        self.picture = Picture()

    def draw(self, marks: list[Mark], lanes: Mapping[Mark, int]) -> Picture:
        """Lay the marks (in order of position) on the lines."""
        spans = {mark: self._span(mark) for mark in marks}
        for mark, start, end in _pieces(marks, spans, lanes):
            self._piece(mark, start, end, min(lanes[mark], LANES - 1), underlined=lanes[mark] < LANES)
        self._margin(marks, spans)
        self._deeper([spans[mark][1] for mark in marks if lanes[mark] >= LANES])
        return self.picture

    def _span(self, mark: Mark) -> tuple[int, int]:
        start = self._offsets.to_units(mark.start) - self._start
        end = self._offsets.to_units(mark.end) - self._start
        return max(start, 0), min(end, self._length)

    def _piece(self, mark: Mark, start: int, end: int, lane: int, *, underlined: bool) -> None:
        scale = self._scale
        height = (_ASCENT + _DESCENT) * scale + _LANE * lane
        tints = None
        if not mark.suggested:
            tints = self.picture.tints.setdefault((lane, mark.kind or mark.colour), [])
        strokes = None
        if mark.kind is not None and underlined:
            strokes = self.picture.strokes.setdefault((mark.kind, mark.suggested), [])
        for line, left, right in stretches(self._lines, start, end):
            if tints is not None:
                top = line.baseline - _ASCENT * scale
                tints.extend(without_corners(QRectF(left - _GROWTH, top, right - left + 2 * _GROWTH, height)))
            if strokes is not None:
                top = round(line.baseline + _UNDERLINE * scale) + _LANE * lane
                strokes.append(Stroke(left - _GROWTH, right + _GROWTH, top))

    def _margin(self, marks: list[Mark], spans: Mapping[Mark, tuple[int, int]]) -> None:
        """A letter where a mark begins, once a line and kind, then a line down to its last line.

        The line leaves room for the letters of its column.
        """
        letters = set[tuple[int, Paint, bool]]()
        tails: dict[RecordKind, set[int]] = {}
        for mark in marks:
            start, end = spans[mark]
            first = bisect_right(self._lines, start, key=_line_end)
            over = range(first, bisect_left(self._lines, end, lo=first, key=_line_start))
            if not over or start >= end:
                continue
            begins = self._offsets.to_units(mark.start) >= self._start
            if begins:
                letters.add((over[0], mark.kind or mark.colour, mark.suggested))
            if mark.kind is not None:
                tails.setdefault(mark.kind, set()).update(over[1:] if begins else over)
        for number, paint, suggested in sorted(letters, key=str):
            self.picture.letters.append((paint, suggested, self._lines[number].baseline))
        for kind, numbers in tails.items():
            free = sorted(numbers - {number for number, paint, _ in letters if paint == kind})
            for first, last in _runs(free):
                self.picture.bars.append((kind, self._lines[first].top, self._lines[last].bottom))

    def _deeper(self, ends: list[int]) -> None:
        counts = Counter(bisect_left(self._lines, end, key=_line_end) for end in ends)
        for number, count in counts.items():
            if number < len(self._lines):
                line = self._lines[number]
                self.picture.deeper.append((count, line.right, line.baseline))


def _pieces(
    marks: list[Mark], spans: Mapping[Mark, tuple[int, int]], lanes: Mapping[Mark, int]
) -> Iterator[tuple[Mark, int, int]]:
    """Stretches to paint: every mark whole where at most three overlap, else only the three lowest lanes.

    So the work for a line does not grow with the marks that lie over each other.
    """
    edges = sorted(
        [(spans[mark][0], 1, index) for index, mark in enumerate(marks)]
        + [(spans[mark][1], 0, index) for index, mark in enumerate(marks)]
    )
    covering: list[tuple[int, int]] = []
    since: dict[int, int] = {}
    for number, (place, begins, index) in enumerate(edges):
        entry = (lanes[marks[index]], index)
        if begins:
            insort(covering, entry)
        elif entry in covering:
            covering.remove(entry)
        if number + 1 < len(edges) and edges[number + 1][0] == place:
            continue
        shown = {kept for _, kept in covering[:LANES]}
        for gone in since.keys() - shown:
            yield marks[gone], since.pop(gone), place
        for new in shown - since.keys():
            since[new] = place


def _line_start(line: Line) -> int:
    return line.start


def _line_end(line: Line) -> int:
    return line.end


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of numbers without a hole."""
    first = previous = None
    for number in numbers:
        if first is None or previous is None:
            first = number
        elif number != previous + 1:
            yield first, previous
            first = number
        previous = number
    if first is not None and previous is not None:
        yield first, previous


def _x(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]

"""The lines of a block as marks need them: places of letters, and what a stretch of words covers."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

CHUNK = 32
"""So many lines of a block are looked at together; a paragraph of news is one chunk."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: its positions in Qt units from the block's start, baseline and ends."""

    layout: QTextLine
    start: int
    end: int
    baseline: float
    top: float
    bottom: float
    right: float


class Lines:
    """Neighbouring lines of a laid-out block, `first` being the number of the first of them.

    Where letters stand is remembered, as it does not change while the width is the same.
    """

    def __init__(self, layout: QTextLayout, first: int, last: int) -> None:
        self.first = first
        self.lines = [_line(layout.lineAt(number)) for number in range(first, last)]
        self._starts = [line.start for line in self.lines]
        self.ends = [line.end for line in self.lines]
        """Where each line ends."""
        self._places: dict[int, float] = {}

    @property
    def start(self) -> int:
        """The first position."""
        return self._starts[0] if self.lines else 0

    @property
    def end(self) -> int:
        """Behind the last position."""
        return self.ends[-1] if self.lines else 0

    def over(self, start: int, end: int) -> range:
        """Indexes of the lines that a stretch of the block runs over."""
        first = bisect_right(self.ends, start)
        return range(first, bisect_left(self._starts, end, first))

    def stretches(self, start: int, end: int) -> Iterator[tuple[Line, float, float]]:
        """Each line that a stretch of the block runs over, with the x of its ends; positions in Qt units.

        A wrapped line's trailing space is not covered.
        """
        for index in self.over(start, end):
            line = self.lines[index]
            left = self._x(line, max(line.start, start))
            right = line.right
            if end < line.end and (place := self._x(line, end)) < right:
                right = place
            yield (line, left, right) if left <= right else (line, right, left)

    def _x(self, line: Line, position: int) -> float:
        found = self._places.get(position)
        if found is None:
            placed = line.layout.cursorToX(position)
            found = float(placed[0] if isinstance(placed, tuple) else placed)  # type: ignore[arg-type]
            self._places[position] = found
        return found


def lines_between(block: QTextBlock, start: int, end: int) -> Lines:
    """The lines that a stretch of a laid-out block runs over, however many others it has."""
    layout = block.layout()
    count = layout.lineCount()
    if count <= CHUNK:
        return Lines(layout, 0, count)
    first = layout.lineForTextPosition(start)
    last = layout.lineForTextPosition(end)
    return Lines(
        layout,
        first.lineNumber() if first.isValid() else 0,
        last.lineNumber() + 1 if last.isValid() else count,
    )


def line_at(layout: QTextLayout, y: float) -> int:
    """Number of the line at a height in the block: the first that ends below it, or how many there are."""
    return bisect_right(range(layout.lineCount()), y, key=lambda number: _bottom(layout.lineAt(number)))


def _line(line: QTextLine) -> Line:
    start, y, height = line.textStart(), line.y(), line.height()
    end = start + line.textLength()
    return Line(line, start, end, y + line.ascent(), y, y + height, line.x() + line.naturalTextWidth())


def _bottom(line: QTextLine) -> float:
    return line.y() + line.height()


def outlines(lines: Lines, start: int, end: int) -> list[QRectF]:
    """One rectangle a line around a stretch of the block, as high as the line."""
    return [
        QRectF(left, line.top, right - left, line.bottom - line.top)
        for line, left, right in lines.stretches(start, end)
    ]

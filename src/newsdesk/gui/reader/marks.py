"""The marks of one article version, found by block, position and record."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import CanonicalText
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.text.segments import lanes

FEW = 60
"""Up to so many marks in a block, lanes take the marks of neighbouring blocks into account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The paint of one annotation in one kind: `text[start:end]` in code points, end exclusive.

    `kind` is None for a free mark, whose `colour` is 1 to 5. An annotation that proves records of two
    kinds has two marks. `records` are the records of that kind which the words prove.
    """

    id: AnnotationId
    start: int
    end: int
    kind: RecordKind | None = None
    colour: int = 0
    records: tuple[RecordId, ...] = ()
    suggested: bool = False

    def __hash__(self) -> int:
        return hash(self.id)


class Marks:
    """Marks in order of position and by block. Blocks are counted as in the canonical text."""

    def __init__(self, canonical: CanonicalText, marks: Iterable[Mark] = ()) -> None:
        self._starts_of_blocks = [block.start for block in canonical.blocks] or [0]
        self._by_id: dict[AnnotationId, list[Mark]] = {}
        self._blocks: dict[int, list[Mark]] = {}
        self._starts: list[int] = []
        self._ends: list[int] = []
        for mark in marks:
            self._by_id.setdefault(mark.id, []).append(mark)
            self._file(mark)
            self._starts.append(mark.start)
            self._ends.append(mark.end)
        self._starts.sort()
        self._ends.sort()

    def __iter__(self) -> Iterator[Mark]:
        for marks in self._by_id.values():
            yield from marks

    def __len__(self) -> int:
        return len(self._starts)

    def put(self, annotation: AnnotationId, marks: Iterable[Mark]) -> set[int]:
        """Let an annotation have these marks and no others; return the blocks that look different."""
        old, new = self._by_id.pop(annotation, []), list(marks)
        changed = set[int]()
        for mark in old:
            changed |= self._around(mark)
            for block in self.blocks_of(mark):
                self._blocks[block].remove(mark)
            del self._starts[bisect_left(self._starts, mark.start)]
            del self._ends[bisect_left(self._ends, mark.end)]
        for mark in new:
            self._file(mark)
            insort(self._starts, mark.start)
            insort(self._ends, mark.end)
            changed |= self._around(mark)
        if new:
            self._by_id[annotation] = new
        return changed

    def of(self, annotation: AnnotationId) -> list[Mark]:
        """The marks of an annotation."""
        return self._by_id.get(annotation, [])

    def of_record(self, record: RecordId) -> list[Mark]:
        """The marks that prove a record, in order of position."""
        return sorted((mark for mark in self if record in mark.records), key=lambda mark: mark.start)

    def block_at(self, position: int) -> int:
        """Number of the block that a position stands in."""
        return max(bisect_right(self._starts_of_blocks, position) - 1, 0)

    def blocks_of(self, mark: Mark) -> range:
        """Numbers of the blocks that a mark touches."""
        return range(self.block_at(mark.start), self.block_at(max(mark.end - 1, mark.start)) + 1)

    def in_block(self, block: int) -> list[Mark]:
        """The marks that touch a block, in order of position, longer ones first."""
        return sorted(self._blocks.get(block, ()), key=lambda mark: (mark.start, -mark.end))

    def at(self, position: int) -> list[Mark]:
        """The marks over the character at a position, shortest first."""
        here = [mark for mark in self._blocks.get(self.block_at(position), ()) if mark.start <= position < mark.end]
        return sorted(here, key=lambda mark: mark.end - mark.start)

    def lanes_in(self, block: int) -> dict[Mark, int]:
        """The underline lane of each mark that touches a block."""
        marks = self.in_block(block)
        if len(marks) <= FEW:
            neighbours = {other for mark in marks for number in self.blocks_of(mark) for other in self._blocks[number]}
            marks = sorted(neighbours, key=lambda mark: (mark.start, -mark.end, mark.id))
        return dict(zip(marks, lanes([(mark.start, mark.end) for mark in marks]), strict=True))

    def next_start(self, position: int) -> int | None:
        """Where the next mark begins after a position."""
        index = bisect_right(self._starts, position)
        return self._starts[index] if index < len(self._starts) else None

    def previous_start(self, position: int) -> int | None:
        """Where the last mark begins before a position."""
        index = bisect_left(self._starts, position)
        return self._starts[index - 1] if index else None

    def count_outside(self, first: int, last: int) -> tuple[int, int]:
        """How many marks end before `first` and begin after `last`."""
        return bisect_right(self._ends, first), len(self._starts) - bisect_left(self._starts, last)

    def _file(self, mark: Mark) -> None:
        starts, blocks = self._starts_of_blocks, self._blocks
        block = max(bisect_right(starts, mark.start) - 1, 0)
        blocks.setdefault(block, []).append(mark)
        while block + 1 < len(starts) and starts[block + 1] < mark.end:
            block += 1
            blocks.setdefault(block, []).append(mark)

    def _around(self, mark: Mark) -> set[int]:
        """The blocks of a mark, and of the marks beside it whose lanes it may move."""
        blocks = set(self.blocks_of(mark))
        for block in tuple(blocks):
            beside = self._blocks.get(block, ())
            if len(beside) <= FEW:
                blocks.update(number for other in beside for number in self.blocks_of(other))
        return blocks

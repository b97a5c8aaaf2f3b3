"""The marks of one article version, found by block, position and record.

Ten thousand marks are filed in a few milliseconds: sorted once, taken apart by block when a block is looked at.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import CanonicalText
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.text.segments import lanes

FEW = 60
"""Up to so many marks in a block, lanes take the marks of neighbouring blocks into account."""

_NEAR = 8
"""So many blocks to either side count as neighbours, however far a mark goes."""

_LONG = 2000
"""A mark of more characters is kept apart, so that the others are found near to where they begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The paint of one annotation in one kind: `text[start:end]` in code points, end exclusive.

    `kind` is None for a free mark, whose `colour` is 1 to 5. An annotation that proves records of two
    kinds has two marks. `records` are the records of that kind which the words prove. `unsure` marks were carried
    to a corrected text, where nobody has accepted them yet: their underline is dotted.
    """

    id: AnnotationId
    start: int
    end: int
    kind: RecordKind | None = None
    colour: int = 0
    records: tuple[RecordId, ...] = ()
    suggested: bool = False
    unsure: bool = False

    def __hash__(self) -> int:
        return hash(self.id)


Laned = list[tuple[Mark, int]]
"""Marks in order of position, longer ones first, each with its underline lane."""

_start = attrgetter("start")


class Marks:
    """Marks in order of position and by block. Blocks are counted as in the canonical text."""

    def __init__(self, canonical: CanonicalText, marks: Iterable[Mark] = ()) -> None:
        self._starts_of_blocks = [block.start for block in canonical.blocks] or [0]
        self._marks = sorted(marks, key=_start)
        self._starts = list(map(_start, self._marks))
        self._ends = sorted(mark.end for mark in self._marks)
        self._long = [mark for mark in self._marks if mark.end - mark.start > _LONG]
        self._ids: dict[AnnotationId, list[Mark]] | None = None
        self._blocks: dict[int, list[Mark]] = {}
        self._laned: dict[int, Laned] = {}

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def __len__(self) -> int:
        return len(self._marks)

    def put(self, annotation: AnnotationId, marks: Iterable[Mark]) -> set[int]:
        """Let an annotation have these marks and no others; return the blocks that may look different."""
        new = list(marks)
        old = self._by_id.pop(annotation, [])
        changed = set[int]()
        for mark in old:
            changed |= self._around(mark)
            self._remove(mark)
        for mark in new:
            self._insert(mark)
            changed |= self._around(mark)
        if new:
            self._by_id[annotation] = new
        for block in changed:
            self._laned.pop(block, None)
        return changed

    def add_all(self, marks: Iterable[Mark]) -> None:
        """Take up many marks at once, but for annotations that have theirs already. Any block may look different."""
        known = self._by_id
        new = [mark for mark in marks if mark.id not in known]
        for mark in new:
            known.setdefault(mark.id, []).append(mark)
        self._marks = sorted([*self._marks, *new], key=_start)
        self._starts = list(map(_start, self._marks))
        self._ends = sorted([*self._ends, *(mark.end for mark in new)])
        self._long = sorted([*self._long, *(mark for mark in new if mark.end - mark.start > _LONG)], key=_start)
        self._blocks.clear()
        self._laned.clear()

    def of(self, annotation: AnnotationId) -> list[Mark]:
        """The marks of an annotation."""
        return self._by_id.get(annotation, [])

    def of_record(self, record: RecordId) -> list[Mark]:
        """The marks that prove a record, in order of position."""
        return [mark for mark in self._marks if record in mark.records]

    def block_at(self, position: int) -> int:
        """Number of the block that a position stands in."""
        return max(bisect_right(self._starts_of_blocks, position) - 1, 0)

    def blocks_of(self, mark: Mark) -> range:
        """Numbers of the blocks that a mark touches."""
        return range(self.block_at(mark.start), self.block_at(max(mark.end - 1, mark.start)) + 1)

    def in_block(self, block: int) -> list[Mark]:
        """The marks that touch a block, in order of position, longer ones first."""
        found = self._blocks.get(block)
        if found is None:
            found = self._blocks[block] = self._touching(block)
        return found

    def at(self, position: int) -> list[Mark]:
        """The marks over the character at a position, shortest first."""
        here = [mark for mark in self.in_block(self.block_at(position)) if mark.start <= position < mark.end]
        return sorted(here, key=_length)

    def over(self, start: int, end: int) -> list[Mark]:
        """The marks over any character of a stretch, shortest first; over an empty one those that touch its place."""
        blocks = range(self.block_at(start), self.block_at(max(end - 1, start)) + 1)
        near = {id(mark): mark for block in blocks for mark in self.in_block(block)}.values()
        if start == end:
            return sorted((mark for mark in near if mark.start <= start <= mark.end), key=_length)
        return sorted((mark for mark in near if mark.start < end and mark.end > start), key=_length)

    def lanes_in(self, block: int) -> Laned:
        """The marks that touch a block, each with its underline lane."""
        found = self._laned.get(block)
        if found is None:
            found = self._laned[block] = self._lay(block)
        return found

    def next_start(self, position: int) -> int | None:
        """Where the next mark begins after a position."""
        index = bisect_right(self._starts, position)
        return self._starts[index] if index < len(self._starts) else None

    def previous_start(self, position: int) -> int | None:
        """Where the last mark begins before a position."""
        index = bisect_left(self._starts, position)
        return self._starts[index - 1] if index else None

    def starting_between(self, first: int, last: int) -> list[Mark]:
        """The marks that begin at `first` or after it and before `last`, in order of position."""
        return self._marks[bisect_left(self._starts, first) : bisect_left(self._starts, last)]

    def starts_by_paint(self) -> dict[RecordKind | None, list[int]]:
        """Where the marks of each kind begin, in order; those of free marks under None."""
        starts: dict[RecordKind | None, list[int]] = {kind: [] for kind in (*RecordKind, None)}
        for mark in self._marks:
            starts[mark.kind].append(mark.start)
        return starts

    def count_outside(self, first: int, last: int) -> tuple[int, int]:
        """How many marks end before `first` and begin after `last`."""
        return bisect_right(self._ends, first), len(self._starts) - bisect_left(self._starts, last)

    @property
    def _by_id(self) -> dict[AnnotationId, list[Mark]]:
        """Made when it is first asked for, after the page is seen."""
        if self._ids is None:
            self._ids = {}
            for mark in self._marks:
                self._ids.setdefault(mark.id, []).append(mark)
        return self._ids

    def _insert(self, mark: Mark) -> None:
        index = bisect_right(self._starts, mark.start)
        self._marks.insert(index, mark)
        self._starts.insert(index, mark.start)
        insort(self._ends, mark.end)
        if mark.end - mark.start > _LONG:
            insort(self._long, mark, key=_start)
        self._forget_blocks(mark)

    def _remove(self, mark: Mark) -> None:
        index = self._marks.index(mark, bisect_left(self._starts, mark.start))
        del self._marks[index], self._starts[index]
        del self._ends[bisect_left(self._ends, mark.end)]
        if mark.end - mark.start > _LONG:
            self._long.remove(mark)
        self._forget_blocks(mark)

    def _forget_blocks(self, mark: Mark) -> None:
        for block in self.blocks_of(mark):
            self._blocks.pop(block, None)

    def _touching(self, block: int) -> list[Mark]:
        starts = self._starts_of_blocks
        first = starts[block]
        low = bisect_left(self._starts, first - _LONG)
        high = bisect_left(self._starts, starts[block + 1]) if block + 1 < len(starts) else len(self._starts)
        found = [mark for mark in self._marks[low:high] if mark.end > first or mark.start >= first]
        for mark in self._long:
            if mark.start >= first - _LONG:
                break
            if mark.end > first:
                found.append(mark)
        found.sort(key=_wider_first)
        return found

    def _lay(self, block: int) -> Laned:
        here = marks = self.in_block(block)
        if 0 < len(marks) <= FEW:
            near = {id(other): other for number in self._reached(block, marks) for other in self.in_block(number)}
            marks = sorted(near.values(), key=_wider_first)
        laid = zip(marks, lanes([(mark.start, mark.end) for mark in marks]), strict=True)
        if marks is here:
            return list(laid)
        wanted = set(map(id, here))
        return [pair for pair in laid if id(pair[0]) in wanted]

    def _reached(self, block: int, marks: list[Mark]) -> range:
        """The blocks that the marks of a block touch, none farther away than `_NEAR`."""
        first = self.block_at(min(mark.start for mark in marks))
        last = self.block_at(max(mark.end for mark in marks) - 1)
        return range(max(first, block - _NEAR), min(last, block + _NEAR) + 1)

    def _around(self, mark: Mark) -> set[int]:
        """The blocks of a mark, and of the marks beside it whose lanes it may move."""
        blocks = set(self.blocks_of(mark))
        for block in tuple(blocks):
            beside = self.in_block(block)
            if 0 < len(beside) <= FEW:
                blocks.update(self._reached(block, beside))
        return blocks


def _length(mark: Mark) -> int:
    return mark.end - mark.start


def _wider_first(mark: Mark) -> tuple[int, int, AnnotationId]:
    return mark.start, -mark.end, mark.id

"""What stands beside an annotated text: one remark a record, and only where the marked words do not say it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from newsdesk.exporting.page import MarkedRecord, MarkKind, PageBlock, PageMark, Remark
from newsdesk.text.stems import stems

_SEVERAL = 3


def told(title: str, words: str) -> bool:
    """Whether marked words name a record by themselves: its whole title, or at least half of it and nothing else."""
    named, said = set(stems(title)), set(stems(words))
    return bool(named) and (named <= said or (said <= named and 2 * len(said) >= len(named)))


def closed_in(block: PageBlock) -> Iterator[int]:
    """The marks that end in a block, in the order in which they do."""
    for piece in block.pieces:
        yield from piece.closes


def remarks_of(indexes: Iterable[int], marks: Sequence[PageMark]) -> list[Remark]:
    """The remarks on some marks, in their order.

    Marks of one record share a remark, which carries all their numbers. It is left out where every one of
    them names the record itself and the analyst added nothing.
    """
    found: dict[tuple[MarkKind, str], _Gathered] = {}
    for index in indexes:
        mark = marks[index]
        for place, record in enumerate(mark.records):
            lines = mark.lines if place == 0 else ()
            found.setdefault((record.kind, record.title), _Gathered(index, record)).take(mark, record, lines)
        if not mark.records and mark.lines:
            alone = MarkedRecord(kind=mark.kind, kind_word=mark.kind_word, title="", told=False)
            found.setdefault((mark.kind, str(index)), _Gathered(index, alone)).take(mark, alone, mark.lines)
    return [gathered.remark() for gathered in found.values() if gathered.says_more]


@dataclass(slots=True)
class _Gathered:
    """The marks of one record, as far as they are known."""

    mark: int
    record: MarkedRecord
    numbers: set[int] = field(default_factory=set)
    lines: dict[str, None] = field(default_factory=dict)
    says_more: bool = False

    def take(self, mark: PageMark, record: MarkedRecord, lines: tuple[str, ...]) -> None:
        if mark.number is not None:
            self.numbers.add(mark.number)
        self.lines.update(dict.fromkeys(lines))
        self.says_more = self.says_more or not record.told or bool(lines)

    def remark(self) -> Remark:
        """The one remark that stands beside the paragraph for this record."""
        return Remark(
            mark=self.mark,
            kind=self.record.kind,
            kind_word=self.record.kind_word,
            numbers=tuple(sorted(self.numbers)),
            title=self.record.title,
            lines=tuple(self.lines),
        )


def runs_of(numbers: Sequence[int]) -> list[tuple[int, ...]]:
    """Ascending numbers in runs: three or more neighbours as their first and last, the others one by one."""
    runs: list[list[int]] = []
    for before, number in pairwise((-1, *numbers)):
        if runs and number == before + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown: list[tuple[int, ...]] = []
    for run in runs:
        shown.extend([(run[0], run[-1])] if len(run) >= _SEVERAL else [(number,) for number in run])
    return shown


def ranges(numbers: Sequence[int]) -> str:
    """Numbers as they stand before a remark: "4", "11, 12", "13–16"."""
    return ", ".join("–".join(map(str, run)) for run in runs_of(numbers))


def superior_numbers(indexes: Iterable[int], marks: Sequence[PageMark]) -> list[int]:
    """The numbers that stand after the words where some marks end together, ascending."""
    return sorted({number for index in indexes if (number := marks[index].number) is not None})

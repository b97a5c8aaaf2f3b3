"""Threads: which quotes of two reports belong together, and which of the threads are near to what is in view."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from newsdesk.model.record import RecordKind

_start_left, _start_right = attrgetter("left"), attrgetter("right")


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """Joins what two reports say of one thing.

    `row` is the key of the row of the alignment that it stands for; `left` and `right` are the code points where
    the quotes begin.
    """

    row: str
    kind: RecordKind
    left: int
    right: int
    differs: bool = False
    proposed: bool = False


class Threads:
    """All threads of two texts, found by where they begin and end."""

    def __init__(self, threads: Iterable[Thread] = ()) -> None:
        self._by_left = sorted(threads, key=_start_left)
        self._by_right = sorted(self._by_left, key=_start_right)
        self._lefts = [thread.left for thread in self._by_left]
        self._rights = [thread.right for thread in self._by_right]

    def __len__(self) -> int:
        return len(self._by_left)

    def __iter__(self) -> Iterator[Thread]:
        return iter(self._by_left)

    def near(self, left: tuple[int, int], right: tuple[int, int]) -> Sequence[Thread]:
        """The threads of which an end is in view, from the first of the left text on.

        `left` and `right` are the stretches in view, in code points.
        """
        begin = self._by_left[bisect_left(self._lefts, left[0]) : bisect_right(self._lefts, left[1])]
        end = self._by_right[bisect_left(self._rights, right[0]) : bisect_right(self._rights, right[1])]
        return list(dict.fromkeys([*begin, *end]))

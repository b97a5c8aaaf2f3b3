"""Which free passages of a corrected text are edited ones of the old: rare words say it, then order."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newsdesk.anchoring.likeness import Likeness
from newsdesk.anchoring.order import heaviest, in_order

_LEAST_SHARED = 0.3
"""Passages that share a smaller part of their pairs of words are not the same one edited."""
_LEAST_CLEAR = 0.5
"""Passages that share so much, and by `_CLEARLY` more than any other two, are the same one wherever it stands."""
_CLEARLY = 0.15
_LEAST_ALIKE = 50.0
"""Single passages between two kept ones are the same one edited from this ratio of their letters on."""
_LONGEST = 10_000
"""The letters of longer passages are not compared; their words are."""
_CELLS = 2_500
"""In gaps of more old passages times new ones only those are compared that rare words lead to, and those abreast."""
_ABREAST = 3
_TOLD_APART = 0.1
"""A passage that came or went and is as alike as the one paired, but for this, makes the pair doubtful."""

_Pair = tuple[int, int]
_Gap = tuple[list[int], list[int]]


class Edited:
    """Adds edited passages to `of`, the pairs of equal ones; `doubtful` are those that nothing tells apart."""

    def __init__(self, old: Sequence[str], new: Sequence[str], of: dict[int, int]) -> None:
        self._old = old
        self._new = new
        self.of = of
        self._taken = set(of.values())
        self.doubtful: set[int] = set()
        places = [place for place in range(len(old)) if place not in of]
        others = [other for other in range(len(new)) if other not in self._taken]
        self._likeness = Likeness(old, new, places, others)
        self._shares: defaultdict[int, dict[int, float]] = defaultdict(dict)
        """By the old passage and the new one, as far as they were compared."""
        for place in places:
            self._compare((place, other) for other in self._likeness.candidates(place))

    def take(self) -> None:
        """Take what rare words say clearly, what order says between these, and last what stands alone."""
        self._take(self._clear(_LEAST_CLEAR))
        gaps = list(self._gaps())
        for gap in gaps:
            self._compare(_cells(*gap))
            self._take(heaviest(self._inside(gap)))
        self._take(self._clear(_LEAST_SHARED))
        for places, others in self._gaps():
            if len(places) == len(others):
                self._take([pair for pair in zip(places, others, strict=True) if self._is_alike(*pair)])
        for gap in gaps:
            self.doubtful |= set(self._doubtful(gap))

    def _compare(self, pairs: Iterable[_Pair]) -> None:
        for place, other in pairs:
            if other not in self._shares[place]:
                self._shares[place][other] = self._likeness.share(place, other)

    def _take(self, pairs: Iterable[_Pair]) -> None:
        for place, other in pairs:
            if place not in self.of and other not in self._taken:
                self.of[place] = other
                self._taken.add(other)

    def _clear(self, least: float) -> list[_Pair]:
        """Free passages that share clearly more with each other than with any other free one."""
        rows, columns = defaultdict[int, list[float]](list), defaultdict[int, list[float]](list)
        pairs = list(self._free())
        for place, other, share in pairs:
            rows[place].append(share)
            columns[other].append(share)
        return [
            (place, other)
            for place, other, share in pairs
            if share >= least and all(_is_clear(share, line) for line in (rows[place], columns[other]))
        ]

    def _free(self) -> Iterator[tuple[int, int, float]]:
        for place, row in self._shares.items():
            if place not in self.of:
                yield from ((place, other, share) for other, share in row.items() if other not in self._taken)

    def _gaps(self) -> Iterator[_Gap]:
        """The free passages, old and new, between neighbours that stand in the same order in both texts."""
        for before, after in pairwise([-1, *sorted(in_order(self.of)), len(self._old)]):
            start, stop = self.of.get(before, -1) + 1, self.of.get(after, len(self._new))
            places = [place for place in range(before + 1, after) if place not in self.of]
            others = [other for other in range(start, stop) if other not in self._taken]
            if places and others:
                yield places, others

    def _inside(self, gap: _Gap) -> dict[_Pair, float]:
        others = set(gap[1])
        return {
            (place, other): share
            for place in gap[0]
            for other, share in self._shares[place].items()
            if other in others and share >= _LEAST_SHARED
        }

    def _is_alike(self, place: int, other: int) -> bool:
        one, two = self._old[place], self._new[other]
        if max(len(one), len(two)) > _LONGEST:
            return False
        from rapidfuzz import fuzz  # noqa: PLC0415 - loaded when the first article is updated

        return fuzz.ratio(one, two, score_cutoff=_LEAST_ALIKE) > 0

    def _doubtful(self, gap: _Gap) -> Iterator[int]:
        """Passages of a gap that are as alike to one left over there as to the one they are paired with."""
        sources = {self.of[place]: place for place in gap[0] if place in self.of}
        for (place, other), share in self._inside(gap).items():
            mine, its = self.of.get(place), sources.get(other)
            if mine is None and its is not None and share >= self._shares[its].get(other, 1.0) - _TOLD_APART:
                if self._likeness.come_from_twins(other, its, place):
                    yield from (place, its)
            elif mine is not None and other not in self._taken:
                near = share >= self._shares[place].get(mine, 1.0) - _TOLD_APART
                if near and self._likeness.are_twins(place, mine, other):
                    yield place


def _cells(places: Sequence[int], others: Sequence[int]) -> Iterator[_Pair]:
    """What to compare in a gap: all with all, in a great gap those abreast."""
    whole = len(places) * len(others) <= _CELLS
    for at, place in enumerate(places):
        abreast = at * len(others) // len(places)
        near = others if whole else others[max(abreast - _ABREAST, 0) : abreast + _ABREAST + 1]
        yield from ((place, other) for other in near)


def _is_clear(share: float, shares: Sequence[float]) -> bool:
    """Whether no other share comes near one."""
    return sum(other > share - _CLEARLY for other in shares) == 1

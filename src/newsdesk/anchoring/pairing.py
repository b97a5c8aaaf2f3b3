"""Which passage of a corrected text was which of the old one: kept, edited or moved.

Equal passages are paired from those that occur once on either side outward to their neighbours; then passages that
share most of their pairs of words. Source: P. Heckel, A technique for isolating differences between files, 1978.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"\w+")
_LEAST_SHARED = 0.3
"""Passages that share a smaller part of their pairs of words are not the same one edited."""
_LEAST_ALIKE = 50.0
"""Single passages between two kept ones are the same one edited from this ratio of their letters on."""
_LONGEST = 10_000
"""The letters of longer passages are not compared; their words are."""
_COMMONPLACE = 8
"""Pairs of words in more passages than this tell nothing of which passage it is."""
_SAME_GAP = 0.1


@dataclass(frozen=True, slots=True)
class Pairing:
    """`of` leads from an old passage to the new one, by their numbers.

    `in_place` are the old numbers of those that stand in the same order in both texts. `doubtful` are old passages
    that occur several times and of which nobody can say which one stayed.
    """

    of: dict[int, int]
    in_place: frozenset[int]
    doubtful: frozenset[int]


def pair(old: Sequence[str], new: Sequence[str]) -> Pairing:
    """Pair the passages of two texts; linear in their length."""
    pairs = _Pairs(old, new)
    pairs.take_equal()
    pairs.take_similar()
    return Pairing(of=pairs.of, in_place=frozenset(_in_order(pairs.of)), doubtful=frozenset(pairs.doubtful()))


class _Pairs:
    """Pairs as they are found. The numbers before the first and behind the last passage are pairs too."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._old = old
        self._new = new
        self._counts = Counter(old), Counter(new)
        self.of: dict[int, int] = {}
        self.taken: set[int] = set()

    def take_equal(self) -> None:
        """Pair what occurs once on either side, then their equal neighbours, downward and upward."""
        once = {words: place for place, words in enumerate(self._new) if self._counts[1][words] == 1}
        for place, words in enumerate(self._old):
            if words in once and self._counts[0][words] == 1:
                self._take(place, once[words])
        for step, ends in ((1, (-1, -1)), (-1, (len(self._old), len(self._new)))):
            for place, other in sorted([*self.of.items(), ends], reverse=step < 0):
                self._grow(place + step, other + step, step)

    def _grow(self, place: int, other: int, step: int) -> None:
        while self._is_free(place, other) and self._old[place] == self._new[other]:
            self._take(place, other)
            place, other = place + step, other + step

    def _is_free(self, place: int, other: int) -> bool:
        inside = 0 <= place < len(self._old) and 0 <= other < len(self._new)
        return inside and place not in self.of and other not in self.taken

    def _take(self, place: int, other: int) -> None:
        self.of[place] = other
        self.taken.add(other)

    def take_similar(self) -> None:
        """Pair edited passages: those that share most first, then single ones between the same neighbours."""
        gaps = _gaps(self.of, len(self._old)), _gaps({new: new for new in self.taken}, len(self._new))
        shared = sorted(self._shared(*gaps), reverse=True)
        for _, place, other in shared:
            if self._is_free(-place, other):
                self._take(-place, other)
        for place, other in self._alone(*gaps):
            if self._is_free(place, other) and _alike(self._old[place], self._new[other]):
                self._take(place, other)

    def _shared(self, old_gaps: Sequence[int], new_gaps: Sequence[int]) -> Iterator[tuple[float, int, int]]:
        """How alike free passages are, with the old number negative: of equals the earlier goes first."""
        index: defaultdict[str, list[int]] = defaultdict(list)
        sizes: dict[int, int] = {}
        for other in self._free_new():
            shingles = _shingles(self._new[other])
            sizes[other] = len(shingles)
            for shingle in shingles:
                index[shingle].append(other)
        for place in self._free_old():
            shingles = _shingles(self._old[place])
            votes = Counter(
                other for shingle in shingles if len(found := index.get(shingle, ())) <= _COMMONPLACE for other in found
            )
            for other, count in votes.items():
                share = 2 * count / (len(shingles) + sizes[other])
                if share >= _LEAST_SHARED:
                    yield share + _SAME_GAP * (old_gaps[place] == new_gaps[other]), -place, other

    def _alone(self, old_gaps: Sequence[int], new_gaps: Sequence[int]) -> Iterator[tuple[int, int]]:
        """The free passages between the same two kept ones, where as many are free on either side."""
        free: defaultdict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for place in self._free_old():
            free[old_gaps[place]][0].append(place)
        for other in self._free_new():
            free[new_gaps[other]][1].append(other)
        for places, others in free.values():
            if len(places) == len(others):
                yield from zip(places, others, strict=True)

    def _free_old(self) -> Iterable[int]:
        return [place for place in range(len(self._old)) if place not in self.of]

    def _free_new(self) -> Iterable[int]:
        return [other for other in range(len(self._new)) if other not in self.taken]

    def doubtful(self) -> Iterator[int]:
        """Passages whose words occur several times, where no neighbour says which of them this one is.

        Where one of them came or went, the pairs on both sides must say it, else one side.
        """
        before = self._told(range(len(self._old)), 1)
        after = self._told(range(len(self._old) - 1, -1, -1), -1)
        unsure = set[str]()
        for place in self.of:
            words = self._old[place]
            told = (place in before) + (place in after)
            if not self._is_single(words) and told < (1 if self._is_as_often(words) else 2):
                unsure.add(words)
                yield place
        yield from (place for place in self._free_old() if self._old[place] in unsure)

    def _told(self, places: Iterable[int], step: int) -> set[int]:
        """The pairs that follow without a gap on one that is sure, or on the end of both texts."""
        told = set[int]()
        sure = True
        previous = -1 if step > 0 else len(self._new)
        for place in places:
            other = self.of.get(place)
            sure = sure and other is not None and other == previous + step
            if other is None:
                continue
            if sure:
                told.add(place)
            sure = sure or self._is_single(self._old[place]) or self._old[place] != self._new[other]
            previous = other
        return told

    def _is_single(self, words: str) -> bool:
        return self._counts[0][words] <= 1 and self._counts[1][words] <= 1

    def _is_as_often(self, words: str) -> bool:
        return self._counts[0][words] == self._counts[1][words]


def _gaps(pairs: dict[int, int], length: int) -> list[int]:
    """For each passage the new number of the last pair before it."""
    gaps, last = list[int](), -1
    for place in range(length):
        last = pairs.get(place, last)
        gaps.append(last)
    return gaps


def _shingles(words: str) -> set[str]:
    """The pairs of neighbouring words, also the first and the last with the end of the passage."""
    return {f"{one} {two}" for one, two in pairwise(["", *_WORD.findall(words.casefold()), ""])}


def _alike(one: str, other: str) -> bool:
    if max(len(one), len(other)) > _LONGEST:
        return False
    from rapidfuzz import fuzz  # noqa: PLC0415 - loaded when the first article is updated

    return fuzz.ratio(one, other, score_cutoff=_LEAST_ALIKE) > 0


def _in_order(pairs: dict[int, int]) -> Iterator[int]:
    """The old numbers of the longest run of pairs that stand in the same order in both texts."""
    ends, tails = list[int](), list[int]()
    before: dict[int, int | None] = {}
    for place in sorted(pairs):
        at = bisect_left(ends, pairs[place])
        before[place] = tails[at - 1] if at else None
        ends[at : at + 1] = [pairs[place]]
        tails[at : at + 1] = [place]
    place_now = tails[-1] if tails else None
    while place_now is not None:
        yield place_now
        place_now = before[place_now]

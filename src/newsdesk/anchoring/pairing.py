"""Which passage of a corrected text was which of the old one: kept, edited or moved.

Equal passages are paired from those that occur once on either side outward to their neighbours; then those that
were edited. Source: P. Heckel, A technique for isolating differences between files, 1978.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.anchoring.edited import Edited
from newsdesk.anchoring.order import in_order


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
    pairs.take_edited()
    return Pairing(of=pairs.of, in_place=frozenset(in_order(pairs.of)), doubtful=frozenset(pairs.doubtful()))


class _Pairs:
    """Pairs as they are found. The numbers before the first and behind the last passage are pairs too."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._old = old
        self._new = new
        self._counts = Counter(old), Counter(new)
        self.of: dict[int, int] = {}
        self.taken: set[int] = set()
        self._unsure: set[int] = set()

    def take_equal(self) -> None:
        """Pair what occurs once on either side, then their equal neighbours, downward and upward."""
        once = {words: place for place, words in enumerate(self._new) if self._counts[1][words] == 1}
        for place, words in enumerate(self._old):
            if words in once and self._counts[0][words] == 1:
                self._take(place, once[words])
        for step in (1, -1):
            for place, other in sorted(self.of.items(), reverse=step < 0):
                self._grow(place + step, other + step, step)
        self._grow(0, 0, 1)
        self._grow(len(self._old) - 1, len(self._new) - 1, -1)

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

    def take_edited(self) -> None:
        """Pair edited passages, those of the same words but for some."""
        edited = Edited(self._old, self._new, self.of)
        edited.take()
        self._unsure = edited.doubtful

    def _free_old(self) -> Iterable[int]:
        return [place for place in range(len(self._old)) if place not in self.of]

    def doubtful(self) -> Iterator[int]:
        """Passages whose words occur several times, where no neighbour says which of them this one is.

        Where one of them came or went, the pairs on both sides must say it, else one side.
        """
        yield from self._unsure
        before = self._told(range(len(self._old)), 1)
        after = self._told(range(len(self._old) - 1, -1, -1), -1)
        unsure = set[str]()
        for place in self.of:
            words = self._old[place]
            told = (place in before) + (place in after) + self._is_at_edge(place)
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

    def _is_at_edge(self, place: int) -> bool:
        """Whether the only neighbour of the first or the last passage says it; a new lead or end says nothing."""
        beside = {0: 1, len(self._old) - 1: -1}.get(place)
        other = None if beside is None else self.of.get(place + beside)
        if beside is None or other is None or other != self.of[place] + beside:
            return False
        return self._is_single(self._old[place + beside]) or self._old[place + beside] != self._new[other]

    def _is_single(self, words: str) -> bool:
        return self._counts[0][words] <= 1 and self._counts[1][words] <= 1

    def _is_as_often(self, words: str) -> bool:
        return self._counts[0][words] == self._counts[1][words]

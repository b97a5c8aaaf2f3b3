"""How alike passages are by their pairs of words, of which rare ones say more than commonplace ones."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from math import log

_WORD = re.compile(r"\w+")
_LEADING = 12
"""So many of the rarest pairs of words lead from a passage to those that may be the same one edited."""
_COMMONPLACE = 50
"""Pairs of words in more passages than this lead nowhere; they still tell look-alikes apart."""
_CANDIDATES = 6


class Likeness:
    """How alike some old and some new passages are, by their numbers; 1 for those of the same pairs of words.

    A pair of words counts by its rarity if it stands in both texts, else once: it says no more than that words
    changed. Source: K. Spärck Jones, A statistical interpretation of term specificity, 1972.
    """

    def __init__(self, old: Sequence[str], new: Sequence[str], places: Iterable[int], others: Iterable[int]) -> None:
        self._old = {place: _shingles(old[place]) for place in places}
        self._new = {other: _shingles(new[other]) for other in others}
        self._holding: defaultdict[str, list[int]] = defaultdict(list)
        for other, shingles in self._new.items():
            for shingle in shingles:
                self._holding[shingle].append(other)
        often = Counter(chain.from_iterable(self._old.values()))
        most = max(len(self._old) + len(self._new), 1)
        self._weights = {
            shingle: 1 + log(most / (often[shingle] + len(found)))
            for shingle, found in self._holding.items()
            if shingle in often
        }
        self._old_weights = {place: self._weight(shingles) for place, shingles in self._old.items()}
        self._new_weights = {other: self._weight(shingles) for other, shingles in self._new.items()}

    def _weight(self, shingles: Iterable[str]) -> float:
        return sum(self._weights.get(shingle, 1.0) for shingle in shingles)

    def share(self, place: int, other: int) -> float:
        """The weight of the pairs of words that two passages share, in that of all theirs."""
        shared = self._weight(self._old[place] & self._new[other])
        return 2 * shared / (self._old_weights[place] + self._new_weights[other])

    def are_twins(self, place: int, other: int, another: int) -> bool:
        """Whether most of what an old passage shares with a new one it shares with another new one too."""
        shared = self._old[place] & self._new[other]
        return 2 * self._weight(shared & self._new[another]) >= self._weight(shared)

    def come_from_twins(self, other: int, place: int, another: int) -> bool:
        """Whether most of what a new passage shares with an old one it shares with another old one too."""
        shared = self._old[place] & self._new[other]
        return 2 * self._weight(shared & self._old[another]) >= self._weight(shared)

    def candidates(self, place: int) -> list[int]:
        """New passages to which most of the rare words of an old one lead."""
        leading = [shingle for shingle in self._old[place] if len(self._holding.get(shingle, ())) in _LEADS]
        leading.sort(key=lambda shingle: (len(self._holding[shingle]), shingle))
        votes: defaultdict[int, float] = defaultdict(float)
        for shingle in leading[:_LEADING]:
            for other in self._holding[shingle]:
                votes[other] += self._weights[shingle]
        return sorted(votes, key=lambda other: (-votes[other], other))[:_CANDIDATES]


_LEADS = range(1, _COMMONPLACE + 1)


def _shingles(words: str) -> set[str]:
    """The pairs of neighbouring words, also the first and the last with the end of the passage."""
    return {f"{one} {two}" for one, two in pairwise(["", *_WORD.findall(words.casefold()), ""])}

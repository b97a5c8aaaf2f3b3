"""Search for words, a little changed maybe, where a corrected text has words that came from nowhere."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdesk.anchoring.ends import is_edge, snapped, trimmed, within
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.carried import Carried, CarryResult

CONTEXT = 32
"""So many code points before and after the words are searched for with them."""

_WORD = re.compile(r"\w{3,}")
_OFTEN = 20
"""A word that occurs oftener leads nowhere."""
_PLACES = 4
"""So many places of a quote are looked at, those first to which most of its rare words lead."""
_NEAR = 24
_LEAST_FOUND = 75.0
_LEAST_ALIKE = 70.0
_LEAST_AROUND = 8
"""Surroundings shorter than this say nothing."""
_LEAST_AROUND_ALIKE = 60.0
_CLEARLY = 4.0
"""By so much the best place must be better than the next."""

_LONGEST = 800
"""Longer words are found as they are or not at all: trying every place of a book for a page of it takes minutes."""

LOST = Carried(span=None, result=CarryResult.LOST)
AMBIGUOUS = Carried(span=None, result=CarryResult.AMBIGUOUS)


class Wanted(NamedTuple):
    """Words with what stands before and after them in their line."""

    prefix: str
    words: str
    suffix: str

    @property
    def whole(self) -> str:
        """The words with their surroundings."""
        return self.prefix + self.words + self.suffix


class _Found(NamedTuple):
    score: float
    start: int
    end: int


class Search:
    """Searches `text`, only in `regions`: spans in order, without overlap."""

    def __init__(self, text: str, regions: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self._regions = regions
        self._starts = [start for start, _ in regions]
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for start, end in regions:
            for word in _WORD.finditer(text, start, end):
                self._places[word[0]].append(word.start())

    def find(self, wanted: Wanted) -> Carried:
        """The place of words: moved if they are the same there, changed if others; never without their surroundings."""
        found = sorted(self._found(wanted.whole), reverse=True)
        if not found:
            return LOST
        best = found[0]
        if any(other.score > best.score - _CLEARLY and _apart(best, other) for other in found[1:]):
            return AMBIGUOUS
        return self._verified(wanted, best)

    def _found(self, whole: str) -> Iterator[_Found]:
        from rapidfuzz import fuzz  # noqa: PLC0415 - loaded when the first article is updated

        for place in self._likely(whole):
            start, end = self._window(place, len(whole))
            if 2 * (end - start) < len(whole):
                continue
            if len(whole) > _LONGEST:
                same = self._text.find(whole, start, end)
                if same >= 0:
                    yield _Found(100.0, same, same + len(whole))
                continue
            at = fuzz.partial_ratio_alignment(whole, self._text[start:end], score_cutoff=_LEAST_FOUND)
            if at is not None:
                yield _Found(at.score, start + at.dest_start, start + at.dest_end)

    def _likely(self, whole: str) -> list[int]:
        """Where the words would begin if their rare words stand where they stand."""
        votes: defaultdict[int, float] = defaultdict(float)
        first: dict[int, int] = {}
        for word in _WORD.finditer(whole):
            places = self._places.get(word[0], ())
            for place in places if len(places) <= _OFTEN else ():
                begin = place - word.start()
                votes[begin // _NEAR] += 1 / len(places)
                first.setdefault(begin // _NEAR, place)
        likely = sorted(votes, key=lambda near: votes[near] + votes.get(near + 1, 0), reverse=True)[:_PLACES]
        return [max(near * _NEAR, self._region(first[near])[0]) for near in likely]

    def _region(self, place: int) -> tuple[int, int]:
        return self._regions[bisect_right(self._starts, place) - 1]

    def _window(self, place: int, length: int) -> tuple[int, int]:
        start, end = self._region(place)
        room = _NEAR + length // 4
        return max(start, place - room), min(end, place + length + room)

    def _verified(self, wanted: Wanted, found: _Found) -> Carried:
        from rapidfuzz import fuzz  # noqa: PLC0415 - as above

        whole, here = wanted.whole, self._text[found.start : found.end]
        first = len(wanted.prefix)
        start = found.start + within(whole, here, first, is_end=False)
        end = found.start + within(whole, here, first + len(wanted.words), is_end=True)
        start = snapped(self._text, start, is_end=False, whole=is_edge(whole, first))
        end = snapped(self._text, end, is_end=True, whole=is_edge(whole, first + len(wanted.words)))
        start, end = trimmed(self._text, start, end, wanted.words)
        words = self._text[start:end]
        if not words or not self._has_surroundings(wanted, start, end):
            return LOST
        span = TextPositionSelector(start=start, end=end)
        if words == wanted.words:
            return Carried(span=span, result=CarryResult.MOVED)
        alike = fuzz.ratio(words, wanted.words) >= _LEAST_ALIKE and len(words) <= 2 * len(wanted.words)
        alike = alike and max(len(wanted.prefix), len(wanted.suffix)) >= _LEAST_AROUND
        return Carried(span=span, result=CarryResult.CHANGED) if alike else LOST

    def _has_surroundings(self, wanted: Wanted, start: int, end: int) -> bool:
        """Whether words stand between what they stood between; the end of a line there says nothing."""
        from rapidfuzz import fuzz  # noqa: PLC0415 - as above

        before = self._text[max(start - len(wanted.prefix), 0) : start].rpartition("\n")[2]
        after = self._text[end : end + len(wanted.suffix)].partition("\n")[0]
        stood = [one for one in (wanted.prefix, wanted.suffix) if len(one) >= _LEAST_AROUND]
        sides = [
            fuzz.ratio(one, other)
            for one, other in ((wanted.prefix, before), (wanted.suffix, after))
            if len(one) >= _LEAST_AROUND and len(other) >= _LEAST_AROUND
        ]
        return not stood or min(sides, default=0.0) >= _LEAST_AROUND_ALIKE


def _apart(one: _Found, other: _Found) -> bool:
    return one.end <= other.start or other.end <= one.start

"""Spans of a text to the same words in its corrected text, each with a stated result.

The differences of the two texts lead most spans to their place; what they lose is searched for, with its
surroundings, where the corrected text has words that came from nowhere. Every place is verified by its words.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from newsdesk.anchoring.differences import Differences
from newsdesk.anchoring.ends import mapped, trimmed
from newsdesk.anchoring.searching import AMBIGUOUS, CONTEXT, Search, Wanted
from newsdesk.anchoring.wording import Stretch
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.carried import Carried, CarryResult

_LEAST_ALIKE = 60.0
"""Changed words are the same ones corrected from this ratio of their letters on."""
_LEAST_ALIKE_AMONG_OTHERS = 75.0
"""The same where most of the passage went."""
_FEW_WORDS = 6
"""A replaced stretch of so many words is a corrected fact, however unlike its letters are."""
_GROWTH = 24
"""Words may grow to twice their length and by so many code points."""
_REWRITTEN = 2_000
"""A replaced stretch longer than this was rewritten: no word of it has a place."""
_NEAR = 32
_LEAST_KEPT = 0.4
"""This part of the surroundings must have stayed, `_NEAR` code points on either side within the passage."""
_MEASURED = 10_000
"""Words longer than this are as alike as what was kept of them: letters are compared in the square of their number."""
_LITTLE = 8
"""Surroundings shorter than this say nothing."""
_LONG = 40
"""Words as long as this speak for themselves."""


def carry(old: str, new: str, spans: Sequence[TextPositionSelector]) -> list[Carried]:
    """Carry spans of one text to another, in their order; positions are code points.

    Nothing is attached silently: a span whose words are others is changed, one in a paragraph that stands elsewhere
    is moved, one in several equal paragraphs of which some went is ambiguous, and one without a sure place is lost.

    :raises ValueError: if a span runs past the end of `old`.
    """
    if any(span.end > len(old) for span in spans):
        msg = "a span runs past the end of the text"
        raise ValueError(msg)
    if old == new:
        return [Carried(span=span, result=CarryResult.EXACT) for span in spans]
    carrier = _Carrier(Differences(old, new))
    return [carrier.carry(span) for span in spans]


class _Carrier:
    """Carries spans from one text to another."""

    def __init__(self, differences: Differences) -> None:
        self._differences = differences
        self._old = differences.old
        self._new = differences.new
        found = [
            (place, stretch)
            for place in range(len(differences.old_passages))
            for stretch in differences.stretches(place)
        ]
        self._search = Search(self._new, list(_regions(differences, [stretch for _, stretch in found])))
        found = [(place, stretch) for place, stretch in found if stretch.old_start < stretch.old_end]
        self._passages = [place for place, _ in found]
        self._stretches = [stretch for _, stretch in found]
        self._starts = [stretch.old_start for stretch in self._stretches]
        self._kept = list(accumulate((one.same * (one.old_end - one.old_start) for one in self._stretches), initial=0))

    def carry(self, span: TextPositionSelector) -> Carried:
        """Where a span stands now."""
        first = bisect_right(self._starts, span.start) - 1
        stop = bisect_left(self._starts, span.end)
        touched = {self._passages[place] for place in range(first, stop)}
        if touched & self._differences.pairing.doubtful:
            return AMBIGUOUS
        return self._mapped(span, first, stop) or self._search.find(self._wanted(span, first))

    def _mapped(self, span: TextPositionSelector, first: int, stop: int) -> Carried | None:
        """Where the differences lead a span; None where that is no place for its words."""
        through = [one for one in self._stretches[first:stop] if one.new_start < one.new_end]
        if not through or any(one.new_end > two.new_start for one, two in pairwise(through)):
            return None
        if any(not one.same and one.new_end - one.new_start > _REWRITTEN for one in (through[0], through[-1])):
            return None
        words = self._old[span.start : span.end]
        start = mapped(through[0], self._old, self._new, span.start, is_end=False)
        end = mapped(through[-1], self._old, self._new, span.end, is_end=True)
        start, end = trimmed(self._new, start, end, words)
        if start >= end or not self._is_among_its_own(span, first, stop):
            return None
        result = self._result(span, self._new[start:end], first, stop)
        span = TextPositionSelector(start=start, end=end)
        return None if result is None else Carried(span=span, result=result)

    def _result(self, span: TextPositionSelector, now: str, first: int, stop: int) -> CarryResult | None:
        words = self._old[span.start : span.end]
        if now == words:
            stays = self._differences.pairing.in_place.issuperset(self._passages[first:stop])
            stays = stays and self._is_mostly_kept(first, stop)
            return CarryResult.EXACT if stays else CarryResult.MOVED
        if len(now) > 2 * len(words) + _GROWTH:
            return None
        kept = self._is_mostly_kept(first, stop)
        if kept and all(one.same or self._is_short(one) for one in self._stretches[first:stop]):
            return CarryResult.CHANGED
        least = _LEAST_ALIKE if kept else _LEAST_ALIKE_AMONG_OTHERS
        return CarryResult.CHANGED if self._likeness(span, words, now) >= least else None

    def _likeness(self, span: TextPositionSelector, words: str, now: str) -> float:
        """How much of some words stayed, from 0 to 100."""
        if len(words) > _MEASURED:
            return 100 * (self._kept_until(span.end) - self._kept_until(span.start)) / len(words)
        from rapidfuzz import fuzz  # noqa: PLC0415 - loaded when the first article is updated

        return fuzz.ratio(words, now)

    def _is_short(self, stretch: Stretch) -> bool:
        """Whether a few words became a few others, none of them gone."""
        old, new = self._old[stretch.old_start : stretch.old_end], self._new[stretch.new_start : stretch.new_end]
        return 0 < len(new.split()) <= _FEW_WORDS and len(old.split()) <= _FEW_WORDS

    def _is_among_its_own(self, span: TextPositionSelector, first: int, stop: int) -> bool:
        """Say whether enough of what stood around a span stayed; long words need nothing around them."""
        begin = self._differences.old_passages[self._passages[first]].start
        end = self._differences.old_passages[self._passages[stop - 1]].end
        before, after = max(begin, span.start - _NEAR), min(end, span.end + _NEAR)
        around = span.start - before + max(after - span.end, 0)
        if around < _LITTLE or span.end - span.start >= _LONG:
            return True
        kept = self._kept_until(span.start) - self._kept_until(before)
        kept += max(self._kept_until(after) - self._kept_until(span.end), 0)
        return kept >= _LEAST_KEPT * around

    def _is_mostly_kept(self, first: int, stop: int) -> bool:
        """Say whether half of the passages stayed: else they may be others, written of the same formulae."""
        begin = self._differences.old_passages[self._passages[first]].start
        end = self._differences.old_passages[self._passages[stop - 1]].end
        return 2 * (self._kept_until(end) - self._kept_until(begin)) >= end - begin

    def _kept_until(self, place: int) -> int:
        """How much of the old text before a place was kept."""
        at = bisect_right(self._starts, place) - 1
        inside = self._stretches[at].same * (min(place, self._stretches[at].old_end) - self._starts[at])
        return self._kept[at] + inside

    def _wanted(self, span: TextPositionSelector, first: int) -> Wanted:
        """A span's words with their surroundings in the same passage."""
        passage = self._differences.old_passages[self._passages[first]]
        return Wanted(
            prefix=self._old[max(span.start - CONTEXT, passage.start) : span.start],
            words=self._old[span.start : span.end],
            suffix=self._old[span.end : max(min(span.end + CONTEXT, passage.end), span.end)],
        )


def _regions(differences: Differences, stretches: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """Where the new text has words that came from nowhere: new passages, and what was put into old ones."""
    came = set(differences.pairing.of.values())
    spans = [(one.start, one.stop) for place, one in enumerate(differences.new_passages) if place not in came]
    spans += [(one.new_start, one.new_end) for one in stretches if not one.same]
    start = end = 0
    for begin, stop in sorted(spans):
        if begin > end:
            if start < end:
                yield start, end
            start = begin
        end = max(end, stop)
    if start < end:
        yield start, end

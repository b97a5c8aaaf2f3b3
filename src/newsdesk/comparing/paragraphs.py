"""Which paragraphs of two texts say much the same, in the order of both."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import log

from newsdesk.comparing.runs import Point, forward_run
from newsdesk.model.article import BlockKind, CanonicalText
from newsdesk.text.stems import stems

_LEAST = 0.35
"""So much of the lesser paragraph must stand in the other."""
_FEWEST = 2
"""One word in common is chance."""
_MOST_BLOCKS = 12
"""A stem that stands in more paragraphs of a text tells nothing of one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarParagraphs:
    """Two blocks by their index in their texts; `score`, from 0 to 1, is how much of the lesser is in the other."""

    one: int
    other: int
    score: float


def similar_paragraphs(one: CanonicalText, other: CanonicalText) -> list[SimilarParagraphs]:
    """Pairs of blocks that share much of their wording, both indexes strictly increasing.

    Stems are weighed by how rare they are in both texts; of pairs that cross the heavier run is taken.
    """
    here, there = _stems_of_blocks(one), _stems_of_blocks(other)
    spread = Counter(stem for blocks in (here, there) for found in blocks.values() for stem in found)
    total = len(here) + len(there)
    weights = {stem: log(1 + total / number) for stem, number in spread.items()}
    pairs = (Point(*pair) for pair in _pairs(here, there, weights))
    return [SimilarParagraphs(one=point.one, other=point.other, score=point.weight) for point in forward_run(pairs)]


Blocks = Mapping[int, frozenset[str]]


def _stems_of_blocks(canonical: CanonicalText) -> Blocks:
    blocks = ((place, block) for place, block in enumerate(canonical.blocks) if block.kind is not BlockKind.RULE)
    found = {place: frozenset(stems(canonical.text[block.start : block.end])) for place, block in blocks}
    return {place: words for place, words in found.items() if words}


def _pairs(here: Blocks, there: Blocks, weights: Mapping[str, float]) -> Iterator[tuple[int, int, float]]:
    """Pairs of blocks that share enough, with their scores; only blocks with a telling stem in common are looked at."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, found in there.items():
        for stem in found:
            places[stem].append(place)
    whole = {place: sum(weights[stem] for stem in found) for place, found in there.items()}
    for place, found in here.items():
        alike = {answer for stem in found if len(places[stem]) <= _MOST_BLOCKS for answer in places[stem]}
        own = sum(weights[stem] for stem in found)
        for answer in alike:
            shared = found & there[answer]
            if len(shared) < _FEWEST and found != there[answer]:
                continue
            score = sum(weights[stem] for stem in shared) / min(own, whole[answer])
            if score >= _LEAST:
                yield place, answer, min(score, 1.0)

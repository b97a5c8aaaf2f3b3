"""Intervals by bootstrap: articles are drawn again, with replacement; of one article its items."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import itemgetter
from random import Random

from newsdesk.reviewing.agreement.tally import Item, Tally

RESAMPLES = 1000
_SEED = 20261
_TAIL = 0.025
_FEWEST = 2
_MOST = 200
"""So many things are drawn from at most: where there are more, lots put them together, which changes no variance."""

_Draw = Callable[[Sequence[float]], tuple[float, ...]]


def interval(tally: Tally) -> tuple[float, float] | None:
    """The bounds of 95 % of the coefficients of resamples; None where there are fewer than two things to draw from.

    The expected disagreement is held as the whole sample has it, so that resamples vary in what was observed alone
    (Hayes and Krippendorff 2007, "Answering the Call for a Standard Reliability Measure for Coding Data"). The same
    data always give the same bounds. No bound is under -1.
    """
    clusters = _clusters(tally)
    if len(clusters) < _FEWEST or tally.value is None:
        return None
    observed, weights = [cluster[0] for cluster in clusters], [cluster[1] for cluster in clusters]
    if not any(observed):
        return 1.0, 1.0  # whatever is drawn
    found = sorted(
        1 - sum(draw(observed)) / weight / tally.expected
        for draw in _draws(len(clusters))
        if (weight := sum(draw(weights)))
    )
    low, high = found[int(_TAIL * len(found))], found[-1 - int(_TAIL * len(found))]
    return max(low, -1.0), max(high, -1.0)


def _clusters(tally: Tally) -> list[Item]:
    texts = [text for text in tally.texts if text]
    items = sorted(texts[0]) if len(texts) == 1 else [_together(text) for text in texts]
    if len(items) <= _MOST:
        return items
    Random(_SEED).shuffle(items)  # noqa: S311 - to resample, not to keep a secret
    return [_together(items[place::_MOST]) for place in range(_MOST)]


def _together(items: Sequence[Item]) -> Item:
    return sum(item[0] for item in items), sum(item[1] for item in items)


@lru_cache(maxsize=8)
def _draws(size: int) -> list[_Draw]:
    """So many draws of as many places as there are; the same for every coefficient over as many things."""
    random = Random(_SEED + size)  # noqa: S311 - as above
    places = list(range(size))
    return [itemgetter(*random.choices(places, k=size)) for _ in range(RESAMPLES)]

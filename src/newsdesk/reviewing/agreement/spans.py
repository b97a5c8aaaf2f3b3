"""F1: how many of the units of two analysts find their like among the other's."""

from collections.abc import Iterable, Iterator, Sequence

from newsdesk.model.agreement import Disagreement
from newsdesk.reviewing.agreement.matching import Pair, match
from newsdesk.reviewing.agreement.pairs import Side, parting
from newsdesk.reviewing.agreement.tally import Item, Tally


def f1_exact(sides: Iterable[Side]) -> Tally:
    """F1 where a unit's like has the very same words and is of the same sort.

    F1 is 2·pairs / units of both = 1 - unpaired / units: symmetric, so that none of the two has to be the truth.
    Units stacked on the same words find as many likes as there are; the matching is a maximum one.
    """
    return _f1([(side, side.exact()) for side in sides], meet=True)


def f1_overlap(sides: Iterable[Side]) -> Tally:
    """F1 where a unit's like shares at least one character with it and is of the same sort.

    Each unit finds one like at most, so this is no measure of coverage: a mark in two halves finds one like for both.
    """
    return _f1([(side, side.pairs) for side in sides], meet=False)


def _f1(matched: Sequence[tuple[Side, Sequence[Pair]]], *, meet: bool) -> Tally:
    texts: dict[str, list[Item]] = {}
    for side, pairs in matched:
        alone = len(side.first) + len(side.second) - 2 * len(pairs)
        texts.setdefault(side.text.version, []).extend([(0, 2)] * len(pairs) + [(1, 1)] * alone)
    return Tally(
        texts=tuple(map(tuple, texts.values())),
        expected=1,
        items=sum(map(len, texts.values())),
        disagreements=tuple(found for side, pairs in matched for found in _partings(side, pairs, meet=meet)),
    )


def _partings(side: Side, pairs: Sequence[Pair], *, meet: bool) -> Iterator[Disagreement]:
    """Units that found no like; with `meet`, two of them whose words overlap all the same are one disagreement."""
    first, second = side.alone(pairs)
    met = match(first, second) if meet else []
    one, other = side.analysts
    for left, right in met:
        yield parting(side.text, {one: left, other: right})
    left_over = {id(unit) for pair in met for unit in pair}
    for unit in (*first, *second):
        if id(unit) not in left_over:
            yield parting(side.text, {one: None, other: None, unit.analyst: unit})

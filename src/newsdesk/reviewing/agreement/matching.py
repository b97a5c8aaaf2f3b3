"""Which unit of one analyst stands against which of another: a maximum matching, each unit in one pair at most."""

from collections.abc import Callable, Sequence

from newsdesk.model.agreement import Unit
from newsdesk.reviewing.agreement.assignment import assign
from newsdesk.reviewing.agreement.overlaps import overlapping
from newsdesk.reviewing.agreement.wording import normalised

Pair = tuple[Unit, Unit]

_PAIR, _KIND, _LENGTH = 10**36, 10**24, 10**6
"""What counts first to last: as many pairs as can be, of one kind, long overlaps; then as many equal fields."""


def overlap(first: Unit, second: Unit) -> int:
    """How many code points two units of one text share."""
    return max(min(first.end, second.end) - max(first.start, second.start), 0)


def same_span(first: Unit, second: Unit) -> int:
    """As `overlap`, but nothing unless both units have the very same words."""
    return overlap(first, second) if (first.start, first.end) == (second.start, second.end) else 0


def match(first: Sequence[Unit], second: Sequence[Unit], shared: Callable[[Unit, Unit], int] = overlap) -> list[Pair]:
    """Pair the units of two analysts in one text as far as they share words, as many as can be.

    Units may be stacked: overlapping, nested, several on the same words. Among the largest matchings the one with
    most pairs of one kind, then with most words shared, then with most equal fields is taken. Turning the analysts
    round turns the pairs round and nothing else. In the order of the text.
    """
    ones, others = sorted(first, key=_content), sorted(second, key=_content)
    turned = list(map(_content, others)) < list(map(_content, ones))
    if turned:
        ones, others = others, ones
    pairs = [(ones[row], others[column]) for row, column in assign(_weights(ones, others, shared))]
    return sorted(((other, one) for one, other in pairs) if turned else pairs, key=lambda pair: _place(pair[0]))


def _content(unit: Unit) -> tuple[int, int, str, list[tuple[str, str]]]:
    """What a unit says, whoever made it: units sort by it in the order of the text."""
    return unit.start, unit.end, unit.kind, sorted(unit.fields.items())


def _place(unit: Unit) -> tuple[int, int]:
    return unit.start, unit.end


def _weights(ones: Sequence[Unit], others: Sequence[Unit], shared: Callable[[Unit, Unit], int]) -> list[dict[int, int]]:
    """What each unit is worth together with each it shares words with, by place; both in the order of the text."""
    weights = []
    for one, places in zip(ones, overlapping(map(_place, ones), list(map(_place, others))), strict=True):
        worth = ((place, _weight(one, others[place], shared)) for place in places)
        weights.append({place: weight for place, weight in worth if weight})
    return weights


def _weight(one: Unit, other: Unit, shared: Callable[[Unit, Unit], int]) -> int:
    length = shared(one, other)
    if not length:
        return 0
    equal = sum(normalised(value) == normalised(other.fields.get(name, "")) for name, value in one.fields.items())
    return _PAIR + _KIND * (one.kind == other.kind) + _LENGTH * length + equal

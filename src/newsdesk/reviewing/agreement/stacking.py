"""Stacks: units of one kind on the same words, put together so that one result can be found for them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from newsdesk.model.agreement import HIGHLIGHT, LayeredText, Unit
from newsdesk.reviewing.agreement.bench import KINDS, chosen
from newsdesk.reviewing.agreement.pairs import side_by_side
from newsdesk.reviewing.agreement.things import Thing, things_of
from newsdesk.reviewing.agreement.wording import normalised

Readings = Mapping[str, tuple[Unit, ...]]
"""Of each analyst who worked on a text the units in one stack."""


def stacks_of(text: LayeredText) -> Iterator[tuple[str, Readings]]:
    """The kind and the readings of each stack of a text, in the order of the text.

    What stands against each other by maximum matching is one stack: so of two records that one analyst stacked on the
    same words each is adjudicated by itself. Highlights are everybody's own.
    """
    sorts = [(kind, ((kind,), "")) for kind in KINDS if kind != HIGHLIGHT]
    found: list[tuple[str, Thing]] = []
    for kind, sort in sorts:
        layers = {analyst: chosen(units, sort) for analyst, units in text.layers.items()}
        pairs = [
            pair
            for one, other in combinations(layers, 2)
            for pair in side_by_side(text, (one, other), layers[one], layers[other]).pairs
        ]
        units = (unit for layer in layers.values() for unit in layer)
        found += [(kind, thing) for thing in things_of(units, pairs)]
    for kind, thing in sorted(found, key=lambda stack: min(unit.start for unit in stack[1])):
        yield kind, _by_analyst(text, thing)


def alike(readings: Readings) -> bool:
    """Whether all analysts say the same: the same spans, and in every field the same words as they are compared."""
    contents = [sorted(map(_compared, units)) for units in readings.values()]
    return len(contents) > 1 and all(content == contents[0] for content in contents)


def _by_analyst(text: LayeredText, thing: Iterable[Unit]) -> Readings:
    units = sorted(thing, key=lambda unit: (unit.start, unit.end))
    return {analyst: tuple(unit for unit in units if unit.analyst == analyst) for analyst in text.layers}


def _compared(unit: Unit) -> tuple[int, int, list[tuple[str, str]]]:
    return unit.start, unit.end, sorted((name, normalised(value)) for name, value in unit.fields.items())

"""Krippendorff's αu and |uα as they are defined: every unit against every other, in exact fractions, however slow."""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from newsdesk.reviewing.agreement.overlaps import Span
from newsdesk.reviewing.agreement.unitizing import Continuum

Difference = tuple[int, int, int | None, int]
"""An analyst, the place of their stretch, that of the other's, and the square of what they differ by."""


def differences_of(continuum: Continuum) -> list[Difference]:
    """What two analysts see differently, by looking from every stretch at every other."""
    found: list[Difference] = []
    for analyst, (own, others) in enumerate((continuum.layers, continuum.layers[::-1])):
        for place, (start, end) in enumerate(own):
            met = [(at, span) for at, span in enumerate(others) if span[0] < end and start < span[1]]
            if analyst == 0:
                found += [(0, place, at, (start - span[0]) ** 2 + (end - span[1]) ** 2) for at, span in met]
            if not met:
                found.append((analyst, place, None, (end - start) ** 2))
    return found


def expected_of(continua: Sequence[Continuum]) -> Fraction:
    """The disagreement to be expected: each unit against each other one and against each gap that has room for it."""
    length = sum(continuum.length for continuum in continua)
    analysts = max(len(continuum.layers) for continuum in continua)
    units = [end - start for continuum in continua for layer in continuum.layers for start, end in layer]
    gaps = [size for continuum in continua for layer in continuum.layers for size in _gaps(continuum.length, layer)]
    total = Fraction(0)
    for unit in units:
        total += Fraction(len(units) - 1, 3) * (2 * unit**3 - 3 * unit**2 + unit)
        total += sum(unit**2 * (gap - unit + 1) for gap in gaps if gap >= unit)
    everywhere = analysts * length
    return Fraction(2, length) * total / (everywhere * (everywhere - 1) - own_places(units))


def own_places(units: Sequence[int]) -> int:
    """The pairs of characters within units, which no unit can meet."""
    return sum(unit * (unit - 1) for unit in units)


def coverage_of(continuum: Continuum) -> Fraction:
    """|uα by counting: which pairs of characters differ, of those that meet and of those that could by chance.

    Each analyst's character can meet the same character of another analyst; by chance it can meet any but those of its
    own stretch, and if it is in no stretch any but itself.
    """
    characters = list(_characters(continuum))
    meeting: Counter[bool] = Counter()
    by_chance: Counter[bool] = Counter()
    for (one, place, stretch), (other, at, met) in product(characters, characters):
        differ = (stretch is None) != (met is None)
        if place == at and one != other:
            meeting[differ] += 1
        if one != other or (place != at and (stretch is None or stretch != met)):
            by_chance[differ] += 1
    return 1 - Fraction(meeting[True], meeting.total()) / Fraction(by_chance[True], by_chance.total())


def _gaps(length: int, layer: Sequence[Span]) -> Iterator[int]:
    ends = [0, *(end for _, end in layer)]
    starts = [*(start for start, _ in layer), length]
    return (start - end for start, end in zip(starts, ends, strict=True) if start > end)


def _characters(continuum: Continuum) -> Iterator[tuple[int, int, Span | None]]:
    for analyst, layer in enumerate(continuum.layers):
        for place in range(continuum.length):
            yield analyst, place, next((span for span in layer if span[0] <= place < span[1]), None)

"""Unitizing: do analysts see the same stretches of text? Krippendorff's αu, which minds where each stretch ends."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from newsdesk.model.agreement import Disagreement, Unit
from newsdesk.reviewing.agreement.overlaps import Span, overlapping
from newsdesk.reviewing.agreement.tally import Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Continuum:
    """A text of some length, and for each analyst the spans of one sort, in order and without overlaps."""

    length: int
    layers: tuple[tuple[Span, ...], ...]


def stretches(units: Iterable[Unit], *, touching: bool) -> list[list[Unit]]:
    """Units of one analyst and sort that overlap, or with `touching` only meet, as one stretch; in order."""
    found: list[list[Unit]] = []
    reach = -1
    for unit in sorted(units, key=lambda unit: (unit.start, unit.end)):
        if unit.start < reach or (touching and unit.start == reach):
            found[-1].append(unit)
        else:
            found.append([unit])
        reach = max(reach, unit.end)
    return found


def span_of(stretch: Sequence[Unit]) -> Span:
    """Where a stretch begins and ends."""
    return stretch[0].start, max(unit.end for unit in stretch)


def differences(continuum: Continuum) -> Iterator[tuple[int, int, int | None, float]]:
    """What two analysts see differently: the place of either's stretch and the disagreement over it.

    The disagreement of two stretches that overlap is the sum of the squares of what they differ by at either end, that
    of a stretch in a gap of the other's the square of its length; there the other's place is None. The analyst is 0
    or 1 of the two that the continuum has; overlapping stretches come once, with that of the first.
    """
    first, second = continuum.layers
    for place, ((start, end), met) in enumerate(zip(first, overlapping(first, second), strict=True)):
        for at in met:
            yield 0, place, at, (start - second[at][0]) ** 2 + (end - second[at][1]) ** 2
        if not met:
            yield 0, place, None, (end - start) ** 2
    for place, ((start, end), met) in enumerate(zip(second, overlapping(second, first), strict=True)):
        if not met:
            yield 1, place, None, (end - start) ** 2


def alpha_unitizing(sorts: Sequence[Sequence[Continuum]], disagreements: Sequence[Disagreement] = ()) -> Tally:
    """Krippendorff's αu of two analysts, over one or several sorts of stretches, each with the same texts.

    1 - the disagreement observed over that expected, both summed over the sorts. For two analysts, since for more
    this definition does not behave as it should (Krippendorff and others 2016, 3); `coverage` has one for any number.
    Source: Krippendorff 2004, "Content Analysis", 2nd edition, 11.6. Texts are pooled as if laid end to end.
    """
    texts = []
    for several in zip(*sorts, strict=True):
        found = [square for text in several for *_, square in differences(text)]
        share = several[0].length / max(len(found), 1)
        texts.append(tuple((square, share) for square in found or [0.0]))
    length = sum(continuum.length for continuum in sorts[0]) if sorts else 0
    return Tally(
        texts=tuple(texts),
        expected=length * sum(expected_disagreement(continua) for continua in sorts),
        items=sum(len(layer) for continua in sorts for continuum in continua for layer in continuum.layers),
        disagreements=tuple(disagreements),
    )


def expected_disagreement(continua: Sequence[Continuum]) -> float:
    """The disagreement to be expected of stretches of one sort, were they strewn over all texts laid end to end.

    Source: Krippendorff 2004, "Content Analysis", 2nd edition, 11.6 (1995, "On the Reliability of Unitizing
    Continuous Data", has the derivation). A gap of an analyst ends where a text ends.
    """
    length = sum(continuum.length for continuum in continua)
    analysts = max((len(continuum.layers) for continuum in continua), default=0)
    units = [end - start for continuum in continua for layer in continuum.layers for start, end in layer]
    gaps = sorted(gap for continuum in continua for layer in continuum.layers for gap in _gaps(continuum.length, layer))
    sums = [0, *accumulate(gaps)]
    among = (len(units) - 1) * sum((2 * unit**3 - 3 * unit**2 + unit) // 3 for unit in units)  # leaves nothing over
    against = 0
    for unit in units:
        fitting = bisect_left(gaps, unit)  # this gap and all longer ones have room for the unit
        against += unit**2 * (sums[-1] - sums[fitting] - (unit - 1) * (len(gaps) - fitting))
    places = analysts * length * (analysts * length - 1) - sum(unit * (unit - 1) for unit in units)
    return 2 * (among + against) / (length * places) if units and places else 0


def _gaps(length: int, layer: Sequence[Span]) -> Iterator[int]:
    """The lengths of what lies between the spans of a layer, before and behind them."""
    end = 0
    for start, stop in layer:
        if start > end:
            yield start - end
        end = stop
    if length > end:
        yield length - end

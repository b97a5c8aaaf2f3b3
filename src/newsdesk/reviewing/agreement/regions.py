"""Where stretches differ: the disagreements behind the unitizing measures."""

from collections.abc import Iterator, Mapping, Sequence

from newsdesk.model.agreement import Disagreement, LayeredText, Unit
from newsdesk.reviewing.agreement.coverage import segments
from newsdesk.reviewing.agreement.overlaps import Span, overlapping
from newsdesk.reviewing.agreement.pairs import parting
from newsdesk.reviewing.agreement.unitizing import Continuum, differences, span_of, stretches

Layers = Mapping[str, Sequence[Unit]]
"""The units of one sort in a text, by analyst."""


def continuum(text: LayeredText, layers: Layers, *, touching: bool) -> Continuum:
    """A text as stretches: units of one analyst that overlap are one, with `touching` also those that only meet."""
    spans = (tuple(map(span_of, stretches(units, touching=touching))) for units in layers.values())
    return Continuum(length=text.length, layers=tuple(spans))


def differing_stretches(text: LayeredText, layers: Layers) -> Iterator[Disagreement]:
    """Where the stretches of two analysts differ at an end, or one has a stretch and the other nothing."""
    analysts = tuple(layers)
    found = [stretches(units, touching=False) for units in layers.values()]
    for side, place, at, square in differences(continuum(text, layers, touching=False)):
        if square:
            readings: dict[str, Unit | None] = dict.fromkeys(analysts)
            readings[analysts[side]] = _widest(found[side][place])
            if at is not None:
                readings[analysts[1 - side]] = _widest(found[1 - side][at])
            yield parting(text, readings)


def differing_coverage(text: LayeredText, layers: Layers) -> Iterator[Disagreement]:
    """The pieces of a text that some analysts marked and others did not, each with a unit of each that did."""
    marked = segments(continuum(text, layers, touching=True))
    pieces = [piece for piece, marking in marked if 0 < marking < len(layers)]
    readings = {analyst: _on(pieces, units) for analyst, units in layers.items()}
    for place, (start, end) in enumerate(pieces):
        yield Disagreement(
            article=text.article,
            version=text.version,
            start=start,
            end=end,
            field="",
            readings={analyst: units[place] for analyst, units in readings.items()},
        )


def _on(pieces: Sequence[Span], units: Sequence[Unit]) -> list[Unit | None]:
    """Of units of one analyst that which shares most with each piece of a text, None where none does."""
    ordered = sorted(units, key=lambda unit: unit.start)
    met = overlapping(pieces, [(unit.start, unit.end) for unit in ordered])
    return [
        max(
            (ordered[place] for place in places),
            key=lambda unit: min(unit.end, end) - max(unit.start, start),
            default=None,
        )
        for (start, end), places in zip(pieces, met, strict=True)
    ]


def _widest(stretch: Sequence[Unit]) -> Unit:
    return max(stretch, key=lambda unit: unit.end - unit.start)

"""The layers of several texts laid out for comparison: chosen by kind, matched by twos, put together to things."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from newsdesk.model.agreement import HIGHLIGHT, LayeredText, Unit
from newsdesk.model.record import RecordKind
from newsdesk.reviewing.agreement.pairs import Side, side_by_side
from newsdesk.reviewing.agreement.regions import Layers
from newsdesk.reviewing.agreement.things import Thing, things_of

KINDS = (*map(str, RecordKind), HIGHLIGHT)
"""The kinds of units in the order of figures."""

Sort = tuple[tuple[str, ...], str]
"""Which units are compared: their kinds, and the field that they prove, "" for those of a record as a whole."""

Two = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Some texts with the layers of all analysts; what was matched once is kept.

    `breathe` is called time and again while it is asked, and may raise what stops the work.
    """

    texts: tuple[LayeredText, ...]
    breathe: Callable[[], None]
    _sides: dict[tuple[Two, Sort], list[Side]] = field(default_factory=dict)
    _things: dict[Sort, list[list[Thing]]] = field(default_factory=dict)

    @property
    def analysts(self) -> tuple[str, ...]:
        """Everybody who worked on any text, by id."""
        return tuple(sorted({analyst for text in self.texts for analyst in text.layers}))

    @property
    def twos(self) -> list[Two]:
        """Every two analysts who worked on one text."""
        return [two for two in combinations(self.analysts, 2) if any(self._shared(two))]

    def units(self) -> Iterator[Unit]:
        """All units."""
        return (unit for text in self.texts for units in text.layers.values() for unit in units)

    def sides(self, two: Two, sort: Sort) -> list[Side]:
        """What two analysts have of one sort in each text that both worked on, matched."""
        self.breathe()
        if (two, sort) not in self._sides:
            self._sides[two, sort] = [self._side(text, two, sort) for text in self._shared(two)]
        return self._sides[two, sort]

    def things(self, sort: Sort) -> list[list[Thing]]:
        """What all analysts mean by their units of one sort, text by text."""
        if sort not in self._things:
            pairs = [pair for two in self.twos for side in self.sides(two, sort) for pair in side.pairs]
            by_version: dict[str, list[tuple[Unit, Unit]]] = {}
            for pair in pairs:
                by_version.setdefault(pair[0].version, []).append(pair)
            self._things[sort] = [
                things_of(
                    [unit for units in text.layers.values() for unit in chosen(units, sort)],
                    by_version.get(text.version, ()),
                )
                for text in self.texts
            ]
        return self._things[sort]

    def layers(self, text: LayeredText, analysts: Sequence[str], sort: Sort) -> Layers:
        """What some analysts have of one sort in a text, as far as they worked on it."""
        self.breathe()
        return {analyst: chosen(text.layers[analyst], sort) for analyst in analysts if analyst in text.layers}

    def _side(self, text: LayeredText, two: Two, sort: Sort) -> Side:
        self.breathe()
        first, second = (chosen(text.layers[analyst], sort) for analyst in two)
        return side_by_side(text, two, first, second)

    def _shared(self, two: Two) -> list[LayeredText]:
        return [text for text in self.texts if all(analyst in text.layers for analyst in two)]


def chosen(units: Sequence[Unit], sort: Sort) -> tuple[Unit, ...]:
    """The units of one sort."""
    kinds, proves = sort
    return tuple(unit for unit in units if unit.kind in kinds and unit.proves == proves)

"""Two analysts in one text: which of their units stand against each other, and where they part."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsdesk.model.agreement import Disagreement, LayeredText, Unit
from newsdesk.reviewing.agreement.matching import Pair, match, same_span


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What two analysts have of one sort in one text, and the pairs of a maximum matching by words shared."""

    text: LayeredText
    analysts: tuple[str, str]
    first: tuple[Unit, ...]
    second: tuple[Unit, ...]
    pairs: tuple[Pair, ...]

    def exact(self) -> tuple[Pair, ...]:
        """The pairs of a maximum matching of units with the very same words."""
        return tuple(match(self.first, self.second, same_span))

    def alone(self, pairs: Iterable[Pair]) -> tuple[list[Unit], list[Unit]]:
        """The units of either analyst that are in none of some pairs."""
        paired = {id(unit) for pair in pairs for unit in pair}
        return [u for u in self.first if id(u) not in paired], [u for u in self.second if id(u) not in paired]


def side_by_side(
    text: LayeredText, analysts: tuple[str, str], first: tuple[Unit, ...], second: tuple[Unit, ...]
) -> Side:
    """Match the units of two analysts in one text."""
    return Side(text=text, analysts=analysts, first=first, second=second, pairs=tuple(match(first, second)))


def parting(text: LayeredText, readings: Mapping[str, Unit | None], field: str = "") -> Disagreement:
    """A disagreement over the words that any of the readings has."""
    units = [unit for unit in readings.values() if unit is not None]
    return Disagreement(
        article=text.article,
        version=text.version,
        start=min(unit.start for unit in units),
        end=max(unit.end for unit in units),
        field=field,
        readings=readings,
    )

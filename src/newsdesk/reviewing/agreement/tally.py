"""What every coefficient comes down to: disagreement observed, item by item, over disagreement expected."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.model.agreement import Disagreement

Item = tuple[float, float]
"""How much disagreement was observed in an item, and how much could be at most or how much the item weighs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Items text by text, the disagreement expected of a unit of weight, and the disagreements themselves.

    The coefficient is 1 - observed / expected, with observed as the sum of disagreement over the sum of weights. It
    is None where nothing was compared, or where no disagreement could be expected: then nothing was told apart.
    `items` counts what was compared, in the terms of the measure, `missing` the units left out, as they stand alone.
    """

    texts: tuple[tuple[Item, ...], ...]
    expected: float
    items: int
    missing: int = 0
    disagreements: tuple[Disagreement, ...] = ()

    @property
    def value(self) -> float | None:
        """The coefficient."""
        return coefficient([item for text in self.texts for item in text], self.expected)


def coefficient(items: Sequence[Item], expected: float) -> float | None:
    """1 - observed / expected; None where one of them is undefined."""
    weight = sum(item[1] for item in items)
    if not weight or not expected:
        return None
    return 1 - sum(item[0] for item in items) / weight / expected

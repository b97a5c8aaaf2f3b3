"""From one spot of a drawing to the next in the direction of an arrow."""

from collections.abc import Sequence

from newsdesk.model.drawing import Spot

_ASIDE = 2.0
"""A spot that lies aside of the way counts as so many times further."""


def first_spot(spots: Sequence[Spot]) -> Spot | None:
    """Where walking begins: the first in reading order."""
    return spots[0] if spots else None


def next_spot(spots: Sequence[Spot], here: Spot, way: tuple[int, int]) -> Spot | None:
    """The nearest spot in a direction, `(1, 0)` for right, `(0, -1)` for up; None where there is none."""
    best: Spot | None = None
    least = float("inf")
    x, y = _middle(here)
    for spot in spots:
        across, down = _middle(spot)[0] - x, _middle(spot)[1] - y
        ahead = across * way[0] + down * way[1]
        aside = abs(across * way[1]) + abs(down * way[0])
        if spot is not here and ahead > 0.5 and ahead + _ASIDE * aside < least:  # noqa: PLR2004 - half a pixel
            best, least = spot, ahead + _ASIDE * aside
    return best


def _middle(spot: Spot) -> tuple[float, float]:
    """Where a spot's sign stands: at its left end, as high as its middle, however long its label is."""
    return spot.x + min(spot.width, spot.height) / 2, spot.y + spot.height / 2

"""From a place in one page to the place that answers it in another: straight between what both share."""

from collections.abc import Callable, Sequence

Height = Callable[[int], float | None]
"""The height of a code point in a page; None while it is not laid out."""


def answering(
    height: float, anchors: Sequence[tuple[int, int]], heights: tuple[Height, Height], totals: tuple[float, float]
) -> float:
    """The height in the second page that answers one in the first; both in pixels from the top of their page.

    `anchors` are code points (first text, second text) that belong together, rising in both. From one to the
    next the map is straight, and so it is from the top of both pages to the first and from the last to their ends;
    without anchors it is a proportion. An anchor that is not laid out is passed over.
    """
    above, below = _around(height, anchors, heights, totals)
    span = below[0] - above[0]
    share = (height - above[0]) / span if span > 0 else 0.0
    return above[1] + min(max(share, 0.0), 1.0) * (below[1] - above[1])


def _around(
    height: float, anchors: Sequence[tuple[int, int]], heights: tuple[Height, Height], totals: tuple[float, float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """The last place at or above a height that both pages share, and the first below it."""
    above, below = (0.0, 0.0), totals
    low, high = 0, len(anchors)
    while low < high:
        middle = (low + high) // 2
        place = _placed(anchors[middle], heights)
        if place is None or place[0] > height:
            high = middle
            below = below if place is None else place
        else:
            low = middle + 1
            above = place
    return above, below


def _placed(anchor: tuple[int, int], heights: tuple[Height, Height]) -> tuple[float, float] | None:
    first, second = heights[0](anchor[0]), heights[1](anchor[1])
    return None if first is None or second is None else (first, second)


def place_read(scrolled: float, view: float, total: float) -> float:
    """The height that counts as read when a page is scrolled so far.

    It wanders from the top of the view at the top of the page to its foot at the end, so that both ends of two
    pages answer each other.
    """
    free = total - view
    return scrolled * total / free if free > 0 else 0.0


def scrolled_to(height: float, view: float, total: float) -> float:
    """How far to scroll a page so that a height counts as read."""
    return height * max(total - view, 0.0) / total if total > 0 else 0.0

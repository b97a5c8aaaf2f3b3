"""How a place in one report leads to the place in another, through what both tell of."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from newsdesk.comparing.paragraphs import similar_paragraphs
from newsdesk.model.article import CanonicalText
from newsdesk.model.comparison import ComparedRow

Points = Sequence[tuple[int, int]]
"""Places in one text and in another, in code points, both strictly increasing."""


def shared_places(rows: Iterable[ComparedRow], one: int = 0, other: int = 1) -> list[tuple[int, int]]:
    """Where two reports, by their columns, first speak of each record that both tell of."""
    told = (row.accounts for row in rows)
    pairs = ((accounts[one], accounts[other]) for accounts in told)
    return [(first.position, second.position) for first, second in pairs if first is not None and second is not None]


def scroll_map(one: CanonicalText, other: CanonicalText, shared: Iterable[tuple[int, int]]) -> Points:
    """Points by which two texts scroll together: shared places and similar paragraphs, from start to end.

    Where they cross each other the longest run that goes forward in both texts is taken.
    """
    ends = (len(one.text), len(other.text))
    found = {*shared}
    for pair in similar_paragraphs(one, other):
        found.add((one.blocks[pair.one].start, other.blocks[pair.other].start))
    inner = [(at, there) for at, there in found if 0 < at < ends[0] and 0 < there < ends[1]]
    return [(0, 0), *_forward(inner), *([ends] if all(ends) else [])]


def _forward(points: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subset that strictly increases in both places (patience sorting)."""
    best: list[tuple[int, int]] = []
    lasts: list[int] = []
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for point in sorted(set(points), key=lambda point: (point[0], -point[1])):
        length = bisect_right(lasts, point[1] - 1)
        before[point] = best[length - 1] if length else None
        best[length:] = [point] if length == len(best) else [point, *best[length + 1 :]]
        lasts[length:] = [point[1]] if length == len(lasts) else [point[1], *lasts[length + 1 :]]
    run: list[tuple[int, int]] = []
    step = best[-1] if best else None
    while step is not None:
        run.append(step)
        step = before[step]
    return run[::-1]


def follow(points: Points, place: float) -> float:
    """The place in the other text that belongs to a place in the one, between the points by proportion."""
    at = bisect_right(points, place, key=lambda point: point[0]) - 1
    if at < 0 or not points:
        return 0.0
    if at + 1 >= len(points):
        return float(points[-1][1])
    (start, there), (end, there_end) = points[at], points[at + 1]
    return there + (place - start) * (there_end - there) / (end - start)


def backwards(points: Points) -> Points:
    """The same points for the way from the other text to the one."""
    return [(there, at) for at, there in points]

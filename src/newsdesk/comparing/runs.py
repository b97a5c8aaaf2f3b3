"""The heaviest run of points that goes forward in two texts at once."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple


class Point(NamedTuple):
    """A place in one text and the place in another that answers it; `weight` is above 0."""

    one: int
    other: int
    weight: float


def forward_run(points: Iterable[Point]) -> list[Point]:
    """The points, both places strictly increasing, that together weigh most; in O(n log n).

    A heaviest increasing subsequence, with prefix maxima in a Fenwick tree (Fenwick 1994).
    """
    ordered = sorted(set(points), key=lambda point: (point.one, -point.other, -point.weight))
    ranks = sorted({point.other for point in ordered})
    best = _PrefixMaxima(len(ranks))
    before: dict[Point, Point | None] = {}
    for point in ordered:
        place = bisect_left(ranks, point.other)
        weight, last = best.before(place)
        before[point] = last
        best.put(place, weight + point.weight, point)
    run: list[Point] = []
    point_or_none = best.before(len(ranks))[1]
    while point_or_none is not None:
        run.append(point_or_none)
        point_or_none = before[point_or_none]
    return run[::-1]


class _PrefixMaxima:
    """The heaviest run that ends before a rank."""

    def __init__(self, size: int) -> None:
        self._cells: list[tuple[float, Point | None]] = [(0.0, None)] * (size + 1)

    def before(self, rank: int) -> tuple[float, Point | None]:
        best: tuple[float, Point | None] = (0.0, None)
        while rank > 0:
            best = max(best, self._cells[rank], key=lambda cell: cell[0])
            rank &= rank - 1
        return best

    def put(self, rank: int, weight: float, point: Point) -> None:
        cell = rank + 1
        while cell < len(self._cells):
            if self._cells[cell][0] < weight:
                self._cells[cell] = (weight, point)
            cell += cell & -cell

"""Overlapping spans as what can be painted: disjoint segments and underline lanes."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

Span = tuple[int, int]
"""Start and end in code points, end exclusive."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that the same spans cover; `layers` are their indexes, longest span first."""

    start: int
    end: int
    layers: tuple[int, ...]


def flatten(spans: Sequence[Span]) -> list[Segment]:
    """Cut overlapping spans into disjoint segments in order of position; empty spans are left out.

    Segments cover exactly what the spans cover; neighbours differ in their layers.
    """
    edges: dict[int, tuple[list[int], list[int]]] = {}
    for index, (start, end) in enumerate(spans):
        if start < end:
            edges.setdefault(start, ([], []))[0].append(index)
            edges.setdefault(end, ([], []))[1].append(index)
    segments = list[Segment]()
    covering = set[int]()
    since = 0
    for place in sorted(edges):
        if covering:
            layers = sorted(covering, key=lambda index: (spans[index][0] - spans[index][1], index))
            segments.append(Segment(since, place, tuple(layers)))
        begun, ended = edges[place]
        covering.update(begun)
        covering.difference_update(ended)
        since = place
    return segments


def lanes(spans: Sequence[Span]) -> list[int]:
    """The underline lane of each span, 0 nearest to the words.

    A span that holds no other has lane 0, one that does lies one lane below the deepest of them. Of
    two that only cross, the one that starts later takes the next lane; of two equal ones the later in
    the list. So no two spans that overlap share a lane. Empty spans have lane 0.
    """
    result = [0] * len(spans)
    ends, deepest = list[int](), list[int]()
    for index in sorted(range(len(spans)), key=lambda index: (spans[index][1], -spans[index][0], index)):
        start, end = spans[index]
        if start >= end:
            continue
        over = bisect_right(ends, start)
        lane = deepest[over] + 1 if over < len(ends) else 0
        while deepest and deepest[-1] <= lane:
            ends.pop()
            deepest.pop()
        ends.append(end)
        deepest.append(lane)
        result[index] = lane
    return result

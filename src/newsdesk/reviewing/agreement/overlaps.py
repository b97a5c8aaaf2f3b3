"""Which spans share characters with which."""

from collections.abc import Iterable, Iterator, Sequence

Span = tuple[int, int]
"""Start and end in code points, end exclusive."""


def overlapping(ones: Iterable[Span], others: Sequence[Span]) -> Iterator[list[int]]:
    """For each span those of the others that it shares characters with, by place.

    Both are in the order of their starts; spans may overlap, nest and be stacked. One sweep over the text, which keeps
    of the others those that may still be met.
    """
    reached: list[int] = []
    ahead = 0
    for start, end in ones:
        while ahead < len(others) and others[ahead][0] < end:
            reached.append(ahead)
            ahead += 1
        reached = [place for place in reached if others[place][1] > start]
        yield [place for place in reached if others[place][0] < end]

"""By which places two reports scroll together: what both tell of, not pixels."""

from collections.abc import Iterable

from newsdesk.comparing.paragraphs import similar_paragraphs
from newsdesk.comparing.runs import Point, forward_run
from newsdesk.model.article import CanonicalText
from newsdesk.model.comparison import ComparedRow

_SHARED = 2.0
"""A record that an analyst found in both reports weighs more than any two paragraphs that read alike."""


def shared_places(rows: Iterable[ComparedRow], one: int = 0, other: int = 1) -> list[tuple[int, int]]:
    """Where two reports, by their columns, first speak of each record that both tell of."""
    pairs = ((row.accounts[one], row.accounts[other]) for row in rows)
    return [(first.position, second.position) for first, second in pairs if first is not None and second is not None]


def scroll_map(
    one: CanonicalText, other: CanonicalText, shared: Iterable[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """Places in two texts that belong together, in code points, both strictly increasing.

    They are shared places and the beginnings of similar paragraphs; of those that cross the heavier run is taken.
    Empty where the texts have nothing in common.
    """
    points = [Point(*places, _SHARED) for places in shared]
    points += (
        Point(one.blocks[pair.one].start, other.blocks[pair.other].start, pair.score)
        for pair in similar_paragraphs(one, other)
    )
    return tuple((point.one, point.other) for point in forward_run(points))

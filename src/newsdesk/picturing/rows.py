"""Stacking what falls on the same days: each item gets a row in which it meets no other, and room for its label."""

from collections.abc import Sequence
from dataclasses import dataclass

MOST_ROWS = 8
"""As many rows may stand for the sake of labels; more only where signs would lie upon each other."""
GAP = 8.0


@dataclass(slots=True)
class Item:
    """Something on a row: its sign and bar from `left` to `right`, its label as wide as `label` from `begin` on.

    `row` and `room` are what stacking finds: the row from 0, and how wide the label may be.
    """

    left: float
    right: float
    begin: float
    label: float
    weight: float
    row: int = 0
    room: float = 0.0


def stack(items: Sequence[Item], end: float) -> int:
    """Give every item a row, and a label the room that is left; returns how many rows there are.

    Where few rows hold all labels in full, they do. Else only signs are kept apart, and labels take what
    room there is, the weightiest first having chosen their rows.
    """
    ordered = sorted(items, key=lambda item: (item.left, -item.weight))
    rows = _place(ordered, with_labels=True)
    if rows > MOST_ROWS:
        rows = _place(ordered, with_labels=False)
    following: dict[int, float] = {}
    for item in reversed(ordered):
        item.room = max(0.0, min(item.label, following.get(item.row, end) - item.begin - GAP))
        following[item.row] = item.left
    return rows


def _place(ordered: Sequence[Item], *, with_labels: bool) -> int:
    """Put each item on the row that has been free for longest, or on a new one where none is free."""
    ends: list[float] = []
    for item in ordered:
        taken = max(item.right, item.begin + item.label) if with_labels else item.right
        row = next((row for row, busy in enumerate(ends) if busy + GAP <= item.left), -1) if with_labels else -1
        if not with_labels and len(ends) >= MOST_ROWS:
            earliest = min(range(len(ends)), key=ends.__getitem__)
            row = earliest if ends[earliest] + GAP / 4 <= item.left else -1
        if row < 0:
            ends.append(taken)
            row = len(ends) - 1
        ends[row] = taken
        item.row = row
    return len(ends)

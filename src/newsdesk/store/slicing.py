"""Long lists in short slices, so that whoever works through them can pause."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

_One = TypeVar("_One")


def sliced(items: Sequence[_One], size: int) -> Iterator[Sequence[_One]]:
    """Give the items in order, at most `size` at a time."""
    for first in range(0, len(items), size):
        yield items[first : first + size]

"""Long work in short slices, so that whoever goes on with it can pause, say how far it is, and stop."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from typing import TypeVar

Progress = tuple[int, int]
"""How many of how many pieces of work are done."""

_One = TypeVar("_One")
_Slice = TypeVar("_Slice")
_Result = TypeVar("_Result")


def sliced(items: Sequence[_One], size: int) -> Iterator[Sequence[_One]]:
    """Give the items in order, at most `size` at a time."""
    for first in range(0, len(items), size):
        yield items[first : first + size]


def finished(work: Generator[_Slice, None, _Result], tell: Callable[[_Slice], object] = lambda _: None) -> _Result:
    """Go on with work to its end; `tell` hears of each slice, and what it raises ends the work."""
    with closing(work):
        while True:
            try:
                tell(next(work))
            except StopIteration as end:
                result: _Result = end.value
                return result


def told(work: Generator[int, None, _Result], done: int, total: int) -> Generator[Progress, None, _Result]:
    """Go on with work that says how much more it has done, and say how far it is in all."""
    while True:
        try:
            done = min(done + next(work), total)
        except StopIteration as end:
            result: _Result = end.value
            return result
        yield done, total


def silent(work: Generator[int, None, _Result]) -> Generator[int, None, _Result]:
    """Go on with work that does not count in how far the whole is."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: _Result = end.value
            return result
        yield 0

"""The way of a package into a workspace: planned, foreseen, and written in one transaction."""

import sqlite3
from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

from newsdesk.model.absorption import Absorption, Source
from newsdesk.model.change import Entry, Step
from newsdesk.store import picture, steps
from newsdesk.store.absorbing import PASSES, Texts, plan, write
from newsdesk.store.foreseeing import foresee
from newsdesk.store.journal import last_place
from newsdesk.store.steps import StepKind, StepRow

Progress = tuple[int, int]
"""How many of how many pieces of work are done."""

Guard = Callable[[Absorption], object]
"""Looks at what would be done before it is; what it raises ends it, and nothing is changed."""

NOWHERE = Source()
"""For entries that came without a file."""

_Result = TypeVar("_Result")


def let_pass(absorption: Absorption) -> None:
    """The guard that has nothing against anything."""
    del absorption


def finished(work: Generator[Progress, None, _Result]) -> _Result:
    """Go on with work to its end."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: _Result = end.value
            return result


def rehearse(
    connection: sqlite3.Connection, step: Step, entries: Sequence[Entry], texts: Texts
) -> Generator[Progress, None, Absorption]:
    """Say what taking in entries and texts would do; reads only.

    :raises ForgedEntryError: if an entry cannot have been written honestly.
    """
    planned = yield from _told(plan(connection, entries, texts), 0, len(entries))
    return foresee(connection, planned, step)


def take_in(
    connection: sqlite3.Connection,
    step: Step,
    entries: Sequence[Entry],
    texts: Texts,
    *,
    source: Source,
    guard: Guard,
) -> Generator[Progress, None, Absorption]:
    """Take in entries and texts within a transaction, in short slices; what is here already changes nothing.

    :raises ForgedEntryError: if an entry cannot have been written honestly.
    """
    planned = yield from _told(plan(connection, entries, texts), 0, len(entries))
    found = foresee(connection, planned, step)
    guard(found)
    if not planned.is_empty:
        first, contested = last_place(connection) + 1, set(picture.conflict_rows(connection))
        yield from _told(write(connection, planned), PASSES // 2 * len(entries), len(entries))
        shows = bool(found.changes.changes) or contested != set(picture.conflict_rows(connection))
        steps.add(connection, StepRow(step=step, kind=StepKind.ABSORB, root=step.id, chain=step.id), live=shows)
        steps.add_absorbed(connection, step.id, (first, last_place(connection)), source)
    return found


def _told(work: Generator[int, None, _Result], done: int, entries: int) -> Generator[Progress, None, _Result]:
    """Go on with work that says how much more it has done, and say how far it is in all."""
    total = PASSES * entries
    while True:
        try:
            done = min(done + next(work), total)
        except StopIteration as end:
            result: _Result = end.value
            return result
        yield done, total

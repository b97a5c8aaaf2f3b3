"""The way of a package into a workspace: planned, foreseen, and written in one transaction."""

import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, nullcontext
from dataclasses import replace

from newsdesk.model.absorption import Absorption, Source
from newsdesk.model.change import NEVER_UNDONE, Entry, Step
from newsdesk.store import steps
from newsdesk.store.absorbing import PASSES, Plan, Texts, plan, write
from newsdesk.store.connection import scratch_copy
from newsdesk.store.disputed import disputed
from newsdesk.store.foreseeing import foresee
from newsdesk.store.journal import last_place
from newsdesk.store.manifests import keep_extra
from newsdesk.store.returning import merged, redo, undoings
from newsdesk.store.slicing import Progress, told
from newsdesk.store.steps import StepKind, StepRow
from newsdesk.store.vetting import Vetted, vet
from newsdesk.store.vetting_rows import look_at_rows

Guard = Callable[[Absorption], object]
"""Looks at what would be done before it is; what it raises ends it, and nothing is changed."""


def let_pass(absorption: Absorption) -> None:
    """The guard that has nothing against anything."""
    del absorption


def rehearse(
    connection: sqlite3.Connection, step: Step, entries: Sequence[Entry], texts: Texts, *, bring_back: bool
) -> Generator[Progress, None, Absorption]:
    """Say what taking in entries and texts would do; reads only. What it would bring back is brought back in a copy.

    :raises ForgedEntryError: if an entry cannot have been written honestly.
    """
    vetted = yield from told(vet(connection, entries), 0, PASSES * len(entries))
    undone = undoings(connection, vetted.known)
    returning = undone if bring_back else []
    step = _later(step, vetted)
    with closing(scratch_copy(connection)) if returning else nullcontext(connection) as desk:
        _, found = yield from _foreseen(desk, step, vetted, texts, returning, believes=False)
    return _with_undone(found, undone, returning)


def take_in(  # noqa: PLR0913 - what can be wished of it
    connection: sqlite3.Connection,
    step: Step,
    entries: Sequence[Entry],
    texts: Texts,
    *,
    source: Source | None,
    bring_back: bool,
    guard: Guard,
) -> Generator[Progress, None, Absorption]:
    """Take in entries and texts within a transaction, in short slices; what is here already changes nothing.

    With a `source` it is an act that undo takes back. What was undone of the same before stays so, unless it is
    wished to `bring_back`: that alone writes entries of its own.
    :raises ForgedEntryError: if an entry cannot have been written honestly.
    """
    count, total = len(entries), PASSES * len(entries)
    vetted = yield from told(vet(connection, entries), 0, total)
    undone = [] if source is None else undoings(connection, vetted.known)
    returning = undone if bring_back else []
    step = _later(step, vetted)
    planned, found = yield from _foreseen(connection, step, vetted, texts, returning, believes=source is None)
    step = replace(step, counter=step.counter + len(returning))
    found = _with_undone(found, undone, returning)
    guard(found)
    if not planned.is_empty:
        first = last_place(connection) + 1
        yield from told(write(connection, planned), PASSES // 2 * count, total)
        # Also what shows nothing is taken back: it may say the same as others, whose words then no longer stand alone.
        says = any(entry.edit not in NEVER_UNDONE for entry in vetted.new)
        taken_in = StepRow(step=step, kind=StepKind.ABSORB, root=step.id, chain=step.id)
        steps.add(connection, taken_in, live=source is not None and says)
        steps.add_absorbed(connection, step.id, (first, last_place(connection)), source or Source())
        keep_extra(connection, source.extra if source else {})
    return found


def _foreseen(
    connection: sqlite3.Connection,
    step: Step,
    vetted: Vetted,
    texts: Texts,
    returning: Sequence[StepRow],
    *,
    believes: bool,
) -> Generator[Progress, None, tuple[Plan, Absorption]]:
    """Bring back what is `returning`, and plan the rest on it; with what both come to.

    With `believes` the entries come from a copy of one's own, which may know of articles whose texts are still to come.
    """
    count = len(vetted.new) + len(vetted.known)
    total = PASSES * count
    open_before = yield from told(disputed(connection), count, total)
    brought_back = yield from told(redo(connection, step, returning), count, total)
    planned = yield from told(plan(connection, vetted, texts), count, total)
    if not believes:
        yield from told(look_at_rows(connection, planned.states, planned.texts), count, total)
    changes = merged(brought_back, planned.changes)
    later = replace(step, counter=step.counter + len(returning))
    found = yield from told(foresee(connection, planned, later, changes, open_before), 2 * count, total)
    return planned, found


def _later(step: Step, vetted: Vetted) -> Step:
    """The step as one of somebody who has read the entries: its counter is above theirs, as Lamport's rule has it.

    Else what it brings back could stand beside them at the same counter, and chance would say which is shown.
    """
    return replace(step, counter=max(step.counter, *(entry.counter + 1 for entry in vetted.new), 0))


def _with_undone(found: Absorption, undone: Sequence[StepRow], returning: Sequence[StepRow]) -> Absorption:
    return replace(found, brought_back=len(returning), taken_back=len(undone) - len(returning))

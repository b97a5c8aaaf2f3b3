"""What was taken in before and undone since, and comes back where somebody who takes it in again wishes so."""

import sqlite3
import uuid
from collections.abc import Generator, Sequence
from dataclasses import replace

from newsdesk.model.change import Edit, EntryId, RowChange, Step, StepId
from newsdesk.store import journal, steps
from newsdesk.store.picture import RowKey
from newsdesk.store.slicing import silent
from newsdesk.store.steps import StepKind, StepRow
from newsdesk.store.undoing import take_back

_UNDONE = """SELECT a.step, a.first, a.last FROM absorbed a JOIN step s ON s.id = a.step
WHERE s.undone = 1 AND a.last >= a.first ORDER BY a.first"""


def undoings(connection: sqlite3.Connection, known: frozenset[EntryId]) -> list[StepRow]:
    """The undoings of absorbings of which every entry is `known` again, from somebody who does not know the undoing."""
    found = []
    for step, first, last in connection.execute(_UNDONE).fetchall():
        undoing = steps.last_undoing(connection, step)
        if undoing is None or not known.issuperset(journal.ids_between(connection, first, last)):
            continue
        if known.isdisjoint(journal.ids_of_step(connection, undoing.step.id)):
            found.append(undoing)
    return found


def redo(
    connection: sqlite3.Connection, step: Step, returning: Sequence[StepRow]
) -> Generator[int, None, list[RowChange]]:
    """Redo absorbings within the transaction of `step`, with the counters from its own on; returns what changed."""
    changes: list[RowChange] = []
    for number, undoing in enumerate(returning):
        again = replace(
            step,
            id=StepId(uuid.uuid4().hex),
            edit=Edit.REDO,
            subject=undoing.step.subject,
            counter=step.counter + number,
            undoes=undoing.chain,
        )
        found, _ = yield from silent(take_back(connection, again, undoing, StepKind.REDO))
        changes += () if found is None else found.changes
    return changes


def merged(first: Sequence[RowChange], then: Sequence[RowChange]) -> Sequence[RowChange]:
    """Changes of rows, and then further ones, as one."""
    if not first:
        return then
    found: dict[RowKey, RowChange] = {(change.table, change.row): change for change in first}
    for change in then:
        key = (change.table, change.row)
        earlier = found.get(key)
        if earlier is None:
            found[key] = change
        else:
            found[key] = replace(change, before=earlier.before)
    return [change for change in found.values() if change.before != change.after]

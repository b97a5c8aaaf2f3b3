"""What a step put into the journal: its own entries, and where it took in those of others, these."""

import sqlite3
from collections.abc import Iterator, Sequence

from newsdesk.model.change import NEVER_UNDONE, Entry, EntryId, StepId
from newsdesk.store import journal, steps
from newsdesk.store.picture import RowKey


def taken_by(connection: sqlite3.Connection, together: Sequence[StepId]) -> Iterator[tuple[RowKey, EntryId]]:
    """The entries that steps put into the journal, each with its row, in the order in which they came.

    Not what others did that is never undone, such as naming themselves.
    """
    yield from journal.keys_of_steps(connection, together)
    for places in steps.absorbed_places(connection, together):
        yield from journal.undoable_keys_between(connection, *places)


def size_of(connection: sqlite3.Connection, together: Sequence[StepId]) -> int:
    """How many entries steps put into the journal at most."""
    own = journal.size_of_steps(connection, together)
    return own + sum(last - first + 1 for first, last in steps.absorbed_places(connection, together))


def taken_of_row(connection: sqlite3.Connection, together: Sequence[StepId], table: str, row: str) -> list[Entry]:
    """Those of these entries that speak of one row."""
    found = journal.entries_of_row_in_steps(connection, table, row, together)
    for first, last in steps.absorbed_places(connection, together):
        history = journal.history_of_rows(connection, table, [row]).get(row, [])
        found += _undoable(entry for place, entry in sorted(history, key=_place) if first <= place <= last)
    return found


def _place(placed: tuple[int, Entry]) -> int:
    return placed[0]


def _undoable(entries: Iterator[Entry]) -> Iterator[Entry]:
    return (entry for entry in entries if entry.edit not in NEVER_UNDONE)

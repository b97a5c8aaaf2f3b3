"""Undo and redo: a step of new entries that restores what the step taken back had found."""

import sqlite3
from collections.abc import Collection, Generator, Iterable, Sequence

from newsdesk.model.change import ChangeSet, EntryId, SkippedField, Step, StepId
from newsdesk.store import journal, picture, steps
from newsdesk.store.drafting import StepDraft
from newsdesk.store.inversion import Inversion, Restoration
from newsdesk.store.picture import RowKey
from newsdesk.store.slicing import finished, sliced
from newsdesk.store.steps import StepKind, StepRow
from newsdesk.store.tables import TABLES
from newsdesk.store.taken import taken_by

PASSES = 4
"""How often an entry that is taken back is done with: read, weighed, restored, indexed."""

_AT_ONCE = 50
_KEYS_AT_ONCE = 4_000


def take_back(
    connection: sqlite3.Connection, step: Step, taken: StepRow, kind: StepKind
) -> Generator[int, None, tuple[ChangeSet | None, tuple[SkippedField, ...]]]:
    """Write `step` as the undoing or redoing of another, in short slices; gives how many more entries it has done with.

    No changes if every field had to be left alone.
    """
    draft = StepDraft(connection, step)
    found = yield from restorations(connection, taken)
    skipped = yield from _restore(draft, found)
    changes = (yield from draft.finishing()) if draft.is_touched else None
    steps.add(connection, StepRow(step=step, kind=kind, root=taken.root, chain=step.id))
    steps.settle(connection, taken, undone=kind is StepKind.UNDO)
    return changes, tuple(skipped)


def restorations(connection: sqlite3.Connection, taken: StepRow) -> Generator[int, None, list[Restoration]]:
    """What takes a step back, row by row, found in short slices; reads only."""
    rows = yield from _by_row(taken_by(connection, steps.chain(connection, taken.chain)))
    return (yield from _weighed(connection, rows))


def take_apart(
    connection: sqlite3.Connection, draft: StepDraft, merge: Sequence[StepId], spared: Collection[RowKey]
) -> list[SkippedField]:
    """Take a merge back into `draft` but for `spared` rows; passes by what merges had set that were split since."""
    entries = finished(_by_row(journal.keys_of_steps(connection, merge)))
    rows = {key: found for key, found in entries.items() if key not in spared}
    return finished(_restore(draft, finished(_weighed(connection, rows, past_splits=True))))


def _by_row(entries: Iterable[tuple[RowKey, EntryId]]) -> Generator[int, None, dict[RowKey, set[EntryId]]]:
    """Entries row by row, but for tables that only a newer program knows."""
    rows: dict[RowKey, set[EntryId]] = {}
    for number, (key, entry) in enumerate(entries, start=1):
        if key[0] in TABLES:
            rows.setdefault(key, set()).add(entry)
        if number % _KEYS_AT_ONCE == 0:
            yield _KEYS_AT_ONCE
    return rows


def _weighed(
    connection: sqlite3.Connection, rows: dict[RowKey, set[EntryId]], *, past_splits: bool = False
) -> Generator[int, None, list[Restoration]]:
    """What takes rows back, backwards: a row comes back before those that the same step hung on it."""
    found: dict[RowKey, Restoration] = {}
    for name, table in TABLES.items():
        for part in sliced([row for table_name, row in rows if table_name == name], _AT_ONCE):
            held = picture.rows_among(connection, table, part)
            history = journal.history_of_rows(connection, name, part)
            for row in part:
                inversion = Inversion(
                    connection, table, held[row], history[row], rows[name, row], past_splits=past_splits
                )
                found[name, row] = inversion.weigh()
            yield len(part)
    return [found[key] for key in reversed(rows)]


def _restore(draft: StepDraft, found: Sequence[Restoration]) -> Generator[int, None, list[SkippedField]]:
    skipped: list[SkippedField] = []
    for part in sliced(found, _AT_ONCE):
        for restoration in part:
            table, row = restoration.table, restoration.row
            skipped += (SkippedField(table=table.name, row=row, field=field) for field in restoration.skipped)
            if restoration.values:
                draft.restore(restoration)
        yield len(part)
    return skipped

"""Undo and redo: a step of new entries that restores what the step taken back had found."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence

from newsdesk.model.change import ChangeSet, Entry, SkippedField, Step, StepId
from newsdesk.store import journal, picture, steps
from newsdesk.store.drafting import StepDraft
from newsdesk.store.inversion import Inversion, Restoration
from newsdesk.store.picture import RowKey
from newsdesk.store.slicing import sliced
from newsdesk.store.steps import StepKind, StepRow
from newsdesk.store.tables import TABLES
from newsdesk.store.taken import taken_by

_AT_ONCE = 500


def take_back(
    connection: sqlite3.Connection, step: Step, taken: StepRow, kind: StepKind
) -> tuple[ChangeSet | None, tuple[SkippedField, ...]]:
    """Write `step` as the undoing or redoing of another; no changes if every field had to be left alone."""
    draft = StepDraft(connection, step)
    skipped = _restore(draft, restorations(connection, taken))
    changes = draft.finish() if draft.is_touched else None
    steps.add(connection, StepRow(step=step, kind=kind, root=taken.root, chain=step.id))
    steps.settle(connection, taken, undone=kind is StepKind.UNDO)
    return changes, tuple(skipped)


def restorations(connection: sqlite3.Connection, taken: StepRow) -> list[Restoration]:
    """What takes a step back, row by row; reads only."""
    together = steps.chain(connection, taken.chain)
    return [inversion.weigh() for inversion in _inversions(connection, _by_row(taken_by(connection, together)))]


def take_apart(
    connection: sqlite3.Connection, draft: StepDraft, merge: Sequence[StepId], spared: Collection[RowKey]
) -> list[SkippedField]:
    """Take a merge back into `draft` but for `spared` rows; passes by what merges had set that were split since."""
    entries = journal.entries_of_steps(connection, merge)
    rows = {key: found for key, found in _by_row(entries).items() if key not in spared}
    return _restore(draft, [each.weigh() for each in _inversions(connection, rows, past_splits=True)])


def _by_row(entries: Iterable[Entry]) -> dict[RowKey, list[Entry]]:
    """Entries row by row, but for tables that only a newer program knows."""
    rows: dict[RowKey, list[Entry]] = {}
    for entry in entries:
        if entry.table in TABLES:
            rows.setdefault((entry.table, entry.row), []).append(entry)
    return rows


def _inversions(
    connection: sqlite3.Connection, rows: dict[RowKey, list[Entry]], *, past_splits: bool = False
) -> Iterator[Inversion]:
    """The taking back of rows, backwards: a row comes back before those that the same step hung on it."""
    found: dict[RowKey, Inversion] = {}
    for name, table in TABLES.items():
        for part in sliced([row for table_name, row in rows if table_name == name], _AT_ONCE):
            held = picture.rows_among(connection, table, part)
            history = journal.history_of_rows(connection, name, part)
            for row in part:
                found[name, row] = Inversion(
                    connection, table, held[row], history[row], rows[name, row], past_splits=past_splits
                )
    return (found[key] for key in reversed(rows))


def _restore(draft: StepDraft, found: Iterable[Restoration]) -> list[SkippedField]:
    skipped: list[SkippedField] = []
    for restoration in found:
        table, row = restoration.table, restoration.row
        skipped += (SkippedField(table=table.name, row=row, field=field) for field in restoration.skipped)
        if restoration.ends or restoration.values:
            draft.restore(restoration)
    return skipped

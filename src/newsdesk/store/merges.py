"""Merges in the journal: which one a step took apart again, and which stand no more."""

import sqlite3

from newsdesk.model.change import DELETED, Edit, Entry, Step, StepId
from newsdesk.model.record import RecordKind
from newsdesk.store import journal, picture, steps
from newsdesk.store.columns import MERGED
from newsdesk.store.tables import table_named


def is_split(connection: sqlite3.Connection, entry: Entry) -> bool:
    """Whether an entry belongs to a merge that stands no more: the record that it merged away lives."""
    if entry.edit != Edit.MERGE_RECORDS:
        return False
    merged = next((each for each in journal.entries_of_steps(connection, [entry.step]) if merges_away(each)), None)
    return merged is not None and picture.living_row(connection, table_named(merged.table), merged.row) is not None


def merge_taken_back(connection: sqlite3.Connection, step: Step) -> StepId | None:
    """The merge that a step took apart: the one that had deleted the record which the step brings back."""
    if step.edit != Edit.SPLIT_RECORD:
        return None
    for entry in journal.entries_of_steps(connection, [step.id]):
        if entry.table in set(RecordKind) and entry.fields.get(DELETED) is False and entry.seen.get(DELETED):
            deletion = journal.entry(connection, entry.seen[DELETED][0])
            found = None if deletion is None else steps.find(connection, deletion.step)
            return None if found is None else found.root
    return None


def merges_away(entry: Entry) -> bool:
    """Whether this is the entry by which a merge let one record go."""
    return entry.edit == Edit.MERGE_RECORDS and bool(entry.fields.get(MERGED))

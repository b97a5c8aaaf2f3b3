"""Undo and redo: a step of new entries that restores what the step taken back had found."""

import sqlite3
from collections.abc import Collection, Iterable, Sequence

from newsdesk.model.change import (
    DELETED,
    NEVER_UNDONE,
    ChangeSet,
    Entry,
    EntryId,
    Row,
    Scalar,
    SkippedField,
    Step,
    StepId,
)
from newsdesk.store import journal, merges, picture, steps
from newsdesk.store.drafting import StepDraft
from newsdesk.store.picture import RowKey
from newsdesk.store.recount import recount
from newsdesk.store.steps import StepKind, StepRow
from newsdesk.store.tables import table_named


def invert(connection: sqlite3.Connection, draft: StepDraft, taken: Sequence[StepId]) -> list[SkippedField]:
    """Take steps back into `draft`; returns the fields that were left alone because somebody set them since."""
    return _invert(draft, [_Inversion(connection, entries) for entries in _by_row(connection, taken)])


def take_apart(
    connection: sqlite3.Connection, draft: StepDraft, merge: Sequence[StepId], spared: Collection[RowKey]
) -> list[SkippedField]:
    """Take a merge back into `draft` but for `spared` rows; passes by what merges had set that were split since."""
    rows = [entries for entries in _by_row(connection, merge) if (entries[0].table, entries[0].row) not in spared]
    return _invert(draft, [_Inversion(connection, entries, past_splits=True) for entries in rows])


def _by_row(connection: sqlite3.Connection, taken: Sequence[StepId]) -> list[list[Entry]]:
    """The entries of steps, row by row, backwards: a row comes back before those that the same step hung on it."""
    rows: dict[RowKey, list[Entry]] = {}
    for entry in journal.entries_of_steps(connection, taken):
        rows.setdefault((entry.table, entry.row), []).append(entry)
    return list(rows.values())[::-1]


def _invert(draft: StepDraft, inversions: Iterable["_Inversion"]) -> list[SkippedField]:
    return [
        SkippedField(table=inversion.table.name, row=inversion.row, field=field)
        for inversion in inversions
        for field in inversion.write(draft)
    ]


def take_back(
    connection: sqlite3.Connection, step: Step, taken: StepRow, kind: StepKind
) -> tuple[ChangeSet | None, tuple[SkippedField, ...]]:
    """Write `step` as the undoing or redoing of another; no changes if every field had to be left alone."""
    draft = StepDraft(connection, step)
    skipped = invert(connection, draft, steps.chain(connection, taken.chain))
    changes = draft.finish() if draft.is_touched else None
    steps.add(connection, StepRow(step=step, kind=kind, root=taken.root, chain=step.id))
    steps.settle(connection, taken, undone=kind is StepKind.UNDO)
    return changes, tuple(skipped)


class _Inversion:
    """The taking back of what one step (or a chain of joined ones) did to one row."""

    def __init__(self, connection: sqlite3.Connection, entries: Sequence[Entry], *, past_splits: bool = False) -> None:
        self._connection = connection
        self.table = table_named(entries[0].table)
        self.row = entries[0].row
        self._first = {field: entry for entry in reversed(entries) for field in entry.fields}
        self._last = {field: entry for entry in entries for field in entry.fields}
        self._heads = journal.heads(connection, self.table.name, self.row)
        before = journal.entries_before(connection, entries[0])
        self._past_splits = past_splits
        self._found = recount(self.table, self.row, before).values
        if past_splits:
            self._found |= self._told_by([entry for entry in before if not merges.is_split(connection, entry)])

    def _told_by(self, entries: Sequence[Entry]) -> Row:
        """What some of a row's entries say: whether it lives, and the fields that they speak of."""
        told = {DELETED, *(field for entry in entries for field in entry.fields)}
        return {field: value for field, value in recount(self.table, self.row, entries).values.items() if field in told}

    def write(self, draft: StepDraft) -> list[str]:
        """Restore what can be restored; returns the fields set since."""
        held = picture.read_row(self._connection, self.table, self.row) or self.table.blank(self.row)
        set_since = [field for field in self._first if self._is_set_since(field)]
        values = {field: self._found[field] for field in self._first if field not in set_since}
        comes_back = values.get(DELETED) is False
        if DELETED in set_since or (held[DELETED] and not comes_back and DELETED not in values):
            return list(self._first)
        if comes_back and self._past_splits:
            values |= self._left_by_splits(held)
        if not values.get(DELETED):
            if values:
                draft.put(self.table, held, values)
            return set_since
        edited = self._edited_beside_death()
        if not edited and not held[DELETED]:
            self._end(draft, held, values)
        return edited

    def _end(self, draft: StepDraft, held: Row, values: Row) -> None:
        """Let the row live no more. What came back by the step taken back is as it was before, field by field."""
        before = {field: value for field, value in values.items() if value != held[field]}
        if self._first[DELETED].seen and len(before) > 1:
            draft.put(self.table, held, before)
            held = {**held, **before, DELETED: False}
        draft.end(self.table, held)

    def _left_by_splits(self, held: Row) -> dict[str, Scalar]:
        """Fields of a row that was gone when the merge that had set them was split: they could not follow then."""
        found: dict[str, Scalar] = {}
        for field, heads in self._heads.items():
            setters = [journal.entry(self._connection, head) for head in heads]
            split = all(setter is not None and merges.is_split(self._connection, setter) for setter in setters)
            if split and field not in self._first and held[field] != self._found[field]:
                found[field] = self._found[field]
        return found

    def _is_set_since(self, field: str) -> bool:
        heads, own = self._heads.get(field, ()), (self._last[field].id,)
        return heads != own and self._origins(field, heads) != self._origins(field, own)

    def _edited_beside_death(self) -> list[str]:
        """The fields that somebody set in a row about to be deleted, beyond what its birth or deletion knew."""
        found = [journal.entry(self._connection, id_) for id_ in self._first[DELETED].seen.get(DELETED, ())]
        known: journal.Heads = {}
        for deletion in found:
            if deletion is not None and deletion.fields[DELETED]:
                known.update(deletion.seen)
        known.update({field: (entry.id,) for field, entry in self._last.items()})
        since = {
            field: self._origins(field, heads) - self._origins(field, known.get(field, ()))
            for field, heads in self._heads.items()
            if field != DELETED and heads != known.get(field, ())
        }
        return [field for field, entries in since.items() if any(map(self._is_edit, entries))]

    def _is_edit(self, entry_id: EntryId) -> bool:
        """Say whether an entry changed the row after its birth."""
        entry = journal.entry(self._connection, entry_id)
        return entry is not None and bool(entry.seen)

    def _origins(self, field: str, entries: Iterable[EntryId]) -> set[EntryId]:
        """The acts from which the values of these entries come.

        Undoing and redoing only bring values back, and acts that are never undone stand in nobody's way.
        """
        origins: set[EntryId] = set()
        waiting = list(entries)
        while waiting:
            entry_id = waiting.pop()
            entry = journal.entry(self._connection, entry_id)
            passed = self._passed_by(entry, field) if entry else None
            if passed is None:
                origins.add(entry_id)
            else:
                waiting += passed.seen.get(field, ())
        return origins

    def _passed_by(self, entry: Entry, field: str) -> Entry | None:
        """The entry before which to look on: itself if it is never undone, what an undoing, redoing or split took back.

        None if it was an act of its own.
        """
        step = steps.find(self._connection, entry.step)
        if step is not None and step.step.edit in NEVER_UNDONE and entry.seen.get(field):
            return entry
        chain = None if step is None else step.step.undoes or merges.merge_taken_back(self._connection, step.step)
        if chain is None:
            return None
        together = steps.chain(self._connection, chain)
        taken = journal.entries_of_row_in_steps(self._connection, entry.table, entry.row, together)
        return next((found for found in taken if field in found.fields), None)

"""One open step: rows are changed at once, and its journal entries, one a row, are written at its end."""

import sqlite3
import uuid
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from newsdesk.model.change import DELETED, ChangeSet, Entry, EntryId, Row, RowChange, Scalar, Step
from newsdesk.store import indexing, journal, picture
from newsdesk.store.errors import UnknownRowError
from newsdesk.store.inversion import Restoration, Side
from newsdesk.store.picture import RowKey
from newsdesk.store.slicing import sliced
from newsdesk.store.tables import TABLES, Table, table_named
from newsdesk.store.tree import UPWARD

_AT_ONCE = 100

Rows = dict[RowKey, dict[str, Scalar] | None]
"""Rows by table and id; None for one that does not live."""


@dataclass(slots=True, kw_only=True)
class _RowDraft:
    """What the step has done to one row so far. `found` is the row and `heads` its heads as they were."""

    found: dict[str, Scalar] | None
    heads: journal.Heads
    born: bool = False
    decided: bool = False
    fields: dict[str, Scalar] = field(default_factory=dict)
    seen: dict[str, tuple[EntryId, ...]] = field(default_factory=dict)
    restores: Mapping[str, EntryId] = field(default_factory=dict)
    sides: tuple[Side, ...] = ()

    def set(self, values: Row) -> None:
        for name, value in values.items():
            if not self.born:
                self.seen.setdefault(name, self.heads.get(name, ()))
            self.fields[name] = value

    def see_all(self) -> None:
        self.seen = self.heads | self.seen  # nothing for a birth, which found no heads

    def drop_what_stayed(self, table: Table, found: Row) -> None:
        changed = {name for name, value in self.fields.items() if found.get(name) != value}
        kept = {other for name in changed for other in table.whole_of(name)}
        for name in self.fields.keys() - kept:
            del self.fields[name]
            del self.seen[name]


class StepDraft:
    """The changes of a step between its beginning and its commit."""

    def __init__(self, connection: sqlite3.Connection, step: Step) -> None:
        self.step = step
        self._connection = connection
        self._drafts: dict[RowKey, _RowDraft] = {}
        self._before: Rows = {}
        self.new_bodies: set[str] = set()

    def insert(self, name: str, row: str, fields: Row) -> None:
        """Bring a row to life. One that lives already stays as it is; a deleted one comes back with these fields."""
        table = table_named(name)
        values = table.normalise(fields)
        held = picture.read_row(self._connection, table, row)
        if held is not None and not held[DELETED]:
            return
        # The journal knows no row that its table lacks; of one that is there it may not, where that stands in.
        if held is not None and (journal.knows(self._connection, name, row) or (name, row) in self._drafts):
            draft = self._draft(table, held)
            values = _what_differs(table, held, values)
        else:
            draft = self._drafts[name, row] = _RowDraft(found=None, heads={}, born=True)
            self._before[name, row] = None
        draft.set({**values, DELETED: False})
        picture.write_row(self._connection, table, {**(held or table.blank(row)), **values, DELETED: False})

    def update(self, name: str, row: str, fields: Row) -> None:
        """Set the fields that differ.

        :raises UnknownRowError: if the row does not live.
        """
        table = table_named(name)
        held = picture.living_row(self._connection, table, row)
        if held is None:
            raise UnknownRowError(name, row)
        changed = _what_differs(table, held, table.normalise(fields))
        if changed:
            self._put(table, held, changed)

    def put(self, table: Table, held: Row, values: Row) -> None:
        """Set fields of a row as given, also where they are what they were: that decides a conflict."""
        self._put(table, held, values).decided = True

    def _put(self, table: Table, held: Row, values: Row) -> _RowDraft:
        draft = self._draft(table, held)
        draft.set(values)
        picture.write_row(self._connection, table, {**held, **values})
        return draft

    def delete(self, name: str, row: str) -> None:
        """Let a row live no more; it stays as a tombstone.

        :raises UnknownRowError: if it does not live.
        """
        table = table_named(name)
        held = picture.living_row(self._connection, table, row)
        if held is None:
            raise UnknownRowError(name, row)
        self._put(table, held, {DELETED: True}).see_all()

    def end(self, table: Table, held: Row) -> None:
        """Delete a row, also one that is deleted: that decides a conflict about it."""
        draft = self._put(table, held, {DELETED: True})
        draft.see_all()
        draft.decided = True

    def restore(self, restoration: Restoration) -> None:
        """Bring a row back to what it was, with what stood against its values; what is known is not read again."""
        table, held, values = restoration.table, restoration.held, restoration.values
        draft = self._draft(table, held, restoration.heads)
        draft.sides, draft.restores = restoration.sides, restoration.restores
        self.put(table, held, values)
        if values.get(DELETED):
            draft.see_all()

    def decide(self, name: str, row: str, values: Row) -> None:
        """Write values that have seen all that stands, whether or not they differ.

        :raises UnknownRowError: if there never was such a row.
        """
        table = table_named(name)
        held = picture.read_row(self._connection, table, row)
        if held is None:
            raise UnknownRowError(name, row)
        if values.get(DELETED):
            self.end(table, held)
            return
        fields = {field: value for field, value in values.items() if field != DELETED}
        life: Row = {DELETED: False} if DELETED in values else {}
        self.put(table, held, {**self._whole_with(table, row, fields), **life})

    def _whole_with(self, table: Table, row: str, fields: Row) -> Row:
        """Values decided on, with what holds one value with them as the entry has it that gave them."""
        normal = table.normalise(fields)
        entries = reversed(journal.entries_of_row(self._connection, table.name, row))
        given = next((entry.fields for entry in entries if normal.items() <= entry.fields.items()), {})
        wholes = {name for field in normal for name in table.whole_of(field)}
        return {name: given[name] for name in table.names if name in wholes and name in given} | normal

    @property
    def is_touched(self) -> bool:
        """Whether the step has done anything."""
        return bool(self._drafts or self.new_bodies)

    @property
    def decides(self) -> bool:
        """Whether the step has decided something, so that it counts even if every row looks as before."""
        return any(draft.decided for draft in self._drafts.values())

    def _drop_what_stayed(self, keys: Iterable[RowKey]) -> None:
        """Forget what the step did and took back itself: an entry for it would look as if somebody had set it."""
        for key in keys:
            draft = self._drafts[key]
            if draft.born or draft.decided or draft.found is None:
                continue
            if draft.found[DELETED] and draft.fields.get(DELETED):
                picture.write_row(self._connection, TABLES[key[0]], draft.found)
                del self._drafts[key]
                continue
            draft.drop_what_stayed(TABLES[key[0]], draft.found)
            if not draft.fields:
                del self._drafts[key]

    def _draft(self, table: Table, held: Row, heads: journal.Heads | None = None) -> _RowDraft:
        """The draft of a row; `held` is the row as it stands, `heads` are its heads if they are known."""
        key = (table.name, str(held["id"]))
        if key not in self._drafts:
            heads = journal.heads(self._connection, *key) if heads is None else heads
            self._before[key] = None if held[DELETED] else dict(held)
            self._drafts[key] = _RowDraft(found=dict(held), heads=heads)
        return self._drafts[key]

    def _entries(self, keys: Iterable[RowKey]) -> Iterator[Entry]:
        """The step's entries about rows, one a row, and one for each value that is to stand against it."""
        for key in keys:
            draft = self._drafts[key]
            # Of values that stand against each other the one with the highest id is shown.
            *others, shown = sorted(uuid.uuid4().hex for _ in range(len(draft.sides) + 1))
            for entry_id, side in zip(others, draft.sides, strict=True):
                ends = bool(side.fields.get(DELETED))
                seen = draft.heads if ends else {name: draft.heads.get(name, ()) for name in side.fields}
                yield self._entry(entry_id, key, side.fields, seen, side.restores)
            yield self._entry(shown, key, draft.fields, draft.seen, draft.restores)

    def _entry(
        self, entry_id: str, key: RowKey, fields: Row, seen: journal.Heads, restores: Mapping[str, EntryId]
    ) -> Entry:
        step = self.step
        return Entry(
            id=EntryId(entry_id),
            step=step.id,
            analyst=step.analyst,
            time=step.time,
            counter=step.counter,
            edit=step.edit,
            subject=step.subject,
            table=key[0],
            row=key[1],
            fields=fields,
            seen=seen,
            extra={journal.RESTORES: dict(restores)} if restores else {},
        )

    def finishing(self) -> Generator[int, None, ChangeSet]:
        """Write the entries, their heads, the search index, in short slices; returns what changed."""
        connection = self._connection
        changed: list[Entry] = []
        for keys in sliced(list(self._drafts), _AT_ONCE):
            self._drop_what_stayed(keys)
            entries = list(self._entries(key for key in keys if key in self._drafts))
            journal.append_all(connection, entries)
            seen = [entry for entry in entries if entry.seen]  # a birth's heads need no row, and nobody can disagree
            journal.set_heads_of(connection, seen)
            changed += seen
            yield 0
        for name, rows in picture.by_table((entry.table, entry.row) for entry in changed).items():
            contested = picture.conflicted(connection, name, rows)
            contested |= {row for row in rows if self._drafts[name, row].sides}
            for row in sorted(contested):
                picture.recount_row(connection, TABLES[name], row)
        return (yield from _settled(connection, self.step, self._before, self.new_bodies))


def _what_differs(table: Table, held: Row, given: Row) -> dict[str, Scalar]:
    """Those of some values that are not what a row holds, with all that make one value with them."""
    changed = (field for field, value in given.items() if held[field] != value)
    whole = dict.fromkeys(other for field in changed for other in table.whole_of(field))
    return {field: given.get(field, held[field]) for field in whole}


def _settled(
    connection: sqlite3.Connection, step: Step, before: Rows, new_bodies: set[str]
) -> Generator[int, None, ChangeSet]:
    """After rows have changed break loops and bring the search index in line; returns what changed in all."""
    _settle_trees(connection, before)
    changes: list[RowChange] = []
    for keys in sliced(list(before), _AT_ONCE):
        now = _living(connection, keys)
        found = (RowChange(table=key[0], row=key[1], before=before[key], after=now.get(key)) for key in keys)
        changes += (change for change in found if change.before != change.after)
        yield 0
    yield from indexing.reindexing(connection, changes, new_bodies)
    return ChangeSet(step=step.id, edit=step.edit, subject=step.subject, changes=tuple(changes), undoes=step.undoes)


def _living(connection: sqlite3.Connection, keys: Collection[RowKey]) -> Rows:
    """Those of the rows that live; one query a table."""
    return {
        (table, row): found
        for table, ids in picture.by_table(keys).items()
        for row, found in picture.living_rows(connection, TABLES[table], ids).items()
    }


def _settle_trees(connection: sqlite3.Connection, before: Rows) -> None:
    touched = {table for table, _ in before}
    for key, above in picture.settle_trees(connection, [name for name in UPWARD if name in touched]).items():
        if key not in before:
            table, row = key
            now = picture.living_row(connection, TABLES[table], row)
            before[key] = None if now is None else {**now, UPWARD[table]: above}

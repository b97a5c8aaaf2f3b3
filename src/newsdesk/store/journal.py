"""The journal: entries as rows of `change`, and which entries are a field's heads."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsdesk.model.change import NEVER_UNDONE, Entry, EntryId, StepId

Heads = dict[str, tuple[EntryId, ...]]
"""For each field of a row the entries that set it and that no other entry has seen."""

RESTORES = "restores"
"""The name in an entry's `extra` for the entries, by field, whose values it brings back to stand against others."""

_COLUMNS = 'id, step, analyst, time, counter, edit, subject, "table", "row", fields, seen, extra'
_SELECT = f"SELECT {_COLUMNS} FROM change"  # noqa: S608 – a constant
_KEYS = 'SELECT "table", "row", id FROM change'
_INSERT = f"""INSERT INTO change ({_COLUMNS}, birth) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)
ON CONFLICT (id) DO NOTHING"""  # noqa: S608 – a constant


_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_READ = json.JSONDecoder().raw_decode
"""Reads what `to_json` wrote; quicker than `json.loads`, which looks for white space around it."""


def to_json(value: object) -> str:
    """Write JSON as the journal keeps it: compact, with letters as they are."""
    return _WRITER.encode(value)


def append(connection: sqlite3.Connection, entry: Entry) -> None:
    """Add an entry unless the journal has it."""
    append_all(connection, [entry])


def append_all(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Add those of some entries that the journal lacks, in their order."""
    connection.executemany(_INSERT, map(_values, entries))


def _values(entry: Entry) -> tuple[str | int, ...]:
    return (
        *(entry.id, entry.step, entry.analyst, entry.time, entry.counter, entry.edit, entry.subject),
        *(entry.table, entry.row, to_json(dict(entry.fields)), to_json(dict(entry.seen)), to_json(dict(entry.extra))),
        int(not entry.seen),
    )


def entry(connection: sqlite3.Connection, entry_id: EntryId) -> Entry | None:
    """Find an entry by its id."""
    return next(_entries(connection.execute(f"{_SELECT} WHERE id = ?", (entry_id,))), None)


def entries_among(connection: sqlite3.Connection, ids: Iterable[EntryId]) -> dict[EntryId, Entry]:
    """Those of some entries that the journal has, by their ids; one query."""
    among = "WHERE id IN (SELECT value FROM json_each(?))"
    found = connection.execute(f"{_SELECT} {among}", (to_json(list(ids)),))
    return {entry.id: entry for entry in _entries(found)}


def has_any(connection: sqlite3.Connection, ids: Iterable[EntryId]) -> bool:
    """Whether the journal has one of some entries."""
    query = "SELECT 1 FROM change WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1"
    return connection.execute(query, (to_json(list(ids)),)).fetchone() is not None


def entries_of_rows(connection: sqlite3.Connection, table: str, rows: Iterable[str]) -> dict[str, list[Entry]]:
    """All entries of some rows of a table by row, each row's oldest first by (counter, id); one query."""
    asked = 'WHERE "table" = ? AND "row" IN (SELECT value FROM json_each(?)) ORDER BY counter, id'
    found: dict[str, list[Entry]] = {}
    for entry in _entries(connection.execute(f"{_SELECT} {asked}", (table, to_json(list(rows))))):
        found.setdefault(entry.row, []).append(entry)
    return found


def entries_of_row(connection: sqlite3.Connection, table: str, row: str) -> list[Entry]:
    """All entries of a row, oldest first by (counter, id)."""
    found = connection.execute(f'{_SELECT} WHERE "table" = ? AND "row" = ? ORDER BY counter, id', (table, row))
    return list(_entries(found))


def entries_before(connection: sqlite3.Connection, later: Entry) -> list[Entry]:
    """The entries of a row that this file held before one of them came, oldest first by (counter, id)."""
    earlier = 'WHERE "table" = ? AND "row" = ? AND seq < (SELECT seq FROM change WHERE id = ?) ORDER BY counter, id'
    return list(_entries(connection.execute(f"{_SELECT} {earlier}", (later.table, later.row, later.id))))


def history_of_rows(
    connection: sqlite3.Connection, table: str, rows: Iterable[str]
) -> dict[str, list[tuple[int, Entry]]]:
    """All entries of some rows, each with its place in this file's journal, oldest first; one query."""
    asked = 'WHERE "table" = ? AND "row" IN (SELECT value FROM json_each(?)) ORDER BY counter, id'
    query = f"SELECT seq, {_COLUMNS} FROM change {asked}"  # noqa: S608 – constants
    found: dict[str, list[tuple[int, Entry]]] = {}
    told = connection.execute(query, (table, to_json(list(rows)))).fetchall()
    for (place, *_), entry in zip(told, _entries(values[1:] for values in told), strict=True):
        found.setdefault(entry.row, []).append((place, entry))
    return found


def undoable_keys_between(
    connection: sqlite3.Connection, first: int, last: int
) -> Iterator[tuple[tuple[str, str], EntryId]]:
    """The entries from one place of this file's journal to another, both included, each with table and row.

    Those that are never undone are left out.
    """
    undoable = "seq BETWEEN ? AND ? AND edit NOT IN (SELECT value FROM json_each(?)) ORDER BY seq"
    return _keys(connection.execute(f"{_KEYS} WHERE {undoable}", (first, last, to_json(sorted(NEVER_UNDONE)))))


def ids_between(connection: sqlite3.Connection, first: int, last: int) -> Iterator[EntryId]:
    """The ids of the entries from one place of this file's journal to another, both included."""
    return (entry for (entry,) in connection.execute("SELECT id FROM change WHERE seq BETWEEN ? AND ?", (first, last)))


def ids_of_step(connection: sqlite3.Connection, step: StepId) -> Iterator[EntryId]:
    """The ids of the entries of a step."""
    return (entry for (entry,) in connection.execute("SELECT id FROM change WHERE step = ?", (step,)))


def restored_by(entry: Entry) -> Mapping[str, object]:
    """For the fields whose conflict an undoing opened again the entries that first gave their values."""
    restored = entry.extra.get(RESTORES)
    return restored if isinstance(restored, dict) else {}


def entries_of_steps(connection: sqlite3.Connection, steps: Sequence[StepId]) -> list[Entry]:
    """The entries of some steps in the order in which they were written."""
    marks = ",".join("?" * len(steps))
    return list(_entries(connection.execute(f"{_SELECT} WHERE step IN ({marks}) ORDER BY seq", steps)))


def keys_of_steps(connection: sqlite3.Connection, steps: Sequence[StepId]) -> Iterator[tuple[tuple[str, str], EntryId]]:
    """The entries of some steps, each with table and row, in the order in which they were written."""
    among = "step IN (SELECT value FROM json_each(?)) ORDER BY seq"
    return _keys(connection.execute(f"{_KEYS} WHERE {among}", (to_json(list(steps)),)))


def size_of_steps(connection: sqlite3.Connection, steps: Sequence[StepId]) -> int:
    """How many entries some steps have."""
    query = "SELECT count(*) FROM change WHERE step IN (SELECT value FROM json_each(?))"
    return int(connection.execute(query, (to_json(list(steps)),)).fetchone()[0])


def _keys(found: Iterable[tuple[str, str, str]]) -> Iterator[tuple[tuple[str, str], EntryId]]:
    return (((table, row), EntryId(entry)) for table, row, entry in found)


def entries_of_row_in_steps(
    connection: sqlite3.Connection, table: str, row: str, steps: Sequence[StepId]
) -> list[Entry]:
    """The entries of some steps that speak of a row, in the order in which they were written."""
    # The plus lets SQLite go by the row, which has few entries, and not by the steps, which may have thousands.
    condition = 'WHERE "table" = ? AND "row" = ? AND +step IN (SELECT value FROM json_each(?)) ORDER BY seq'
    return list(_entries(connection.execute(f"{_SELECT} {condition}", (table, row, to_json(list(steps))))))


def entries_after(connection: sqlite3.Connection, seq: int) -> Iterator[Entry]:
    """The entries that came into this file after its first `seq` ones."""
    return _entries(connection.execute(f"{_SELECT} WHERE seq > ? ORDER BY seq", (seq,)))


def entries_by_row(connection: sqlite3.Connection, table: str) -> Iterator[Entry]:
    """All entries of a table, row by row, each row's oldest first by (counter, id)."""
    return _entries(connection.execute(f'{_SELECT} WHERE "table" = ? ORDER BY "row", counter, id', (table,)))


def last_place(connection: sqlite3.Connection) -> int:
    """The place of the entry that came last, 0 in an empty journal."""
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])


def rows(connection: sqlite3.Connection, table: str) -> list[str]:
    """The ids of all rows of a table that any entry speaks of."""
    return [row for (row,) in connection.execute('SELECT DISTINCT "row" FROM change WHERE "table" = ?', (table,))]


def knows(connection: sqlite3.Connection, table: str, row: str) -> bool:
    """Say whether the journal has any entry of a row."""
    query = 'SELECT 1 FROM change WHERE "table" = ? AND "row" = ? LIMIT 1'
    return connection.execute(query, (table, row)).fetchone() is not None


def heads(connection: sqlite3.Connection, table: str, row: str) -> Heads:
    """The heads of every field of a row.

    A field that only births have set has all births as its heads; any other stands in `head`.
    """
    found: dict[str, tuple[EntryId, ...]] = {}
    births = 'SELECT id, fields FROM change WHERE "table" = ? AND "row" = ? AND birth = 1 ORDER BY counter, id'
    for entry_id, fields in connection.execute(births, (table, row)):
        for field in json.loads(fields):
            found[field] = (*found.get(field, ()), entry_id)
    later: dict[str, tuple[EntryId, ...]] = {}
    query = 'SELECT field, entry FROM head WHERE "table" = ? AND "row" = ? ORDER BY field, entry'
    for field, entry_id in connection.execute(query, (table, row)):
        later[field] = (*later.get(field, ()), entry_id)
    return found | later


def set_heads_of(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write that entries, which have seen all before them, are the heads of the fields that they set."""
    fields = [(entry.table, entry.row, name, entry.id) for entry in entries for name in entry.fields]
    connection.executemany(
        'DELETE FROM head WHERE "table" = ? AND "row" = ? AND field = ?', (key[:3] for key in fields)
    )
    connection.executemany("INSERT INTO head VALUES (?,?,?,?)", fields)


def _entries(found: Iterable[tuple[str | int, ...]]) -> Iterator[Entry]:
    for values in found:
        entry_id, step, analyst, time, counter, edit, subject, table, row, fields, seen, extra = values
        yield Entry(
            id=EntryId(str(entry_id)),
            step=StepId(str(step)),
            analyst=str(analyst),
            time=str(time),
            counter=int(counter),
            edit=str(edit),
            subject=str(subject),
            table=str(table),
            row=str(row),
            fields=_READ(str(fields))[0],
            seen={field: tuple(ids) for field, ids in _READ(str(seen))[0].items()} if seen != "{}" else {},
            extra=_READ(str(extra))[0] if extra != "{}" else {},
        )

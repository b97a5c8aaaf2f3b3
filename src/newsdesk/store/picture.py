"""The tables as the current picture of the journal: reading and writing rows, recounting, and breaking loops."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from newsdesk.model.change import DELETED, Entry, EntryId, Row, Scalar
from newsdesk.store import journal
from newsdesk.store.recount import Alternatives, RowState, recount
from newsdesk.store.tables import TABLES, Table
from newsdesk.store.tree import UPWARD, break_loops

RowKey = tuple[str, str]
"""Table and row id."""

_CONTESTED = 'SELECT DISTINCT "row" FROM conflict WHERE "table" = ? AND field = ?'
_DROP_CONFLICT = 'DELETE FROM conflict WHERE "table" = ? AND "row" = ? AND field = ?'


def by_table(keys: Iterable[RowKey]) -> dict[str, list[str]]:
    """The ids of rows, table by table."""
    found: dict[str, list[str]] = {}
    for table, row in keys:
        found.setdefault(table, []).append(row)
    return found


def read_row(connection: sqlite3.Connection, table: Table, row: str) -> dict[str, Scalar] | None:
    """A row as it stands, also a deleted one; its `deleted` says which."""
    values = connection.execute(f"{table.select} WHERE id = ?", (row,)).fetchone()
    return None if values is None else table.from_sql(values)


def living_row(connection: sqlite3.Connection, table: Table, row: str) -> dict[str, Scalar] | None:
    """A row if it lives."""
    values = read_row(connection, table, row)
    return None if values is None or values[DELETED] else values


def living_rows(connection: sqlite3.Connection, table: Table, rows: Sequence[str]) -> dict[str, dict[str, Scalar]]:
    """Those of some rows that live, by their ids; one query."""
    return {row: values for row, values in rows_among(connection, table, rows).items() if not values[DELETED]}


def rows_among(connection: sqlite3.Connection, table: Table, rows: Sequence[str]) -> dict[str, dict[str, Scalar]]:
    """Some rows as they stand, also deleted ones, by their ids; one query."""
    query = f"{table.select} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 – a constant of the table
    found = (table.from_sql(values) for values in connection.execute(query, (journal.to_json(rows),)))
    return {str(row["id"]): row for row in found}


def write_row(connection: sqlite3.Connection, table: Table, values: Row) -> None:
    """Put a whole row in place of the one of its id, or add it."""
    connection.execute(table.upsert, [values[name] for name in table.names])


def recount_row(connection: sqlite3.Connection, table: Table, row: str) -> None:
    """Write a row, its heads and its conflicts as its entries tell them."""
    write_states(connection, table, {row: recount(table, row, journal.entries_of_row(connection, table.name, row))})


def write_states(connection: sqlite3.Connection, table: Table, states: Mapping[str, RowState]) -> None:
    """Write rows of a table, their heads and their conflicts; a few statements for all of them."""
    connection.executemany(table.upsert, ([state.values[name] for name in table.names] for state in states.values()))
    rows, name = journal.to_json(list(states)), table.name
    for kept in ("head", "conflict"):
        among = 'WHERE "table" = ? AND "row" IN (SELECT value FROM json_each(?))'
        connection.execute(f"DELETE FROM {kept} {among}", (name, rows))  # noqa: S608 – one of two names
    heads = ((name, row, *head) for row, state in states.items() for head in _heads(state))
    connection.executemany("INSERT INTO head VALUES (?,?,?,?)", heads)
    for row, state in states.items():
        for contested, alternatives in state.conflicts.items():
            _write_conflict(connection, (name, row), contested, alternatives)
    stand_in(connection, table, [state.values for state in states.values()])


def _heads(state: RowState) -> Iterator[tuple[str, EntryId]]:
    return ((field, entry) for field, entries in state.heads.items() for entry in entries)


def stand_in(connection: sqlite3.Connection, table: Table, rows: Iterable[Row]) -> None:
    """Let rows that have not arrived yet stand blank and not alive, so that those naming them can be shown."""
    rows = list(rows)
    for column in table.references:
        target = TABLES[column.references]
        query = f"""SELECT DISTINCT value FROM json_each(?)
WHERE value IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "{target.name}" WHERE id = value)"""  # noqa: S608 – our names
        named = journal.to_json([row.get(column.name) for row in rows])
        for (missing,) in connection.execute(query, (named,)).fetchall():
            write_row(connection, target, target.blank(missing))


def _write_conflict(
    connection: sqlite3.Connection, key: RowKey, field: str, alternatives: Iterable[tuple[EntryId, Scalar]]
) -> None:
    rows = [(*key, field, entry, journal.to_json(value)) for entry, value in alternatives]
    connection.executemany("INSERT INTO conflict VALUES (?,?,?,?,?)", rows)


def conflicted(connection: sqlite3.Connection, table: str, rows: Iterable[str]) -> set[str]:
    """Those of some rows that have an open conflict; one query."""
    query = 'SELECT DISTINCT "row" FROM conflict WHERE "table" = ? AND "row" IN (SELECT value FROM json_each(?))'
    return {row for (row,) in connection.execute(query, (table, journal.to_json(list(rows))))}


def conflict_rows(connection: sqlite3.Connection) -> Iterator[tuple[str, str, str, EntryId, Scalar]]:
    """All alternatives of all open conflicts: table, row, field, entry, value."""
    query = 'SELECT "table", "row", field, entry, value FROM conflict ORDER BY "table", "row", field, entry'
    for *contested, entry, value in connection.execute(query):
        table, row, name = contested
        yield table, row, name, entry, json.loads(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What breaking the loops of rows that stand beneath each other comes to.

    `moved` are the rows that now stand beneath another one, with what they stood beneath and what they do.
    `conflicts` has for each row whose place was or is contested what stands against what; nothing for a settled one.
    """

    moved: Mapping[RowKey, tuple[str | None, str | None]] = field(default_factory=dict)
    conflicts: Mapping[RowKey, Alternatives] = field(default_factory=dict)


def settle_trees(connection: sqlite3.Connection, tables: Iterable[str] = UPWARD) -> dict[RowKey, str | None]:
    """Break the loops in some tables; returns the rows that stand beneath another one now, with the one before."""
    settlement = weigh_trees(connection, tables)
    write_trees(connection, settlement)
    return {key: before for key, (before, _) in settlement.moved.items()}


def weigh_trees(
    connection: sqlite3.Connection,
    tables: Iterable[str],
    planned: Mapping[RowKey, RowState] = MappingProxyType({}),
    planned_entries: Mapping[RowKey, Sequence[Entry]] = MappingProxyType({}),
) -> Settlement:
    """Find how the loops in some tables are broken; reads only. `planned` rows count as they will stand.

    A loop is a conflict of its youngest move, and the row stands beneath what it stood beneath before. A
    deleted row closes none.
    """
    moved: dict[RowKey, tuple[str | None, str | None]] = {}
    conflicts: dict[RowKey, Alternatives] = {}
    for name in tables:
        states = {row: state for (table, row), state in planned.items() if table == name}
        entries = {row: planned_entries[name, row] for row in states}
        found = _weigh_tree(connection, name, states, entries)
        moved |= {(name, row): places for row, places in found[0].items()}
        conflicts |= {(name, row): alternatives for row, alternatives in found[1].items()}
    return Settlement(moved=moved, conflicts=conflicts)


def _weigh_tree(
    connection: sqlite3.Connection,
    name: str,
    planned: Mapping[str, RowState],
    planned_entries: Mapping[str, Sequence[Entry]],
) -> tuple[dict[str, tuple[str | None, str | None]], dict[str, Alternatives]]:
    table, upward = TABLES[name], UPWARD[name]
    contested = {row for (row,) in connection.execute(_CONTESTED, (name, upward))} - planned.keys()
    entries = {**journal.entries_of_rows(connection, name, contested), **planned_entries}
    states = {row: recount(table, row, entries.get(row, ())) for row in contested}
    states |= {row: state for row, state in planned.items() if upward in state.conflicts}
    known = {**states, **planned}
    query = f'SELECT id, "{upward}", deleted FROM "{name}" WHERE "{upward}" IS NOT NULL'  # noqa: S608 – names of ours
    standing = connection.execute(query).fetchall()
    held = {row: above for row, above, _ in standing}
    held |= {row: above_in(upward, state.values) for row, state in planned.items()}
    named = held | {row: above_in(upward, state.values) for row, state in states.items()}
    gone = {row for row, _, deleted in standing if deleted} - known.keys()
    gone |= {row for row, state in known.items() if state.values[DELETED]}
    tree = break_loops(
        upward,
        {row: above for row, above in named.items() if row not in gone},
        lambda row: entries.get(row) or journal.entries_of_row(connection, name, row),
    )
    parents = named | tree.parents
    return {row: (held.get(row), above) for row, above in parents.items() if held.get(row) != above}, {
        row: tree.conflicts.get(row) or (states[row].conflicts.get(upward, ()) if row in states else ())
        for row in states.keys() | tree.conflicts.keys()
    }


def write_trees(connection: sqlite3.Connection, settlement: Settlement) -> None:
    """Write how loops are broken."""
    for (table, row), alternatives in settlement.conflicts.items():
        connection.execute(_DROP_CONFLICT, (table, row, UPWARD[table]))
        _write_conflict(connection, (table, row), UPWARD[table], alternatives)
    for (table, row), (_, above) in settlement.moved.items():
        upward = UPWARD[table]
        connection.execute(f'UPDATE "{table}" SET "{upward}" = ? WHERE id = ?', (above, row))  # noqa: S608 – names of ours
        stand_in(connection, TABLES[table], [{upward: above}])


def above_in(upward: str, values: Row) -> str | None:
    """What a row stands beneath, which its field `upward` names."""
    above = values[upward]
    return None if above is None else str(above)


def recount_since(connection: sqlite3.Connection, version: int) -> None:
    """After a migration show what the journal kept for tables and fields that `version` did not know."""
    for table in TABLES.values():
        if max(table.since, *(column.since for column in table.fields)) > version:
            for row in journal.rows(connection, table.name):
                recount_row(connection, table, row)
    settle_trees(connection)


def all_rows(connection: sqlite3.Connection, table: Table) -> Iterator[dict[str, Scalar]]:
    """All rows of a table, deleted ones too."""
    for values in connection.execute(table.select):
        yield table.from_sql(values)


def rows(
    connection: sqlite3.Connection, table: Table, order: str, equals: Mapping[str, Scalar]
) -> list[dict[str, Scalar]]:
    """The living rows whose fields have these values.

    `order` names fields parted by commas, each with "-" before it to turn it round; without it
    rows come in the order of their birth.
    :raises ValueError: for a field that the table does not have.
    """
    for name in equals:
        _require_column(table, name)
    conditions = "".join(f' AND "{name}" IS ?' for name in equals)
    sorting = "".join(f"{_sorting(table, name.strip())}, " for name in order.split(",") if name.strip())
    query = f"{table.select} WHERE deleted = 0{conditions} ORDER BY {sorting}rowid"
    return [table.from_sql(values) for values in connection.execute(query, tuple(equals.values()))]


def _sorting(table: Table, name: str) -> str:
    _require_column(table, name.removeprefix("-"))
    return f'"{name[1:]}" DESC' if name.startswith("-") else f'"{name}"'


def _require_column(table: Table, name: str) -> None:
    if name not in table.names:
        msg = f"{table.name} has no field {name}"
        raise ValueError(msg)


def meta(connection: sqlite3.Connection, name: str) -> str:
    """A fact about the file itself, empty if it is not known."""
    values = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return "" if values is None else str(values[0])


def set_meta(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Note a fact about the file itself."""
    query = "INSERT INTO meta VALUES (?,?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    connection.execute(query, (name, value))

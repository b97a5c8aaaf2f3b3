"""The open conflicts with their alternatives."""

import sqlite3
from collections.abc import Mapping
from itertools import groupby

from newsdesk.model.change import DELETED, Conflict, Edit, Entry, EntryId
from newsdesk.store import journal, picture
from newsdesk.store.recount import Alternatives, age


def open_conflicts(connection: sqlite3.Connection) -> list[Conflict]:
    """Every field that has several values, newest first; the first is shown, but for a loop in the agenda tree."""
    by_field = groupby(picture.conflict_rows(connection), key=lambda found: found[:3])
    found = {key: tuple((entry, value) for *_, entry, value in group) for key, group in by_field}
    entries = journal.entries_among(connection, {entry for sides in found.values() for entry, _ in sides})
    return conflicts_of(connection, found, entries)


def contested_rows(connection: sqlite3.Connection) -> frozenset[str]:
    """The rows of which something is contested: one short query, which may be asked after each change."""
    return frozenset(row for (row,) in connection.execute('SELECT DISTINCT "row" FROM conflict'))


def conflicts_of(
    connection: sqlite3.Connection,
    contested: Mapping[tuple[str, str, str], Alternatives],
    entries: Mapping[EntryId, Entry],
) -> list[Conflict]:
    """Conflicts from what stands against what, by table, row and field. Each value stands with who gave it first.

    An undoing that opened a conflict again only brought its values back; `entries` are those that stand.
    """
    wanted = {EntryId(str(given)) for entry in entries.values() for given in journal.restored_by(entry).values()}
    first = journal.entries_among(connection, wanted) | dict(entries)
    found = []
    for (table, row, field), sides in contested.items():
        standing = [(entries[entry], value) for entry, value in sides if entry in entries]
        standing.sort(key=lambda side: age(side[0]), reverse=True)
        given = ((_giver(entry, field, first), value) for entry, value in standing)
        values = {(giver.id, journal.to_json(value)): (giver, value) for giver, value in given}
        found.append(Conflict(table=table, row=row, field=field, values=tuple(values.values())))
    return found


def _giver(entry: Entry, field: str, first: Mapping[EntryId, Entry]) -> Entry:
    """The entry that first gave a value; the one that stands where that one says something else."""
    given = first.get(EntryId(str(journal.restored_by(entry).get(field))))
    if given is None or (given.table, given.row) != (entry.table, entry.row):
        return entry
    same = field == DELETED or (field in given.fields and given.fields[field] == entry.fields.get(field))
    return given if same else entry


def is_carried(conflict: Conflict) -> bool:
    """Whether updates of the article, and nobody's hand, put a mark where it stands."""
    placed = conflict.table == "annotation" and "version" in (conflict.values[0][0].fields if conflict.values else {})
    return placed and all(entry.edit == Edit.UPDATE_ARTICLE for entry, _ in conflict.values)

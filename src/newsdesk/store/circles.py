"""Records that two analysts merged into each other: each is gone, and none of them stands for the others."""

import sqlite3
from collections.abc import Mapping
from types import MappingProxyType

from newsdesk.model.change import DELETED, Row
from newsdesk.model.record import RecordKind
from newsdesk.store.columns import MERGED
from newsdesk.store.picture import RowKey
from newsdesk.store.tree import loops


def circles_of_merges(
    connection: sqlite3.Connection, planned: Mapping[RowKey, Row] = MappingProxyType({})
) -> list[list[RowKey]]:
    """Deleted records, each merged into the next one and the last into the first, which has the smallest id.

    Rows that are `planned` count as they will stand.
    """
    found: list[list[RowKey]] = []
    for kind in RecordKind:
        query = f'SELECT id, merged FROM "{kind}" WHERE deleted = 1 AND merged IS NOT NULL'  # noqa: S608 - a table's name
        held = {row: into for row, into in connection.execute(query) if (kind, row) not in planned}
        gone = {row: values for (table, row), values in planned.items() if table == kind and values[DELETED]}
        merged = held | {row: str(values[MERGED]) for row, values in gone.items() if values[MERGED]}
        for loop in loops(merged):
            first = loop.index(min(loop))
            found.append([(kind, row) for row in (*loop[first:], *loop[:first])])
    return found


def circle_of(connection: sqlite3.Connection, key: RowKey) -> list[RowKey]:
    """The circle in which a record was merged away, from itself on; empty if it is in none."""
    circle = next((circle for circle in circles_of_merges(connection) if key in circle), [])
    place = circle.index(key) if circle else 0
    return [*circle[place:], *circle[:place]]

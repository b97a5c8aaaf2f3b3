"""What can be searched for: which words of which rows make a document of the search index, and its key.

Quotes are a million where all else are thousands, and keep nothing beside their row. Every other document stands in
`search_doc` with the words it was made of, so that the index can be held to them.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final, NamedTuple

from newsdesk.model.change import Row, RowChange
from newsdesk.model.query import HitKind
from newsdesk.store.journal import to_json

KIND_BITS: Final = 40
"""A key is the kind's number, then so many bits: SQLite's number of the row in its table."""

KINDS: Final = {kind: number for number, kind in enumerate(HitKind, start=1)}
"""The number of each kind in its keys."""


class Document(NamedTuple):
    """The words of a row: its names, its other words, and the hash of a text that belongs to it. `key` finds it."""

    key: int
    title: str
    words: str
    body: str


def _lines(*columns: str) -> str:
    return " || char(10) || ".join(columns)


def _related(column: str, table: str, owner: str) -> str:
    listed = f'SELECT "{column}" FROM "{table}" WHERE "{owner}" = t.id AND deleted = 0 ORDER BY id'
    return f"coalesce((SELECT group_concat(\"{column}\", char(10)) FROM ({listed})), '')"


_TEXT = """LEFT JOIN article_version v ON v.id = t.version LEFT JOIN body ON body.sha256 = v.body"""
_COLUMNS: Final[Mapping[str, tuple[str, str, str, str]]] = {
    "article": ("t.title", "''", "coalesce(body.sha256, '')", _TEXT),
    "participant": (
        _lines("t.name", _related("name", "alias", "participant")),
        _lines("t.role", "t.affiliation", "t.country", "t.note"),
        "''",
        "",
    ),
    "agenda_item": ("t.title", "t.note", "''", ""),
    "meeting": ("t.title", _lines("t.when_words", "t.place", "t.note"), "''", ""),
    "note": ("t.title", "t.body", "''", ""),
    "comment": ("''", "t.body", "''", ""),
    "finding": ("t.title", _lines("t.note", _related("value", "finding_reading", "finding")), "''", ""),
}
"""For each table names, other words and text of its rows, and what must be joined for them."""

_OWNERS: Final[Mapping[str, tuple[str, str]]] = {
    "alias": ("participant", "participant"),
    "finding_reading": ("finding", "finding"),
    "article_version": ("article", "article"),
}
"""Tables whose rows lend their words to a row of another: the column that names it, and its table."""

TABLES_WITH_DOCUMENTS: Final = tuple(_COLUMNS)


def range_of(kind: HitKind) -> tuple[int, int]:
    """The lowest and the highest key of a kind."""
    return KINDS[kind] << KIND_BITS, (KINDS[kind] + 1 << KIND_BITS) - 1


def documents(
    connection: sqlite3.Connection, table: str, rows: Iterable[str] | None = None
) -> Iterator[tuple[str, Document]]:
    """What the living rows of a table now say, in the order of their keys, or those of some ids in any order."""
    title, words, body, joined = _COLUMNS[table]
    # In the order of their keys the index takes many at once; the plus keeps SQLite from going through all that live.
    among = " ORDER BY t.rowid" if rows is None else " AND t.id IN (SELECT value FROM json_each(?))"
    query = f'SELECT t.rowid, t.id, {title}, {words}, {body} FROM "{table}" t {joined} WHERE +t.deleted = 0{among}'
    base = range_of(HitKind(table))[0]
    for number, row, *said in connection.execute(query, () if rows is None else (to_json(sorted(rows)),)):
        yield row, Document(base + number, *said)


def touched(changes: Iterable[RowChange]) -> dict[str, set[str]]:
    """The rows whose documents may read otherwise after some changes, by table."""
    found: dict[str, set[str]] = {}
    for table, group in groupby(changes, key=lambda change: change.table):
        if table in _COLUMNS:
            found.setdefault(table, set()).update(change.row for change in group)
        elif table in _OWNERS:
            column, owner = _OWNERS[table]
            sides = [side for change in group for side in (change.before, change.after) if side]
            found.setdefault(owner, set()).update(str(side[column]) for side in sides if side[column] is not None)
    return found


def quote_words(row: Row | None) -> str:
    """The words of an annotation's row: its quote, and what stands beside it; "" where it does not live."""
    return "" if row is None else f"{row['exact']}\n{row['body']}".strip()

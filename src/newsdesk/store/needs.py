"""What rows need to mean something, and which of them live though what they need does not: SQL and pure."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsdesk.model.change import Row
from newsdesk.store.journal import to_json
from newsdesk.store.picture import RowKey

_RECORDS = ("participant", "agenda_item", "meeting", "note")

NEEDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "alias": {"participant": ("participant",)},
    "meeting_participant": {"meeting": ("meeting",), "participant": ("participant",)},
    "meeting_agenda": {"meeting": ("meeting",), "agenda_item": ("agenda_item",)},
    "evidence": {
        "row": (*_RECORDS, "meeting_participant", "meeting_agenda", "finding_reading"),
        "annotation": ("annotation",),
    },
    "tagging": {"row": ("article", "annotation", *_RECORDS), "tag": ("tag",)},
    "pairing": {"first": _RECORDS, "second": _RECORDS},
    "finding_reading": {"finding": ("finding",)},
    "comment": {"row": ("article", "annotation", "finding", *_RECORDS)},
    "review_item": {"session": ("review_session",)},
    "verdict": {"session": ("review_session",)},
}
"""By table the columns that name what a row cannot do without, and the tables where that is, records first."""

_BENEATH: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "agenda_item": {"parent": ("agenda_item",)},
    "meeting": {"visit": ("meeting",)},
}
"""The same for what stands beneath something, and could do without it if whoever deleted that had known."""

_LINKS: Final = tuple(
    (table, column, target, len(targets) > 1)
    for table, columns in {**NEEDS, **_BENEATH}.items()
    for column, targets in columns.items()
    for target in targets
)

WAYS: Final = len(_LINKS) + 1
"""In how many ways a row can hang on another; the last is that of a mark on its article."""

_MARKS = """FROM article t JOIN article_version v ON v.article = t.id JOIN annotation h ON h.version = v.id
WHERE h.deleted = 0"""


def hanging_pairs(
    connection: sqlite3.Connection, way: int, dying: Sequence[str] = ()
) -> Iterator[tuple[RowKey, RowKey]]:
    """Living rows that hang in one way on a deleted one, each with that; of its table the `dying` count as deleted."""
    table, target, source = "annotation", "article", _MARKS
    if way < len(_LINKS):
        table, column, target, typed = _LINKS[way]
        source = f'FROM "{target}" t JOIN "{table}" h ON h."{column}" = t.id WHERE h.deleted = 0'
        source += f" AND h.\"table\" = '{target}'" if typed else ""
        source += " AND h.session = ''" if table == "comment" else ""
    gone = "(t.deleted = 1 OR t.id IN (SELECT value FROM json_each(?)))"
    query = f"SELECT h.id, t.id {source} AND {gone} ORDER BY h.id"
    for below, above in connection.execute(query, (to_json(list(dying)),)):
        yield (table, below), (target, above)


def target_of(way: int) -> str:
    """The table of what rows hang on in one way."""
    return _LINKS[way][2] if way < len(_LINKS) else "article"


def grounds_of(table: str, values: Row) -> Iterator[RowKey]:
    """What a row hangs on by its own fields, in the order of the ways; of a mark the article is not among them."""
    for hung, column, target, typed in _LINKS:
        of_review = table == "comment" and values["session"]
        if hung == table and values[column] and not of_review and (not typed or values["table"] == target):
            yield target, str(values[column])

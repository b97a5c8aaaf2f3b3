"""Evidence: which words support which record or field."""

import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Row, Scalar
from newsdesk.model.evidence import Evidence, EvidenceId
from newsdesk.store.journal import to_json
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

_EVIDENCE = TABLES["evidence"]
_AT_ONCE = 500

_MARKED_ROWS = """SELECT a.rowid, a.id, a.start, a.state, e."table", e."row"
FROM (SELECT rowid, id, start, state FROM annotation
      WHERE version = ? AND deleted = 0 AND (start, rowid) > (?, ?) ORDER BY start, rowid LIMIT ?) a
LEFT JOIN evidence e ON e.annotation = a.id AND e.deleted = 0
ORDER BY a.start, a.rowid, e.rowid"""


class MarkedRow(NamedTuple):
    """A row that words support. `start` is where they begin in code points, `state` how surely they stand there."""

    annotation: AnnotationId
    start: int
    state: str
    table: str
    row: str


def evidence(store: Store, evidence_id: str) -> Evidence | None:
    """One tie, if it lives."""
    row = store.row("evidence", evidence_id)
    return None if row is None else _from_row(row)


def evidence_of(store: Store, row_id: str) -> list[Evidence]:
    """What supports a record, a meeting's participant or a meeting's agenda item, oldest first."""
    return [_from_row(row) for row in store.rows("evidence", row=row_id)]


def evidence_of_rows(store: Store, row_ids: Iterable[str]) -> list[Evidence]:
    """What supports any of these rows, in one query."""
    return _select(store, 'e."row" IN (SELECT value FROM json_each(?))', to_json(list(row_ids)))


def evidence_of_annotation(store: Store, annotation_id: str) -> list[Evidence]:
    """What the words of an annotation support."""
    return [_from_row(row) for row in store.rows("evidence", annotation=annotation_id)]


def evidence_of_annotations(store: Store, annotation_ids: Iterable[str]) -> list[Evidence]:
    """What the words of any of these annotations support, in one query."""
    return _select(store, "e.annotation IN (SELECT value FROM json_each(?))", to_json(list(annotation_ids)))


def articles_proving(store: Store, row_ids: Iterable[str]) -> dict[tuple[str, str], set[ArticleId]]:
    """The articles in any version of which words support each field of these rows, by row and field, in one query."""
    query = (
        'SELECT DISTINCT e."row", e.field, v.article FROM evidence e '
        "JOIN annotation a ON a.id = e.annotation AND a.deleted = 0 JOIN article_version v ON v.id = a.version "
        'WHERE e.deleted = 0 AND e."row" IN (SELECT value FROM json_each(?))'
    )
    found: dict[tuple[str, str], set[ArticleId]] = {}
    for row, field, article in store.connection.execute(query, (to_json(list(row_ids)),)):
        found.setdefault((str(row), str(field)), set()).add(ArticleId(str(article)))
    return found


def marked_rows(store: Store, article_id: str) -> Iterator[list[MarkedRow]]:
    """What the living annotations of all versions of an article support, so many annotations at a time.

    Each slice is read when it is asked for, in a few milliseconds.
    """
    for version in store.rows("article_version", order="number,id", article=article_id):
        place = (-sys.maxsize, -1)
        while found := store.connection.execute(_MARKED_ROWS, (version["id"], *place, _AT_ONCE)).fetchall():
            place = (found[-1][2], found[-1][0])
            yield [MarkedRow._make(values) for _, *values in found if values[-1] is not None]


def _select(store: Store, condition: str, value: Scalar) -> list[Evidence]:
    names = ", ".join(f'e."{name}"' for name in _EVIDENCE.names)
    query = f"SELECT {names} FROM evidence e WHERE e.deleted = 0 AND {condition} ORDER BY e.rowid"  # noqa: S608 – fixed
    return [_from_row(_EVIDENCE.from_sql(values)) for values in store.connection.execute(query, (value,))]


def _from_row(row: Row) -> Evidence:
    return Evidence(
        id=EvidenceId(str(row["id"])),
        annotation=AnnotationId(str(row["annotation"] or "")),
        table=str(row["table"]),
        row=str(row["row"]),
        field=str(row["field"]),
    )

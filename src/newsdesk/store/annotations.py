"""Annotations of an article version."""

import sys
from collections.abc import Iterable, Iterator

from newsdesk.model.annotation import (
    Annotation,
    AnnotationId,
    Motivation,
    Target,
    TargetState,
    TextPositionSelector,
    TextQuoteSelector,
)
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.change import Row
from newsdesk.store.journal import to_json
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES
from newsdesk.store.values import known


def annotation(store: Store, annotation_id: str, *, deleted: bool = False) -> Annotation | None:
    """An annotation; a deleted one only when asked for, as evidence may still point to it."""
    row = store.row("annotation", annotation_id, deleted=deleted)
    return None if row is None else _annotation(row)


def annotations_of(store: Store, version_id: str) -> list[Annotation]:
    """The annotations of an article version in the order of the text, the wider of two first."""
    return [_annotation(row) for row in store.rows("annotation", order="start,-end,created", version=version_id)]


def slices_of(store: Store, version_id: str, size: int, near: int = 0) -> Iterator[list[Annotation]]:
    """The annotations of an article version, so many at a time, each slice read when it is asked for.

    First those that begin at the code point `near` or after it, then those before it, each in the order of the text.
    """
    table = TABLES["annotation"]
    query = (
        f"SELECT rowid, {table.selection} FROM annotation"  # noqa: S608 – names of the specification
        " WHERE version = ? AND deleted = 0 AND (start, rowid) > (?, ?) AND start < ? ORDER BY start, rowid LIMIT ?"
    )
    for first, stop in ((near, sys.maxsize), (0, near)):
        place = (first, -1)
        while rows := store.connection.execute(query, (version_id, *place, stop, size)).fetchall():
            yield [_annotation(table.from_sql(values)) for _, *values in rows]
            place = (int(rows[-1][1 + table.names.index("start")] or 0), rows[-1][0])
            if len(rows) < size:
                break


def annotations_of_article(store: Store, article_id: str) -> list[Annotation]:
    """The annotations of all versions of an article, version by version."""
    versions = store.rows("article_version", order="number,id", article=article_id)
    return [found for version in versions for found in annotations_of(store, str(version["id"]))]


def annotation_count(store: Store, article_id: str) -> int:
    """How many annotations all versions of an article have; one query."""
    query = """SELECT count(*) FROM annotation n JOIN article_version v ON v.id = n.version
    WHERE v.article = ? AND v.deleted = 0 AND n.deleted = 0"""
    return int(store.connection.execute(query, (article_id,)).fetchone()[0])


def marked_articles(store: Store, article_ids: Iterable[str]) -> set[ArticleId]:
    """Those of some articles that have an annotation on any of their versions; one query."""
    query = """SELECT DISTINCT v.article FROM annotation n JOIN article_version v ON v.id = n.version
    WHERE v.article IN (SELECT value FROM json_each(?)) AND v.deleted = 0 AND n.deleted = 0"""
    return {ArticleId(str(article)) for (article,) in store.connection.execute(query, (to_json(list(article_ids)),))}


def annotations_among(store: Store, ids: Iterable[str]) -> list[Annotation]:
    """The living annotations that have one of these ids, oldest first; one query."""
    table = TABLES["annotation"]
    query = (
        f"SELECT {table.selection} FROM annotation WHERE deleted = 0 "  # noqa: S608 – names of the specification
        "AND id IN (SELECT value FROM json_each(?)) ORDER BY rowid"
    )
    return [_annotation(table.from_sql(values)) for values in store.connection.execute(query, (to_json(list(ids)),))]


def _annotation(row: Row) -> Annotation:
    start = max(int(row["start"] or 0), 0)
    return Annotation(
        id=AnnotationId(str(row["id"])),
        target=Target(
            version=VersionId(str(row["version"] or "")),
            position=TextPositionSelector(start=start, end=max(int(row["end"] or 0), start + 1)),
            quote=TextQuoteSelector(exact=str(row["exact"]), prefix=str(row["prefix"]), suffix=str(row["suffix"])),
            state=known(row["state"], TargetState.ORPHAN),
        ),
        motivation=known(row["motivation"], Motivation.IDENTIFYING),
        colour=int(row["colour"] or 0),
        body=str(row["body"]),
        creator=str(row["creator"]),
        created=str(row["created"]),
    )

"""What became of annotations when their article was updated, and how an older version stood marked."""

from dataclasses import replace

from newsdesk.model.annotation import (
    Annotation,
    AnnotationId,
    Target,
    TargetState,
    TextPositionSelector,
    TextQuoteSelector,
)
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.carried import Carrying, CarryingId, CarryResult, Decision
from newsdesk.model.change import Row
from newsdesk.store.annotations import annotations_among, annotations_of
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES
from newsdesk.store.values import known

_CARRYING = TABLES["carrying"]
_SELECTION = ", ".join(f'c."{name}"' for name in _CARRYING.names)
_CARRYINGS = f"""SELECT v.article, {_SELECTION} FROM carrying c
JOIN annotation a ON a.id = c.annotation AND a.deleted = 0
JOIN article_version v ON v.id = c.source
JOIN article r ON r.id = v.article AND +r.deleted = 0
WHERE c.deleted = 0 AND """  # noqa: S608 – names of the specification
# The plus keeps SQLite from going through all articles that live, by an index that begins with it.
_OF_ONE = "(SELECT ? AS article)"
_UPDATED = "(SELECT article FROM article_version GROUP BY article HAVING count(*) > 1)"
# Few of many articles were ever updated: an index alone tells which, and no mark of the others is read.
_LATE = """SELECT a.id FROM {articles} o CROSS JOIN article r ON r.id = o.article AND r.deleted = 0
CROSS JOIN article_version v ON v.article = r.id AND v.id <> r.version AND v.deleted = 0
CROSS JOIN annotation a ON a.version = v.id AND a.deleted = 0
WHERE NOT EXISTS
  (SELECT 1 FROM carrying c WHERE c.annotation = a.id AND c.source = a.version AND c.deleted = 0
   AND (c.result IN ('ambiguous', 'lost') OR c.decision = 'let go'))"""


def open_carryings(store: Store, article: str | None = None, *, annotation: str | None = None) -> list[Carrying]:
    """What nobody has decided yet of an article, of an annotation, or of all: results that are not exact, oldest first.

    What an update of the article back to an older text made void is left out.
    """
    # Words that found a place wait while they stand there, those that found none while they stand where they stood.
    condition = """c.decision = '' AND c.result <> 'exact' AND c.source <> r.version
AND (c.result IN ('ambiguous', 'lost')) = (a.version = c.source)"""
    asked = {"v.article": article, "c.annotation": annotation}
    given = {column: value for column, value in asked.items() if value is not None}
    only = "".join(f" AND {column} = ?" for column in given)
    return _carryings(store, f"{condition}{only} ORDER BY c.rowid", *given.values())


def carryings_of(store: Store, annotation: str) -> list[Carrying]:
    """All that became of an annotation, update by update."""
    return _carryings(store, "c.annotation = ?1 ORDER BY c.rowid", annotation)


def carried_from(store: Store, version: str) -> list[Carrying]:
    """What became of the annotations that once stood on a version."""
    return _carryings(store, "c.source = ?1 ORDER BY c.rowid", version)


def let_go_from(store: Store, article: str) -> set[tuple[AnnotationId, VersionId]]:
    """The annotations of an article that were let go, each with the version where it was left."""
    found = _carryings(store, "c.decision = 'let go' AND v.article = ?1", article)
    return {(carrying.annotation, carrying.source.version) for carrying in found}


def late_annotations(store: Store, article: str | None = None) -> list[Annotation]:
    """Annotations that stand on an older version though nobody has carried them: they came in after the update."""
    query, values = (
        (_LATE.format(articles=_UPDATED), ()) if article is None else (_LATE.format(articles=_OF_ONE), (article,))
    )
    found = store.connection.execute(query, values).fetchall()
    return annotations_among(store, [annotation for (annotation,) in found])


def marks_as_they_stood(store: Store, version: str) -> list[Annotation]:
    """The annotations of a version as its readers saw them, also those that an update carried on from there.

    In the order of the text, the wider of two first. What stands elsewhere now has its words and place of then.
    """
    standing = annotations_of(store, version)
    here = {annotation.id for annotation in standing}
    then = {carrying.annotation: carrying.source for carrying in carried_from(store, version)}
    gone = [annotation for annotation in then if annotation not in here]
    moved = [replace(found, target=then[found.id]) for found in annotations_among(store, gone)]
    return sorted([*standing, *moved], key=_place)


def _place(annotation: Annotation) -> tuple[int, int, str]:
    position = annotation.target.position
    return position.start, -position.end, annotation.created


def _carryings(store: Store, condition: str, *values: str) -> list[Carrying]:
    found = store.connection.execute(_CARRYINGS + condition, values)
    return [_from_row(article, _CARRYING.from_sql(values)) for article, *values in found]


def _from_row(article: str, row: Row) -> Carrying:
    start = max(int(row["start"] or 0), 0)
    return Carrying(
        id=CarryingId(str(row["id"])),
        annotation=AnnotationId(str(row["annotation"])),
        article=ArticleId(article),
        source=Target(
            version=VersionId(str(row["source"])),
            position=TextPositionSelector(start=start, end=max(int(row["end"] or 0), start + 1)),
            quote=TextQuoteSelector(exact=str(row["exact"]), prefix=str(row["prefix"]), suffix=str(row["suffix"])),
            state=TargetState.EXACT,
        ),
        version=VersionId(str(row["version"] or "")),
        result=known(row["result"], CarryResult.LOST),
        decision=known(row["decision"], Decision.UNDECIDED),
    )

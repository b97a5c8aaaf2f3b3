"""What a page shows, read from the store: text, the line under the title, marks."""

from collections.abc import Iterable, Iterator

from newsdesk.gui.models.when_words import date_words
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Reading
from newsdesk.gui.words import language_words
from newsdesk.model.annotation import Annotation, AnnotationId, TargetState
from newsdesk.model.article import Article, ArticleId, VersionId
from newsdesk.model.change import ChangeSet
from newsdesk.model.evidence import Evidence
from newsdesk.model.record import RecordId, RecordKind, title_of
from newsdesk.store import annotations as annotation_table
from newsdesk.store import articles as article_table
from newsdesk.store import evidence as evidence_table
from newsdesk.store import records as record_table
from newsdesk.store.carrying import marks_as_they_stood
from newsdesk.store.store import Store

_PLACES = {
    "meeting_participant": (RecordKind.PARTICIPANT, ("participant", "meeting")),
    "meeting_agenda": (RecordKind.AGENDA_ITEM, ("agenda_item", "meeting")),
}
"""Places in a meeting: the kind that the words are marked as, and the records on both sides."""

SLICE = 150
"""So many annotations are read at once, in some milliseconds; few articles have many more."""

_TAGGED = "annotation"

_STANDING = frozenset({TargetState.EXACT, TargetState.MOVED, TargetState.CHANGED})
_UNSURE = frozenset({TargetState.MOVED, TargetState.CHANGED})
"""Where an update carried words that nobody has accepted there yet."""

Owners = tuple[RecordKind, tuple[RecordId, ...]]


class ReadingRoom:
    """Reads articles and marks of one store; keeps nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, article: ArticleId) -> Reading | None:
        """The current version of an article; None when it is gone."""
        found = article_table.article(self._store, article)
        return None if found is None else self._reading(found, found.version)

    def read_version(self, version: VersionId) -> Reading | None:
        """One version of an article, be it the current one or not; None when it is gone."""
        known = article_table.version(self._store, version)
        found = article_table.article(self._store, known.article) if known is not None else None
        return None if found is None else self._reading(found, version)

    def _reading(self, found: Article, version: VersionId) -> Reading:
        _, canonical = article_table.body(self._store, version)
        return Reading(
            article=found.id,
            version=version,
            title=found.title,
            meta=_meta(found),
            canonical=canonical,
            source=found.source,
            published=found.published,
            language=found.language,
        )

    def title(self, article: ArticleId) -> str | None:
        """The title of an article; None when it is gone."""
        found = article_table.article(self._store, article)
        return found.title if found is not None else None

    def mark_slices(self, version: VersionId, near: int) -> Iterator[list[Mark]]:
        """All marks of an article version, some hundred at a time, those from a code point on first.

        Each slice is read from the store when it is asked for.
        """
        known: dict[tuple[str, str], Owners | None] = {}
        for annotations in annotation_table.slices_of(self._store, version, SLICE, near):
            ties: dict[AnnotationId, list[Evidence]] = {}
            for tie in evidence_table.evidence_of_annotations(self._store, [one.id for one in annotations]):
                ties.setdefault(tie.annotation, []).append(tie)
            yield [mark for one in annotations for mark in self._marks(one, ties.get(one.id, []), known)]

    def marks_then(self, version: VersionId) -> list[Mark]:
        """All marks of a version as its readers saw them, also of annotations that stand elsewhere now."""
        then = marks_as_they_stood(self._store, version)
        ties: dict[AnnotationId, list[Evidence]] = {}
        for tie in evidence_table.evidence_of_annotations(self._store, [one.id for one in then]):
            ties.setdefault(tie.annotation, []).append(tie)
        known: dict[tuple[str, str], Owners | None] = {}
        return [mark for one in then for mark in self._painted(one, ties.get(one.id, []), known)]

    def marks_of(self, annotation: AnnotationId) -> tuple[VersionId | None, list[Mark]]:
        """The version that an annotation stands in, and its marks; (None, []) when it is gone."""
        found = annotation_table.annotation(self._store, annotation)
        if found is None:
            return None, []
        return found.target.version, self._marks(
            found, evidence_table.evidence_of_annotation(self._store, annotation), {}
        )

    def article_of(self, annotation: AnnotationId) -> ArticleId | None:
        """The article that an annotation stands in."""
        found = annotation_table.annotation(self._store, annotation)
        version = article_table.version(self._store, found.target.version) if found else None
        return version.article if version else None

    def title_of(self, record: RecordId) -> str:
        """The title of a record; "" when it is gone."""
        found = record_table.record(self._store, record)
        return title_of(found) if found is not None else ""

    def touched(self, change_set: ChangeSet, most: int) -> set[AnnotationId]:
        """The annotations whose marks a commit may have changed; no more are looked for once `most` are passed."""
        touched = set(change_set.rows("annotation"))
        for change in change_set.changes:
            if change.table == "evidence":
                touched |= {str(row["annotation"]) for row in (change.before, change.after) if row}
            elif change.table == "tagging":
                touched |= {str(row["row"]) for row in (change.before, change.after) if row and row["table"] == _TAGGED}
            elif change.table in {*RecordKind, *_PLACES} and (change.before is None) != (change.after is None):
                touched |= {tie.annotation for tie in evidence_table.evidence_of(self._store, change.row)}
            if len(touched) > most:
                break
        return {AnnotationId(one) for one in touched}

    def _marks(
        self, annotation: Annotation, ties: Iterable[Evidence], known: dict[tuple[str, str], Owners | None]
    ) -> list[Mark]:
        """The marks of an annotation that stands in the current text; none of one that lost its place."""
        return self._painted(annotation, ties, known) if annotation.target.state in _STANDING else []

    def _painted(
        self, annotation: Annotation, ties: Iterable[Evidence], known: dict[tuple[str, str], Owners | None]
    ) -> list[Mark]:
        records: dict[RecordKind, list[RecordId]] = {}
        for tie in ties:
            key = (tie.table, tie.row)
            if key not in known:
                known[key] = self._owners(tie)
            if owners := known[key]:
                records.setdefault(owners[0], []).extend(owners[1])
        span, unsure = annotation.target.position, annotation.target.state in _UNSURE
        marks = [
            Mark(
                id=annotation.id,
                start=span.start,
                end=span.end,
                kind=kind,
                records=tuple(dict.fromkeys(owners)),
                unsure=unsure,
            )
            for kind, owners in records.items()
        ]
        if annotation.colour:
            marks.append(Mark(id=annotation.id, start=span.start, end=span.end, colour=annotation.colour))
        return marks

    def _owners(self, tie: Evidence) -> Owners | None:
        """The records that a tie speaks for; None when they are gone, or it speaks for a finding alone."""
        row = self._store.row(tie.table, tie.row)
        if row is None or tie.table not in {*RecordKind, *_PLACES}:
            return None
        if tie.table in _PLACES:
            kind, sides = _PLACES[tie.table]
            return kind, tuple(RecordId(str(row[side])) for side in sides)
        return RecordKind(tie.table), (RecordId(tie.row),)


def _meta(article: Article) -> str:
    parts = (article.source, article.author, date_words(article.published), language_words(article.language))
    return " · ".join(part for part in parts if part)

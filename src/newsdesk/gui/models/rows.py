"""What a row of the records panel knows, read from the store in one go."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.model.annotation import Annotation, AnnotationId, TargetState
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet, RowChange
from newsdesk.model.evidence import Evidence
from newsdesk.model.record import AgendaItem, Meeting, Record, RecordId, RecordKind, kind_of, title_of
from newsdesk.model.when import Basis
from newsdesk.store import Store
from newsdesk.store import annotations as annotation_table
from newsdesk.store import articles as article_table
from newsdesk.store import evidence as evidence_table
from newsdesk.store import records as record_table

PART_TABLES = ("meeting_participant", "meeting_agenda")
"""Tables whose rows belong to a meeting and may carry evidence of their own."""


class Doubt(StrEnum):
    """Why a row is not settled; the glyph is drawn in this order."""

    MISSING = "missing"
    INFERRED = "inferred"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRow:
    """A record as the panel lists it.

    `quotes` counts the marked places within the panel's scope; `position` is where the first of
    them begins, in code points of its article.
    """

    record: Record
    quotes: int = 0
    position: int = 0
    doubts: tuple[Doubt, ...] = ()

    @property
    def id(self) -> RecordId:
        """The record's id."""
        return self.record.id

    @property
    def kind(self) -> RecordKind:
        """The record's kind."""
        return kind_of(self.record)

    @property
    def title(self) -> str:
        """What a list shows for the record; empty for a note without words."""
        return title_of(self.record)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which records the panel lists: those with words in one article, or all when it is empty."""

    article: ArticleId | str = ""


def doubts_of(record: Record, *, quotes: int, lost: int, conflicting: bool) -> tuple[Doubt, ...]:
    """Say what is not settled about a record, worst first."""
    meeting = record if isinstance(record, Meeting) else None
    missing = not title_of(record) or lost > 0 or quotes == 0 or (meeting is not None and not meeting.when)
    found = (
        (Doubt.MISSING, missing and not isinstance(record, Note)),
        (Doubt.INFERRED, meeting is not None and meeting.when.basis is Basis.INFERRED),
        (Doubt.DIFFERS, conflicting),
    )
    return tuple(doubt for doubt, holds in found if holds)


class RowReader:
    """Reads the rows of a scope."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._conflicting: frozenset[str] = frozenset()

    def read_all(self, scope: Scope) -> list[RecordRow]:
        """All rows of the scope in the order in which they are listed."""
        self._conflicting = frozenset(conflict.row for conflict in self._store.conflicts())
        marks = self._marks_by_record(self._ties(scope), scope)
        rows = [self._row(record, marks.get(record.id, {})) for record in self._records(scope, marks)]
        return sorted(rows, key=_listing_key)

    def read_one(self, record: RecordId, scope: Scope) -> RecordRow | None:
        """One row, or None when the record is deleted or has no words in the scope."""
        found = record_table.record(self._store, record)
        if found is None:
            return None
        marks = self._marks_by_record(evidence_table.evidence_of(self._store, record), scope)
        own = marks.get(record, {})
        return None if scope.article and not own else self._row(found, own)

    def record_of(self, table: str, row: str) -> RecordId | None:
        """The record that a row of a record table or of a meeting's parts belongs to."""
        if table not in PART_TABLES:
            return RecordId(row)
        part = self._store.row(table, row, deleted=True)
        return RecordId(str(part["meeting"])) if part else None

    def records_of_annotation(self, annotation: AnnotationId) -> list[RecordId]:
        """The records that marked words support."""
        ties = evidence_table.evidence_of_annotation(self._store, annotation)
        return [record for tie in ties if (record := self.record_of(tie.table, tie.row)) is not None]

    def _records(self, scope: Scope, ids: Iterable[RecordId]) -> Iterable[Record]:
        if not scope.article:
            for kind in RecordKind:
                yield from record_table.records(self._store, kind)
            return
        for record in ids:
            found = record_table.record(self._store, record)
            if found is not None:
                yield found

    def _ties(self, scope: Scope) -> Iterable[Evidence]:
        if scope.article:
            return evidence_table.evidence_of_article(self._store, ArticleId(scope.article))
        return evidence_table.all_evidence(self._store)

    def _marks_by_record(
        self, ties: Iterable[Evidence], scope: Scope
    ) -> dict[RecordId, dict[AnnotationId, Annotation]]:
        found: dict[RecordId, dict[AnnotationId, Annotation]] = defaultdict(dict)
        for tie in ties:
            record = self.record_of(tie.table, tie.row)
            mark = annotation_table.annotation(self._store, tie.annotation)
            if record is not None and mark is not None and self._is_within(mark, scope):
                found[record][mark.id] = mark
        return found

    def _is_within(self, mark: Annotation, scope: Scope) -> bool:
        if not scope.article:
            return True
        version = article_table.version(self._store, mark.target.version)
        return version is not None and version.article == scope.article

    def _row(self, record: Record, marks: dict[AnnotationId, Annotation]) -> RecordRow:
        lost = sum(mark.target.state is TargetState.ORPHAN for mark in marks.values())
        return RecordRow(
            record=record,
            quotes=len(marks),
            position=min((mark.target.position.start for mark in marks.values()), default=0),
            doubts=doubts_of(record, quotes=len(marks), lost=lost, conflicting=record.id in self._conflicting),
        )


def _listing_key(row: RecordRow) -> tuple[str, int, str]:
    record = row.record
    if isinstance(record, AgendaItem):
        return (record.order, 0, record.id)
    if isinstance(record, Meeting):
        return (record.when.sort_key, row.position, record.id)
    return ("", row.position, row.title.casefold())


_RECORD_TABLES = tuple(kind.value for kind in RecordKind)
_OWNERS = {"alias": "participant", "meeting_participant": "meeting", "meeting_agenda": "meeting"}


def concerned_records(change_set: ChangeSet, reader: RowReader) -> list[RecordId]:
    """The records whose row an announcement may change, each once."""
    found: dict[RecordId, None] = {}
    for change in change_set.changes:
        found.update(dict.fromkeys(_concerned(change, reader)))
    return list(found)


def _concerned(change: RowChange, reader: RowReader) -> list[RecordId]:
    if change.table in _RECORD_TABLES:
        return [RecordId(change.row)]
    if change.table == "annotation":
        return reader.records_of_annotation(AnnotationId(change.row))
    sides = [side for side in (change.before, change.after) if side]
    if change.table in _OWNERS:
        return [RecordId(str(side[_OWNERS[change.table]])) for side in sides]
    if change.table == "evidence":
        owners = (reader.record_of(str(side["table"]), str(side["row"])) for side in sides)
        return [owner for owner in owners if owner]
    return []

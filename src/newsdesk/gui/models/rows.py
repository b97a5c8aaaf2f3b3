"""What a row of the records panel knows, read from the store in one go."""

from collections.abc import Collection, Generator, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.model.annotation import Annotation, AnnotationId, TargetState
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet, RowChange
from newsdesk.model.evidence import Evidence
from newsdesk.model.record import AgendaItem, Meeting, Note, Record, RecordId, RecordKind, kind_of, title_of
from newsdesk.model.when import Basis, When
from newsdesk.store import annotations as annotation_table
from newsdesk.store import articles as article_table
from newsdesk.store import evidence as evidence_table
from newsdesk.store import records as record_table
from newsdesk.store import reviews
from newsdesk.store.store import Store
from newsdesk.store.values import known
from newsdesk.text.alphabet import alphabetical

_SIDES = {"meeting_participant": ("meeting", "participant"), "meeting_agenda": ("meeting", "agenda_item")}
"""Tables of places in a meeting, which may carry evidence of their own, with the records on both sides."""

_PLACES = tuple((table, side) for table, sides in _SIDES.items() for side in sides)


_SLICE = 200
"""So many records are read at once, in some milliseconds; few articles have more."""

Places = Mapping[AnnotationId, tuple[int, TargetState]]
"""Where marks begin and how surely they stand there, by their annotation."""

Marked = dict[RecordId, tuple[RecordKind, dict[AnnotationId, tuple[int, TargetState]]]]
"""Records with the places that support them."""

_UNMARKED: tuple[None, Places] = (None, {})

_LOST = (TargetState.ORPHAN, TargetState.AMBIGUOUS)
"""Where the words are gone, or stand in several places, somebody has to say where the quote belongs."""


class Doubt(StrEnum):
    """Why a row is not settled, most urgent first; the glyphs are drawn in this order."""

    MISSING = "missing"
    WORDS_CHANGED = "words changed"
    REPORTS_DIFFER = "reports differ"
    ANALYSTS_DIFFER = "analysts differ"
    OBJECTED = "objected"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRow:
    """A record as the panel lists it.

    `quotes` counts the marked places within the panel's scope, or is None as long as nobody asked;
    `position` is where the first of them begins, in code points of its article.
    """

    record: Record
    quotes: int | None = 0
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


def doubts_of(
    record: Record,
    *,
    quotes: int,
    states: Collection[TargetState] = (),
    conflicting: bool,
    disputed: bool = False,
    objected: bool = False,
) -> tuple[Doubt, ...]:
    """Say what is not settled about a record, most urgent first."""
    meeting = record if isinstance(record, Meeting) else None
    lost = any(state in _LOST for state in states)
    unproved = quotes == 0 and not isinstance(record, AgendaItem | Note)
    timeless = meeting is not None and not meeting.when.value
    found = (
        (Doubt.MISSING, not title_of(record) or lost or unproved or timeless),
        (Doubt.WORDS_CHANGED, TargetState.CHANGED in states),
        (Doubt.REPORTS_DIFFER, disputed),
        (Doubt.ANALYSTS_DIFFER, conflicting),
        (Doubt.OBJECTED, objected),
        (Doubt.INFERRED, meeting is not None and meeting.when.basis is Basis.INFERRED),
    )
    return tuple(doubt for doubt, holds in found if holds)


class RowReader:
    """Reads the rows of a scope, in a handful of queries however many records there are."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._conflicting: frozenset[str] = frozenset()
        self._objected: frozenset[str] = frozenset()

    def read_all(self, scope: Scope) -> list[RecordRow]:
        """All rows of an article in the order in which they are listed, each with its quotes and doubts."""
        reading = self.reading(scope, count_many=True)
        while True:
            try:
                next(reading)
            except StopIteration as done:
                return list(done.value)

    def reading(self, scope: Scope, *, count_many: bool = False) -> Generator[None, None, list[RecordRow]]:
        """Read the rows of the scope in the order in which they are listed, with a pause after each slice of many.

        Those of the whole workspace, and unless `count_many` those of an article that has very many, are not
        counted yet: nobody ever looks at all of them.
        """
        self.read_conflicts()
        marked: Marked = {}
        if scope.article:
            yield from self._mark_out(scope.article, marked)
            wanted = {kind: [one for one, (of_kind, _) in marked.items() if of_kind is kind] for kind in RecordKind}
        else:
            wanted = {kind: record_table.record_ids(self._store, kind) for kind in RecordKind}
        found: dict[RecordId, Record] = {}
        for kind, ids in wanted.items():
            for first in range(0, len(ids), _SLICE):
                among = ids[first : first + _SLICE]
                found.update((record.id, record) for record in record_table.records_among(self._store, kind, among))
                if sum(map(len, wanted.values())) > _SLICE:
                    yield
        if scope.article:
            for record in list(found.values()):
                found.update(self._line_above(record))
        is_counted = bool(scope.article) and (count_many or len(found) <= _SLICE)
        rows = [
            self._row(record, marked.get(record.id, _UNMARKED)[1], is_counted=is_counted) for record in found.values()
        ]
        if len(found) > _SLICE:
            yield
        return sorted(rows, key=_listing_key)

    def _mark_out(self, article: str, marked: Marked) -> Iterator[None]:
        """Find the records that words of an article support, and where these words are."""
        for number, ties in enumerate(evidence_table.marked_rows(self._store, article)):
            if number:
                yield
            for tie in ties:
                for kind, owner in self._sides(tie.table, tie.row):
                    places = marked.setdefault(owner, (kind, {}))[1]
                    places[tie.annotation] = (tie.start, known(tie.state, TargetState.ORPHAN))

    def read_conflicts(self) -> frozenset[str]:
        """Learn anew over which rows analysts differ; those over which they did not before, or do no more.

        Who decides for the value that is shown settles a conflict and changes no row, nor does a reviewer who judges.
        """
        conflicting, objected = self._conflicting, self._objected
        self._conflicting = self._store.contested_rows()
        self._objected = reviews.objected(self._store)
        return (conflicting ^ self._conflicting) | (objected ^ self._objected)

    def read_one(self, record: RecordId, scope: Scope) -> RecordRow | None:
        """One row, or None when the record is deleted or has no words in the scope."""
        found = record_table.record(self._store, record)
        if found is None:
            return None
        marks: dict[AnnotationId, Annotation] = {}
        for tie in self.ties_of(record):
            mark = self._mark(tie.annotation, scope)
            if mark is not None:
                marks[mark.id] = mark
        if scope.article and not marks and not self._leads_to_words(found, scope):
            return None
        places = {mark.id: (mark.target.position.start, mark.target.state) for mark in marks.values()}
        return self._row(found, places)

    def ties_of(self, record: RecordId) -> list[Evidence]:
        """What supports a record or its places in meetings; words for a place speak for both sides."""
        places = [str(row["id"]) for table, column in _PLACES for row in self._store.rows(table, **{column: record})]
        return evidence_table.evidence_of_rows(self._store, [record, *places])

    def owners(self, table: str, row: str) -> tuple[RecordId, ...]:
        """The records that a tie to a row speaks for: the record itself, or both sides of a place."""
        return tuple(owner for _, owner in self._sides(table, row))

    def records_of_annotation(self, annotation: AnnotationId) -> list[RecordId]:
        """The records that marked words support."""
        ties = evidence_table.evidence_of_annotation(self._store, annotation)
        return [owner for tie in ties for owner in self.owners(tie.table, tie.row)]

    def _sides(self, table: str, row: str) -> list[tuple[RecordKind, RecordId]]:
        if table in set(RecordKind):
            return [(RecordKind(table), RecordId(row))]
        if table not in _SIDES:
            return []  # a reading of a finding speaks for no record
        place = self._store.row(table, row, deleted=True)
        return [(RecordKind(side), RecordId(str(place[side]))) for side in _SIDES[table]] if place else []

    def _line_above(self, record: Record) -> dict[RecordId, Record]:
        """The agenda items that a record stands under, so that the tree of an article keeps its shape."""
        line: dict[RecordId, Record] = {}
        while isinstance(record, AgendaItem) and record.parent and record.parent not in line:
            above = record_table.record(self._store, record.parent)
            if above is None:
                break
            line[above.id] = record = above
        return line

    def _leads_to_words(self, record: Record, scope: Scope) -> bool:
        """Say whether an agenda item without words in the scope stands above one that has some."""
        waiting, seen = [record.id] if isinstance(record, AgendaItem) else [], set[str]()
        while waiting:
            children = [str(row["id"]) for row in self._store.rows("agenda_item", parent=waiting.pop())]
            for child in (child for child in children if child not in seen):
                if any(self._mark(tie.annotation, scope) for tie in self.ties_of(RecordId(child))):
                    return True
                seen.add(child)
                waiting.append(RecordId(child))
        return False

    def _mark(self, annotation: AnnotationId, scope: Scope) -> Annotation | None:
        mark = annotation_table.annotation(self._store, annotation)
        if mark is None or not scope.article:
            return mark
        version = article_table.version(self._store, mark.target.version)
        return mark if version is not None and version.article == scope.article else None

    def _row(self, record: Record, places: Places, *, is_counted: bool = True) -> RecordRow:
        position = min((start for start, _ in places.values()), default=0)
        if not is_counted:
            return RecordRow(record=record, quotes=None, position=position)
        return RecordRow(
            record=record,
            quotes=len(places),
            position=position,
            doubts=doubts_of(
                record,
                quotes=len(places),
                states={state for _, state in places.values()},
                conflicting=record.id in self._conflicting,
                objected=record.id in self._objected,
                disputed=isinstance(record, Meeting) and bool(places) and self._is_disputed(record),
            ),
        )

    def _is_disputed(self, meeting: Meeting) -> bool:
        from newsdesk.edits.briefing.differing import reports_differ  # noqa: PLC0415 - compiles many patterns, not at start

        return reports_differ(self._store, meeting)


def _time_key(when: When) -> str:
    """Within a month or year, days come before what is only known to fall somewhere in it."""
    key = when.sort_key
    return f"{key}~" if when.value and len(when.value) < len("2026-03-11") else key


def _listing_key(row: RecordRow) -> tuple[str, int, str]:
    record = row.record
    if isinstance(record, AgendaItem):
        return (record.order, 0, record.id)
    if isinstance(record, Meeting):
        return (_time_key(record.when), row.position, record.id)
    return ("", row.position, alphabetical(row.title))


_RECORD_TABLES = tuple(kind.value for kind in RecordKind)


def concerned_records(change_set: ChangeSet, reader: RowReader, *, most: int = 0) -> list[RecordId]:
    """The records whose row an announcement may change, each once; no more are looked for once `most` are passed."""
    found: dict[RecordId, None] = {}
    for change in change_set.changes:
        found.update(dict.fromkeys(_concerned(change, reader)))
        if most and len(found) > most:
            break
    return list(found)


def _concerned(change: RowChange, reader: RowReader) -> list[RecordId]:
    if change.table in _RECORD_TABLES:
        return [RecordId(change.row)]
    if change.table == "annotation":
        return reader.records_of_annotation(AnnotationId(change.row))
    sides = [side for side in (change.before, change.after) if side]
    if change.table == "tagging":
        marks = [AnnotationId(str(side["row"])) for side in sides if side["table"] == "annotation"]
        return [owner for mark in marks for owner in reader.records_of_annotation(mark)]
    if change.table == "evidence":
        return [owner for side in sides for owner in reader.owners(str(side["table"]), str(side["row"]))]
    columns = ("participant",) if change.table == "alias" else _SIDES.get(change.table, ())
    return [RecordId(str(side[column])) for side in sides for column in columns]

"""Load a file of records into a workspace: all of it or nothing, as one step."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from newsdesk.edits.annotating.evidence import link_annotation
from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote, mark, version_text
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.errors import RecordsFileError
from newsdesk.edits.library.articles import article_row
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meeting_links import add_to_agenda, add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting, when_fields
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant, set_aliases
from newsdesk.edits.recording.record_plans import PlannedRecord, PlannedTag
from newsdesk.edits.recording.records import records_called
from newsdesk.edits.recording.records_file import read_records_file
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.change import Edit, Row, Scalar
from newsdesk.model.record import (
    AgendaStatus,
    MeetingFormat,
    MeetingStatus,
    ParticipantKind,
    RecordId,
    RecordKind,
)
from newsdesk.model.when import When
from newsdesk.store.store import Store
from newsdesk.text.dates import parse_when


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """What a load did.

    `added` are new records, `extended` those that entries with `same_as` name, `already_there` those that an
    earlier load of the same entry had made. `quotes` counts the ties from records to words that are new,
    `highlights` and `tags` those of the file, of which some may have been there.
    """

    added: tuple[RecordId, ...] = ()
    already_there: tuple[RecordId, ...] = ()
    extended: tuple[RecordId, ...] = ()
    quotes: int = 0
    highlights: int = 0
    tags: int = 0


def load_records(store: Store, article: ArticleId, gold: object) -> LoadReport:
    """Load records in the shape that the manual documents, positions counting in the article's current text.

    An entry with `same_as` adds its quotes and links to the one record of that name or title, and
    what that record does not say yet. An entry whose kind, title and anchor (or lack of one) a record
    has already is not loaded again, but reported, so that loading a file twice doubles nothing.

    Raises:
        UnknownArticleError: if there is no such article.
        RecordsFileError: if the file is not in the documented shape.
        WrongWordsError: if the words of an anchor do not stand at its position.
    """
    row = article_row(store, article)
    version = VersionId(str(row["version"]))
    text = version_text(store, version)
    plan = read_records_file(gold, text)
    load = _Load(store, row, version, text)
    with store.step(Edit.LOAD_RECORDS, str(row["title"])):
        for record in plan.records:
            load.take(record)
        for highlight in plan.highlights:
            add_highlight(store, load.quote(highlight.span), highlight.colour, body=highlight.note)
        for tag in plan.tags:
            load.tag(tag)
    return LoadReport(
        added=tuple(load.added),
        already_there=tuple(load.already_there),
        extended=tuple(load.extended),
        quotes=load.quotes,
        highlights=len(plan.highlights),
        tags=len(plan.tags),
    )


@dataclass
class _Load:
    """One load under way: which record each id of the file has become."""

    store: Store
    article: Row
    version: VersionId
    text: str
    records: dict[str, RecordId] = field(default_factory=dict)
    kinds: dict[str, RecordKind] = field(default_factory=dict)
    added: list[RecordId] = field(default_factory=list)
    already_there: list[RecordId] = field(default_factory=list)
    extended: list[RecordId] = field(default_factory=list)
    taken: set[RecordId] = field(default_factory=set)
    quotes: int = 0

    def quote(self, span: TextPositionSelector) -> Quote:
        return Quote(version=self.version, span=span)

    def take(self, plan: PlannedRecord) -> None:
        """Make one planned record, or add to the one that it is the same as."""
        self.kinds[plan.key] = plan.kind
        earlier = None if plan.same_as else self._loaded_before(plan)
        if earlier is not None:
            self._take(plan.key, earlier, self.already_there)
            return
        if plan.same_as:
            record = self._same(plan)
            self._complete(plan, record)
            self._take(plan.key, record, self.extended)
        else:
            record = self._made(plan)
            self._take(plan.key, record, self.added)
        self._support(plan, record)

    def _take(self, key: str, record: RecordId, report: list[RecordId]) -> None:
        self.records[key] = record
        self.taken.add(record)
        report.append(record)

    def _loaded_before(self, plan: PlannedRecord) -> RecordId | None:
        """The record that an earlier load made from this entry: same kind, same words, same place in the text."""
        anchor = next((quote.span for quote in plan.quotes if not quote.field), None)
        found = self._unanchored(plan) if anchor is None else self._anchored(anchor)
        return next((record for record in found if record not in self.taken and self._is_like(record, plan)), None)

    def _anchored(self, span: TextPositionSelector) -> Iterator[RecordId]:
        for annotation in self.store.rows("annotation", version=self.version, start=span.start, end=span.end):
            for tie in self.store.rows("evidence", annotation=annotation["id"], field=""):
                yield RecordId(str(tie["row"]))

    def _unanchored(self, plan: PlannedRecord) -> Iterator[RecordId]:
        for record in records_called(self.store, plan.kind, plan.title):
            if not self.store.rows("evidence", row=record, field=""):
                yield record

    def _is_like(self, record: RecordId, plan: PlannedRecord) -> bool:
        row = self.store.row(plan.kind, record)
        words = {name: plan.values.get(name, "") for name in ("name", "title", "body") if row and name in row}
        return row is not None and all(row[name] == value for name, value in words.items())

    def _same(self, plan: PlannedRecord) -> RecordId:
        found = records_called(self.store, plan.kind, plan.same_as)
        if len(found) != 1:
            many = "no record is" if not found else f"{len(found)} records are"
            raise RecordsFileError(plan.key, f"{many} called {plan.same_as!r}")
        return found[0]

    def _complete(self, plan: PlannedRecord, record: RecordId) -> None:
        """Give an earlier record the fields that it lacks; what it says already stands."""
        row = self.store.row(plan.kind, record) or {}
        fields: dict[str, Scalar] = {name: value for name, value in plan.values.items() if value and row[name] == ""}
        when = self._when(plan)
        if when and not (row["when_words"] or row["when_value"]):
            fields.update(when_fields(when))
        self.store.update(plan.kind, record, fields)

    def _when(self, plan: PlannedRecord) -> When:
        if plan.when or not plan.date:
            return plan.when
        published, language = str(self.article["published"]), str(self.article["language"])
        return parse_when(plan.date, published=published, language=language)

    def _made(self, plan: PlannedRecord) -> RecordId:
        values = plan.values
        match plan.kind:
            case RecordKind.PARTICIPANT:
                return add_participant(
                    self.store,
                    name=plan.title,
                    kind=ParticipantKind(_text(values, "kind", ParticipantKind.PERSON)),
                    role=_text(values, "role"),
                    affiliation=_text(values, "affiliation"),
                    country=_text(values, "country"),
                    note=_text(values, "note"),
                    named=bool(values["named"]),
                )
            case RecordKind.AGENDA_ITEM:
                return add_agenda_item(
                    self.store,
                    title=plan.title,
                    parent=self.records.get(plan.parent),
                    status=AgendaStatus(_text(values, "status", AgendaStatus.PROPOSED)),
                    note=_text(values, "note"),
                )
            case RecordKind.MEETING:
                return self._meeting(plan)
            case _:
                return add_note(self.store, title=plan.title, body=_text(values, "body"))

    def _meeting(self, plan: PlannedRecord) -> RecordId:
        values = plan.values
        return add_meeting(
            self.store,
            title=plan.title,
            format=MeetingFormat(_text(values, "format", MeetingFormat.MEETING)),
            when=self._when(plan),
            place=_text(values, "place"),
            status=MeetingStatus(_text(values, "status", MeetingStatus.PLANNED)),
            visit=self.records.get(plan.visit),
            note=_text(values, "note"),
        )

    def _support(self, plan: PlannedRecord, record: RecordId) -> None:
        """Tie the words of an entry to its record, and the record to the meetings it belongs to."""
        for quote in plan.quotes:
            self._tie(record, quote.span, quote.field)
        if plan.aliases:
            names = [str(alias["name"]) for alias in self.store.rows("alias", participant=record)]
            set_aliases(self.store, record, [*names, *plan.aliases])
        for attendee in plan.attendees:
            place = add_to_meeting(self.store, record, self.records[attendee.participant], part=attendee.part)
            if attendee.span is not None:
                self._tie(place, attendee.span)
        meeting = self.records.get(plan.of)
        if meeting is not None:
            add_to_agenda(self.store, meeting, record)

    def _tie(self, row: str, span: TextPositionSelector, supported: str = "") -> None:
        before = len(self.store.rows("evidence", row=row))
        link_annotation(self.store, row, mark(self.store, self.quote(span), text=self.text), supported)
        self.quotes += len(self.store.rows("evidence", row=row)) - before

    def tag(self, plan: PlannedTag) -> None:
        """Put a tag on the article, or on the records that it names."""
        if not plan.of:
            add_tag(self.store, plan.name, "article", str(self.article["id"]))
        for key in plan.of:
            add_tag(self.store, plan.name, self.kinds[key], self.records[key])


def _text(values: Mapping[str, str | bool], name: str, default: str = "") -> str:
    return str(values.get(name, default) or default)

"""All that is shown of one item: its fields in words, its quotes, the spans of others, what changed, what is said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from newsdesk.gui.models.cells import value_words
from newsdesk.gui.models.quotes import QuoteReader, QuoteRow
from newsdesk.gui.models.when_words import basis_words, doubt_words, when_words
from newsdesk.gui.review.changes import Change, changes_since, proposed_changes
from newsdesk.gui.words import quoted
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.comment import Thread
from newsdesk.model.record import AgendaItem, Meeting, Note, Participant, Record, RecordId, RecordKind, title_of
from newsdesk.model.review import Judgement, QueueEntry, VerdictId
from newsdesk.model.when import When
from newsdesk.store.annotations import annotation, annotations_of
from newsdesk.store.articles import article as find_article
from newsdesk.store.comments import threads
from newsdesk.store.evidence import evidence_of_annotations
from newsdesk.store.records import record as find_record
from newsdesk.store.store import Store

_WHEN = "when"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine:
    """A field of the record in words. `hint` says how a time was found, `doubtful` that it is to be looked at."""

    name: str
    words: str
    hint: str = ""
    doubtful: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalystSpan:
    """The words that one analyst marked for the same thing, in code points of the version, end exclusive."""

    analyst: str
    span: TextPositionSelector


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSheet:
    """What the page shows of an item. `kind` is None for an article; `quotes` is empty where nothing proves it.

    `version` is the text that is shown, "" where there is none; `spans` are those of other analysts that overlap the
    first quote, that quote itself first. `proposals` has what each verdict would change. `seen` counts the marks of
    others in an article that this analyst is to annotate alone.
    """

    entry: QueueEntry
    kind: RecordKind | None
    title: str
    fields: tuple[FieldLine, ...] = ()
    quotes: tuple[QuoteRow, ...] = ()
    article: ArticleId | str = ""
    version: VersionId | str = ""
    spans: tuple[AnalystSpan, ...] = ()
    changes: tuple[Change, ...] = ()
    proposals: Mapping[VerdictId, tuple[Change, ...]] = field(default_factory=dict)
    threads: tuple[Thread, ...] = ()
    seen: int = 0

    @property
    def span(self) -> TextPositionSelector | None:
        """The words that are to be judged."""
        return self.quotes[0].position if self.quotes else None


def read_sheet(store: Store, entry: QueueEntry) -> ItemSheet:
    """Read what is to be shown of an item; some milliseconds."""
    item = entry.item
    said = tuple(threads(store, item.row))
    if item.table not in set(RecordKind):
        found = find_article(store, item.row)
        return ItemSheet(
            entry=entry,
            kind=None,
            title=entry.title,
            article=found.id if found else "",
            version=found.version if found else "",
            changes=tuple(changes_since(store, entry)),
            threads=said,
            seen=_marks_of_others(store, found.version) if found and not _is_done(entry) else 0,
        )
    kind = RecordKind(item.table)
    record = find_record(store, item.row, deleted=True)
    quotes = tuple(QuoteReader(store).quotes(RecordId(item.row)))
    target = annotation(store, quotes[0].annotation) if quotes else None
    return ItemSheet(
        entry=entry,
        kind=kind,
        title=title_of(record) if record is not None else entry.title,
        fields=tuple(_fields(store, record)) if record is not None else (),
        quotes=quotes,
        article=quotes[0].article if quotes else "",
        version=target.target.version if target is not None else "",
        spans=tuple(_spans(store, kind, quotes[0].annotation)) if quotes else (),
        changes=tuple(changes_since(store, entry)),
        proposals={verdict.id: tuple(proposed_changes(store, item, verdict)) for verdict in entry.verdicts},
        threads=said,
    )


def _is_done(entry: QueueEntry) -> bool:
    return entry.own is not None and entry.own.judgement is Judgement.ACCEPTED


def _marks_of_others(store: Store, version: VersionId) -> int:
    return sum(one.creator != store.analyst for one in annotations_of(store, version))


def _fields(store: Store, record: Record) -> Iterator[FieldLine]:
    for line in _all_fields(store, record):
        if line.words:
            yield line


def _all_fields(store: Store, record: Record) -> Iterator[FieldLine]:
    match record:
        case Meeting():
            yield _time(record.when)
            yield FieldLine(name="place", words=record.place)
            yield FieldLine(
                name="participants", words=_titles(store, [each.participant for each in record.participants])
            )
            yield FieldLine(name="agenda", words=_titles(store, [each.agenda_item for each in record.agenda]))
            yield FieldLine(name="status", words=value_words(record.status))
            yield FieldLine(name="format", words=value_words(record.format))
        case Participant():
            yield FieldLine(name="kind", words=value_words(record.kind))
            yield FieldLine(name="role", words=record.role)
            yield FieldLine(name="affiliation", words=record.affiliation)
            yield FieldLine(name="country", words=record.country)
            yield FieldLine(name="aliases", words="; ".join(alias.name for alias in record.aliases))
        case AgendaItem():
            yield FieldLine(name="status", words=value_words(record.status))
            yield FieldLine(name="parent", words=_titles(store, [record.parent] if record.parent else []))
        case Note():
            yield FieldLine(name="body", words=record.body)
    if not isinstance(record, Note):
        yield FieldLine(name="note", words=record.note)


def _time(when: When) -> FieldLine:
    said = when_words(when)
    words = QCoreApplication.translate("Review", "in the text {words}").format(words=quoted(when.words))
    return FieldLine(
        name=_WHEN,
        words=said or QCoreApplication.translate("Review", "not in the text"),
        hint=words if when.words and when.words != said else "",
        doubtful=basis_words(when) or (doubt_words(when) if when else ""),
    )


def _titles(store: Store, ids: list[RecordId]) -> str:
    found = (find_record(store, each) for each in ids)
    return ", ".join(title_of(each) for each in found if each is not None)


def _spans(store: Store, kind: RecordKind, own: AnnotationId) -> Iterator[AnalystSpan]:
    """The quote itself, then overlapping ones that other analysts made for records of the same kind."""
    shown = annotation(store, own)
    if shown is None:
        return
    place = shown.target.position
    yield AnalystSpan(analyst=shown.creator, span=place)
    near = [
        one
        for one in annotations_of(store, shown.target.version)
        if one.creator != shown.creator
        and one.target.position.start < place.end
        and place.start < one.target.position.end
    ]
    proving = {tie.annotation for tie in evidence_of_annotations(store, [one.id for one in near]) if tie.table == kind}
    for one in near:
        if one.id in proving:
            yield AnalystSpan(analyst=one.creator, span=one.target.position)

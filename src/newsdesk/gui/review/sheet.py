"""All that is shown of one item: its fields in words, its quotes, the spans of others, what changed, what is said."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from newsdesk.edits.records import when_of
from newsdesk.edits.review_queue import old_and_new
from newsdesk.gui.models.cells import value_words
from newsdesk.gui.models.columns import choices_of
from newsdesk.gui.models.quotes import QuoteReader, QuoteRow
from newsdesk.gui.models.when_words import basis_words, doubt_words, when_words
from newsdesk.gui.words import field_words, quoted
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.comment import Thread
from newsdesk.model.record import AgendaItem, Meeting, Note, Participant, Record, RecordId, RecordKind, title_of
from newsdesk.model.review import QueueEntry
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
class Change:
    """A field that is not what it was when the session was made."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalystSpan:
    """The words that one analyst marked for the same thing, in code points of the version, end exclusive."""

    analyst: str
    span: TextPositionSelector


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSheet:
    """What the page shows of an item. `kind` is None for an article; `quotes` is empty where nothing proves it.

    `version` is the text that is shown, "" where there is none; `spans` are those of other analysts that overlap the
    first quote, that quote itself first.
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
    threads: tuple[Thread, ...] = ()

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
            changes=tuple(_changes(store, entry)),
            threads=said,
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
        changes=tuple(_changes(store, entry)),
        threads=said,
    )


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


def _changes(store: Store, entry: QueueEntry) -> Iterator[Change]:
    found = old_and_new(store, entry.item)
    for name, (old, new) in found.items():
        if not name.startswith("when_"):
            yield Change(name=name, old=_stored(entry.item.table, name, old), new=_stored(entry.item.table, name, new))
    if any(name.startswith("when_") for name in found):
        row = store.row(entry.item.table, entry.item.row, deleted=True) or {}
        old, new = (when_words(when_of({**row, **values})) for values in (entry.item.base, row))
        yield Change(name=_WHEN, old=old, new=new)


def _stored(table: str, field: str, words: str) -> str:
    """A value of a choice in the interface's words; other words as they are."""
    choices = choices_of(RecordKind(table), field) if table in set(RecordKind) else None
    if choices is not None and words in {choice.value for choice in choices}:
        return value_words(choices(words))
    return words


def change_words(change: Change) -> str:
    """Say a change: the field, what it was, what it is."""
    empty = QCoreApplication.translate("Review", "empty")
    return QCoreApplication.translate("Review", "{field}: {old} → {new}").format(
        field=field_words(change.name), old=change.old or empty, new=change.new or empty
    )

"""What each of several reports tells of each record: the quotes in its current text, and what they say."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from newsdesk.comparing.alignment import KINDS
from newsdesk.edits.briefing.sources import LOST
from newsdesk.edits.comparing.report_readings import ReportReadings
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import BriefSource
from newsdesk.model.change import Row
from newsdesk.model.comparison import Account, QuotedWords, Reading
from newsdesk.model.evidence import Evidence
from newsdesk.model.record import (
    Meeting,
    MeetingFormat,
    Part,
    Participant,
    ParticipantKind,
    Record,
    RecordId,
    kind_of,
    title_of,
)
from newsdesk.store.evidence import articles_proving, evidence_of_annotations
from newsdesk.store.records import records_among
from newsdesk.store.store import Store

_LINKS = ("meeting_participant", "meeting_agenda")
_MOST_WORDS = 12
"""Longer quotes say more than what a record is called."""
_MOST_NAMES = 4


def accounts_of(store: Store, sources: Sequence[BriefSource]) -> list[list[Account]]:
    """For each report what it tells of participants, agenda items and meetings, in order of first telling.

    A report tells of a record if words of its current version prove it, or its place in a meeting. A few queries
    for all reports together, however many marks they have.
    """
    ties = [_ties(store, source) for source in sources]
    quoted = [_quotes(found) for found in ties]
    links = _links(store, (tie for found in ties for tie, _ in found))
    told = [_told(quotes, links) for quotes in quoted]
    records = _records(store, set().union(*told))
    places = _places_by_record(records.values())
    proved_by = _proved_by(store, [*records, *(place for found in places.values() for place in found)])
    reports = [
        ReportReadings(source=source, quotes=quotes, told=told, records=records, places=places, proved_by=proved_by)
        for source, quotes, told in zip(sources, quoted, told, strict=True)
    ]
    columns = (
        [_account(record, report) for record in records.values() if record.id in report.told] for report in reports
    )
    return [sorted(column, key=lambda account: (account.position, account.record)) for column in columns]


def account_of(record: Record) -> Account:
    """A record by itself, as if one report alone told of it, without any quotes."""
    fields = {}
    if isinstance(record, Meeting):
        people = tuple(place.participant for place in record.participants if place.part is not Part.ABSENT)
        fields = {"when": Reading(value=record.when.value), "participants": Reading(others=people)}
    return _told_so(record, fields, ())


def _account(record: Record, report: ReportReadings) -> Account:
    return _told_so(record, report.fields(record), report.mentions(record))


def _told_so(record: Record, fields: Mapping[str, Reading], mentions: Sequence[QuotedWords]) -> Account:
    return Account(
        record=record.id,
        kind=kind_of(record),
        title=title_of(record),
        names=_names_of(record, mentions),
        is_name=isinstance(record, Participant) and record.kind is ParticipantKind.PERSON and record.named,
        is_visit=isinstance(record, Meeting) and record.format is MeetingFormat.VISIT,
        fields=fields,
        mentions=tuple(sorted(mentions, key=lambda quote: quote.span)),
    )


def _ties(store: Store, source: BriefSource) -> list[tuple[Evidence, QuotedWords]]:
    """What words of a report prove, with these words; words that are lost prove nothing."""
    rows = store.rows("annotation", version=source.version)
    marks = {str(row["id"]): _quote(row) for row in rows if row["state"] not in LOST}
    return [(tie, marks[tie.annotation]) for tie in evidence_of_annotations(store, marks)]


def _quotes(ties: Iterable[tuple[Evidence, QuotedWords]]) -> dict[str, dict[str, list[QuotedWords]]]:
    """What proves each row, by field, in the order of the text."""
    found: dict[str, dict[str, list[QuotedWords]]] = {}
    for tie, quote in ties:
        found.setdefault(tie.row, defaultdict(list))[tie.field].append(quote)
    for fields in found.values():
        for quotes in fields.values():
            quotes.sort(key=lambda quote: quote.span)
    return found


def _quote(row: Row) -> QuotedWords:
    start = int(str(row["start"]))
    span = TextPositionSelector(start=start, end=max(int(str(row["end"])), start + 1))
    return QuotedWords(annotation=AnnotationId(str(row["id"])), span=span, exact=str(row["exact"]))


def _links(store: Store, ties: Iterable[Evidence]) -> dict[str, Row]:
    """Those of the proved rows that are places in meetings."""
    wanted = {tie.row: tie.table for tie in ties if tie.table in _LINKS}
    found = ((row, store.row(table, row)) for row, table in wanted.items())
    return {row: link for row, link in found if link is not None}


def _told(quotes: Iterable[str], links: Mapping[str, Row]) -> set[str]:
    """The rows that may be records of which words tell, with both ends of the places in meetings."""
    ends = (str(links[row][end]) for row in quotes if row in links for end in _ENDS if end in links[row])
    return {*ends, *(row for row in quotes if row not in links)}


_ENDS = ("meeting", "participant", "agenda_item")


def _records(store: Store, wanted: set[str]) -> dict[RecordId, Record]:
    """Living records by id; of meetings also those that belong to them."""
    found: dict[RecordId, Record] = {}
    for kind in reversed(KINDS):  # meetings first: they bring who takes part and what is on the agenda
        for record in records_among(store, kind, wanted):
            found[record.id] = record
            if isinstance(record, Meeting):
                wanted = wanted.union(_places(record).values())
    return found


def _places(record: Record) -> dict[str, RecordId]:
    """A meeting's places, each with the record that has it."""
    if not isinstance(record, Meeting):
        return {}
    people = {place.id: place.participant for place in record.participants if place.part is not Part.ABSENT}
    return people | {matter.id: matter.agenda_item for matter in record.agenda}


def _places_by_record(records: Iterable[Record]) -> Mapping[RecordId, Sequence[str]]:
    found: defaultdict[RecordId, list[str]] = defaultdict(list)
    for record in records:
        for place, end in _places(record).items():
            found[record.id].append(place)
            found[end].append(place)
    return found


def _proved_by(store: Store, rows: Iterable[str]) -> Mapping[tuple[str, str | None], set[ArticleId]]:
    found: defaultdict[tuple[str, str | None], set[ArticleId]] = defaultdict(set)
    for (row, field), articles in articles_proving(store, rows).items():
        found[row, field] |= articles
        found[row, None] |= articles
    return found


def _names_of(record: Record, mentions: Sequence[QuotedWords]) -> tuple[str, ...]:
    """What a record may be known by: a participant's names; of others the title and the report's short quotes."""
    if isinstance(record, Participant):
        return (record.name, *(alias.name for alias in record.aliases))
    quoted = [quote.exact for quote in mentions if len(quote.exact.split()) <= _MOST_WORDS]
    return tuple(dict.fromkeys((title_of(record), *quoted)))[:_MOST_NAMES]

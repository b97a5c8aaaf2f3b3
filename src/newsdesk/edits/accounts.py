"""What each of several reports tells of each record: the quotes in its current text, and what they say."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.comparing.alignment import KINDS
from newsdesk.comparing.names import names_alike
from newsdesk.comparing.verdicts import USUAL
from newsdesk.comparing.wording import telling_stems, words_verdict
from newsdesk.edits.brief_sources import LOST
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import BriefSource
from newsdesk.model.change import Row
from newsdesk.model.comparison import NOT_IN_TEXT, Account, QuotedWords, Reading, Verdict
from newsdesk.model.evidence import Evidence
from newsdesk.model.record import (
    AgendaItem,
    AgendaStatus,
    Meeting,
    MeetingFormat,
    MeetingStatus,
    Part,
    Participant,
    ParticipantKind,
    Record,
    RecordId,
    kind_of,
    title_of,
)
from newsdesk.model.when import When
from newsdesk.store.evidence import articles_proving, evidence_of_annotations
from newsdesk.store.records import records_among
from newsdesk.store.store import Store
from newsdesk.text.dates import parse_when

_LINKS = ("meeting_participant", "meeting_agenda")
_MOST_WORDS = 12
"""Longer quotes say more than what a record is called."""
_MOST_NAMES = 4

Quotes = Mapping[str, Sequence[QuotedWords]]
"""Quotes by the field that they prove; those of the whole under an empty one."""


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
        _Report(source=source, quotes=quotes, told=told, records=records, places=places, proved_by=proved_by)
        for source, quotes, told in zip(sources, quoted, told, strict=True)
    ]
    return [sorted(report.accounts(), key=lambda account: (account.position, account.record)) for report in reports]


def account_of(record: Record) -> Account:
    """A record by itself, as if one report alone told of it, without any quotes."""
    fields = {}
    if isinstance(record, Meeting):
        people = tuple(place.participant for place in record.participants if place.part is not Part.ABSENT)
        fields = {"when": Reading(value=record.when.value), "participants": Reading(others=people)}
    return _account(record, fields, ())


def _account(record: Record, fields: Mapping[str, Reading], mentions: Sequence[QuotedWords]) -> Account:
    person = isinstance(record, Participant) and record.kind is ParticipantKind.PERSON and record.named
    return Account(
        record=record.id,
        kind=kind_of(record),
        title=title_of(record),
        names=_names_of(record, mentions),
        is_name=person,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report:
    """One report: what its words prove, and, of all reports, which records there are and which articles prove them.

    `places` are the places in meetings of each record, of a meeting those that it has. `proved_by` has the articles
    by row and field, and by row and None those of any field.
    """

    source: BriefSource
    quotes: Mapping[str, Quotes]
    told: set[str]
    records: Mapping[RecordId, Record]
    places: Mapping[RecordId, Sequence[str]]
    proved_by: Mapping[tuple[str, str | None], set[ArticleId]]

    def accounts(self) -> Iterator[Account]:
        """What the report tells of each record."""
        for record in self.records.values():
            if record.id in self.told:
                yield self._account(record)

    def _account(self, record: Record) -> Account:
        own = self.quotes.get(record.id, {})
        mentions = list(own.get("", ()))
        if not mentions:
            mentions = [quote for place in self.places[record.id] for quote in self._all(place)]
        fields = {name: reading for name, reading in self._fields(record, mentions) if reading}
        return _account(record, fields, mentions)

    def _all(self, row: str) -> list[QuotedWords]:
        return [quote for quotes in self.quotes.get(row, {}).values() for quote in quotes]

    def _fields(self, record: Record, mentions: Sequence[QuotedWords]) -> Iterator[tuple[str, Reading]]:
        match record:
            case Participant():
                yield "name", self._name(record, mentions)
                for field in ("role", "affiliation", "country"):
                    yield field, self._words(record, field)
            case AgendaItem():
                yield "title", self._name(record, mentions)
                yield "status", self._status(record, record.status)
            case Meeting():
                yield "title", self._name(record, mentions)
                yield "when", self._when(record)
                yield "place", self._words(record, "place")
                yield "status", self._status(record, record.status)
                yield "participants", self._circle(record)
                yield "agenda", self._agenda(record)
            case _:
                return

    def _alone(self, row: str, field: str | None = None) -> bool:
        """Whether no other article proves a row, or a field of it."""
        return self.proved_by.get((row, field), set()) <= {self.source.article}

    def _name(self, record: Record, mentions: Sequence[QuotedWords]) -> Reading:
        """What the report calls it: the record's name if that is what its words are a form of."""
        title, quotes = title_of(record), tuple(mentions)
        if not quotes or self._alone(record.id):
            return Reading(value=title, words=_first(quotes), quotes=quotes)
        form = next((quote.exact for quote in quotes if _is_form(title, quote.exact)), "")
        return Reading(value=title if form else _first(quotes), words=form or _first(quotes), quotes=quotes)

    def _words(self, record: Record, field: str) -> Reading:
        held = str(getattr(record, field))
        quotes = tuple(self.quotes.get(record.id, {}).get(field, ()))
        words = _first(quotes)
        if not quotes:
            return Reading(value=held) if self._alone(record.id) else NOT_IN_TEXT
        meant = words_verdict(held, words) is Verdict.IN_SENSE and self._alone(record.id, field)
        return Reading(value=held if held and (meant or _is_form(held, words)) else words, words=words, quotes=quotes)

    def _status(self, record: Record, status: AgendaStatus | MeetingStatus) -> Reading:
        """The record's status where nothing but this report tells it, else the report's words for it."""
        quotes = tuple(self.quotes.get(record.id, {}).get("status", ()))
        words = _first(quotes)
        if quotes:
            return Reading(
                value=status.value if self._alone(record.id, "status") else words, words=words, quotes=quotes
            )
        return Reading(value=status.value) if self._alone(record.id) and status not in USUAL else NOT_IN_TEXT

    def _when(self, meeting: Meeting) -> Reading:
        """The first time that words of the report fix, else the record's if the record is the report's alone."""
        quotes = tuple(self.quotes.get(meeting.id, {}).get("when", ()))
        read = [(quote, self._time(quote.exact)) for quote in quotes]
        found = next(((quote.exact, when) for quote, when in read if when.value), None)
        if found is None and self._alone(meeting.id, "when" if quotes else None) and meeting.when:
            found = (_first(quotes) or meeting.when.words, meeting.when)
        if found is None:
            found = (_first(quotes), When(words=_first(quotes)))
        words, when = found
        return Reading(value=when.value, words=words, when=when, quotes=quotes)

    def _time(self, words: str) -> When:
        return parse_when(words, published=self.source.published, language=self.source.language)

    def _circle(self, meeting: Meeting) -> Reading:
        people = [(place.id, place.participant) for place in meeting.participants if place.part is not Part.ABSENT]
        told = [(place, who) for place, who in people if self._proves(meeting, place)]
        return self._others(told)

    def _agenda(self, meeting: Meeting) -> Reading:
        """The agenda items of a meeting of which the report tells; a list of them seldom says whose it is."""
        matters = [(matter.id, matter.agenda_item) for matter in meeting.agenda]
        told = [(place, item) for place, item in matters if item in self.told or self._proves(meeting, place)]
        return self._others(told)

    def _proves(self, meeting: Meeting, place: str) -> bool:
        return place in self.quotes or (self._alone(meeting.id) and self._alone(place))

    def _others(self, places: Sequence[tuple[str, RecordId]]) -> Reading:
        others = [(place, self.records[record]) for place, record in places if record in self.records]
        return Reading(
            value="; ".join(title_of(record) for _, record in others),
            quotes=tuple(sorted((quote for place, _ in others for quote in self._all(place)), key=lambda q: q.span)),
            others=tuple(record.id for _, record in others),
        )


def _first(quotes: Sequence[QuotedWords]) -> str:
    return quotes[0].exact if quotes else ""


def _is_form(held: str, words: str) -> bool:
    """Whether words are what a record holds but for inflection or script."""
    if words_verdict(held, words) is Verdict.AGREES or telling_stems(held) == telling_stems(words):
        return True
    return names_alike(held, words)[0] > _SURE


_SURE = 0.8


def _names_of(record: Record, mentions: Sequence[QuotedWords]) -> tuple[str, ...]:
    """What a record may be known by: a participant's names; of others the title and the report's short quotes."""
    if isinstance(record, Participant):
        return (record.name, *(alias.name for alias in record.aliases))
    quoted = [quote.exact for quote in mentions if len(quote.exact.split()) <= _MOST_WORDS]
    return tuple(dict.fromkeys((title_of(record), *quoted)))[:_MOST_NAMES]

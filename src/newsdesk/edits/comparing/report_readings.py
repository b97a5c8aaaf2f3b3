"""What one report says in each field of a record: its words where they say it, else what the record alone says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.comparing.names import names_alike
from newsdesk.comparing.verdicts import USUAL
from newsdesk.comparing.wording import telling_stems, words_verdict
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import BriefSource
from newsdesk.model.comparison import NOT_IN_TEXT, QuotedWords, Reading, Verdict
from newsdesk.model.record import (
    AgendaItem,
    AgendaStatus,
    Meeting,
    MeetingStatus,
    Part,
    Participant,
    Record,
    RecordId,
    title_of,
)
from newsdesk.model.when import When, readings_agree
from newsdesk.text.dates import parse_when

Quotes = Mapping[str, Sequence[QuotedWords]]
"""Quotes by the field that they prove; those of the whole under an empty one."""

_SURE = 0.8
"""A name that is so surely another is a form of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportReadings:
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

    def mentions(self, record: Record) -> list[QuotedWords]:
        """The words about a record as a whole; where there are none, those about its places in meetings."""
        own = self.quotes.get(record.id, {}).get("", ())
        return list(own) or [quote for place in self.places.get(record.id, ()) for quote in self._all(place)]

    def fields(self, record: Record) -> dict[str, Reading]:
        """A reading for each field of a record of which the report says something, the name or title first."""
        return {name: reading for name, reading in self._fields(record, self.mentions(record)) if reading}

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
        """The first time that words of the report fix; the record's if it is the report's alone and denies no words."""
        quotes = tuple(self.quotes.get(meeting.id, {}).get("when", ()))
        read = [(quote, self._time(quote.exact)) for quote in quotes]
        found = next(((quote.exact, when) for quote, when in read if when.value), None)
        words, when = found or (_first(quotes), When(words=_first(quotes)))
        alone = meeting.when and self._alone(meeting.id, "when" if quotes else None)
        if alone and (not when.value or (meeting.when.value and readings_agree(when.value, meeting.when.value))):
            words, when = words or meeting.when.words, meeting.when
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

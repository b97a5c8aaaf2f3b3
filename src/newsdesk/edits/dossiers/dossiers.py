"""Compose the dossier of a record from what all articles say of it, and write it to a file."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsdesk.edits.briefing.briefs import LANGUAGES
from newsdesk.edits.briefing.differences import Difference
from newsdesk.edits.briefing.sources import source_of_version
from newsdesk.edits.clock import local_now
from newsdesk.edits.dossiers.differences import differences_on
from newsdesk.edits.dossiers.quotes import read_quotes
from newsdesk.edits.dossiers.reports import standings, told_of
from newsdesk.edits.errors import InvalidValueError, UnknownRecordError
from newsdesk.edits.page_files import export_page
from newsdesk.model.brief import Disagreement
from newsdesk.model.dossier import (
    Attended,
    Companion,
    Dossier,
    Form,
    FoundDifference,
    Member,
    Reviewed,
    Statement,
)
from newsdesk.model.finding import Finding
from newsdesk.model.record import Meeting, Participant, Record, RecordId, RecordKind, kind_of, title_of
from newsdesk.reviewing.states import completing
from newsdesk.store import records, reviews
from newsdesk.store.analysts import analysts
from newsdesk.store.comments import threads
from newsdesk.store.findings import findings_about
from newsdesk.store.store import Store
from newsdesk.store.tags import tags_of
from newsdesk.text.stems import stems

_LANGUAGE = "language"
_LINKS = {RecordKind.PARTICIPANT: "meeting_participant", RecordKind.AGENDA_ITEM: "meeting_agenda"}


def compose_dossier(store: Store, record: RecordId, *, language: str = "ru", made: str | None = None) -> Dossier:
    """Gather what all articles say of a record. `made` is a local ISO date with minutes; None is now.

    Raises:
        UnknownRecordError: if there is no such record.
        InvalidValueError: for a language that no brief is written in.
    """
    if language not in LANGUAGES:
        raise InvalidValueError(_LANGUAGE, language, LANGUAGES)
    found = records.record(store, record)
    if found is None:
        raise UnknownRecordError(record)
    return _Composer(store, found).dossier(language, local_now() if made is None else made)


def export_dossier(dossier: Dossier, path: Path, format: str) -> Path:  # noqa: A002 - the option's own name
    """Write a dossier in a format, wholly or not at all; returns the path.

    Raises:
        InvalidValueError: for a format that no brief is written in.
        CannotWriteError: if the file cannot be written; an older one is then untouched.
    """
    from newsdesk.exporting.dossier import dossier_page  # noqa: PLC0415 - only what is exported is worded

    return export_page(dossier_page(dossier), path, format)


def _reviews(store: Store, record: RecordId) -> Iterator[Reviewed]:
    """The verdicts on a record that complete its items, session by session."""
    sessions = {session.id: session.name for session in reviews.sessions(store)}
    for verdict in completing(reviews.verdicts_of_record(store, record)):
        yield Reviewed(session=sessions[verdict.session], verdict=verdict)


class _Composer:
    """Reads a record with its meetings and quotes once, and makes the sections from them."""

    def __init__(self, store: Store, record: Record) -> None:
        self._store = store
        self._record = record
        self._kind = kind_of(record)
        self._meetings = sorted(self._its_meetings(), key=lambda meeting: (meeting.when.sort_key, meeting.title))
        self._findings = findings_about(store, [record.id])
        self._own = [record.id, *(place for meeting in self._meetings for place in self._places(meeting))]
        readings = [reading.id for finding in self._findings for reading in finding.readings]
        self._quotes = read_quotes(store, self._own, readings)
        people = {place.participant for meeting in self._meetings for place in meeting.participants}
        self._differences = {} if isinstance(record, Meeting) else differences_on(store, self._meetings)
        self._people = self._titles(RecordKind.PARTICIPANT, people)

    def dossier(self, language: str, made: str) -> Dossier:
        """The whole dossier."""
        store, record, kind = self._store, self._record, self._kind
        told = told_of(store, kind, record.id, self._quotes)
        reports = told.reports()
        known = analysts(store)
        return Dossier(
            record=record,
            kind=kind,
            title=title_of(record),
            language=language,
            made=made,
            analyst=known.name(store.analyst),
            forms=tuple(self._forms()),
            standings=tuple(standings(kind, reports)),
            reports=reports,
            conflicts=tuple(told.conflicts()),
            meetings=() if isinstance(record, Meeting) else tuple(map(self._attended, self._meetings)),
            companions=tuple(self._companions()),
            circle=tuple(self._circle()),
            agenda=tuple(self._agenda()),
            findings=tuple(map(self._finding, self._findings)),
            reviews=tuple(_reviews(store, record.id)),
            threads=tuple(threads(store, record.id)),
            tags=tuple(tag.name for tag in tags_of(store, kind, record.id)),
            analysts=known.names_at(record.id),
            sources=self._quotes.sources,
            proofs=self._quotes.cite(*self._own),
            citations=self._quotes.citations.all(),
        )

    def _its_meetings(self) -> list[Meeting]:
        """The meetings that a record has a place in; a meeting alone."""
        record = self._record
        if isinstance(record, Meeting):
            return [record]
        table = _LINKS.get(self._kind)
        links = self._store.rows(table, **{self._kind.value: record.id}) if table else []
        found = records.records_among(self._store, RecordKind.MEETING, [str(link["meeting"]) for link in links])
        return [meeting for meeting in found if isinstance(meeting, Meeting)]

    def _places(self, meeting: Meeting) -> list[str]:
        """The record's places in a meeting; if it is the meeting, all of them."""
        ends = [(place.id, place.participant) for place in meeting.participants]
        ends += [(matter.id, matter.agenda_item) for matter in meeting.agenda]
        return [place for place, end in ends if self._record.id in {end, meeting.id}]

    def _titles(self, kind: RecordKind, ids: Sequence[RecordId] | set[RecordId]) -> dict[RecordId, str]:
        return {found.id: title_of(found) for found in records.records_among(self._store, kind, ids)}

    def _forms(self) -> Iterator[Form]:
        """The names of a participant, each with the quotes that hold it in any case, and no longer name around it."""
        record = self._record
        if not isinstance(record, Participant):
            return
        words = {citation.number: frozenset(stems(citation.quote)) for citation in self._quotes.citations.all()}
        own = self._quotes.cite(*self._own)
        names = {name: frozenset(stems(name)) for name in (record.name, *(alias.name for alias in record.aliases))}
        for name, meant in names.items():
            around = [longer for longer in names.values() if meant < longer]
            read = (n for n in own if meant <= words[n] and not any(longer <= words[n] for longer in around))
            yield Form(name=name, citations=tuple(read))

    def _attended(self, meeting: Meeting) -> Attended:
        own = next((place for place in meeting.participants if place.participant == self._record.id), None)
        others = (place.participant for place in meeting.participants if place.participant != self._record.id)
        return Attended(
            meeting=meeting,
            part=None if own is None else own.part,
            others=tuple(self._people[other] for other in others if other in self._people),
            disagreements=tuple(map(self._disagreement, self._differences[meeting.id])),
            citations=self._quotes.cite(*self._places(meeting)),
        )

    def _disagreement(self, difference: Difference) -> Disagreement:
        """A report's other reading of a meeting; its words have a number where the dossier cites them anyway."""
        annotations = [proof.annotation for proof in difference.proofs]
        return Disagreement(
            field=difference.field,
            source=difference.source,
            when=difference.when,
            value=difference.value,
            citations=self._quotes.numbers(difference.source.version, annotations),
        )

    def _companions(self) -> Iterator[Companion]:
        """Who else has a place in the participant's meetings, the most frequent first."""
        if not isinstance(self._record, Participant):
            return
        seen = Counter(place.participant for meeting in self._meetings for place in meeting.participants)
        del seen[self._record.id]
        for person, times in sorted(seen.items(), key=lambda each: (-each[1], self._people.get(each[0], ""))):
            if person in self._people:
                yield Companion(record=person, name=self._people[person], meetings=times)

    def _circle(self) -> Iterator[Member]:
        if isinstance(self._record, Meeting):
            for place in self._record.participants:
                if place.participant in self._people:
                    yield Member(
                        record=place.participant,
                        name=self._people[place.participant],
                        part=place.part,
                        citations=self._quotes.cite(place.id),
                    )

    def _agenda(self) -> Iterator[Member]:
        if isinstance(self._record, Meeting):
            titles = self._titles(RecordKind.AGENDA_ITEM, {matter.agenda_item for matter in self._record.agenda})
            for matter in self._record.agenda:
                if matter.agenda_item in titles:
                    title = titles[matter.agenda_item]
                    yield Member(record=matter.agenda_item, name=title, citations=self._quotes.cite(matter.id))

    def _finding(self, finding: Finding) -> FoundDifference:
        sources = ((reading, source_of_version(self._store, reading.version)) for reading in finding.readings)
        return FoundDifference(
            finding=finding.id,
            title=finding.title,
            note=finding.note,
            statements=tuple(
                Statement(
                    field=finding.field,
                    source=source,
                    value=reading.value,
                    citations=self._quotes.cite(reading.id),
                )
                for reading, source in sources
                if source is not None
            ),
        )

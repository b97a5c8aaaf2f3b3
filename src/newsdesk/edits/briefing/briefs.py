"""Compose a brief from what the workspace holds, and write it to a file."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from newsdesk.edits.briefing.brief_pictures import brief_pictures
from newsdesk.edits.briefing.citations import Citations
from newsdesk.edits.briefing.differences import Difference, differences, own_time
from newsdesk.edits.briefing.findings import CitedFinding, cited_findings
from newsdesk.edits.briefing.questions import Question, questions
from newsdesk.edits.briefing.scope import Scope, gather
from newsdesk.edits.briefing.texts import brief_texts
from newsdesk.edits.clock import local_now
from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.page_files import export_page
from newsdesk.edits.recording.replaced_facts import replaced_facts
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import (
    USUAL_SECTIONS,
    Brief,
    BriefAgendaItem,
    BriefAttendee,
    BriefFinding,
    BriefMeeting,
    BriefNote,
    BriefParticipant,
    BriefReading,
    BriefSection,
    Disagreement,
    OpenQuestion,
)
from newsdesk.model.carried import ReplacedFact
from newsdesk.model.record import AgendaItem, Meeting, Record, RecordId, RecordKind, kind_of, title_of
from newsdesk.store.store import Store

LANGUAGES = ("ru", "en", "kk")
"""The languages that a brief can be written in."""

_KINDS = {
    BriefSection.PARTICIPANTS: RecordKind.PARTICIPANT,
    BriefSection.AGENDA: RecordKind.AGENDA_ITEM,
    BriefSection.MEETINGS: RecordKind.MEETING,
    BriefSection.NOTES: RecordKind.NOTE,
}


def compose_brief(  # noqa: PLR0913 - what a brief may be asked for
    store: Store,
    *,
    articles: Sequence[ArticleId] | None = None,
    tag: str = "",
    kinds: Collection[RecordKind] | None = None,
    title: str = "",
    language: str = "ru",
    sections: Sequence[BriefSection] = USUAL_SECTIONS,
    made: str | None = None,
) -> Brief:
    """Compose a brief from some articles, from what carries a tag, or from everything.

    `kinds` leaves records of other kinds out. Without a title the brief takes that of its one
    article, else that of the meeting of which most articles speak. `made` is a local ISO date with
    minutes; None is now.

    Raises:
        UnknownArticleError: if one of the articles is not there.
        InvalidValueError: for a language that no brief is written in.
    """
    if language not in LANGUAGES:
        name = "language"
        raise InvalidValueError(name, language, LANGUAGES)
    scope = gather(store, articles, tag)
    shown = [section for section in BriefSection if section in sections and _is_wanted(section, kinds)]
    kept = cited_findings(store, scope) if BriefSection.FINDINGS in shown else []
    parts = _Composer(scope, shown, kept, _replaced(store, scope))
    analyst = store.row("analyst", store.analyst) or {}
    return Brief(
        title=title or _title(scope),
        language=language,
        made=local_now() if made is None else made,
        analyst=str(analyst.get("name", "")),
        view=tag,
        sections=tuple(shown),
        participants=tuple(parts.participants()),
        agenda=tuple(parts.agenda()),
        meetings=tuple(parts.meetings()),
        findings=tuple(parts.findings()),
        notes=tuple(parts.notes()),
        questions=tuple(parts.questions()),
        pictures=tuple(brief_pictures(store, articles, tag, language)) if BriefSection.PICTURES in shown else (),
        texts=brief_texts(store, scope, parts.citations) if BriefSection.TEXT in shown else (),
        sources=scope.material.sources,
        citations=parts.citations.all(),
    )


def _is_wanted(section: BriefSection, kinds: Collection[RecordKind] | None) -> bool:
    return kinds is None or section not in _KINDS or _KINDS[section] in kinds


def _title(scope: Scope) -> str:
    """What most of the sources are about."""
    sources = scope.material.sources
    meetings = scope.meetings()
    if len(sources) == 1 or not meetings:
        return sources[0].title if sources else ""

    def articles(meeting: Meeting) -> int:
        return len({proof.source.article for proof in scope.proofs(meeting.id)})

    return max(meetings, key=articles).title


def _replaced(store: Store, scope: Scope) -> dict[RecordId, list[ReplacedFact]]:
    """The replaced facts of the brief's articles about which nobody has decided yet, by their records."""
    found: dict[RecordId, list[ReplacedFact]] = {}
    for source in scope.material.sources:
        for fact in replaced_facts(store, source.article):
            found.setdefault(fact.record, []).append(fact)
    return found


class _Composer:
    """Makes the sections in their order, so that citations are numbered by first use."""

    def __init__(
        self,
        scope: Scope,
        sections: Sequence[BriefSection],
        kept: Sequence[CitedFinding],
        replaced: Mapping[RecordId, Sequence[ReplacedFact]],
    ) -> None:
        self._scope = scope
        self._replaced = replaced
        self._sections = sections
        self._kept = kept
        self.citations = Citations()
        self._differences = {meeting.id: differences(meeting, scope) for meeting in scope.meetings()}
        self._unkept = {record: self._not_kept(record, found) for record, found in self._differences.items()}
        self._tree = list(_tree_numbers(scope.agenda_items()))

    def participants(self) -> Iterator[BriefParticipant]:
        """Who takes part, in the order in which the texts name them."""
        if BriefSection.PARTICIPANTS in self._sections:
            for participant in self._scope.participants():
                yield BriefParticipant(participant=participant, citations=self._cited(participant.id))

    def agenda(self) -> Iterator[BriefAgendaItem]:
        """The agenda, each item before what stands beneath it."""
        if BriefSection.AGENDA in self._sections:
            for item, number in self._tree:
                yield BriefAgendaItem(item=item, number=number, depth=number.count("."), citations=self._cited(item.id))

    def meetings(self) -> Iterator[BriefMeeting]:
        """Meetings in order of time."""
        if BriefSection.MEETINGS in self._sections:
            yield from map(self._meeting, self._scope.meetings())

    def _meeting(self, meeting: Meeting) -> BriefMeeting:
        own = own_time(meeting, self._unkept[meeting.id], self._scope)
        others = [difference for difference in self._differences[meeting.id] if difference is not own]
        other = {proof for difference in others for proof in difference.proofs}
        proofs = [proof for proof in self._scope.proofs(meeting.id) if proof not in other]
        citations = self.citations.cite(proofs)
        return BriefMeeting(
            meeting=meeting if own is None or own.when is None else replace(meeting, when=own.when),
            elsewhere=None if own is None else meeting.when,
            citations=citations,
            attendees=tuple(
                BriefAttendee(
                    name=self._scope.name(place.participant),
                    part=place.part,
                    citations=self._cited(place.id),
                )
                for place in self._scope.places(meeting)
            ),
            agenda=self._agenda_of(meeting),
            visit=self._scope.name(meeting.visit) if meeting.visit else "",
            disagreements=tuple(
                self._disagreement(difference) for difference in self._unkept[meeting.id] if difference is not own
            ),
        )

    def _not_kept(self, record: RecordId, found: Sequence[Difference]) -> list[Difference]:
        """The differences that no finding of the brief tells; what one tells is said there alone."""
        return [difference for difference in found if not any(kept.tells(record, difference) for kept in self._kept)]

    def findings(self) -> Iterator[BriefFinding]:
        """The differences that were kept, in the order of keeping, each reading with its words."""
        for kept in self._kept:
            readings = tuple(
                BriefReading(
                    source=reading.source,
                    value=reading.value,
                    when=reading.when,
                    citations=self.citations.cite(reading.proofs),
                )
                for reading in kept.readings
            )
            yield BriefFinding(finding=kept.finding, record=kept.record, subject=kept.subject, readings=readings)

    def _agenda_of(self, meeting: Meeting) -> tuple[str, ...]:
        """The titles of a meeting's agenda items in the order of the tree."""
        wanted = {matter.agenda_item for matter in meeting.agenda if matter.id not in self._scope.elsewhere}
        return tuple(item.title for item, _ in self._tree if item.id in wanted)

    def _disagreement(self, difference: Difference) -> Disagreement:
        return Disagreement(
            field=difference.field,
            source=difference.source,
            when=difference.when,
            value=difference.value,
            citations=self.citations.cite(difference.proofs),
        )

    def notes(self) -> Iterator[BriefNote]:
        """Notes in the order of the words that they stand beside."""
        if BriefSection.NOTES in self._sections:
            for note in self._scope.notes():
                yield BriefNote(note=note, citations=self._cited(note.id))

    def questions(self) -> Iterator[OpenQuestion]:
        """What stays open about the records of the sections shown, in their order."""
        if BriefSection.QUESTIONS in self._sections:
            asked = questions(self._records(), self._scope, self._unkept, self._replaced)
            yield from map(self._question, asked)

    def _records(self) -> list[Record]:
        shown: dict[BriefSection, Sequence[Record]] = {
            BriefSection.PARTICIPANTS: self._scope.participants(),
            BriefSection.AGENDA: [item for item, _ in self._tree],
            BriefSection.MEETINGS: self._scope.meetings(),
            BriefSection.NOTES: self._scope.notes(),
        }
        return [record for section, records in shown.items() if section in self._sections for record in records]

    def _question(self, question: Question) -> OpenQuestion:
        difference, fact = question.difference, question.fact
        return OpenQuestion(
            kind=question.kind,
            record=question.record.id,
            record_kind=kind_of(question.record),
            title=title_of(question.record),
            field=question.field,
            disagreement=None if difference is None else self._disagreement(difference),
            old=fact.old.words if fact else "",
            new=fact.new.words if fact and fact.new else "",
            citations=self.citations.cite(question.proofs),
        )

    def _cited(self, row: str) -> tuple[int, ...]:
        return self.citations.cite(self._scope.proofs(row))


def _tree_numbers(items: Sequence[AgendaItem]) -> Iterator[tuple[AgendaItem, str]]:
    """Agenda items with their place in the tree, such as "2.1", each before what stands beneath it."""
    children: dict[RecordId | None, list[AgendaItem]] = {}
    known = {item.id for item in items}
    for item in items:
        children.setdefault(item.parent if item.parent in known else None, []).append(item)
    waiting = [(item, str(place)) for place, item in enumerate(children.get(None, ()), 1)][::-1]
    while waiting:
        item, number = waiting.pop()
        yield item, number
        beneath = [(child, f"{number}.{place}") for place, child in enumerate(children.get(item.id, ()), 1)]
        waiting.extend(reversed(beneath))


def export_brief(brief: Brief, path: Path, format: str) -> Path:  # noqa: A002 - the option's own name
    """Write a brief in a format, wholly or not at all; returns the path.

    Raises:
        InvalidValueError: for a format that no brief is written in.
        CannotWriteError: if the file cannot be written; an older one is then untouched.
    """
    from newsdesk.exporting.compose import page_of  # noqa: PLC0415 - only what is exported is worded

    return export_page(page_of(brief), path, format)

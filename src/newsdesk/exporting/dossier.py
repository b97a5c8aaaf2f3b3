"""Words a dossier: its facts in, a `Page` of parts out, with its quotes by article and date at the end."""

from collections.abc import Iterator
from dataclasses import replace

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.compose import page_of
from newsdesk.exporting.links import linked
from newsdesk.exporting.meetings import meeting_entry
from newsdesk.exporting.page import Line, Page, PagePart, PartLine, PartTable, Run, Tone
from newsdesk.exporting.wording import Wording
from newsdesk.exporting.words_dossier import DOSSIER_WORDS, DossierWords
from newsdesk.exporting.words_review import REVIEW_WORDS
from newsdesk.model.brief import Brief, BriefAttendee, BriefMeeting, BriefSection, BriefSource
from newsdesk.model.comment import Comment
from newsdesk.model.dossier import Attended, Dossier, Member, Statement
from newsdesk.model.record import AgendaItem, AgendaStatus, Meeting, MeetingStatus, Note, Part, Participant, RecordKind

_DAY = len("2026-03-11")
_FIELDS = ("when", "place", "status", "participants", "agenda")
_WIDE = {"participants": 3, "when": 2, "place": 2, "agenda": 3}


def dossier_page(dossier: Dossier) -> Page:
    """Word a dossier in its own language; sections that have nothing to say are left out."""
    brief = Brief(
        title=dossier.title,
        language=dossier.language,
        made=dossier.made,
        analyst=dossier.analyst,
        sections=(BriefSection.SOURCES,),
        sources=dossier.sources,
        citations=dossier.citations,
    )
    page, worded = page_of(brief), _Worded(dossier)
    return linked(
        replace(
            page,
            kind=worded.words.dossier,
            view=worded.wording.words.kinds[dossier.kind],
            facts=tuple(worded.facts()),
            sections=(*worded.parts(), *page.sections),
        )
    )


class _Worded:
    """The parts of one dossier."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self.wording = Wording(dossier.language)
        self.words: DossierWords = DOSSIER_WORDS[self.wording.language]

    def facts(self) -> Iterator[tuple[str, str]]:
        """The record as it stands, field by field, and its tags."""
        for name, value in self._recorded():
            if value := one_line(value):
                yield self._headed(name), value
        if self._dossier.tags:
            yield self.words.tags, ", ".join(map(one_line, self._dossier.tags))

    def _recorded(self) -> Iterator[tuple[str, str]]:
        record, words = self._dossier.record, self.wording.words
        match record:
            case Participant():
                yield from ((name, str(getattr(record, name))) for name in ("role", "affiliation", "country", "note"))
            case Meeting():
                yield "when", self.wording.when(record.when) if record.when else ""
                yield "place", record.place
                yield "status", words.meeting_statuses[record.status]
                yield "note", record.note
            case AgendaItem():
                yield "status", words.agenda_statuses[record.status]
                yield "note", record.note
            case Note():
                yield "body", record.body

    def parts(self) -> Iterator[PagePart]:
        """The sections, in order; whom and what a record met, and who comes to a meeting, also when that is nobody."""
        words, dossier = self.words, self._dossier
        yield from _filled("names", words.names, self._names())
        if dossier.kind is RecordKind.MEETING:
            yield PagePart(
                name="circle", title=words.circle, empty=words.no_circle, body=tuple(self._members(dossier.circle))
            )
            yield from _filled("agenda", words.agenda, self._members(dossier.agenda))
            yield from _filled("reports", words.reports, self._reports())
        else:
            yield from _filled("standings", words.standings, self._standings())
        yield from _filled("conflicts", words.conflicts, self._conflicts())
        if dossier.kind in {RecordKind.PARTICIPANT, RecordKind.AGENDA_ITEM}:
            body = tuple(self._meetings())
            yield PagePart(name="meetings", title=words.meetings, empty=words.no_meetings, body=body)
        yield from _filled("companions", words.companions, self._companions())
        yield from _filled("findings", self.wording.words.sections[BriefSection.FINDINGS], self._findings())
        yield from _filled("reviews", REVIEW_WORDS[self.wording.language].report, self._reviews())
        yield from _filled("comments", words.comments, self._comments())

    def _names(self) -> Iterator[PartLine]:
        for form in self._dossier.forms:
            said = () if form.citations else (Run(text=self.words.not_in_quotes, tone=Tone.MUTED),)
            name = Run(text=one_line(form.name), tone=Tone.STRONG, citations=form.citations)
            yield PartLine(line=(name, *said))

    def _members(self, members: tuple[Member, ...]) -> Iterator[PartLine]:
        for member in members:
            part = self.wording.words.parts[member.part] if member.part else ""
            runs = (Run(text=one_line(member.name), citations=() if part else member.citations, then=", "),)
            yield PartLine(
                line=(*runs, *([Run(text=part, tone=Tone.EMPHASIS, citations=member.citations)] if part else []))
            )

    def _standings(self) -> Iterator[PartLine]:
        for each in self._dossier.standings:
            first, last = self._day(each.first), self._day(each.last)
            said = Statement(field=each.field, source=each.first, value=each.value)
            runs = [Run(text=f"{self.wording.field(each.field)}:", tone=Tone.MUTED)]
            if each.changed:
                runs.append(Run(text=f"≠ {self.words.changed}:", tone=Tone.DIFFERS))
            runs.append(Run(text=self._said(said), tone=Tone.STRONG, citations=each.citations))
            yield PartLine(label=first if first == last else f"{first} – {last}", line=tuple(runs))

    def _reports(self) -> Iterator[PartTable]:
        reports = self._dossier.reports
        shown = [field for field in _FIELDS if any(report.statement(field) for report in reports)]
        if not shown:
            return
        yield PartTable(
            header=(self.words.report, *map(self._headed, shown)),
            rows=tuple(
                (
                    self._report(report.source, report.citations),
                    *(self._cell(report.statement(field)) for field in shown),
                )
                for report in reports
            ),
            widths=(3, *(_WIDE.get(field, 2) for field in shown)),
        )

    def _report(self, source: BriefSource, citations: tuple[int, ...] = ()) -> Line:
        said = ", ".join(filter(None, (self._day(source), self._version(source))))
        name = Run(text=one_line(self.wording.source(source)), then=", ")
        return (name, Run(text=said, tone=Tone.MUTED, citations=citations))

    def _headed(self, field: str) -> str:
        word = self.wording.field(field)
        return word[:1].upper() + word[1:]

    def _cell(self, statement: Statement | None) -> Line:
        if statement is None:
            return (Run(text="–", tone=Tone.MUTED),)
        said = Run(text=self._said(statement), citations=statement.citations)
        return (Run(text="≠", tone=Tone.DIFFERS), said) if statement.changed else (said,)

    def _conflicts(self) -> Iterator[PartLine]:
        for conflict in self._dossier.conflicts:
            yield PartLine(line=(Run(text="≠", tone=Tone.DIFFERS), Run(text=self._headed(conflict.field))))
            yield from map(self._reading, conflict.statements)

    def _reading(self, statement: Statement) -> PartLine:
        """What one report says, one step in."""
        label = ", ".join(run.text for run in self._report(statement.source))
        text = self._said(statement) or self.wording.say("no reading")
        return PartLine(depth=1, label=label, line=(Run(text=text, citations=statement.citations),))

    def _meetings(self) -> Iterator[PartLine]:
        for attended in self._dossier.meetings:
            entry = meeting_entry(self._met(attended), self.wording)
            yield PartLine(label=entry.when, line=entry.line)
            for line in (*((doubt,) for doubt in entry.doubts), *entry.further, *entry.differences):
                yield PartLine(depth=1, line=line)

    def _met(self, attended: Attended) -> BriefMeeting:
        own = () if attended.part is None else (BriefAttendee(name=self._dossier.title, part=attended.part),)
        others = (BriefAttendee(name=name, part=Part.ATTENDEE) for name in attended.others)
        return BriefMeeting(
            meeting=attended.meeting,
            attendees=(*own, *others),
            disagreements=attended.disagreements,
            citations=attended.citations,
        )

    def _companions(self) -> Iterator[PartLine]:
        for each in self._dossier.companions:
            times = Run(text=self.wording.count("meeting", each.meetings), tone=Tone.MUTED)
            yield PartLine(line=(Run(text=one_line(each.name), then=" · "), times))

    def _findings(self) -> Iterator[PartLine]:
        for each in self._dossier.findings:
            note = (Run(text=one_line(each.note), tone=Tone.MUTED),) if each.note else ()
            yield PartLine(line=(Run(text=one_line(each.title), tone=Tone.STRONG, then=" · "), *note))
            yield from map(self._reading, each.statements)

    def _reviews(self) -> Iterator[PartLine]:
        """Who judged the record and what they said, a line a verdict."""
        words = REVIEW_WORDS[self.wording.language]
        for each in self._dossier.reviews:
            verdict = each.verdict
            who = one_line(self._dossier.analysts.get(verdict.reviewer, "")) or words.nobody
            day = self.wording.short_day(one_line(verdict.created)[:_DAY])
            because = " – ".join(filter(None, map(one_line, (words.reason(verdict.reason), verdict.note))))
            said = words.judgements[verdict.judgement]
            runs = (Run(text=f"{said} – {because}" if because else said, then=" · "),)
            session = Run(text=one_line(each.session), tone=Tone.MUTED)
            yield PartLine(label=", ".join(filter(None, (who, day))), line=(*runs, session))

    def _comments(self) -> Iterator[PartLine]:
        for thread in self._dossier.threads:
            settled = (Run(text=self.words.resolved, tone=Tone.MUTED),) if thread.resolved else ()
            yield PartLine(
                label=self._who(thread.first), line=(Run(text=one_line(thread.first.body), then=" · "), *settled)
            )
            for answer in thread.answers:
                yield PartLine(depth=1, label=self._who(answer), line=(Run(text=one_line(answer.body)),))

    def _who(self, comment: Comment) -> str:
        name = one_line(self._dossier.analysts.get(comment.creator, ""))
        return ", ".join(filter(None, (name, self.wording.short_day(one_line(comment.created)[:_DAY]))))

    def _said(self, statement: Statement) -> str:
        if statement.field == "when":
            return one_line(self.wording.when(statement.when) if statement.when else self.wording.day(statement.value))
        if statement.field == "status":
            return one_line(self._status(statement.value))
        return one_line(statement.value)

    def _status(self, value: str) -> str:
        """A status by its word; a report's own words as they are."""
        words = self.wording.words
        if self._dossier.kind is RecordKind.MEETING:
            return words.meeting_statuses[MeetingStatus(value)] if value in set(MeetingStatus) else value
        return words.agenda_statuses[AgendaStatus(value)] if value in set(AgendaStatus) else value

    def _day(self, source: BriefSource) -> str:
        return self.wording.short_day(one_line(source.published)) or self.wording.say("undated")

    def _version(self, source: BriefSource) -> str:
        return self.wording.say("version", str(source.version_number)) if source.version_number > 1 else ""


def _filled(name: str, title: str, body: Iterator[PartLine | PartTable]) -> Iterator[PagePart]:
    """A part, if there is anything in it."""
    if found := tuple(body):
        yield PagePart(name=name, title=title, empty="", body=found)

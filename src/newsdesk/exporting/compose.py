"""Words a brief: facts in, a `Page` of sentences out."""

import re
from collections.abc import Iterator

from newsdesk.exporting.annotated import Names, blocks_of, page_mark
from newsdesk.exporting.capacity import capacity_line, name_line
from newsdesk.exporting.characters import legal, one_line
from newsdesk.exporting.findings import findings_part
from newsdesk.exporting.head import facts, summary
from newsdesk.exporting.links import linked
from newsdesk.exporting.meetings import meeting_entry
from newsdesk.exporting.page import (
    AgendaLine,
    CitationEntry,
    NoteEntry,
    Page,
    PagePart,
    PageText,
    ParticipantRow,
    Run,
    SectionHead,
    Tone,
)
from newsdesk.exporting.pictures import picture_parts
from newsdesk.exporting.questions import question_lines
from newsdesk.exporting.wording import Wording
from newsdesk.model.article import VersionId
from newsdesk.model.brief import (
    Brief,
    BriefAgendaItem,
    BriefNote,
    BriefParticipant,
    BriefSection,
    BriefSource,
    BriefText,
)
from newsdesk.model.record import AgendaStatus
from newsdesk.text.canonical import canonicalise

_LANGUAGE = re.compile("[a-z]{2,3}")
_HEADINGS = (
    "column who", "column capacity", "column citations", "column when", "column meeting",
    "citations", "articles", "margin", "legend", "missing characters",
)  # fmt: skip


def page_of(brief: Brief) -> Page:
    """Word a brief in its own language; sections that the brief leaves out have no words on the page."""
    wording = Wording(brief.language)
    shown = frozenset(brief.sections)

    def within(section: BriefSection) -> bool:
        return section in shown

    names = {
        one_line(row.participant.name): [alias.name for alias in row.participant.aliases] for row in brief.participants
    }
    texts = tuple(_text(text, names, wording) for text in brief.texts) if within(BriefSection.TEXT) else ()
    page = Page(
        language=wording.language,
        kind=wording.say("brief"),
        view=one_line(brief.view),
        title=one_line(brief.title) or wording.say("untitled"),
        author=one_line(brief.analyst),
        made=one_line(brief.made),
        summary=summary(brief, wording),
        facts=tuple(facts(brief, wording)),
        sections=tuple(part for section in _sections(brief) for part in _parts(section, brief, wording)),
        words={name: wording.typeset(wording.words.patterns[name]) for name in _HEADINGS},
        participants=tuple(_participant(row, wording) for row in brief.participants)
        if within(BriefSection.PARTICIPANTS)
        else (),
        agenda=tuple(_agenda(item, wording) for item in brief.agenda) if within(BriefSection.AGENDA) else (),
        meetings=tuple(meeting_entry(entry, wording) for entry in brief.meetings)
        if within(BriefSection.MEETINGS)
        else (),
        notes=tuple(_note(note) for note in brief.notes) if within(BriefSection.NOTES) else (),
        questions=tuple(question_lines(brief.questions, wording)) if within(BriefSection.QUESTIONS) else (),
        texts=texts,
        sources=tuple(_sources(brief, wording)) if within(BriefSection.SOURCES) else (),
        citations=tuple(_citations(brief, wording)) if within(BriefSection.SOURCES) else (),
    )
    return linked(page)


def _sections(brief: Brief) -> Iterator[BriefSection]:
    """The sections asked for, each once; that no finding was kept is not worth a section."""
    for section in dict.fromkeys(brief.sections):
        if section is not BriefSection.FINDINGS or brief.findings:
            yield section


def _parts(section: BriefSection, brief: Brief, wording: Wording) -> Iterator[SectionHead | PagePart]:
    """What stands on the page for a section; of pictures each has a heading of its own."""
    if section is BriefSection.PICTURES:
        yield from picture_parts(brief.pictures, wording)
    elif section is BriefSection.FINDINGS:
        yield findings_part(brief.findings, _versions_read(brief), wording)
    else:
        yield SectionHead(section=section, title=wording.words.sections[section], empty=wording.words.empty[section])


def _participant(row: BriefParticipant, wording: Wording) -> ParticipantRow:
    who = row.participant
    remark = one_line(who.note)
    return ParticipantRow(
        name=name_line(who, wording),
        capacity=capacity_line(who, wording),
        remark=(Run(text=remark, tone=Tone.MUTED),) if remark else (),
        citations=row.citations,
    )


def _agenda(entry: BriefAgendaItem, wording: Wording) -> AgendaLine:
    status, note = entry.item.status, one_line(entry.item.note)
    title = one_line(entry.item.title) or wording.say("no title")
    tone = Tone.PLAIN if entry.depth else Tone.STRONG
    runs = [Run(text=title, tone=tone, citations=entry.citations, then=" · ")]
    if status is not AgendaStatus.PROPOSED:
        runs.append(Run(text=wording.words.agenda_statuses[status], tone=Tone.EMPHASIS, then=" · "))
    if note:
        runs.append(Run(text=note, tone=Tone.MUTED))
    return AgendaLine(number=one_line(entry.number), depth=entry.depth, line=tuple(runs))


def _note(entry: BriefNote) -> NoteEntry:
    return NoteEntry(
        title=one_line(entry.note.title),
        blocks=blocks_of(canonicalise(entry.note.body)),
        citations=entry.citations,
    )


def _text(text: BriefText, names: Names, wording: Wording) -> PageText:
    return PageText(
        heading=_source(text.source, wording),
        language=text.source.language if _LANGUAGE.fullmatch(text.source.language) else "",
        blocks=blocks_of(text.canonical, text.marks),
        marks=tuple(page_mark(mark, text.canonical, names, wording) for mark in text.marks),
    )


def _sources(brief: Brief, wording: Wording) -> Iterator[str]:
    """The articles, each with the older versions of it that are cited too."""
    read = {source.version for source in brief.sources}
    cited = {citation.source.version: citation.source for citation in brief.citations}
    older = sorted((source for source in cited.values() if source.version not in read), key=_version_number)
    for source in brief.sources:
        yield _source(source, wording)
        for other in older:
            if other.article == source.article:
                yield _source(other, wording, corrected=True)


def _version_number(source: BriefSource) -> int:
    return source.version_number


def _source(source: BriefSource, wording: Wording, *, corrected: bool = False) -> str:
    title = one_line(source.title)
    parts = (
        one_line(wording.source(source)),
        wording.quoted(title) if title and (source.source or source.author) else "",
        one_line(source.author) if source.source else "",
        wording.short_day(one_line(source.published)) or wording.say("undated"),
        wording.say("version", str(source.version_number)) if corrected or source.version_number > 1 else "",
    )
    return ", ".join(part for part in parts if part)


def _versions_read(brief: Brief) -> frozenset[VersionId]:
    return frozenset(source.version for source in brief.sources)


def _citations(brief: Brief, wording: Wording) -> Iterator[CitationEntry]:
    """The quotes by number; a version is named where it is not the first, or no longer the one that is read."""
    read = _versions_read(brief)
    for citation in {citation.number: citation for citation in brief.citations}.values():
        source = citation.source
        corrected = source.version_number > 1 or source.version not in read
        paragraph = str(citation.paragraph)
        parts = (
            one_line(wording.source(source)),
            wording.short_day(one_line(source.published)) or wording.say("undated"),
            wording.say("version", str(source.version_number)) if corrected else "",
            wording.say("paragraph", paragraph) if citation.paragraph else wording.say("headline"),
        )
        yield CitationEntry(
            number=citation.number,
            place=", ".join(part for part in parts if part),
            quote=wording.quoted(legal(citation.quote).replace("\n", " / ")),
            lost=wording.say("lost") if citation.orphan else "",
        )

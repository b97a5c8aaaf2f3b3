"""A brief as one HTML file that loads nothing: styles inside, marks in the text, print and dark looks."""

from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby
from typing import ClassVar

from newsdesk.assets import asset
from newsdesk.exporting.html_text import text_rows
from newsdesk.exporting.links import Anchors
from newsdesk.exporting.page import (
    Line,
    MeetingEntry,
    NoteEntry,
    Page,
    PagePart,
    PartLine,
    PartPicture,
    PartTable,
    Run,
    SectionHead,
    Tone,
)
from newsdesk.exporting.svg import harmless
from newsdesk.exporting.writer import BriefWriter
from newsdesk.model.brief import BriefSection

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_DEEPEST = 4
_TAGS = {
    Tone.PLAIN: "{0}",
    Tone.STRONG: "<strong>{0}</strong>",
    Tone.EMPHASIS: "<em>{0}</em>",
    Tone.MUTED: '<span class="muted">{0}</span>',
    Tone.DOUBT: '<span class="doubt">{0}</span>',
    Tone.DIFFERS: '<span class="differs">{0}</span>',
}


class HtmlWriter(BriefWriter):
    """One file of HTML 5; the policy in its head forbids scripts and every load from outside."""

    suffix: ClassVar[str] = ".html"

    def write_page(self, page: Page) -> bytes:
        """A page as UTF-8."""
        return _Html(page).document().encode()


class _Html:
    """Sets one page; anchors are handed out as the page is walked from top to end."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._anchors = Anchors(page)

    def document(self) -> str:
        """The whole page, with its styles and its policy against loading anything."""
        page = self._page
        author = f'<meta name="author" content="{escape(page.author)}">\n' if page.author else ""
        return (
            f'<!DOCTYPE html>\n<html lang="{page.language}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(page.title)}</title>\n{author}"
            f"<style>\n{asset('briefs', 'brief.css').read_text('utf-8')}</style>\n</head>\n<body>\n"
            f"{''.join(self._header())}<main>\n{''.join(map(self._section, page.sections))}</main>\n</body>\n</html>\n"
        )

    def _header(self) -> Iterator[str]:
        page = self._page
        yield f'<header>\n<div class="running"><span>{escape(page.kind)}</span><span>{escape(page.view)}</span></div>\n'
        yield f'<h1>{escape(page.title)}</h1>\n<p class="meta">{escape(page.summary)}</p>\n'
        if page.facts:
            facts = "".join(f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in page.facts)
            yield f'<dl class="facts">{facts}</dl>\n'
        yield "</header>\n"

    def _section(self, head: SectionHead | PagePart) -> str:
        if isinstance(head, PagePart):
            name, body = head.name, "".join(self._part(head))
        else:
            name, body = head.section, "".join(self._bodies()[head.section]())
        inside = body or f'<p class="empty">{escape(head.empty)}</p>\n'
        return f'<section id="{escape(name)}">\n<h2>{escape(head.title)}</h2>\n{inside}</section>\n'

    def _bodies(self) -> dict[BriefSection, Callable[[], Iterator[str]]]:
        return {
            BriefSection.PARTICIPANTS: self._participants,
            BriefSection.AGENDA: self._agenda,
            BriefSection.MEETINGS: self._meetings,
            BriefSection.NOTES: self._notes,
            BriefSection.QUESTIONS: self._questions,
            BriefSection.TEXT: self._texts,
            BriefSection.SOURCES: self._sources,
        }

    def _participants(self) -> Iterator[str]:
        if not self._page.participants:
            return
        words = self._page.words
        columns = ("column who", "column capacity", "column citations")
        heads = "".join(f'<th scope="col">{escape(words[column])}</th>' for column in columns)
        yield f'<table class="participants">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n'
        for row in self._page.participants:
            remark = f'<span class="remark">{self._line(row.remark)}</span>' if row.remark else ""
            yield f"<tr><td>{self._line(row.name)}</td><td>{self._line(row.capacity)}{remark}</td>"
            yield f"<td>{self._numbers(row.citations)}</td></tr>\n"
        yield "</tbody>\n</table>\n"

    def _agenda(self) -> Iterator[str]:
        if not self._page.agenda:
            return
        yield '<ol class="agenda">\n'
        for item in self._page.agenda:
            depth = min(item.depth, _DEEPEST)
            number = f'<span class="number">{escape(item.number)}</span>'
            yield f'<li class="depth-{depth}">{number}<span>{self._line(item.line)}</span></li>\n'
        yield "</ol>\n"

    def _meetings(self) -> Iterator[str]:
        for meeting in self._page.meetings:
            yield "".join(self._meeting(meeting))

    def _meeting(self, meeting: MeetingEntry) -> Iterator[str]:
        yield f'<div class="meeting">\n<div><div class="when">{escape(meeting.when)}</div>'
        yield from (f'<div class="doubts">{_toned(run)}</div>' for run in meeting.doubts)
        yield f"</div>\n<div><p>{self._line(meeting.line)}</p>"
        yield from (f'<p class="further">{self._line(line)}</p>' for line in meeting.further)
        yield from (f'<p class="differences">{self._line(line)}</p>' for line in meeting.differences)
        yield "</div>\n</div>\n"

    def _notes(self) -> Iterator[str]:
        for note in self._page.notes:
            yield "".join(self._note(note))

    def _note(self, note: NoteEntry) -> Iterator[str]:
        numbers = self._numbers(note.citations)
        if note.title or numbers:
            yield f"<p><strong>{escape(note.title)}</strong> {numbers}</p>\n" if note.title else f"<p>{numbers}</p>\n"
        yield from text_rows(note.blocks, (), self._page, self._anchors)

    def _questions(self) -> Iterator[str]:
        if self._page.questions:
            items = "".join(f"<li>{self._line(line)}</li>\n" for line in self._page.questions)
            yield f'<ul class="questions">\n{items}</ul>\n'

    def _texts(self) -> Iterator[str]:
        for text in self._page.texts:
            yield f"<h3>{escape(text.heading)}</h3>\n"
            language = f' lang="{text.language}"' if text.language else ""
            rows = "".join(text_rows(text.blocks, text.marks, self._page, self._anchors))
            yield f'<div class="text"{language}>\n{rows}</div>\n'

    def _sources(self) -> Iterator[str]:
        if self._page.sources:
            items = "".join(f"<li>{escape(source)}</li>\n" for source in self._page.sources)
            yield f'<ul class="sources">\n{items}</ul>\n'
        if not self._page.citations:
            return
        yield '<ol class="citations">\n'
        for entry in self._page.citations:
            back = self._page.origins.get(entry.number)
            number = f'<a href="#{back}">[{entry.number}]</a>' if back else f"[{entry.number}]"
            lost = f' <span class="doubt">– {escape(entry.lost)}</span>' if entry.lost else ""
            anchor = self._id(f"cite-{entry.number}")
            words = f"{escape(entry.place)}: {escape(entry.quote)}{lost}"
            yield f'<li{anchor}><span class="refs">{number}</span><span>{words}</span></li>\n'
        yield "</ol>\n"

    def _part(self, part: PagePart) -> Iterator[str]:
        for is_lines, group in groupby(part.body, lambda each: isinstance(each, PartLine)):
            if is_lines:
                items = "".join(self._part_line(each) for each in group if isinstance(each, PartLine))
                yield f'<ul class="lines">\n{items}</ul>\n'
                continue
            for each in group:
                if isinstance(each, PartPicture):
                    yield f'<figure class="picture">{harmless(each.svg, each.title)}</figure>\n'
                elif isinstance(each, PartTable):
                    yield self._table(each)

    def _part_line(self, each: PartLine) -> str:
        label = f'<span class="label">{escape(each.label)}</span> ' if each.label else ""
        return f'<li class="depth-{min(each.depth, _DEEPEST)}">{label}<span>{self._line(each.line)}</span></li>\n'

    def _table(self, table: PartTable) -> str:
        heads = "".join(f'<th scope="col">{escape(word)}</th>' for word in table.header)
        rows = "".join(f"<tr>{''.join(f'<td>{self._line(line)}</td>' for line in row)}</tr>\n" for row in table.rows)
        return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"

    def _line(self, line: Line) -> str:
        last = len(line) - 1
        return "".join(
            f"{_toned(run)}{self._after(run)}{escape(run.then) if index < last else ''}"
            for index, run in enumerate(line)
        )

    def _after(self, run: Run) -> str:
        return f" {self._numbers(run.citations)}" if run.citations else ""

    def _numbers(self, citations: tuple[int, ...]) -> str:
        if not citations:
            return ""
        return f'<span class="refs">[{", ".join(map(self._number, citations))}]</span>'

    def _number(self, number: int) -> str:
        anchor = self._id(f"use-{number}")
        target = self._page.targets.get(number)
        if target:
            return f'<a{anchor} href="#{target}">{number}</a>'
        return f"<span{anchor}>{number}</span>" if anchor else str(number)

    def _id(self, name: str) -> str:
        taken = self._anchors.take(name)
        return f' id="{taken}"' if taken else ""


def _toned(run: Run) -> str:
    return _TAGS[run.tone].format(escape(run.text))

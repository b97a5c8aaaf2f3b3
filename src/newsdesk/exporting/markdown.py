"""A brief as Markdown that reads well as plain text too."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import ClassVar

from newsdesk.exporting.page import (
    Line,
    MarkKind,
    NoteEntry,
    Page,
    PageBlock,
    PageMark,
    PagePart,
    PageText,
    PartLine,
    PartPicture,
    PartTable,
    Piece,
    Remark,
    Run,
    Tone,
)
from newsdesk.exporting.remarks import closed_in, ranges, remarks_of
from newsdesk.exporting.writer import BriefWriter
from newsdesk.model.article import BlockKind
from newsdesk.model.brief import BriefSection

_MARKUP = re.compile(r"[\\`*_\[\]<>&|$^{}]|~(?! )|(?<= )#|(?<=:)//|(?<=\bwww)\.|@", re.IGNORECASE)
_LINE_START = re.compile(r"^(\(?(?:[a-z]|\d{1,9}))([.)])(?=\s|$)|^()([#+\-=:])", re.IGNORECASE)
_ORDERED = re.compile(r"\d{1,9}[.)]")
_INDENT = 3
_ESCAPED = r"\\\g<0>"
_SUPERIORS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_WRAPS = {Tone.STRONG: "**", Tone.EMPHASIS: "*"}


class MarkdownWriter(BriefWriter):
    """CommonMark with pipe tables; numbers stand as [8], the list of quotes is at the end."""

    suffix: ClassVar[str] = ".md"

    def write_page(self, page: Page) -> bytes:
        """A page as UTF-8 with line feeds."""
        blocks = [*_head(page)]
        for head in page.sections:
            blocks.append(f"## {escape(head.title)}")
            body = list(_part(head) if isinstance(head, PagePart) else _SECTIONS[head.section](page))
            blocks.extend(body or [escape(head.empty)])
        return ("\n\n".join(blocks) + "\n").encode()


def escape(text: str) -> str:
    """Words that no Markdown reader takes for markup, a link, an address or an entity; one line."""
    flat = " ".join(text.split("\n")).replace("\t", " ").strip(" ")
    return _guarded(_MARKUP.sub(_ESCAPED, flat))


def _guarded(words: str) -> str:
    """What only the start of a line makes markup, such as "1." or "-", escaped there."""
    return _LINE_START.sub(lambda found: f"{found[1] or ''}\\{found[2] or found[4]}", words, count=1)


def _head(page: Page) -> Iterator[str]:
    yield f"# {escape(page.title)}"
    yield escape(" · ".join(part for part in (page.kind, page.view, page.summary) if part))
    if page.facts:
        yield "\n".join(f"- {escape(label)}: {escape(value)}" for label, value in page.facts)


def _participants(page: Page) -> Iterator[str]:
    if not page.participants:
        return
    columns = ("column who", "column capacity", "column citations")
    rows = [f"| {' | '.join(escape(page.words[column]) for column in columns)} |", "|---|---|---|"]
    for row in page.participants:
        capacity = "; ".join(part for part in (_line(row.capacity), _line(row.remark)) if part)
        rows.append(f"| {_line(row.name)} | {capacity} | {_numbers(row.citations)} |")
    yield "\n".join(rows)


def _agenda(page: Page) -> Iterator[str]:
    if page.agenda:
        yield "\n".join(f"{'  ' * item.depth}- {escape(item.number)} {_line(item.line)}" for item in page.agenda)


def _meetings(page: Page) -> Iterator[str]:
    for meeting in page.meetings:
        doubts = "; ".join(escape(run.text) for run in meeting.doubts)
        when = f"**{escape(meeting.when)}**" + (f" ({doubts})" if doubts else "")
        lines = [f"- {when}", _line(meeting.line), *map(_line, meeting.further), *map(_line, meeting.differences)]
        yield "\\\n  ".join(lines)


def _notes(page: Page) -> Iterator[str]:
    for note in page.notes:
        yield from _note(note)


def _note(note: NoteEntry) -> Iterator[str]:
    title, numbers = escape(note.title), _numbers(note.citations)
    if title:
        yield f"**{title}**{' ' * bool(numbers)}{numbers}"
    blocks = list(_blocks(note.blocks, ()))
    if numbers and not title:
        blocks = [*blocks[:-1], " ".join((*blocks[-1:], numbers))]
    yield from blocks


def _questions(page: Page) -> Iterator[str]:
    if page.questions:
        yield "\n".join(f"- {_line(line)}" for line in page.questions)


def _texts(page: Page) -> Iterator[str]:
    shown = {mark.kind: mark.kind_word for text in page.texts for mark in text.marks}
    if shown:
        letters = ", ".join(f"{kind} – {shown[kind]}" for kind in MarkKind if kind in shown)
        yield escape(page.words["legend"].format(letters))
    for text in page.texts:
        yield from _text(text, page)


def _text(text: PageText, page: Page) -> Iterator[str]:
    yield f"### {escape(text.heading)}"
    yield from _blocks(text.blocks, text.marks)
    remarks = remarks_of((mark for block in text.blocks for mark in closed_in(block)), text.marks)
    if remarks:
        yield f"{escape(page.words['margin'])}:"
        yield "\n".join(map(_remark, remarks))


def _remark(remark: Remark) -> str:
    words = [f"**{escape(remark.title)}**"] if remark.title else []
    numbers = ranges(remark.numbers)
    shown = f"[{numbers}] " if numbers else ""
    return f"- {shown}{remark.kind} " + "; ".join([*words, *map(escape, remark.lines)])


def _blocks(blocks: tuple[PageBlock, ...], marks: tuple[PageMark, ...]) -> Iterator[str]:
    """Blocks parted by an empty line in the end; the items of one list by none."""
    joined: list[str] = []
    level = 0
    for block in blocks:
        level = min(level + 1, block.level) if block.kind is BlockKind.LIST_ITEM else 0
        if joined and level == 0:
            yield "\n".join(joined)
            joined = []
        joined.append(_block(block, marks, level))
        if level == 0:
            yield joined.pop()
    if joined:
        yield "\n".join(joined)


def _block(block: PageBlock, marks: tuple[PageMark, ...], level: int) -> str:
    """One block; a list item hangs on its marker, at most one level deeper than the item before it."""
    if block.kind is BlockKind.RULE:
        return "---"
    words = _guarded("".join(_piece(piece, marks) for piece in block.pieces).strip(" \t"))
    if block.kind is BlockKind.HEADING:
        words = f"{'#' * min(block.level + 3, 6)} {words}"
    if block.kind is BlockKind.LIST_ITEM:
        marker = block.marker if _ORDERED.fullmatch(block.marker) else "-"
        words = f"{' ' * _INDENT * (level - 1)}{marker} {words}"
    return f"{'> ' * block.quoted}{words}"


def _piece(piece: Piece, marks: tuple[PageMark, ...]) -> str:
    opened = "".join(f"⟦{marks[mark].kind} " for mark in piece.opens)
    closed = "".join(f"⟧{_superior(marks[mark].number)}" for mark in piece.closes)
    return f"{opened}{_MARKUP.sub(_ESCAPED, piece.text)}{closed}"


def _superior(number: int | None) -> str:
    return "" if number is None else str(number).translate(_SUPERIORS)


def _sources(page: Page) -> Iterator[str]:
    if page.sources:
        yield "\n".join(f"- {escape(source)}" for source in page.sources)
    for entry in page.citations:
        lost = f" – {escape(entry.lost)}" if entry.lost else ""
        yield f"[{entry.number}] {escape(entry.place)}: {escape(entry.quote)}{lost}"


def _part(part: PagePart) -> Iterator[str]:
    """Lines as one list; a picture as the table that says the same, under its title."""
    for is_lines, group in groupby(part.body, lambda each: isinstance(each, PartLine)):
        if is_lines:
            yield "\n".join(_part_line(each) for each in group if isinstance(each, PartLine))
            continue
        for each in group:
            if isinstance(each, PartPicture):
                yield f"**{escape(each.title)}**"
                yield _table(each.table)
            elif isinstance(each, PartTable):
                yield _table(each)


def _part_line(each: PartLine) -> str:
    label = f"{escape(each.label)}: " if each.label else ""
    return f"{'  ' * each.depth}- {label}{_line(each.line)}"


def _table(table: PartTable) -> str:
    rows = [map(escape, table.header), ["---"] * len(table.header), *(map(_line, row) for row in table.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _line(line: Line) -> str:
    last = len(line) - 1
    return "".join(_run(run) + (run.then if index < last else "") for index, run in enumerate(line))


def _run(run: Run) -> str:
    wrap = _WRAPS.get(run.tone, "")
    numbers = _numbers(run.citations)
    return f"{wrap}{escape(run.text)}{wrap}{' ' * bool(numbers)}{numbers}"


def _numbers(citations: tuple[int, ...]) -> str:
    return f"[{', '.join(map(str, citations))}]" if citations else ""


_SECTIONS = {
    BriefSection.PARTICIPANTS: _participants,
    BriefSection.AGENDA: _agenda,
    BriefSection.MEETINGS: _meetings,
    BriefSection.NOTES: _notes,
    BriefSection.QUESTIONS: _questions,
    BriefSection.TEXT: _texts,
    BriefSection.SOURCES: _sources,
}

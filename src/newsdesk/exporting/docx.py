"""A brief as a Word document: real styles, bookmarks and links, and a real comment on each marked place."""

import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, ClassVar
from xml.sax.saxutils import quoteattr

from newsdesk.assets import asset
from newsdesk.exporting.docx_parts import Pictures, part_xml
from newsdesk.exporting.docx_text import AnnotatedText, Comments
from newsdesk.exporting.docx_xml import Numbers, cell, paragraph, run, table, toned
from newsdesk.exporting.page import MeetingEntry, NoteEntry, Page, PagePart, PageText, SectionHead
from newsdesk.exporting.writer import BriefWriter
from newsdesk.model.brief import BriefSection

_PARTS = (
    "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/document.xml", "word/_rels/document.xml.rels",
    "word/comments.xml", "word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/header1.xml",
    "word/footer1.xml",
)  # fmt: skip
_PARTICIPANT_COLUMNS = (3470, 4420, 1748)
_MEETING_COLUMNS = (2755, 6883)
_INDENT = 425
_DEEPEST = 6
_MEMBER_TIME = (1980, 1, 1, 0, 0, 0)
_LANGUAGES = {"ru": "ru-RU", "en": "en-GB", "kk": "kk-KZ"}


class DocxWriter(BriefWriter):
    """Office Open XML; the same brief gives the same bytes."""

    suffix: ClassVar[str] = ".docx"

    def write_page(self, page: Page) -> bytes:
        """The whole package of a page."""
        comments, links, pictures = Comments(page.author, page.made), _Links(), Pictures()
        body = _Body(page, comments, links.relation, pictures).xml()
        document = _opened(
            {
                "[Content_Types].xml": ("</Types>", pictures.content_type),
                "word/document.xml": ("<w:sectPr>", body),
                "word/comments.xml": ("</w:comments>", "".join(comments.elements)),
                "word/_rels/document.xml.rels": ("</Relationships>", "".join((*links.elements, *pictures.elements))),
            },
            pictures.files,
        )
        _describe(document, page)
        return _saved(document)


class _Links:
    """Gives each outside address one relationship of the document part."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def relation(self, address: str) -> str:
        return self._known.setdefault(address, f"link{len(self._known) + 1}")

    @property
    def elements(self) -> list[str]:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        return [
            f'<Relationship Id="{name}" Type="{kind}" Target={quoteattr(address)} TargetMode="External"/>'
            for address, name in self._known.items()
        ]


class _Body:
    """The paragraphs and tables of one page, in order."""

    def __init__(self, page: Page, comments: Comments, relation: Callable[[str], str], pictures: Pictures) -> None:
        self._page = page
        self._numbers = Numbers(page)
        self._comments = comments
        self._relation = relation
        self._pictures = pictures

    def xml(self) -> str:
        return "".join((*self._head(), *(part for head in self._page.sections for part in self._section(head))))

    def _head(self) -> Iterator[str]:
        yield paragraph("Title", run(self._page.title))
        yield paragraph("Meta", run(self._page.summary))
        for label, value in self._page.facts:
            name = run(f"{label}\t", '<w:rStyle w:val="Muted"/>')
            yield paragraph("Fact", name + run(value))

    def _section(self, head: SectionHead | PagePart) -> Iterator[str]:
        yield paragraph("Heading1", run(head.title))
        if isinstance(head, PagePart):
            body = list(part_xml(head, self._numbers, self._pictures))
        else:
            body = list(self._bodies()[head.section]())
        yield from body or [paragraph("Meta", run(head.empty))]

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
        who, what, cites = _PARTICIPANT_COLUMNS
        rows = [
            (
                cell(who, paragraph("Cell", self._numbers.line(row.name))),
                cell(
                    what,
                    paragraph("Cell", self._numbers.line(row.capacity)),
                    *([paragraph("Meta", self._numbers.line(row.remark))] if row.remark else []),
                ),
                cell(cites, paragraph("CellRight", self._numbers.list(row.citations))),
            )
            for row in self._page.participants
        ]
        titles = [self._page.words[name] for name in ("column who", "column capacity", "column citations")]
        head = [
            cell(width, paragraph("Meta", run(title), '<w:jc w:val="right"/>' if width == cites else ""), head=True)
            for width, title in zip(_PARTICIPANT_COLUMNS, titles, strict=True)
        ]
        yield table(_PARTICIPANT_COLUMNS, head, rows, self._title(BriefSection.PARTICIPANTS))

    def _agenda(self) -> Iterator[str]:
        for item in self._page.agenda:
            left = (min(item.depth, _DEEPEST) + 1) * _INDENT + (_INDENT // 4 if item.depth else 0)
            hanging = _INDENT + (_INDENT // 4 if item.depth else 0)
            edges = f'<w:ind w:left="{left}" w:hanging="{hanging}"/>'
            stops = f'<w:tabs><w:tab w:val="clear" w:pos="{_INDENT}"/><w:tab w:val="left" w:pos="{left}"/></w:tabs>'
            number = run(f"{item.number}\t", '<w:rStyle w:val="Muted"/>')
            yield paragraph("Agenda", f"{number}{self._numbers.line(item.line)}", stops + edges)

    def _meetings(self) -> Iterator[str]:
        if not self._page.meetings:
            return
        titles = (self._page.words["column when"], self._page.words["column meeting"])
        head = [
            cell(width, paragraph("Meta", run(title)), head=True)
            for width, title in zip(_MEETING_COLUMNS, titles, strict=True)
        ]
        yield table(_MEETING_COLUMNS, head, map(self._meeting, self._page.meetings), self._title(BriefSection.MEETINGS))

    def _meeting(self, meeting: MeetingEntry) -> tuple[str, str]:
        when, what = _MEETING_COLUMNS
        doubts = [paragraph("Meta", toned(doubt)) for doubt in meeting.doubts]
        differences = [paragraph("Meta", self._numbers.line(line)) for line in meeting.differences]
        further = [paragraph("Meta", self._numbers.line(line)) for line in meeting.further]
        return (
            cell(when, paragraph("When", run(meeting.when)), *doubts),
            cell(what, paragraph("Cell", self._numbers.line(meeting.line)), *further, *differences),
        )

    def _notes(self) -> Iterator[str]:
        for note in self._page.notes:
            yield from self._note(note)

    def _note(self, note: NoteEntry) -> Iterator[str]:
        title = run(note.title, "<w:b/><w:bCs/>") + run(" ") if note.title else ""
        numbers = self._numbers.list(note.citations)
        if title or numbers:
            yield paragraph("Cell", f"{title}{numbers}", "<w:keepNext/>")
        body = PageText(heading="", language="", blocks=note.blocks, marks=())
        yield from AnnotatedText(body, self._numbers, self._comments, self._relation).paragraphs()

    def _questions(self) -> Iterator[str]:
        for line in self._page.questions:
            sign = run("?\t", '<w:rStyle w:val="Muted"/>')
            yield paragraph("Agenda", sign + self._numbers.line(line))

    def _texts(self) -> Iterator[str]:
        for text in self._page.texts:
            yield paragraph("Heading2", run(text.heading))
            yield from AnnotatedText(text, self._numbers, self._comments, self._relation).paragraphs()

    def _sources(self) -> Iterator[str]:
        for source in self._page.sources:
            yield paragraph("Cell", run(source))
        for entry in self._page.citations:
            lost = run(f" – {entry.lost}", '<w:rStyle w:val="Doubt"/>') if entry.lost else ""
            words = run(f"\t{entry.place}: {entry.quote}")
            yield paragraph("Citation", f"{self._numbers.back(entry.number)}{words}{lost}")

    def _title(self, section: BriefSection) -> str:
        heads = (head for head in self._page.sections if isinstance(head, SectionHead))
        return next(head.title for head in heads if head.section is section)


def _opened(insertions: dict[str, tuple[str, str]], files: dict[str, bytes]) -> Any:
    """The template in `resources/briefs/docx` with XML before a mark in some parts, and more files.

    python-docx opens it: its own template brings the traces of other programs, and elements added to a tree
    one by one cost more than parsing them all at once.
    """
    import docx  # noqa: PLC0415 - with lxml 60 ms that only an export needs

    folder = asset("briefs", "docx")
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as file:
        for part in _PARTS:
            mark, more = insertions.get(part, ("", ""))
            text = folder.joinpath(*part.split("/")).read_text("utf-8")
            file.writestr(part, text.replace(mark, more + mark, 1) if more else text)
        for name, data in files.items():
            file.writestr(name, data)
    package.seek(0)
    return docx.Document(package)


def _describe(document: Any, page: Page) -> None:
    """Header, language and core properties; nothing of the computer, and no name that is not in the brief."""
    document.sections[0].header.paragraphs[0].text = f"{page.kind}\t{page.view}"
    for language in document.styles.element.iter("{*}lang"):
        language.set(next(iter(language.attrib)), _LANGUAGES[page.language])
    properties = document.core_properties
    properties.title = page.title[:255]
    properties.author = properties.last_modified_by = page.author[:255]
    properties.language = _LANGUAGES[page.language]
    properties.comments = properties.keywords = properties.subject = ""
    properties.revision = 1
    properties.created = properties.modified = _made(page.made)


def _made(made: str) -> datetime:
    """The local time of the brief as it stands, written as if it were UTC: the file says no time zone."""
    try:
        return datetime.fromisoformat(made).replace(tzinfo=UTC)
    except ValueError:
        return datetime(*_MEMBER_TIME, tzinfo=UTC)


def _saved(document: Any) -> bytes:
    """The package with sorted members of one fixed time, so that its bytes depend on the brief alone."""
    made = io.BytesIO()
    document.save(made)
    packed = io.BytesIO()
    with zipfile.ZipFile(made) as file, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as fixed:
        for name in file.namelist():
            fixed.writestr(zipfile.ZipInfo(name, _MEMBER_TIME), file.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()

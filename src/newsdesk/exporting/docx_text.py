"""Annotated text as WordprocessingML: runs cut at the edges of marks, and a comment over each mark's whole range."""

from collections.abc import Callable, Iterator
from datetime import datetime
from xml.sax.saxutils import quoteattr

from newsdesk.exporting.docx_xml import Numbers, paragraph, run
from newsdesk.exporting.page import MarkKind, PageBlock, PageMark, PageText, Piece
from newsdesk.exporting.remarks import superior_numbers
from newsdesk.model.article import BlockKind

_UNDERLINES = {
    MarkKind.PARTICIPANT: ("single", "0072B2", "DDECF6"),
    MarkKind.AGENDA_ITEM: ("dash", "B57600", "FBECC8"),
    MarkKind.MEETING: ("double", "008562", "D4EFE3"),
    MarkKind.NOTE: ("wave", "B9578F", "F8E2EE"),
}
_FREE = {
    MarkKind.MARK_1: "FFEE8C",
    MarkKind.MARK_2: "FFCDB3",
    MarkKind.MARK_3: "D6EB96",
    MarkKind.MARK_4: "ABE4E4",
    MarkKind.MARK_5: "DACBF8",
}
_INKS = {
    MarkKind.PARTICIPANT: "00598A",
    MarkKind.AGENDA_ITEM: "7A4F00",
    MarkKind.MEETING: "006548",
    MarkKind.NOTE: "8C3A6C",
}
_LANGUAGES = {"ru": "ru-RU", "en": "en-GB", "kk": "kk-KZ"}
_DEEPEST = 6
_INDENT = 340
_MONO = '<w:rFonts w:ascii="DejaVu Sans Mono" w:hAnsi="DejaVu Sans Mono" w:cs="DejaVu Sans Mono"/>'


class Comments:
    """Collects the comments of a document; ids count from 0 through all its texts."""

    def __init__(self, author: str, made: str) -> None:
        self._author = author
        self._when = _moment(made)
        self.elements: list[str] = []

    def add(self, mark: PageMark) -> int:
        """A comment that says what the marked words prove; its id."""
        number = len(self.elements)
        author = mark.creator or self._author or "NewsDesk"
        initials = "".join(word[0] for word in author.split())[:3]
        who = f"w:author={quoteattr(author)} w:initials={quoteattr(initials)}"
        inside = "".join(_comment_paragraphs(mark))
        self.elements.append(f'<w:comment w:id="{number}" {who}{self._when}>{inside}</w:comment>')
        return number


class AnnotatedText:
    """Sets one text. `relation` gives the relationship id of an address that a link leads to."""

    def __init__(self, text: PageText, numbers: Numbers, comments: Comments, relation: Callable[[str], str]) -> None:
        self._text = text
        self._numbers = numbers
        self._comments = comments
        self._relation = relation
        self._open: dict[int, int] = {}
        code = _LANGUAGES.get(text.language, "")
        self._language = f'<w:lang w:val="{code}"/>' if code else ""

    def paragraphs(self) -> Iterator[str]:
        """One paragraph a block."""
        for block in self._text.blocks:
            yield self._block(block)

    def _block(self, block: PageBlock) -> str:
        words = "".join(map(self._piece, block.pieces))
        indent = min(block.quoted, _DEEPEST) * _INDENT
        match block.kind:
            case BlockKind.RULE:
                return paragraph("Rule", "")
            case BlockKind.HEADING:
                return paragraph("Heading3", words)
            case BlockKind.LIST_ITEM:
                left = indent + min(block.level, _DEEPEST) * _INDENT
                marker = "—" if block.marker in {"-", "*", "+"} else block.marker
                edges = f'<w:ind w:left="{left}" w:hanging="{_INDENT}"/>'
                return paragraph("ArticleItem", run(marker + "\t") + words, edges)
            case BlockKind.CODE:
                return paragraph("Code", words)
            case BlockKind.QUOTE:
                return paragraph("Quote", words, f'<w:ind w:left="{indent}"/>')
            case _:
                return paragraph("Article", words, f'<w:ind w:left="{indent}"/>' if indent else "")

    def _piece(self, piece: Piece) -> str:
        opened = "".join(map(self._opened, piece.opens))
        words = run(piece.text, self._properties(piece))
        if piece.href:
            words = f'<w:hyperlink r:id="{self._relation(piece.href)}" w:history="1">{words}</w:hyperlink>'
        for mark in piece.opens:
            words = self._numbers.bookmarked(f"mark-{self._text.marks[mark].number}", words)
        closed = "".join(map(self._closed, piece.closes))
        return f"{opened}{words}{closed}{self._numbers.superiors(superior_numbers(piece.closes, self._text.marks))}"

    def _opened(self, index: int) -> str:
        mark = self._text.marks[index]
        if mark.kind.free and not mark.speaks:
            return ""
        self._open[index] = self._comments.add(mark)
        return f'<w:commentRangeStart w:id="{self._open[index]}"/>'

    def _closed(self, index: int) -> str:
        if index not in self._open:
            return ""
        comment = self._open[index]
        reference = (
            f'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{comment}"/></w:r>'
        )
        return f'<w:commentRangeEnd w:id="{comment}"/>{reference}'

    def _properties(self, piece: Piece) -> str:
        """Run properties in the order of the schema; the innermost mark gives underline and shading."""
        parts = [_MONO if piece.code else ""]
        parts.append("<w:b/><w:bCs/>" if piece.strong else "")
        parts.append("<w:i/><w:iCs/>" if piece.emphasis else "")
        if piece.layers:
            parts.append(_painted(self._text.marks[piece.layers[-1][0]].kind))
        parts.append(self._language)
        return "".join(parts)


def _painted(kind: MarkKind) -> str:
    if kind.free:
        return f'<w:shd w:val="clear" w:color="auto" w:fill="{_FREE[kind]}"/>'
    style, line, tint = _UNDERLINES[kind]
    return f'<w:u w:val="{style}" w:color="{line}"/><w:shd w:val="clear" w:color="auto" w:fill="{tint}"/>'


def _comment_paragraphs(mark: PageMark) -> Iterator[str]:
    """What is proved in bold after the letter of its kind and the number; then the analyst's lines."""
    ink = _INKS.get(mark.kind)
    letter = run(f"{mark.kind} ", f'<w:b/><w:color w:val="{ink}"/>' if ink else "<w:b/>")
    titles = "; ".join(mark.titles)
    number = "" if mark.number is None else f" [{mark.number}]"
    said = run(f"{mark.kind_word}: " if titles else mark.kind_word) + (run(titles, "<w:b/><w:bCs/>") if titles else "")
    anchor = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
    yield paragraph("CommentText", f"{anchor}{letter}{said}{run(number) if number else ''}")
    for line in mark.lines:
        yield paragraph("CommentText", run(line))


def _moment(made: str) -> str:
    try:
        return f' w:date="{datetime.fromisoformat(made).replace(tzinfo=None).isoformat(timespec="seconds")}"'
    except ValueError:  # a brief without its day still has its comments
        return ""

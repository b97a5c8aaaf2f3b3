"""WordprocessingML as strings: runs, paragraphs, tables, links. Every value is escaped here, once."""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from newsdesk.exporting.links import Anchors
from newsdesk.exporting.page import Line, Page, Run, Tone
from newsdesk.exporting.vocabulary import NBSP

_TONES = {
    Tone.PLAIN: "",
    Tone.STRONG: "<w:b/><w:bCs/>",
    Tone.EMPHASIS: "<w:i/><w:iCs/>",
    Tone.MUTED: '<w:rStyle w:val="Muted"/>',
    Tone.DOUBT: '<w:rStyle w:val="Doubt"/>',
    Tone.DIFFERS: '<w:rStyle w:val="Differs"/>',
}
_HAIR = '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="E3E1DA"/>'
_RULE = '<w:bottom w:val="single" w:sz="6" w:space="0" w:color="1E2428"/>'


def run(text: str, properties: str = "") -> str:
    """Words with run properties given as WordprocessingML; a tab stays a tab."""
    inside = escape(text).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">').replace("\n", "<w:br/>")
    set_as = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{set_as}<w:t xml:space="preserve">{inside}</w:t></w:r>'


def toned(words: Run) -> str:
    """A run in its tone, without the numbers after it."""
    return run(words.text, _TONES[words.tone])


def paragraph(style: str, inside: str, more: str = "") -> str:
    """A paragraph in a style; `more` are further paragraph properties in the order of the schema."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{inside}</w:p>'


def cell(width: int, *paragraphs: str, head: bool = False) -> str:
    """A table cell, `width` in twentieths of a point, with a line beneath."""
    line = _RULE if head else _HAIR
    edges = f"<w:tcBorders>{line}</w:tcBorders>"
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{edges}</w:tcPr>{"".join(paragraphs)}</w:tc>'


def table(widths: Sequence[int], head: Iterable[str], rows: Iterable[Iterable[str]], title: str) -> str:
    """A table of cells with a head row that repeats on each page; `title` is read out by screen readers."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(row)}</w:tr>" for row in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar>'
        f'<w:tblLook w:val="0020" w:firstRow="1"/><w:tblCaption w:val={quoteattr(title)}/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(head)}</w:tr>{body}</w:tbl>"
    )


class Numbers:
    """Citation numbers as links, and the bookmarks that they lead to."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._anchors = Anchors(page)
        self._bookmarks = 0

    def bookmarked(self, anchor: str, inside: str) -> str:
        """`inside` under the bookmark of an anchor, if a link leads there and it is not yet set."""
        if not self._anchors.take(anchor):
            return inside
        self._bookmarks += 1
        start = f'<w:bookmarkStart w:id="{self._bookmarks}" w:name="{_bookmark(anchor)}"/>'
        return f'{start}{inside}<w:bookmarkEnd w:id="{self._bookmarks}"/>'

    def number(self, number: int, style: str, anchor: str = "", before: str = "") -> str:
        """One number in a character style, leading to its quote; it may carry a bookmark itself."""
        shown = linked(self._page.targets.get(number), run(f"{before}{number}", f'<w:rStyle w:val="{style}"/>'))
        return self.bookmarked(anchor, shown) if anchor else shown

    def superiors(self, numbers: Sequence[int]) -> str:
        """Numbers above the line, parted by commas; each comma belongs to the number after it."""
        return "".join(
            self.number(number, "Superior", before=f",{NBSP}" if place else "") for place, number in enumerate(numbers)
        )

    def list(self, citations: tuple[int, ...]) -> str:
        """Numbers between brackets, "[1, 8]"; nothing for none."""
        if not citations:
            return ""
        comma = _reference(", ")
        inside = comma.join(self.number(number, "Reference", f"use-{number}") for number in citations)
        return f"{_reference('[')}{inside}{_reference(']')}"

    def back(self, number: int) -> str:
        """The number at an entry of the list of quotes, leading back to the marked words."""
        return self.bookmarked(f"cite-{number}", linked(self._page.origins.get(number), _reference(f"[{number}]")))

    def line(self, line: Line) -> str:
        """The runs of a line with their numbers."""
        last = len(line) - 1
        return "".join(
            f"{toned(words)}{self._after(words)}{run(words.then) if index < last else ''}"
            for index, words in enumerate(line)
        )

    def _after(self, words: Run) -> str:
        return f"{run(NBSP)}{self.list(words.citations)}" if words.citations else ""


def linked(anchor: str | None, inside: str) -> str:
    """Runs that lead to a bookmark of this document."""
    return f'<w:hyperlink w:anchor="{_bookmark(anchor)}" w:history="1">{inside}</w:hyperlink>' if anchor else inside


def _bookmark(anchor: str) -> str:
    """Word's names of bookmarks know no hyphen."""
    return anchor.replace("-", "_")


def _reference(text: str) -> str:
    return run(text, '<w:rStyle w:val="Reference"/>')

"""A part of a page as WordprocessingML: lines set in by depth, tables, pictures as bitmaps with their words."""

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from newsdesk.exporting.docx_xml import Numbers, cell, paragraph, run, table
from newsdesk.exporting.page import PagePart, PartLine, PartTable
from newsdesk.exporting.svg import bitmap

_TEXT_WIDTH = 9638
"""Twentieths of a point between the margins of an A4 page."""
_INDENT = 425
_DEEPEST = 6
_EMU = 12700
"""English metric units in a point. Source: ECMA-376, part 1, 20.1.10.16."""
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"


class Pictures:
    """Collects the bitmaps of a document, their relationships and the files they lie in."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.elements: list[str] = []

    @property
    def content_type(self) -> str:
        """What the package has to say of its bitmaps; nothing where there are none."""
        return '<Default Extension="png" ContentType="image/png"/>' if self.files else ""

    def add(self, svg: str, title: str) -> str:
        """A run that shows a drawing, at most as wide as the text; `title` is read out in its place."""
        number = len(self.files) + 1
        made = bitmap(svg)
        self.files[f"word/media/picture{number}.png"] = made.png
        self.elements.append(f'<Relationship Id="picture{number}" Type="{_IMAGE}" Target="media/picture{number}.png"/>')
        smaller = min(1.0, _TEXT_WIDTH / 20 / made.width)
        across, down = (round(length * smaller * _EMU) for length in (made.width, made.height))
        words = f'id="{number}" name="picture{number}" descr={quoteattr(title)}'
        shape = (
            f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr {words}/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="picture{number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        )
        return (
            f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" '
            f'distR="0"><wp:extent cx="{across}" cy="{down}"/><wp:docPr {words}/><a:graphic xmlns:a="{_DRAWING}/main">'
            f'<a:graphicData uri="{_DRAWING}/picture">{shape}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
        )


def part_xml(part: PagePart, numbers: Numbers, pictures: Pictures) -> Iterator[str]:
    """A paragraph a line, a table a table, a paragraph a picture."""
    for each in part.body:
        if isinstance(each, PartLine):
            yield _line(each, numbers)
        elif isinstance(each, PartTable):
            yield _table(each, part.title, numbers)
            yield paragraph("Meta", "")
        else:
            yield paragraph("Cell", pictures.add(each.svg, each.title))


def _line(each: PartLine, numbers: Numbers) -> str:
    label = run(f"{each.label}  ", '<w:rStyle w:val="Muted"/>') if each.label else ""
    left = (min(each.depth, _DEEPEST) + 1) * _INDENT
    edges = f'<w:ind w:left="{left}" w:hanging="{_INDENT}"/>'
    return paragraph("Cell", f"{label}{numbers.line(each.line)}", edges)


def _table(each: PartTable, title: str, numbers: Numbers) -> str:
    shares = each.widths or (1,) * len(each.header)
    widths = [_TEXT_WIDTH * share // sum(shares) for share in shares]
    head = [
        cell(width, paragraph("Meta", run(word)), head=True) for width, word in zip(widths, each.header, strict=True)
    ]
    rows = [
        [cell(width, paragraph("Cell", numbers.line(line))) for width, line in zip(widths, row, strict=True)]
        for row in each.rows
    ]
    return table(widths, head, rows, title)

"""A part of a page is drawn by every writer, and nothing in it is taken for markup."""

import io
import re
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree, html
from markdown_it import MarkdownIt

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.links import linked
from newsdesk.exporting.page import Page, PagePart, PartLine, PartPicture, PartTable, Run, Tone
from newsdesk.exporting.pdf import page_data
from newsdesk.exporting.svg import bitmap, harmless
from newsdesk.exporting.writers import WRITERS

HOSTILE = [
    "</svg></section><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "[link](javascript:alert(1)) | a | b |",
    '#read("/etc/passwd") @ref <lab> $z$ #eval("1")',
    "]]> <!-- --> <?xml?> &lt;b&gt;",
    "- dash: 1. first",
    "**bold** `c` \\",
]
words = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=20)).map(one_line).filter(bool)


def svg_of(value: str) -> str:
    said = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60" viewBox="0 0 400 60">'
        f'<rect width="400" height="60" fill="#eeeeee"/><text x="4" y="30" font-size="14">{said}</text></svg>'
    )


def page_with(value: str, page: Page) -> Page:
    table = PartTable(
        header=("Дата", value), rows=(((Run(text="1 марта"),), (Run(text=value, citations=(2,)),)),), widths=(1, 3)
    )
    part = PagePart(
        name="reports",
        title=value,
        empty="",
        body=(
            PartLine(label=value, line=(Run(text=value, tone=Tone.STRONG, citations=(1,)),)),
            PartLine(depth=1, line=(Run(text=value), Run(text="≠", tone=Tone.DIFFERS))),
            table,
            PartPicture(svg=svg_of(value), title=value, table=table),
        ),
    )
    bare = PagePart(name="nothing", title="Ничего", empty="Здесь пусто.")
    return linked(replace(page, sections=(part, bare, *page.sections)))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@given(words)
@settings(max_examples=50)
@example(HOSTILE[0])
def test_html_holds_a_part_with_its_words_and_no_foreign_element(russian_page: Page, value: str) -> None:
    made: Any = html.document_fromstring(WRITERS["html"].write_page(page_with(value, russian_page)))
    shape: Any = html.document_fromstring(WRITERS["html"].write_page(page_with("слово", russian_page)))
    assert [element.tag for element in made.iter()] == [element.tag for element in shape.iter()]
    section = made.xpath("//section[@id='reports']")[0]
    assert squeezed(section.xpath(".//ul/li[1]/span[1]")[0].text_content()) == squeezed(value)
    assert squeezed(section.xpath(".//svg/text")[0].text_content()) == squeezed(value)
    assert made.xpath("//section[@id='nothing']")[0].text_content().split("\n")[1:3] == ["Ничего", "Здесь пусто."]


def test_html_says_what_a_picture_shows(russian_page: Page) -> None:
    made: Any = html.document_fromstring(WRITERS["html"].write_page(page_with("Шкала времени", russian_page)))
    picture = made.xpath("//figure/svg")[0]
    assert (picture.get("role"), picture.find("title").text) == ("img", "Шкала времени")


def test_the_numbers_of_a_part_lead_to_their_quotes_and_back(russian_page: Page) -> None:
    bare = replace(russian_page, participants=(), agenda=(), meetings=(), notes=(), questions=(), texts=())
    made: Any = html.document_fromstring(WRITERS["html"].write_page(page_with("x", bare)))
    assert made.xpath("//section[@id='reports']//a/@href") == ["#cite-1", "#cite-2"]
    assert made.xpath("//li[@id='cite-2']//a/@href") == ["#use-2"]
    assert made.xpath("//*[@id='use-2']")


@given(words)
@settings(max_examples=50)
@example("a|b")
@example("\\")
def test_markdown_holds_a_part_as_lists_and_tables(russian_page: Page, value: str) -> None:
    made = WRITERS["md"].write_page(page_with(value, russian_page)).decode()
    reader = MarkdownIt("gfm-like", {"html": True, "linkify": False}).enable(["table", "strikethrough"])
    tokens = reader.parse(made)
    shape = reader.parse(WRITERS["md"].write_page(page_with("слово", russian_page)).decode())
    assert [token.type for token in tokens] == [token.type for token in shape]
    inline = [token for token in tokens if token.type == "inline"]
    children = {child.type for token in inline for child in token.children or []}
    assert children <= {"text", "softbreak", "hardbreak", "strong_open", "strong_close", "em_open", "em_close"}


@given(words)
@settings(max_examples=15, deadline=None)
def test_word_holds_a_part_with_a_described_picture(russian_page: Page, value: str) -> None:
    import docx

    data = WRITERS["docx"].write_page(page_with(value, russian_page))
    document = docx.Document(io.BytesIO(data))
    assert squeezed(value) in squeezed("".join(paragraph.text for paragraph in document.paragraphs))
    shape = document.inline_shapes[0]
    assert shape._inline.docPr.get("descr") == value
    assert (shape.width.pt, shape.height.pt) == (300, 45)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.read("word/media/picture1.png").startswith(b"\x89PNG")
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))


@given(words)
@settings(max_examples=8, deadline=None)
@example('#read("/etc/passwd") @ref <lab> *x* _y_ $z$ #eval("1")')
@example("🌊")
def test_pdf_prints_a_part_literally(russian_page: Page, value: str) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(WRITERS["pdf"].write_page(page_with(value, russian_page)))
    try:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
    if value.isascii():
        assert squeezed(value).replace("-", "") in squeezed(text).replace("-", "").replace("\ufffe", "")


def test_a_picture_wider_than_the_page_is_made_as_wide_as_the_text(russian_page: Page) -> None:
    import docx

    wide = svg_of("x").replace('width="400" height="60" v', 'width="4000" height="600" v')
    picture = PartPicture(svg=wide, title="x", table=PartTable(header=(), rows=()))
    page = replace(russian_page, sections=(PagePart(name="wide", title="x", empty="", body=(picture,)),))
    document = docx.Document(io.BytesIO(WRITERS["docx"].write_page(page)))
    assert document.inline_shapes[0].width.pt == pytest.approx(481.9)
    assert page_data(page)["sections"][0]["body"][0]["is"] == "picture"
    assert WRITERS["pdf"].write_page(page).startswith(b"%PDF")


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<image href="file:///etc/passwd"/>',
        '<use href="#x"/>',
        "<style>*{background:url(http://evil.example)}</style>",
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
        '<a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:alert(1)"><text>x</text></a>',
        '<rect onclick="alert(1)" style="fill:url(http://evil.example)" fill="URL(#x)" id="use-1" class="P"/>',
        "<!-- <script/> -->",
    ],
)
def test_a_drawing_keeps_only_shapes_and_words(inside: str) -> None:
    kept = harmless(f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{inside}</svg>')
    for bad in ("script", "href", "url", "URL", "onclick", "style", "foreign", "use", "class", "alert"):
        assert bad not in kept


@pytest.mark.parametrize("drawing", ["", "<svg/>", "<svg", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'])
def test_what_is_no_drawing_is_refused(drawing: str) -> None:
    with pytest.raises(ValueError, match="this drawing is not"):
        harmless(drawing)


def test_a_drawing_is_set_in_the_typefaces_of_the_page() -> None:
    named = svg_of("Шкала").replace("<text", '<text font-family="Source Sans 3"')
    assert bitmap(named).png != bitmap(svg_of("Шкала").replace("<text", '<text font-family="PT Serif"')).png
    assert bitmap(named) == bitmap(named)

"""Whatever stands in a field, no writer takes it for markup, and whoever reads the file finds the words again."""

import io
import re
import unicodedata
import zipfile
from dataclasses import replace
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree, html
from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsdesk.exporting.characters import legal, one_line
from newsdesk.exporting.compose import page_of
from newsdesk.exporting.glyphs import KNOWN, missing_characters, spelled_out
from newsdesk.exporting.pdf import page_data
from newsdesk.exporting.writers import WRITERS
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import Block, BlockKind, CanonicalText, Sha256
from newsdesk.model.brief import Brief, BriefMark, BriefNote
from newsdesk.model.record import Note, RecordKind

HOSTILE = [
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "&lt;b&gt; &amp; &#60;",
    "[link](javascript:alert(1)) ![x](file:///etc/passwd) <https://evil.example>",
    "https://evil.example www.evil.example a@evil.example",
    "| a | b |\n|---|---|\n| c | d |",
    "# heading\n- item\n1. one\n> quote\n```\ncode\n```",
    "***bold*** __x__ ~~s~~ `c` $x$ ^[note]",
    "===\n---",
    "1. first",
    "- dash",
    '#read("/etc/passwd") @ref <lab> *x* _y_ $z$ \\u{41} #eval("1")',
    "]]> <!-- --> <?xml?> <!DOCTYPE x>",
    "{0} {x} %s \\1 \\g<0>",
    "null\x00 bell\x07 escape\x1b del\x7f c1\x85 lone\ud800 fffe\ufffe",
    "turn\u202earound\u2066x",
    "emoji 🌊👩‍🚀 日本",
    "a\tb\r\nc\u2028d",
    "=cmd|' /C calc'!A0",
    "Å combining é",
]  # fmt: skip
words = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30))


def brief_of(value: str, brief: Brief) -> Brief:
    """A brief with one value in every field that holds words."""
    text = CanonicalText(
        text=f"{value}x",
        blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(value) + 1),),
        sha256=Sha256(""),
    )
    source = replace(brief.sources[0], title=value, source=value, author=value, published=value, language=value)
    mark = BriefMark(
        position=TextPositionSelector(start=0, end=len(text.text)),
        kind=RecordKind.MEETING,
        number=1,
        titles=(value,),
        note=value,
        creator=value,
    )
    meeting = brief.meetings[0]
    when = replace(meeting.meeting.when, words=value, reason=value)
    return replace(
        brief,
        title=value,
        analyst=value,
        view=value,
        participants=tuple(
            replace(row, participant=replace(row.participant, name=value, role=value, note=value))
            for row in brief.participants[:1]
        ),
        agenda=tuple(replace(row, item=replace(row.item, title=value)) for row in brief.agenda[:1]),
        meetings=(
            replace(
                meeting,
                meeting=replace(meeting.meeting, title=value, place=value, when=when, note=value),
                attendees=tuple(replace(person, name=value) for person in meeting.attendees),
                agenda=(value,),
                visit=value,
                disagreements=tuple(
                    replace(other, source=source, value=value, when=None) for other in meeting.disagreements
                ),
            ),
        ),
        notes=(BriefNote(note=Note(id=brief.notes[0].note.id, title=value, body=value)),),
        questions=tuple(replace(question, title=value, field=value) for question in brief.questions),
        texts=(replace(brief.texts[0], source=source, canonical=text, marks=(mark,)),),
        sources=(source,),
        citations=(replace(brief.citations[0], quote=value, source=source),),
    )


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@given(words)
def test_legal_text_is_legal_xml_and_keeps_every_other_character(text: str) -> None:
    kept = legal(text)
    assert legal(kept) == kept
    assert etree.fromstring(f"<x>{html_escape(kept)}</x>").text in {kept, None}
    dropped = [c for c in text if c not in kept]
    assert all(unicodedata.category(c) in {"Cc", "Cs", "Cn", "Zl", "Zp"} for c in dropped)


def html_escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


@given(words)
def test_a_field_is_one_line_that_cannot_turn_the_writing_direction(text: str) -> None:
    assert not re.search("[\n\r\u2028\u202a-\u202e\u2066-\u2069]", one_line(text))


@given(value=words)
@settings(max_examples=60)
@example("</style><script>alert(1)</script>")
def test_html_reads_back_the_words_and_holds_no_foreign_element(russian: Brief, value: str) -> None:
    page: Any = html.document_fromstring(WRITERS["html"].write(brief_of(value, russian)))
    shape = html.document_fromstring(WRITERS["html"].write(brief_of("слово", russian)))
    assert page.findtext(".//h1") == (one_line(value) or "Сводка без названия")
    assert {element.tag for element in page.iter()} <= {element.tag for element in shape.iter()} | NOTE_TAGS
    assert {name for element in page.iter() for name in element.attrib} <= ATTRIBUTES
    marked = "".join(page.xpath("//section[@id='text']//mark//text()[not(ancestor::sup)]"))
    assert squeezed(marked) == squeezed(f"{legal(value)}x")


NOTE_TAGS = {"h4", "h5", "h6", "blockquote", "hr", "strong", "em", "code", "a", "b", "span", "p", "div", "mark", "sup"}
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "rel", "scope", "title"}


@given(words)
@settings(max_examples=60)
def test_word_documents_read_back_the_words(russian: Brief, value: str) -> None:
    import docx

    data = WRITERS["docx"].write(brief_of(value, russian))
    document = docx.Document(io.BytesIO(data))
    assert document.paragraphs[0].text == (one_line(value) or "Сводка без названия")
    comments = list(document.comments)
    assert len(comments) == 1
    assert squeezed(one_line(value)) in squeezed(comments[0].text)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if name.endswith(".xml"):
                etree.fromstring(package.read(name))


@given(words)
@settings(max_examples=80)
@example("# x #")
@example("1) x")
@example("+ x")
@example("a\\")
@example("&copy;")
@example("    code")
@example("!")
def test_markdown_reads_back_the_words_and_finds_no_markup_in_them(russian: Brief, value: str) -> None:
    made = WRITERS["md"].write(brief_of(value, russian)).decode()
    reader = MarkdownIt("gfm-like", {"html": True, "linkify": False}).enable(["table", "strikethrough"])
    tokens = reader.parse(made)
    inline = [token for token in tokens if token.type == "inline"]
    children = {child.type for token in inline for child in token.children or []}
    assert children <= {"text", "softbreak", "hardbreak", "strong_open", "strong_close", "em_open", "em_close"}
    assert {token.type for token in tokens} <= BLOCKS
    assert text_of(inline[0]) == (one_line(value) or "Сводка без названия").strip()
    assert squeezed(one_line(value)) in squeezed("".join(map(text_of, inline)))
    if one_line(value):
        assert [token.tag for token in tokens].count("table") == 2


BLOCKS = {
    "inline", "heading_open", "heading_close", "paragraph_open", "paragraph_close", "bullet_list_open",
    "bullet_list_close", "list_item_open", "list_item_close", "table_open", "table_close", "thead_open",
    "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close",
    "blockquote_open", "blockquote_close", "hr", "ordered_list_open", "ordered_list_close",
}  # fmt: skip


def text_of(token: Token) -> str:
    return "".join(child.content for child in token.children or [])


@given(words)
@settings(max_examples=12, deadline=None)
@example('#read("/etc/passwd") @ref <lab> *x* _y_ $z$ #eval("1")')
@example("emoji 🌊👩‍🚀 日本")
def test_pdf_prints_the_words_literally(russian: Brief, value: str) -> None:
    import pypdfium2

    brief = brief_of(value, russian)
    assert page_data(page_of(brief))["title"] == (spelled_out(one_line(value))[0] or "Сводка без названия")
    document = pypdfium2.PdfDocument(WRITERS["pdf"].write(brief))
    try:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
    if one_line(value).isascii():
        assert squeezed(one_line(value)).replace("-", "") in squeezed(text).replace("-", "").replace("\ufffe", "")


def test_characters_that_no_typeface_has_are_spelled_out_and_named() -> None:
    shown, missing = spelled_out("Арна 🌊 и 👩\u200d🚀, не ⁸ и не Қ")
    assert shown == "Арна [U+1F30A] и [U+1F469][U+1F680], не ⁸ и не Қ"
    assert missing == "U+1F30A WATER WAVE, U+1F469 WOMAN, U+1F680 ROCKET"
    assert spelled_out("Обычный текст – «да»") == ("Обычный текст – «да»", "")


def test_a_long_list_of_missing_characters_is_cut() -> None:
    _, missing = spelled_out("".join(map(chr, range(0x1F300, 0x1F320))))
    assert missing.count("U+") == 12
    assert missing.endswith("…")


def test_every_character_taken_for_known_is_in_the_typefaces() -> None:
    assert missing_characters(KNOWN - set(" \n\t\N{NO-BREAK SPACE}")) == frozenset()


def test_the_brief_names_the_characters_it_could_not_print(russian: Brief) -> None:
    assert "U+1F30A WATER WAVE" in page_data(page_of(russian))["missing"]

"""Canonical text: what every position, quote and export rests on."""

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model.article import Block, BlockKind, CanonicalText, SpanKind
from newsdesk.text.canonical import blocks_to_json, canonical_from_json, canonicalise, normalise

BREAKS = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")


def blocks_of(markdown: str) -> list[tuple[BlockKind, str]]:
    canonical = canonicalise(markdown)
    return [(block.kind, canonical.text[block.start : block.end]) for block in canonical.blocks]


def spans_of(markdown: str) -> list[tuple[SpanKind, str, str]]:
    canonical = canonicalise(markdown)
    return [(span.kind, canonical.text[span.start : span.end], span.href) for span in canonical.spans]


def check_partition(canonical: CanonicalText) -> None:
    start = 0
    for block in canonical.blocks:
        assert block.start == start <= block.end
        assert not BREAKS.search(canonical.text, block.start, block.end)
        start = block.end + 1
    assert max(start - 1, 0) == len(canonical.text)
    assert "\n".join(canonical.text[b.start : b.end] for b in canonical.blocks) == canonical.text


def check_spans(canonical: CanonicalText) -> None:
    for span in canonical.spans:
        assert span.start < span.end
        assert any(block.start <= span.start and span.end <= block.end for block in canonical.blocks)
        assert (span.kind is SpanKind.LINK) == bool(span.href)
        assert not span.href or re.match(r"(?i)https?:|mailto:", span.href)


@given(data=st.data())
def test_blocks_part_the_text_and_hold_the_spans_for_any_string(
    data: st.DataObject, hard_text: st.SearchStrategy[str]
) -> None:
    source = data.draw(hard_text)
    canonical = canonicalise(source)
    check_partition(canonical)
    check_spans(canonical)
    assert canonical.sha256 == hashlib.sha256(canonical.text.encode()).hexdigest()
    assert canonicalise(source) == canonical


@given(data=st.data())
def test_stored_blocks_give_back_the_same_canonical_text(
    data: st.DataObject, hard_text: st.SearchStrategy[str]
) -> None:
    canonical = canonicalise(data.draw(hard_text))
    assert canonical_from_json(canonical.text, blocks_to_json(canonical), canonical.sha256) == canonical


def test_stored_blocks_keep_level_marker_quoting_and_links() -> None:
    canonical = canonicalise("## Вода\n\n> 2. [пункт](http://a.example)\n\nслова")
    assert canonical_from_json(canonical.text, blocks_to_json(canonical), canonical.sha256) == canonical


@pytest.mark.parametrize("text", ["Велин", "Велин и Торн\n", "Велин\nТорн "])
def test_stored_blocks_that_do_not_make_up_the_text_are_refused(text: str) -> None:
    stored = blocks_to_json(canonicalise("Велин\n\nТорн"))
    with pytest.raises(ValueError, match="do not make up a text"):
        canonical_from_json(text, stored, "")


@given(data=st.data())
def test_normalising_twice_changes_nothing_and_leaves_no_break_but_one(
    data: st.DataObject, hard_text: st.SearchStrategy[str]
) -> None:
    text = normalise("\x00\ufeff" + data.draw(hard_text))
    assert normalise(text) == text
    assert not BREAKS.search(text.replace("\n", ""))
    text.encode()


def test_every_line_separator_becomes_a_line_break_and_controls_go() -> None:
    assert normalise("a\r\nb\rc\u2028d\u2029e\ufdd0f\ufdd1g\vh\fi\x85j") == "a\nb\nc\nd\ne\nf\ng\nh\ni\nj"
    assert normalise("\ufeffa\x00\x1b\x7f\x9f\ud800\udc00\ufffe\uffffb\tc") == "ab\tc"


def test_nothing_is_composed_or_decomposed() -> None:
    assert normalise("и\u0306 й \u00a0👩‍💻") == "и\u0306 й \u00a0👩‍💻"


def test_blocks_of_every_kind_are_told_apart() -> None:
    markdown = "# Заголовок\n\nАбзац\nв две строки\n\n- пункт\n\n> слова\n\n"
    markdown += "```\nкод\n\n\tкод\n```\n\n---\n\n| a | b |\n|---|---|\n| в | г |"
    assert blocks_of(markdown) == [
        (BlockKind.HEADING, "Заголовок"),
        (BlockKind.PARAGRAPH, "Абзац в две строки"),
        (BlockKind.LIST_ITEM, "пункт"),
        (BlockKind.QUOTE, "слова"),
        (BlockKind.CODE, "код"),
        (BlockKind.CODE, ""),
        (BlockKind.CODE, "\tкод"),
        (BlockKind.RULE, ""),
        (BlockKind.TABLE_ROW, "a\tb"),
        (BlockKind.TABLE_ROW, "в\tг"),
    ]


def test_an_indented_line_is_code() -> None:
    assert blocks_of("    один\n    два") == [(BlockKind.CODE, "один"), (BlockKind.CODE, "два")]


def test_headings_keep_their_level_and_items_their_depth_and_marker() -> None:
    canonical = canonicalise("### Вода\n\n3. три\n4. четыре\n   - внутри\n\n     ещё абзац\n5) пять\n")
    assert [(b.kind.value, b.level, b.marker) for b in canonical.blocks] == [
        ("heading", 3, ""),
        ("list item", 1, "3."),
        ("list item", 1, "4."),
        ("list item", 2, "-"),
        ("list item", 2, ""),
        ("list item", 1, "5)"),
    ]


def test_an_item_that_begins_with_another_block_hangs_no_marker_on_a_later_paragraph() -> None:
    canonical = canonicalise("- # Глава\n\n  абзац\n\n- - внутри\n\n  снаружи")
    assert [(b.kind.value, b.level, b.marker) for b in canonical.blocks] == [
        ("heading", 1, ""),
        ("list item", 1, ""),
        ("list item", 2, "-"),
        ("list item", 1, ""),
    ]


@pytest.mark.parametrize("bullet", ["—", "–", "\\-", "•", "\\*", "1\\)", "12\\."])
def test_an_item_that_carries_its_own_bullet_has_no_marker(bullet: str) -> None:
    (block,) = canonicalise(f"- {bullet} пункт").blocks
    assert (block.kind, block.marker) == (BlockKind.LIST_ITEM, "")


def test_quoting_is_counted_for_all_that_stands_in_a_quote() -> None:
    canonical = canonicalise("> слова\n>\n> - пункт\n>\n> > глубже\n\nснаружи")
    assert [(b.kind.value, b.quoted) for b in canonical.blocks] == [
        ("quote", 1),
        ("list item", 1),
        ("quote", 2),
        ("paragraph", 0),
    ]


@pytest.mark.parametrize("hard_break", ["  \n", "\\\n"])
def test_a_hard_break_begins_a_block_of_the_same_kind_and_cuts_markup_in_two(hard_break: str) -> None:
    canonical = canonicalise(f"1. **один{hard_break}два**")
    assert [(b.kind.value, b.level, b.marker) for b in canonical.blocks] == [
        ("list item", 1, "1."),
        ("list item", 1, ""),
    ]
    assert spans_of(f"1. **один{hard_break}два**") == [
        (SpanKind.STRONG, "один", ""),
        (SpanKind.STRONG, "два", ""),
    ]


def test_blank_blocks_are_left_out() -> None:
    assert canonicalise("#\n\n-\n\n&#32;&#32;\n\n[a]: http://a.b\n\n| |\n|-|\n| |\n").blocks == ()
    assert canonicalise("").text == ""


def test_markup_becomes_spans_over_the_words_outer_first() -> None:
    assert spans_of("**важно *очень*** и `код` ~~нет~~ [сайт *Лорны*](https://lorna.example 'т')") == [
        (SpanKind.STRONG, "важно очень", ""),
        (SpanKind.EMPHASIS, "очень", ""),
        (SpanKind.CODE, "код", ""),
        (SpanKind.LINK, "сайт Лорны", "https://lorna.example"),
        (SpanKind.EMPHASIS, "Лорны", ""),
    ]


def test_markup_around_nothing_is_no_span() -> None:
    assert spans_of("a [](http://a.example)") == []
    assert blocks_of("```\n```") == []


def test_spans_in_a_table_lie_in_their_cell() -> None:
    assert spans_of("| a | **b** |\n|---|---|\n| в\\\tг | **д** |") == [
        (SpanKind.STRONG, "b", ""),
        (SpanKind.STRONG, "д", ""),
    ]
    assert blocks_of("| a&Tab;b | c |\n|---|---|") == [(BlockKind.TABLE_ROW, "a b\tc")]


@pytest.mark.parametrize(
    "source",
    ["[x](javascript:alert)", "[x](file:///etc/passwd)", "[x](page.html)", "<vbscript:x>", "[x](data:text/html,y)"],
)
def test_a_link_that_is_not_of_the_web_or_mail_stays_as_it_is_written(source: str) -> None:
    assert canonicalise(source).text == source
    assert spans_of(source) == []


def test_links_of_the_web_and_mail_are_links() -> None:
    assert spans_of("<https://a.example/%0A> <a@b.example>") == [
        (SpanKind.LINK, "https://a.example/ ", "https://a.example/%0A"),
        (SpanKind.LINK, "a@b.example", "mailto:a@b.example"),
    ]


def test_html_and_images_are_words() -> None:
    assert canonicalise("<b>x</b> ![кот](/etc/passwd)").text == "<b>x</b> ![кот](/etc/passwd)"


@pytest.mark.parametrize("opener", [">", "- ", "1. "])
def test_words_deeper_than_the_parser_goes_are_kept_as_plain_lines(opener: str) -> None:
    source = f"Начало **важно**\n\n{opener * 150}дно\n\nконец"
    assert blocks_of(source) == [
        (BlockKind.PARAGRAPH, "Начало **важно**"),
        (BlockKind.PARAGRAPH, f"{opener * 150}дно"),
        (BlockKind.PARAGRAPH, "конец"),
    ]


def test_depth_that_the_parser_can_follow_is_followed() -> None:
    (block,) = canonicalise(">" * 97 + " дно").blocks
    assert (block.kind, block.quoted) == (BlockKind.QUOTE, 97)


def test_a_flood_of_open_brackets_keeps_its_words_and_the_links_of_other_paragraphs() -> None:
    flood = "[" * 5_000 + "[x](http://a.example)"
    canonical = canonicalise(f"{flood}\n\n[y](http://b.example)")
    assert canonical.text == f"{flood}\ny"
    assert [span.href for span in canonical.spans] == ["http://b.example"]


def test_many_links_in_one_paragraph_are_all_found() -> None:
    assert len(canonicalise("[x](http://a.example) " * 300).spans) == 300


def test_a_position_counts_code_points() -> None:
    canonical = canonicalise("👩‍💻 **𝔘ж**")
    (span,) = canonical.spans
    assert (span.start, span.end) == (4, 6)
    assert canonical.blocks == (Block(kind=BlockKind.PARAGRAPH, start=0, end=6),)

"""Plain text becomes structure without the loss or change of one character."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.canonical import canonicalise, normalise
from newsdesk.text.plain import markdown_from_plain


def kinds(raw: str) -> list[str]:
    return [block.kind.value for block in canonicalise(markdown_from_plain(raw)).blocks]


def check_words(raw: str) -> None:
    lines = [line for line in normalise(raw).split("\n") if line.strip()]
    canonical = canonicalise(markdown_from_plain(raw))
    assert canonical.text == "\n".join(lines)
    assert len(canonical.blocks) == len(lines)
    assert canonical.spans == ()


@settings(max_examples=300)
@given(data=st.data())
def test_the_words_of_any_string_come_out_as_they_went_in(
    data: st.DataObject, hard_text: st.SearchStrategy[str]
) -> None:
    check_words(data.draw(hard_text))


@pytest.mark.parametrize(
    "raw",
    [
        "\u00a0с отступом\u00a0",
        "\tслова\t\n    код?\n  строка  ",
        "\n\ufeffзнак\n\ufeff",
        "Заголовок\n===\n---\n***\n___",
        "| a | b |\n|---|---|\n| c | d |",
        "[a]: http://a.example\n[a] и [b](http://b.example)",
        "1. один\n2) два\n10. десять\n2026. год",
        "&amp; &#10; &nbsp &copy; <b>жирный</b> <http://a.example>",
        "Заголовок #\n\nПод ним длинная строка, которая кончается точкой.",
        "# Заголовок ##\n\nПод ним длинная строка, которая кончается точкой.",
        "C:\\Temp\\*.txt\\\n\\",
        "```\nне код\n```\n~~~",
        "> слова\n>> глубже\n+ плюс\n- минус\n* звезда",
    ],
)
def test_what_looks_like_markup_stays_words(raw: str) -> None:
    check_words(raw)


def test_blank_text_has_no_blocks() -> None:
    assert markdown_from_plain(" \n\u00a0\r\n\t") == ""


def test_the_samples_have_a_title_a_dateline_and_lists(samples: Path) -> None:
    paths = list(samples.glob("*.txt"))
    assert paths
    for path in paths:
        raw = path.read_text("utf-8")
        check_words(raw)
        assert kinds(raw)[:3] == ["heading", "paragraph", "paragraph"], path.name
        assert "list item" in kinds(raw), path.name


LONG = "Президент Эстерии Арман Велин прилетел во вторник в Лорну."


@pytest.mark.parametrize(
    ("raw", "first"),
    [
        (f"Велин прибыл в Лорну\n\n{LONG}", "heading"),
        (f"\n \nВелин прибыл в Лорну\n \n{LONG}", "heading"),
        (f"Велин прибыл в Лорну\n«Вестник», 10 марта 2026\n{LONG}", "heading"),
        (f"Велин прибыл в Лорну\n{LONG}", "paragraph"),
        (f"Велин прибыл в Лорну.\n\n{LONG}", "paragraph"),
        (f"«Вестник», 10 марта 2026\n\n{LONG}", "paragraph"),
        (f"— Велин прибыл в Лорну\n\n{LONG}", "paragraph"),
        ("Велин прибыл в Лорну\n\nКоротко.", "paragraph"),
        ("Велин прибыл в Лорну\n«Вестник», 10 марта 2026", "paragraph"),
        ("Велин прибыл в Лорну", "paragraph"),
        (f"{'долгие слова ' * 20}\n\n{LONG * 10}", "paragraph"),
    ],
)
def test_a_short_first_line_over_a_blank_line_or_dateline_is_the_title(raw: str, first: str) -> None:
    assert kinds(raw)[0] == first


ITEM, PARAGRAPH = "list item", "paragraph"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Обсудят:", "сток;", "паводки."], [PARAGRAPH, ITEM, ITEM]),
        (["Обсудят:", "сток;", "паводки;", "", "тарифы"], [PARAGRAPH, ITEM, ITEM, ITEM]),
        (["Обсудят:", "сток;", "паводки;", "Затем стороны поужинают."], [PARAGRAPH, ITEM, ITEM, PARAGRAPH]),
        (["Обсудят:", "Сток;", "Паводки.", "Ужин."], [PARAGRAPH, ITEM, ITEM, PARAGRAPH]),
        (["Обсудят:", "сток;", "а потом. И ещё."], [PARAGRAPH, ITEM, PARAGRAPH]),
        (["Обсудят:", "сток;", "примут:", "акт;", "план."], [PARAGRAPH, ITEM, PARAGRAPH, ITEM, ITEM]),
        (["Обсудят:", "1990;", "2000."], [PARAGRAPH, ITEM, ITEM]),
        (["Обсудят:", "сток;"], [PARAGRAPH, ITEM]),
        (["Обсудят:", "сток."], [PARAGRAPH, PARAGRAPH]),
        (["Обсудят", "сток;", "паводки."], [PARAGRAPH, PARAGRAPH, PARAGRAPH]),
        (["Обсудят:"], [PARAGRAPH]),
        (["Обсудят:", "— сток"], [PARAGRAPH, ITEM]),
        (["— сток", "— паводки", "Конец."], [ITEM, ITEM, PARAGRAPH]),
        (["1. сток", "2. паводки"], [ITEM, ITEM]),
        (["— Да, — сказал Линд.", "И ушёл."], [PARAGRAPH, PARAGRAPH]),
    ],
)
def test_lines_that_are_a_list_become_one(lines: list[str], expected: list[str]) -> None:
    assert kinds("\n".join(lines)) == expected


def test_a_line_with_a_bullet_keeps_it_in_the_text_and_others_hang_on_a_dash() -> None:
    canonical = canonicalise(markdown_from_plain("Обсудят:\nсток;\nпаводки.\n• тарифы\n• мост"))
    assert [block.marker for block in canonical.blocks] == ["", "-", "-", "", ""]

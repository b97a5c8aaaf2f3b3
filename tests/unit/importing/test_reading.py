import hashlib
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.importing import ImportRefusedError, read_article
from newsdesk.importing.limits import MAX_FILE_BYTES
from newsdesk.importing.refusal import Reason
from newsdesk.model.article import Proposal
from newsdesk.text.canonical import canonicalise, normalise

REPORT = """Президент Эстерии прибыл в Моранию
Агентство «Вестник», 10 марта 2026

Президент Эстерии Арман Велин прилетел во вторник в Лорну. Его встретила премьер-министр Ильза Торн.
Совет отвечает за:
уровень рек;
обмен данными.
"""
FRONT_MATTER = """---
title: "Совет по воде: второй день"
source: Курьер Лорны
author: 'Якоб Линд'
date: 2026-03-11T08:30:00+03:00
url: https://kurier.example/1
# заметка
tags:
  - вода
- совет
---

# Совет по воде

Совет собрался в **Лорне**. <b>Не разметка</b>
"""


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300))
def test_plain_text_keeps_every_word(text: str) -> None:
    lines = [line for line in normalise(text).split("\n") if line.strip()]
    try:
        article = read_article(text.encode("utf-8-sig"), file_name="вести.txt")
    except ImportRefusedError as refusal:
        assert refusal.reason is Reason.BINARY or not lines  # noqa: PT017 - what is drawn decides
    else:
        assert canonicalise(article.markdown).text == "\n".join(lines)


def test_a_plain_report_proposes_title_source_day_and_language() -> None:
    article = read_article(REPORT.encode("cp1251"), file_name="вестник.txt")

    assert article.title == Proposal(value="Президент Эстерии прибыл в Моранию", how="heading")
    assert article.source == Proposal(value="Агентство «Вестник»", how="dateline")
    assert article.published == Proposal(value="2026-03-10", how="dateline")
    assert article.language == Proposal(value="ru", how="letters")
    assert article.encoding == Proposal(value="cp1251", how="detector")
    assert article.original_sha256 == hashlib.sha256(REPORT.encode("cp1251")).hexdigest()
    assert (article.file_name, article.importer, article.warnings) == ("вестник.txt", "plain text", ())
    assert [block.kind for block in canonicalise(article.markdown).blocks][-2:] == ["list item", "list item"]


def test_the_chosen_encoding_is_carried_as_chosen() -> None:
    article = read_article(REPORT.encode(), file_name="вестник.txt", encoding="utf-8")

    assert article.encoding == Proposal(value="utf-8", how="chosen")


def test_damage_by_a_wrong_choice_is_told() -> None:
    article = read_article(REPORT.encode() + b"\xff", file_name="вестник.txt", encoding="utf-8")

    assert ("unreadable characters", str(article.markdown.count("\ufffd"))) in article.warnings


@pytest.mark.parametrize("name", ["тире.md", "тире.txt"])
def test_even_a_lone_dash_gets_a_title(name: str) -> None:
    assert read_article("—".encode(), file_name=name).title == Proposal(value="—", how="first sentence")


def test_front_matter_becomes_proposals_and_leaves_the_text() -> None:
    article = read_article(FRONT_MATTER.encode(), file_name="совет.md")

    assert article.title == Proposal(value="Совет по воде: второй день", how="meta")
    assert article.source == Proposal(value="Курьер Лорны", how="meta")
    assert article.author == Proposal(value="Якоб Линд", how="meta")
    assert article.published == Proposal(value="2026-03-11", how="meta")
    assert article.url == "https://kurier.example/1"
    assert canonicalise(article.markdown).text == "Совет по воде\nСовет собрался в Лорне. <b>Не разметка</b>"


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("2026", "2026"),
        ("2026-03", "2026-03"),
        ("10 марта 2026", "2026-03-10"),
        ("2026-13-40", ""),
        ("скоро", ""),
        ("", ""),
    ],
)
def test_a_day_in_front_matter_is_taken_as_far_as_it_goes(written: str, published: str) -> None:
    text = f"---\ndate: {written}\n---\nСовет собрался в Лорне.\n"

    assert read_article(text.encode(), file_name="совет.md").published.value == published


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nСовет собрался.\n\n---\n\nИ разошёлся.",
        "---\ntitle: без конца\n\nСовет собрался.",
        "---\nСовет: собрался, сказал он: «да»\n---\nИ разошёлся.",
    ],
)
def test_a_rule_that_only_looks_like_front_matter_stays(text: str) -> None:
    assert read_article(text.encode(), file_name="совет.md").markdown == text


def test_a_page_without_an_ending_in_its_name_is_known_by_its_start() -> None:
    page = "<!-- saved --><!DOCTYPE html><html><body><p>Совет по воде собрался в Лорне.</p></body></html>"

    assert "<" not in read_article(page.encode(), file_name="страница").markdown
    assert "\\<" in read_article(page.encode(), file_name="страница.txt").markdown


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "пусто.txt", Reason.EMPTY),
        (b" \n\t", "пусто.txt", Reason.EMPTY),
        ("\ufeff\n".encode("utf-16"), "пусто.md", Reason.EMPTY),
        (b"---\ntitle: x\n---\n", "пусто.md", Reason.EMPTY),
        (b"<html><head><title>x</title></head><body><script>1</script></body></html>", "a.html", Reason.NOTHING_FOUND),
        (b"<!-- ", "a.html", Reason.NOTHING_FOUND),
        (b"x" * (MAX_FILE_BYTES + 1), "велик.txt", Reason.TOO_LARGE),
        (b"%PDF-1.7\n", "a.txt", Reason.BINARY),
        (bytes(range(256)) * 4, "a.txt", Reason.BINARY),
        (b"\x00" * 100, "a.txt", Reason.BINARY),
    ],
)
def test_what_holds_no_words_is_refused(data: bytes, name: str, reason: Reason) -> None:
    with pytest.raises(ImportRefusedError) as refusal:
        read_article(data, file_name=name)

    assert (refusal.value.file_name, refusal.value.reason) == (name, reason)


def test_an_unknown_encoding_is_refused_by_its_name() -> None:
    with pytest.raises(ImportRefusedError, match="cannot be read with the encoding cp-9"):
        read_article(b"text", file_name="a.txt", encoding="cp-9")


def test_importing_costs_no_library_before_the_first_page() -> None:
    program = (
        "import sys, newsdesk.importing, newsdesk.importing.files\n"
        "newsdesk.importing.read_article(b'Text.', file_name='a.txt')\n"
        "print({'trafilatura', 'lxml', 'chardet'} & set(sys.modules))"
    )

    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert shown.stdout.strip() == "set()"


def test_a_text_of_very_many_lines_is_refused_before_the_parser() -> None:
    with pytest.raises(ImportRefusedError) as refused:
        read_article(b"a\n" * 50_001, file_name="lines.txt")
    assert refused.value.reason is Reason.TOO_LARGE
    assert "lines.txt" in refused.value.sentence()
    assert "50,000 lines" in refused.value.sentence()


def test_the_text_of_an_import_comes_with_it_and_the_bytes_of_a_page() -> None:
    words = "Совет по воде соберётся в четверг. ".encode() * 20
    page = b"<html><body><article><p>" + words + b"</p></article></body></html>"
    assert read_article(page, file_name="page.html").original == page
    plain = read_article("Совет по воде.\nВторая строка.".encode(), file_name="a.txt")
    assert plain.original == b""
    assert plain.canonical.text == "Совет по воде.\nВторая строка."

"""Titles, sources and days that the first lines of an article propose."""

import pytest

from newsdesk.model.article import Proposal
from newsdesk.text.canonical import canonicalise
from newsdesk.text.proposals import MAX_TITLE, Dateline, find_dateline, looks_like_title, propose_title

LONG = "Президент Эстерии Арман Велин прилетел во вторник в Лорну. В аэропорту его встретила Ильза Торн."


@pytest.mark.parametrize(
    ("line", "source", "published"),
    [
        ("Агентство «Вестник», 10 марта 2026", "Агентство «Вестник»", "2026-03-10"),
        ("«Курьер Лорны», 9 марта 2026 года", "Курьер Лорны", "2026-03-09"),
        ("“Harbour Wire”, 10 March 2026", "Harbour Wire", "2026-03-10"),
        ('"Harbour Wire", 10 March 2026', "Harbour Wire", "2026-03-10"),
        ("Harbour Wire, March 10, 2026", "Harbour Wire", "2026-03-10"),
        ("  Harbour Wire | 2026-03-10  ", "Harbour Wire", "2026-03-10"),
        ("Лорна — 10.03.2026, 15:40", "Лорна", "2026-03-10"),
        ("10 марта 2026 г., «Вестник» и «Курьер»", "«Вестник» и «Курьер»", "2026-03-10"),
        ("10 марта 2026 в 15:40", "", "2026-03-10"),
        ("«Вестник», 2026 жылғы 10 наурыз", "Вестник", "2026-03-10"),
    ],
)
def test_a_line_of_source_and_day_is_a_dateline(line: str, source: str, published: str) -> None:
    assert find_dateline(line) == Dateline(source=source, published=published)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Агентство «Вестник», 10 марта",
        "Агентство «Вестник», март 2026",
        "Агентство «Вестник», 31 февраля 2026",
        "Велин прибыл 10 марта 2026, сообщил «Вестник»",
        "слово " * 20 + ", 10 марта 2026",
        "слово " * 60 + ", 10 марта 2026",
    ],
)
def test_other_lines_are_no_dateline(line: str) -> None:
    assert find_dateline(line) is None


def test_a_heading_is_the_title_in_one_line() -> None:
    canonical = canonicalise(f"«Вестник», 10 марта 2026\n\n# Велин  в\u00a0Лорне\n\n{LONG}")
    assert propose_title(canonical) == Proposal(value="Велин в Лорне", how="heading")


def test_a_short_first_line_with_more_text_is_the_title() -> None:
    lines = ["", "Велин в Лорне", "", LONG]
    assert propose_title(lines) == Proposal(value="Велин в Лорне", how="heading")
    assert propose_title(canonicalise("\n\n".join(lines))) == Proposal(value="Велин в Лорне", how="heading")


@pytest.mark.parametrize("lines", [[f"  {LONG}", "Ещё."], [LONG]])
def test_else_the_first_sentence_is_the_title(lines: list[str]) -> None:
    words = "Президент Эстерии Арман Велин прилетел во вторник в Лорну."
    assert propose_title(lines) == Proposal(value=words, how="first sentence")


@pytest.mark.parametrize("lines", [["Велин в Лорне"], ["Велин в Лорне", "Да."]])
def test_a_line_with_little_or_nothing_after_it_is_only_a_sentence(lines: list[str]) -> None:
    assert propose_title(lines) == Proposal(value="Велин в Лорне", how="first sentence")


def test_a_title_has_bounds_and_nothing_proposes_nothing() -> None:
    assert len(propose_title(["слово " * 300]).value) == MAX_TITLE
    assert propose_title([]) == propose_title(canonicalise("")) == Proposal(value="", how="first sentence")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Велин в Лорне?", True),
        ("Велин в Лорне.", False),
        ("Велин в Лорне:", False),
        ("Велин в Лорне;", False),
        ("• Велин в Лорне", False),
        ("«Вестник», 10 марта 2026", False),
        (" ", False),
    ],
)
def test_a_title_is_short_and_has_no_final_stop(line: str, title: bool) -> None:
    assert looks_like_title(line) is title

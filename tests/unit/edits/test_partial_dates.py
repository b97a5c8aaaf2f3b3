"""The day of an article: a day of the calendar, a month, a year or nothing, and never other words."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.library.articles import add_articles, edit_article
from newsdesk.edits.partial_dates import is_partial_date, read_date
from newsdesk.importing import read_article
from newsdesk.model.article import Proposal

NO_DATES = ("9 марта", "2026-13-45", "2026-02-30", "2026-13", "0000", "2026-3-1", "10.03.2026", "--03-10", "2026-Q1")


@given(day=st.dates(), length=st.sampled_from((4, 7, 10)))
def test_a_date_that_is_cut_to_month_or_year_is_one_still(day: date, length: int) -> None:
    assert is_partial_date(day.isoformat()[:length])
    assert read_date(f" {day.isoformat()[:length]} ") == day.isoformat()[:length]


@given(words=st.text(max_size=12))
def test_what_is_read_as_a_date_is_one(words: str) -> None:
    found = read_date(words)
    assert found is None or is_partial_date(found)


def test_a_date_is_read_as_a_person_writes_it_and_not_without_a_year() -> None:
    assert [read_date(words) for words in ("9 марта 2026", "March 2026", "2026", "")] == [
        "2026-03-09",
        "2026-03",
        "2026",
        "",
    ]
    assert [read_date(words) for words in ("9 марта", "2026-13-45", "вчера", "Q1 2026")] == [None] * 4


@pytest.mark.parametrize("words", NO_DATES)
def test_no_way_into_the_workspace_takes_a_day_that_is_none(desk: Any, words: str) -> None:
    new = read_article("Другая статья, которой ещё не было.".encode(), file_name="new.txt")
    before = desk.living()
    with pytest.raises(InvalidValueError):
        add_articles(desk.store, [replace(new, published=Proposal(value=words, how="chosen"))])
    with pytest.raises(InvalidValueError):
        edit_article(desk.store, desk.article, {"published": words})
    assert desk.living() == before

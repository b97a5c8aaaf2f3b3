"""What an analyst types for a time is completed by the article's date, and says so."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model.when import Basis, Precision, When
from newsdesk.text.dates import ARTICLE_DATE, parse_when
from newsdesk.text.typed_dates import parse_typed

TUESDAY = "2026-03-10"

PIECES = st.sampled_from(
    [
        *("в", "до", "с", "по", "on", "by", "next", "следующий", "келесі", "через", "in", "кейін", "и", "-", ","),
        *(
            "11",
            "31",
            "2",
            "999",
            "2026",
            "--",
            "11.03",
            "29.02",
            "19 февраля",
            "March 4",
            "19 ақпан",
            "Q1",
            "1-тоқсан",
        ),
        *(
            "Tuesday",
            "вторник",
            "четвергу",
            "бейсенбі",
            "завтра",
            "недели",
            "week",
            "аптадан",
            "дней",
            "a",
            "15:00",
            "٣",
        ),
    ]
)
WORDS = st.one_of(st.lists(PIECES, max_size=6).map(" ".join), st.text())
PUBLISHED = st.one_of(st.dates().map(str), st.sampled_from(["", "2026", "2026-03", "вчера", TUESDAY, "9999-12-31"]))


@given(WORDS, PUBLISHED, st.sampled_from(["", "ru", "en", "kk"]))
def test_a_year_that_nobody_stated_is_marked_as_inferred(words: str, published: str, language: str) -> None:
    when = parse_typed(words, published=published, language=language)
    stated = parse_when(words, published=published, language=language)
    assert when.words == words
    assert when == stated or (when.basis, when.reason) == (Basis.INFERRED, ARTICLE_DATE)
    if stated.value and when != stated:
        assert when.value[4:].startswith(stated.value[1:]), "only the year is added, and the time of day that was typed"
    if re.match(r"\d{4}", when.value) and when.basis is Basis.STATED:
        assert parse_typed(words, language=language).value == when.value, "what is stated needs no article"


@given(WORDS, st.dates(date(1950, 1, 1), date(2070, 1, 1)))
def test_a_value_that_was_read_is_read_again_as_itself(words: str, published: date) -> None:
    when = parse_typed(words, published=str(published))
    again = parse_typed(when.value, published=str(published))
    assert (again.value, again.precision) == (when.value, when.precision)


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2090, 1, 1)))
def test_the_year_is_the_one_that_brings_the_day_nearest(written: date) -> None:
    when = parse_typed("19 февраля", published=str(written))
    assert when.value[4:] == "-02-19"
    assert abs(date.fromisoformat(when.value) - written).days <= 183


@pytest.mark.parametrize(
    ("words", "value"),
    [
        *[
            ("19 февраля", "2026-02-19"),
            ("19.02", "2026-02-19"),
            ("19 ақпан", "2026-02-19"),
            ("19 February", "2026-02-19"),
        ],
        *[("20 декабря", "2025-12-20"), ("в марте", "2026-03"), ("Q1", "2026-Q1"), ("4-тоқсан", "2025-Q4")],
        *[("11 марта в 15:00", "2026-03-11T15:00"), ("в четверг", "2026-03-12"), ("бейсенбіде", "2026-03-12")],
        *[("next Tuesday", "2026-03-17"), ("в следующий вторник", "2026-03-17"), ("келесі сейсенбі", "2026-03-17")],
        *[("в пятницу на следующей неделе", "2026-03-20"), ("Friday next week", "2026-03-20")],
        *[("tomorrow", "2026-03-11"), ("the day after tomorrow", "2026-03-12"), ("бүрсігүні", "2026-03-12")],
        *[("через неделю", "2026-03-17"), ("in two weeks", "2026-03-24"), ("через 3 дня", "2026-03-13")],
        *[("екі аптадан кейін", "2026-03-24"), ("in a day", "2026-03-11")],
    ],
)
def test_words_of_three_languages_count_from_the_article(words: str, value: str) -> None:
    when = parse_typed(words, published=TUESDAY)
    assert (when.value, when.basis) == (value, Basis.INFERRED)


@pytest.mark.parametrize(
    "words", ["2026-02-19", "19.02.26", "19 ақпан 2026", "--02-19", "Q1 2026", "2026 жылғы 2-тоқсан"]
)
def test_what_is_stated_whole_is_left_alone(words: str) -> None:
    assert parse_typed(words, published=TUESDAY) == parse_when(words)
    assert parse_when(words).value


@pytest.mark.parametrize(
    "words",
    ["до 11 марта", "к следующему вторнику", "в следующий вторник и четверг", "after Q1", "Q1 and Q2", "чушь", ""],
)
def test_limits_and_other_words_stay_words(words: str) -> None:
    assert parse_typed(words, published=TUESDAY) == When(words=words)


def test_a_leap_day_is_put_into_no_year_that_has_none() -> None:
    assert parse_typed("29 февраля", published="2026-03-10").value == "--02-29"
    assert parse_typed("29 февраля", published="2027-11-10").value == "2028-02-29"


def test_the_year_alone_of_the_article_completes_a_day() -> None:
    for day in ("1 января", "31 декабря"):
        assert parse_typed(day, published="2026").value.startswith("2026-")
    assert parse_typed("next Tuesday", published="2026") == When(words="next Tuesday")
    assert parse_typed("19 февраля", published="2026").precision is Precision.DAY

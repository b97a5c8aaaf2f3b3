"""A time is said no further than it is known."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from newsdesk.gui.models.when_words import basis_words, coarser, date_words, doubt_words, when_words
from newsdesk.model.when import Basis, Precision, When

ORDER = (Precision.MINUTE, Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.YEAR, Precision.UNKNOWN)

DAYS = st.dates().map(lambda day: day.isoformat())
VALUES = st.one_of(
    DAYS.map(lambda day: (Precision.DAY, day)),
    DAYS.map(lambda day: (Precision.MINUTE, f"{day}T15:00")),
    DAYS.map(lambda day: (Precision.MONTH, day[:7])),
    DAYS.map(lambda day: (Precision.DAY, f"--{day[5:]}")),
    DAYS.map(lambda day: (Precision.MONTH, f"--{day[5:7]}")),
    DAYS.map(lambda day: (Precision.YEAR, day[:4])),
)


@pytest.fixture
def _russian() -> Iterator[None]:
    QLocale.setDefault(QLocale("ru_RU"))
    yield
    QLocale.setDefault(QLocale("en_GB"))


@given(stated=VALUES, precision=st.sampled_from(ORDER))
def test_a_coarser_time_is_a_cut_that_cannot_be_cut_twice(stated: tuple[Precision, str], precision: Precision) -> None:
    when = When(words="words", value=stated[1], precision=stated[0])
    cut = coarser(when, precision)
    if ORDER.index(precision) < ORDER.index(stated[0]):
        assert cut is None or cut.value == when.value
    if cut is not None:
        assert cut.words == "words"
        assert coarser(cut, precision) == cut


@given(stated=VALUES)
def test_every_value_has_words(stated: tuple[Precision, str]) -> None:
    assert when_words(When(value=stated[1], precision=stated[0]))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-03-11T15:00", "Wednesday, 11 March 2026, 15:00"),
        ("2026-03-11", "Wednesday, 11 March 2026"),
        ("2026-03", "March 2026"),
        ("2026-Q1", "quarter 1 of 2026"),
        ("2026", "2026"),
        ("--02-29", "29 February"),
        ("--03", "March"),
    ],
)
def test_values_in_english(value: str, words: str) -> None:
    assert when_words(When(value=value)) == words


@pytest.mark.usefixtures("_russian")
def test_values_in_russian() -> None:
    assert when_words(When(value="2026-03-11")) == "среда, 11 марта 2026"
    assert when_words(When(value="2026-03-11"), short=True) == "ср, 11 мар. 2026"
    assert when_words(When(value="2026-03")).casefold() == "март 2026"
    assert date_words("2026-03-10") == "10 марта 2026"


def test_what_is_open_is_said() -> None:
    assert doubt_words(When()) == "not in the text"
    assert doubt_words(When(value="--03-11", precision=Precision.DAY)) == "year not stated"
    assert doubt_words(When(words="скоро")) == "not understood; kept as words"
    assert doubt_words(When(words="в среду")).startswith("the article's date is missing")
    assert doubt_words(When(words="в среду"), readable=True) == "the article has its date now"
    assert doubt_words(When(words="в среду", basis=Basis.INFERRED), readable=True) == "not understood; kept as words"
    assert doubt_words(When(value="2026", precision=Precision.YEAR)) == ""
    assert when_words(When(words="до конца года")) == "до конца года"
    assert basis_words(When(value="2026")) == ""
    assert "article" in basis_words(When(value="2026", basis=Basis.INFERRED, reason="article date"))
    assert "the photograph" in basis_words(When(value="2026", basis=Basis.INFERRED, reason="the photograph"))


@given(value=st.one_of(st.text(max_size=12), st.from_regex(r"[0-9-]{0,4}-?[0-9Q-]{1,3}-?[0-9T:]{0,8}", fullmatch=True)))
def test_a_value_of_no_known_shape_is_said_and_nothing_breaks(value: str) -> None:
    assert isinstance(when_words(When(value=value)), str)
    assert isinstance(date_words(value), str)


@pytest.mark.parametrize("words", ["9 марта", "2026-13-45", "2026-xx", "--xx", "--Q1"])
def test_what_is_no_date_stays_as_it_is(words: str) -> None:
    assert date_words(words) == words
    assert when_words(When(value=words)) == words

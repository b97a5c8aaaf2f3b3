"""What the interface says of a time can be typed again: it is read as the same time."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate

from newsdesk.gui.day_words import DayForm, day_words
from newsdesk.gui.i18n import LANGUAGES, Languages
from newsdesk.gui.models.when_words import date_words, when_words
from newsdesk.model.when import When
from newsdesk.text.dates import parse_when
from newsdesk.text.typed_dates import parse_typed

days = st.dates(min_value=date(1970, 1, 1), max_value=date(2069, 12, 31))
years = days.map(lambda day: f"{day.year}")
months = days.map(lambda day: f"{day:%Y-%m}")
quarters = days.map(lambda day: f"{day.year}-Q{(day.month + 2) // 3}")
minutes = st.tuples(days, st.times()).map(lambda at: f"{at[0]}T{at[1]:%H:%M}")
yearless = days.map(lambda day: f"--{day:%m-%d}")
values = st.one_of(days.map(str), months, quarters, years, minutes, yearless)

spoken = pytest.mark.parametrize("language", LANGUAGES)
slowly = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)


@spoken
@slowly
@given(value=values, short=st.booleans())
def test_a_time_that_is_said_is_read_as_itself(languages: Languages, language: str, value: str, short: bool) -> None:
    languages.use(language)
    said = when_words(When(value=value), short=short)
    assert parse_typed(said, language=language).value == value, said


@spoken
@slowly
@given(day=days, form=st.sampled_from([DayForm.FULL, DayForm.SHORT, DayForm.LONG, DayForm.BRIEF]))
def test_a_day_with_its_year_is_read_as_itself_in_every_form(
    languages: Languages, language: str, day: date, form: DayForm
) -> None:
    languages.use(language)
    said = day_words(QDate(day.year, day.month, day.day), form)
    assert parse_when(said, language=language).value == day.isoformat(), said


@spoken
@slowly
@given(published=st.one_of(days.map(str), months, years))
def test_the_date_of_an_article_is_read_as_itself(languages: Languages, language: str, published: str) -> None:
    languages.use(language)
    said = date_words(published)
    assert parse_when(said, language=language).value == published, said

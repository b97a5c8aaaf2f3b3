"""What the form says back of a time, in any of the languages, is read as the same time when it is typed."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from newsdesk.gui.i18n import LANGUAGES, Languages, compile_translations
from newsdesk.gui.models.when_words import when_words
from newsdesk.model.when import Precision, When
from newsdesk.text.typed_dates import parse_typed

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
VALUES = st.one_of(
    DAYS.map(lambda day: (Precision.DAY, day.isoformat())),
    DAYS.map(lambda day: (Precision.MINUTE, f"{day.isoformat()}T09:05")),
    DAYS.map(lambda day: (Precision.MONTH, day.isoformat()[:7])),
    DAYS.map(lambda day: (Precision.QUARTER, f"{day.year}-Q{(day.month + 2) // 3}")),
    DAYS.map(lambda day: (Precision.YEAR, str(day.year))),
    DAYS.map(lambda day: (Precision.DAY, f"--{day.isoformat()[5:]}")),
    DAYS.map(lambda day: (Precision.MONTH, f"--{day.isoformat()[5:7]}")),
)


@pytest.fixture(params=LANGUAGES)
def _speaking(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    compile_translations()
    languages = Languages(qapp)
    languages.use(request.param)
    yield
    languages.fall_silent()
    languages.deleteLater()
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.usefixtures("_speaking")
@given(value=VALUES)
def test_what_is_said_back_is_read_as_the_same(value: tuple[Precision, str]) -> None:
    precision, stored = value
    words = when_words(When(value=stored, precision=precision))
    read = parse_typed(words)
    assert (read.value, read.precision) == (stored, precision), words

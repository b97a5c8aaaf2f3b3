"""Read what an article says about time, no further than it says it."""

import datetime as dt
import re
from typing import Final

from newsdesk.model.when import Basis, Precision, When
from newsdesk.text.calendar_words import WEEKDAY, fold, weekday_number
from newsdesk.text.stated_dates import (
    UNREADABLE,
    Reading,
    in_month,
    is_limit,
    on_day,
    read_full_day,
    read_iso,
    read_month,
    read_quarter,
    read_slashed,
    read_year,
    read_yearless_day,
)

ARTICLE_DATE: Final = "article date"
"""The reason of a value that was concluded from the day on which the article was published."""


def parse_when(words: str, *, published: str = "", language: str = "") -> When:
    """Read a time in Russian, English or Kazakh words, as far as the words tell it.

    `published` is the article's partial ISO date; only words that count from the day of writing
    ("завтра", "on Wednesday", "до конца года") use it, and such a value is inferred. A day or month
    without a year stays without one. Limits ("до 11 марта", "after 5 May") and words that are no time
    keep an empty value; days of one month ("11–13 марта") are known to the month. `language` settles
    nothing but the order in "11/03/2026": the day comes first in "ru" and "kk".
    """
    folded = fold(words)
    found = _stated(folded, day_first=language in {"ru", "kk"}) or _inferred(folded, published) or read_year(folded)
    if not found:
        return When(words=words)
    return When(
        words=words,
        value=found.value,
        precision=found.precision,
        basis=found.basis,
        reason=ARTICLE_DATE if found.basis is Basis.INFERRED else "",
    )


def _stated(words: str, *, day_first: bool) -> Reading | None:
    return (
        read_iso(words)
        or read_slashed(words, day_first=day_first)
        or read_quarter(words)
        or read_full_day(words)
        or read_yearless_day(words)
        or read_month(words)
    )


def _inferred(words: str, published: str) -> Reading | None:
    try:
        day = dt.date.fromisoformat(published)
    except ValueError:
        return None
    if day.year in {dt.MINYEAR, dt.MAXYEAR}:
        return None
    return _counted_day(words, day) or _weekday(words, day) or _counted_year(words, day) or _counted_month(words, day)


_COUNTED_DAYS: Final = {
    "сегодня": 0,
    "завтра": 1,
    "послезавтра": 2,
    "вчера": -1,
    "позавчера": -2,
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "yesterday": -1,
    "бүгін": 0,
    "ертең": 1,
    "кеше": -1,
}
_COUNTED_DAY: Final = re.compile(rf"\b(?:{'|'.join(_COUNTED_DAYS)})\b")


def _counted_day(words: str, day: dt.date) -> Reading | None:
    found = _COUNTED_DAY.search(words)
    if not found:
        return None
    if is_limit(words, found.start()):
        return UNREADABLE
    counted = day + dt.timedelta(days=_COUNTED_DAYS[found[0]])
    return on_day(counted.isoformat(), words, Basis.INFERRED)


_WEEKDAY: Final = re.compile(rf"(?<!\w){WEEKDAY}(?!\w)")
_UNSURE_WEEK: Final = re.compile(r"следующ|будущ|ближайш\w+ дни|недел|\bnext\b|\bweek\b|\bкажд|\bevery\b|\bпо\b")
_LAST_WEEK: Final = re.compile(r"прошл|минувш|\blast\b|\bpast\b")
_DAYS_OF_WEEK: Final = 7


def _weekday(words: str, day: dt.date) -> Reading | None:
    """The next such day from the day of writing on, or the one before it for "last Wednesday"."""
    found = list(_WEEKDAY.finditer(words))
    if not found:
        return None
    if len(found) > 1 or _UNSURE_WEEK.search(words) or is_limit(words, found[0].start()):
        return UNREADABLE
    ahead = (weekday_number(found[0][0]) - day.weekday()) % _DAYS_OF_WEEK
    if _LAST_WEEK.search(words):
        ahead -= _DAYS_OF_WEEK
    return on_day((day + dt.timedelta(days=ahead)).isoformat(), words, Basis.INFERRED)


_THIS: Final = r"(?:эт(?:ого|ом)|текущ(?:его|ем)|нынешн(?:его|ем)|this|осы)"
_NEXT: Final = r"(?:следующ(?:его|ем)|будущ(?:его|ем)|next|келесі)"
_LAST: Final = r"(?:прошл(?:ого|ом)|last|өткен)"
_END: Final = r"(?:до конца|к концу|в конце|(?:by|before|at) the end of)"


def _counts(unit: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    """Ways of naming the unit of time in which an article was written, the next and the last."""
    return (
        (1, re.compile(rf"{_NEXT} {unit}\b")),
        (-1, re.compile(rf"{_LAST} {unit}\b")),
        (0, re.compile(rf"(?:{_THIS}|{_END}(?: the| {_THIS})?) {unit}\b")),
    )


_YEARS: Final = _counts("(?:года|году|year|жылы)")
_MONTHS: Final = _counts("(?:месяца|месяце|month|айда)")
_MONTHS_OF_YEAR: Final = 12


def _counted_year(words: str, day: dt.date) -> Reading | None:
    for ahead, pattern in _YEARS:
        if pattern.search(words):
            return Reading(str(day.year + ahead), Precision.YEAR, Basis.INFERRED)
    return None


def _counted_month(words: str, day: dt.date) -> Reading | None:
    for ahead, pattern in _MONTHS:
        if pattern.search(words):
            years, month = divmod(day.month - 1 + ahead, _MONTHS_OF_YEAR)
            return in_month(month + 1, str(day.year + years))._replace(basis=Basis.INFERRED)
    return None

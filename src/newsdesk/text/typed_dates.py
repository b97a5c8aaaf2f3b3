"""Read the time that an analyst types: what words state, completed by the day on which the article was written."""

import datetime as dt
import re
from typing import Final

from newsdesk.model.when import Basis, Precision, When
from newsdesk.text.calendar_words import WEEKDAY, fold, iso_day, weekday_number
from newsdesk.text.dates import ARTICLE_DATE, parse_when
from newsdesk.text.stated_dates import Reading, in_month, is_limit, on_day, yearless_quarter

_DAYS_OF_WEEK: Final = 7
_MIDDLES: Final = {4: "-07-02", 7: "-15", 10: ""}
"""What makes a year, a month and a day, told apart by their length, a day in their middle."""
_MIDDLE: Final = 15
_SHORTEST_MONTH: Final = 28
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_DAY_LENGTH: Final = len("2026-03-10")


def parse_typed(words: str, *, published: str = "", language: str = "") -> When:
    """Read a time as `parse_when` does, and further where whoever typed it sees what was understood.

    A day, month or quarter without a year gets the one that brings it nearest to `published`, the
    article's partial ISO date; "next Tuesday" is the Tuesday of the week after, "in two weeks" a day so far
    ahead. All of these are inferred from the article's date, and without it they stay what they state.
    An ISO value without a year ("--03-11") stays without.
    """
    stated = parse_when(words, published=published, language=language)
    written = _middle(published)
    folded = fold(words)
    if written is None or folded.startswith("--"):
        return stated
    if stated.value:
        found = _in_a_year(stated, folded, written)
    else:
        found = _quarter(folded, written) or (_counted(folded, written) if len(published) == _DAY_LENGTH else None)
    if found is None:
        return stated
    return When(words=words, value=found.value, precision=found.precision, basis=Basis.INFERRED, reason=ARTICLE_DATE)


def _middle(published: str) -> dt.date | None:
    """The day, or one in the middle of the month or year, from which other days are counted."""
    try:
        day = dt.date.fromisoformat(published + _MIDDLES.get(len(published), ""))
    except ValueError:
        return None
    return day if _FIRST_YEAR < day.year < _LAST_YEAR else None


def _in_a_year(stated: When, words: str, written: dt.date) -> Reading | None:
    """A yearless day or month in the year that brings it nearest to the day of writing."""
    if not stated.value.startswith("--"):
        return None
    month, _, day = stated.value.removeprefix("--").partition("-")
    years = _nearest_years(written, int(month), int(day or _MIDDLE))
    if not day:
        return in_month(int(month), str(years[0]))
    valid = next(filter(None, (iso_day(year, int(month), int(day)) for year in years)), "")
    return on_day(valid, words) if valid else None


def _nearest_years(written: dt.date, month: int, day: int) -> list[int]:
    """The years around the day of writing, the one first in which a day lies nearest to it."""
    near = {year: dt.date(year, month, min(day, _SHORTEST_MONTH)) for year in range(written.year - 1, written.year + 2)}
    return sorted(near, key=lambda year: abs((near[year] - written).days))


def _quarter(words: str, written: dt.date) -> Reading | None:
    quarter = yearless_quarter(words)
    if not quarter:
        return None
    year = _nearest_years(written, 3 * quarter - 1, _MIDDLE)[0]
    return Reading(f"{year}-Q{quarter}", Precision.QUARTER)


_NEXT: Final = r"(?:(?:следующ|будущ)\w+|next|келесі)"
_WEEKDAY: Final = re.compile(rf"(?<!\w){WEEKDAY}(?!\w)")
_NEXT_WEEKDAY: Final = re.compile(rf"(?<!\w){_NEXT}\s{WEEKDAY}(?!\w)")
_NEXT_WEEK: Final = re.compile(rf"(?<!\w){_NEXT}\s(?:недел[еию]|week|апта\w*)(?!\w)")
_NUMBERS: Final = {
    1: "одну|один|a|an|one|бір",
    2: "два|две|two|екі",
    3: "три|three|үш",
    4: "четыре|four|төрт",
}
_NUMBER: Final = rf"(?P<number>[0-9]{{1,3}}|{'|'.join(_NUMBERS.values())})"
_UNIT: Final = r"(?:(?:день|дня|дней|days?|күн\w*)|(?P<week>недел[юи]|недель|weeks?|апта\w*))"
_AHEAD: Final = re.compile(rf"(?<!\w)(?:(?:через|in)\s(?:{_NUMBER}\s)?{_UNIT}(?!\w))")
_AHEAD_KAZAKH: Final = re.compile(rf"(?<!\w)(?:{_NUMBER}\s)?{_UNIT}\sкейін(?!\w)")


def _counted(words: str, written: dt.date) -> Reading | None:
    """A day of the week after, or a day so many days or weeks ahead."""
    ahead = _days_ahead(words)
    if ahead is None:
        ahead = _to_next_week(words, written)
    return None if ahead is None else on_day((written + dt.timedelta(days=ahead)).isoformat(), words)


def _days_ahead(words: str) -> int | None:
    found = _AHEAD.search(words) or _AHEAD_KAZAKH.search(words)
    if not found:
        return None
    number = found["number"] or "1"
    named = (count for count, names in _NUMBERS.items() if number in names.split("|"))
    count = int(number) if number.isdecimal() else next(named)
    return count * (_DAYS_OF_WEEK if found["week"] else 1)


def _to_next_week(words: str, written: dt.date) -> int | None:
    days = list(_WEEKDAY.finditer(words))
    following = _NEXT_WEEKDAY.search(words) or _NEXT_WEEK.search(words)
    if len(days) != 1 or following is None or is_limit(words, min(days[0].start(), following.start())):
        return None
    return _DAYS_OF_WEEK - written.weekday() + weekday_number(days[0][0])

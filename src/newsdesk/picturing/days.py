"""Partial dates as stretches of days on a line."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_VALUE = re.compile(r"(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d).*)?)?)?")
_MONTHS = 12
_LAST_YEAR = 9999


@dataclass(frozen=True, slots=True)
class Stretch:
    """When something may be: from `first` to `last` in days since the first of January of year 1.

    A known day is a stretch of one day, a known minute one without length.
    """

    first: float
    last: float

    @property
    def middle(self) -> float:
        """The day in the middle."""
        return (self.first + self.last) / 2

    @property
    def is_day(self) -> bool:
        """Whether the day is known."""
        return self.last - self.first <= 1


def stretch_of(value: str) -> Stretch | None:
    """The days that a cut ISO 8601 value can mean; None for an empty one, one without a year, and no date at all."""
    found = _VALUE.fullmatch(value)
    if found is None:
        return None
    year, quarter, month, day, hour, minute = (int(part) if part else 0 for part in found.groups())
    try:
        if found[5]:
            exact = date(year, month, day).toordinal() + (hour + minute / 60) / 24
            return Stretch(exact, exact)
        if day:
            first = date(year, month, day).toordinal()
            return Stretch(first, first + 1)
        begins, months = (month, 1) if month else ((quarter - 1) * 3 + 1, 3) if quarter else (1, _MONTHS)
        return Stretch(date(year, begins, 1).toordinal(), month_after(year, begins, months).toordinal())
    except ValueError:
        return None


def month_after(year: int, month: int, steps: int) -> date:
    """The first day of the month so many months later; in the last year of the calendar its last day.

    :raises ValueError: for a month that is none.
    """
    count = month - 1 + steps
    if year + count // _MONTHS > _LAST_YEAR:
        return date(_LAST_YEAR, _MONTHS, 31)
    return date(year + count // _MONTHS, count % _MONTHS + 1, 1)


def with_year(value: str, published: Iterable[str]) -> str:
    """A day or month without a year, in the year in which it lies nearest to the first of these article dates.

    Empty where no article is dated, or the calendar has no such day near it.
    """
    near = next((stretch for each in published if (stretch := stretch_of(each)) is not None), None)
    if near is None or not value.startswith("--"):
        return ""
    year = date.fromordinal(int(near.middle)).year
    found = [
        (abs(stretch.middle - near.middle), dated)
        for candidate in (year - 1, year, year + 1)
        if (stretch := stretch_of(dated := f"{candidate:04}{value[1:]}")) is not None
    ]
    return min(found)[1] if found else ""

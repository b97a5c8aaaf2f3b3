"""How Russian, English and Kazakh name months and days, and how a day is written in full."""

import datetime as dt
import re
from typing import Final

_MONTHS: Final = (
    "январ[ьяюе]|янв|january|jan|қаңтар(?:да)?",
    "феврал[ьяюе]|фев|февр|february|feb|ақпан(?:да)?",
    "март[ауе]?|мар|march|mar|наурыз(?:да)?",
    "апрел[ьяюе]|апр|april|apr|сәуір(?:де)?",
    "ма[йяюе]|may|мамыр(?:да)?",
    "июн[ьяюе]|июн|june|jun|маусым(?:да)?",
    "июл[ьяюе]|июл|july|jul|шілде(?:де)?",
    "август[ауе]?|авг|august|aug|тамыз(?:да)?",
    "сентябр[ьяюе]|сен|сент|september|sept|sep|қыркүйек(?:те)?",
    "октябр[ьяюе]|окт|october|oct|қазан(?:да)?",
    "ноябр[ьяюе]|ноя|нояб|november|nov|қараша(?:да)?",
    "декабр[ьяюе]|дек|december|dec|желтоқсан(?:да)?",
)

_SHORT_KAZAKH_MONTHS: Final = ("қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел")
"""Words of their own, some of them, in Kazakh and in Russian; read only with a stop behind a Kazakh year and a day."""

_WEEKDAYS: Final = (
    "понедельник[ау]?|monday|mon|дүйсенбі(?:де)?",
    "вторник[ау]?|tuesday|tue|tues|сейсенбі(?:де)?",
    "сред[ауеы]|wednesday|wed|сәрсенбі(?:де)?",
    "четверг[ау]?|thursday|thu|thur|thurs|бейсенбі(?:де)?",
    "пятниц[ауеы]|friday|fri|жұма(?:да)?",
    "суббот[ауеы]|saturday|sat|сенбі(?:де)?",
    "воскресень[ея]|sunday|sun|жексенбі(?:де)?",
)

MONTH: Final = rf"(?:(?:{'|'.join(_MONTHS)})\b\.?)"
"""Matches the name of a month in folded words, with the stop of an abbreviation."""

WEEKDAY: Final = rf"(?:{'|'.join(_WEEKDAYS)})"
"""Matches the name of a day of the week in folded words."""

YEAR: Final = r"(?:19|20)[0-9][0-9]"
YEAR_WORD: Final = r"(?:\s?(?:год\w*|г\.|г\b|жыл\w*|ж\.|ж\b))"
"""What may follow a year: "года", "г.", "жылы"."""
YEAR_BEFORE: Final = r"(?:жыл\w*|ж\.?)"
"""What stands between a year and its day or month in Kazakh: "жылғы", "ж."."""

_DAY: Final = r"(?P<day>[1-9]|[0-3][0-9])"
_ORDINAL: Final = r"(?:st|nd|rd|th|-?го)?"
_NAMED: Final = rf"(?P<month>{MONTH})"

DAY_AND_MONTH: Final = (
    rf"{_DAY}{_ORDINAL}\s(?:of\s)?{_NAMED}",
    rf"{_NAMED}\s{_DAY}{_ORDINAL}",
)
"""A day and a month by its name, in either order; groups day and month."""

_YEAR: Final = rf"(?P<year>{YEAR})"

FULL_DAYS: Final = tuple(
    rf"(?<![\w.]){form}(?!\w|\.[0-9])"
    for form in (
        rf"{_YEAR}-(?P<month>[0-9][0-9])-(?P<day>[0-9][0-9])",
        rf"{_DAY}\.(?P<month>[0-9]{{1,2}})\.(?P<year>{YEAR}|[0-9][0-9]){YEAR_WORD}?",
        *(rf"{named},?\s{_YEAR}{YEAR_WORD}?" for named in DAY_AND_MONTH),
        rf"{_YEAR}\s{YEAR_BEFORE}\s{_DAY}\s(?P<month>{MONTH}|(?:{'|'.join(_SHORT_KAZAKH_MONTHS)})\.)",
    )
)
"""Every way of writing a day with its year, over folded words; groups day, month and year.

They are large, so they are compiled when a text first has something like a day in it.
"""

_CENTURY_TURN: Final = 70


def fold(words: str) -> str:
    """Lower the words, take "ё" for "е" and any white space for one space; lengths may change."""
    return " ".join(words.lower().replace("ё", "е").split())


def month_number(name: str) -> int:
    """The number of a month from its name in folded words or from digits.

    :raises ValueError: if it is neither.
    """
    if name.isdecimal():
        return int(name)
    name = name.rstrip(".")
    return _place(_SHORT_KAZAKH_MONTHS if name in _SHORT_KAZAKH_MONTHS else _MONTHS, name) + 1


def weekday_number(name: str) -> int:
    """The number of a day of the week from its name in folded words, Monday being 0.

    :raises ValueError: if it is no such name.
    """
    return _place(_WEEKDAYS, name)


def _place(forms: tuple[str, ...], name: str) -> int:
    return [bool(re.fullmatch(form, name)) for form in forms].index(True)


def year_number(digits: str) -> int:
    """A year from four digits or from two: "70" to "99" are of the last century."""
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 the century is written out
        return year
    return year + (1900 if year >= _CENTURY_TURN else 2000)


def iso_day(year: int, month: int, day: int) -> str:
    """The ISO form of a day, or nothing where the calendar has no such day."""
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return ""


def full_date(words: str) -> str:
    """The ISO form of words that are a day with its year and nothing else, or nothing."""
    folded = fold(words)
    if not any(map(str.isdigit, folded)):
        return ""
    for pattern in FULL_DAYS:
        if found := re.fullmatch(pattern, folded):
            return iso_day(year_number(found["year"]), month_number(found["month"]), int(found["day"]))
    return ""

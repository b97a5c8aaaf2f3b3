"""How Russian, English and Kazakh name months and days, and days written in full."""

import datetime as dt
import re
from typing import Final

_MONTHS: Final = (
    ("январ[ьяюе]|янв", "january|jan", "қаңтар"),
    ("феврал[ьяюе]|фев(?:р)?", "february|feb", "ақпан"),
    ("март[ауе]?|мар", "march|mar", "наурыз"),
    ("апрел[ьяюе]|апр", "april|apr", "сәуір"),
    ("ма[йяюе]", "may", "мамыр"),
    ("июн[ьяюе]|июн", "june|jun", "маусым"),
    ("июл[ьяюе]|июл", "july|jul", "шілде"),
    ("август[ауе]?|авг", "august|aug", "тамыз"),
    ("сентябр[ьяюе]|сен(?:т)?", "september|sept|sep", "қыркүйек"),
    ("октябр[ьяюе]|окт", "october|oct", "қазан"),
    ("ноябр[ьяюе]|ноя(?:б)?", "november|nov", "қараша"),
    ("декабр[ьяюе]|дек", "december|dec", "желтоқсан"),
)

MONTH: Final = r"(?:" + "|".join(f"(?:{'|'.join(forms)})" for forms in _MONTHS) + r")\b\.?"
"""Matches the name of a month in folded words, with the stop of an abbreviation."""

YEAR: Final = r"(?:19|20)\d\d"

_MONTH_FORMS: Final = tuple(re.compile("|".join(forms)) for forms in _MONTHS)

_YEAR_WORD: Final = r"(?:\s*(?:года|г\b\.?|жыл\w*))?"
_DAY_MONTH_YEAR: Final = re.compile(
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{MONTH}),?\s+(?P<year>{YEAR}){_YEAR_WORD}"
)
_MONTH_DAY_YEAR: Final = re.compile(rf"(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>{YEAR})")
_YEAR_DAY_MONTH: Final = re.compile(rf"(?P<year>{YEAR})\s+жыл\w*\s+(?P<day>\d{{1,2}})\s+(?P<month>{MONTH})")
_DOTTED: Final = re.compile(rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>{YEAR}|\d\d)\b{_YEAR_WORD}")
_ISO: Final = re.compile(rf"(?P<year>{YEAR})-(?P<month>\d\d)-(?P<day>\d\d)")

FULL_DAYS: Final = (_ISO, _DOTTED, _DAY_MONTH_YEAR, _MONTH_DAY_YEAR, _YEAR_DAY_MONTH)
"""Every way of writing a day with its year, over folded words; groups day, month, year."""

_CENTURY_TURN: Final = 70


def fold(words: str) -> str:
    """Lower the words, take "ё" for "е" and any white space for one space; lengths may change."""
    return " ".join(words.lower().replace("ё", "е").split())


def month_number(name: str) -> int:
    """The number of a month from its name in folded words or in digits; 0 for neither."""
    if name.isdecimal():
        return int(name)
    bare = name.rstrip(".")
    return next((n for n, forms in enumerate(_MONTH_FORMS, start=1) if forms.fullmatch(bare)), 0)


def year_number(digits: str) -> int:
    """A year from four digits or from two: "70" to "99" are of the last century."""
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 the year has its century
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
    for pattern in FULL_DAYS:
        if found := pattern.fullmatch(folded):
            return iso_day(year_number(found["year"]), month_number(found["month"]), int(found["day"]))
    return ""

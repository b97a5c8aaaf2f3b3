"""Read times that words state by themselves, with no look at when they were written."""

import re
from typing import Final, NamedTuple

from newsdesk.model.when import Basis, Precision
from newsdesk.text.calendar_words import (
    DAY_AND_MONTH,
    FULL_DAYS,
    MONTH,
    YEAR,
    YEAR_BEFORE,
    YEAR_WORD,
    iso_day,
    month_number,
    year_number,
)


class Reading(NamedTuple):
    """A time that was read, as `When` holds it."""

    value: str
    precision: Precision
    basis: Basis = Basis.STATED


UNREADABLE: Final = Reading("", Precision.UNKNOWN)
"""Words that speak of time but fix no value: a limit, a span, a day no calendar has."""

_LEAP_YEAR: Final = 2000
_YEARLESS_LENGTH: Final = len("2000")

CLOCK: Final = re.compile(
    r"(?<![0-9:.])(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9])(?![0-9])(?:\s?(?P<half>[ap])\.?m\b)?"
    r"|\b(?:в|at)\s(?P<hour2>[01]?[0-9]|2[0-3])(?:\.(?P<minute2>[0-5][0-9])(?![0-9.])|\s(?:часов|часа|час)\b)"
    r"|(?<![0-9:.])(?P<hour3>1[0-2]|0?[1-9])\s?(?P<half3>[ap])\.?m\b"
)
"""Matches a time of day in folded words."""
_HALF_DAY: Final = 12


def on_day(day: str, words: str, basis: Basis = Basis.STATED) -> Reading:
    """A day, and the time of day if the folded words tell one."""
    found = CLOCK.search(words)
    if not found:
        return Reading(day, Precision.DAY, basis)
    hour = int(found["hour"] or found["hour2"] or found["hour3"])
    half = found["half"] or found["half3"]
    if half:
        hour = hour % _HALF_DAY + (_HALF_DAY if half == "p" else 0)
    return Reading(f"{day}T{hour:02}:{found['minute'] or found['minute2'] or '00'}", Precision.MINUTE, basis)


def on_yearless_day(month: int, day: int) -> Reading:
    """A day of no known year."""
    valid = iso_day(_LEAP_YEAR, month, day)
    return Reading("-" + valid[_YEARLESS_LENGTH:], Precision.DAY) if valid else UNREADABLE


def in_month(month: int, year: str = "") -> Reading:
    """A month of the year in four digits, or of no known one."""
    valid = iso_day(_LEAP_YEAR, month, 1)
    return Reading(f"{year or '-'}-{month:02}", Precision.MONTH) if valid else UNREADABLE


_LIMIT: Final = re.compile(
    r"(?<!\w)(?:до|к|ко|после|с|со|от|позднее|позже|ранее|раньше|until|till|before|after|by|from|since|than)\s(?:the\s)?$"
)
_SPAN_BEFORE: Final = re.compile(r"[0-9](?:st|nd|rd|th)?(?:\s?[-–—]\s?|\s(?:по|to|till|until|and|и)\s|,\s)$")
_SPAN_AFTER: Final = re.compile(r"\s?[-–—]\s?[0-9]|\s(?:по|to|till|until|and|и)\s(?:[0-9]|the\s[0-9])")
_ANY_MONTH: Final = re.compile(rf"(?<!\w){MONTH}")


def is_limit(words: str, start: int) -> bool:
    """Say whether what stands before `start` makes the time after it a limit ("до", "after", "by")."""
    return _LIMIT.search(words[:start]) is not None


_ISO: Final = re.compile(
    rf"(?P<year>{YEAR}|-)(?:-(?P<month>[0-9][0-9])(?:-(?P<day>[0-9][0-9])(?:[t ][0-9][0-9]:[0-9][0-9]\S*)?)?)?"
)


def read_iso(words: str) -> Reading | None:
    """Words that are an ISO value and nothing else; "--03-11" has no year."""
    found = _ISO.fullmatch(words)
    if not found or words == "-":
        return None
    year, month, day = (0 if part in {None, "-"} else int(part) for part in found.groups())
    if not month and not day:
        return Reading(words, Precision.YEAR) if found["month"] is None else UNREADABLE
    if found["day"] is None:
        return in_month(month, str(year or ""))
    if not year:
        return on_yearless_day(month, day)
    valid = iso_day(year, month, day)
    return on_day(valid, words) if valid else UNREADABLE


_SLASHED: Final = re.compile(rf"(?<![0-9])([0-9]{{1,2}})/([0-9]{{1,2}})/({YEAR})(?![0-9])")


def read_slashed(words: str, *, day_first: bool) -> Reading | None:
    """A day written with slashes; where its order is not known, only a day past 12 tells it."""
    found = _SLASHED.search(words)
    if not found:
        return None
    one, two, year = map(int, found.groups())
    readings = {iso_day(year, two, one), "" if day_first else iso_day(year, one, two)} - {""}
    return on_day(readings.pop(), words) if len(readings) == 1 else UNREADABLE


_YEARLESS_DAYS: Final = tuple(re.compile(rf"(?<![\w.]){form}(?!\w)") for form in DAY_AND_MONTH)
_DOTTED_DAY: Final = re.compile(r"([0-9]{1,2})\.([0-9][0-9])\.?")


def read_full_day(words: str) -> Reading | None:
    """A day with its year, and the time of day if one is told."""
    for pattern in FULL_DAYS:
        if found := re.search(pattern, words):
            year, month = year_number(found["year"]), month_number(found["month"])
            valid = iso_day(year, month, int(found["day"]))
            return _bounded(found, on_day(valid, words), in_month(month, str(year))) if valid else UNREADABLE
    return None


def read_yearless_day(words: str) -> Reading | None:
    """A day without its year; such a value has no place for the time of day."""
    if dotted := _DOTTED_DAY.fullmatch(words):
        return on_yearless_day(int(dotted[2]), int(dotted[1]))
    for pattern in _YEARLESS_DAYS:
        if found := pattern.search(words):
            month = month_number(found["month"])
            return _bounded(found, on_yearless_day(month, int(found["day"])), in_month(month))
    return None


def _bounded(found: re.Match[str], day: Reading, month: Reading) -> Reading:
    """The day where the words tell of one, its month for days of one month, nothing for a limit or several days."""
    words = found.string
    if any(len(pattern.findall(words)) > 1 for pattern in (found.re, *_YEARLESS_DAYS)):
        return UNREADABLE
    if _SPAN_BEFORE.search(words[: found.start()]) or _SPAN_AFTER.match(words, found.end()):
        return month
    return UNREADABLE if is_limit(words, found.start()) else day


_QUARTERS: Final = ("1|i|перв|first", "2|ii|втор|second", "3|iii|трет|third", "4|iv|четв|fourth")
_QUARTER: Final = re.compile(
    rf"(?:(?P<before>{YEAR})(?:-|\s{YEAR_BEFORE}\s|\s))?(?<!\w)"
    r"(?:q(?P<digit>[1-4])|quarter\s(?P<digit2>[1-4])|(?P<place>[1-4]|i{1,3}|iv|перв\w+|втор\w+|трет\w+|четв\w+|first|second|third|fourth)"
    rf"(?:-?(?:й|м|го|st|nd|rd|th))?(?:\s(?:квартал\w*|кв\.?|quarter)|[-\s]тоқсан\w*))(?:,?\s(?:of\s)?(?P<after>{YEAR}))?"
)


def read_quarter(words: str) -> Reading | None:
    """A quarter of a year; without its year it has no value."""
    found = _QUARTER.search(words)
    if not found:
        return None
    year = found["before"] or found["after"]
    return Reading(f"{year}-Q{_quarter_number(found)}", Precision.QUARTER) if year else UNREADABLE


def yearless_quarter(words: str) -> int:
    """The number of the only quarter that folded words name without a year; 0 where they name none."""
    quarters = list(_QUARTER.finditer(words))
    if len(quarters) != 1 or quarters[0]["before"] or quarters[0]["after"] or is_limit(words, quarters[0].start()):
        return 0
    return _quarter_number(quarters[0])


def _quarter_number(found: re.Match[str]) -> int:
    name = found["digit"] or found["digit2"] or found["place"]
    return max(n for n, forms in enumerate(_QUARTERS, start=1) if re.match(forms, name))


_MONTH_AND_YEAR: Final = re.compile(
    rf"(?<!\w)(?:(?P<month>{MONTH}),?\s(?:of\s)?(?P<year>{YEAR})(?![0-9])|(?P<year2>{YEAR})\s{YEAR_BEFORE}\s(?P<month2>{MONTH}))"
)
_MONTH: Final = re.compile(rf"(?<!\w)(?P<month>{MONTH})(?!\w)")
_LATIN: Final = re.compile(r"[a-z]")
_LEADS_TO_MONTH: Final = re.compile(r"\b(?:in|during|throughout|of|early|late|mid)[\s-]$")


def read_month(words: str) -> Reading | None:
    """A month with its year or without; "may" and "march" count only where they must be months."""
    found = _MONTH_AND_YEAR.search(words)
    year = ""
    if found:
        year = found["year"] or found["year2"]
        name = found["month"] or found["month2"]
    else:
        found = next(filter(_is_month, _MONTH.finditer(words)), None)
        if not found:
            return None
        name = found["month"]
    if is_limit(words, found.start()):
        return UNREADABLE
    return in_month(month_number(name), year) if len(_ANY_MONTH.findall(words)) == 1 else UNREADABLE


def _is_month(found: re.Match[str]) -> bool:
    words = found.string
    return not _LATIN.match(found["month"]) or found[0] == words or bool(_LEADS_TO_MONTH.search(words[: found.start()]))


_A_YEAR: Final = re.compile(rf"(?<![0-9])(?P<year>{YEAR})(?![0-9])(?P<word>{YEAR_WORD})?")
_LEADS_TO_YEAR: Final = re.compile(r"(?<!\w)(?:в|in|of|during|конца|концу|начале|середине|early|late|mid)[\s-]$")


def read_year(words: str) -> Reading | None:
    """A year, where the words around say that the number is one."""
    years = list(_A_YEAR.finditer(words))
    if len(years) != 1:
        return None
    found = years[0]
    if is_limit(words, found.start()):
        return UNREADABLE
    if found["word"] or found[0] == words or _LEADS_TO_YEAR.search(words[: found.start()]):
        return Reading(found["year"], Precision.YEAR)
    return None

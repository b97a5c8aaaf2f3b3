"""Read what an article says about time, no further than it says it."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from typing import Final

from newsdesk.model.when import Basis, Precision, When
from newsdesk.text.calendar_words import DAY_AND_MONTH, FULL_DAYS, WEEKDAY, YEAR, fold, weekday_number
from newsdesk.text.stated_dates import (
    CLOCK,
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
    found = _stated(folded, day_first=language in _DAY_FIRST) or _inferred(folded, published) or read_year(folded)
    return _when(words, found) if found else When(words=words)


_DAY_FIRST: Final = ("ru", "kk")


def _when(words: str, found: Reading) -> When:
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
    day = _day_of_writing(published)
    if day is None:
        return None
    return _counted_day(words, day) or _weekday(words, day) or _counted_year(words, day) or _counted_month(words, day)


def _day_of_writing(published: str) -> dt.date | None:
    """The day on which an article was published, if it is known and days around it can be counted."""
    try:
        day = dt.date.fromisoformat(published)
    except ValueError:
        return None
    return None if day.year in {dt.MINYEAR, dt.MAXYEAR} else day


_COUNTED_DAYS: Final = {
    "сегодня": 0,
    "завтра": 1,
    "послезавтра": 2,
    "вчера": -1,
    "позавчера": -2,
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "day after tomorrow": 2,
    "day before yesterday": -2,
    "yesterday": -1,
    "бүгін": 0,
    "ертең": 1,
    "бүрсігүні": 2,
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
_UNSURE_WEEK: Final = re.compile(
    r"следующ|будущ|ближайш\w+ дни|недел|\bnext\b|\bweek\b|\bкажд|\bevery\b|\bпо\b|\bкелесі\b|\bапта|\bсайын\b"
)
_LAST_WEEK: Final = re.compile(r"прошл|минувш|\blast\b|\bpast\b|\bөткен\b")
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


def find_when(words: str, *, published: str = "", language: str = "") -> tuple[When, int, int] | None:
    """The first day that longer words state, or else the first day of the week, and where it stands.

    Start and end are code points of `words`, end exclusive, with the time of day beside it. Limits ("до
    14 мая"), several days in one ("11 и 13 марта") and the day of a report ("сообщил в среду") are passed
    by. A day of the week has no value if `published` is no full date. None if nothing is found.
    """
    folded, places = _folded_in_place(words)
    read: tuple[tuple[re.Pattern[str], Callable[[str], Reading | None]], ...] = (
        (_DAY_WITHIN, lambda near: _stated_day(near, day_first=language in _DAY_FIRST)),
        (_WEEKDAY_WITHIN, lambda near: _weekday_said(near, published)),
    )
    for pattern, reading in read:
        for found, near in _alone(pattern, folded):
            day = reading(near)
            if day is not None:
                start, end = _whole(folded, found)
                start, end = places[start], places[end - 1] + 1
                return _when(words[start:end], day), start, end
    return None


def _unnamed(form: str) -> str:
    """A form whose groups have no names, so that it can stand beside others that use the same names."""
    return re.sub(r"\?P<\w+>", "?:", form)


_DAYS_WITHIN: Final = (
    rf"[0-9]{{1,2}}/[0-9]{{1,2}}/{YEAR}(?![0-9])",
    *FULL_DAYS,
    *(rf"(?<![\w.]){form}(?!\w)" for form in DAY_AND_MONTH),
)
_DAY_WITHIN: Final = re.compile("|".join(map(_unnamed, _DAYS_WITHIN)))
_WEEKDAY_WITHIN: Final = re.compile(
    r"(?:(?<=\bв\s)|(?<=\bво\s)|(?<=\bэту\s)|(?<=\bближайшую\s))"
    r"(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)(?!\w)"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\w)"
    r"|\b(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|сенбі|жексенбі)де(?!\w)|\bжұмада(?!\w)"
)
"""A day of the week where it says when: not "окружающей среды" and not "the sun"."""
_AND_ANOTHER: Final = re.compile(r",?\s?(?:[-–—,]|по|и|или|to|till|until|and|or)?\s?(?:(?:во?|on)\s)?")
_WORDS_NEAR: Final = 4
_SENTENCE_END: Final = re.compile(r"[.!?…;](?:\s|$)")
_REPORT: Final = r"(?:сообщи|сообща|заяви|объяви|рассказ|сказал|написа|said|told|announced|reported|stated|wrote)"
_REPORTED: Final = re.compile(rf"\b{_REPORT}\w*\s(?:\w+\s)?(?:во?|on)?\s?{WEEKDAY}|{WEEKDAY}\s(?:\w+\s)?{_REPORT}")
_LEAD: Final = re.compile(
    rf"(?:(?<!\w)(?:во?|on)\s)?(?:{WEEKDAY},?\s)?(?:[0-9]{{1,2}}(?:\s?[-–—]\s?|\s(?:и|and)\s|,\s))?$"
)
_TAIL: Final = re.compile(r"\s?[-–—]\s?[0-9]{1,2}(?!\w)")
_FULL_STOP: Final = re.compile(r"(?<!г)\.$")
_CLOCK_BESIDE: Final = re.compile(rf",?\s(?:(?:в|at)\s)?(?:{_unnamed(CLOCK.pattern)})")


def _folded_in_place(words: str) -> tuple[str, list[int]]:
    """Folded words, and for each of their characters where it came from."""
    kept = [place.start() for place in re.finditer(r"\s+|\S", words)]
    small = (words[place].lower() for place in kept)
    letters = (letter if len(letter) == 1 else "_" for letter in small)
    folded = "".join(" " if letter.isspace() else "е" if letter == "ё" else letter for letter in letters)
    return folded, kept


def _alone(pattern: re.Pattern[str], words: str) -> Iterator[tuple[re.Match[str], str]]:
    """Days that stand by themselves, with the words close by; not those that another follows at once."""
    days = list(pattern.finditer(words))
    for place, day in enumerate(days):
        before = days[place - 1].end() if place else 0
        after = days[place + 1].start() if place + 1 < len(days) else len(words)
        if (place and _AND_ANOTHER.fullmatch(words, before, day.start())) or (
            after < len(words) and _AND_ANOTHER.fullmatch(words, day.end(), after)
        ):
            continue
        lead = _SENTENCE_END.split(words[before : day.start()])[-1].split(" ")[-_WORDS_NEAR:]
        tail = _SENTENCE_END.split(words[day.end() : after])[0].split(" ")[:_WORDS_NEAR]
        yield day, " ".join(lead) + day[0] + " ".join(tail)


def _stated_day(near: str, *, day_first: bool) -> Reading | None:
    found = read_slashed(near, day_first=day_first) or read_full_day(near) or read_yearless_day(near)
    return found if found and found.value else None


def _weekday_said(near: str, published: str) -> Reading | None:
    """A day of the week, without a value where the day of writing is not known."""
    if _REPORTED.search(near):
        return None
    day = _day_of_writing(published)
    if day is None:
        return UNREADABLE
    found = _weekday(near, day)
    return found if found and found.value else None


def _whole(words: str, day: re.Match[str]) -> tuple[int, int]:
    """From the word that leads to a day to the time of day behind it."""
    lead = len(_LEAD.split(words[: day.start()])[0])
    end = _end(_CLOCK_BESIDE, words, _end(_TAIL, words, day.end()))
    return lead, end - bool(_FULL_STOP.search(words, day.start(), end))


def _end(pattern: re.Pattern[str], words: str, place: int) -> int:
    """Where a pattern that stands at a place ends; the place itself if it does not stand there."""
    found = pattern.match(words, place)
    return found.end() if found else place

"""Puts the facts of a brief into words: dates, counts, names of things, in each language of briefs.

The brief's language is apart from the interface's, so nothing here asks Qt for a translation.
"""

import re
import unicodedata
from datetime import date

from newsdesk.exporting.vocabulary import NBSP, Vocabulary
from newsdesk.exporting.words_english import ENGLISH
from newsdesk.exporting.words_kazakh import KAZAKH
from newsdesk.exporting.words_russian import RUSSIAN
from newsdesk.model.brief import BriefSource
from newsdesk.model.when import Basis, When

_VOCABULARIES = {"en": ENGLISH, "ru": RUSSIAN, "kk": KAZAKH}
_ONE_LETTER = re.compile(r"(?<![\w-])([ВвКкОоСсУуИиАаЯя]) (?=\S)")
_VALUE = re.compile(
    r"(?P<year>\d{4}|-)(?:-Q(?P<quarter>[1-4])|-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<time>\d\d:\d\d).*)?)?)?"
)
_MONTHS_IN_A_YEAR = 12
_TEEN = range(11, 15)
_FEW = range(2, 5)


class Wording:
    """All words of a brief in one language, "en", "ru" or "kk"; any other language is worded in English."""

    def __init__(self, language: str) -> None:
        self.language = language if language in _VOCABULARIES else "en"
        self.words: Vocabulary = _VOCABULARIES.get(language, ENGLISH)

    def say(self, pattern: str, *values: str) -> str:
        """Fill one of the vocabulary's patterns; the pattern's own spaces are set typographically."""
        return self.typeset(self.words.patterns[pattern]).format(*values)

    def typeset(self, words: str) -> str:
        """Tie a one-letter preposition of our own Russian strings to the word after it."""
        return _ONE_LETTER.sub(rf"\1{NBSP}", words) if self.language == "ru" else words

    def quoted(self, words: str) -> str:
        """Words between the language's quotation marks; the words themselves stay as they are."""
        opening, closing = self.words.quotes
        return f"{opening}{words}{closing}"

    def count(self, noun: str, number: int, *, in_words: bool = False) -> str:
        """A number with its noun in the right plural form, such as "16 цитат" or "three articles"."""
        numerals = self.words.numerals
        figure = numerals[number] if in_words and 0 < number < len(numerals) else str(number)
        return self.words.counts[noun][self.plural(number)].format(figure).replace(" ", NBSP)

    def plural(self, number: int) -> int:
        """Which plural form a number takes: 0 one, 1 few (in English: other), 2 many.

        A Kazakh noun stays as it is after a number. Source: Unicode CLDR, language plural rules, cardinal integers.
        """
        if self.language == "kk":
            return 0
        if self.language == "en":
            return 0 if number == 1 else 1
        if number % 100 in _TEEN:
            return 2
        if number % 10 == 1:
            return 0
        return 1 if number % 10 in _FEW else 2

    def when(self, when: When) -> str:
        """A time in words, never finer than it is known; without a value the text's own words."""
        found = _VALUE.fullmatch(when.value)
        if found is None:
            return when.words or when.value or self.say("no date")
        return self._value_words(found) or when.words or self.say("no date")

    def doubts(self, when: When) -> list[str]:
        """What is not known about a time, a sentence part each: no year, no day, inferred and from what."""
        doubts = []
        found = _VALUE.fullmatch(when.value)
        if when.basis is Basis.INFERRED and when.value:
            doubts.append(self._inferred(when))
        if found is None:
            return [*doubts, *([self.say("day unknown")] if when else [])]
        if not found["month"]:
            doubts.append(self.say("day unknown" if found["quarter"] else "month unknown"))
        elif not found["day"]:
            doubts.append(self.say("day unknown"))
        if found["year"] == "-":
            doubts.append(self.say("year unknown"))
        return doubts

    def day(self, value: str) -> str:
        """A partial ISO date in words and without the weekday; empty stays empty, what is no date stays as it is."""
        found = _VALUE.fullmatch(value)
        return (self._value_words(found, weekday=False) if found else "") or value

    def span(self, first: str, last: str) -> str:
        """From one whole ISO day to another, without saying month or year twice ("10–11 March 2026")."""
        start, end = _VALUE.fullmatch(first), _VALUE.fullmatch(last)
        if first == last or start is None or end is None or start["year"] != end["year"]:
            return self.day(last) if first == last else self.say("span", self.day(first), self.day(last))
        if start["month"] == end["month"]:
            return self._dated(f"{int(start['day'])}–{int(end['day'])}", end["month"], end["year"])
        said = (self._dated(str(int(each["day"])), each["month"]) for each in (start, end))
        return self.say("span in a year", *said, start["year"])

    def short_day(self, value: str) -> str:
        """A whole ISO date as a list of sources writes it ("10.03.2026", "10 Mar 2026"), else as `day`."""
        found = _VALUE.fullmatch(value)
        if found is None or not found["day"] or found["year"] == "-" or not _is_month(found["month"]):
            return self.day(value)
        name = self.words.months[int(found["month"]) - 1][:3]
        return self.say("short date", str(int(found["day"])), found["month"], found["year"], name).replace(" ", NBSP)

    def source(self, source: BriefSource) -> str:
        """Who reports: the source's name, quoted as the language does it; without one the article's title."""
        name = source.source or source.author
        if not name:
            return self.quoted(source.title or self.say("no title"))
        cyrillic = any(unicodedata.name(letter, "").startswith("CYRILLIC") for letter in name)
        return self.quoted(name) if self.language != "en" and cyrillic and "«" not in name else name

    def field(self, name: str) -> str:
        """A field of a record by its word; a field of a newer program by its own name."""
        return self.words.fields.get(name, name)

    def _inferred(self, when: When) -> str:
        reason = self.words.reasons.get(when.reason, when.reason)
        said = self.say("inferred from words", self.quoted(when.words)) if when.words else self.say("inferred")
        return self.say("inferred with reason", said, reason) if reason else said

    def _value_words(self, found: re.Match[str], *, weekday: bool = True) -> str:
        year = "" if found["year"] == "-" else found["year"]
        if found["quarter"]:
            return self.say("quarter", self.words.quarters[int(found["quarter"]) - 1], year) if year else ""
        if not found["month"]:
            return self.say("year", year) if year else ""
        if not _is_month(found["month"]):
            return ""
        if not found["day"]:
            name = self.words.months[int(found["month"]) - 1]
            return self.say("month", name, year) if year else self.say("month without year", name)
        return self._day_words(found, year, weekday=weekday)

    def _day_words(self, found: re.Match[str], year: str, *, weekday: bool) -> str:
        day = str(int(found["day"]))
        said = self._dated(day, found["month"], year)
        if year and weekday and (name := self._weekday(int(year), int(found["month"]), int(day))):
            said = self.say("weekday date", name, said)
        return self.say("minute", said, found["time"]) if found["time"] else said

    def _dated(self, day: str, month: str, year: str = "") -> str:
        """Days of one month in words."""
        return self.say("date" if year else "day without year", day, self.words.months_of[int(month) - 1], year)

    def _weekday(self, year: int, month: int, day: int) -> str:
        try:
            return self.words.weekdays[date(year, month, day).weekday()]
        except ValueError:  # the text says "30 February"; its words stand, no weekday belongs to them
            return ""


def _is_month(digits: str) -> bool:
    return 1 <= int(digits) <= _MONTHS_IN_A_YEAR

"""Uncertain time in the words of the interface: how a value is said back to whoever typed it."""

import re

from PySide6.QtCore import QCoreApplication, QDate

from newsdesk.edits.partial_dates import is_partial_date
from newsdesk.edits.recording.article_times import counts_from_article, has_inferred_year
from newsdesk.gui.day_words import DayForm, day_words, month_alone, month_words
from newsdesk.model.when import Basis, Precision, When

_SHAPE = re.compile(r"(?:-|\d{4})-(?:0[1-9]|1[0-2])(?:-\d\d(?:T[\d:]+)?)?|\d{4}(?:-Q[1-4])?", re.ASCII)


def when_words(when: When, *, short: bool = False) -> str:
    """Say a time as far as it is known, such as "Wednesday, 11 March 2026"; the text's own words if no more is.

    A value of no known shape is said as it is.
    `short` abbreviates the names of day and month, for lists.
    """
    if not when.value:
        return when.words
    if not _SHAPE.fullmatch(when.value):
        return when.value
    day, _, time = when.value.partition("T")
    said = _yearless(day) if day.startswith("--") else _dated(day, short=short)
    return f"{said}, {time}" if time else said


def date_words(published: str) -> str:
    """Say a partial ISO date without its day of the week, such as "10 March 2026"; what is none stays as it is."""
    if not is_partial_date(published):
        return published
    date = QDate.fromString(published, "yyyy-MM-dd")
    if date.isValid():
        return day_words(date, DayForm.LONG)
    return _dated(published, short=True) if published else ""


def basis_words(when: When) -> str:
    """Say how an inferred value was found; the empty string for a stated one."""
    if when.basis is not Basis.INFERRED:
        return ""
    if has_inferred_year(when):
        return QCoreApplication.translate("When", "inferred year, from the article's date")
    known = {
        "article date": QCoreApplication.translate("When", "inferred from the article's date"),
        "analyst": QCoreApplication.translate("When", "chosen by an analyst"),
        "": QCoreApplication.translate("When", "inferred"),
    }
    return known.get(when.reason) or QCoreApplication.translate("When", "inferred: {reason}").format(reason=when.reason)


def doubt_words(when: When, *, readable: bool = False) -> str:
    """Say what a time leaves open, such as "year not stated"; the empty string where nothing is.

    `readable` says that its words, if they were typed now, would give a value.
    """
    if not when:
        return QCoreApplication.translate("When", "not in the text")
    if when.value.startswith("--"):
        return QCoreApplication.translate("When", "year not stated")
    if when.precision is Precision.UNKNOWN:
        return _dayless(when, readable=readable)
    return ""


def _dayless(when: When, *, readable: bool) -> str:
    """Say why words have no value: they name no day, or they count from the article's date."""
    if when.basis is Basis.STATED and readable:
        return QCoreApplication.translate("When", "the article has its date now")
    if when.basis is Basis.STATED and counts_from_article(when.words):
        return QCoreApplication.translate("When", "the article's date is missing: set it in the article's details")
    return QCoreApplication.translate("When", "not understood; kept as words")


def coarser(when: When, precision: Precision) -> When | None:
    """The same time cut to a precision; None where the value does not say so much."""
    cut = _cut(when.value, precision)
    if cut is None:
        return None
    return When(words=when.words, value=cut, precision=precision, basis=when.basis, reason=when.reason)


def _cut(value: str, precision: Precision) -> str | None:
    day = value.partition("T")[0]
    dated = not value.startswith("--")
    month = day[:7] if dated and len(day) >= len("2026-03") and "Q" not in day else ""
    return {
        Precision.MINUTE: value if "T" in value else None,
        Precision.DAY: day if day.count("-") == (2 if dated else 3) else None,
        Precision.MONTH: (month or None) if dated else day[:4] or None,
        Precision.QUARTER: _quarter(day, month),
        Precision.YEAR: day[:4] if dated and day else None,
        Precision.UNKNOWN: "",
    }[precision]


def _quarter(day: str, month: str) -> str | None:
    if "Q" in day:
        return day
    return f"{month[:4]}-Q{(int(month[5:7]) + 2) // 3}" if month else None


def _dated(day: str, *, short: bool) -> str:
    year, _, rest = day.partition("-")
    if not rest:
        return QCoreApplication.translate("When", "{year}", "a year alone").format(year=year)
    if rest.startswith("Q"):
        return QCoreApplication.translate("When", "quarter {quarter} of {year}").format(quarter=rest[1:], year=year)
    if "-" not in rest:
        return month_words(int(rest), year)
    date = QDate.fromString(day, "yyyy-MM-dd")
    return day_words(date, DayForm.SHORT if short else DayForm.FULL) if date.isValid() else day


def _yearless(day: str) -> str:
    month, _, number = day.removeprefix("--").partition("-")
    if not number:
        return month_alone(int(month))
    leap = QDate(2000, int(month), int(number))  # a leap year, so that 29 February can be said
    return day_words(leap, DayForm.YEARLESS) if leap.isValid() else day

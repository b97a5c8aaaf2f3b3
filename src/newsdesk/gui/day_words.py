"""How each language writes a day: the order of its parts is a translation like any other word."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

_MONTH_ALONE = QLocale.FormatType.LongFormat


class DayForm(StrEnum):
    """How much of a day is said; each is the English pattern for `QLocale.toString`."""

    FULL = "dddd, d MMMM yyyy"
    SHORT = "ddd, d MMM yyyy"
    LONG = "d MMMM yyyy"
    BRIEF = "d MMM yyyy"
    YEARLESS = "d MMMM"
    BRIEF_YEARLESS = "d MMM"


_PATTERNS = {
    DayForm.FULL: QT_TRANSLATE_NOOP("Day", "dddd, d MMMM yyyy"),
    DayForm.SHORT: QT_TRANSLATE_NOOP("Day", "ddd, d MMM yyyy"),
    DayForm.LONG: QT_TRANSLATE_NOOP("Day", "d MMMM yyyy"),
    DayForm.BRIEF: QT_TRANSLATE_NOOP("Day", "d MMM yyyy"),
    DayForm.YEARLESS: QT_TRANSLATE_NOOP("Day", "d MMMM"),
    DayForm.BRIEF_YEARLESS: QT_TRANSLATE_NOOP("Day", "d MMM"),
}


def day_words(day: QDate, form: DayForm) -> str:
    """Say a day in the language now installed, such as "19 February 2026", «2026 ж. 19 ақпан»."""
    return QLocale().toString(day, QCoreApplication.translate("Day", str(_PATTERNS[form])))


def month_words(month: int, year: int | str) -> str:
    """Say a month of a year, such as "February 2026", «2026 ж. ақпан»."""
    name = QLocale().standaloneMonthName(month, _MONTH_ALONE)
    said = QCoreApplication.translate("Day", "{month} {year}").format(month=name, year=year)
    return said if said.startswith(name) else said.replace(name, name.lower())


def month_alone(month: int) -> str:
    """Say a month whose year is not known, such as "February", «февраль»."""
    return QLocale().standaloneMonthName(month, _MONTH_ALONE)

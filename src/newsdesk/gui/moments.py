"""Moments in words: local time, as a person would say it."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from newsdesk.gui.day_words import DayForm, day_words


def moment_words(moment: str) -> str:
    """An ISO time in the words of the language now installed: "today, 18:27", "10 March, 18:27".

    Another year is named; what is no time stays as it is.
    """
    known = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    if not known.isValid():
        return moment
    local, today, locale = known.toLocalTime(), QDateTime.currentDateTime().date(), QLocale()
    time = locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    if local.date() == today:
        return QCoreApplication.translate("Moment", "today, {time}").format(time=time)
    this_year = local.date().year() == today.year()
    return f"{day_words(local.date(), DayForm.YEARLESS if this_year else DayForm.LONG)}, {time}"

"""What is said of an article beside its title: where it is from and when."""

import re

from PySide6.QtCore import QCoreApplication, QDate, Qt

from newsdesk.edits.partial_dates import is_partial_date
from newsdesk.gui.day_words import DayForm, day_words, month_words
from newsdesk.model.article import Article

_MONTH, _DAY = 7, 10  # lengths of "2026-03" and "2026-03-10"
_STOPS = re.compile(r"(?<=\w\w)\.")  # those of a shortened month, not of a word like «ж.»


def meta_words(article: Article) -> str:
    """Source and date; that there is no date, where neither is known."""
    words = "  ".join(part for part in (article.source, short_date(article.published)) if part)
    return words or QCoreApplication.translate("ArticleDelegate", "no date")


def short_date(published: str) -> str:
    """A partial ISO date in few words, such as "10 Mar" or, of another year, "10 Mar 2025"; other words as they are."""
    if not is_partial_date(published):
        return published
    year = published[:4]
    if len(published) == _DAY:
        day = QDate.fromString(published, Qt.DateFormat.ISODate)
        this_year = QDate.currentDate().year() == day.year()
        return _STOPS.sub("", day_words(day, DayForm.BRIEF_YEARLESS if this_year else DayForm.BRIEF))
    if len(published) == _MONTH:
        return month_words(int(published[5:]), year)
    return year

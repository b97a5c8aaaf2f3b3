"""What an article shows of itself in a table: the columns, their words and their widths."""

from collections.abc import Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.gui.library.article_entry import ArticleEntry
from newsdesk.gui.library.article_words import short_date
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.gui.words import language_words
from newsdesk.model.record import RecordKind
from newsdesk.store.articles import ArticleOrder


class ArticleColumn(IntEnum):
    """The columns in the order of the model; a column's name in small letters is kept in saved views."""

    TITLE = 0
    SOURCE = 1
    DATE = 2
    LANGUAGE = 3
    RECORDS = 4
    TAGS = 5
    READ = 6


_HEADS = {
    ArticleColumn.TITLE: QT_TRANSLATE_NOOP("ArticleColumn", "Title"),
    ArticleColumn.SOURCE: QT_TRANSLATE_NOOP("ArticleColumn", "Source"),
    ArticleColumn.DATE: QT_TRANSLATE_NOOP("ArticleColumn", "Date"),
    ArticleColumn.LANGUAGE: QT_TRANSLATE_NOOP("ArticleColumn", "Language"),
    ArticleColumn.RECORDS: QT_TRANSLATE_NOOP("ArticleColumn", "Records"),
    ArticleColumn.TAGS: QT_TRANSLATE_NOOP("ArticleColumn", "Tags"),
    ArticleColumn.READ: QT_TRANSLATE_NOOP("ArticleColumn", "Reading"),
}
WIDTHS = {
    ArticleColumn.TITLE: 120,
    ArticleColumn.SOURCE: 124,
    ArticleColumn.DATE: 84,
    ArticleColumn.LANGUAGE: 96,
    ArticleColumn.RECORDS: 128,
    ArticleColumn.TAGS: 96,
    ArticleColumn.READ: 80,
}
"""Widths that the columns begin with, in logical pixels at 100 %; that of the title is the least it gets."""
ORDERS = {
    ArticleColumn.TITLE: ArticleOrder.TITLE,
    ArticleColumn.SOURCE: ArticleOrder.SOURCE,
    ArticleColumn.DATE: ArticleOrder.PUBLISHED,
}
"""The columns by which the list can be sorted."""


def head_words(column: ArticleColumn) -> str:
    """The words over a column."""
    return QCoreApplication.translate("ArticleColumn", str(_HEADS[column]))


def cell_words(entry: ArticleEntry, column: ArticleColumn) -> str:  # noqa: PLR0911 - one for each column
    """What stands in one cell."""
    article = entry.article
    match column:
        case ArticleColumn.TITLE:
            return article.title
        case ArticleColumn.SOURCE:
            return article.source
        case ArticleColumn.DATE:
            return short_date(article.published)
        case ArticleColumn.LANGUAGE:
            return language_words(article.language) if article.language else ""
        case ArticleColumn.RECORDS:
            return "  ".join(f"{LETTERS[kind]} {entry.counts[kind]}" for kind in RecordKind if entry.counts.get(kind))
        case ArticleColumn.TAGS:
            return ", ".join(article.tags)
        case ArticleColumn.READ:
            return "" if article.read else QCoreApplication.translate("ArticleColumn", "unread")


def columns_as_text(columns: Iterable[ArticleColumn]) -> str:
    """Columns as a saved view and the desk's state keep them, such as "title date"."""
    return " ".join(column.name.lower() for column in columns)


def columns_from_text(words: str) -> tuple[ArticleColumn, ...]:
    """The columns kept as text, each once; the title always, and all where none is known."""
    known = {column.name.lower(): column for column in ArticleColumn}
    found = list(dict.fromkeys(known[word] for word in words.split() if word in known))
    if not found:
        return tuple(ArticleColumn)
    return tuple(found) if ArticleColumn.TITLE in found else (ArticleColumn.TITLE, *found)


def without(columns: Sequence[ArticleColumn], column: ArticleColumn) -> tuple[ArticleColumn, ...]:
    """The columns with one left out; the title stays."""
    return tuple(each for each in columns if each is not column or each is ArticleColumn.TITLE)

"""Tags on articles, marks and records."""

from collections.abc import Sequence

from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.errors import InvalidValueError, UnknownRecordError
from newsdesk.edits.ids import derived_id
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordKind
from newsdesk.store.store import Store

_TAG, _TABLE = "tag", "table"
_TAGGED = ("article", "annotation", *RecordKind)


def tag_id(name: str) -> str:
    """The id of a tag; one name is one tag, however its letters are cased."""
    return derived_id("tag", " ".join(name.split()).casefold())


def add_tag(store: Store, name: str, table: str, row: str) -> str:
    """Put a tag on an article, an annotation or a record; returns the tag's id.

    Raises:
        InvalidValueError: if the name is empty or rows of this table carry no tags.
        UnknownRecordError: if there is no such row.
    """
    name = " ".join(name.split())
    if not name:
        raise InvalidValueError(_TAG, name)
    _check_row(store, table, row)
    tag = tag_id(name)
    with store.step(Edit.ADD_TAG, name):
        if store.row("tag", tag) is None:
            store.insert("tag", tag, {"name": name})
        store.insert("tagging", derived_id("tagging", tag, table, row), {"tag": tag, "table": table, "row": row})
    return tag


def tag_articles(store: Store, name: str, articles: Sequence[ArticleId]) -> str:
    """Put a tag on several articles in one step; returns the tag's id.

    Raises:
        InvalidValueError: if the name is empty.
        UnknownRecordError: if there is no such article.
    """
    with store.step(Edit.ADD_TAG, name):
        for article in articles:
            add_tag(store, name, "article", article)
    return tag_id(name)


def tag_words(store: Store, name: str, quote: Quote) -> str:
    """Put a tag on the mark over exactly these words, highlighted if nothing marks them; one step. Returns its id.

    Raises:
        InvalidValueError: if the name is empty.
        WrongSpanError: if the quote runs past the end of the text.
    """
    span = quote.span
    with store.step(Edit.ADD_TAG, name):
        marks = store.rows("annotation", version=quote.version, start=span.start, end=span.end)
        return add_tag(store, name, "annotation", str(marks[0]["id"]) if marks else add_highlight(store, quote))


def remove_tag(store: Store, name: str, table: str, row: str) -> None:
    """Take a tag off a row; the tag itself goes with the last row that carried it.

    Raises:
        UnknownRecordError: if the row does not carry the tag.
    """
    tag = tag_id(name)
    tagging = derived_id("tagging", tag, table, row)
    if store.row("tagging", tagging) is None:
        raise UnknownRecordError(tagging)
    with store.step(Edit.REMOVE_TAG, name):
        store.delete("tagging", tagging)
        if not store.rows("tagging", tag=tag):
            store.delete("tag", tag)


def _check_row(store: Store, table: str, row: str) -> None:
    if table not in _TAGGED:
        raise InvalidValueError(_TABLE, table, tuple(str(name) for name in _TAGGED))
    if store.row(table, row) is None:
        raise UnknownRecordError(row)

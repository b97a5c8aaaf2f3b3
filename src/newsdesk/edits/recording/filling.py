"""Fill an empty field of a record with the words that prove it."""

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote, quoted_words
from newsdesk.edits.recording.article_times import found_time, read_time
from newsdesk.edits.recording.meetings import when_fields
from newsdesk.edits.subjects import subject_of, table_of
from newsdesk.model.change import Edit, Row, Scalar
from newsdesk.model.evidence import EvidenceId
from newsdesk.model.record import RecordId
from newsdesk.store.store import Store

_TAKE_WORDS = ("role", "affiliation", "country", "place")
"""Fields that hold what an article says in its own words."""


def link_and_fill(store: Store, record: RecordId, quote: Quote, field: str) -> EvidenceId:
    """Let words support a field of a record and, if the field is empty, be its value. One step.

    A field that has a value keeps it, and so does one that holds no words of an article, such as a status.

    Raises:
        UnknownRecordError: if there is no such record.
        UnknownArticleError: if there is no such version.
        WrongSpanError: if the quote runs past the end of the text.
    """
    with store.step(Edit.LINK_QUOTE, subject_of(store, record)):
        tie = link_quote(store, record, quote, field)
        table = str(table_of(store, record))
        store.update(table, record, _values(store, store.row(table, record) or {}, quote, field))
    return tie


def _values(store: Store, row: Row, quote: Quote, field: str) -> dict[str, Scalar]:
    """What the words put into the row: nothing where the field is filled already."""
    words = " ".join(quoted_words(store, quote).split())
    if field in _TAKE_WORDS and row.get(field) == "":
        return {field: words}
    if field == "when" and row.get("when_words") == "" and row.get("when_value") == "":
        when = read_time(store, quote.version, words)
        return when_fields(when if when.value else found_time(store, quote) or when)
    return {}

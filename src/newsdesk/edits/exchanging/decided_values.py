"""A disputed field set in words: each kind of row by the act that sets its fields."""

from newsdesk.edits.annotating.annotations import move_mark
from newsdesk.edits.annotating.highlights import set_highlight
from newsdesk.edits.annotating.quotes import version_text
from newsdesk.edits.errors import InvalidValueError, UnknownFieldError, UnknownRecordError
from newsdesk.edits.exchanging.dispute_words import QUOTE
from newsdesk.edits.library.articles import edit_article
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.values import allowed_fields
from newsdesk.model.absorption import Dispute
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import Part, RecordId, RecordKind
from newsdesk.store.columns import ColumnKind
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

_READ_ONLY = ("carrying", "evidence", "pairing", "review_item", "verdict")
"""Tables whose rows hold no words of an analyst that could be typed anew."""


def set_words(store: Store, dispute: Dispute, words: str) -> None:
    """Set a disputed field; within a step.

    Raises:
        InvalidValueError: if the field cannot hold the value, or words cannot say it.
        UnknownRecordError: if a record that the words name is not there.
        LoopError: if it would put a record inside itself.
    """
    if dispute.field == QUOTE:
        annotation = AnnotationId(dispute.row)
        move_mark(store, annotation, _nearest(store, annotation, words))
    elif dispute.table in set(RecordKind) and dispute.field in allowed_fields(RecordKind(dispute.table)):
        set_fields(store, RecordId(dispute.row), {dispute.field: words})
    elif dispute.table == "article":
        _set_article(store, dispute, words)
    elif (dispute.table, dispute.field) == ("annotation", "colour"):
        set_highlight(store, AnnotationId(dispute.row), colour=int(words) if words.isdecimal() else -1)
    else:
        _set_text(store, dispute, words)


def _nearest(store: Store, annotation: AnnotationId, words: str) -> TextPositionSelector:
    """Where words stand in the text of a mark, nearest to it."""
    row = store.row("annotation", annotation)
    if row is None:
        raise UnknownRecordError(annotation)
    text, near = version_text(store, VersionId(str(row["version"]))), int(str(row["start"]))
    starts = [start for start in range(len(text)) if words and text.startswith(words, start)]
    if not starts:
        raise InvalidValueError(QUOTE, words)
    start = min(starts, key=lambda start: abs(start - near))
    return TextPositionSelector(start=start, end=start + len(words))


def _set_article(store: Store, dispute: Dispute, words: str) -> None:
    try:
        edit_article(store, ArticleId(dispute.row), {dispute.field: words})
    except UnknownFieldError:
        raise InvalidValueError(dispute.field, words) from None


def _set_text(store: Store, dispute: Dispute, words: str) -> None:
    """Set what holds plain words; a place in a meeting holds one of a few."""
    column = TABLES[dispute.table].column(dispute.fields[0])
    said = words.strip()
    if dispute.table == "meeting_participant" and said not in set(Part):
        raise InvalidValueError(dispute.field, words, tuple(part.value for part in Part))
    if dispute.table in _READ_ONLY or column is None or column.kind is not ColumnKind.TEXT or not said:
        raise InvalidValueError(dispute.field, words)
    store.update(dispute.table, dispute.row, {dispute.field: said})

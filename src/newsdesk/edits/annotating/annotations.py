"""Marks: move their ends, take them away."""

from newsdesk.edits.annotating.comments import delete_comments
from newsdesk.edits.annotating.quotes import target_fields, version_text
from newsdesk.edits.errors import UnknownAnnotationError
from newsdesk.model.annotation import AnnotationId, Motivation, TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.model.change import Edit, Row
from newsdesk.store.store import Store

_BEARING = ("tagging", "comment")
"""What keeps a mark that proves nothing."""


def annotation_row(store: Store, annotation: AnnotationId) -> Row:
    """A living annotation's row.

    Raises:
        UnknownAnnotationError: if there is no such annotation.
    """
    row = store.row("annotation", annotation)
    if row is None:
        raise UnknownAnnotationError(annotation)
    return row


def move_mark(store: Store, annotation: AnnotationId, span: TextPositionSelector, *, joins: str | None = None) -> None:
    """Let a mark stand over other words of the same text; what it proves, it proves with the new words.

    Moves that follow each other with the same `joins` are undone together.

    Raises:
        UnknownAnnotationError: if there is no such annotation.
        WrongSpanError: if the span runs past the end of the text.
    """
    row = annotation_row(store, annotation)
    target = target_fields(version_text(store, VersionId(str(row["version"]))), span)
    with store.step(Edit.MOVE_MARK, str(row["exact"]), joins=joins):
        store.update("annotation", annotation, target)


def delete_annotation(store: Store, annotation: AnnotationId) -> None:
    """Take a mark away with the ties and tags that hang on it; the records stay.

    Raises:
        UnknownAnnotationError: if there is no such annotation.
    """
    row = annotation_row(store, annotation)
    with store.step(Edit.DELETE_MARK, str(row["exact"])):
        for tie in store.rows("evidence", annotation=annotation):
            store.delete("evidence", str(tie["id"]))
        delete_taggings(store, annotation)
        delete_comments(store, annotation)
        store.delete("annotation", annotation)


def delete_taggings(store: Store, row: str) -> None:
    """Take every tag off a row; within a step."""
    for tagging in store.rows("tagging", row=row):
        store.delete("tagging", str(tagging["id"]))


def delete_if_idle(store: Store, annotation: AnnotationId) -> None:
    """Take a mark away that was made for a record and now carries nothing; within a step."""
    row = store.row("annotation", annotation)
    if row is None or row["motivation"] != Motivation.IDENTIFYING or row["colour"] or row["body"]:
        return
    if store.rows("evidence", annotation=annotation) or any(store.rows(bears, row=annotation) for bears in _BEARING):
        return
    store.delete("annotation", annotation)

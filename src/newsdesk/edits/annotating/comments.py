"""Comments on records, marked words, articles and findings: say, answer, change, resolve, take back."""

from newsdesk.edits.clock import utc_now
from newsdesk.edits.errors import InvalidValueError, NotYoursError, UnknownRecordError
from newsdesk.edits.ids import new_id
from newsdesk.edits.subjects import subject_of
from newsdesk.model.change import Edit
from newsdesk.model.comment import Comment, CommentId
from newsdesk.model.record import RecordKind
from newsdesk.store.comments import comment as find_comment
from newsdesk.store.store import Store

COMMENTED = ("article", "annotation", "finding", *RecordKind)
"""Tables whose rows can be commented on."""

_BODY, _TABLE = "body", "table"


def add_comment(
    store: Store, table: str, row: str, body: str, *, parent: CommentId | None = None, session: str = ""
) -> CommentId:
    """Say something about a row, or answer a comment on it; returns the comment. `body` is Markdown.

    What is said in a review names its `session`.

    Raises:
        InvalidValueError: if nothing is said, or rows of this table carry no comments.
        UnknownRecordError: if there is no such row, or no such comment on it.
    """
    if table not in COMMENTED:
        raise InvalidValueError(_TABLE, table, tuple(map(str, COMMENTED)))
    if store.row(table, row) is None:
        raise UnknownRecordError(row)
    if parent is not None and _comment(store, parent).row != row:
        raise UnknownRecordError(parent)
    said = _said(body)
    made = CommentId(new_id())
    with store.step(Edit.ADD_COMMENT, _subject(store, table, row)):
        fields = {"table": table, "row": row, "parent": parent, "body": said, "session": session}
        store.insert("comment", made, {**fields, "creator": store.analyst, "created": utc_now()})
    return made


def edit_comment(store: Store, comment: CommentId, body: str) -> None:
    """Say something else in a comment of one's own.

    Raises:
        UnknownRecordError: if there is no such comment.
        NotYoursError: if another analyst wrote it.
        InvalidValueError: if nothing is said.
    """
    found = _own(store, comment)
    with store.step(Edit.EDIT_COMMENT, _subject(store, found.table, found.row)):
        store.update("comment", comment, {"body": _said(body)})


def resolve_comment(store: Store, comment: CommentId, *, resolved: bool = True) -> None:
    """Say that a thread is settled, or open again; whoever wrote it.

    Raises:
        UnknownRecordError: if there is no such comment.
    """
    found = _comment(store, comment)
    with store.step(Edit.RESOLVE_COMMENT, _subject(store, found.table, found.row)):
        store.update("comment", comment, {"resolved": resolved})


def delete_comment(store: Store, comment: CommentId) -> None:
    """Take a comment of one's own back, with what answers it. One step.

    Raises:
        UnknownRecordError: if there is no such comment.
        NotYoursError: if another analyst wrote it.
    """
    found = _own(store, comment)
    with store.step(Edit.DELETE_COMMENT, _subject(store, found.table, found.row)):
        waiting = [str(comment)]
        while waiting:
            gone = waiting.pop()
            store.delete("comment", gone)
            waiting += (str(answer["id"]) for answer in store.rows("comment", parent=gone))


def delete_comments(store: Store, row: str) -> None:
    """Take away what is said about a row that is being deleted; within a step.

    What was said in a review belongs to the review too: it stays, as settled.
    """
    for found in store.rows("comment", row=row):
        if found["session"]:
            store.update("comment", str(found["id"]), {"resolved": True})
        else:
            store.delete("comment", str(found["id"]))


def _said(body: str) -> str:
    said = body.strip()
    if not said:
        raise InvalidValueError(_BODY, body)
    return said


def _comment(store: Store, comment: CommentId) -> Comment:
    found = find_comment(store, comment)
    if found is None:
        raise UnknownRecordError(comment)
    return found


def _own(store: Store, comment: CommentId) -> Comment:
    found = _comment(store, comment)
    if found.creator != store.analyst:
        raise NotYoursError(comment)
    return found


def _subject(store: Store, table: str, row: str) -> str:
    """What the comment is about, for the history."""
    if table in set(RecordKind):
        return subject_of(store, row)
    found = store.row(table, row) or {}
    return str(found.get("title") or found.get("exact") or "")

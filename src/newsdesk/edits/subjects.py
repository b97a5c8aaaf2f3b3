"""Which row an id means, and the words that the history shows for it."""

from newsdesk.edits.errors import UnknownRecordError
from newsdesk.model.change import Row
from newsdesk.model.record import RecordKind
from newsdesk.store.store import Store
from newsdesk.store.titles import titled

_LINKS = ("meeting_participant", "meeting_agenda")
_READING = "finding_reading"


def table_of(store: Store, row: str) -> str | None:
    """The table in which a record, its place in a meeting, or a reading of a finding lives; None if it does not."""
    for table in (*RecordKind, *_LINKS, _READING):
        if store.row(table, row) is not None:
            return str(table)
    return None


def kind_of_row(store: Store, record: str) -> RecordKind:
    """The kind of a living record.

    Raises:
        UnknownRecordError: if there is none.
    """
    for kind in RecordKind:
        if store.row(kind, record) is not None:
            return kind
    raise UnknownRecordError(record)


def required_row(store: Store, kind: RecordKind, record: str) -> Row:
    """A living record's row.

    Raises:
        UnknownRecordError: if there is no living record of this kind with this id.
    """
    row = store.row(kind, record)
    if row is None:
        raise UnknownRecordError(record)
    return row


def subject_of(store: Store, row: str) -> str:
    """The name or title of a record; of a place in a meeting the meeting's, of a reading the finding's; "" if gone."""
    for table in (*RecordKind, *_LINKS, _READING, "finding"):
        found = store.row(table, row)
        if found is None:
            continue
        if table in _LINKS:
            return subject_of(store, str(found["meeting"]))
        if table == _READING:
            return subject_of(store, str(found["finding"]))
        return titled(found)
    return ""

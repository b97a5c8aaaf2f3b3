"""Records that stand beneath others of their kind: agenda items beneath items, meetings within visits."""

from newsdesk.edits.errors import LoopError
from newsdesk.edits.subjects import required_row
from newsdesk.model.change import Scalar
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.store import Store
from newsdesk.store.tree import UPWARD


def refuse_loop(store: Store, kind: RecordKind, record: RecordId, above: RecordId | None) -> None:
    """See that a record may stand beneath another one.

    Raises:
        UnknownRecordError: if `above` is no living record of this kind.
        LoopError: if `above` is the record or stands beneath it.
    """
    if above is not None:
        required_row(store, kind, above)
    step: Scalar = above
    seen: set[Scalar] = set()
    while step is not None and step not in seen:
        if step == record:
            raise LoopError(kind, record)
        seen.add(step)
        row = store.row(kind, str(step))
        step = None if row is None else row[UPWARD[kind]]


def lies_within(store: Store, kind: RecordKind, record: str, outer: RecordId) -> bool:
    """Say whether a record is another, or stands beneath it."""
    try:
        refuse_loop(store, kind, outer, RecordId(record))
    except LoopError:
        return True
    return False

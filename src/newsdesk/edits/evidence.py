"""Evidence: tie a record, one of its fields, or its place in a meeting to marked words."""

from newsdesk.edits.annotations import delete_if_idle
from newsdesk.edits.errors import UnknownAnnotationError, UnknownRecordError
from newsdesk.edits.ids import derived_id
from newsdesk.edits.quotes import Quote, mark
from newsdesk.edits.subjects import subject_of, table_of
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import Edit
from newsdesk.model.evidence import EvidenceId
from newsdesk.store.store import Store


def link_quote(store: Store, record: str, quote: Quote, field: str = "") -> EvidenceId:
    """Let words support a record, or one field of it; what is tied already stays as it is.

    `record` may also be a participant's place in a meeting or an agenda item's.

    Raises:
        UnknownRecordError: if there is no such row.
        WrongSpanError: if the quote runs past the end of the text.
    """
    with store.step(Edit.LINK_QUOTE, subject_of(store, record)):
        return link_annotation(store, record, mark(store, quote), field)


def link_annotation(store: Store, record: str, annotation: AnnotationId, field: str = "") -> EvidenceId:
    """Let words that are marked already support a record, or one field of it.

    Raises:
        UnknownRecordError: if there is no such row.
        UnknownAnnotationError: if there is no such annotation.
    """
    table = table_of(store, record)
    if table is None:
        raise UnknownRecordError(record)
    if store.row("annotation", annotation) is None:
        raise UnknownAnnotationError(annotation)
    evidence = EvidenceId(derived_id("evidence", annotation, table, record, field))
    with store.step(Edit.LINK_QUOTE, subject_of(store, record)):
        store.insert(
            "evidence",
            evidence,
            {"annotation": annotation, "table": table, "row": record, "field": field},
        )
    return evidence


def unlink_quote(store: Store, evidence: EvidenceId) -> None:
    """Take one tie away, and the mark with it when it then carries nothing else.

    Raises:
        UnknownRecordError: if there is no such tie.
    """
    row = store.row("evidence", evidence)
    if row is None:
        raise UnknownRecordError(evidence)
    with store.step(Edit.UNLINK_QUOTE, subject_of(store, str(row["row"]))):
        store.delete("evidence", evidence)
        delete_if_idle(store, AnnotationId(str(row["annotation"])))

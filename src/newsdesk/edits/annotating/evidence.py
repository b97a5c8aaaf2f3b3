"""Evidence: tie a record, one of its fields, or its place in a meeting to marked words."""

from collections.abc import Sequence

from newsdesk.edits.annotating.annotations import delete_if_idle
from newsdesk.edits.annotating.quotes import Quote, mark, version_text
from newsdesk.edits.errors import UnknownAnnotationError, UnknownRecordError
from newsdesk.edits.ids import derived_id
from newsdesk.edits.subjects import kind_of_row, subject_of, table_of
from newsdesk.edits.values import allowed_fields
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import Edit, Row
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


def link_quotes(store: Store, record: str, quotes: Sequence[Quote], field: str = "") -> list[EvidenceId]:
    """Let words at several places support a record, or one field of it; one step. Texts are read once each.

    Raises:
        UnknownRecordError: if there is no such row.
        UnknownArticleError: if there is no such version.
        WrongSpanError: if a quote runs past the end of its text.
    """
    texts = {version: version_text(store, version) for version in {quote.version for quote in quotes}}
    with store.step(Edit.LINK_QUOTE, subject_of(store, record)):
        marks = [mark(store, quote, text=texts[quote.version]) for quote in quotes]
        return [link_annotation(store, record, annotation, field) for annotation in marks]


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
    row = _tie(store, evidence)
    with store.step(Edit.UNLINK_QUOTE, subject_of(store, str(row["row"]))):
        store.delete("evidence", evidence)
        delete_if_idle(store, AnnotationId(str(row["annotation"])))


def unlink_quotes(store: Store, ties: Sequence[EvidenceId]) -> None:
    """Take ties of one record away, and the marks that then carry nothing else. One step, named after the record.

    Raises:
        UnknownRecordError: if there is no such tie.
    """
    subjects = [subject_of(store, str(_tie(store, tie)["row"])) for tie in ties]
    with store.step(Edit.UNLINK_QUOTE, next(iter(subjects), "")):
        for tie in ties:
            unlink_quote(store, tie)


def copy_quote(store: Store, ties: Sequence[EvidenceId], record: str) -> list[EvidenceId]:
    """Let the marked words of some ties support another record too, in the same fields as far as it has them. One step.

    Raises:
        UnknownRecordError: if there is no such record, or no such tie.
    """
    fields = allowed_fields(kind_of_row(store, record))
    rows = [_tie(store, tie) for tie in ties]
    with store.step(Edit.LINK_QUOTE, subject_of(store, record)):
        return [_copied(store, row, record, fields) for row in rows]


def move_quote(store: Store, ties: Sequence[EvidenceId], record: str) -> list[EvidenceId]:
    """Take some ties off the records they support and give them to another. One step.

    Raises:
        UnknownRecordError: if there is no such record, or no such tie.
    """
    with store.step(Edit.LINK_QUOTE, subject_of(store, record)):
        moved = copy_quote(store, ties, record)
        for tie in set(ties) - set(moved):  # once tied anew, so that the mark never stands idle
            unlink_quote(store, tie)
    return moved


def _copied(store: Store, tie: Row, record: str, fields: Sequence[str]) -> EvidenceId:
    field = str(tie["field"]) if tie["field"] in fields else ""
    return link_annotation(store, record, AnnotationId(str(tie["annotation"])), field)


def _tie(store: Store, evidence: EvidenceId) -> Row:
    row = store.row("evidence", evidence)
    if row is None:
        raise UnknownRecordError(evidence)
    return row

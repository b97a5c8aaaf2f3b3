"""Findings: keep a difference between reports, with what each says and the words that say it."""

from collections.abc import Iterable
from typing import Any

from newsdesk.edits.annotating.annotations import delete_if_idle
from newsdesk.edits.annotating.comments import delete_comments
from newsdesk.edits.annotating.evidence import link_annotation
from newsdesk.edits.clock import utc_now
from newsdesk.edits.errors import InvalidValueError, UnknownRecordError
from newsdesk.edits.ids import derived_id, new_id
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import Edit, Row
from newsdesk.model.comparison import Account, ComparedRow, Comparison, QuotedWords, Reading
from newsdesk.model.finding import FindingId
from newsdesk.store.store import Store

_TITLE = "title"


def keep_finding(
    store: Store, comparison: Comparison, row: ComparedRow, field: str = "", *, title: str, note: str = ""
) -> FindingId:
    """Keep what the reports say in one field of a row, or of the record as a whole; returns the finding. One step.

    Each report becomes a reading of its version, with its words as evidence: those of the field, or where the
    field has none those of the record. A report that says nothing becomes a reading without a value.

    Raises:
        InvalidValueError: for an empty title, or a field in which no report says anything.
    """
    title = " ".join(title.split())
    compared = row.field(field)
    if not title or (field and compared is None):
        name, value = ("field", field) if title else (_TITLE, title)
        raise InvalidValueError(name, value)
    first, second = (*row.records, "", "")[:2]
    finding = FindingId(new_id())
    with store.step(Edit.KEEP_FINDING, title):
        store.insert(
            "finding",
            finding,
            {
                "table": row.kind,
                "first": first,
                "second": second,
                "field": field,
                "title": title,
                "note": note.strip(),
                "creator": store.analyst,
                "created": utc_now(),
            },
        )
        for column, source in enumerate(comparison.sources):
            account = row.accounts[column]
            said = compared.readings[column] if compared is not None else None
            reading = derived_id("finding_reading", finding, source.version)
            value = _value(account, said)
            store.insert("finding_reading", reading, {"finding": finding, "version": source.version, "value": value})
            for quote in _words(account, said) if value else ():
                link_annotation(store, reading, quote.annotation)
    return finding


def _value(account: Account | None, said: Reading | None) -> str:
    if said is not None:
        return said.value or said.words
    return "" if account is None else account.title


def _words(account: Account | None, said: Reading | None) -> Iterable[QuotedWords]:
    if said is not None and said.quotes:
        return said.quotes
    return () if account is None else account.mentions


def edit_finding(store: Store, finding: FindingId, *, title: str | None = None, note: str | None = None) -> None:
    """Give a finding another title or note; what is None stays.

    Raises:
        UnknownRecordError: if there is no such finding.
        InvalidValueError: for an empty title.
    """
    row = _row(store, finding)
    values: dict[str, Any] = {}
    if title is not None:
        values[_TITLE] = " ".join(title.split())
        if not values[_TITLE]:
            raise InvalidValueError(_TITLE, title)
    if note is not None:
        values["note"] = note.strip()
    with store.step(Edit.EDIT_FINDING, str(values.get(_TITLE, row[_TITLE]))):
        store.update("finding", finding, values)


def delete_finding(store: Store, finding: FindingId) -> None:
    """Delete a finding with its comments, readings, their evidence, and the marks that then carry nothing. One step.

    Raises:
        UnknownRecordError: if there is no such finding.
    """
    row = _row(store, finding)
    with store.step(Edit.DELETE_FINDING, str(row[_TITLE])):
        for reading in store.rows("finding_reading", finding=finding):
            for tie in store.rows("evidence", row=str(reading["id"])):
                store.delete("evidence", str(tie["id"]))
                delete_if_idle(store, AnnotationId(str(tie["annotation"])))
            store.delete("finding_reading", str(reading["id"]))
        delete_comments(store, finding)
        store.delete("finding", finding)


def _row(store: Store, finding: FindingId) -> Row:
    row = store.row("finding", finding)
    if row is None:
        raise UnknownRecordError(finding)
    return row

"""What is dragged or copied from pane to pane: selected words, records and quotes, as mime data and back."""

import json
from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.model.evidence import EvidenceId
from newsdesk.model.record import RecordId

QUOTE_TYPE = "application/x-newsdesk-quote"
"""Words of an article: JSON with `version`, and `start` and `end` in code points, end exclusive."""

RECORD_TYPE = "application/x-newsdesk-record"
"""Records: their ids in UTF-8, one a line."""

EVIDENCE_TYPE = "application/x-newsdesk-evidence"
"""A quote of a record: the ids of its ties in UTF-8, one a line."""


def pasted() -> QMimeData:
    """What the clipboard offers; nothing at all where the system has none, though Qt's types promise one."""
    offered: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if offered is None else offered


def put_quote(data: QMimeData, quote: Quote) -> None:
    """Let mime data carry words of an article."""
    value = {"version": quote.version, "start": quote.span.start, "end": quote.span.end}
    data.setData(QUOTE_TYPE, json.dumps(value).encode())


def quote_in(data: QMimeData) -> Quote | None:
    """The words of an article that are dragged; None where there are none, or nothing that makes sense."""
    with suppress(ValueError, RecursionError):  # no JSON, no UTF-8, or a span that cannot be: anybody may drop anything
        match json.loads(bytes(data.data(QUOTE_TYPE).data())):
            case {"version": str(version), "start": int(start), "end": int(end)}:
                return Quote(version=VersionId(version), span=TextPositionSelector(start=start, end=end))
    return None


def put_records(data: QMimeData, records: Iterable[RecordId]) -> None:
    """Let mime data carry records."""
    data.setData(RECORD_TYPE, "\n".join(records).encode())


def records_in(data: QMimeData) -> list[RecordId]:
    """The records that are dragged, in their order; none where there are none."""
    return [RecordId(line) for line in _lines(data, RECORD_TYPE)]


def put_ties(data: QMimeData, ties: Iterable[EvidenceId]) -> None:
    """Let mime data carry a quote of a record, with all that it supports there."""
    data.setData(EVIDENCE_TYPE, "\n".join(ties).encode())


def ties_in(data: QMimeData) -> list[EvidenceId]:
    """The ties of the quote that is dragged or copied; none where there is none."""
    return [EvidenceId(line) for line in _lines(data, EVIDENCE_TYPE)]


def _lines(data: QMimeData, mime_type: str) -> list[str]:
    try:
        lines = bytes(data.data(mime_type).data()).decode().splitlines()
    except UnicodeDecodeError:
        return []
    return [line for line in lines if line]

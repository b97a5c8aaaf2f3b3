"""Compare reports: what each tells of each record, read from the workspace and laid side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsdesk.comparing.alignment import align, in_order
from newsdesk.edits.briefing.sources import source_of
from newsdesk.edits.comparing.accounts import accounts_of
from newsdesk.edits.recording.pairings import words_on
from newsdesk.model.article import ArticleId
from newsdesk.model.comparison import ComparedField, ComparedRow, Comparison, RowOrder
from newsdesk.model.finding import Finding, FindingId
from newsdesk.model.record import RecordId
from newsdesk.store.findings import findings_about
from newsdesk.store.store import Store


def compare(store: Store, articles: Sequence[ArticleId], order: RowOrder = RowOrder.VERDICT) -> Comparison:
    """Compare the current versions of two or more reports; an article named twice is one column.

    Raises:
        UnknownArticleError: if one of the articles is not there.
    """
    sources = tuple(source_of(store, article) for article in dict.fromkeys(articles))
    columns = accounts_of(store, sources)
    records = {account.record for column in columns for account in column}
    rows = align(columns, words_on(store, records))
    kept = _by_record(findings_about(store, records))
    return Comparison(sources=sources, rows=tuple(_with_findings(row, kept) for row in in_order(rows, order)))


Kept = dict[RecordId, list[Finding]]


def _by_record(findings: Iterable[Finding]) -> Kept:
    found: Kept = {}
    for finding in findings:
        for record in finding.records:
            found.setdefault(record, []).append(finding)
    return found


def _with_findings(row: ComparedRow, kept: Kept) -> ComparedRow:
    """A row with what was kept of it: the newest finding about its records alone, of the row and of each field."""
    about = [finding for record in row.records for finding in kept.get(record, ())]
    found = {finding.field: finding.id for finding in about if set(finding.records) <= set(row.records)}
    if not found:
        return row
    fields = tuple(_with_finding(field, found) for field in row.fields)
    return replace(row, fields=fields, finding=found.get(""))


def _with_finding(field: ComparedField, found: dict[str, FindingId]) -> ComparedField:
    return replace(field, finding=found[field.field]) if field.field in found else field

"""Findings: differences between reports that an analyst keeps, with what each report says."""

from dataclasses import dataclass
from typing import NewType

from newsdesk.model.article import VersionId
from newsdesk.model.record import RecordId, RecordKind

FindingId = NewType("FindingId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingReading:
    """What one version of a report says: `value` as `model.comparison.Reading` has it, empty where it is silent.

    The words that say so are tied to it as evidence, with `finding_reading` for a table and its id for a row.
    """

    id: str
    version: VersionId
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A kept difference. `records` are what it is about, one or two; they may be deleted since, the finding stays.

    `field` is empty where the finding is about the record as a whole. `title` and `note` are the analyst's words;
    `created` is UTC, ISO 8601 with seconds; `creator` is the analyst's id. Readings are in the order of keeping.
    """

    id: FindingId
    kind: RecordKind
    records: tuple[RecordId, ...]
    field: str
    title: str
    note: str = ""
    creator: str = ""
    created: str = ""
    readings: tuple[FindingReading, ...] = ()

"""Findings: kept differences between reports, with their readings."""

from collections.abc import Iterable, Sequence

from newsdesk.model.article import VersionId
from newsdesk.model.change import Row
from newsdesk.model.finding import Finding, FindingId, FindingReading
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.journal import to_json
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES
from newsdesk.store.values import known

_FINDING = TABLES["finding"]
_READING = TABLES["finding_reading"]


def finding(store: Store, finding_id: str) -> Finding | None:
    """A finding, if it lives."""
    row = store.row("finding", finding_id)
    return None if row is None else _findings(store, [row])[0]


def findings(store: Store) -> list[Finding]:
    """All findings, oldest first."""
    return _findings(store, store.rows("finding", order="created,id"))


def findings_about(store: Store, records: Iterable[str]) -> list[Finding]:
    """The findings about any of these records, deleted ones too, oldest first; two queries in all."""
    query = (
        f"SELECT {_FINDING.selection} FROM finding WHERE deleted = 0 "  # noqa: S608 – names of the specification
        'AND ("first" IN (SELECT value FROM json_each(?1)) OR "second" IN (SELECT value FROM json_each(?1))) '
        "ORDER BY created, id"
    )
    rows = store.connection.execute(query, (to_json(list(records)),))
    return _findings(store, [_FINDING.from_sql(values) for values in rows])


def _findings(store: Store, rows: Sequence[Row]) -> list[Finding]:
    readings = _readings(store, [str(row["id"]) for row in rows])
    return [
        Finding(
            id=FindingId(str(row["id"])),
            kind=known(row["table"], RecordKind.NOTE),
            records=tuple(RecordId(str(row[side])) for side in ("first", "second") if row[side]),
            field=str(row["field"]),
            title=str(row["title"]),
            note=str(row["note"]),
            creator=str(row["creator"]),
            created=str(row["created"]),
            readings=tuple(readings.get(str(row["id"]), ())),
        )
        for row in rows
    ]


def _readings(store: Store, finding_ids: list[str]) -> dict[str, list[FindingReading]]:
    query = (
        f"SELECT {_READING.selection} FROM finding_reading WHERE deleted = 0 "  # noqa: S608 – names of the specification
        "AND finding IN (SELECT value FROM json_each(?)) ORDER BY rowid"
    )
    found: dict[str, list[FindingReading]] = {}
    for values in store.connection.execute(query, (to_json(finding_ids),)):
        row = _READING.from_sql(values)
        reading = FindingReading(
            id=str(row["id"]), version=VersionId(str(row["version"] or "")), value=str(row["value"])
        )
        found.setdefault(str(row["finding"]), []).append(reading)
    return found

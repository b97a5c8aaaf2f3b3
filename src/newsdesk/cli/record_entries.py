"""Records as `records --json` lists them; the shape is documented in the manual and stable."""

from collections.abc import Mapping
from typing import TypedDict

from newsdesk.model.article import ArticleId
from newsdesk.model.change import Row
from newsdesk.model.record import (
    AgendaItem,
    Meeting,
    Note,
    Participant,
    Record,
    RecordKind,
)
from newsdesk.store import records
from newsdesk.store.store import Store


class EvidenceEntry(TypedDict):
    """One tie; positions are code points into the article's canonical text, end exclusive."""

    article: str
    field: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    state: str


class RecordEntry(TypedDict):
    """One record."""

    kind: str
    id: str
    fields: Mapping[str, object]
    evidence: list[EvidenceEntry]


def record_entries(store: Store, article: ArticleId | None) -> list[RecordEntry]:
    """The records by kind, as lists show them; of one article those that its words support."""
    entries = [
        RecordEntry(
            kind=kind.value,
            id=record.id,
            fields=_fields(record),
            evidence=_evidence(store, record),
        )
        for kind in RecordKind
        for record in records.records(store, kind)
    ]
    if article is None:
        return entries
    return [entry for entry in entries if any(tie["article"] == article for tie in entry["evidence"])]


def _fields(record: Record) -> Mapping[str, object]:
    match record:
        case Participant():
            return {
                "name": record.name,
                "kind": record.kind.value,
                "role": record.role,
                "affiliation": record.affiliation,
                "country": record.country,
                "note": record.note,
                "named": record.named,
                "aliases": [alias.name for alias in record.aliases],
            }
        case AgendaItem():
            return {
                "title": record.title,
                "status": record.status.value,
                "parent": record.parent or "",
                "note": record.note,
            }
        case Meeting():
            return _meeting_fields(record)
        case Note():
            return {"title": record.title, "body": record.body}


def _meeting_fields(meeting: Meeting) -> Mapping[str, object]:
    when = meeting.when
    return {
        "title": meeting.title,
        "format": meeting.format.value,
        "when": {
            "words": when.words,
            "value": when.value,
            "precision": when.precision.value,
            "basis": when.basis.value,
            "reason": when.reason,
        },
        "place": meeting.place,
        "status": meeting.status.value,
        "visit": meeting.visit or "",
        "note": meeting.note,
        "participants": [{"id": place.participant, "part": place.part.value} for place in meeting.participants],
        "agenda": [matter.agenda_item for matter in meeting.agenda],
    }


def _evidence(store: Store, record: Record) -> list[EvidenceEntry]:
    """The evidence of a record; that of a place in a meeting stands with the meeting."""
    ties = [(tie, str(tie["field"])) for tie in store.rows("evidence", row=record.id)]
    if isinstance(record, Meeting):
        for place in record.participants:
            ties += [(tie, "participants") for tie in store.rows("evidence", row=place.id)]
        for matter in record.agenda:
            ties += [(tie, "agenda") for tie in store.rows("evidence", row=matter.id)]
    entries = filter(None, (_evidence_entry(store, tie, field) for tie, field in ties))
    return sorted(entries, key=lambda entry: (entry["article"], entry["start"], entry["end"], entry["field"]))


def _evidence_entry(store: Store, tie: Row, field: str) -> EvidenceEntry | None:
    """One tie; None where the words or their article have not arrived yet."""
    annotation = store.row("annotation", str(tie["annotation"]), deleted=True) or {}
    version = store.row("article_version", str(annotation.get("version")), deleted=True) or {}
    if version.get("article") is None:
        return None
    return EvidenceEntry(
        article=str(version["article"]),
        field=field,
        start=int(str(annotation["start"])),
        end=int(str(annotation["end"])),
        exact=str(annotation["exact"]),
        prefix=str(annotation["prefix"]),
        suffix=str(annotation["suffix"]),
        state=str(annotation["state"]),
    )

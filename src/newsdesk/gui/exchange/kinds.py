"""The tables of a workspace as kinds of things that a person counts."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.model.absorption import TableCounts
from newsdesk.model.change import Entry

_KINDS: tuple[tuple[object, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("PackageKind", "Articles"), ("article",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Texts of articles"), ("article_version",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Participants"), ("participant",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Agenda items"), ("agenda_item",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Meetings"), ("meeting",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Notes"), ("note",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Marks in texts"), ("annotation",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Ties of marks to records"), ("evidence",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Other names"), ("alias",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Who and what of meetings"), ("meeting_participant", "meeting_agenda")),
    (QT_TRANSLATE_NOOP("PackageKind", "Carried quotes"), ("carrying",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Comments"), ("comment",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Review sessions"), ("review_session",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Items of reviews"), ("review_item",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Verdicts"), ("verdict",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Findings"), ("finding", "finding_reading", "pairing")),
    (QT_TRANSLATE_NOOP("PackageKind", "Tags"), ("tag", "tagging")),
    (QT_TRANSLATE_NOOP("PackageKind", "Saved views"), ("saved_view",)),
    (QT_TRANSLATE_NOOP("PackageKind", "Analysts"), ("analyst",)),
)
_OTHERS = QT_TRANSLATE_NOOP("PackageKind", "Other things")
_KNOWN = frozenset(table for _, tables in _KINDS for table in tables)


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCounts:
    """What a person counts as one kind, such as "Meetings", and how many of them."""

    name: str
    counts: TableCounts


def kinds_of(tables: Mapping[str, TableCounts]) -> list[KindCounts]:
    """The kinds that have anything to count, in the order in which they are shown."""
    others = tuple(table for table in tables if table not in _KNOWN)
    found = [(name, _summed([tables[table] for table in own if table in tables])) for name, own in _KINDS]
    found.append((_OTHERS, _summed([tables[table] for table in others])))
    return [
        KindCounts(name=QCoreApplication.translate("PackageKind", str(name)), counts=counts)
        for name, counts in found
        if counts.new or counts.changed or counts.deleted
    ]


def rows_in(entries: tuple[Entry, ...]) -> dict[str, TableCounts]:
    """How many rows of each table these entries tell of, as if all of them were new."""
    rows: dict[str, set[str]] = {}
    for entry in entries:
        rows.setdefault(entry.table, set()).add(entry.row)
    return {table: TableCounts(new=len(found)) for table, found in rows.items()}


def _summed(counts: list[TableCounts]) -> TableCounts:
    return TableCounts(
        new=sum(one.new for one in counts),
        changed=sum(one.changed for one in counts),
        deleted=sum(one.deleted for one in counts),
    )

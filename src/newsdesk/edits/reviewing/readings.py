"""A reading that is taken: its records and marks stand as their analyst made them, those of the others join them."""

from collections.abc import Iterable, Mapping, Sequence

from newsdesk.edits.annotating.annotations import delete_if_idle, move_mark
from newsdesk.edits.annotating.evidence import link_annotation
from newsdesk.edits.ids import derived_id
from newsdesk.edits.recording.meeting_links import set_agenda_of_meeting, set_participants_of_meeting
from newsdesk.edits.recording.merging import COLUMNS, FIELDS, OWN_WORDS, Take, merge_records, usual_takes
from newsdesk.edits.recording.participants import set_aliases
from newsdesk.edits.recording.records import delete_record
from newsdesk.model.agreement import Unit
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.change import DELETED, Row, Scalar
from newsdesk.model.record import Participant, RecordId, RecordKind
from newsdesk.reviewing.agreement.matching import overlap
from newsdesk.store.columns import MERGED
from newsdesk.store.pasts import Past
from newsdesk.store.records import record as find_record
from newsdesk.store.reviews import makers
from newsdesk.store.store import Store

_CIRCLES = {
    "meeting_participant": ("participant", RecordKind.PARTICIPANT, set_participants_of_meeting),
    "meeting_agenda": ("agenda_item", RecordKind.AGENDA_ITEM, set_agenda_of_meeting),
}


class ReadingTaken:
    """Takes readings of one analyst, within a step. `as_made`: with the values that the analyst gave."""

    def __init__(self, store: Store, kind: RecordKind, analyst: str, *, as_made: bool) -> None:
        self._store = store
        self._kind = kind
        self._analyst = analyst
        self._past = Past(store, analyst)
        self._as_made = as_made

    def take(self, chosen: Sequence[Unit], others: Sequence[Unit]) -> RecordId:
        """Let the chosen units stand, the others join the one that they share most words with; returns the record."""
        targets = [self._bring_back(unit) for unit in chosen]
        circles = {target: self._circles(unit, target) for unit, target in zip(chosen, targets, strict=True)}
        for unit in others:
            nearest = max(range(len(chosen)), key=lambda place: overlap(chosen[place], unit))
            self._join(unit, chosen[nearest], targets[nearest])
        for unit, target in zip(chosen, targets, strict=True):
            if self._as_made:
                self._restore_values(unit, target)
                _stand(self._store, unit, unit, target)
            for table, members in circles[target].items():
                _CIRCLES[table][2](self._store, target, members)
        return targets[0]

    def _bring_back(self, unit: Unit) -> RecordId:
        """The living record of a unit, with its mark; what an earlier decision took away comes back."""
        store, record = self._store, str(unit.record)
        standing = standing_for(store, self._kind, record)
        if standing is None:
            _revive(store, self._kind, record)
            standing = RecordId(record)
        _revive(store, "annotation", str(unit.annotation))
        link_annotation(store, standing, AnnotationId(str(unit.annotation)))
        return standing

    def _join(self, unit: Unit, chosen: Unit, target: RecordId) -> None:
        """Let a unit of another analyst be one more quote of the record that stands, at the words that stand."""
        store = self._store
        standing = standing_for(store, self._kind, str(unit.record))
        if standing is not None and standing != target:
            if makers(store, [(self._kind, standing)]).get(standing) == self._analyst:
                _untie(store, unit, standing)  # the chosen reading tells the two records apart
            else:
                merge_records(store, target, standing, self._takes(target, standing))
        _revive(store, "annotation", str(unit.annotation))
        link_annotation(store, target, AnnotationId(str(unit.annotation)))
        _stand(store, unit, chosen, target)

    def _takes(self, target: RecordId, other: RecordId) -> Mapping[str, Take]:
        """The chosen values stand, empty ones too; what both wrote beside their records stays."""
        one, two = find_record(self._store, target), find_record(self._store, other)
        assert one is not None  # noqa: S101  they stand
        assert two is not None  # noqa: S101  as above
        kept = OWN_WORDS if self._kind is not RecordKind.NOTE else ()
        return {name: take if name in kept else Take.FIRST for name, take in usual_takes(one, two).items()}

    def _restore_values(self, unit: Unit, target: RecordId) -> None:
        names = [name for field in FIELDS[self._kind] if field != "note" for name in COLUMNS.get(field, (field,))]
        for row in self._past.rows(self._kind, "id", [str(unit.record)]):
            if self._kind is RecordKind.PARTICIPANT:
                self._keep_name(target, str(row["name"]))
            self._store.update(self._kind, target, {name: row[name] for name in names})

    def _keep_name(self, target: RecordId, name: str) -> None:
        """Let the name that gives way be a further one, and the one that stands none."""
        current = find_record(self._store, target)
        if isinstance(current, Participant) and current.name != name:
            names = (current.name, *(alias.name for alias in current.aliases))
            set_aliases(self._store, target, [other for other in names if other != name])

    def _circles(self, unit: Unit, target: RecordId) -> dict[str, list[RecordId]]:
        """Who meets, and on what, in the order of adding: as the analyst had it, or as it stands."""
        if self._kind is not RecordKind.MEETING:
            return {}
        found: dict[str, list[RecordId]] = {}
        for table, (column, kind, _) in _CIRCLES.items():
            made = self._past.rows(table, "meeting", [str(unit.record)])
            rows = made if self._as_made else self._store.rows(table, meeting=target)
            members = (standing_for(self._store, kind, str(row[column])) for row in rows)
            found[table] = [member for member in dict.fromkeys(members) if member is not None]
        return found


def let_go(store: Store, units: Iterable[Unit]) -> None:
    """Take the ties of units away, the marks that then carry nothing, and the records that nothing then proves."""
    for unit in units:
        record = standing_for(store, RecordKind(unit.kind), str(unit.record))
        if record is not None:
            _untie(store, unit, record)
            delete_if_idle(store, AnnotationId(str(unit.annotation)))
            if not store.rows("evidence", row=record):
                delete_record(store, record)


def standing_for(store: Store, kind: RecordKind, record: str) -> RecordId | None:
    """The living record that stands for one, which may have been merged away; None if there is none."""
    seen: set[str] = set()
    while record and record not in seen:
        seen.add(record)
        row = store.row(kind, record, deleted=True)
        if row is None:
            return None
        if not row[DELETED]:
            return RecordId(record)
        record = str(row[MERGED] or "")
    return None


def _untie(store: Store, unit: Unit, record: RecordId) -> None:
    tie = derived_id("evidence", str(unit.annotation), unit.kind, record, "")
    if store.row("evidence", tie) is not None:
        store.delete("evidence", tie)


def _stand(store: Store, unit: Unit, chosen: Unit, record: RecordId) -> None:
    """Let a mark stand at the chosen words, unless it proves anything but this record."""
    annotation = AnnotationId(str(unit.annotation))
    row = store.row("annotation", annotation)
    ties = store.rows("evidence", annotation=annotation)
    if row is None or row["version"] != chosen.version or any(tie["row"] != record or tie["field"] for tie in ties):
        return
    if (row["start"], row["end"]) != (chosen.start, chosen.end):
        move_mark(store, annotation, TextPositionSelector(start=chosen.start, end=chosen.end))


def _revive(store: Store, table: str, row: str) -> None:
    """Bring a deleted row back as it was."""
    found: Row = store.row(table, row, deleted=True) or {}
    if found.get(DELETED):
        fields: dict[str, Scalar] = {
            name: value for name, value in found.items() if name not in {"id", DELETED, MERGED}
        }
        store.insert(table, row, fields)

"""Set many fields of many records at once, as a table does when it is filled or pasted into."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import set_fields
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRow:
    """Values for the fields of one record, as `set_fields` takes them; without a record a new one is made."""

    values: Mapping[str, str]
    record: RecordId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedCell:
    """A value that its field could not hold; the field keeps what it had."""

    record: RecordId
    field: str
    value: str
    error: InvalidValueError


@dataclass(frozen=True, slots=True, kw_only=True)
class CellsSet:
    """What came of it: the record of each row in their order, and what was refused."""

    records: tuple[RecordId, ...]
    refused: tuple[RefusedCell, ...] = field(default=())


def set_cells(store: Store, edit: Edit, kind: RecordKind, rows: Sequence[CellRow], *, untitled: str) -> CellsSet:
    """Set the cells of a kind's table, one step for all of them; the step's subject is their number.

    A value that does not fit is refused alone. `untitled` names new records whose row gives no name.

    Raises:
        UnknownRecordError: if a record is not there.
        UnknownFieldError: if records of the kind have no such field.
            Nothing is set then.
    """
    refused: list[RefusedCell] = []
    records: list[RecordId] = []
    with store.step(edit, str(sum(len(row.values) for row in rows))):
        for row in rows:
            record = row.record or _new(store, kind, row, untitled)
            records.append(record)
            refused += _set_row(store, record, row.values)
    return CellsSet(records=tuple(records), refused=tuple(refused))


def _set_row(store: Store, record: RecordId, values: Mapping[str, str]) -> Iterator[RefusedCell]:
    for name, value in values.items():
        try:
            set_fields(store, record, {name: value})
        except InvalidValueError as error:
            yield RefusedCell(record=record, field=name, value=value, error=error)


def _new(store: Store, kind: RecordKind, row: CellRow, untitled: str) -> RecordId:
    title = (row.values.get("name") or row.values.get("title") or "").strip() or untitled
    match kind:
        case RecordKind.PARTICIPANT:
            return add_participant(store, name=title)
        case RecordKind.AGENDA_ITEM:
            return add_agenda_item(store, title=title)
        case RecordKind.MEETING:
            return add_meeting(store, title=title)
        case RecordKind.NOTE:
            return add_note(store, title=title)

"""The short fields of records as columns: which kind has which, and what a cell shows and edits."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from newsdesk.model.record import (
    AgendaStatus,
    MeetingFormat,
    MeetingStatus,
    ParticipantKind,
    Record,
    RecordKind,
)


class Column(IntEnum):
    """Columns of the records model, the same for every kind; a view hides those its kind lacks."""

    TITLE = 0
    PARTICIPANT_KIND = 1
    ROLE = 2
    AFFILIATION = 3
    COUNTRY = 4
    WHEN = 5
    PLACE = 6
    FORMAT = 7
    MEETING_STATUS = 8
    AGENDA_STATUS = 9
    BODY = 10
    QUOTES = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnField:
    """What a column edits: the record's field and, for a choice, the enum it is taken from."""

    field: str
    choices: type[StrEnum] | None = None


_FIELDS: dict[RecordKind, dict[int, ColumnField]] = {
    RecordKind.PARTICIPANT: {
        Column.TITLE: ColumnField(field="name"),
        Column.PARTICIPANT_KIND: ColumnField(field="kind", choices=ParticipantKind),
        Column.ROLE: ColumnField(field="role"),
        Column.AFFILIATION: ColumnField(field="affiliation"),
        Column.COUNTRY: ColumnField(field="country"),
    },
    RecordKind.AGENDA_ITEM: {
        Column.TITLE: ColumnField(field="title"),
        Column.AGENDA_STATUS: ColumnField(field="status", choices=AgendaStatus),
    },
    RecordKind.MEETING: {
        Column.TITLE: ColumnField(field="title"),
        Column.WHEN: ColumnField(field="when"),
        Column.PLACE: ColumnField(field="place"),
        Column.FORMAT: ColumnField(field="format", choices=MeetingFormat),
        Column.MEETING_STATUS: ColumnField(field="status", choices=MeetingStatus),
    },
    RecordKind.NOTE: {
        Column.TITLE: ColumnField(field="title"),
        Column.BODY: ColumnField(field="body"),
    },
}


def field_of(kind: RecordKind, column: int) -> ColumnField | None:
    """The field that a column edits in records of a kind; None where the kind has no such column."""
    return _FIELDS[kind].get(column)


def choices_of(kind: RecordKind, field: str) -> type[StrEnum] | None:
    """The enum that a field of a kind takes its values from; None where it is in words."""
    return next((shown.choices for shown in _FIELDS[kind].values() if shown.field == field), None)


def columns_of(kind: RecordKind) -> tuple[Column, ...]:
    """The columns of a kind's table, from left to right."""
    return (*map(Column, _FIELDS[kind]), Column.QUOTES)


def value_of(record: Record, field: str) -> object:
    """The stored value of a field; the empty string where the record has no such field."""
    return getattr(record, field, "")

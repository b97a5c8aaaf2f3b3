"""Which fields the form of each kind shows, in order, and with what they are edited."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from newsdesk.gui.words import Naming
from newsdesk.model.record import AgendaStatus, MeetingFormat, MeetingStatus, ParticipantKind, RecordKind


class Editing(Enum):
    """With what a field is edited."""

    LINE = auto()
    LONG = auto()
    CHOICE = auto()
    WHEN = auto()
    PEOPLE = auto()
    AGENDA = auto()
    VISIT = auto()
    PARENT = auto()
    ALIASES = auto()
    QUOTES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """A line of the form. `choices` is the enum that a CHOICE is taken from."""

    field: str
    editing: Editing
    choices: type[StrEnum] | None = None


def _line(field: str) -> FormField:
    return FormField(field=field, editing=Editing.LINE)


def _choice(field: str, choices: type[StrEnum]) -> FormField:
    return FormField(field=field, editing=Editing.CHOICE, choices=choices)


QUOTES = FormField(field="quotes", editing=Editing.QUOTES)
NOTE = FormField(field="note", editing=Editing.LONG)

FORM_FIELDS: dict[RecordKind, tuple[FormField, ...]] = {
    RecordKind.PARTICIPANT: (
        _line("role"),
        _line("affiliation"),
        _line("country"),
        _choice("kind", ParticipantKind),
        _choice("named", Naming),
        FormField(field="aliases", editing=Editing.ALIASES),
        QUOTES,
        NOTE,
    ),
    RecordKind.AGENDA_ITEM: (
        _choice("status", AgendaStatus),
        FormField(field="parent", editing=Editing.PARENT),
        QUOTES,
        NOTE,
    ),
    RecordKind.MEETING: (
        FormField(field="when", editing=Editing.WHEN),
        _choice("status", MeetingStatus),
        _line("place"),
        FormField(field="participants", editing=Editing.PEOPLE),
        FormField(field="agenda", editing=Editing.AGENDA),
        QUOTES,
        NOTE,
        _choice("format", MeetingFormat),
        FormField(field="visit", editing=Editing.VISIT),
    ),
    RecordKind.NOTE: (
        FormField(field="body", editing=Editing.LONG),
        QUOTES,
    ),
}


def title_field(kind: RecordKind) -> str:
    """The field that the form's head edits."""
    return "name" if kind is RecordKind.PARTICIPANT else "title"

"""What an entry of the journal says of a field, in the interface's words."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from newsdesk.gui.words import Naming, enum_words, field_words, language_words
from newsdesk.model.change import Scalar
from newsdesk.model.record import AgendaStatus, MeetingFormat, MeetingStatus, Part, ParticipantKind
from newsdesk.model.when import Basis, Precision

_CODES: Mapping[tuple[str, str], type[StrEnum]] = MappingProxyType(
    {
        ("participant", "kind"): ParticipantKind,
        ("agenda_item", "status"): AgendaStatus,
        ("meeting", "status"): MeetingStatus,
        ("meeting", "format"): MeetingFormat,
        ("meeting", "when_precision"): Precision,
        ("meeting", "when_basis"): Basis,
        ("meeting_participant", "part"): Part,
    }
)
"""The fields that hold a code, by table."""


def entry_words(table: str, field: str, value: Scalar) -> str:
    """Name a field of a row and say its value; a code of a newer program is shown as it is."""
    return f"{field_words(field)}: {said_words(table, field, value)}"


def said_words(table: str, field: str, value: Scalar) -> str:
    """Say the value of a field of a row; a code of a newer program is shown as it is."""
    said = str(value)
    codes = _CODES.get((table, field))
    if codes is not None and said in list(codes):
        return enum_words(codes(said))
    if field == "named":
        return enum_words(Naming(str(bool(value))))
    return language_words(said) if field == "language" else said

"""What the fields of a record can hold: a table of fields, and values read from words."""

from collections.abc import Mapping
from enum import StrEnum

from newsdesk.edits.errors import InvalidValueError, UnknownFieldError
from newsdesk.model.change import Scalar
from newsdesk.model.record import (
    AgendaStatus,
    MeetingFormat,
    MeetingStatus,
    ParticipantKind,
    RecordKind,
)
from newsdesk.model.when import Basis, Precision

_TEXT: tuple[str, ...] = ()
_TRUE = ("true", "yes", "1")
_FALSE = ("false", "no", "0")
_REQUIRED = ("name", "title")


def _names(values: type[StrEnum]) -> tuple[str, ...]:
    return tuple(value.value for value in values)


_FIELDS: Mapping[RecordKind, Mapping[str, tuple[str, ...]]] = {
    RecordKind.PARTICIPANT: {
        "name": _TEXT,
        "kind": _names(ParticipantKind),
        "role": _TEXT,
        "affiliation": _TEXT,
        "country": _TEXT,
        "note": _TEXT,
        "named": ("true", "false"),
        "aliases": _TEXT,
    },
    RecordKind.AGENDA_ITEM: {
        "title": _TEXT,
        "status": _names(AgendaStatus),
        "parent": _TEXT,
        "note": _TEXT,
    },
    RecordKind.MEETING: {
        "title": _TEXT,
        "format": _names(MeetingFormat),
        "when": _TEXT,
        "place": _TEXT,
        "status": _names(MeetingStatus),
        "visit": _TEXT,
        "note": _TEXT,
        "participants": _TEXT,
        "agenda": _TEXT,
        "when_words": _TEXT,
        "when_value": _TEXT,
        "when_precision": _names(Precision),
        "when_basis": _names(Basis),
        "when_reason": _TEXT,
    },
    RecordKind.NOTE: {"title": _TEXT, "body": _TEXT},
}


def allowed_fields(kind: RecordKind) -> tuple[str, ...]:
    """The fields that a record of this kind can be given."""
    return tuple(_FIELDS[kind])


def allowed_values(kind: RecordKind, field: str) -> tuple[str, ...]:
    """The values that a field can hold; empty where it holds any text.

    Raises:
        UnknownFieldError: if records of this kind have no such field.
    """
    try:
        return _FIELDS[kind][field]
    except KeyError:
        raise UnknownFieldError(field, kind, allowed_fields(kind)) from None


def checked_value(kind: RecordKind, field: str, value: Scalar) -> str | bool:
    """A value as its field stores it: the value of an enum, true or false, or text without blank ends.

    A value of an enum may be written as its name: UNDER_WAY, under_way and "under way" are one.

    Raises:
        UnknownFieldError: if records of this kind have no such field.
        InvalidValueError: if the field cannot hold the value.
    """
    allowed = allowed_values(kind, field)
    words = "" if value is None else str(value).strip()
    if field == "named":
        return _truth(field, words)
    if allowed:
        return _one_of(field, words, allowed)
    if not words and field in _REQUIRED and kind is not RecordKind.NOTE:
        raise InvalidValueError(field, words)
    return words


def _truth(field: str, words: str) -> bool:
    if words.casefold() in _TRUE + _FALSE:
        return words.casefold() in _TRUE
    raise InvalidValueError(field, words, ("true", "false"))


def _one_of(field: str, words: str, allowed: tuple[str, ...]) -> str:
    name = words.casefold().replace("_", " ")
    if name not in allowed:
        raise InvalidValueError(field, words, allowed)
    return name


def listed(words: str) -> tuple[str, ...]:
    """The parts of a list written with semicolons, each without blank ends, empty ones and repeats left out."""
    return tuple(dict.fromkeys(part.strip() for part in words.split(";") if part.strip()))

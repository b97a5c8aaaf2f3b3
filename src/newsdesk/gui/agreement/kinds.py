"""Kinds of units and their values in words; what a newer program brings is shown by its code."""

from PySide6.QtCore import QCoreApplication

from newsdesk.gui.dialogs.entry_words import said_words
from newsdesk.gui.models.when_words import date_words
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.gui.words import enum_words, kind_heading
from newsdesk.model.agreement import HIGHLIGHT
from newsdesk.model.record import RecordKind


def kind_of(code: str) -> RecordKind | None:
    """The kind of record that a code names; None for marks of no kind and for all kinds together."""
    return RecordKind(code) if code in set(RecordKind) else None


def kinds_words(code: str) -> str:
    """A kind as a heading, such as "Meetings"."""
    kind = kind_of(code)
    if kind is not None:
        return kind_heading(kind)
    if code == HIGHLIGHT:
        return QCoreApplication.translate("Agreement", "Highlights")
    return code or QCoreApplication.translate("Agreement", "All kinds")


def kind_words(code: str) -> str:
    """A kind in the singular, such as "meeting"."""
    kind = kind_of(code)
    if kind is not None:
        return enum_words(kind)
    return QCoreApplication.translate("Agreement", "highlight") if code == HIGHLIGHT else code


def letter_of(code: str) -> str:
    """The letter of a kind; "" where it has none."""
    kind = kind_of(code)
    return LETTERS[kind] if kind is not None else ""


def value_words(kind: str, field: str, value: str) -> str:
    """What a unit of a kind has in a field, as the forms say it; "" where it has nothing."""
    return date_words(value) if field == "when" and value else said_words(kind, field, value)

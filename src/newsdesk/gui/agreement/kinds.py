"""Kinds and fields of units in words; what a newer program brings is shown by its code."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.gui.words import enum_words, field_words, kind_heading
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


def fields_words(fields: Mapping[str, str]) -> str:
    """All that is known of a unit in one line, such as "When: 11 March · Where: Lorna"."""
    return " · ".join(f"{field_words(name)}: {value}" for name, value in fields.items() if value)

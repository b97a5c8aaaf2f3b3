"""The disagreements behind a number as rows: where it is, its words in their context, and how each analyst reads it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from newsdesk.gui.agreement.kinds import kind_words, value_words
from newsdesk.gui.agreement.sheet import AgreementSheet
from newsdesk.gui.words import field_words, quoted
from newsdesk.model.agreement import Disagreement, Unit

_CONTEXT = 60
"""So many characters before the words and after them are shown."""
_MOST = 240
"""So many characters of the words themselves are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """A disagreement in words. `readings` has for each analyst a name and what this one has there."""

    title: str
    about: str
    before: str
    words: str
    after: str
    readings: tuple[tuple[str, str], ...]

    @property
    def says(self) -> str:
        """All of it for a screen reader."""
        read = "; ".join(f"{name}: {reading}" for name, reading in self.readings)
        return f"{self.title}, {self.about}. {self.before}{self.words}{self.after}. {read}"


def parting_of(sheet: AgreementSheet, found: Disagreement) -> Parting:
    """Put a disagreement in words."""
    text = sheet.texts.get(found.version, "")
    kinds = {unit.kind for unit in found.readings.values() if unit is not None}
    asked = "" if len(kinds) > 1 else found.field  # analysts part over the kind itself
    return Parting(
        title=sheet.titles.get(found.article, ""),
        about=about_words(found.field),
        before=_flat(_before(text, found.start)),
        words=_flat(text[found.start : min(found.end, found.start + _MOST)]),
        after=_flat(_after(text, found.end)),
        readings=tuple(
            (sheet.names.get(analyst, analyst), reading_words(unit, asked, text))
            for analyst, unit in _in_order(sheet, found.readings)
        ),
    )


def _before(text: str, start: int) -> str:
    """What stands before some words, from the beginning of a word on."""
    if start <= _CONTEXT:
        return text[:start]
    _, space, words = text[start - _CONTEXT - 1 : start].partition(" ")
    return "…" + (words if space else text[start - _CONTEXT : start])


def _after(text: str, end: int) -> str:
    """What stands after some words, up to the end of a word."""
    if end + _CONTEXT >= len(text):
        return text[end:]
    words, space, _ = text[end : end + _CONTEXT + 1].rpartition(" ")
    return (words if space else text[end : end + _CONTEXT]) + "…"


def about_words(field: str) -> str:
    """Over what analysts part."""
    return field_words(field) if field else QCoreApplication.translate("Agreement", "the words marked")


def reading_words(unit: Unit | None, field: str, text: str) -> str:
    """What an analyst has there: the words marked, and of a field its value too."""
    if unit is None:
        return QCoreApplication.translate("Agreement", "nothing here")
    words = quoted(_flat(text[unit.start : min(unit.end, unit.start + _MOST)]))
    if not field:
        return f"{kind_words(unit.kind)} {words}"
    value = value_words(unit.kind, field, unit.fields.get(field, ""))
    value = value or QCoreApplication.translate("Agreement", "left empty")
    return f"{value}  {words}"


def _in_order(sheet: AgreementSheet, readings: Mapping[str, Unit | None]) -> list[tuple[str, Unit | None]]:
    known = [analyst for analyst in sheet.analysts if analyst in readings]
    return [(analyst, readings[analyst]) for analyst in (*known, *(each for each in readings if each not in known))]


def _flat(words: str) -> str:
    return words.replace("\n", " ")

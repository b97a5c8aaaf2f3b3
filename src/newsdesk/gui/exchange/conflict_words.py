"""What a conflict is about and what its sides say, in the interface's words."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from newsdesk.edits.exchanging.dispute_words import QUOTE
from newsdesk.gui.dialogs.entry_words import entry_words, said_words
from newsdesk.gui.models.when_words import basis_words, when_words
from newsdesk.gui.words import field_words, has_field_words, quoted
from newsdesk.model.absorption import Choice, Dispute
from newsdesk.model.change import DELETED, Row
from newsdesk.model.when import Basis, Precision, When

_WHEN = "when"
_MOST_PARTS = 4
"""So much of what somebody made of a record is said; the rest is in its history."""

_FIELDS: Mapping[str, object] = {
    QUOTE: QT_TRANSLATE_NOOP("Conflict", "Words that are marked"),
    DELETED: QT_TRANSLATE_NOOP("Conflict", "Deleted or kept"),
    "analyst": QT_TRANSLATE_NOOP("Conflict", "Whose reading stands"),
    "result": QT_TRANSLATE_NOOP("Conflict", "Place in the new text"),
    "colour": QT_TRANSLATE_NOOP("Conflict", "Colour"),
    "verdict": QT_TRANSLATE_NOOP("Conflict", "Verdict"),
    "resolved": QT_TRANSLATE_NOOP("Conflict", "Resolved"),
    "query": QT_TRANSLATE_NOOP("Conflict", "Search"),
    "version": QT_TRANSLATE_NOOP("Conflict", "Current text"),
}
"""Fields that only conflicts speak of, or speak of otherwise."""


def about_words(dispute: Dispute) -> str:
    """The field that the sides differ in."""
    source = _FIELDS.get(dispute.field)
    return _tr(source) if source is not None else field_words(dispute.field)


def choice_words(dispute: Dispute) -> list[str]:
    """What each side says. Where two would say the same, those say what tells them apart."""
    said = [_said(dispute, choice) for choice in dispute.choices]
    return [
        choice.words or words if said.count(words) > 1 else words
        for words, choice in zip(said, dispute.choices, strict=True)
    ]


def _said(dispute: Dispute, choice: Choice) -> str:
    if dispute.field == DELETED:
        return _life(dispute, choice)
    if dispute.field == _WHEN:
        return _time(choice.values) or _nothing()
    if dispute.field == QUOTE:
        return quoted(str(choice.values.get("exact", "")))
    value = choice.values.get(dispute.field)
    coded = said_words(dispute.table, dispute.field, value)
    if isinstance(value, bool) and coded == str(value):
        return _tr(QT_TRANSLATE_NOOP("Conflict", "yes") if value else QT_TRANSLATE_NOOP("Conflict", "no"))
    return (coded if coded != str(value) else choice.words) or _nothing()


def _life(dispute: Dispute, choice: Choice) -> str:
    if choice.values.get(DELETED):
        if not choice.into:
            return _tr(QT_TRANSLATE_NOOP("Conflict", "deleted"))
        return _tr(QT_TRANSLATE_NOOP("Conflict", "merged into {record}")).format(record=quoted(choice.into))
    made = [
        entry_words(dispute.table, field, value)
        for field, value in choice.values.items()
        if field != DELETED and has_field_words(field) and value not in {None, ""} and not field.endswith("_id")
    ]
    made += [_part(name, words) for name, words in choice.made if name not in choice.values and name != _WHEN]
    if not made:
        return _tr(QT_TRANSLATE_NOOP("Conflict", "kept"))
    told = [*made[:_MOST_PARTS], "…"] if len(made) > _MOST_PARTS else made
    return _tr(QT_TRANSLATE_NOOP("Conflict", "kept, with {changes}")).format(changes="; ".join(told))


def _part(name: str, words: str) -> str:
    """What hangs on a record: under the name of its field, or, as a quote, tag or comment, in its own words."""
    return f"{field_words(name)}: {words}" if has_field_words(name) else quoted(words)


def _time(values: Row) -> str:
    """A time with how it was found; "" where nothing is known."""
    when = When(
        words=str(values.get("when_words", "")),
        value=str(values.get("when_value", "")),
        precision=_precision(str(values.get("when_precision", ""))),
        basis=Basis.INFERRED if values.get("when_basis") == Basis.INFERRED else Basis.STATED,
        reason=str(values.get("when_reason", "")),
    )
    said, words = when_words(when), quoted(when.words) if when.words and when.value else ""
    return " · ".join(part for part in (said, words, basis_words(when) if when else "") if part)


def _precision(code: str) -> Precision:
    return Precision(code) if code in set(Precision) else Precision.UNKNOWN


def _nothing() -> str:
    return _tr(QT_TRANSLATE_NOOP("Conflict", "nothing"))


def _tr(source: object) -> str:
    return QCoreApplication.translate("Conflict", str(source))


class ConflictCounts(QObject):
    """Sentences that count; Qt's tool finds plural forms only in a method named `tr`."""

    def open(self, number: int) -> str:
        """Say how many conflicts are open."""
        return self.tr("%n conflict(s)", "", number)

    def decided(self, number: int) -> str:
        """Say how many were decided at once."""
        return self.tr("%n conflict(s) decided", "", number)

    def left(self, number: int) -> str:
        """Say how many stay open."""
        return self.tr("%n conflict(s) stay open; the count at the foot of the window leads back to them.", "", number)

    def alike(self, field: str, number: int) -> str:
        """Offer to decide all conflicts of a field as one."""
        return self.tr("Same for all “{field}” (%n)", "", number).format(field=field)

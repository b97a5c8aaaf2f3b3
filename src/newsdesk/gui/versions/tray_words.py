"""The words of a row of the quotes that wait: for its line, its tool-tip and a screen reader."""

from PySide6.QtCore import QCoreApplication

from newsdesk.gui.models.when_words import when_words
from newsdesk.gui.versions.tray_rows import Proof, TrayHeading, TrayRow
from newsdesk.gui.versions.words import result_words
from newsdesk.gui.words import enum_words, field_words, quoted
from newsdesk.model.carried import CarryResult, FactReading, ReplacedFact


def heading_words(heading: TrayHeading) -> str:
    """Head the facts that were replaced, or the other quotes."""
    if heading.facts:
        return QCoreApplication.translate("Tray", "Facts that the corrected text replaced")
    return QCoreApplication.translate("Tray", "Quotes whose place is not sure")


def outcome_words(row: TrayRow) -> str:
    """What became of a quote, or that its fact was replaced."""
    if row.fact is not None and not row.fact.is_the_records:
        return QCoreApplication.translate("Tray", "the record says {value}").format(
            value=reading_words(row.fact.stored)
        )
    if row.fact is not None:
        return QCoreApplication.translate("Tray", "fact replaced")
    return result_words(row.quote.result)


def subject_words(row: TrayRow) -> str:
    """The record that the words prove, or that they only mark."""
    if not row.proofs:
        return QCoreApplication.translate("Tray", "highlight")
    return row.proofs[0].title or enum_words(row.proofs[0].kind)


def aside_words(row: TrayRow) -> str:
    """The field that the words prove, and how many other records they prove."""
    if not row.proofs:
        return ""
    more = len(row.proofs) - 1
    parts = [field_words(row.proofs[0].field).lower() if row.proofs[0].field else "", f"+{more}" if more else ""]
    return ", ".join(part for part in parts if part)


def reading_words(reading: FactReading) -> str:
    """What words say of a field, else the words."""
    if reading.when is not None and reading.when.value:
        return when_words(reading.when, short=True)
    return reading.value or reading.words


def no_place_words(row: TrayRow) -> str:
    """Why there are no new words."""
    if row.quote.result is CarryResult.AMBIGUOUS:
        return QCoreApplication.translate("Tray", "Several places are as good: attach it to the right one")
    return QCoreApplication.translate("Tray", "Not in the corrected text")


def change_words(fact: ReplacedFact) -> str:
    """Both readings of a fact, such as "11 March 2026 → 12 March 2026"."""
    old = reading_words(fact.old)
    if fact.new is None:
        return QCoreApplication.translate("Tray", "{old} is no longer there").format(old=old)
    return f"{old} → {reading_words(fact.new)}"


def setting_words(fact: ReplacedFact) -> str:
    """What the record says and what it would say with the new reading, such as "11 March 2026 → 13 March 2026"."""
    return f"{reading_words(fact.stored)} → {reading_words(fact.new)}" if fact.new is not None else ""


def alarm_words(fact: ReplacedFact) -> str:
    """Say over the article which fact was replaced."""
    if not fact.is_the_records:
        pattern = QCoreApplication.translate(
            "Tray", "“{title}”, {field}: the record says {value}; this report: {change}."
        )
        said = {"value": reading_words(fact.stored), "change": change_words(fact)}
        return pattern.format(title=fact.title, field=field_words(fact.field).lower(), **said)
    if fact.new is None:
        pattern = QCoreApplication.translate("Tray", "“{title}”, {field}: {old} is no longer in the corrected text.")
    else:
        pattern = QCoreApplication.translate("Tray", "“{title}”, {field}: {old} → {new} in the corrected text.")
    new = reading_words(fact.new) if fact.new is not None else ""
    field = field_words(fact.field).lower()
    return pattern.format(title=fact.title, field=field, old=reading_words(fact.old), new=new)


def spoken_words(row: TrayRow) -> str:
    """All that a row shows, for a screen reader."""
    proofs = ", ".join(_proof_words(proof) for proof in row.proofs) or subject_words(row)
    old = QCoreApplication.translate("Tray", "old words {words}").format(words=quoted(row.old))
    new = QCoreApplication.translate("Tray", "new words {words}").format(words=quoted(row.new))
    fact = change_words(row.fact) if row.fact is not None else ""
    said = (outcome_words(row), proofs, fact, old, new if row.quote.new is not None else no_place_words(row))
    return "; ".join(part for part in said if part)


def tip_words(row: TrayRow) -> str:
    """The whole of the words, with those around them in the older text."""
    old = row.quote.old.quote
    around = " ".join(f"…{old.prefix}[{old.exact}]{old.suffix}…".split())
    lines = (row.article_title, QCoreApplication.translate("Tray", "Before: {words}").format(words=around))
    if row.quote.new is None:
        return "\n".join((*lines, no_place_words(row)))
    new = row.quote.new.quote
    now = " ".join(f"…{new.prefix}[{new.exact}]{new.suffix}…".split())
    return "\n".join((*lines, QCoreApplication.translate("Tray", "Now: {words}").format(words=now)))


def _proof_words(proof: Proof) -> str:
    title = proof.title or enum_words(proof.kind)
    return f"{title}, {field_words(proof.field).lower()}" if proof.field else title

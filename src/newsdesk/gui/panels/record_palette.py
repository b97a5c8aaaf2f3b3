"""A palette of records to choose one from: the likeliest twin, or a meeting."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.gui.panels.link_palette import choice_of
from newsdesk.gui.panels.palette import Choice, Palette
from newsdesk.model.record import Record, RecordKind, kind_of
from newsdesk.store import records as record_table
from newsdesk.store.store import Store


class RecordPalette(Palette):
    """Type-ahead over some records; Enter chooses one."""

    chosen = Signal(str)
    """Id of the record."""

    def __init__(self, heading: str, choices: Sequence[Choice], window: QWidget) -> None:
        super().__init__(choices, window)
        self.heading.setText(heading)
        self.field.setPlaceholderText(self.tr("Name or title of a record"))
        self.field.setAccessibleName(heading)
        self.view.setAccessibleName(self.tr("Records"))
        self.empty.setText(self.tr("No record has these words."))

    def choose(self, choice: Choice) -> None:
        """Close and hand over the record."""
        self.dismiss()
        self.chosen.emit(choice.key)


def meetings(store: Store) -> list[Choice]:
    """All meetings by time."""
    return [choice_of(meeting) for meeting in record_table.records(store, RecordKind.MEETING)]


def likely_twins(store: Store, merged: Record) -> list[Choice]:
    """The others of a record's kind; those with most words in common, in any inflection, first."""
    own = set(choice_of(merged).found_by)
    others = (record for record in record_table.records(store, kind_of(merged)) if record.id != merged.id)
    return sorted(map(choice_of, others), key=lambda choice: -_likeness(own, set(choice.found_by)))


def _likeness(own: set[str], other: set[str]) -> float:
    """Words in common, against all words; beginnings count half, as names are inflected."""
    begun = sum(any(_akin(word, another) for another in other) for word in own - other)
    return (len(own & other) + begun / 2) / (len(own | other) or 1)


def _akin(one: str, other: str) -> bool:
    length = min(len(one), len(other), 5)
    return length > 2 and one[:length] == other[:length]  # noqa: PLR2004 - shorter beginnings say nothing

"""The palette of L: which record, and which field of it, do the selected words support?"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.gui.models.cells import aside
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.panels.palette import Choice, Palette, searched
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import field_words
from newsdesk.model.record import Participant, Record, RecordKind, kind_of, title_of
from newsdesk.store import records as record_table
from newsdesk.store.store import Store

PROVABLE: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.PARTICIPANT: ("role", "affiliation", "country"),
    RecordKind.AGENDA_ITEM: ("status",),
    RecordKind.MEETING: ("when", "place", "status"),
    RecordKind.NOTE: (),
}
"""Fields that words of an article can support, beside the record as a whole."""


class LinkPalette(Palette):
    """Type-ahead over all records; Tab goes through the fields of the chosen one; Enter links."""

    chosen = Signal(str, str)
    """Record id and field; the field is empty for the record as a whole."""

    def __init__(self, store: Store, words: str, window: QWidget) -> None:
        super().__init__(_choices(store, words), window)
        self.heading.setText(self.tr("Link “{words}” to").format(words=words))
        self.field.setPlaceholderText(self.tr("Name or title of a record"))
        self.field.setAccessibleName(self.tr("Record to link to"))
        self.view.setAccessibleName(self.tr("Records"))
        self.empty.setText(self.tr("No record has these words. Esc, then P, G, M or N makes a new one."))
        self._fields = ChoiceLine(self.tr("What the words support"))
        self._hint = Words(self.tr("Tab chooses what the words support, Enter links"), Role.LABEL, muted=True)
        self._hint.setWordWrap(True)
        self.footer.addWidget(self._fields)
        self.footer.addWidget(self._hint)
        self.current_changed(self.current_choice())

    def choose(self, choice: Choice) -> None:
        """Link to a record, as support of the field chosen below the list."""
        self.chosen.emit(choice.key, self._fields.value())
        self.dismiss()

    def current_changed(self, choice: Choice | None) -> None:
        """Offer the fields of the record that Enter would choose."""
        if not hasattr(self, "_fields"):
            return  # the list is filled before the line of fields is made
        kind = choice.kind if choice else None
        names = PROVABLE[kind] if kind else ()
        whole = ("", self.tr("the whole record"))
        self._fields.set_choices([whole, *((name, field_words(name).lower()) for name in names)])
        self._fields.setVisible(bool(names))

    def take_tab(self, *, backwards: bool) -> bool:
        """Go to the next field."""
        self._fields.step(backwards=backwards)
        return True


def _choices(store: Store, words: str) -> list[Choice]:
    """All records; those that share a word with the selected ones first."""
    selected = set(searched(words))
    choices = [_choice(record) for kind in RecordKind for record in record_table.records(store, kind)]
    return sorted(choices, key=lambda choice: -len(selected.intersection(choice.found_by)))


def _choice(record: Record) -> Choice:
    title = title_of(record) or QCoreApplication.translate("Records", "without a title")
    aliases = [alias.name for alias in record.aliases] if isinstance(record, Participant) else []
    beside = aside(record)
    found_by = searched(title, beside, *aliases)
    return Choice(key=record.id, words=title, aside=beside, kind=kind_of(record), found_by=found_by)

"""The palette of L: which records, or which field of one, do the selected words support?"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.edits.recording.marking import ALIAS
from newsdesk.gui.models.cells import aside
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.panels.palette import Choice, Palette, searched
from newsdesk.gui.panels.proving import PROVABLE
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import field_words
from newsdesk.model.record import Participant, Record, RecordId, RecordKind, kind_of, title_of
from newsdesk.store import records as record_table
from newsdesk.store.store import Store


class LinkPalette(Palette):
    """Type-ahead over all records; Tab goes through what the words can be to the chosen one; Enter links.

    Where `several` may be linked, Space takes one record after another, which Enter then links together. It does
    so while the field is empty or the arrows were used last; after typed letters it is a space.
    """

    chosen = Signal(str, str)
    """Record id and field; the field is empty for the record as a whole."""

    several_chosen = Signal(object)
    """A tuple of record ids, where Space was used."""

    def __init__(
        self,
        store: Store,
        words: str,
        window: QWidget,
        recent: Sequence[RecordId] = (),
        *,
        several: bool = False,
    ) -> None:
        self._several = several
        self._taken: dict[str, Choice] = {}
        super().__init__(_choices(store, words, recent), window)
        self.heading.setText(self.tr("Link “{words}” to").format(words=words))
        self.field.setPlaceholderText(self.tr("Name or title of a record"))
        self.field.setAccessibleName(self.tr("Record to link to"))
        self.view.setAccessibleName(self.tr("Records"))
        self.empty.setText(self.tr("No record has these words. Esc, then P, G, M or N makes a new one."))
        self._fields = ChoiceLine(self.tr("What the words support"))
        self._hint = Words("", Role.LABEL, muted=True)
        self._hint.setWordWrap(True)
        self.footer.addWidget(self._fields)
        self.footer.addWidget(self._hint)
        self._say_hint()
        self.current_changed(self.current_choice())

    def choose(self, choice: Choice) -> None:
        """Link to the records taken, or to this one, as support of the field chosen below the list."""
        if self._taken:
            self.several_chosen.emit(tuple(RecordId(key) for key in self._taken))
        else:
            self.chosen.emit(choice.key, self._fields.value())
        self.dismiss()

    def take(self, choice: Choice) -> bool:
        """Take a record among those to be linked, or put it back."""
        if not self._several:
            return False
        if self._taken.pop(choice.key, None) is None:
            self._taken[choice.key] = choice
        self.model.check(self._taken)
        self._say_hint()
        self.current_changed(choice)
        self.fit()
        return True

    def current_changed(self, choice: Choice | None) -> None:
        """Offer what the words can be to the record that Enter would choose."""
        if not hasattr(self, "_fields"):
            return  # the list is filled before the line of fields is made
        kind = choice.kind if choice else None
        names = PROVABLE[kind] if kind else ()
        offered = [("", self.tr("the whole record"))]
        if kind is RecordKind.PARTICIPANT:
            offered.append((ALIAS, self.tr("another name")))
        self._fields.set_choices([*offered, *((name, field_words(name).lower()) for name in names)])
        self._fields.setVisible(bool(names) and not self._taken)

    def take_tab(self, *, backwards: bool) -> bool:
        """Go to the next field."""
        self._fields.step(backwards=backwards)
        return True

    def _say_hint(self) -> None:
        if self._taken:
            titles = ", ".join(choice.words for choice in self._taken.values())
            self._hint.setText(self.tr("Enter links to all of these: {titles}").format(titles=titles))
        elif self._several:
            self._hint.setText(self.tr("Tab chooses what the words are to it, Space takes several, Enter links"))
        else:
            self._hint.setText(self.tr("Tab chooses what the words support, Enter links"))


def _choices(store: Store, words: str, recent: Sequence[RecordId]) -> list[Choice]:
    """All records: the recent ones first, then those that share a word with the selected ones."""
    selected = set(searched(words))
    choices = [choice_of(record) for kind in RecordKind for record in record_table.records(store, kind)]
    order = {record: place for place, record in enumerate(recent)}

    def place(choice: Choice) -> tuple[int, int]:
        return order.get(RecordId(choice.key), len(order)), -len(selected.intersection(choice.found_by))

    return sorted(choices, key=place)


def choice_of(record: Record) -> Choice:
    """A record as a line of a palette, found by title, fact and further names."""
    title = title_of(record) or QCoreApplication.translate("Records", "without a title")
    aliases = [alias.name for alias in record.aliases] if isinstance(record, Participant) else []
    beside = aside(record)
    found_by = searched(title, beside, *aliases)
    return Choice(key=record.id, words=title, aside=beside, kind=kind_of(record), found_by=found_by)

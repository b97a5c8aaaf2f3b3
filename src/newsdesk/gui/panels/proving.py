"""Keys that give the selected words to a field of the current record: Shift+R for the role, and so on."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.filling import link_and_fill
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.words import field_words
from newsdesk.model.record import RecordKind, kind_of, title_of
from newsdesk.store.records import record

PROVABLE: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.PARTICIPANT: ("role", "affiliation", "country"),
    RecordKind.AGENDA_ITEM: ("status",),
    RecordKind.MEETING: ("when", "place", "status"),
    RecordKind.NOTE: (),
}
"""Fields that words of an article can support, beside the record as a whole."""

PROOFS = ("role", "affiliation", "country", "when", "place", "status")
"""Fields that have a command "proof.…" of their own."""


class Proving(QObject):
    """Words become the evidence of a field and, where it is empty, its value; one step."""

    told = Signal(str)
    """A sentence about what was done; the shell offers to undo it."""

    def __init__(
        self, bridge: StoreBridge, selection: DeskSelection, commands: Commands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        for field in PROOFS:
            commands.bind(f"proof.{field}", partial(self.prove, field), partial(self.can_prove, field))

    def can_prove(self, field: str) -> bool:
        """Say whether words are selected and the current record has the field."""
        if self._selection.span is None or not self._selection.version or not self._selection.record:
            return False
        current = record(self._bridge.store, self._selection.record)
        return current is not None and field in PROVABLE[kind_of(current)]

    def prove(self, field: str) -> None:
        """Give the selected words to a field of the current record."""
        span, target = self._selection.span, self._selection.record
        current = record(self._bridge.store, target) if target else None
        if span is None or current is None:
            return
        quote = Quote(version=self._selection.version, span=span)
        if self._bridge.run(partial(link_and_fill, self._bridge.store, target, quote, field)) is not None:
            words = self.tr("{field} of “{title}” has its words")
            self.told.emit(words.format(field=field_words(field), title=title_of(current)))

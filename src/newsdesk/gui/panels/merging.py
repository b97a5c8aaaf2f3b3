"""Merging the current record with another one: by Ctrl+M or by dragging one row on another."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.edits.recording.merging import merge_records
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.words import shortened
from newsdesk.model.record import RecordId, title_of
from newsdesk.store.records import record


class Merging(QObject):
    """Asks for the other record, then whose values stay; the record in whose favour it goes is then current."""

    told = Signal(str)
    """A sentence about what was done; the shell offers to undo it."""

    def __init__(self, bridge: StoreBridge, selection: DeskSelection, commands: Commands, over: QWidget) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._selection = selection
        self._over = over
        commands.bind("record.merge", self.choose, self._has_record)

    def choose(self) -> None:
        """Open the palette of records to merge the current one with."""
        from newsdesk.gui.panels.record_palette import RecordPalette, likely_twins  # noqa: PLC0415 - not needed at start

        current = record(self._bridge.store, self._selection.record)
        if current is None:
            return
        heading = self.tr("Merge “{title}” with").format(title=shortened(title_of(current)))
        palette = RecordPalette(heading, likely_twins(self._bridge.store, current), self._over.window())
        palette.chosen.connect(partial(self._with_current, current.id))
        palette.open_over(self._over.window())

    def ask(self, first: RecordId, second: RecordId) -> None:
        """Show two records of a kind side by side; accepting merges the second into the first."""
        from newsdesk.gui.panels.merge_dialog import MergeDialog  # noqa: PLC0415 - not needed at start

        one, other = record(self._bridge.store, first), record(self._bridge.store, second)
        if one is None or other is None:
            return
        dialog = MergeDialog(one, other, self._over.window())
        dialog.merged.connect(partial(self._merge, first, second))
        dialog.open()

    def _has_record(self) -> bool:
        return bool(self._selection.record)

    def _with_current(self, current: RecordId, chosen: str) -> None:
        self.ask(current, RecordId(chosen))

    def _merge(self, first: RecordId, second: RecordId, takes: object) -> None:
        assert isinstance(takes, dict)  # noqa: S101  a signal carries an object
        if self._bridge.run(partial(merge_records, self._bridge.store, first, second, takes)) is None:
            return
        self._selection.select_record(first)
        merged = record(self._bridge.store, first)
        if merged is not None:
            self.told.emit(self.tr("Merged into “{title}”").format(title=shortened(title_of(merged), 32)))

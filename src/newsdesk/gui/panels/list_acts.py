"""What is done with the rows chosen in the list or table: copy, delete, add to a meeting, move on the agenda."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.edits.recording.agenda_moves import Step, step_agenda_item
from newsdesk.edits.recording.records import delete_records
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.models.row_copies import copied
from newsdesk.gui.models.row_grids import grid_of
from newsdesk.gui.panels.record_drops import add_to_meeting
from newsdesk.gui.panels.records_view import RecordsView
from newsdesk.gui.panels.table import RecordTable
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.records import kind_of_record

_STEPS = {"agenda.up": Step.UP, "agenda.down": Step.DOWN, "agenda.in": Step.IN, "agenda.out": Step.OUT}


class ListActs(QObject):
    """Works on the view that is shown. Each act is one step."""

    told = Signal(str)
    """A sentence about what was done."""

    def __init__(
        self,
        bridge: StoreBridge,
        selection: DeskSelection,
        commands: Commands,
        view: Callable[[], RecordsView],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._selection = selection
        self._view = view
        self._over = over
        commands.bind("record.copy_rows", self.copy, self._has_rows)
        commands.bind("record.delete", self.delete, self._has_rows)
        commands.bind("record.add_to_meeting", self.choose_meeting, self._can_join)
        for command, step in _STEPS.items():
            commands.bind(command, partial(self._step, step), self._is_agenda_item)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard; of a block of cells only its columns."""
        view = self._view()
        only: set[int] = set()
        if isinstance(view, RecordTable):
            cells = view.chosen_cells()
            only = {cell.column() for cell in cells} if len(cells) > 1 else set()
        rows = [row for record in view.chosen_records() if (row := view.filtered.records.row_of(record)) is not None]
        if rows:
            QApplication.clipboard().setMimeData(copied(grid_of(rows, only)))

    def delete(self) -> None:
        """Delete the chosen records, or else the desk's; their marks go if they carry nothing else."""
        records = self._view().chosen_records() or [self._selection.record]
        self._selection.select_record(RecordId(""))
        self._bridge.run(partial(delete_records, self._bridge.store, records))

    def choose_meeting(self) -> None:
        """Open the palette of meetings that the chosen participants and agenda items can be added to."""
        from newsdesk.gui.panels.record_palette import RecordPalette, meetings  # noqa: PLC0415 - not needed at start

        heading = self.tr("Add to the meeting")
        palette = RecordPalette(heading, meetings(self._bridge.store), self._over.window())
        palette.chosen.connect(partial(self._join, self._view().chosen_records()))
        palette.open_over(self._over.window())

    def _join(self, records: list[RecordId], meeting: str) -> None:
        said = add_to_meeting(self._bridge, RecordId(meeting), records)
        if said:
            self.told.emit(said)

    def _step(self, step: Step) -> None:
        self._bridge.run(partial(step_agenda_item, self._bridge.store, self._selection.record, step))

    def _has_rows(self) -> bool:
        return bool(self._selection.record)

    def _can_join(self) -> bool:
        kinds = {kind_of_record(self._bridge.store, record) for record in self._view().chosen_records()}
        return bool(kinds) and kinds <= {RecordKind.PARTICIPANT, RecordKind.AGENDA_ITEM}

    def _is_agenda_item(self) -> bool:
        chosen = self._selection.record
        return bool(chosen) and kind_of_record(self._bridge.store, chosen) is RecordKind.AGENDA_ITEM

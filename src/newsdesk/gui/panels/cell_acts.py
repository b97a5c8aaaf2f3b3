"""What the table does with many cells at once: fill down, paste; each is one step that undo takes back."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from newsdesk.edits.recording.cells import CellRow, CellsSet, RefusedCell, set_cells
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.models.cells import Cells
from newsdesk.gui.models.columns import Column, ColumnField, columns_of, field_of, value_of
from newsdesk.gui.models.records import MessageRole
from newsdesk.gui.models.row_copies import from_tsv
from newsdesk.gui.panels.field_edits import FieldEdits
from newsdesk.gui.panels.table import RecordTable
from newsdesk.gui.words import enum_words
from newsdesk.model.change import Edit, StepId, UndoResult
from newsdesk.model.record import RecordId
from newsdesk.model.when import When

MOST_ROWS = 5_000
"""More rows than this are not pasted at once; a list as long belongs into a file of records."""


class CellActs(QObject):
    """Works on the cells chosen in the table; what a field refuses stands in its cell with the reason."""

    told = Signal(str)
    """A sentence about what was done."""
    made = Signal(str)
    """Id of the first record that a paste made."""

    def __init__(self, bridge: StoreBridge, table: RecordTable, edits: FieldEdits, commands: Commands) -> None:
        super().__init__(table)
        self._bridge = bridge
        self._table = table
        self._edits = edits
        self._refused: dict[StepId, tuple[RefusedCell, ...]] = {}
        bridge.replayed.connect(self._on_replayed)
        commands.bind("table.fill_down", self.fill_down, self._has_cells)
        commands.bind("table.paste", self.paste, self._has_place)

    def fill_down(self) -> None:
        """Give the chosen cells of a column the value of the topmost one; one cell alone takes that above it."""
        rows: dict[RecordId, dict[str, str]] = {}
        for column, cells in self._chosen_by_column().items():
            shown = field_of(self._table.kind, column)
            if shown is None:
                continue
            source, targets = (cells[0], cells[1:]) if len(cells) > 1 else (self._above(cells[0]), cells)
            if source is None:
                continue
            for cell in targets:
                rows.setdefault(self._record(cell), {})[shown.field] = self._typed(source)
        self._set(Edit.FILL_CELLS, [CellRow(record=record, values=values) for record, values in rows.items()])

    def paste(self) -> None:
        """Put the clipboard's rows into the cells from the current one on; rows beyond the last become new records."""
        grid = from_tsv(QApplication.clipboard().text())[:MOST_ROWS]
        columns, grid = self._columns_for(grid)
        start = self._top_left()
        below = map(self._record, self._rows_from(start))
        rows = [_cell_row(next(below, None), columns, line) for line in grid]
        self._set(Edit.PASTE_CELLS, [row for row in rows if row.values])

    def _set(self, edit: Edit, rows: Sequence[CellRow]) -> None:
        if not rows:
            return
        kind = self._table.kind
        untitled = QCoreApplication.translate("Records", "New {kind}").format(kind=enum_words(kind))
        done = self._bridge.run(partial(set_cells, self._bridge.store, edit, kind, rows, untitled=untitled))
        if done is None:
            return
        self._show_taken(rows, done)
        step = self._bridge.store.next_undo()
        if step is not None and step.edit == edit:
            self._refused[step.id] = done.refused
        made = [record for row, record in zip(rows, done.records, strict=True) if row.record is None]
        if made:
            self.made.emit(made[0])
        self.told.emit(self._sentence(edit, sum(len(row.values) for row in rows), done))

    def _show_taken(self, rows: Sequence[CellRow], done: CellsSet) -> None:
        for row, record in zip(rows, done.records, strict=True):
            for field in row.values:
                self._edits.give_up(record, field)
        for cell in done.refused:
            self._edits.refuse(cell.record, cell.field, cell.value, cell.error)

    def _sentence(self, edit: Edit, cells: int, done: CellsSet) -> str:
        said = (
            self.tr("%n cell(s) filled", "", cells)
            if edit is Edit.FILL_CELLS
            else self.tr("%n cell(s) pasted", "", cells)
        )
        if not done.refused:
            return said
        doubt = self.tr("%n value(s) do not fit", "", len(done.refused))
        return self.tr("{done}; {doubt}").format(done=said, doubt=doubt)

    def _on_replayed(self, result: UndoResult) -> None:
        """What was refused goes with the step that it came with."""
        for cell in self._refused.pop(result.step.id, ()):
            self._edits.give_up(cell.record, cell.field)

    def _has_cells(self) -> bool:
        return self._table.isVisible() and self._table.selectionModel().hasSelection()

    def _has_place(self) -> bool:
        return self._table.isVisible()

    def _chosen_by_column(self) -> dict[int, list[QModelIndex]]:
        """The chosen cells, each column from top to bottom."""
        found: dict[int, list[QModelIndex]] = {}
        for index in self._table.chosen_cells():
            found.setdefault(index.column(), []).append(index)
        return found

    def _above(self, cell: QModelIndex) -> QModelIndex | None:
        above = self._table.indexAbove(cell)
        return above.siblingAtColumn(cell.column()) if above.isValid() else None

    def _top_left(self) -> QModelIndex:
        cells = self._table.chosen_cells()
        if not cells:
            return self._table.currentIndex()
        column = min(cells, key=lambda cell: columns_of(self._table.kind).index(Column(cell.column()))).column()
        return cells[0].siblingAtColumn(column)

    def _rows_from(self, start: QModelIndex) -> Iterator[QModelIndex]:
        while start.isValid():
            yield start
            start = self._table.indexBelow(start)

    def _columns_for(self, grid: list[list[str]]) -> tuple[list[ColumnField | None], list[list[str]]]:
        """Which field each pasted column goes to; a first row of headings says so itself and is no row."""
        kind = self._table.kind
        shown = columns_of(kind)
        by_heading = {Cells.heading(column).casefold(): field_of(kind, column) for column in shown}
        head = [cell.strip().casefold() for cell in grid[0]] if grid else []
        if head and all(cell in by_heading for cell in head):
            return [by_heading[cell] for cell in head], grid[1:]
        current = self._top_left()
        at = shown.index(Column(current.column())) if current.isValid() else 0
        return [field_of(kind, column) for column in shown[at:]], grid

    def _record(self, cell: QModelIndex) -> RecordId:
        row = self._table.filtered.row_at(cell)
        return row.id if row else RecordId("")

    def _typed(self, cell: QModelIndex) -> str:
        """What stands in a cell as its field takes it; a time goes on as it was understood, not as it was said."""
        row = self._table.filtered.row_at(cell)
        shown = field_of(row.kind, cell.column()) if row else None
        if row is None or shown is None or cell.data(MessageRole):
            return str(cell.data(Qt.ItemDataRole.EditRole) or "")
        value = value_of(row.record, shown.field)
        return (value.value or value.words) if isinstance(value, When) else str(value)


def _cell_row(record: RecordId | None, columns: Sequence[ColumnField | None], line: Sequence[str]) -> CellRow:
    """The values of one pasted line; columns that cannot be set are passed over, and so are blanks of a new record."""
    values = {
        shown.field: _code(shown, cell)
        for shown, cell in zip(columns, line, strict=False)
        if shown is not None and (record is not None or cell.strip())
    }
    return CellRow(record=record, values=values)


def _code(shown: ColumnField, words: str) -> str:
    """The code of a choice that is named in the interface's words; anything else as it is."""
    for value in shown.choices or ():
        if enum_words(value).casefold() == words.strip().casefold():
            return str(value)
    return words.strip()

"""The table view: one kind at a time, its short fields as columns, edited in place."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QWidget

from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.models.columns import Column, columns_of, field_of
from newsdesk.gui.models.filtered import FilteredRecords
from newsdesk.gui.models.records import MessageRole
from newsdesk.gui.panels.cell_delegate import CellDelegate
from newsdesk.gui.panels.field_edits import FieldEdits
from newsdesk.gui.panels.records_view import RecordsView, place_of
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.record import RecordKind

_TITLE_WIDTH = 200
_WIDTHS = {Column.QUOTES: 76, Column.WHEN: 136, Column.BODY: 240}
_WIDTH = 120
_Hint = QAbstractItemDelegate.EndEditHint
_Action = QAbstractItemView.CursorAction


class RecordTable(RecordsView):
    """A tree view rooted at one kind's group, so that the agenda keeps its order and depth.

    F2 or typing edits a cell; Enter commits and goes down, Tab commits and goes right, Esc restores.
    """

    def __init__(
        self,
        records: FilteredRecords,
        selection: DeskSelection,
        commands: Commands,
        edits: FieldEdits,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(records, selection, commands, parent)
        self._kind = RecordKind.PARTICIPANT
        self.setItemDelegate(CellDelegate(edits, self))
        self.setItemsExpandable(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._edits = edits
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setMinimumSectionSize(48)
        for column in Column:
            self.setColumnWidth(column, _WIDTHS.get(column, _WIDTH))
        self.setColumnWidth(Column.TITLE, _TITLE_WIDTH)
        # a letter typed on a cell begins an edit, so the one command of the list with a letter stays out
        self.addActions(
            [act for act in commands if Context.RECORDS in act.command.contexts and act.objectName() != "mark.link"]
        )
        self.show_kind(self._kind)

    @property
    def kind(self) -> RecordKind:
        """The kind whose records are shown."""
        return self._kind

    def show_kind(self, kind: RecordKind) -> None:
        """Show the records of a kind with the columns that it has."""
        self._kind = kind
        shown = columns_of(kind)
        for column in Column:
            self.setColumnHidden(column, column not in shown)
            if column in shown:  # a hidden one has no width to compare with
                self.setColumnWidth(column, max(self.columnWidth(column), self.header().sectionSizeHint(column)))
        self.setRootIndex(self.filtered.group_index(kind))
        self._unfold()
        self._widen_title()
        self.show_record(self._selection.record)

    def show_record(self, record: str) -> None:
        """Make a record current if it is of the kind shown."""
        row = self.filtered.records.row_of(record)
        if row is None or row.kind is self._kind:
            super().show_record(record)

    def chosen_cells(self) -> list[QModelIndex]:
        """The chosen cells that are shown, from top to bottom and from left to right; else the current one."""
        chosen = [index for index in self.selectionModel().selectedIndexes() if not self.isColumnHidden(index.column())]
        if not chosen and self.filtered.row_at(self.currentIndex()) is not None:
            chosen = [self.currentIndex()]
        return sorted(chosen, key=place_of)

    def edit_current(self) -> None:
        """Open the current cell for typing."""
        index = self.currentIndex()
        row = self.filtered.row_at(index)
        if row is None or field_of(row.kind, index.column()) is None:
            index = index.siblingAtColumn(Column.TITLE)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter go down; Tab goes right by itself."""
        went_down = hint == _Hint.SubmitModelCache
        super().closeEditor(editor, _Hint.NoHint if went_down else hint)
        if went_down:
            below = self.indexBelow(self.currentIndex())
            if below.isValid():
                self.setCurrentIndex(below.siblingAtColumn(self.currentIndex().column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up a value that was not taken: the stored one stands again."""
        row, index = self.filtered.row_at(self.currentIndex()), self.currentIndex()
        if event.key() == Qt.Key.Key_Escape and row is not None and index.data(MessageRole):
            shown = field_of(row.kind, index.column())
            self._edits.give_up(row.id, shown.field if shown else "")
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spare width goes to the title."""
        super().resizeEvent(event)
        self._widen_title()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Tab and the arrows walk from cell to cell; Tab goes on in the next row."""
        match action:
            case _Action.MoveNext:
                return self._cell_beside(1, wrap=True)
            case _Action.MovePrevious:
                return self._cell_beside(-1, wrap=True)
            case _Action.MoveRight:
                return self._cell_beside(1, wrap=False)
            case _Action.MoveLeft:
                return self._cell_beside(-1, wrap=False)
            case _:
                return super().moveCursor(action, modifiers)

    def _widen_title(self) -> None:
        others = sum(self.columnWidth(column) for column in columns_of(self._kind) if column != Column.TITLE)
        self.setColumnWidth(Column.TITLE, max(_TITLE_WIDTH, self.viewport().width() - others))

    def _unfold(self) -> None:
        """Show agenda items at every depth."""
        if self._kind is RecordKind.AGENDA_ITEM:
            self.expandRecursively(self.rootIndex())

    def _cell_beside(self, step: int, *, wrap: bool) -> QModelIndex:
        index = self.currentIndex()
        shown = columns_of(self._kind)
        at = shown.index(Column(index.column())) if index.isValid() else 0
        if 0 <= at + step < len(shown):
            return index.siblingAtColumn(shown[at + step])
        if not wrap:
            return index
        row = self.indexBelow(index) if step > 0 else self.indexAbove(index)
        return row.siblingAtColumn(shown[0 if step > 0 else -1]) if row.isValid() else index

    def _on_refilled(self) -> None:
        self._unfold()
        super()._on_refilled()

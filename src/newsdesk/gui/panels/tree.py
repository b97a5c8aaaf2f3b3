"""The tree of records beside the reader: groups that fold, records, the agenda in its order."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.models.columns import Column
from newsdesk.gui.models.filtered import FilteredRecords
from newsdesk.gui.panels.record_delegate import STEP, TITLE_AT, RecordDelegate
from newsdesk.gui.panels.records_view import RecordsView
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.record import RecordKind


class RecordTree(RecordsView):
    """One column, drawn whole by its delegate."""

    def __init__(
        self, records: FilteredRecords, selection: DeskSelection, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(records, selection, commands, parent)
        self._folded: set[RecordKind] = set()
        self.setItemDelegate(RecordDelegate(self))
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(True)
        for column in Column:
            self.setColumnHidden(column, column != Column.TITLE)
        # Asked for a whole row, Qt's bridge to screen readers takes the number within a group for that in the tree.
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setDragEnabled(True)
        self.setAccessibleName(self.tr("Records"))
        records.rowsInserted.connect(self._on_inserted)
        self.doubleClicked.connect(self._on_double_clicked)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)
        self.unfold()

    def unfold(self) -> None:
        """Open every branch but the groups that were folded by hand."""
        for kind in RecordKind:
            self.setExpanded(self.filtered.group_index(kind), kind not in self._folded)
        self._unfold_agenda()

    def current_kind(self) -> RecordKind:
        """The kind of the current row; participants where none is."""
        return self.filtered.kind_at(self.currentIndex()) or RecordKind.PARTICIPANT

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a group, or on the triangle of an agenda item, folds or unfolds it."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and self._is_handle(index, point):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space folds a group; letters of any layout are the desk's keys before they search the list."""
        index = self.currentIndex()
        if self._commands.take_key(event, self):
            return
        if event.key() == Qt.Key.Key_Space and index.isValid() and self.filtered.row_at(index) is None:
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab with nothing current, begin at the top."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self.model().index(0, 0))

    def _on_refilled(self) -> None:
        self.unfold()
        super()._on_refilled()

    def _unfold_agenda(self) -> None:
        """Only agenda items have others beneath them, and these move."""
        if RecordKind.AGENDA_ITEM not in self._folded:
            self.expandRecursively(self.filtered.group_index(RecordKind.AGENDA_ITEM))

    def _on_inserted(self, parent: QModelIndex) -> None:
        if parent.isValid() and self.filtered.kind_at(parent) not in self._folded and not self.isExpanded(parent):
            self.setExpanded(parent, True)

    def _on_collapsed(self, index: QModelIndex) -> None:
        kind = self.filtered.kind_at(index)
        if kind is not None and self.filtered.row_at(index) is None:
            self._folded.add(kind)

    def _on_expanded(self, index: QModelIndex) -> None:
        kind = self.filtered.kind_at(index)
        if kind is not None and self.filtered.row_at(index) is None:
            self._folded.discard(kind)

    def _is_handle(self, index: QModelIndex, point: QPoint) -> bool:
        if not index.isValid():
            return False
        if self.filtered.row_at(index) is None:
            return True
        depth = 0
        above = index.parent()
        while self.filtered.row_at(above) is not None:
            depth, above = depth + 1, above.parent()
        return self.model().hasChildren(index) and point.x() < TITLE_AT - STEP + depth * STEP

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self.filtered.row_at(index) is not None:
            self._commands["record.next_quote"].trigger()

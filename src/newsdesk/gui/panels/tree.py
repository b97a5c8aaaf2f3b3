"""The tree of records beside the reader: groups that fold, records, the agenda in its order."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTreeView, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.models.columns import Column
from newsdesk.gui.models.filtered import FilteredRecords
from newsdesk.gui.models.records import KindRole
from newsdesk.gui.panels.record_delegate import STEP, TITLE_AT, RecordDelegate
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.record import RecordId, RecordKind

Index = QModelIndex | QPersistentModelIndex

HOVER_DELAY = 80
"""Milliseconds until the words of the record under the pointer are framed in the readers."""

MENU = ("record.next_quote", "mark.link", "record.edit", "record.new", "record.history", "record.delete")


class RecordsView(QTreeView):
    """What tree and table share: one selection with the desk, hovering, the context menu."""

    def __init__(
        self, records: FilteredRecords, selection: DeskSelection, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.filtered = records
        self._selection = selection
        self._commands = commands
        self._hovered = ""
        self._hover_timer = QTimer(self, singleShot=True, interval=HOVER_DELAY)
        self._hover_timer.timeout.connect(self._tell_hovered)
        self.setModel(records)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        selection.record_changed.connect(self.show_record)
        records.modelReset.connect(self._on_reset)
        records.rowsRemoved.connect(self._on_rows_changed)

    def current_record(self) -> RecordId:
        """Id of the current record, or ""."""
        row = self.filtered.row_at(self.currentIndex())
        return row.id if row else RecordId("")

    def show_record(self, record: str) -> None:
        """Make a record the current one and bring it into view; scroll no more than needed."""
        index = self.filtered.record_index(record, max(0, self.currentIndex().column()))
        if not index.isValid():
            self.selectionModel().clear()
        elif index.siblingAtColumn(0) != self.currentIndex().siblingAtColumn(0):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The current row is the desk's record; a group leaves it as it was."""
        super().currentChanged(current, previous)
        row = self.filtered.row_at(current)
        if row is not None:
            self._selection.select_record(row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Remember what is under the pointer."""
        super().mouseMoveEvent(event)
        row = self.filtered.row_at(self.indexAt(event.position().toPoint()))
        self._hover(row.id if row else "")

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is over no record."""
        super().leaveEvent(event)
        self._hover("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the record under the pointer, or with the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid() and not by_key:
            self.setCurrentIndex(index)
        where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
        self._open_menu(where)

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in MENU:
            menu.addAction(self._commands[command])
        menu.popup(where)

    def _hover(self, record: str) -> None:
        if record == self._hovered:
            return
        self._hovered = record
        if record:
            self._hover_timer.start()
        else:
            self._hover_timer.stop()
            self._tell_hovered()

    def _tell_hovered(self) -> None:
        self._selection.record_hovered.emit(self._hovered)

    def _on_reset(self) -> None:
        self.show_record(self._selection.record)

    def _on_rows_changed(self) -> None:
        """A record that left the list is not current any more; its neighbour must not take its place unasked."""
        if self.current_record() != self._selection.record:
            self.show_record(self._selection.record)


class RecordTree(RecordsView):
    """One column, drawn whole by its delegate."""

    def __init__(
        self, records: FilteredRecords, selection: DeskSelection, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(records, selection, commands, parent)
        self._folded: set[RecordKind] = set()
        self._delegate = RecordDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(True)
        for column in Column:
            self.setColumnHidden(column, column != Column.TITLE)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(self.tr("Records"))
        selection.record_hovered.connect(self._frame)
        records.rowsInserted.connect(self._on_inserted)
        records.layoutChanged.connect(self._unfold_agenda)
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
        kind = self.currentIndex().data(KindRole) if self.currentIndex().isValid() else None
        return kind if isinstance(kind, RecordKind) else RecordKind.PARTICIPANT

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

    def _on_reset(self) -> None:
        self.unfold()
        super()._on_reset()

    def _unfold_agenda(self) -> None:
        """Only agenda items have others beneath them, and these move."""
        if RecordKind.AGENDA_ITEM not in self._folded:
            self.expandRecursively(self.filtered.group_index(RecordKind.AGENDA_ITEM))

    def _on_inserted(self, parent: QModelIndex) -> None:
        if parent.isValid() and parent.data(KindRole) not in self._folded and not self.isExpanded(parent):
            self.setExpanded(parent, True)

    def _on_collapsed(self, index: QModelIndex) -> None:
        if self.filtered.row_at(index) is None:
            self._folded.add(index.data(KindRole))

    def _on_expanded(self, index: QModelIndex) -> None:
        if self.filtered.row_at(index) is None:
            self._folded.discard(index.data(KindRole))

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

    def _frame(self, record: str) -> None:
        self._delegate.frame(record)
        self.viewport().update()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self.filtered.row_at(index) is not None:
            self._commands["record.next_quote"].trigger()

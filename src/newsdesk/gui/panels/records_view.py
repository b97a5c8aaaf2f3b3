"""What the list and the table of records share: one selection with the desk, hovering, menu, drag and drop."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QStyleOptionViewItem, QTreeView, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.models.filtered import FilteredRecords
from newsdesk.gui.panels.record_drops import Drop, RecordDrops, Target, Where
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.record import RecordId

Index = QModelIndex | QPersistentModelIndex

HOVER_DELAY = 80
"""Milliseconds until the words of the record under the pointer are framed in the readers."""

MENU = (
    "record.next_quote",
    "mark.link",
    "record.edit",
    "record.merge",
    "dossier.open",
    "record.copy_rows",
    "record.new_same",
    "record.history",
    "record.delete",
)

_EDGE = 6
"""So near to a row's edge, in pixels, a drop goes between rows."""


class RecordsView(QTreeView):
    """Several rows can be chosen; the current one is the desk's record. `drops` says what may be dropped here."""

    def __init__(
        self, records: FilteredRecords, selection: DeskSelection, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.filtered = records
        self.drops: RecordDrops | None = None
        self._selection = selection
        self._commands = commands
        self._pointed = ""
        self._by_key = ""
        self._framed = ""
        self._drop: Drop | None = None
        self._drop_line = QRect()
        self._hover_timer = QTimer(self, singleShot=True, interval=HOVER_DELAY)
        self._hover_timer.timeout.connect(self._tell_hovered)
        self.setModel(records)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAcceptDrops(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        selection.record_changed.connect(self.show_record)
        selection.record_hovered.connect(self._frame)
        records.refilled.connect(self._on_refilled)
        records.rowsRemoved.connect(self._on_rows_changed)

    def current_record(self) -> RecordId:
        """Id of the current record, or ""."""
        row = self.filtered.row_at(self.currentIndex())
        return row.id if row else RecordId("")

    def chosen_records(self) -> list[RecordId]:
        """The chosen records from top to bottom; the current one where none is chosen."""
        chosen = {index.siblingAtColumn(0) for index in self.selectionModel().selectedIndexes()}
        rows = [self.filtered.row_at(index) for index in sorted(chosen, key=place_of)]
        return [row.id for row in rows if row] or [record for record in (self.current_record(),) if record]

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
        if self.filtered.is_refilling:
            return
        row = self.filtered.row_at(current)
        if row is not None:
            self._selection.select_record(row.id)
        if self._by_key:
            self._focus_by_key()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever walks by keys sees the words of the row they are on, as by pointing at it."""
        super().keyPressEvent(event)
        self._focus_by_key()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by key counts as pointing at the current row."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._focus_by_key()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The row is not looked at any more."""
        super().focusOutEvent(event)
        self._hover(self._pointed, "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Remember what is under the pointer."""
        super().mouseMoveEvent(event)
        row = self.filtered.row_at(self.indexAt(event.position().toPoint()))
        self._hover(row.id if row else "", "")

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is over no record."""
        super().leaveEvent(event)
        self._hover("", self._by_key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the record under the pointer, or with the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid() and not by_key and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
        self._open_menu(where)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take up what could be dropped somewhere here."""
        if self.drops is not None and self.drops.knows(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the drop would go."""
        self._look_at_drop(event)
        if self._drop is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing hangs over the list any more."""
        super().dragLeaveEvent(event)
        self._forget_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Do what the drop means."""
        self._look_at_drop(event)
        drop = self._drop
        self._forget_drop()
        if drop is not None:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            QTimer.singleShot(0, self, drop.act)  # a dialog must not open inside the drag

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Frame the row whose words are under the pointer."""
        super().drawRow(painter, option, index)
        row = self.filtered.row_at(index) if self._framed else None
        if row is not None and row.id == self._framed:
            painter.setPen(QPen(current_tokens().kinds[row.kind].ink, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw where a drop would go over the rows."""
        super().paintEvent(event)
        if not self._drop_line.isNull():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(current_tokens().accent, 2))
            painter.drawRect(self._drop_line)

    def _look_at_drop(self, event: QDropEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        self._drop = None
        self._drop_line = QRect()
        if self.drops is not None and index.isValid():
            rect = self.visualRect(index)
            where = _where(rect, point)
            target = Target(row=self.filtered.row_at(index), kind=self.filtered.kind_at(index), where=where)
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._drop = self.drops.drop(event.mimeData(), target, merge=shifted, copy=held)
            if self._drop is not None:
                self._drop_line = _line(rect, self._drop.where, self.viewport().width())
        self.viewport().update()

    def _forget_drop(self) -> None:
        self._drop = None
        self._drop_line = QRect()
        self.viewport().update()

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in MENU:
            if self._commands[command].bound:
                menu.addAction(self._commands[command])
        menu.popup(where)

    def _focus_by_key(self) -> None:
        self._hover("", self.current_record() if self.hasFocus() else "")

    def _hover(self, pointed: str, by_key: str) -> None:
        before = self._pointed or self._by_key
        self._pointed, self._by_key = pointed, by_key
        now = pointed or by_key
        if now == before:
            return
        if now:
            self._hover_timer.start()
        else:
            self._hover_timer.stop()
            self._tell_hovered()

    def _tell_hovered(self) -> None:
        self._selection.record_hovered.emit(self._pointed or self._by_key)

    def _frame(self, record: str) -> None:
        """Frame the row of a mark that is pointed at; a row pointed at itself needs none."""
        if record == (self._pointed or self._by_key):
            record = ""
        if record != self._framed:
            self._framed = record
            self.viewport().update()

    def _on_refilled(self) -> None:
        self.show_record(self._selection.record)

    def _on_rows_changed(self) -> None:
        """A record that left the list is not current any more; its neighbour must not take its place unasked."""
        if not self.filtered.is_refilling and self.current_record() != self._selection.record:
            self.show_record(self._selection.record)


def place_of(index: Index) -> tuple[tuple[int, ...], int]:
    """Where a cell stands: the rows from the top of the tree down to its own, then its column."""
    rows: list[int] = []
    above = index
    while above.isValid():
        rows.append(above.row())
        above = above.parent()
    return tuple(reversed(rows)), index.column()


def _where(rect: QRect, point: QPoint) -> Where:
    if point.y() - rect.top() < _EDGE:
        return Where.BEFORE
    return Where.AFTER if rect.bottom() - point.y() < _EDGE else Where.ON


def _line(rect: QRect, where: Where, width: int) -> QRect:
    """The row's outline, or a line at its edge."""
    if where is Where.ON:
        return QRect(1, rect.top() + 1, width - 2, rect.height() - 2)
    return QRect(1, rect.top() if where is Where.BEFORE else rect.bottom(), width - 2, 0)

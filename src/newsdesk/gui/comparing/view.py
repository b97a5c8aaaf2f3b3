"""The list of the alignment: rows of records that open to their fields, walked by keys and by mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTreeView, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.comparing.column_widths import room_beside_conclusion, share_width
from newsdesk.gui.comparing.delegate import AlignmentDelegate
from newsdesk.gui.comparing.lines import Line, Lines
from newsdesk.gui.comparing.model import SIGN, TITLE, AlignmentModel
from newsdesk.gui.comparing.row_buttons import RowButtons
from newsdesk.gui.dragging import records_in
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.record import RecordId

Index = QModelIndex | QPersistentModelIndex

ACTS = (
    ("check", "compare.confirm"),
    ("unlink", "compare.part"),
    ("git-merge", "compare.merge"),
    ("pin", "compare.keep"),
    ("trash-2", "compare.drop_finding"),
)
"""What stands as buttons on the current row, with its icons."""

_MENU = (
    "compare.show_quotes",
    "compare.confirm",
    "compare.part",
    "compare.pair_with",
    "compare.merge",
    "compare.keep",
    "compare.edit_note",
    "compare.drop_finding",
)
_CHEVRON = 26


class AlignmentView(QTreeView):
    """A row stays current, and what was opened stays open, while the lines are read anew.

    `chosen` carries the `Line` that a person went to; `stepped` +1 or -1 where the key of the next mark was
    pressed here; `paired` two records, the first of which was dropped on the second.
    """

    chosen = Signal(object)
    stepped = Signal(int)
    paired = Signal(str, str)

    def __init__(self, model: AlignmentModel, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alignment = model
        self._commands = commands
        self._showing = False
        self._opened: set[str] = set()
        self._drop_row = QRect()
        self.buttons = RowButtons([(icon, commands[name]) for icon, name in ACTS], self.viewport())
        self.buttons.more_wanted.connect(self._open_menu_at_buttons)
        self.setModel(model)
        self.setItemDelegate(AlignmentDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        head = self.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setStretchLastSection(True)
        head.setSectionsMovable(False)
        head.setHighlightSections(False)
        self.expanded.connect(self._on_folded)
        self.collapsed.connect(self._on_folded)
        self.verticalScrollBar().valueChanged.connect(self._place_buttons)

    def current_line(self) -> Line | None:
        """The line the person is on."""
        return self.alignment.line(self.currentIndex())

    def show_lines(self, lines: Lines, heads: Sequence[str], *, title: str, conclusion: str) -> None:
        """Show other lines; who was on a line that is still there stays on it, and what was open stays open."""
        current, scrolled = self.current_line(), self.verticalScrollBar().value()
        self._showing = True
        self.alignment.show(lines, heads, title=title, conclusion=conclusion)
        opened, self._opened = self._opened, set()
        for key in opened:
            self.setExpanded(self.alignment.index_of(key, 0), True)
        if current is not None:
            self.setCurrentIndex(self.alignment.index_of(current.key))
        self.verticalScrollBar().setValue(scrolled)
        self._showing = False
        share_width(self, self.alignment)
        self._place_buttons()

    def go_to(self, index: QModelIndex, *, telling: bool = True) -> None:
        """Make a line the current one, in view; nobody is told where that is only to follow the desk."""
        self._showing = not telling
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._showing = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which line a person went to."""
        super().currentChanged(current, previous)
        self._place_buttons()
        line = self.alignment.line(current)
        if line is not None and not self._showing:
            self.chosen.emit(line)

    def event(self, event: QEvent) -> bool:
        """The keys of the next and the previous mark mean differences here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._step_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right opens a row and goes into it, Left comes back; Space opens and closes."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        if step := self._step_of(event):
            self.stepped.emit(step)
            return
        index = self.currentIndex().siblingAtColumn(0)
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.setExpanded(index, not self.isExpanded(index))
        elif event.key() == Qt.Key.Key_Right and self.model().hasChildren(index):
            self._open_or_enter(index)
        elif event.key() == Qt.Key.Key_Left and index.isValid():
            self._close_or_leave(index)
        elif not self._commands.take_key(event, self):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the triangle opens or closes a row."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and index.column() == SIGN and point.x() < _CHEVRON:
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens or closes a row; on a finding's note it begins to write."""
        index = self.indexAt(event.position().toPoint())
        line = self.alignment.line(index)
        if line is not None and line.children:
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))
        elif line is not None and line.finding:
            self._commands["compare.edit_note"].trigger()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by key with nothing current, begin at the top."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self.model().index(0, TITLE))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row under the pointer, or with the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self._open_menu(below if by_key else event.globalPos())

    def edit_note(self, index: QModelIndex) -> None:
        """Begin to write in the line of a finding's note."""
        self.setCurrentIndex(index)
        self.edit(index)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take up a record."""
        if records_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which record it would be paired with."""
        pair = self._pair_of(event)
        self._drop_row = QRect()
        if pair is None:
            event.ignore()
        else:
            rect = self.visualRect(self.indexAt(event.position().toPoint()))
            self._drop_row = QRect(1, rect.y() + 1, self.viewport().width() - 2, rect.height() - 2)
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing hangs over the list any more."""
        super().dragLeaveEvent(event)
        self._drop_row = QRect()
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the two records to be paired."""
        pair = self._pair_of(event)
        self._drop_row = QRect()
        self.viewport().update()
        if pair is not None:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            QTimer.singleShot(0, self, lambda: self.paired.emit(*pair))  # not inside the drag

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw where a drop would go over the rows."""
        super().paintEvent(event)
        if not self._drop_row.isNull():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(current_tokens().accent, 2))
            painter.drawRect(self._drop_row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        share_width(self, self.alignment)
        self._place_buttons()

    def sizeHint(self) -> QSize:
        """A few rows; the pane says how many."""
        return QSize(0, 0)

    def _place_buttons(self) -> None:
        rect = self.visualRect(self.currentIndex())
        row = QRect(0, rect.y(), self.viewport().width(), rect.height()) if rect.isValid() else QRect()
        self.buttons.stand_on(row, room_beside_conclusion(self, self.alignment))

    def _open_menu_at_buttons(self) -> None:
        self._open_menu(self.buttons.mapToGlobal(self.buttons.rect().bottomLeft()))

    def _open_menu(self, place: QPoint) -> None:
        """Show what can be done with the current row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions: list[QAction] = [self._commands[name] for name in _MENU if self._commands[name].bound]
        menu.addActions(actions)
        menu.popup(place)

    def _on_folded(self, index: QModelIndex) -> None:
        line = self.alignment.line(index)
        if line is not None and self.isExpanded(index):
            self._opened.add(line.key)
        elif line is not None:
            self._opened.discard(line.key)
        self._place_buttons()

    def _open_or_enter(self, index: QModelIndex) -> None:
        if self.isExpanded(index):
            self.setCurrentIndex(self.alignment.index(0, TITLE, index))
        else:
            self.setExpanded(index, True)

    def _close_or_leave(self, index: QModelIndex) -> None:
        above = self.alignment.parent(index)
        if above.isValid():
            self.setCurrentIndex(above.siblingAtColumn(TITLE))
        else:
            self.setExpanded(index, False)

    def _step_of(self, event: QKeyEvent) -> int:
        keys = QKeySequence(event.keyCombination())
        if keys in self._commands["go.next_mark"].shortcuts():
            return 1
        return -1 if keys in self._commands["go.previous_mark"].shortcuts() else 0

    def _pair_of(self, event: QDropEvent) -> tuple[RecordId, RecordId] | None:
        """The two records that a drop would pair: of one kind, and told by different reports."""
        dragged = records_in(event.mimeData())
        line = self.alignment.line(self.indexAt(event.position().toPoint()))
        if line is None or not dragged or dragged[0] in line.records:
            return None
        source = self.alignment.line(self.alignment.index_of_record(dragged[0]))
        if source is None or source.row.kind is not line.row.kind:
            return None
        return dragged[0], line.records[0]

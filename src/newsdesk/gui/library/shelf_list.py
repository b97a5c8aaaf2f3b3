"""Over the articles: the shelves, each with how much it shows."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QSizePolicy, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.library.shelf import EVERYTHING, Shelf, ShelfKind
from newsdesk.gui.library.shelf_delegate import ROW, ShelfDelegate
from newsdesk.gui.library.shelf_model import ShelfModel
from newsdesk.gui.parts.views import PlainList

_CONTEXT = ("library.edit_view", "library.rename_view", "library.pin_view")
_ORDER = ("library.view_up", "library.view_down")
_LEAST_ROWS = 3


class ShelfList(PlainList):
    """`shelf_chosen` is emitted when a shelf is chosen by hand.

    It is as high as its rows, up to a share of the pane; then it scrolls.
    """

    shelf_chosen = Signal()

    def __init__(self, bridge: StoreBridge, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._chosen: Shelf = EVERYTHING
        self._choosing = False
        self.shelves = ShelfModel(bridge, self)
        self.setModel(self.shelves)
        self.setItemDelegate(ShelfDelegate(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.viewport().setBackgroundRole(self.backgroundRole())
        self._room = 0
        self.shelves.modelReset.connect(self._on_reset)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.customContextMenuRequested.connect(self._show_menu)
        self._on_reset()

    @property
    def chosen(self) -> Shelf:
        """The shelf in force."""
        return self._chosen

    def choose(self, key: tuple[ShelfKind, str], *, by_hand: bool = False) -> bool:
        """Put a shelf in force, without a signal unless it is `by_hand`; False if there is none of that key."""
        found = next((shelf for shelf in self.shelves.shelves() if shelf.key == key), None)
        if found is None:
            return False
        self._chosen = found
        self._mark()
        if by_hand:
            self.shelf_chosen.emit()
        return True

    def let_go(self, *, on: bool) -> None:
        """Mark no shelf while a search goes through the whole library, or the chosen one again."""
        self.itemDelegate().setProperty("let go", on)
        self.viewport().update()

    def fit(self, room: int) -> None:
        """Be as high as the rows, within so many pixels."""
        self._room = room
        wanted = self.shelves.rowCount() * ROW
        self.setFixedHeight(max(min(wanted, room - room % ROW), min(wanted, _LEAST_ROWS * ROW)))

    def sizeHint(self) -> QSize:
        """As high as the rows."""
        return QSize(160, self.shelves.rowCount() * ROW)

    def showEvent(self, event: QShowEvent) -> None:
        """Count what changed while nobody looked."""
        super().showEvent(event)
        self.shelves.counts.look(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Count nothing while nobody looks."""
        super().hideEvent(event)
        self.shelves.counts.look(on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right, Return and Space fold a heading; a Cyrillic letter is a command's key first."""
        row = self.shelves.row_at(self.currentIndex())
        key = event.key()
        if row is not None and row.heading and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.shelves.fold(row.shelf.kind, on=not row.folded)
        elif row is not None and row.shelf.kind in {ShelfKind.VIEW, ShelfKind.TAG} and key == Qt.Key.Key_Left:
            self.shelves.fold(row.shelf.kind, on=True)
        elif row is not None and row.heading and key == Qt.Key.Key_Right:
            self.shelves.fold(row.shelf.kind, on=False)
        elif not self._commands.take_key(event, self):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a heading folds it."""
        row = self.shelves.row_at(self.indexAt(event.position().toPoint()))
        super().mouseReleaseEvent(event)
        if row is not None and row.heading and event.button() == Qt.MouseButton.LeftButton:
            self.shelves.fold(row.shelf.kind, on=not row.folded)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.setAccessibleName(self.tr("Views and tags"))
        self.shelves.retranslate()

    def _mark(self) -> None:
        self._choosing = True
        index = self.shelves.index_of(self._chosen.key)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            self.selectionModel().clearSelection()
        self._choosing = False

    def _on_current(self, index: QModelIndex) -> None:
        row = self.shelves.row_at(index)
        if self._choosing or row is None or row.heading:
            return
        self._chosen = row.shelf
        self.shelf_chosen.emit()

    def _on_reset(self) -> None:
        """Stay on the shelf in force, as it is called now; where it is gone, everything is shown again."""
        before = self._chosen
        changed = not self.choose(before.key) and self.choose(EVERYTHING.key)
        self.fit(self._room)
        if changed or self._chosen.query != before.query:
            self.shelf_chosen.emit()

    def _show_menu(self, place: QPoint) -> None:
        row = self.shelves.row_at(self.indexAt(place))
        if row is None or row.heading or row.shelf.kind is not ShelfKind.VIEW:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in (_CONTEXT, _ORDER, ("library.delete_view",)):
            for command in group:
                menu.addAction(self._commands[command])
            menu.addSeparator()
        menu.popup(self.viewport().mapToGlobal(place))

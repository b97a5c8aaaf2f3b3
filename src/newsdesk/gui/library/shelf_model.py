"""The shelves as Qt sees them: one list with two headings, under which views and tags fold away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.library.shelf import BUILT_IN, Shelf, ShelfKind, shelf_of_tag, shelf_of_view
from newsdesk.gui.library.shelf_counts import ShelfCounts
from newsdesk.gui.tips import tip
from newsdesk.model.change import ChangeSet
from newsdesk.store.tags import tags
from newsdesk.store.views import views

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
VIEW_MIME = "application/x-newsdesk-view"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfRow:
    """A shelf, or the heading of the shelves of a kind; `count` is None until it is known."""

    shelf: Shelf
    heading: bool = False
    folded: bool = False
    count: int | None = None


class ShelfModel(QAbstractListModel):
    """Reads views and tags, and counts what each of them shows.

    `move_wanted` carries the id of a view that was dragged, and of the one it is to stand before ("" for the end).
    """

    RowRole: ClassVar[int] = Qt.ItemDataRole.UserRole
    move_wanted = Signal(str, str)

    def __init__(self, bridge: StoreBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = bridge.store
        self._folded: set[ShelfKind] = set()
        self._shelves: list[Shelf] = []
        self._rows: list[ShelfRow] = []
        self.counts = ShelfCounts(bridge, self)
        self.counts.counted.connect(self._on_counted)
        self.reload()
        bridge.changed.connect(self._on_changed)

    @property
    def folded(self) -> frozenset[ShelfKind]:
        """The kinds whose shelves are folded away."""
        return frozenset(self._folded)

    def fold(self, kind: ShelfKind, *, on: bool) -> None:
        """Fold the shelves of a kind away, or bring them back."""
        if on != (kind in self._folded):
            self._folded ^= {kind}
            self.reload()

    def row_at(self, index: Index) -> ShelfRow | None:
        """The row of an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: tuple[ShelfKind, str]) -> QModelIndex:
        """Where a shelf stands; invalid if it is gone or folded away."""
        rows = (number for number, row in enumerate(self._rows) if not row.heading and row.shelf.key == key)
        row = next(rows, -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def shelves(self) -> Sequence[Shelf]:
        """All shelves as they were read last, also those folded away."""
        return self._shelves

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate; its name, and how much it shows, for a screen reader."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == self.RowRole:
            return row
        words = self._heading_words(row) if row.heading else row.shelf.words()
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words if row.count is None else f"{words}: {row.count}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{words} (Alt+{row.shelf.pin})" if row.shelf.pin else words)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Views can be dragged, and dropped between each other."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_view = row.shelf.kind is ShelfKind.VIEW and not row.heading
        return flags | Qt.ItemFlag.ItemIsDragEnabled if is_view and not self._store.read_only else flags

    def mimeTypes(self) -> list[str]:
        """Views only."""
        return [VIEW_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the view that is dragged."""
        data = QMimeData()
        row = self.row_at(indexes[0]) if indexes else None
        data.setData(VIEW_MIME, (row.shelf.id if row else "").encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """A view is put elsewhere, never copied."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Only where views stand, or directly under the last of them."""
        del action, column
        if not data.hasFormat(VIEW_MIME) or parent.isValid():
            return False
        around = [each for each in self._rows[max(row - 1, 0) : row + 1] if each.shelf.kind is ShelfKind.VIEW]
        return any(not each.heading for each in around)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Ask for the move; the list follows the store, so nothing is moved here."""
        if self.canDropMimeData(data, action, row, column, parent):
            below = self._rows[row] if row < len(self._rows) else None
            before = below.shelf.id if below and below.shelf.kind is ShelfKind.VIEW and not below.heading else ""
            self.move_wanted.emit(bytes(data.data(VIEW_MIME).data()).decode(), before)
        return False

    def reload(self) -> None:
        """Read views and tags again; what was counted stays until it is counted anew."""
        counted = {row.shelf.key: row.count for row in self._rows if not row.heading}
        self._shelves = [*BUILT_IN, *map(shelf_of_view, views(self._store)), *map(shelf_of_tag, tags(self._store))]
        rows = [ShelfRow(shelf=shelf, count=counted.get(shelf.key)) for shelf in BUILT_IN]
        for kind in (ShelfKind.VIEW, ShelfKind.TAG):
            own = [shelf for shelf in self._shelves if shelf.kind is kind]
            folded = kind in self._folded
            if own:
                rows.append(ShelfRow(shelf=Shelf(kind=kind), heading=True, folded=folded, count=len(own)))
            if not folded:
                rows += [ShelfRow(shelf=shelf, count=counted.get(shelf.key)) for shelf in own]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.counts.watch([row.shelf for row in self._rows if not row.heading])

    def retranslate(self) -> None:
        """Say the built-in shelves and the headings in the language now installed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _heading_words(self, row: ShelfRow) -> str:
        return self.tr("Views") if row.shelf.kind is ShelfKind.VIEW else self.tr("Tags")

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches("saved_view", "tag"):
            self.reload()

    def _on_counted(self, shelf: Shelf, count: int) -> None:
        index = self.index_of(shelf.key)
        row = self.row_at(index)
        if row is not None and row.count != count:
            self._rows[index.row()] = replace(row, count=count)
            self.dataChanged.emit(index, index)

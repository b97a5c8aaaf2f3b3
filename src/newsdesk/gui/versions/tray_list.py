"""The list of quotes that wait: its model and the view in which several rows can be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from newsdesk.gui.parts.views import PlainList
from newsdesk.gui.tips import tip
from newsdesk.gui.versions.tray_delegate import TrayDelegate
from newsdesk.gui.versions.tray_rows import Rows, TrayRow
from newsdesk.gui.versions.tray_words import heading_words, spoken_words, tip_words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

RowRole = Qt.ItemDataRole.UserRole
"""The `TrayRow` or `TrayHeading` of an index."""


class TrayModel(QAbstractListModel):
    """Headings and rows; a heading cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Rows = ()

    def fill(self, rows: Rows) -> None:
        """Show other rows; nothing happens where they are the same."""
        if list(rows) != list(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return chosen if isinstance(self.rows[index.row()], TrayRow) else Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, its words, and what a screen reader says."""
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if not isinstance(row, TrayRow):
            spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return heading_words(row) if role in spoken else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return spoken_words(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(tip_words(row))
        return None


class TrayList(PlainList):
    """`shown` carries the `TrayRow` that was gone to, so that its places can be brought into view.

    `chosen_changed` says that other rows are chosen.
    """

    shown = Signal(object)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tray = TrayModel(self)
        self.setModel(self.tray)
        self.setItemDelegate(TrayDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._telling = True
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    def chosen(self) -> list[TrayRow]:
        """The rows that are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [row for row in (self.tray.rows[at] for at in rows) if isinstance(row, TrayRow)]

    def current(self) -> TrayRow | None:
        """The row that was gone to last."""
        index = self.currentIndex()
        row = self.tray.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, TrayRow) else None

    def fill(self, rows: Rows) -> None:
        """Show other rows; what was chosen stays so, or else what comes in its place is chosen."""
        if list(rows) == list(self.tray.rows):
            return
        kept = {row.key for row in self.chosen()}
        at = max(self.currentIndex().row(), 0)
        self.tray.fill(rows)
        again = [place for place, row in enumerate(rows) if isinstance(row, TrayRow) and row.key in kept]
        self._choose(again or self._near(at))
        self.chosen_changed.emit()

    def show_current(self, *, first: bool = False) -> None:
        """Show the places of the row that was gone to last, or of the `first` one."""
        if first or not self.currentIndex().isValid():
            self._choose(self._near(0))
        row = self.current()
        if row is not None:
            self.shown.emit(row)

    def _near(self, at: int) -> list[int]:
        places = [place for place, row in enumerate(self.tray.rows) if isinstance(row, TrayRow)]
        return sorted(places, key=lambda place: (abs(place - at), place))[:1]

    def _choose(self, places: Sequence[int]) -> None:
        """Choose rows without going anywhere."""
        self._telling = False
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        for number, place in enumerate(places):  # whatever keys are held: Shift may be, from the act before
            if number == 0:
                selection.setCurrentIndex(self.tray.index(place), flags.ClearAndSelect)
            selection.select(self.tray.index(place), flags.Select)
        self._telling = True

    def _on_current(self, index: QModelIndex) -> None:
        row = self.tray.rows[index.row()] if index.isValid() else None
        if self._telling and isinstance(row, TrayRow):
            self.shown.emit(row)

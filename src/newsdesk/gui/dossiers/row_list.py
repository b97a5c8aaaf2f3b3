"""The list of a dossier: rows as high as their words, quotes that can be ticked, and where a row leads."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from newsdesk.gui.dossiers.delegate import TICK_ROOM, RowDelegate
from newsdesk.gui.dossiers.rows import DossierRow, RowKind
from newsdesk.gui.parts.views import PlainList
from newsdesk.model.evidence import EvidenceId

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_AT_ONCE = 40
"""So many rows are laid out between two turns of the event loop."""


class DossierModel(QAbstractListModel):
    """The rows; a quote that is the record's own can be ticked. `ticked` says that the ticks are others now."""

    RowRole = Qt.ItemDataRole.UserRole
    ticked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[DossierRow] = ()
        self._ticks: dict[EvidenceId, None] = {}

    @property
    def ticked_rows(self) -> list[DossierRow]:
        """The ticked quotes, from top to bottom."""
        return [row for row in self.rows if row.ties and row.ties[0] in self._ticks]

    @property
    def ties(self) -> list[EvidenceId]:
        """The evidence of the ticked quotes."""
        return list(self._ticks)

    def fill(self, rows: Sequence[DossierRow]) -> None:
        """Show other rows; ticks stay on quotes that are still there."""
        self.beginResetModel()
        self.rows = rows
        there = {tie for row in rows for tie in row.ties}
        self._ticks = {tie: None for tie in self._ticks if tie in there}
        self.endResetModel()
        self.ticked.emit()

    def tick(self, index: Index) -> None:
        """Tick a quote, or take its tick away."""
        row = self.rows[index.row()]
        if not row.ties:
            return
        if row.ties[0] in self._ticks:
            for tie in row.ties:
                self._ticks.pop(tie, None)
        else:
            self._ticks.update(dict.fromkeys(row.ties))
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen; quotes of the record can be ticked."""
        row = self.rows[index.row()]
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if row.kind is not RowKind.HEADING:
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if row.ties else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, its words, whether it is ticked."""
        row = self.rows[index.row()]
        if role == self.RowRole:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and row.ties:
            return Qt.CheckState.Checked if row.ties[0] in self._ticks else Qt.CheckState.Unchecked
        return row.words if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None


class DossierList(PlainList):
    """`wanted` carries the row whose quote is to be shown: by a click or Return. Space ticks a quote."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dossier = DossierModel(self)
        self._pressed_at = 0
        self.setModel(self.dossier)
        self.setItemDelegate(RowDelegate(self))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)

    @property
    def row(self) -> DossierRow | None:
        """The row at the cursor."""
        index = self.currentIndex()
        return self.dossier.rows[index.row()] if index.isValid() else None

    def choose(self, place: int) -> None:
        """Choose the row at a place, or the nearest that can be chosen."""
        rows = [at for at, row in enumerate(self.dossier.rows) if row.kind is not RowKind.HEADING]
        if rows:
            self.setCurrentIndex(self.dossier.index(min(rows, key=lambda at: (abs(at - place), at))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return shows the quote, Space ticks it."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self._want(index)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self.dossier.tick(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was: left of a quote is its tick."""
        self._pressed_at = event.position().toPoint().x()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def viewportSizeHint(self) -> QSize:
        """It takes what room there is."""
        return QSize(0, 0)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.dossier.rows[index.row()].ties and self._pressed_at < TICK_ROOM:
            self.dossier.tick(index)
        else:
            self._want(index)

    def _want(self, index: QModelIndex) -> None:
        row = self.dossier.rows[index.row()]
        if row.leads:
            self.wanted.emit(row)

"""The table of a picture: the same facts in rows, sorted by any column; Enter opens."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from newsdesk.gui.parts.views import PlainTable
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.tips import tip
from newsdesk.model.drawing import Row, Table, Target
from newsdesk.text.alphabet import alphabetical

_Index = QModelIndex | QPersistentModelIndex
_SortRole = Qt.ItemDataRole.UserRole
_NARROW, _WIDE = 72, 420


class DrawingRows(QAbstractTableModel):
    """The rows of a drawing's table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = Table(heads=())

    def show_table(self, table: Table) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def row(self, index: _Index) -> Row:
        """The row that an index stands in."""
        return self._table.rows[index.row()]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._table.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, in full as a tool-tip; what it is sorted by."""
        row = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.cells[index.column()])
            case Qt.ItemDataRole.TextAlignmentRole if row.cells[index.column()].isdigit():
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case role if role == _SortRole:
                key = row.key(index.column())
                return key if isinstance(key, int) else alphabetical(key)
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a column holds."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._table.heads[section]
        return None


class DrawingTable(PlainTable):
    """`chosen` carries the target of the current row, `opened` that of one chosen by Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DrawingRows(self)
        sorting = QSortFilterProxyModel(self)
        sorting.setSourceModel(self.rows)
        sorting.setSortRole(_SortRole)
        self.setModel(sorting)
        self._sorting = sorting
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(self.open_current)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def show_table(self, table: Table) -> None:
        """Show the rows of another drawing, in the order in which it gives them; sorted anew by a click on a head."""
        heads = self.rows.columnCount()
        self.rows.show_table(table)
        if heads != len(table.heads):
            self.setSortingEnabled(False)
            self._sorting.sort(-1)
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        self._fit()

    def target(self) -> Target | None:
        """What the current row leads to."""
        index = self.currentIndex()
        return self.row_at(index).target if index.isValid() else None

    def row_at(self, index: QModelIndex) -> Row:
        """The row that is shown at an index."""
        return self.rows.row(self._sorting.mapToSource(index))

    def open_current(self) -> None:
        """Open what the current row leads to."""
        target = self.target()
        if target is not None:
            self.opened.emit(target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the widest column what is left."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each column the room that its words need, within limits; what is left goes to the widest."""
        header = self.horizontalHeader()
        if not header.count():
            return
        widths = [min(max(self.sizeHintForColumn(each), header.sectionSizeHint(each), _NARROW), _WIDE) + 12
                  for each in range(header.count())]  # fmt: skip
        spare = self.viewport().width() - sum(widths)
        widths[widths.index(max(widths))] += max(0, spare)
        for column, width in enumerate(widths):
            header.resizeSection(column, width)

    def _on_current(self) -> None:
        target = self.target()
        if target is not None and self.hasFocus():
            self.chosen.emit(target)

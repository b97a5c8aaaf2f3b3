"""The table of figures as Qt sees it: kinds and beneath them their fields down, measures across."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.gui.agreement.figure_words import cell_says, cell_words, head_words, line_words
from newsdesk.gui.agreement.sheet import AgreementSheet, Cell
from newsdesk.gui.models.row_copies import Grid
from newsdesk.gui.tips import tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

CellRole = Qt.ItemDataRole.UserRole


class FiguresModel(QAbstractTableModel):
    """A row for each line of the sheet, which its side head names, and a column for each measure and moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet = AgreementSheet(analysts=(), articles=0, names={})

    def show_sheet(self, sheet: AgreementSheet) -> None:
        """Show other figures."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """The number of a place; None where nothing was measured."""
        return self.sheet.lines[index.row()].cells[index.column()] if index.isValid() else None

    def grid(self) -> Grid:
        """The table as other programs take it."""
        heads = [" ".join(head_words(column).split("\n")) for column in self.sheet.columns]
        rows = [[line_words(line), *map(cell_words, line.cells)] for line in self.sheet.lines]
        return [["", *heads], *rows]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Kinds and fields."""
        return 0 if parent.isValid() else len(self.sheet.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One for each measure and moment."""
        return 0 if parent.isValid() else len(self.sheet.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number for the delegate, its words, and all of it in full for tool-tips and screen readers."""
        cell = self.cell(index)
        match role:
            case role if role == CellRole:
                return cell
            case Qt.ItemDataRole.DisplayRole:
                return cell_words(cell)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                says = cell_says(self.sheet.lines[index.row()], cell, self.sheet.columns[index.column()])
                return tip(says) if role == Qt.ItemDataRole.ToolTipRole else says
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Kinds and fields at the side, measures and moments over the columns."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return line_words(self.sheet.lines[section])
        return head_words(self.sheet.columns[section])

"""The table of many reports: a line for each record and for each of its fields, a column for each report."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.gui.comparing.lines import Cell, Line, Sort
from newsdesk.gui.comparing.model import LineRole
from newsdesk.gui.comparing.words import absent_words
from newsdesk.gui.tips import tip
from newsdesk.model.comparison import Verdict

Index = QModelIndex | QPersistentModelIndex

OddRole = Qt.ItemDataRole.UserRole + 2
"""Whether a cell says something else than most reports do."""


class SourcesModel(QAbstractTableModel):
    """Column 0 names record and field; column n is report n, counted from 1."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self._heads: Sequence[str] = ()
        self._title = ""

    def show(self, lines: Sequence[Line], heads: Sequence[str], *, title: str) -> None:
        """Show other lines under these heads."""
        self.beginResetModel()
        self.lines, self._heads, self._title = list(_flat(lines)), heads, title
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """The line of a cell."""
        return self.lines[index.row()] if index.isValid() else None

    def cell(self, index: Index) -> Cell | None:
        """What a report says there; None beside the reports, and where it says nothing."""
        line = self.line(index)
        return line.cells[index.column() - 1] if line is not None and index.column() > 0 else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Records and fields."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """The names, and one for each report."""
        return 0 if parent.isValid() else 1 + len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the reports."""
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if orientation is not Qt.Orientation.Horizontal or role not in shown or not self._heads:
            return None
        words = [self._title, *self._heads][section]
        return words if role == Qt.ItemDataRole.DisplayRole else tip(words)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell, its line, and whether it stands against the others."""
        line, cell = self.line(index), self.cell(index)
        if line is None:
            return None
        words = (cell.value or cell.words) if cell else line.title
        said = {
            LineRole: line,
            OddRole: cell is not None and _is_odd(line, cell),
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.ToolTipRole: tip("\n".join(filter(None, (words, cell.words if cell else line.conclusion)))),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken(line, index.column(), words),
        }
        return said.get(role)

    def _spoken(self, line: Line, column: int, words: str) -> str:
        if column == 0:
            return line.spoken
        about = line.row.title if line.sort is Sort.ROW else f"{line.row.title}, {line.title}"
        return f"{about}, {self._heads[column - 1]}: {words}"


def _flat(lines: Sequence[Line]) -> Iterator[Line]:
    """Each record, and beneath it the fields of which any report says something."""
    for line in lines:
        yield replace(line, cells=tuple(cell if cell.value == absent_words() else Cell() for cell in line.cells))
        yield from (child for child in line.children if child.sort is Sort.FIELD)


def _is_odd(line: Line, cell: Cell) -> bool:
    """Whether a report says something else than most of those that speak, or all differ from each other."""
    if line.sort is not Sort.FIELD or line.verdict is not Verdict.DIFFERS or cell.faint:
        return False
    values = Counter(other.value for other in line.cells if not other.faint)
    value, times = values.most_common(1)[0]
    return times == 1 or cell.value != value

"""The Qt model of the alignment: rows of records, beneath each its fields and further quotes."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from newsdesk.gui.comparing.lines import Line, Lines, Sort, key_of
from newsdesk.gui.dragging import RECORD_TYPE, put_records
from newsdesk.gui.tips import tip
from newsdesk.model.finding import FindingId

Index = QModelIndex | QPersistentModelIndex

LineRole = Qt.ItemDataRole.UserRole + 1
"""The `Line` of any cell of it."""

SIGN, TITLE, FIRST_REPORT = 0, 1, 2
"""Columns; the conclusion stands behind the last report."""


class AlignmentModel(QAbstractItemModel):
    """Holds lines that others made. `note_written` carries a finding and the note typed into its line."""

    note_written = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = Lines((), 0, {})
        self._heads: Sequence[str] = ()
        self._title = self._conclusion = ""

    @property
    def lines(self) -> Lines:
        """The lines of records, in order."""
        return self._lines

    @property
    def reports(self) -> int:
        """How many reports are compared."""
        return len(self._heads)

    def show(self, lines: Lines, heads: Sequence[str], *, title: str, conclusion: str) -> None:
        """Show other lines under these heads, one for each report."""
        self.beginResetModel()
        self._lines, self._heads = lines, heads
        self._title, self._conclusion = title, conclusion
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """The line that a cell belongs to."""
        if not index.isValid():
            return None
        above = index.internalId()
        return self._lines[above - 1].children[index.row()] if above else self._lines[index.row()]

    def index_of(self, key: str, column: int = TITLE) -> QModelIndex:
        """The cell of a line; invalid where it is gone. A row of which a record is left is found by that."""
        for number, row in enumerate(self._lines.rows):
            known = key_of(row)
            if key == known:
                return self.index(number, column)
            if key.startswith(f"{known} "):
                keys = [child.key for child in self._lines[number].children]
                if key in keys:
                    return self.index(keys.index(key), column, self.index(number, 0))
        return self.index_of_record(key.partition(" ")[0], column)

    def index_of_note(self, finding: str) -> QModelIndex:
        """The cell in which the note of a finding is written."""
        for number, row in enumerate(self._lines.rows):
            if finding in {row.finding, *(field.finding for field in row.fields)}:
                for place, child in enumerate(self._lines[number].children):
                    if child.sort is Sort.NOTE and child.finding == finding:
                        return self.index(place, FIRST_REPORT, self.index(number, 0))
        return QModelIndex()

    def index_of_record(self, record: str, column: int = TITLE) -> QModelIndex:
        """The row that a record stands in."""
        rows = enumerate(self._lines.rows)
        return next((self.index(number, column) for number, row in rows if record in row.records), QModelIndex())

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        """A cell: of a record where there is no parent, else of what it opens to."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt's own
        """The row that a field belongs to."""
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Records at the top, fields and quotes beneath them."""
        if not parent.isValid():
            return len(self._lines)
        if parent.internalId() or parent.column() != 0:
            return 0
        return len(self._lines[parent.row()].children)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own
        """Every record opens to its fields; what these are is made when it does."""
        if parent.isValid() and not parent.internalId():
            return parent.column() == 0 and bool(self._lines.rows[parent.row()].fields)
        return super().hasChildren(parent)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Sign, record, one for each report, conclusion."""
        del parent
        return FIRST_REPORT + len(self._heads) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole or not self._heads:
            return None
        return ["", self._title, *self._heads, self._conclusion][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell, and its line."""
        line = self.line(index)
        if line is None:
            return None
        column = index.column()
        said = {
            LineRole: line,
            Qt.ItemDataRole.DisplayRole: self._words(line, column),
            Qt.ItemDataRole.EditRole: "" if not line.cells or line.cells[0].faint else line.cells[0].value,
            Qt.ItemDataRole.AccessibleTextRole: line.spoken if column <= TITLE else self._words(line, column),
            Qt.ItemDataRole.ToolTipRole: tip(self._tip(line, column)),
        }
        return said.get(role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take the note of a finding."""
        line = self.line(index)
        if line is None or line.finding is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.note_written.emit(FindingId(line.finding), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Records can be dragged on each other; a finding's note can be typed."""
        flags = super().flags(index)
        if not index.internalId():  # a view asks this of every row, seen or not
            return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        line = self.line(index)
        writes = line is not None and line.sort is Sort.NOTE and index.column() == FIRST_REPORT
        return flags | Qt.ItemFlag.ItemIsEditable if writes else flags

    def mimeTypes(self) -> list[str]:
        """Records are dragged."""
        return [RECORD_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The records of a row."""
        data = QMimeData()
        line = self.line(indexes[0]) if indexes else None
        if line is not None:
            put_records(data, line.records)
        return data

    def _words(self, line: Line, column: int) -> str:
        if column == SIGN:
            return line.sign
        if column == TITLE:
            return line.title
        if column == FIRST_REPORT + self.reports:
            return line.conclusion
        cell = line.cells[column - FIRST_REPORT] if line.cells else None
        return (cell.value or cell.words) if cell else ""

    def _tip(self, line: Line, column: int) -> str:
        if column == TITLE:
            return "\n".join(part for part in (line.title, line.aside) if part)
        if FIRST_REPORT <= column < FIRST_REPORT + self.reports and line.cells:
            cell = line.cells[column - FIRST_REPORT]
            return "\n".join(part for part in (cell.value, cell.words) if part)
        return line.conclusion

"""The records model narrowed by typed words; groups always stay."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, QTimer, Signal

from newsdesk.gui.models.cells import aside
from newsdesk.gui.models.columns import Column
from newsdesk.gui.models.records import RecordsModel, RowRole
from newsdesk.gui.models.rows import RecordRow
from newsdesk.model.record import Participant, RecordId, RecordKind

Index = QModelIndex | QPersistentModelIndex


class FilteredRecords(QSortFilterProxyModel):
    """What tree and table show: records in which every typed word occurs, with their ancestors."""

    counted = Signal()
    """How many records are shown may be another number now; once for all changes at hand."""

    def __init__(self, records: RecordsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records = records
        self._words: tuple[str, ...] = ()
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self.counted)
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(records)
        for signal in (self.rowsInserted, self.rowsRemoved, self.modelReset, self.layoutChanged):
            signal.connect(self._counting.start)

    def narrow(self, text: str) -> None:
        """Show only records with these words in title, aliases or the fact beside; all for no words."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self.beginFilterChange()
            self._words = words
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
            self.counted.emit()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Say whether a row is shown for its own sake."""
        if not self._words or not source_parent.isValid():
            return True
        row = self.records.bare_row(self.records.index(source_row, 0, source_parent))
        return row is not None and all(word in _searched(row) for word in self._words)

    def lists(self, record: RecordId | str) -> bool:
        """Say whether a record passes the typed words; without any everything does, also what is no record."""
        return not self._words or self.record_index(record).isValid()

    def count(self) -> int:
        """How many records are shown, those above others for their sake included."""
        return sum(self._beneath(self.group_index(kind)) for kind in RecordKind)

    def _beneath(self, above: QModelIndex) -> int:
        rows = [self.index(row, 0, above) for row in range(self.rowCount(above))]
        return len(rows) + sum(self._beneath(row) for row in rows if self.hasChildren(row))

    def record_index(self, record: RecordId | str, column: int = Column.TITLE) -> QModelIndex:
        """The index of a record here; invalid when it is not shown."""
        return self.mapFromSource(self.records.record_index(record, column))

    def group_index(self, kind: RecordKind) -> QModelIndex:
        """The index of a kind's group."""
        return self.mapFromSource(self.records.group_index(kind))

    def row_at(self, index: Index) -> RecordRow | None:
        """The record of an index; None for a group."""
        row = index.data(RowRole) if index.isValid() else None
        return row if isinstance(row, RecordRow) else None


def _searched(row: RecordRow) -> str:
    record = row.record
    aliases = (alias.name for alias in record.aliases) if isinstance(record, Participant) else ()
    return " ".join((row.title, aside(record), *aliases)).casefold()

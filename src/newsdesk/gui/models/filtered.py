"""What list and table show of the records: those in which every typed word occurs. Groups always stay."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from newsdesk.gui.models.cells import aside
from newsdesk.gui.models.columns import Column
from newsdesk.gui.models.records import RecordsModel
from newsdesk.gui.models.rows import RecordRow
from newsdesk.gui.slices import Slices
from newsdesk.model.record import Participant, Record, RecordId, RecordKind

Index = QModelIndex | QPersistentModelIndex

_KeyRole = int(Qt.ItemDataRole.UserRole) + 64
"""Id of the record that an item stands for, or the kind of a group."""
_KINDS = frozenset(map(str, RecordKind))


_AT_ONCE = 1_000
"""So many records are filled in without a pause."""
_SLICE = 500
"""So many rows are filled in between two events otherwise."""


class FilteredRecords(QStandardItemModel):
    """The order and depth of `records` in items of Qt's own, the words of a cell only when it is looked at.

    Views ask a model about every row whenever they are laid out. With thousands of rows these answers
    must not come from Python; here they do not.
    """

    refilled = Signal()
    """Many rows came anew at once: views unfold them and find their current record again."""
    counted = Signal()
    """How many records are shown may be another number now; once for all changes at hand."""

    def __init__(self, records: RecordsModel, parent: QObject | None = None) -> None:
        super().__init__(0, len(Column), parent)
        self.records = records
        self.is_refilling = False
        self._words: tuple[str, ...] = ()
        self._items: dict[RecordId, QStandardItem] = {}
        self._searched: dict[RecordId, tuple[Record, str]] = {}
        self._groups = {kind: _item(kind) for kind in RecordKind}
        for group in self._groups.values():
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.appendRow(group)
        self._filling = Slices(self)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self.counted)
        records.modelReset.connect(self._refill_all)
        records.rowsInserted.connect(self._on_inserted)
        records.rowsAboutToBeRemoved.connect(self._on_leaving)
        records.rowsRemoved.connect(self._on_removed)
        records.rowsMoved.connect(self._refill_agenda)
        records.dataChanged.connect(self._on_changed)
        self._refill_all()

    def narrow(self, text: str) -> None:
        """Show only records with these words in title, aliases or the fact beside; all for no words."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._refill_all()

    def lists(self, record: RecordId | str) -> bool:
        """Say whether a record passes the typed words; without any everything does, also what is no record."""
        return not self._words or record in self._items

    def count(self) -> int:
        """How many records are shown, those above others for their sake included."""
        return len(self._items)

    def record_index(self, record: RecordId | str, column: int = Column.TITLE) -> QModelIndex:
        """The index of a record here; invalid when it is not shown."""
        item = self._items.get(RecordId(record))
        return item.index().siblingAtColumn(column) if item is not None else QModelIndex()

    def group_index(self, kind: RecordKind) -> QModelIndex:
        """The index of a kind's group."""
        return self._groups[kind].index()

    def row_at(self, index: Index) -> RecordRow | None:
        """The record of an index, counted or not; None for a group."""
        return self.records.row_of_any(self._key(index))

    def kind_at(self, index: Index) -> RecordKind | None:
        """The kind of a record or group; None where there is neither."""
        key = self._key(index)
        row = self.records.row_of_any(key)
        return row.kind if row else RecordKind(key) if key in _KINDS else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the records model says of the same cell."""
        key = self._key(index)
        if not key:
            return None
        if key in self._items:
            return self.records.data(self.records.record_index(key, index.column()), role)
        if key not in _KINDS:
            return None  # a record that is just leaving
        group = self.records.group_index(RecordKind(key))
        return self.records.data(group.siblingAtColumn(index.column()), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings of the records model."""
        return self.records.headerData(section, orientation, role)

    def mimeTypes(self) -> list[str]:
        """Records are what is dragged from here."""
        return self.records.mimeTypes()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The records of these indexes, each once."""
        return self.records.mimeData([self.records.record_index(self._key(index)) for index in indexes])

    def supportedDragActions(self) -> Qt.DropAction:
        """A record stays where it was dragged from."""
        return self.records.supportedDragActions()

    def _key(self, index: Index) -> RecordId:
        key = super().data(index.sibling(index.row(), 0), _KeyRole) if index.isValid() else None
        return RecordId(str(key or ""))

    def _refill_all(self) -> None:
        self._filling.cancel()  # what it was about is overtaken
        self._refill(*RecordKind)

    def _refill_agenda(self) -> None:
        self._refill(RecordKind.AGENDA_ITEM)

    def _refill(self, *kinds: RecordKind) -> None:
        """Let the groups hold what is to be shown now, in its order: at once, or slice by slice where it is much."""
        self._filling.finish()
        self._filling.begin(self._fill(kinds))

    def _fill(self, kinds: Sequence[RecordKind]) -> Iterator[None]:
        """Empty the groups, then fill them; a pause after each slice where there are many."""
        self.is_refilling = True
        for kind in kinds:
            self._groups[kind].removeRows(0, self._groups[kind].rowCount())
            self._groups[kind].setColumnCount(len(Column))
        is_all = len(kinds) == len(RecordKind)
        self._items = {} if is_all else {one: item for one, item in self._items.items() if self._stays(one, kinds)}
        pauses = self.records.total() > _AT_ONCE
        for kind in kinds:
            rows = list(self.records.rows_beneath(self.records.group_index(kind)))
            for first in range(0, len(rows), _SLICE):
                self._groups[kind].appendRows(self._branches(rows[first : first + _SLICE]))
                if pauses:
                    self.is_refilling = False
                    yield
                    self.is_refilling = True
        self.is_refilling = False
        self.refilled.emit()
        self.counted.emit()

    def _stays(self, record: RecordId, refilled: Sequence[RecordKind]) -> bool:
        row = self.records.row_of_any(record)
        return row is not None and row.kind not in refilled

    def _branches(self, rows: Iterable[tuple[RecordRow, bool]]) -> list[QStandardItem]:
        """Items of those rows that are shown, each with its own beneath it."""
        items: list[QStandardItem] = []
        for row, has_children in rows:
            beneath = self.records.rows_beneath(self.records.record_index(row.id)) if has_children else ()
            below = self._branches(beneath)
            if below or self._passes(row):
                item = _item(row.id)
                if below:
                    item.setColumnCount(len(Column))
                    item.appendRows(below)
                self._items[row.id] = item
                items.append(item)
        return items

    def _passes(self, row: RecordRow) -> bool:
        if not self._words:
            return True
        known = self._searched.get(row.id)
        if known is None or known[0] is not row.record:
            known = self._searched[row.id] = (row.record, _searched(row))
        return all(word in known[1] for word in self._words)

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self._filling.finish()
        for place in range(first, last + 1):
            row = self.records.bare_row(self.records.index(place, 0, parent))
            if row is None:
                continue
            if row.kind is RecordKind.AGENDA_ITEM:
                self._refill_agenda()
            elif self._passes(row):
                self._insert(row, parent, place)

    def _insert(self, row: RecordRow, parent: QModelIndex, place: int) -> None:
        """Put a row behind the nearest one above it that is shown."""
        above = (self.records.bare_row(self.records.index(before, 0, parent)) for before in range(place - 1, -1, -1))
        shown = next((self._items[one.id] for one in above if one and one.id in self._items), None)
        item = _item(row.id)
        self._items[row.id] = item
        self._groups[row.kind].insertRow(shown.row() + 1 if shown is not None else 0, item)
        self._counting.start()

    def _on_leaving(self, parent: QModelIndex, first: int, last: int) -> None:
        self._filling.finish()
        for place in range(first, last + 1):
            row = self.records.bare_row(self.records.index(place, 0, parent))
            if row is not None and row.kind is not RecordKind.AGENDA_ITEM:
                self._take_out(row)

    def _take_out(self, row: RecordRow) -> None:
        item = self._items.pop(row.id, None)  # before views hear of it and look for the record
        if item is not None:
            self._groups[row.kind].removeRow(item.row())
            self._counting.start()

    def _on_removed(self, parent: QModelIndex) -> None:
        if self.records.kind_at(parent) is RecordKind.AGENDA_ITEM:
            self._refill_agenda()

    def _on_changed(self, first: QModelIndex) -> None:
        self._filling.finish()
        row = self.records.bare_row(first)
        kind = self.records.kind_at(first)
        if row is None:
            self._announce(self._groups[kind].index() if kind else QModelIndex())
        elif self._words and self._passes(row) is not (row.id in self._items):
            if row.kind is RecordKind.AGENDA_ITEM:
                self._refill_agenda()
            elif row.id in self._items:
                self._take_out(row)
            else:
                self._insert(row, first.parent(), first.row())
        else:
            self._announce(self.record_index(row.id))

    def _announce(self, index: QModelIndex) -> None:
        if index.isValid():
            self.dataChanged.emit(index, index.siblingAtColumn(len(Column) - 1))


def _item(key: str) -> QStandardItem:
    item = QStandardItem()
    item.setData(str(key), _KeyRole)
    return item


def _searched(row: RecordRow) -> str:
    record = row.record
    aliases = (alias.name for alias in record.aliases) if isinstance(record, Participant) else ()
    return " ".join((row.title, aside(record), *aliases)).casefold()

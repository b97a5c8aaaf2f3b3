"""The one model of the records panel: groups, records and the agenda's tree, with the short fields as columns."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.dragging import RECORD_TYPE, put_records
from newsdesk.gui.models.cells import Cells
from newsdesk.gui.models.columns import Column, field_of
from newsdesk.gui.models.drafts import Drafts
from newsdesk.gui.models.outline import Node, Outline
from newsdesk.gui.models.rows import RecordRow, RowReader, Scope, concerned_records
from newsdesk.gui.slices import Slices
from newsdesk.model.change import ChangeSet
from newsdesk.model.record import AgendaItem, RecordId, RecordKind

Index = QModelIndex | QPersistentModelIndex

RowRole = Qt.ItemDataRole.UserRole + 1
"""The `RecordRow` of an index; None for a group."""
CountRole = Qt.ItemDataRole.UserRole + 3
"""How many records a group holds."""
MessageRole = Qt.ItemDataRole.UserRole + 4
"""Why the value typed into a cell was not taken; the empty string where all is well."""
RefusedRole = Qt.ItemDataRole.UserRole + 5
"""Whether some field of a record holds a value that was not taken."""

_WIDTH = len(Column)
_ABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_EDITABLE = _ABLE | Qt.ItemFlag.ItemIsEditable

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_MANY = 64
"""From so many records in one announcement on, reading all at once is cheaper than row by row."""


class RecordsModel(QAbstractItemModel):
    """Reads from the store, never writes to it. Table, tree and form are its views.

    The top level is the four kinds. Records stand where they were when the scope was read, and new
    ones at the end, so that no row moves under the hand that edits it; agenda items follow their tree.
    """

    counts_changed = Signal()

    def __init__(self, bridge: StoreBridge, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = RowReader(bridge.store)
        self._drafts = drafts
        self._cells = Cells(drafts)
        self._scope = Scope()
        self._outline = Outline(())
        self._reading = Slices(self)
        self.reread()
        bridge.changed.connect(self._on_changed)
        drafts.changed.connect(self._on_draft_changed)

    @property
    def scope(self) -> Scope:
        """Which records are listed."""
        return self._scope

    def set_scope(self, scope: Scope) -> None:
        """List other records, or the same ones in their order of today; very many are there a moment later."""
        self._scope = scope
        self.reread()

    def reread(self) -> None:
        """Read everything anew, after the interface's language changed or much came in at once."""
        self._reading.begin(self._read())

    def group_index(self, kind: RecordKind) -> QModelIndex:
        """The index of a kind's group."""
        return self._index_of(self._outline.groups[kind])

    def record_index(self, record: RecordId | str, column: int = Column.TITLE) -> QModelIndex:
        """The index of a record; invalid when the scope does not hold it."""
        node = self._outline.node(RecordId(record))
        return self._index_of(node, column) if node else QModelIndex()

    def row_of(self, record: RecordId | str) -> RecordRow | None:
        """The row of a record; None when the scope does not hold it."""
        node = self._outline.node(RecordId(record))
        return self._counted(node) if node else None

    def bare_row(self, index: Index) -> RecordRow | None:
        """The row of an index, counted or not; None for a group. For looking at many."""
        return self._node(index).row

    def row_of_any(self, record: RecordId | str) -> RecordRow | None:
        """The row of a record, counted or not; None when the scope does not hold it. For looking at many."""
        node = self._outline.node(RecordId(record))
        return node.row if node else None

    def kind_at(self, index: Index) -> RecordKind | None:
        """The kind of a group or record."""
        return self._node(index).kind

    def rows_beneath(self, index: Index) -> Iterator[tuple[RecordRow, bool]]:
        """The rows right beneath an index, counted or not, each with whether others stand beneath it."""
        return ((node.row, bool(node.children)) for node in self._node(index).children if node.row)

    def rows(self, kind: RecordKind) -> Iterator[RecordRow]:
        """The rows of a kind from top to bottom, children after their parent; counted or not."""
        return (node.row for node in self._outline.groups[kind].descendants() if node.row)

    def count(self, kind: RecordKind) -> int:
        """How many records of a kind the scope holds."""
        return self._outline.count(kind)

    def total(self) -> int:
        """How many records the scope holds."""
        return sum(self._outline.count(kind) for kind in RecordKind)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  Qt's own default
        """The index of a child; see Qt."""
        children = self._node(parent).children
        if not (0 <= row < len(children) and 0 <= column < _WIDTH) or parent.column() > 0:
            return QModelIndex()
        return self.createIndex(row, column, children[row].key)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008  QObject.parent is another
        """The index above; see Qt."""
        above = self._node(child).parent
        return QModelIndex() if above is None else self._index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many children; only the first column has any."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Every level has all columns."""
        return _WIDTH

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Asked for each row whenever a view is laid out, so it is answered without detour."""
        return parent.column() <= 0 and bool(self._node(parent).children)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Records can be selected, their own fields edited."""
        node = self._node(index)
        if node.row is None:
            return Qt.ItemFlag.ItemIsEnabled if node.parent else Qt.ItemFlag.NoItemFlags
        return _ABLE if field_of(node.row.kind, index.column()) is None else _EDITABLE

    def mimeTypes(self) -> list[str]:
        """Records are what is dragged from here."""
        return [RECORD_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The records of these indexes, each once."""
        data = QMimeData()
        rows = (self.bare_row(index) for index in indexes)
        put_records(data, dict.fromkeys(row.id for row in rows if row))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """A record stays where it was dragged from."""
        return Qt.DropAction.CopyAction | Qt.DropAction.LinkAction

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column, over its words."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == Column.QUOTES else _LEFT
        return self._cells.heading(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or what the roles of this module name."""
        node = self._node(index)
        if role == CountRole:
            return self._outline.count(node.kind) if node.kind else 0
        row = self._counted(node)
        if role == RowRole:
            return row
        if row is None:
            return self._cells.of_group(node.kind, index.column(), role, self._outline) if index.isValid() else None
        if role == MessageRole:
            return self._cells.message(row, Column(index.column()))
        if role == RefusedRole:
            return self._cells.has_refused(row)
        return self._cells.of_record(row, Column(index.column()), role)

    def _counted(self, node: Node) -> RecordRow | None:
        """The row of a node, with its quotes counted now if they have not been."""
        if node.row is not None and node.row.quotes is None:
            node.row = self._reader.read_one(node.row.id, self._scope) or node.row
        return node.row

    def _node(self, index: Index) -> Node:
        return self._outline.nodes[index.internalId()] if index.isValid() else self._outline.root

    def _index_of(self, node: Node, column: int = 0) -> QModelIndex:
        return QModelIndex() if node.parent is None else self.createIndex(node.place(), column, node.key)

    def _read(self) -> Iterator[None]:
        rows = yield from self._reader.reading(self._scope)
        self.beginResetModel()
        self._outline = Outline(rows)
        self.endResetModel()
        self.counts_changed.emit()

    def _on_changed(self, change_set: ChangeSet) -> None:
        turned = [RecordId(row) for row in self._reader.read_conflicts() if self._outline.node(RecordId(row))]
        concerned = dict.fromkeys([*concerned_records(change_set, self._reader, most=_MANY), *turned])
        if len(concerned) > _MANY:
            self.reread()
            return
        if concerned:
            self._reading.finish()
        for record in concerned:
            self._follow(record, self._reader.read_one(record, self._scope))
        if concerned:
            self.counts_changed.emit()

    def _on_draft_changed(self, record: str) -> None:
        index = self.record_index(record)
        if index.isValid():
            self._announce(index)

    def _follow(self, record: RecordId, row: RecordRow | None) -> None:
        """Bring one record to where and how the store now has it."""
        node = self._outline.node(record)
        if row is None:
            if node is not None:
                self._remove(node)
        elif node is None:
            self._follow_above(row)
            self._insert(row)
        else:
            node.row = row
            self._move(node)
            self._announce(self._index_of(node))

    def _follow_above(self, row: RecordRow) -> None:
        """In an article's scope an agenda item brings the items above it."""
        above = row.record.parent if isinstance(row.record, AgendaItem) else None
        if above and self._outline.node(above) is None:
            self._follow(above, self._reader.read_one(above, self._scope))

    def _insert(self, row: RecordRow) -> None:
        above, place = self._outline.place_for(row)
        self.beginInsertRows(self._index_of(above), place, place)
        self._outline.insert(row, above, place)
        self.endInsertRows()
        for orphan in self._outline.strays(row.id):
            self._move(orphan)
        self._announce_group(above)

    def _remove(self, node: Node) -> None:
        assert node.parent is not None  # noqa: S101  a record always stands in a group
        group = self._outline.group_of(node)
        while node.children:
            self._move_to(node.children[-1], group, len(group.children))
        above = node.parent
        place = node.place()
        self.beginRemoveRows(self._index_of(above), place, place)
        self._outline.remove(node)
        self.endRemoveRows()
        self._announce_group(group)
        if above.row is not None:
            self._follow(above.row.id, self._reader.read_one(above.row.id, self._scope))

    def _move(self, node: Node) -> None:
        assert node.row is not None  # noqa: S101  only records move
        above, place = self._outline.place_for(node.row)
        self._move_to(node, above, place)

    def _move_to(self, node: Node, above: Node, place: int) -> None:
        """Move a node before the `place`-th child that `above` has without it."""
        assert node.parent is not None  # noqa: S101
        old = node.place()
        if node.parent is above and place == old:
            return
        target = place + 1 if node.parent is above and place > old else place
        self.beginMoveRows(self._index_of(node.parent), old, old, self._index_of(above), target)
        self._outline.move(node, above, place)
        self.endMoveRows()

    def _announce(self, index: QModelIndex) -> None:
        self.dataChanged.emit(index, index.siblingAtColumn(len(Column) - 1))

    def _announce_group(self, node: Node) -> None:
        self._announce(self._index_of(self._outline.group_of(node)))

"""The tree behind the records model: four groups, records under them, agenda items under each other."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from newsdesk.gui.models.rows import RecordRow
from newsdesk.model.record import AgendaItem, RecordId, RecordKind


@dataclass(slots=True, eq=False)
class Node:
    """A place in the tree: the root (no kind), a group (no row) or a record. `key` never changes."""

    key: int
    kind: RecordKind | None = None
    row: RecordRow | None = None
    parent: "Node | None" = None
    children: "list[Node]" = field(default_factory=list)

    def place(self) -> int:
        """How many siblings stand before this node."""
        return self.parent.children.index(self) if self.parent else 0

    def descendants(self) -> "Iterator[Node]":
        """All nodes beneath, from top to bottom."""
        for child in self.children:
            yield child
            yield from child.descendants()

    def holds(self, other: "Node") -> bool:
        """Say whether `other` is this node or stands beneath it."""
        return other is self or (other.parent is not None and self.holds(other.parent))


class Outline:
    """The tree of a scope's rows, with the node of each record at hand."""

    def __init__(self, rows: Sequence[RecordRow]) -> None:
        self._keys = count(1)
        self.root = Node(0)
        self.nodes: dict[int, Node] = {0: self.root}
        self.groups: dict[RecordKind, Node] = {kind: self._new(self.root, kind) for kind in RecordKind}
        self._by_record: dict[RecordId, Node] = {}
        self._counts = dict.fromkeys(RecordKind, 0)
        agenda = {row.id: row for row in rows if isinstance(row.record, AgendaItem)}
        for row in rows:
            if isinstance(row.record, AgendaItem):
                self._plant(row, agenda)
            else:
                group = self.groups[row.kind]
                self.insert(row, group, len(group.children))

    def node(self, record: RecordId) -> Node | None:
        """The node of a record."""
        return self._by_record.get(record)

    def count(self, kind: RecordKind) -> int:
        """How many records of a kind there are, at any depth."""
        return self._counts[kind]

    def group_of(self, node: Node) -> Node:
        """The group that a node stands in, or the node itself if it is one."""
        while node.parent is not None and node.parent is not self.root:
            node = node.parent
        return node

    def place_for(self, row: RecordRow) -> tuple[Node, int]:
        """Where a row belongs: its parent, and its place among the parent's other children.

        Only agenda items have a place of their own. Other rows stay, and new ones come last.
        """
        node = self._by_record.get(row.id)
        if not isinstance(row.record, AgendaItem):
            group = self.groups[row.kind]
            return group, node.place() if node else len(group.children)
        above = self._by_record.get(row.record.parent) if row.record.parent else None
        if above is None or (node is not None and node.holds(above)):
            above = self.groups[RecordKind.AGENDA_ITEM]
        if node is None and (not above.children or _order(above.children[-1]) < (row.record.order, row.id)):
            return above, len(above.children)
        siblings = [_order(child) for child in above.children if child is not node]
        return above, bisect_right(siblings, (row.record.order, row.id))

    def strays(self, above: RecordId) -> list[Node]:
        """Nodes whose record names `above` as its parent though they stand elsewhere."""
        group = self.groups[RecordKind.AGENDA_ITEM]
        return [
            node
            for node in group.children
            if node.row and isinstance(node.row.record, AgendaItem) and node.row.record.parent == above
        ]

    def insert(self, row: RecordRow, above: Node, place: int) -> Node:
        """Put a new row in."""
        kind = row.kind
        node = self._new(above, kind, row, place)
        self._by_record[row.record.id] = node
        self._counts[kind] += 1
        return node

    def remove(self, node: Node) -> None:
        """Take a record out that has no children any more."""
        assert node.parent is not None  # noqa: S101  only records are taken out
        assert node.row is not None  # noqa: S101
        node.parent.children.remove(node)
        del self._by_record[node.row.id]
        del self.nodes[node.key]
        self._counts[node.row.kind] -= 1

    def move(self, node: Node, above: Node, place: int) -> None:
        """Put a node, with what is beneath it, at a place among the other children of `above`."""
        assert node.parent is not None  # noqa: S101  only records move
        node.parent.children.remove(node)
        node.parent = above
        above.children.insert(place, node)

    def _plant(self, row: RecordRow, agenda: dict[RecordId, RecordRow]) -> None:
        """Put an agenda item in after its ancestors; one in a loop goes to the top."""
        line = [row]
        while (above := _parent(line[-1])) in agenda and above not in {item.id for item in line}:
            line.append(agenda[above])
        for item in reversed(line):
            if item.id not in self._by_record:
                self.insert(item, *self.place_for(item))

    def _new(self, above: Node, kind: RecordKind, row: RecordRow | None = None, place: int | None = None) -> Node:
        node = Node(next(self._keys), kind, row, above)
        above.children.insert(len(above.children) if place is None else place, node)
        self.nodes[node.key] = node
        return node


def _parent(row: RecordRow) -> RecordId:
    record = row.record
    return (record.parent if isinstance(record, AgendaItem) else None) or RecordId("")


def _order(node: Node) -> tuple[str, str]:
    record = node.row.record if node.row else None
    return (record.order, record.id) if isinstance(record, AgendaItem) else ("", "")

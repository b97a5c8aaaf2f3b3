"""The items of a session as a list: all of them, those without one's own verdict, or those in dispute."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsdesk.edits.reviewing.queue import next_item
from newsdesk.gui.review.words import state_words, verdict_words
from newsdesk.gui.tips import tip
from newsdesk.gui.words import enum_words
from newsdesk.model.record import RecordKind
from newsdesk.model.review import ItemId, ItemState, Judgement, QueueEntry

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Shown(StrEnum):
    """Which items the queue lists."""

    ALL = "all"
    UNDECIDED = "undecided"
    DISAGREE = "disagree"


def is_decided(entry: QueueEntry) -> bool:
    """Whether this reviewer is done with an item."""
    return entry.own is not None and entry.own.judgement is not Judgement.SKIPPED


class QueueModel(QAbstractListModel):
    """The queue. `entries` are all items in their order, `listed` those that pass the filter."""

    EntryRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[QueueEntry] = []
        self.listed: list[QueueEntry] = []
        self.shown = Shown.ALL

    def fill(self, entries: Sequence[QueueEntry]) -> None:
        """Take other items; the list stays as it is where some of them look otherwise now, or one goes elsewhere."""
        self.entries = list(entries)
        wanted = self._passing()
        move = _move_between([entry.item.id for entry in self.listed], [entry.item.id for entry in wanted])
        if move is None:
            self.beginResetModel()
            self.listed = wanted
            self.endResetModel()
            return
        start, end = move
        if start != end:
            # Qt asks for the row before which the moved one is to stand while it is still at its old place
            self.beginMoveRows(_ROOT, start, start, _ROOT, end + (end > start))
            self.listed.insert(end, self.listed.pop(start))
            self.endMoveRows()
        for row, (before, after) in enumerate(zip(self.listed, wanted, strict=True)):
            if before is after:
                continue
            self.listed[row] = after
            if before != after:
                index = self.index(row)
                self.dataChanged.emit(index, index)

    def show_only(self, shown: Shown, keep: ItemId | None) -> None:
        """List other items; `keep` is listed anyhow, for it is the one looked at."""
        self.shown = shown
        self.beginResetModel()
        self.listed = self._passing(keep)
        self.endResetModel()

    def place_of(self, item: ItemId | str) -> int:
        """The row of an item; -1 where it is not listed."""
        return next((row for row, entry in enumerate(self.listed) if entry.item.id == item), -1)

    def entry_of(self, item: ItemId | str) -> QueueEntry | None:
        """An item, be it listed or not."""
        return next((entry for entry in self.entries if entry.item.id == item), None)

    def next_undecided(self, after: ItemId | None) -> QueueEntry | None:
        """The next listed item that waits for this reviewer, round the end; skipped ones come last."""
        return next_item(self.listed, after)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many items are listed."""
        return 0 if parent.isValid() else len(self.listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item itself, its title, and what a screen reader says."""
        entry = self.listed[index.row()]
        if role == self.EntryRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return tip(spoken(entry)) if role == Qt.ItemDataRole.ToolTipRole else None

    def _passing(self, keep: ItemId | None = None) -> list[QueueEntry]:
        stays = {entry.item.id for entry in self.listed} if self.shown is Shown.UNDECIDED and keep is None else {keep}
        return [entry for entry in self.entries if self._passes(entry) or entry.item.id in stays]

    def _passes(self, entry: QueueEntry) -> bool:
        if self.shown is Shown.DISAGREE:
            return entry.state is ItemState.DISAGREE
        return self.shown is Shown.ALL or not is_decided(entry)


def _move_between(before: Sequence[str], after: Sequence[str]) -> tuple[int, int] | None:
    """From which row to which one goes, so that one order becomes the other; the same row twice where none does.

    None where that does not do.
    """
    if len(before) != len(after):
        return None
    parted = [row for row, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    if not parted:
        return 0, 0
    first, last = parted[0], parted[-1]
    for start, end in ((first, last), (last, first)):
        moved = list(before)
        moved.insert(end, moved.pop(start))
        if moved == list(after):
            return start, end
    return None


def spoken(entry: QueueEntry) -> str:
    """An item as a screen reader says it: number, kind, title, one's own verdict, how it stands."""
    kind = enum_words(RecordKind(entry.item.table)) if entry.item.table in set(RecordKind) else ""
    own = verdict_words(entry.own) if entry.own is not None else ""
    said = (str(entry.place), kind, entry.title, own, state_words(entry.state))
    return ", ".join(dict.fromkeys(part for part in said if part))

"""What a search finds, as Qt sees it: all keys at once, the hits themselves by pages."""

from array import array
from collections import OrderedDict
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.derived import Derived
from newsdesk.gui.library.hit_words import spoken_words
from newsdesk.gui.tips import tip
from newsdesk.model.change import ChangeSet
from newsdesk.model.query import ANYTHING, SearchQuery
from newsdesk.store.search import Hit, hit_count, hits, newest_keys, ranked_keys, takes_long
from newsdesk.store.store import Store

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_PAGE = 50
_PAGES_KEPT = 20
_AT_ONCE = 3_000
"""So many hits are listed at once; the order of more is found out in a thread, with their number said meanwhile."""
_PAUSE = 600
"""Milliseconds of quiet after a change before the search is asked again."""
_UNCONCERNED = frozenset({"saved_view", "pairing", "carrying"})


class HitOrder(StrEnum):
    """In which order hits stand."""

    NEWEST = "newest"
    BEST = "best"


class ResultModel(QAbstractListModel):
    """The newest hits stand there at once, or very many of them a moment later; the best are found out in a thread.

    `best_found` says that they can be shown: whoever shows the list decides when, so that nothing moves under
    the pointer. `asked_again` says that the same search found something else after a change.
    """

    HitRole: ClassVar[int] = Qt.ItemDataRole.UserRole
    best_found = Signal()
    asked_again = Signal()

    def __init__(self, bridge: StoreBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = bridge.store
        self._query = ANYTHING
        self._order = HitOrder.NEWEST
        self._keys: array[int] = array("q")
        self._best: array[int] | None = None
        self._total = 0
        self._is_counting = False
        self._awaited = HitOrder.BEST
        self._pages: OrderedDict[int, list[Hit]] = OrderedDict()
        self.ranking = Derived(self._store.path, self)
        self.ranking.ready.connect(self._on_ready)
        self.ranking.failed.connect(self._on_failed)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask_again)
        bridge.changed.connect(self._on_changed)

    @property
    def query(self) -> SearchQuery:
        """What is searched for; `ANYTHING` while nothing is."""
        return self._query

    @property
    def order(self) -> HitOrder:
        """In which order the hits stand now."""
        return self._order

    @property
    def total(self) -> int | None:
        """How many hits there are, also while they are not listed yet; None while they are being counted."""
        return None if self._is_counting else self._total

    @property
    def best_waits(self) -> bool:
        """Whether the best are known, and not shown."""
        return self._best is not None and self._order is HitOrder.NEWEST

    def ask(self, query: SearchQuery) -> None:
        """Search for something else, or for nothing."""
        self._query = query
        self._best = None
        self._is_counting = takes_long(self._store, query)
        self._total = 0 if query.is_empty or self._is_counting else hit_count(self._store, query)
        if self._is_counting or self._total > _AT_ONCE:
            self._show(array("q"), HitOrder.NEWEST)
            self._await(HitOrder.NEWEST)
            return
        self._show(newest_keys(self._store, query) if self._total else array("q"), HitOrder.NEWEST)
        self._rank()

    def show_order(self, order: HitOrder) -> None:
        """Let the hits stand in another order; nothing happens while the best are still to be found out."""
        if order is self._order:
            return
        if order is HitOrder.NEWEST and (self._total > _AT_ONCE or takes_long(self._store, self._query)):
            self._order = order
            self._await(order)
        elif order is HitOrder.NEWEST:
            self._show(newest_keys(self._store, self._query), order)
        elif self._best is not None:
            self._show(self._best, order)

    def hit_at(self, row: int) -> Hit | None:
        """The hit of a row; None if it is gone."""
        if not 0 <= row < len(self._keys):
            return None
        number, place = divmod(row, _PAGE)
        if number not in self._pages:
            self._pages[number] = hits(self._store, self._query, self._keys[number * _PAGE : (number + 1) * _PAGE])
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        found = self._pages[number]
        return found[place] if place < len(found) else None

    def key_at(self, row: int) -> int | None:
        """What finds the hit of a row again after the order changed."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of_key(self, key: int) -> int:
        """The row of a key, or -1."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of hits."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit for the delegate; its title, and all that is seen of it for a screen reader."""
        found = self.hit_at(index.row()) if index.isValid() else None
        if found is None:
            return None
        match role:
            case self.HitRole:
                return found
            case Qt.ItemDataRole.DisplayRole:
                return found.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(found.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_words(found)
            case _:
                return None

    def _show(self, keys: "array[int]", order: HitOrder) -> None:
        self.beginResetModel()
        self._keys, self._order = keys, order
        self._pages.clear()
        self.endResetModel()

    def _rank(self) -> None:
        if self._query.terms and self._total > 1:
            self._await(HitOrder.BEST)
        else:
            self.ranking.stop()

    def _await(self, order: HitOrder) -> None:
        """Find the hits of an order out in a thread."""
        self._awaited = order
        self._store.prepare_search()  # the thread's store may not write
        self.ranking.ask(self._question())

    def _question(self) -> "Callable[[Store], array[int]]":
        keys = newest_keys if self._awaited is HitOrder.NEWEST else ranked_keys
        return partial(keys, query=self._query)

    def _on_failed(self) -> None:
        """Ask in the window's thread, where an error finds its way to a person."""
        self._on_ready(self._question()(self._store))

    def _on_ready(self, keys: "array[int]") -> None:
        if self._awaited is HitOrder.BEST:
            self._on_ranked(keys)
        elif self._order is HitOrder.NEWEST:
            self._take_newest(keys)
            if self._best is None:
                self._rank()

    def _take_newest(self, keys: "array[int]") -> None:
        counted, self._is_counting = self._is_counting, False
        self._total = len(keys)
        if counted or keys != self._keys:
            self._show(keys, HitOrder.NEWEST)
            self.asked_again.emit()
        elif self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    def _on_ranked(self, keys: "array[int]") -> None:
        self._best, self._total = keys, len(keys)
        if self._order is HitOrder.BEST:
            if keys != self._keys:
                self._show(keys, HitOrder.BEST)
                self.asked_again.emit()
        else:
            self.best_found.emit()

    def _on_changed(self, change_set: ChangeSet) -> None:
        if not self._query.is_empty and any(each.table not in _UNCONCERNED for each in change_set.changes):
            self._pages.clear()
            self._soon.start()

    def _ask_again(self) -> None:
        """Search again; what stands in the order of the best stays so until that order is known anew."""
        if self._query.is_empty:
            return
        self._best = None
        if takes_long(self._store, self._query):
            self._await(self._order)
            return
        self._total = hit_count(self._store, self._query)
        if self._order is HitOrder.NEWEST and self._total > _AT_ONCE:
            self._await(HitOrder.NEWEST)
            return
        if self._order is HitOrder.NEWEST:
            self._take_newest(newest_keys(self._store, self._query))
        self._rank()

"""How much each shelf shows: counted in a thread a moment after a change, and never while nobody looks."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.derived import Derived
from newsdesk.gui.library.shelf import Shelf
from newsdesk.model.change import ChangeSet
from newsdesk.store.articles import article_count
from newsdesk.store.store import Store
from newsdesk.store.views import shown_count

_PAUSE = 400
"""Milliseconds after a change before it is counted; changes meanwhile cost nothing more."""
_UNCONCERNED = frozenset({"analyst", "alias", "pairing", "carrying"})
"""Tables of which no query asks."""


class ShelfCounts(QObject):
    """Counts while `looked_at`; `counted` carries a `Shelf` and how much it shows."""

    counted = Signal(object, int)

    def __init__(self, bridge: StoreBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._shelves: tuple[Shelf, ...] = ()
        self._looked_at = False
        self._stale = True
        self._left: list[Shelf] = []
        self._counting = Derived(bridge.store.path, self)
        self._counting.ready.connect(self._on_ready)
        self._counting.failed.connect(self._count_next)  # what cannot be counted keeps the number it had
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._begin)
        bridge.changed.connect(self._on_changed)

    def watch(self, shelves: Sequence[Shelf]) -> None:
        """Count these shelves, and no others, from now on."""
        if tuple(shelves) != self._shelves:
            self._shelves = tuple(shelves)
            self._count_in(0)

    def look(self, *, on: bool) -> None:
        """Somebody looks, or nobody does any more; what changed meanwhile is counted now."""
        self._looked_at = on
        if on and self._stale:
            self._count_in(0)
        elif not on:
            self._soon.stop()
            self._stale = self._stale or bool(self._left)
            self._left.clear()

    def stop(self) -> None:
        """Count no more: the workspace is about to be left."""
        self._soon.stop()
        self._left.clear()
        self._counting.stop()

    @property
    def under_way(self) -> bool:
        """Whether something is still to be counted."""
        return bool(self._left)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if any(change.table not in _UNCONCERNED for change in change_set.changes):
            self._count_in(_PAUSE)

    def _count_in(self, pause: int) -> None:
        self._stale = True
        if self._looked_at and not (self._soon.isActive() and pause):
            self._soon.start(pause)

    def _begin(self) -> None:
        if self._looked_at:
            self._stale = False
            self._left = list(self._shelves)
            self._ask()

    def _ask(self) -> None:
        if self._left:
            self._counting.ask(partial(_count, self._left[0]))

    def _on_ready(self, count: int) -> None:
        if self._left:
            self.counted.emit(self._left[0], count)
            self._count_next()

    def _count_next(self) -> None:
        del self._left[:1]
        self._ask()


def _count(shelf: Shelf, store: Store) -> int:
    return shown_count(store, shelf.query) if shelf.query else article_count(store)

"""How much each shelf shows: counted a moment after a change, a shelf at a time, and never while nobody looks."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.library.shelf import Shelf, ShelfKind
from newsdesk.gui.slices import Slices
from newsdesk.model.change import ChangeSet
from newsdesk.store.articles import ArticleFilter, article_count
from newsdesk.store.views import view, view_count

_PAUSE = 400
"""Milliseconds after a change before it is counted; changes meanwhile cost nothing more."""
_UNCONCERNED = frozenset({"analyst", "alias", "pairing", "carrying"})
"""Tables of which no query asks."""


class ShelfCounts(QObject):
    """Counts while `looked_at`; `counted` carries a `Shelf` and how much it shows."""

    counted = Signal(object, int)

    def __init__(self, bridge: StoreBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._store = bridge.store
        self._shelves: tuple[Shelf, ...] = ()
        self._looked_at = False
        self._stale = True
        self._counting = Slices(self)
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
            self._counting.cancel()

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
            self._counting.begin(self._count())

    def _count(self) -> Iterator[None]:
        yield
        for shelf in self._shelves:
            self.counted.emit(shelf, self._count_of(shelf))
            yield

    def _count_of(self, shelf: Shelf) -> int:
        saved = view(self._store, shelf.id) if shelf.kind is ShelfKind.VIEW else None
        if saved is not None:
            return view_count(self._store, saved)
        return article_count(self._store, ArticleFilter(words=shelf.query))

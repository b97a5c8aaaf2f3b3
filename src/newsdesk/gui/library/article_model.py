"""The list of articles as Qt sees it: all ids at once, everything else by pages of a hundred."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Container, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QElapsedTimer,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.derived import Derived
from newsdesk.gui.library.article_columns import ArticleColumn, cell_words, head_words
from newsdesk.gui.library.article_entry import ArticleEntry
from newsdesk.gui.library.record_counts import RecordCounts
from newsdesk.gui.library.sorting import NEWEST, Sorting
from newsdesk.gui.tips import tip
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet, RowChange
from newsdesk.model.record import RecordKind
from newsdesk.store.articles import ALL, ArticleFilter, article_count, article_keys, key_of, page
from newsdesk.store.store import Store

PAGE = 100
_PAGES_KEPT = 20
_PAUSE = 500
"""Milliseconds between two reloads while articles keep coming in."""
_SHARE = 20
"""A reload is followed by a pause so many times as long, so that a long list leaves time for all else."""
_AT_ONCE = 1_000
"""Among so many articles a filter is answered at once; among more a thread does it, as some filters take seconds."""
_COUNTED = ("annotation", "evidence", "tagging", *RecordKind, "meeting_participant", "meeting_agenda")

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ArticleListModel(QAbstractTableModel):
    """Reads from the store, never writes to it. Sorting and filtering are one query for all ids.

    `asked` says that the query takes a while: the old list stands until the new one takes its place.
    """

    EntryRole: ClassVar[int] = Qt.ItemDataRole.UserRole
    asked = Signal()

    def __init__(self, bridge: StoreBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = bridge.store
        self._filter = ALL
        self._sort = NEWEST
        self._keys: array[int] = array("q")
        self._pages: OrderedDict[int, list[ArticleEntry]] = OrderedDict()
        self._counts = RecordCounts(self._store, self)
        self._counts.counted.connect(self._on_counted)
        self._has_waiting = self._is_asking = False
        self._asking = Derived(self._store.path, self)
        self._asking.ready.connect(self._on_ready)
        self._asking.failed.connect(self._on_failed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._show_waiting)
        self.reload()
        bridge.changed.connect(self._on_changed)

    @property
    def filter(self) -> ArticleFilter:
        """Which articles are shown."""
        return self._filter

    @property
    def sorted_by(self) -> Sorting:
        """In which order they are shown."""
        return self._sort

    def show(self, wanted: ArticleFilter, sort: Sorting) -> None:
        """Show other articles, or the same in another order."""
        if (wanted, sort) != (self._filter, self._sort):
            self._filter, self._sort = wanted, sort
            self.reload()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of articles shown."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """One for each of the columns."""
        return 0 if parent.isValid() else len(ArticleColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words over a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return head_words(ArticleColumn(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell for reading aloud and for tool-tips; the whole entry for the delegates."""
        if not index.isValid():
            return None
        if role == self.EntryRole:
            return self._entry(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            entry = self._entry(index.row())
            words = cell_words(entry, ArticleColumn(index.column())) if entry is not None else ""
            return words if role == Qt.ItemDataRole.DisplayRole else tip(words)
        return None

    def article_at(self, row: int) -> ArticleId:
        """Id of the article in a row, "" if it is gone."""
        entry = self._entry(row)
        return entry.article.id if entry is not None else ArticleId("")

    def row_of(self, article: ArticleId) -> int:
        """Row of an article, or -1."""
        key = key_of(self._store, article) if article else None
        try:
            return -1 if key is None else self._keys.index(key)
        except ValueError:
            return -1

    def article_after(self, article: ArticleId) -> ArticleId | None:
        """The article listed after another, the first one after the last; None where there is no other."""
        row = (self.row_of(article) + 1) % max(self.rowCount(), 1)
        after = self.article_at(row) if self.rowCount() else article
        return after if after != article else None

    def next_among(self, keys: Container[int], row: int, step: int) -> int:
        """The nearest row below `row` (or above, with a step of -1), round the end, with one of these keys; or -1."""
        rows = len(self._keys)
        around = ((row + step * place) % rows for place in range(1, rows + 1))
        return next((each for each in around if self._keys[each] in keys), -1)

    def reload(self) -> None:
        """Ask the store again for everything."""
        self._has_waiting = False
        if not self._takes_long():
            self.stop()
            self._take(self._question()(self._store))
            return
        self._store.prepare_search()  # the thread's store may not write
        self._is_asking = True
        self._asking.ask(self._question())
        self._show_anew()
        self.asked.emit()

    def stop(self) -> None:
        """Wait for no list that is being worked out."""
        if self._is_asking:
            self._is_asking = False
            self._asking.stop()

    def _question(self) -> "Callable[[Store], array[int]]":
        return partial(article_keys, wanted=self._filter, order=self._sort.by, descending=self._sort.descending)

    def _takes_long(self) -> bool:
        return bool(self._filter.words or self._filter.typed) and article_count(self._store) > _AT_ONCE

    def _on_ready(self, keys: "array[int]") -> None:
        self._is_asking = False
        self._take(keys)
        self._pause.start(_PAUSE)

    def _on_failed(self) -> None:
        """Ask in the window's thread, where an error finds its way to a person."""
        self._is_asking = False
        self._take(self._question()(self._store))

    def _take(self, keys: "array[int]") -> None:
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def _show_anew(self) -> None:
        self._pages.clear()
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, len(ArticleColumn) - 1))

    def _entry(self, row: int) -> ArticleEntry | None:
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            self._pages[number] = self._load(number)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        entries = self._pages[number]
        return entries[place] if place < len(entries) else None

    def _load(self, number: int) -> list[ArticleEntry]:
        articles = page(self._store, self._keys[number * PAGE : (number + 1) * PAGE])
        counts = self._counts.of([article.id for article in articles])
        return [ArticleEntry(article=article, counts=counts[article.id]) for article in articles]

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(*_COUNTED):
            self._counts.forget()
        changes = [change for change in change_set.changes if change.table == "article"]
        if len(changes) > 1 and all(change.before is None for change in changes):
            self._has_waiting = True
            if not self._pause.isActive():
                self._show_waiting()
        elif any(map(_comes_or_goes, changes)) or (changes and not self._keeps_its_place(changes)):
            self.reload()
        elif changes or change_set.touches(*_COUNTED):
            self._show_anew()

    def _on_counted(self, article: str) -> None:
        row = self.row_of(ArticleId(article))
        if row >= 0:
            self._pages.pop(row // PAGE, None)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(ArticleColumn) - 1))

    def _show_waiting(self) -> None:
        """Show what came in; what comes after it waits a moment, as an import brings many chunks."""
        if self._has_waiting and not self._is_asking:
            watch = QElapsedTimer()
            watch.start()
            self.reload()
            self._pause.start(max(_PAUSE, _SHARE * watch.elapsed()))

    def _keeps_its_place(self, changes: Sequence[RowChange]) -> bool:
        """Say whether an edit can leave the list's order and members as they are."""
        if self._filter != ALL:
            return False
        return all(_changed(change) <= {"read", "language", "author", "source"} for change in changes)


def _comes_or_goes(change: RowChange) -> bool:
    return change.before is None or change.after is None


def _changed(change: RowChange) -> set[str]:
    before, after = change.before or {}, change.after or {}
    return {name for name in after if after[name] != before.get(name)}

"""The list of what a search finds, in place of the articles while a search is in force."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.library.article_delegate import entry_height
from newsdesk.gui.library.result_delegate import ResultDelegate
from newsdesk.gui.library.result_model import HitOrder, ResultModel
from newsdesk.gui.parts.views import PlainList
from newsdesk.model.article import ArticleId
from newsdesk.model.query import SearchQuery
from newsdesk.store.search import Hit

_LAID_AT_ONCE = 1000


class ResultList(PlainList):
    """Nothing moves in it while somebody points at it or has chosen a row.

    `escaped` is emitted on Esc, `hit_wanted` carries a hit that was clicked or chosen with Return, `order_changed`
    says that the hits stand in another order, or could.
    """

    escaped = Signal()
    hit_wanted = Signal(object)
    order_changed = Signal()

    def __init__(self, bridge: StoreBridge, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.results = ResultModel(bridge, self)
        self._kept: int | None = None
        self.setModel(self.results)
        self.setItemDelegate(ResultDelegate(self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_LAID_AT_ONCE)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setBackgroundRole(self.backgroundRole())
        self.verticalScrollBar().setSingleStep(entry_height() // 2)
        self.results.modelAboutToBeReset.connect(self._keep_current)
        self.results.modelReset.connect(self._find_current)
        self.results.best_found.connect(self._on_best)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)

    @property
    def current_hit(self) -> Hit | None:
        """The hit of the current row."""
        return self.results.hit_at(self.currentIndex().row())

    def chosen_hits(self) -> list[Hit]:
        """The hits of the selected rows, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [hit for row in rows if (hit := self.results.hit_at(row)) is not None]

    def chosen_articles(self) -> list[ArticleId]:
        """The articles in which the selected hits stand, each once."""
        return list(dict.fromkeys(hit.article for hit in self.chosen_hits() if hit.article is not None))

    def ask(self, query: SearchQuery) -> None:
        """Search for something else, or for nothing."""
        self.setCurrentIndex(QModelIndex())
        self.results.ask(query)
        self.scrollToTop()
        self.order_changed.emit()

    def step(self, by: int) -> Hit | None:
        """Make the row some rows below the current one current, at first the first; what it shows."""
        rows, row = self.results.rowCount(), self.currentIndex().row()
        if not rows:
            return None
        self.setCurrentIndex(self.results.index(min(max(row + by, 0), rows - 1)))
        return self.current_hit

    def show_order(self, order: HitOrder) -> None:
        """Let the hits stand in another order, as somebody asked for."""
        self.results.show_order(order)
        self.scrollToTop()
        self.order_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the search; a Cyrillic letter is a command's key before it is one to look for in the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif not self._commands.take_key(event, self):
            super().keyPressEvent(event)

    def _on_best(self) -> None:
        at_rest = not self.viewport().underMouse() and not self.currentIndex().isValid()
        if at_rest and not self.verticalScrollBar().value():
            self.results.show_order(HitOrder.BEST)
        self.order_changed.emit()

    def _keep_current(self) -> None:
        self._kept = self.results.key_at(self.currentIndex().row())

    def _find_current(self) -> None:
        """The row that was current is so again, where it stands now."""
        row = self.results.row_of_key(self._kept) if self._kept is not None else -1
        if row >= 0:
            self.setCurrentIndex(self.results.index(row))

    def _on_activated(self, index: QModelIndex) -> None:
        hit = self.results.hit_at(index.row())
        if hit is not None:
            self.hit_wanted.emit(hit)

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.selectionModel().selectedIndexes()) <= 1:
            self._on_activated(index)

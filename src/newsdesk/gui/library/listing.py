"""The articles of the chosen shelf: which of them, in which order, with which columns."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.library.article_columns import ORDERS, ArticleColumn, columns_as_text, columns_from_text, without
from newsdesk.gui.library.article_list import ArticleList
from newsdesk.gui.library.article_model import ArticleListModel
from newsdesk.gui.library.keeping_place import KeepingPlace
from newsdesk.gui.library.list_head import ListHead
from newsdesk.gui.library.shelf import EVERYTHING, ShelfKind
from newsdesk.gui.library.shelf_list import ShelfList
from newsdesk.gui.library.sorting import Sorting, sorting_from_text
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import Json
from newsdesk.model.article import ArticleId
from newsdesk.store.articles import ArticleFilter
from newsdesk.store.views import view

_FILTER_DELAY = 120


class Listing(QObject):
    """Ties the shelves, the filter's line, the line over the list and the list itself together.

    `shown` says that other articles are listed, `shelf_chosen` that a shelf was chosen by hand, `left_otherwise` that
    shelf, order, columns or filter are others now.
    """

    shown = Signal()
    shelf_chosen = Signal()
    left_otherwise = Signal()

    def __init__(self, bridge: StoreBridge, selection: DeskSelection, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._store = bridge.store
        self._selection = selection
        self.model = ArticleListModel(bridge, self)
        self.shelves = ShelfList(bridge, commands)
        self.filter_line = QLineEdit()
        self.filter_line.setClearButtonEnabled(True)
        self.head = ListHead(commands["library.table"])
        self.list = ArticleList(commands)
        self.list.setModel(self.model)
        self._place = KeepingPlace(self.list, self.model)
        self._filter_timer = QTimer(self, singleShot=True, interval=_FILTER_DELAY)
        self._filter_timer.timeout.connect(self.apply)
        self.shelves.shelf_chosen.connect(self._on_shelf)
        self.head.sorting_chosen.connect(self.apply)
        self.head.column_toggled.connect(self._on_column)
        self.list.columns_changed.connect(self._on_columns)
        self.list.horizontalHeader().sectionClicked.connect(self._on_head)
        self.list.horizontalHeader().customContextMenuRequested.connect(self._on_head_menu)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self.filter_line.textChanged.connect(self._filter_timer.start)
        self.model.asked.connect(self._on_asked)
        self.model.modelReset.connect(self._on_reset)
        selection.article_changed.connect(self.show_current)
        self._show_order()
        self.head.show_count(self.model.rowCount())

    @property
    def filter_words(self) -> str:
        """What stands in the filter's line."""
        return self.filter_line.text().strip()

    def chosen(self) -> list[ArticleId]:
        """The selected articles, from the top."""
        return [self.model.article_at(index.row()) for index in self.list.chosen()]

    def apply_typed(self) -> None:
        """Put in force what was typed last, without waiting for another key."""
        if self._filter_timer.isActive():
            self.apply()

    def clear(self) -> None:
        """Show all articles again."""
        self.filter_line.clear()
        self.shelves.choose(EVERYTHING.key)
        self.apply()

    def show_table(self, *, on: bool) -> None:
        """Show columns where there is room for them, or always two-line rows."""
        self.list.may_be_table = on
        self.list.arrange()
        self.left_otherwise.emit()

    def stop(self) -> None:
        """Find out and count no more: the workspace is about to be left."""
        self.model.stop()
        self.shelves.shelves.counts.stop()

    def state(self) -> dict[str, Json]:
        """Order, columns, shelf and filter, to be found again."""
        chosen = self.shelves.chosen
        return {
            "order": self.model.sorted_by.as_text(),
            "columns": columns_as_text(self.list.columns),
            "table": self.list.may_be_table,
            "shelf": [str(chosen.kind), chosen.id],
            "folded": [str(kind) for kind in sorted(self.shelves.shelves.folded)],
            "filter": self.filter_line.text(),
        }

    def restore(self, left: dict[str, Json]) -> None:
        """Put order, columns, shelf and filter back; what is unknown is passed over."""
        words, shelf, folded = left.get("filter"), left.get("shelf"), left.get("folded")
        self.filter_line.setText(words if isinstance(words, str) else "")
        for kind in folded if isinstance(folded, list) else []:
            if kind in list(ShelfKind):
                self.shelves.shelves.fold(ShelfKind(str(kind)), on=True)
        match shelf:
            case [kind, str(shelf_id)] if kind in list(ShelfKind):
                self.shelves.choose((ShelfKind(str(kind)), shelf_id))
        self.list.may_be_table = left.get("table") is not False
        self.list.show_columns(columns_from_text(str(left.get("columns") or "")))
        self.apply(sorting_from_text(str(left.get("order") or "")))

    def show_current(self) -> None:
        """Select the article that is being read, and bring it into view."""
        row = self.model.row_of(self._selection.article)
        chosen = self.list.selectionModel()
        if row < 0:
            chosen.clearSelection()
            return
        index = self.model.index(row, 0)
        if not chosen.isSelected(index):
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            chosen.setCurrentIndex(index, flags)
        self.list.show_row(index)

    def apply(self, sorting: Sorting | None = None) -> None:
        """Show the articles of the shelf that have the words of the filter."""
        self._filter_timer.stop()
        typed = self.filter_line.text().strip()
        self.model.show(ArticleFilter(words=self.shelves.chosen.query, typed=typed), sorting or self.model.sorted_by)
        self._show_order()
        self.left_otherwise.emit()

    def _on_shelf(self) -> None:
        """A saved view brings its order and its columns."""
        self.shelf_chosen.emit()
        chosen = self.shelves.chosen
        saved = view(self._store, chosen.id) if chosen.kind is ShelfKind.VIEW else None
        if saved is None:
            self.apply()
            return
        if saved.columns:
            self.list.show_columns(columns_from_text(" ".join(saved.columns)))
        self.apply(sorting_from_text(f"-{saved.sort}" if saved.descending else saved.sort))

    def _on_column(self, column: ArticleColumn) -> None:
        shown = self.list.columns
        self.list.show_columns(without(shown, column) if column in shown else (*shown, column))
        self._on_columns()

    def _on_columns(self) -> None:
        self.head.show_columns(self.list.columns)
        self.left_otherwise.emit()

    def _on_head(self, section: int) -> None:
        """A head sorts by its column, and the other way round when it is pressed again."""
        by = ORDERS.get(ArticleColumn(section))
        if by is None:
            return
        now = self.model.sorted_by
        first = ArticleColumn(section) is ArticleColumn.DATE
        self.apply(Sorting(by=by, descending=not now.descending if now.by is by else first))

    def _on_head_menu(self, place: QPoint) -> None:
        self.head.open_menu(self.list.horizontalHeader().mapToGlobal(place))

    def _on_asked(self) -> None:
        self.head.show_count(None)

    def _on_reset(self) -> None:
        self.head.show_count(self.model.rowCount())
        if not self._place.find():
            self.show_current()
        self.shown.emit()

    def _on_activated(self, index: QModelIndex) -> None:
        if len(self.list.chosen()) <= 1:
            self._selection.open_article(self.model.article_at(index.row()))

    def _show_order(self) -> None:
        self.head.show_order(self.model.sorted_by)
        self.head.show_columns(self.list.columns)
        columns = {by: column for column, by in ORDERS.items()}
        way = Qt.SortOrder.DescendingOrder if self.model.sorted_by.descending else Qt.SortOrder.AscendingOrder
        shown = columns.get(self.model.sorted_by.by)
        self.list.horizontalHeader().setSortIndicatorShown(shown is not None)
        if shown is not None:
            self.list.horizontalHeader().setSortIndicator(shown, way)

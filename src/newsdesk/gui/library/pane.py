"""The library: shelves, the articles of the chosen one, and what a search finds."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.library.drop_dock import DropDock
from newsdesk.gui.library.listing import Listing
from newsdesk.gui.library.pages import LibraryPages
from newsdesk.gui.library.result_list import ResultList
from newsdesk.gui.library.search_line import SearchLine
from newsdesk.gui.library.shelf import EVERYTHING, ShelfKind
from newsdesk.gui.parts.clearing import name_clear_button
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import Json
from newsdesk.model.article import ArticleId
from newsdesk.store.views import shows_hits
from newsdesk.text.queries import filter_spans, parse

_SEARCH_DELAY = 120
_SHELVES_SHARE = 0.4
"""So much of the pane's height the shelves take at most."""
_CONTEXT = (
    "article.open",
    "article.open_beside",
    "compare.reports",
    "article.open_in_tab",
    "article.edit",
    "article.tag",
    "article.mark_read",
    "article.delete",
)


class LibraryPane(DropDock):
    """The shelves above, the articles or the hits beneath.

    `hit_wanted` carries a `Hit` that is to be opened, `search_wanted` the words to be searched for, `search_ended`
    says that the search should end, `asked` that something else is searched for.
    """

    hit_wanted = Signal(object)
    search_wanted = Signal(str)
    search_ended = Signal()
    asked = Signal()

    def __init__(
        self, bridge: StoreBridge, selection: DeskSelection, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setMinimumWidth(200)
        self._store = bridge.store
        self._commands = commands
        self._searched = self._typed = ""
        self.listing = Listing(bridge, selection, commands, self)
        self.model, self.list, self.filter_line = self.listing.model, self.listing.list, self.listing.filter_line
        self._header = PaneHeader("")
        self._add = self._header.add_button("plus")
        self._add.clicked.connect(commands["article.import"].trigger)
        self.setTitleBarWidget(self._header)
        self.search_line = SearchLine(commands["search.save"])
        self.results = ResultList(bridge, commands)
        self._pages = LibraryPages(self.list, self.results, commands["article.import"])
        self._pages.clear_wanted.connect(self.clear_filter)
        self._lay_out()
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY)
        self._search_timer.timeout.connect(self._ask)
        self._connect()
        commands.attach(Context.LIBRARY, self.list)
        commands.attach(Context.LIBRARY, self.results)
        commands.attach(Context.SHELVES, self.listing.shelves)
        self.setAcceptDrops(not bridge.store.read_only)
        self._retranslate()
        self._show_articles()

    @property
    def is_searching(self) -> bool:
        """Whether the hits of a search are listed in place of the articles."""
        return bool(self._searched)

    @property
    def searched(self) -> str:
        """What is searched for, as it was typed."""
        return self._searched

    def stop(self) -> None:
        """Find out and count no more: the workspace is about to be left."""
        self.results.results.ranking.stop()
        self.listing.stop()

    def chosen(self) -> list[ArticleId]:
        """The selected articles, or those in which the selected hits stand, from the top."""
        return self.results.chosen_articles() if self.is_searching else self.listing.chosen()

    def open_chosen(self) -> bool:
        """Open the current hit where its words are; False if there is no search in force or no current hit."""
        hit = self.results.current_hit if self.is_searching else None
        if hit is not None:
            self.hit_wanted.emit(hit)
        return hit is not None

    def focus_list(self) -> None:
        """Show the list and go to it, with what was typed last in force."""
        self.show()
        self.listing.apply_typed()
        self.ask_now()
        shown = self.results if self.is_searching else self.list
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not shown.currentIndex().isValid() and shown.model().rowCount():
            shown.setCurrentIndex(shown.model().index(0, 0))

    def focus_filter(self) -> None:
        """Show the line in which the articles are filtered, and go to it."""
        self.show()
        self.filter_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_line.selectAll()

    def search(self, typed: str) -> None:
        """Search the whole library for what was typed, a moment after the last key; "" ends the search."""
        self._typed = typed
        if typed.strip():
            self.show()  # a hidden list would show no hits
            self.search_line.show_filters(filter_spans(typed))
            self._search_timer.start()
        else:
            self._ask()

    def ask_now(self) -> None:
        """Search for what was typed without waiting for another key."""
        if self._search_timer.isActive():
            self._ask()

    def clear_filter(self) -> None:
        """End the search if there is one, else show all articles again."""
        if self.is_searching:
            self.search_ended.emit()
        else:
            self.listing.clear()

    def show_view(self, view_id: str) -> None:
        """Put a saved view in force."""
        self.show()
        self.listing.shelves.choose((ShelfKind.VIEW, view_id), by_hand=True)

    def state(self) -> dict[str, Json]:
        """Order, columns, shelf and filter, to be found again."""
        return self.listing.state()

    def restore(self, left: dict[str, Json]) -> None:
        """Put order, columns, shelf and filter back; what is unknown is passed over."""
        self.listing.restore(left)
        self._leave_hits()

    def event(self, event: QEvent) -> bool:
        """Ctrl+S among the filters and the hits keeps the search, as it does in the search field."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Save) and self.is_searching:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._commands["search.save"].trigger()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the articles most of the height."""
        super().resizeEvent(event)
        self.listing.shelves.fit(round(event.size().height() * _SHELVES_SHARE))

    def _lay_out(self) -> None:
        field = QHBoxLayout()
        field.setContentsMargins(10, 0, 10, 4)
        field.addWidget(self.filter_line)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.listing.shelves)
        column.addSpacing(8)
        column.addLayout(field)
        column.addWidget(self.listing.head)
        column.addWidget(self.search_line)
        column.addWidget(self._pages, 1)
        self.setWidget(holder)

    def _connect(self) -> None:
        self.listing.shown.connect(self._show_articles)
        self.listing.shelf_chosen.connect(self._on_shelf)
        self.search_line.cleared.connect(self.search_ended)
        self.search_line.order_chosen.connect(self.results.show_order)
        self.results.hit_wanted.connect(self.hit_wanted)
        self.results.order_changed.connect(self._show_hit_order)
        self.results.results.asked_again.connect(self._say_hits)
        for rows in (self.list, self.results):
            rows.escaped.connect(self.search_ended)
            rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            rows.customContextMenuRequested.connect(self._show_menu)
            rows.selectionModel().selectionChanged.connect(self._commands.refresh_soon)

    def _ask(self) -> None:
        """Search for what was typed."""
        self._search_timer.stop()
        typed = self._typed.strip()
        query = parse(self._typed)
        was_searching, self._searched = self.is_searching, "" if query.is_empty else typed
        if self.is_searching or was_searching:
            self.results.ask(query)
        self._mark_shelf()
        for part in (self.filter_line, self.listing.head):
            part.setHidden(self.is_searching)
        if self.is_searching:
            self._say_hits()
        else:
            self.search_line.hide()
            self.search_line.show_filters([])
            self._leave_hits()
            self._show_articles()
        self._commands.refresh_soon()
        self.asked.emit()

    def _on_shelf(self) -> None:
        """A shelf of hits is a search; any other ends the one in force."""
        query = self.listing.shelves.chosen.query
        if shows_hits(self._store, query):
            self.search_wanted.emit(query)
            self._mark_shelf()
        else:
            self.search_ended.emit()

    def _mark_shelf(self) -> None:
        """Mark the chosen shelf, unless something else is searched for."""
        self.listing.shelves.let_go(on=self._searched not in {"", self.listing.shelves.chosen.query})

    def _leave_hits(self) -> None:
        """Without its search a shelf of hits has nothing to list."""
        if shows_hits(self._store, self.listing.shelves.chosen.query):
            self.listing.shelves.choose(EVERYTHING.key)
            self.listing.apply()

    def _say_hits(self) -> None:
        found = self.results.results
        self.search_line.say(without_filters(self._searched), found.total)
        self._pages.show_results(found.total, query=found.query, words=self._searched)

    def _show_hit_order(self) -> None:
        found = self.results.results
        self.search_line.show_order(found.order, best_waits=found.best_waits)

    def _show_articles(self) -> None:
        if not self.is_searching:
            listing = self.listing
            self._pages.show_rows(self.model.rowCount(), shelf=listing.shelves.chosen, words=listing.filter_words)

    def _show_menu(self, place: QPoint) -> None:
        rows = self.results if self.is_searching else self.list
        if not rows.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in _CONTEXT:
            if command == _CONTEXT[-1]:
                menu.addSeparator()
            menu.addAction(self._commands[command])
        menu.popup(rows.viewport().mapToGlobal(place))

    def _retranslate(self) -> None:
        title = self.tr("Library")
        self.setWindowTitle(title)
        self._header.set_title(title)
        self.list.setAccessibleName(self.tr("Articles"))
        self.results.setAccessibleName(self.tr("Hits"))
        self.filter_line.setPlaceholderText(self.tr("Filter by words"))
        self.filter_line.setAccessibleName(self.tr("Filter by words"))
        name_clear_button(self.filter_line)
        self._add.name_as(self.tr("Import articles…"), self._commands["article.import"].key_shown())
        self.listing.shelves.retranslate()
        self._pages.retranslate()


def without_filters(typed: str) -> str:
    """The words of what was typed, one space between them."""
    for span in reversed(filter_spans(typed)):
        typed = typed[: span.start] + typed[span.end :]
    return " ".join(typed.split())

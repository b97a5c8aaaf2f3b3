"""Going from one unread article to the next, and looking into one without leaving the list."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractSlider

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.selection import DeskSelection
from newsdesk.store.articles import ArticleFilter, article_keys


class ListReading(QObject):
    """Binds the keys by which the library's list is read; the list keeps the focus."""

    def __init__(
        self,
        pane: LibraryPane,
        reader_area: ReaderArea,
        bridge: StoreBridge,
        selection: DeskSelection,
        commands: Commands,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._reader_area = reader_area
        self._store = bridge.store
        self._selection = selection
        commands.bind("article.next_unread", self._next_unread)
        commands.bind("article.previous_unread", self._previous_unread)
        commands.bind("article.peek", self._peek, self._has_chosen)
        commands.bind("go.filter_library", pane.focus_filter)

    def _has_chosen(self) -> bool:
        return bool(self._pane.chosen())

    def _next_unread(self) -> None:
        self._go(1)

    def _previous_unread(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        """Open the nearest unread article above or below, and round the end to the other side."""
        unread = set(article_keys(self._store, ArticleFilter(read=False)))
        row = self._pane.model.next_among(unread, self._pane.list.currentIndex().row(), step)
        if row >= 0:
            self._pane.list.setCurrentIndex(self._pane.model.index(row, 0))
            self._selection.open_article(self._pane.model.article_at(row))

    def _peek(self) -> None:
        """Show the chosen article beside the list; pressed again, turn its page."""
        chosen = self._pane.chosen()[0]
        if chosen != self._selection.article:
            self._selection.open_article(chosen)
        else:
            bar = self._reader_area.active.reader.verticalScrollBar()
            bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)

"""The search of the library: typed in the top row, listed in the library, marked in the reader."""

from PySide6.QtCore import QObject

from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.gui.shell.top_row import TopRow
from newsdesk.store.search import question


class LibrarySearch(QObject):
    """Ties the three together; it lives as long as the window.

    While a search is in force every article shown has its words marked, unless the reader's own
    line for finding is open.
    """

    def __init__(self, top_row: TopRow, library: LibraryPane, area: ReaderArea) -> None:
        super().__init__(area)
        self._library = library
        self._area = area
        self._marked = ""
        self._spans: dict[ReaderGroup, list[tuple[int, int]]] = {}
        top_row.searched.connect(library.search)
        top_row.search.left.connect(library.focus_list)
        library.search_ended.connect(top_row.search.clear)
        library.hit_opened.connect(self._on_opened)
        library.model.modelReset.connect(self._on_listed)
        for group in area.groups:
            group.article_shown.connect(self._mark_all)
            group.find_bar.closed.connect(self._mark_all)

    def _on_listed(self) -> None:
        if self._library.model.filter.words != self._marked:
            self._marked = self._library.model.filter.words
            self._mark_all()

    def _on_opened(self) -> None:
        self._mark_all()
        group = self._area.active
        spans = self._spans.get(group)
        if spans:
            group.reader.scroll_to(spans[0][0], moving=True)

    def _mark_all(self) -> None:
        for group in self._area.groups:
            self._mark(group)

    def _mark(self, group: ReaderGroup) -> None:
        page, marked = group.reader.page, self._spans.pop(group, [])
        if not group.find_bar.isHidden():
            return
        if self._marked and page is not None:
            self._spans[group] = spans = question(self._marked).spans(page.text)
            group.reader.show_hits(spans, spans[0] if spans else None)
        elif marked:
            group.reader.show_hits([], None)

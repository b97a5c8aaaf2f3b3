"""A reader group: tabs, the reader under them, and what it says when no article is open."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.header import HEIGHT
from newsdesk.gui.parts.tabs import PaneTabs
from newsdesk.gui.reader.filling import Filling
from newsdesk.gui.reader.find import FindBar
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.nothing_open import NothingOpen
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.reading import ReadingRoom
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId, VersionId

_KEPT_PAGES = 8
"""So many pages stay built; the others are built again when their tab is opened."""


class ReaderGroup(QWidget):
    """Shows one of its open articles.

    `article_shown` carries its id, or "" when the last was closed; `tab_closed` an article and where its tab stood.
    """

    article_shown = Signal(str)
    tab_closed = Signal(str, int)

    def __init__(self, room: ReadingRoom) -> None:
        super().__init__()
        self._room = room
        self._pages: dict[ArticleId, Page] = {}
        self._tops: dict[ArticleId, int] = {}
        self.setting = Setting()
        self.tabs = PaneTabs()
        self.reader = Reader()
        self.find_bar = FindBar(self.reader)
        self.empty = NothingOpen()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 8, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self.tabs, 1)
        head = _TabRow()
        head.setLayout(self._row)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.find_bar)
        column.addLayout(self._stack, 1)
        self.filling = Filling(self)
        self.filling.grew.connect(self._on_grown)
        self.filling.filled.connect(self._on_filled)
        self.setFocusProxy(self.reader)
        self.tabs.currentChanged.connect(self._show)
        self.tabs.close_requested.connect(self.close_tab)
        self._retranslate()

    @property
    def articles(self) -> list[ArticleId]:
        """The open articles in the order of their tabs."""
        return [ArticleId(self.tabs.tabData(index)) for index in range(self.tabs.count())]

    @property
    def article(self) -> ArticleId:
        """The article shown, or ""."""
        return self.reader.page.reading.article if self.reader.page else ArticleId("")

    def open(self, article: ArticleId) -> bool:
        """Show an article, in its tab or a new one; False when it is gone."""
        if article not in self.articles and not self.add_tab(article):
            return False
        index = self.articles.index(article)
        if index != self.tabs.currentIndex():
            self.tabs.setCurrentIndex(index)
        elif article != self.article:
            self._show(index)
        return True

    def add_tab(self, article: ArticleId, at: int = -1) -> bool:
        """Give an article a tab, by default the last, without showing it; False when it is gone."""
        title = self._room.title(article)
        if title is None:
            return False
        self.tabs.blockSignals(True)
        index = self.tabs.insertTab(at if at >= 0 else self.tabs.count(), "")
        self.tabs.setTabData(index, article)
        self.tabs.blockSignals(False)
        self._name_tab(index, title)
        return True

    def page_of(self, article: ArticleId) -> Page | None:
        """The page of an open article, if it is built."""
        return self._pages.get(article)

    def close_tab(self, index: int) -> None:
        """Close a tab; its neighbour is shown."""
        article = ArticleId(self.tabs.tabData(index))
        self._tops[article] = self.top_of(article)
        self._drop(article)
        if index == self.tabs.currentIndex():
            self.reader.show_page(None)
        self.tabs.removeTab(index)
        if not self.tabs.count():
            self._show(-1)
        self.tab_closed.emit(article, index)

    def forget(self, article: ArticleId) -> None:
        """Close an article that is gone."""
        if article in self.articles:
            self.close_tab(self.articles.index(article))

    def refresh(self, article: ArticleId) -> None:
        """Read an article again after its title, date or version changed."""
        if article not in self.articles:
            return
        index = self.articles.index(article)
        reading = self._room.read(article)
        if reading is None:
            self.close_tab(index)
            return
        old = self._pages.get(article)
        if old is not None and old.reading.looks_like(reading):
            old.reading = reading  # it was read, say: whoever selects words in it must not lose them
            return
        self._name_tab(index, reading.title)
        self._drop(article)
        if index != self.tabs.currentIndex():
            return
        self._tops[article] = self.reader.top_position
        self._show(index)
        if old is not None and old.reading.version == reading.version:
            self.reader.select(*old.selected)

    def put_marks(self, version: VersionId | None, annotation: AnnotationId, marks: Iterable[Mark]) -> None:
        """Let an annotation have these marks, in the page of its version if it is built."""
        marks = list(marks)
        for page in self._pages.values():
            before = page.marks.of(annotation)
            if page.reading.version == version or before:
                page.put_marks(annotation, marks if page.reading.version == version else ())
                if page is self.reader.page:
                    self._renew(marks, anew=bool(before))

    def set_type(self, setting: Setting) -> None:
        """Set every page in another size or face, with the same words at the top."""
        self.setting = setting
        self.build_anew()

    def build_anew(self) -> None:
        """Build every page again when it is shown, as after very many marks changed; the same words stay at the top."""
        page, top = self.reader.page, self.reader.top_position
        if page is not None:
            self._tops[page.reading.article] = top
        for article in tuple(self._pages):
            self._drop(article)
        if page is not None:
            self._show(self.tabs.currentIndex())

    def set_active(self, active: bool) -> None:
        """Draw the accent line of the group in use."""
        self.tabs.set_active(active)

    def top_of(self, article: ArticleId) -> int:
        """The position at the top of an open article."""
        if article == self.article:
            return self.reader.top_position
        page = self._pages.get(article)
        return page.top if page else self._tops.get(article, 0)

    def keep_top(self, article: ArticleId, position: int) -> None:
        """Remember where an article that is not built yet was left."""
        self._tops[article] = position

    def add_buttons(self, *buttons: IconButton) -> None:
        """Put buttons at the right end of the tab row."""
        for before, button in pairwise([self.tabs, *buttons]):
            self._row.addWidget(button)
            self.setTabOrder(before, button)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no more marks while nobody sees them."""
        super().hideEvent(event)
        self.filling.pause()

    def showEvent(self, event: QShowEvent) -> None:
        """Read on."""
        super().showEvent(event)
        self.filling.go_on()

    def changeEvent(self, event: QEvent) -> None:
        """Set the pages anew for another theme; take the words of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.reader.page is not None:
            self.set_type(self.setting)
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._read_anew()

    def _read_anew(self) -> None:
        """Build the pages again whose line under the title is said otherwise in another language."""
        for article, page in list(self._pages.items()):
            reading = self._room.read(article)
            if reading is None or reading.meta == page.reading.meta:
                continue
            if page is self.reader.page:
                self.refresh(article)
            else:
                self._tops[article] = page.top
                self._drop(article)

    def _renew(self, marks: Iterable[Mark], *, anew: bool) -> None:
        self.reader.viewport().update()
        if anew:
            self.reader.strip.forget_ticks()
            return
        for mark in marks:
            self.reader.strip.add(mark)

    def _name_tab(self, index: int, title: str) -> None:
        self.tabs.setTabText(index, title.replace("&", "&&"))  # an ampersand is no shortcut here
        self.tabs.setTabToolTip(index, title)

    def _show(self, index: int) -> None:
        page = self._page_at(index) if index >= 0 else None
        self.reader.show_page(page)
        self.find_bar.search_again()
        self._stack.setCurrentIndex(1 if page else 0)
        self.article_shown.emit(self.article)

    def _page_at(self, index: int) -> Page | None:
        article = ArticleId(self.tabs.tabData(index))
        page = self._pages.pop(article, None)
        if page is None:
            reading = self._room.read(article)
            if reading is None:
                return None
            page = Page(reading, (), self.setting, current_tokens())
            page.top = self._tops.pop(article, 0)
            self.filling.fill(page, self._room.mark_slices(reading.version, page.top))
            if page.top:
                page.selected = (page.top, page.top)
        self._pages[article] = page
        while len(self._pages) > _KEPT_PAGES:
            gone = next(iter(self._pages))
            self._tops[gone] = self._pages[gone].top
            self._drop(gone)
        return page

    def _drop(self, article: ArticleId) -> None:
        """Let go of the page of an article; it is built again when its tab is opened."""
        if (page := self._pages.pop(article, None)) is not None:
            self.filling.forget(page)

    def _on_grown(self, page: Page) -> None:
        if page is self.reader.page:
            self.reader.viewport().update()

    def _on_filled(self, page: Page) -> None:
        if page is self.reader.page:
            self.reader.strip.forget_ticks()

    def _retranslate(self) -> None:
        self.empty.retranslate()


class _TabRow(QWidget):
    """The ground of the tabs and of the buttons beside them, parted from the page by one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)

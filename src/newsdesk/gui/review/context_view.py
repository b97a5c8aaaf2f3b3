"""The middle of a review: the article with the words that are to be judged, and the spans of others beneath."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.painter import Emphasis
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.reading import ReadingRoom
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.review.sheet import ItemSheet
from newsdesk.gui.review.spans_strip import SpansStrip
from newsdesk.gui.review.words import Names
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.article import VersionId
from newsdesk.store.store import Store

_AROUND = 3
"""So many paragraphs before and after stand out too when more context is wanted."""


class ContextView(QWidget):
    """Shows one item in its text. The paragraph of its words stands in full colour, the others are muted."""

    def __init__(self, store: Store, setting: Setting) -> None:
        super().__init__()
        self._store = store
        self._setting = setting
        self._sheet: ItemSheet | None = None
        self._names = Names()
        self.more = False
        """Whether the paragraphs around are shown in full colour too."""
        self.reader = Reader()
        self.spans = SpansStrip()
        self._none = EmptyState("quote", "")
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reader, 1)
        column.addWidget(self.spans)
        self._pages = QStackedWidget()
        self._pages.addWidget(texts)
        self._pages.addWidget(self._none)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.retranslate()

    def show_sheet(self, sheet: ItemSheet | None, names: Names) -> None:
        """Show an item; None where there is none."""
        before, self._sheet, self._names = self._sheet, sheet, names
        if sheet is None or not sheet.version:
            self._pages.setCurrentIndex(1)
            self.retranslate()
            return
        self._pages.setCurrentIndex(0)
        moved = before is None or before.entry.item.id != sheet.entry.item.id
        page = self._page(sheet)
        if page is None:
            self._pages.setCurrentIndex(1)
            return
        self._show_words(page, sheet, moved=moved)
        self.spans.show_spans(page.text, sheet.spans, sheet.kind, names)
        self._place_spans()

    def show_more(self, more: bool) -> None:
        """Let the paragraphs around stand out too, or the item's own alone."""
        self.more = more
        page, sheet = self.reader.page, self._sheet
        if page is not None and sheet is not None:
            self._mute(page, sheet)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        if self._sheet is None:
            self._none.set_words(self.tr("Nothing to review"), self.tr("This session has no items."))
        else:
            self._none.set_words(
                self.tr("No words prove this record"), self.tr("Judge by what its fields say, or reject it.")
            )

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self.reader.page is not None:
            page, sheet = self.reader.page, self._sheet
            self.reader.show_page(None)
            if sheet is not None:
                fresh = Page(page.reading, self._marks(sheet), self._setting, current_tokens())
                self.reader.show_page(fresh)
                self._show_words(fresh, sheet, moved=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the spans beneath the text."""
        super().resizeEvent(event)
        self._place_spans()

    def _page(self, sheet: ItemSheet) -> Page | None:
        """The page of the text that the item stands in; the one at hand where it is the same text."""
        page = self.reader.page
        if page is not None and page.reading.version == sheet.version:
            for mark in list(page.marks):
                page.put_marks(mark.id, [])
            for mark in self._marks(sheet):
                page.put_marks(mark.id, [mark])
            self.reader.strip.show_page(page)
            return page
        reading = ReadingRoom(self._store).read_version(VersionId(sheet.version))
        if reading is None:
            return None
        page = Page(reading, self._marks(sheet), self._setting, current_tokens())
        self.reader.setExtraSelections([])  # Qt would look once more at those of a document that is gone
        self.reader.show_page(page)
        return page

    @staticmethod
    def _marks(sheet: ItemSheet) -> list[Mark]:
        version = sheet.quotes[0].older if sheet.quotes else 0
        return [
            Mark(id=quote.annotation, start=quote.position.start, end=quote.position.end, kind=sheet.kind)
            for quote in sheet.quotes
            if quote.article == sheet.article and quote.older == version
        ]

    def _show_words(self, page: Page, sheet: ItemSheet, *, moved: bool) -> None:
        span = sheet.span
        self.reader.setAccessibleDescription(sheet.quotes[0].words if sheet.quotes else "")
        self._mute(page, sheet)
        framed = frozenset(page.marks.of(sheet.quotes[0].annotation)) if sheet.quotes else frozenset()
        self.reader.set_emphasis(Emphasis(framed=framed))
        self.reader.viewport().update()
        if not moved:
            return
        if span is None:
            self.reader.show_top(0)
            return
        self.reader.select(span.start, span.start)
        self.reader.scroll_to(span.start)

    def _mute(self, page: Page, sheet: ItemSheet) -> None:
        """Let everything but the item's paragraph step back; an article that is judged itself stands out whole."""
        span = sheet.span
        blocks = page.canonical.blocks
        if span is None or not blocks:
            self.reader.setExtraSelections([])
            return
        first, last = page.marks.block_at(span.start), page.marks.block_at(span.end - 1)
        reach = _AROUND if self.more else 0
        body = min(page.head.title + page.head.dateline, len(blocks) - 1)
        first, last = max(first - reach, body), min(last + reach, len(blocks) - 1)
        gone = [(blocks[body].start, blocks[max(first, body)].start), (blocks[last].end, len(page.text))]
        muted = current_tokens().muted
        self.reader.setExtraSelections([self._muted(page, start, end, muted) for start, end in gone if start < end])

    def _muted(self, page: Page, start: int, end: int, colour: QColor) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(page.document)
        cursor.setPosition(page.offsets.to_units(start))
        cursor.setPosition(page.offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        looks = QTextCharFormat()
        looks.setForeground(colour)
        made.cursor, made.format = cursor, looks
        return made

    def _place_spans(self) -> None:
        page = self.reader.page
        if page is not None:
            left = page.document.rootFrame().frameFormat().leftMargin()
            self.spans.set_column(left, page.setting.measure)

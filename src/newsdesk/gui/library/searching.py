"""The search of the library: typed in the top row, listed in the library, marked in the reader."""

from PySide6.QtCore import QObject, Qt

from newsdesk.gui.library.hit_words import RECORDS
from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.library.search_completion import SearchCompletion
from newsdesk.gui.library.search_suggestions import Suggestion, Token, suggestions, token_before
from newsdesk.gui.library.sought_words import SoughtWords
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.shell.top_row import TopRow
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.query import HitKind
from newsdesk.model.record import RecordId
from newsdesk.store.evidence import evidence_of
from newsdesk.store.search import Hit
from newsdesk.store.store import Store


class LibrarySearch(QObject):
    """Ties the three together; it lives as long as the window.

    ↓ in the field shows a hit beside the list without leaving the field: its article has a tab only until the next
    one is shown. Return, or a click, opens the hit where its words are.
    """

    def __init__(
        self, top_row: TopRow, library: LibraryPane, area: ReaderArea, selection: DeskSelection, store: Store
    ) -> None:
        super().__init__(area)
        self._field = top_row.search
        self._library = library
        self._area = area
        self._selection = selection
        self._store = store
        self._looked_into = ArticleId("")
        self._sought = [SoughtWords(group) for group in area.groups]
        area.step_through_search = self._step_in_text
        self._field.complete_from(SearchCompletion(self._field, token_before, self._suggestions))
        self._field.stepped.connect(self._on_stepped)
        self._field.opened.connect(self._on_opened)
        self._field.left.connect(self._on_left)
        top_row.searched.connect(library.search)
        library.search_wanted.connect(self._field.setText)
        library.search_ended.connect(self._field.clear)
        library.hit_wanted.connect(self.open)
        library.asked.connect(self._on_asked)
        library.search_line.chips.edited.connect(self._field.edit_filter)
        library.search_line.chips.removed.connect(self._field.remove_filter)

    def open(self, hit: Hit) -> None:
        """Open a hit where its words are, to stay; the reader has the focus."""
        self._looked_into = ArticleId("")
        self._show(hit)
        self._area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suggestions(self, token: Token, asked: bool) -> list[Suggestion]:
        return suggestions(self._store, token, asked=asked)

    def _on_asked(self) -> None:
        words = self._library.searched if self._library.results.results.query.terms else ""
        for sought in self._sought:
            sought.seek(words)

    def _on_stepped(self, by: int) -> None:
        self._library.ask_now()
        hit = self._library.results.step(by)
        if hit is not None:
            self._look_into(hit)

    def _on_opened(self) -> None:
        self._library.ask_now()
        hit = self._library.results.current_hit or self._library.results.step(1)
        if hit is not None:
            self.open(hit)

    def _on_left(self) -> None:
        """Go back to the text, or to the list where nothing is read."""
        if self._selection.article:
            self._area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._library.focus_list()

    def _look_into(self, hit: Hit) -> None:
        """Show a hit; the tab that the last look opened goes with it."""
        group, before = self._area.active, self._looked_into
        known = hit.article is None or hit.article in group.articles
        self._show(hit)
        self._looked_into = before if hit.article == before else ArticleId("") if known else hit.article or before
        if before and before != hit.article and before in group.articles and hit.article is not None:
            group.forget(before)

    def _show(self, hit: Hit) -> None:
        annotation = self._annotation_of(hit)
        if hit.kind in RECORDS:
            self._selection.select_record(RecordId(hit.id))
        if annotation:
            self._selection.show_annotation(annotation)
        elif hit.article is not None:
            self._selection.open_article(hit.article)
        for sought in self._sought:
            if sought.group is self._area.active and not annotation and hit.article is not None:
                sought.go_near(hit.position.start if hit.position is not None else None)

    def _annotation_of(self, hit: Hit) -> AnnotationId:
        """The mark to go to: the quote itself, or the first quote of a record."""
        if hit.kind is HitKind.QUOTE:
            return AnnotationId(hit.id)
        if hit.kind not in RECORDS:
            return AnnotationId("")
        return next((each.annotation for each in evidence_of(self._store, hit.id)), AnnotationId(""))

    def _step_in_text(self, by: int) -> bool:
        return any(each.step(by) for each in self._sought if each.group is self._area.active)

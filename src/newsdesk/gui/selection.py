"""Where the analyst is looking: view state, shared by every pane and never stored as fact."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordId

PLACES = 50
"""How many places "back" remembers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Somewhere the analyst has been: an article and, if a mark was shown, that mark."""

    article: ArticleId
    annotation: AnnotationId | None = None


class DeskSelection(QObject):
    """The current article, record, annotation and words. Panes write to it and listen to it.

    `side` is the reader group in focus, 0 for the left one. Ids are "" where nothing is chosen.
    `current_version` finds the version that opening an article shows.
    """

    article_changed = Signal(str)
    side_changed = Signal(int)
    record_changed = Signal(str)
    annotation_changed = Signal(str)
    span_changed = Signal()
    jump_requested = Signal(str)
    record_hovered = Signal(str)
    edit_requested = Signal(str)

    def __init__(self, current_version: Callable[[ArticleId], VersionId], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current_version = current_version
        self._article = ArticleId("")
        self._version = VersionId("")
        self._record = RecordId("")
        self._annotation = AnnotationId("")
        self._span: TextPositionSelector | None = None
        self._caret = 0
        self._side = 0
        self._places: list[Place] = []
        self._at = -1
        self._revisiting = False

    @property
    def article(self) -> ArticleId:
        """The article in the focused reader, or ""."""
        return self._article

    @property
    def version(self) -> VersionId:
        """The version shown of the current article, or ""."""
        return self._version

    @property
    def record(self) -> RecordId:
        """The selected record, or ""."""
        return self._record

    @property
    def annotation(self) -> AnnotationId:
        """The mark last clicked or jumped to in the current article, or ""."""
        return self._annotation

    @property
    def span(self) -> TextPositionSelector | None:
        """The selected words of the current version in code points; None when none are."""
        return self._span

    @property
    def caret(self) -> int:
        """Where the caret stands in the current version, in code points."""
        return self._caret

    @property
    def side(self) -> int:
        """The reader group in focus, from 0 on the left."""
        return self._side

    def open_article(self, article: ArticleId, side: int | None = None) -> None:
        """Show an article in a reader group, by default the focused one; "" when none is left open."""
        if side is not None and side != self._side:
            self._side = side
            self.side_changed.emit(side)
        if article == self._article:
            return
        self._article = article
        self._version = self._current_version(article) if article else VersionId("")
        self.set_span(None)
        self.select_annotation(AnnotationId(""))
        if article:
            self._visit(Place(article=article))
        self.article_changed.emit(article)

    def select_record(self, record: RecordId) -> None:
        """Make a record the current one; "" for none."""
        if record != self._record:
            self._record = record
            self.record_changed.emit(record)

    def edit_record(self, record: RecordId) -> None:
        """Select a record and ask the form to open with its title selected."""
        self.select_record(record)
        self.edit_requested.emit(record)

    def select_annotation(self, annotation: AnnotationId) -> None:
        """Make a mark the current one without moving the text; "" for none."""
        if annotation != self._annotation:
            self._annotation = annotation
            self.annotation_changed.emit(annotation)

    def show_annotation(self, annotation: AnnotationId) -> None:
        """Ask the readers to bring a mark into view; the reader area opens its article if need be."""
        self.jump_requested.emit(annotation)
        self.select_annotation(annotation)
        if annotation and self._article:
            self._visit(Place(article=self._article, annotation=annotation))

    def set_span(self, span: TextPositionSelector | None) -> None:
        """Tell everyone which words of the current version are selected."""
        if span != self._span:
            self._span = span
            self.span_changed.emit()

    def set_caret(self, position: int) -> None:
        """Note where the caret stands; acts without selected words are about the sentence there."""
        self._caret = position

    def can_go(self, steps: int) -> bool:
        """Say whether there is a place so many steps forward (or back, if negative)."""
        return 0 <= self._at + steps < len(self._places)

    def go(self, steps: int) -> None:
        """Go back (negative) or forward through the places visited."""
        if not self.can_go(steps):
            return
        self._at += steps
        place = self._places[self._at]
        self._revisiting = True
        self.open_article(place.article)
        if place.annotation:
            self.show_annotation(place.annotation)
        self._revisiting = False

    def forget_article(self, article: ArticleId) -> None:
        """Leave an article that is gone: it is no longer current and no place to go back to."""
        kept = [place for place in self._places if place.article != article]
        self._at -= len(self._places) - len(kept)
        self._places = kept
        self._at = max(min(self._at, len(kept) - 1), -1)
        if article == self._article:
            self.open_article(ArticleId(""))

    def _visit(self, place: Place) -> None:
        if self._revisiting or (self._places and self._places[self._at] == place):
            return
        self._places = [*self._places[: self._at + 1], place][-PLACES:]
        self._at = len(self._places) - 1

"""Where the analyst is looking: view state, shared by every pane and never stored as fact."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordId

PLACES = 50
"""How many places "back" remembers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A position that outlives a new version of the text: the number of a block, and code points from its start."""

    block: int = 0
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """How the analyst stood in an article: selection from `anchor` to `caret`, and what was at the top of the view."""

    anchor: Spot = Spot()
    caret: Spot = Spot()
    top: Spot = Spot()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Somewhere the analyst has been: an article, the mark shown if one was, and how they stood when they left.

    `dossier` is the record whose dossier was shown in its place, if one was.
    """

    article: ArticleId
    dossier: RecordId | None = None
    annotation: AnnotationId | None = None
    stand: Stand | None = None


class DeskSelection(QObject):
    """The current article, record, annotation and words. Panes write to it and listen to it.

    `side` is the reader group in focus, 0 for the left one. Ids are "" where nothing is chosen.
    `current_version` finds the version that opening an article shows. `return_requested` carries the `Stand`
    to be taken again in the current article, `tab_requested` an article to get a tab without being read yet,
    `dossier_requested` the record whose dossier is to be shown again.
    """

    article_changed = Signal(str)
    side_changed = Signal(int)
    record_changed = Signal(str)
    annotation_changed = Signal(str)
    span_changed = Signal()
    jump_requested = Signal(str)
    record_hovered = Signal(str)
    return_requested = Signal(object)
    edit_requested = Signal(str)
    tab_requested = Signal(str)
    dossier_requested = Signal(str)

    def __init__(self, current_version: Callable[[ArticleId], VersionId], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current_version = current_version
        self.standing: Callable[[ArticleId], Stand | None] = _nowhere
        """How the analyst stands in an article at this moment; the readers know."""
        self.retracing = False
        """Whether it is moving to what was undone or done again; a page over the articles need not go for that."""
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
        self._jumping = False

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
        self._keep_stand()
        self._article = article
        self._version = self._current_version(article) if article else VersionId("")
        self.set_span(None)
        self.select_annotation(AnnotationId(""))
        if article and not self._jumping:
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
        self._keep_stand()
        self._jumping = True
        self.jump_requested.emit(annotation)
        self._jumping = False
        self.select_annotation(annotation)
        if annotation and self._article:
            self._visit(Place(article=self._article, annotation=annotation))

    def leave_place(self) -> None:
        """Remember how the analyst stands, before they are led far away within the article."""
        if self._article:
            self._keep_stand()
            self._visit(Place(article=self._article), anyhow=True)

    def leave_dossier(self, record: RecordId) -> None:
        """Remember that the dossier of a record was shown, before one of its quotes is."""
        self._visit(Place(article=self._article, dossier=record), anyhow=True)

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
        self._keep_stand()
        self._at += steps
        place = self._places[self._at]
        if place.dossier is not None:
            self.dossier_requested.emit(place.dossier)
            return
        self._revisiting = True
        self.open_article(place.article)
        if place.stand is not None:
            self.select_annotation(place.annotation or AnnotationId(""))
            self.return_requested.emit(place.stand)
        elif place.annotation:
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

    def _keep_stand(self) -> None:
        """Let the place at hand know how it is left."""
        if self._revisiting or not 0 <= self._at < len(self._places):
            return
        place = self._places[self._at]
        stand = self.standing(place.article) if place.article == self._article else None
        if stand is not None:
            self._places[self._at] = replace(place, stand=stand)

    def _visit(self, place: Place, *, anyhow: bool = False) -> None:
        if self._revisiting:
            return
        if self._places and not anyhow and replace(self._places[self._at], stand=None) == place:
            return
        self._places = [*self._places[: self._at + 1], place][-PLACES:]
        self._at = len(self._places) - 1


def _nowhere(article: ArticleId) -> None:
    """Without readers nobody stands anywhere."""
    del article

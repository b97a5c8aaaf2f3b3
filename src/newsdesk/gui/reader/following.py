"""What the readers do when something happens elsewhere: marks come and go, words are asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.reader.emphasis import Emphases
from newsdesk.gui.reader.reading import ReadingRoom
from newsdesk.gui.reader.standing import stand_of, take
from newsdesk.gui.selection import DeskSelection, Stand
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet

if TYPE_CHECKING:
    from newsdesk.gui.reader.area import ReaderArea

_MANY = 64
"""From so many changed marks on, reading a page again, slice by slice, is cheaper than putting them one by one."""


class Following(QObject):
    """Puts changed marks on the pages, lets go of words that were just marked, and goes to places asked for."""

    def __init__(
        self, area: "ReaderArea", room: ReadingRoom, emphases: Emphases, bridge: StoreBridge, selection: DeskSelection
    ) -> None:
        super().__init__(area)
        self._area = area
        self._room = room
        self._emphases = emphases
        self._selection = selection
        bridge.changed.connect(self._on_changed)
        selection.jump_requested.connect(self._on_jump)
        selection.return_requested.connect(self._on_return)
        selection.standing = self._standing
        for group in area.groups:
            group.reader.strip.leaving.connect(selection.leave_place)

    def _on_changed(self, change_set: ChangeSet) -> None:
        touched = self._room.touched(change_set, _MANY)
        if len(touched) > _MANY:
            for group in self._area.groups:
                group.build_anew()
        else:
            self._put_marks(touched)
        for article in change_set.rows("article"):
            for group in self._area.groups:
                group.refresh(ArticleId(article))
        self._emphases.renew()
        page = self._area.active.reader.page
        here = [one for one in touched if page is not None and page.marks.of(one)]
        if change_set.undoes is None:
            self._let_go(here)
        elif len(here) == 1:
            self._go_to(here[0])

    def _put_marks(self, touched: set[AnnotationId]) -> None:
        for annotation in touched:
            version, marks = self._room.marks_of(annotation)
            for group in self._area.groups:
                group.put_marks(version, annotation, marks)

    def _let_go(self, annotations: list[AnnotationId]) -> None:
        """Clear the selection once its words are marked, so that the mark is seen; the caret stands behind them."""
        reader = self._area.active.reader
        span, page = reader.span, reader.page
        if span is None or page is None:
            return
        marks = [mark for one in annotations for mark in page.marks.of(one)]
        if any((mark.start, mark.end) == (span.start, span.end) for mark in marks):
            reader.select(span.end, span.end)

    def _on_jump(self, annotation: str) -> None:
        article = self._room.article_of(AnnotationId(annotation))
        if article is None:
            return
        area = self._area
        shown = [group for group in area.groups if group.article == article and not group.isHidden()]
        if area.active.article != article and shown:
            area.lead_with(shown[0])
        elif area.active.article != article:
            self._selection.open_article(article)
        self._go_to(AnnotationId(annotation))

    def _standing(self, article: ArticleId) -> Stand | None:
        """How the analyst stands in an article: where it is shown, else where it has a tab."""
        groups = sorted(self._area.groups, key=lambda group: group.article != article)
        stands = (stand_of(group, article) for group in groups)
        return next((stand for stand in stands if stand is not None), None)

    def _on_return(self, stand: Stand) -> None:
        take(self._area.active.reader, stand)

    def _go_to(self, annotation: AnnotationId) -> None:
        reader = self._area.active.reader
        version, marks = self._room.marks_of(annotation)
        if marks and reader.page is not None and reader.page.reading.version == version:
            reader.select(marks[0].start, marks[0].start)
            reader.scroll_to(marks[0].start, moving=True)
            reader.flash(marks[0].start, marks[0].end)

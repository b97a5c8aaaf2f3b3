"""A text view of one page: its margins, its paint, and where things stand in it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.gui.dragging import put_quote
from newsdesk.gui.reader.bands import Bands, Look
from newsdesk.gui.reader.citing import cite
from newsdesk.gui.reader.hits import Hits
from newsdesk.gui.reader.laying import LayingOut
from newsdesk.gui.reader.motion import Motion
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.painter import PLAIN, Emphasis
from newsdesk.gui.reader.safe_document import SafeDocument
from newsdesk.gui.reader.strip import WIDTH, HeatStrip
from newsdesk.model.annotation import TextPositionSelector

_FROM_TOP = 0.3
"""Where a place that is jumped to comes to stand, as a share of the view's height."""
_EDGE = 40
"""So near to the edge of the view a place counts as out of it."""


class Underlay(Protocol):
    """Something painted beneath words, between two positions of a page in code points."""

    def paint(self, painter: QPainter, page: Page, between: tuple[int, int]) -> None:
        """Paint it, in the coordinates of the document."""


class PageView(QTextEdit):
    """Shows one page and lets words be selected. Positions are code points of the canonical text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.seed = 0
        """Where a selection that is grown by keys began."""
        self._blank = SafeDocument(self)
        self._bands = Bands()
        self._lasting = PLAIN
        self._flashing: Emphasis | None = None
        self._hits = Hits()
        self.underlays: list[Underlay] = []
        """What else is painted beneath the words of the page."""
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewportMargins(0, 0, WIDTH, 0)
        self.strip = HeatStrip(self)
        self.strip.position_chosen.connect(self.scroll_to)
        self.laying = LayingOut(self)
        self.laying.arrived.connect(self._on_arrived)
        self.motion = Motion(self.verticalScrollBar(), self)
        self.motion.faded.connect(self._on_faded)
        self.verticalScrollBar().valueChanged.connect(self.show_view)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setDocument(self._blank)

    def show_page(self, page: Page | None) -> None:
        """Show another page, or none, where it was last left."""
        if self.page is not None and not self.laying.is_awaited:
            cursor = self.textCursor()
            points = self.page.offsets.to_points
            self.page.selected = (points(cursor.anchor()), points(cursor.position()))
            self.page.top = self.top_position
        before, self.page = self.page, page
        self._bands.clear()
        document: QTextDocument = page.document if page else self._blank
        if page:
            page.painter.drop_all()
            page.set_width(self.viewport().width())
            self.setWordWrapMode(document.defaultTextOption().wrapMode())
        _take_document(self, document, before)
        self.laying.begin()
        self._lasting, self._flashing = PLAIN, None
        self.strip.show_page(page)
        if page:
            self.select(*page.selected)
            self.show_top(page.top)
        self.viewport().setUpdatesEnabled(not self.laying.is_awaited)  # the old page stands until the place is found
        self.show_view()

    def select(self, anchor: int, caret: int) -> None:
        """Select from one position to another; the same twice only moves the caret."""
        if self.page is not None:
            ends = self.page.offsets.to_units(anchor), self.page.offsets.to_units(caret)
            self.laying.when(max(ends), partial(self._select, *ends))

    def _select(self, anchor: int, caret: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self.page.offsets.to_points(self.textCursor().position()) if self.page else 0

    @property
    def span(self) -> TextPositionSelector | None:
        """The selected words, exactly as they are highlighted."""
        cursor = self.textCursor()
        return self.page.span_of(cursor.anchor(), cursor.position()) if self.page else None

    @property
    def top_position(self) -> int:
        """The position at the top of the view."""
        return self._line_at(1)[0]

    @property
    def in_view(self) -> tuple[int, int]:
        """The positions at the top and the foot of the view."""
        return self._line_at(1)[0], self._line_at(self.viewport().height())[1]

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Frame marks, as for a record that is hovered or selected."""
        if emphasis != self._lasting:
            self._lasting = emphasis
            self.viewport().update()

    def scroll_to(self, position: int, *, moving: bool = False) -> None:
        """Bring a position into view, a third from the top; not at all where it is well in view."""
        self._when_laid(position, partial(self._scroll_to, position, moving=moving))

    def _scroll_to(self, position: int, *, moving: bool) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        rect = self._rect_at(position)
        if rect is None or (bar.value() + _EDGE <= rect.top() and rect.bottom() <= bar.value() + height - _EDGE):
            return
        self.motion.scroll(round(rect.top() - height * _FROM_TOP), moving=moving)

    def show_top(self, position: int) -> None:
        """Scroll so that a position stands at the top of the view."""
        self._when_laid(position, partial(self._show_top, position))

    def _show_top(self, position: int) -> None:
        rect = self._rect_at(position) if position else None
        self.verticalScrollBar().setValue(round(rect.top()) if rect else 0)

    def flash(self, start: int, end: int) -> None:
        """Let a frame around a mark fade twice, as after a jump to it or an undo."""
        self._when_laid(end, partial(self._flash, start, end))

    def _flash(self, start: int, end: int) -> None:
        if self.page is not None:
            marks = frozenset(mark for mark in self.page.marks.at(start) if (mark.start, mark.end) == (start, end))
            self._flashing = Emphasis(framed=marks)
            self.motion.flash()

    def show_hits(self, hits: list[tuple[int, int]], current: tuple[int, int] | None) -> None:
        """Paint where searched words were found, the one that was gone to with a frame."""
        before, self._hits = self._hits, Hits(hits, current)
        self.strip.show_hits(self._hits.starts)
        seen = [(one.between(*self.in_view), one.current) for one in (before, self._hits)]
        if seen[0] != seen[1]:
            self.viewport().update()

    def rects_of(self, span: TextPositionSelector) -> list[QRectF]:
        """Where words stand in the viewport, one rectangle a line."""
        if self.page is None:
            return []
        down = -self.verticalScrollBar().value()
        return [rect.translated(0, down) for rect in self.page.painter.rects_of(span.start, span.end)]

    def annotation_at(self, point: QPoint) -> str:
        """The annotation whose words are under a point of the viewport, the shortest first; or ""."""
        if self.page is None:
            return ""
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        unit = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        found = self.page.marks.at(self.page.offsets.to_points(unit)) if unit >= 0 else []
        return found[0].id if found else ""

    def position_at(self, point: QPoint) -> int:
        """The position between two characters that is nearest to a point of the viewport."""
        return self.page.offsets.to_points(self.cursorForPosition(point).position()) if self.page else 0

    def show_view(self) -> None:
        """Let the strip frame what is in view."""
        if self.page is not None:
            self.strip.show_view(*self.in_view)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, underlines, frames and margin, then the words over them."""
        if self.page is not None:
            painter = QPainter(self.viewport())
            down = self.verticalScrollBar().value()
            painter.translate(0, -down)
            self._paint_under(painter, self.page, QRectF(event.rect()).translated(0, down))
            painter.end()
        else:
            QPainter(self.viewport()).fillRect(event.rect(), self.palette().base())
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text at most the measure wide, and the same words at the top."""
        narrower = event.oldSize().width() != event.size().width()
        keeps_top = self.page is not None and narrower and not self.laying.is_awaited
        top = self.top_position if keeps_top else 0
        if self.page is not None and narrower:
            self._bands.clear()
            self.page.painter.drop_all()
            self.page.set_width(self.viewport().width())
        super().resizeEvent(event)
        if narrower:
            self.laying.begin_again()
        area = self.viewport().geometry()
        self.strip.setGeometry(area.right() + 1, area.top(), WIDTH, area.height())
        if top:
            self.show_top(top)
        self.show_view()

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words as they are dragged: plain, as a quote for other panes, with their citation for other programs."""
        data = QMimeData()
        if self.page is not None and (span := self.span):
            data.setText(self.page.text[span.start : span.end])
            data.setHtml(cite(self.page.reading, span).html)
            put_quote(data, Quote(version=self.page.reading.version, span=span))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Nothing can be pasted or dropped here."""
        del source
        return False

    def _paint_under(self, painter: QPainter, page: Page, area: QRectF) -> None:
        emphasis, ground = self._flashing or self._lasting, page.tokens.base
        draw = partial(page.painter.draw, dims=emphasis.dims_others)
        scale = painter.device().devicePixelRatioF()
        self._bands.show_as(Look(self.viewport().width(), scale, emphasis.dims_others))
        for run, top, bottom in page.painter.changed():
            self._bands.redraw(draw, ground, run, (top, bottom))
        blocks = self._bands.copy(painter, area, draw, ground)
        page.painter.draw_emphasis(painter, area, emphasis)
        for underlay in (self._hits, *self.underlays):
            underlay.paint(painter, page, self.in_view)
        at_caret = self.textCursor().block()
        if at_caret.blockNumber() in blocks:
            origin = page.document.documentLayout().blockBoundingRect(at_caret).topLeft()
            page.furniture.draw_paragraph_cursor(painter, at_caret, origin, focused=self.hasFocus())

    def _when_laid(self, position: int, deed: Callable[[], object]) -> None:
        """Do something once the text up to a position is laid out."""
        if self.page is not None:
            self.laying.when(self.page.offsets.to_units(position), deed)

    def _on_arrived(self) -> None:
        self.viewport().setUpdatesEnabled(True)
        self.show_view()

    def _line_at(self, y: int) -> tuple[int, int]:
        """Where the line begins and ends that is at a height of the view."""
        if self.page is None:
            return 0, 0
        start, end = self.page.painter.surface.line_at(y + self.verticalScrollBar().value())
        return self.page.offsets.to_points(start), self.page.offsets.to_points(end)

    def _rect_at(self, position: int) -> QRectF | None:
        """The line that a position stands in, in the document; lays it out if need be."""
        if self.page is None:
            return None
        return _line_rect(self.document(), self.page.offsets.to_units(min(position, len(self.page.text))))

    def _on_faded(self, opacity: float) -> None:
        if self._flashing is not None:
            self._flashing = replace(self._flashing, opacity=opacity) if opacity else None
            self.viewport().update()


def _take_document(view: QTextEdit, document: QTextDocument, before: Page | None) -> None:
    """Show a document and own it meanwhile; the one before is its page's alone again.

    By `setDocument` PySide would keep every document that was ever shown.
    """
    document.setParent(view)
    view.setProperty("document", document)
    if before is not None and before.document is not document:
        before.document.setParent(None)


def _line_rect(document: QTextDocument, unit: int) -> QRectF:
    """The line that a Qt position stands in, else its block."""
    block = document.findBlock(unit)
    rect = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(unit - block.position())
    return line.rect().translated(rect.topLeft()) if line.isValid() else rect

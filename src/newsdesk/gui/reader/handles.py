"""The two ends of the current mark, to be taken by mouse: one gesture from press to release."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from newsdesk.gui.reader.view import PageView
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.text.snapping import Granularity, snap

_RADIUS = 4.5
_BAR = 1.5
_TARGET = 24
"""Side of the square around a knob in which it is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The mark whose ends are shown: its words as they are in the store."""

    annotation: AnnotationId
    span: TextPositionSelector


class Handles:
    """Knobs at the start and the end of one mark of a view; while one is dragged, the words it would have are selected.

    `begin` on a press, `drag` on a move, `finish` on a release, `cancel` on Esc.
    """

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._held: Held | None = None
        self._span: TextPositionSelector | None = None
        self._drags_end = False
        self._caret = 0

    @property
    def dragging(self) -> bool:
        """Whether an end is in hand."""
        return self._span is not None

    @property
    def held(self) -> Held | None:
        """The mark whose ends are shown."""
        return self._held

    def show(self, held: Held | None) -> None:
        """Show the ends of a mark, or none."""
        if held != self._held:
            self._held = held
            self._span = None
            self._view.viewport().update()

    def begin(self, point: QPoint) -> bool:
        """Take the end under a point of the viewport; say whether there is one."""
        end = self.end_at(point)
        if self._held is None or end is None:
            return False
        self._drags_end = end
        self._span = self._held.span
        self._caret = self._view.caret
        return True

    def end_at(self, point: QPoint) -> bool | None:
        """Whether the end (or else the start) is under a point; None where neither is."""
        for is_end, place in self._knobs():
            target = QRectF(place.x() - _TARGET / 2, place.y() - _TARGET / 2, _TARGET, _TARGET)
            if target.contains(QPointF(point)):
                return is_end
        return None

    def drag(self, point: QPoint, granularity: Granularity) -> None:
        """Move the end in hand to a point; it never passes the other end."""
        page = self._view.page
        if self._span is None or self._held is None or page is None:
            return
        place = self._view.position_at(point)
        start, end = self._held.span.start, self._held.span.end
        if place <= start if self._drags_end else place >= end:
            return
        reached = replace(self._held.span, end=place) if self._drags_end else replace(self._held.span, start=place)
        fitted = snap(page.text, reached, granularity) or reached
        kept = (start, max(fitted.end, start + 1)) if self._drags_end else (min(fitted.start, end - 1), end)
        self._span = TextPositionSelector(start=kept[0], end=kept[1])
        self._view.select(*kept)

    def finish(self) -> Held | None:
        """Let go of the end; the mark with its new words, None where they are the old ones."""
        held, span = self._held, self._span
        self.cancel()
        return Held(annotation=held.annotation, span=span) if held and span and span != held.span else None

    def cancel(self) -> bool:
        """Let go of the end as if it had not been taken; say whether one was."""
        was_dragging = self.dragging
        self._span = None
        if was_dragging:
            self._view.select(self._caret, self._caret)
        return was_dragging

    def paint(self) -> None:
        """Draw a bar and a knob at both ends, over the words."""
        knobs = self._knobs()
        if not knobs or self._view.page is None:
            return
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_tokens()
        height = self._view.page.setting.line - 2 * _RADIUS
        for is_end, place in knobs:
            top = place.y() - height if is_end else place.y()
            painter.fillRect(QRectF(place.x() - _BAR / 2, top, _BAR, height), tokens.accent)
            painter.setPen(QPen(tokens.base, 1))
            painter.setBrush(tokens.accent)
            painter.drawEllipse(place, _RADIUS, _RADIUS)
        painter.end()

    def _knobs(self) -> list[tuple[bool, QPointF]]:
        """Where the knobs in view are: the start's over its line, the end's under its line."""
        span = self._span or (self._held.span if self._held else None)
        if span is None or self._view.page is None:
            return []
        top, foot = self._view.in_view
        knobs = []
        for is_end, character in ((True, span.end - 1), (False, span.start)):
            if top <= character <= foot:  # what is far from the view may not be laid out yet
                rects = self._view.rects_of(TextPositionSelector(start=character, end=character + 1))
                knobs += [(is_end, _knob_at(rect, is_end=is_end)) for rect in rects[:1]]
        return knobs


def _knob_at(rect: QRectF, *, is_end: bool) -> QPointF:
    inwards = QPointF(0, _RADIUS)
    return rect.bottomRight() - inwards if is_end else rect.topLeft() + inwards

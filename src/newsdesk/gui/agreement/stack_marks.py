"""Stacks in the text: decided ones as the marks of their kind, undecided ones dotted, the current one framed."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from newsdesk.gui.agreement.kinds import kind_of
from newsdesk.gui.agreement.stack_sheet import span_of
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page
from newsdesk.model.agreement import Stack
from newsdesk.model.annotation import AnnotationId

_PEN = 1.5
_FREE = 1
"""The colour in which highlights are shown, whatever analysts gave them."""


def stack_marks(stacks: Iterable[Stack]) -> Iterator[Mark]:
    """A mark for each stack, with its id; none where it was decided that nothing is there."""
    for stack in stacks:
        if stack.decided and not stack.readings.get(stack.chosen):
            continue
        start, end = span_of(stack.readings[stack.chosen] if stack.decided else (), stack)
        kind = kind_of(stack.kind)
        yield Mark(
            id=AnnotationId(stack.id),
            start=start,
            end=end,
            kind=kind,
            colour=0 if kind is not None else _FREE,
            suggested=not stack.decided,
        )


class CurrentStack:
    """Painted beneath the words: a frame around the place that is being decided."""

    def __init__(self) -> None:
        self.span: tuple[int, int] | None = None

    def paint(self, painter: QPainter, page: Page, between: tuple[int, int]) -> None:
        """Paint the frame, one a line."""
        if self.span is None or self.span[0] > between[1] or self.span[1] < between[0]:
            return
        painter.setPen(QPen(page.tokens.accent, _PEN))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in page.painter.rects_of(*self.span):
            painter.drawRoundedRect(rect.adjusted(-2, 1.5, 2, 3.5), 3, 3)

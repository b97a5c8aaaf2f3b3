"""Where searched words were found on a page, and their paint."""

from bisect import bisect_left, bisect_right

from PySide6.QtGui import QPainter

from newsdesk.gui.reader.page import Page
from newsdesk.text.sentences import Span

_ABOVE = 200
"""A hit may begin so many characters above the view and still reach into it."""


class Hits:
    """The hits in order of position, and the `current` one, which is drawn with a frame."""

    def __init__(self, found: list[Span] | None = None, current: Span | None = None) -> None:
        self._found = found or []
        self.starts = [start for start, _ in self._found]
        self.current = current

    def between(self, first: int, last: int) -> list[Span]:
        """The hits that reach between two positions."""
        return self._found[bisect_left(self.starts, first - _ABOVE) : bisect_right(self.starts, last)]

    def paint(self, painter: QPainter, page: Page, between: Span) -> None:
        """Paint the hits between two positions, under the words."""
        for start, end in self.between(*between):
            for rect in page.painter.rects_of(start, end):
                painter.fillRect(rect.adjusted(-1, 3, 1, 1), page.tokens.find_hit)
                if (start, end) == self.current:
                    painter.setPen(page.tokens.text)
                    painter.drawRect(rect.adjusted(-1.5, 2.5, 0.5, 0.5))

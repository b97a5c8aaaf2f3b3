"""Showing in both texts what a line of the alignment rests on, one field after the other."""

from PySide6.QtCore import QCoreApplication

from newsdesk.gui.comparing.heights import Heights
from newsdesk.gui.comparing.lines import Line
from newsdesk.gui.comparing.linking import Linking
from newsdesk.gui.reader.reader import Reader
from newsdesk.model.comparison import QuotedWords

_FROM_TOP = 0.3
_EDGE = 40


class QuoteWalk:
    """Brings the quotes of both reports to the same height, so that they are read side by side."""

    def __init__(self, readers: tuple[Reader, Reader], linking: Linking) -> None:
        self._readers = readers
        self._heights = (Heights(readers[0]), Heights(readers[1]))
        self._linking = linking
        self._key = ""
        self._at = 0

    def show(self, line: Line) -> None:
        """Show the quotes of a line, and begin anew with its fields."""
        self._key, self._at = line.key, 0
        self._bring_up([cell.quote for cell in line.cells])

    def show_next(self, line: Line) -> str:
        """Show the quotes of a line's next field, round at the end; says which field that is."""
        if line.key != self._key:
            self._key, self._at = line.key, 0
        stops = [child for child in line.children if any(cell.quote for cell in child.cells)]
        if not stops:
            self._bring_up([cell.quote for cell in line.cells])
            return ""
        stop = stops[self._at % len(stops)]
        number, self._at = self._at % len(stops) + 1, self._at + 1
        self._bring_up([cell.quote for cell in stop.cells])
        said = QCoreApplication.translate("Comparison", "{title}: {number} of {count}")
        return said.format(title=stop.title or line.title, number=number, count=len(stops))

    def _bring_up(self, quotes: list[QuotedWords | None]) -> None:
        shown = list(zip(self._readers, self._heights, quotes, strict=False))
        both = all(quote is not None for _, _, quote in shown)
        moves = any(quote is not None and not _in_view(heights, quote) for _, heights, quote in shown)
        for reader, heights, quote in shown:
            if quote is None:
                continue
            if moves and both:
                with self._linking.resting():
                    _scroll(reader, heights, quote)
            elif moves:
                _scroll(reader, heights, quote)  # the other text follows
            reader.flash(quote.span.start, quote.span.end)


def _in_view(heights: Heights, quote: QuotedWords) -> bool:
    height = heights.of(quote.span.start)
    return height is not None and _EDGE <= height - heights.scrolled <= heights.view - _EDGE


def _scroll(reader: Reader, heights: Heights, quote: QuotedWords) -> None:
    height = heights.of(quote.span.start)
    if height is None:
        reader.scroll_to(quote.span.start)
    else:
        reader.motion.scroll(round(height - heights.view * _FROM_TOP), moving=False)

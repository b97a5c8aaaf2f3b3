"""At which height of a laid-out page a place of its text stands."""

from weakref import ref

from newsdesk.gui.reader.painter import MarkPainter
from newsdesk.gui.reader.view import PageView

_MIDDLE = 0.62
"""The middle of small letters as a share of a line's height: the room above the letters is part of the line."""


class Heights:
    """Heights of one reader's page in pixels from the top of its document, each asked of Qt once a layout."""

    def __init__(self, reader: PageView) -> None:
        self._reader = reader
        self._known: dict[int, float] = {}
        self._laid_as: tuple[ref[MarkPainter] | None, int] = (None, 0)

    @property
    def scrolled(self) -> int:
        """The height at the top of the view."""
        return self._reader.verticalScrollBar().value()

    @property
    def view(self) -> int:
        """How much of the page the view shows."""
        return self._reader.viewport().height()

    @property
    def total(self) -> int:
        """How high the page is, or the view where that is more."""
        return self._reader.verticalScrollBar().maximum() + self.view

    def of(self, position: int) -> float | None:
        """The height of the line of a code point; None while it is not laid out."""
        page = self._reader.page
        if page is None:
            return None
        self._keep_in_step()
        found = self._known.get(position)
        if found is None:
            unit = page.offsets.to_units(min(position, len(page.text)))
            if not self._reader.laying.reaches(unit):
                return None
            found = self._known[position] = self._ask(unit)
        return found

    def _keep_in_step(self) -> None:
        page, width = self._reader.page, self._reader.viewport().width()
        painter, known_width = self._laid_as
        if page is not None and (painter is None or painter() is not page.painter or width != known_width):
            self._known.clear()
            self._laid_as = (ref(page.painter), width)

    def _ask(self, unit: int) -> float:
        document = self._reader.document()
        block = document.findBlock(unit)
        rect = document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(unit - block.position())
        if not line.isValid():
            return rect.top()
        return rect.top() + line.y() + line.height() * _MIDDLE

"""The words of the library's search in one reader: found slice by slice, marked, and walked through."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import QObject

from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.gui.slices import Slices
from newsdesk.store.search import question
from newsdesk.text.finding import Span

_SLICE = 20_000
"""About so many code points are looked through at once."""
_start = itemgetter(0)


class SoughtWords(QObject):
    """Marks them in the article that a group shows, unless the group's own line for finding is open."""

    def __init__(self, group: ReaderGroup) -> None:
        super().__init__(group)
        self.group = group
        self._words = ""
        self._spans: list[Span] = []
        self._at = -1
        self._near: int | None = None
        self._seeking = Slices(self)
        group.article_shown.connect(self.mark)
        group.find_bar.closed.connect(self.mark)

    @property
    def spans(self) -> list[Span]:
        """Where the words stand, as far as they were found."""
        return list(self._spans)

    def seek(self, words: str) -> None:
        """Mark these words from now on; "" for none."""
        if words != self._words:
            self._words = words
            self.mark()

    def mark(self) -> None:
        """Mark the words anew in the article now shown."""
        had, self._spans, self._at = bool(self._spans), [], -1
        self._seeking.cancel()
        if not self.group.find_bar.isHidden():
            return
        page = self.group.reader.page
        if self._words and page is not None:
            self._seeking.begin(self._find(page.text))
        elif had:
            self.group.reader.show_hits([], None)

    def go_near(self, position: int | None) -> None:
        """Bring the hit at a position into view, or the first; it is the current one once it is found."""
        self._near = position if position is not None else 0
        if position is not None:
            self.group.reader.scroll_to(position, moving=True)
        self._settle()

    def step(self, by: int) -> bool:
        """Go to the next hit or to the one before, round the end; False where there is none to go to."""
        if not self._spans or not self.group.find_bar.isHidden():
            return False
        if self._at < 0:
            first = bisect_left(self._spans, self.group.reader.caret, key=_start)
            self._at = first if by > 0 else first - 1
        else:
            self._at += by
        self._at %= len(self._spans)
        self.group.reader.scroll_to(self._spans[self._at][0], moving=True)
        self._show()
        return True

    def _find(self, text: str) -> Iterator[None]:
        asked, start, begun = question(self._words), 0, 0
        for line in text.split("\n"):
            self._spans += [(start + first, start + last) for first, last in asked.spans(line)]
            start += len(line) + 1
            if start - begun >= _SLICE:
                begun = start
                self._show()
                yield
        self._settle()
        self._show()

    def _settle(self) -> None:
        """Make the hit that was gone to the current one, if it is found by now."""
        if self._near is None or not self._spans or self._spans[-1][0] < self._near:
            return
        self._at = bisect_left(self._spans, self._near, key=_start)
        if self._near == 0:
            self.group.reader.scroll_to(self._spans[self._at][0], moving=True)
        self._near = None
        self._show()

    def _show(self) -> None:
        current = self._spans[self._at] if 0 <= self._at < len(self._spans) else None
        self.group.reader.show_hits(self._spans, current)

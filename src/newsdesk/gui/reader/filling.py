"""The marks of a page beyond the first few hundred, read while the page is seen already."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page

_LONG = 100_000


class Filling(QObject):
    """Takes slices of marks up into their pages, one at each turn of the event loop.

    `grew` carries a page that has more marks now, `filled` one that has them all.
    """

    grew = Signal(object)
    filled = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: list[tuple[Page, Iterator[list[Mark]]]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_slice)

    def fill(self, page: Page, slices: Iterator[list[Mark]]) -> None:
        """Take up two slices at once, which for most articles are all, and the others later.

        A long text takes its time as it is, so there all marks come later.
        """
        for _ in range(2 if len(page.text) < _LONG else 0):
            marks = next(slices, None)
            if marks is None:
                return
            page.add_marks(marks)
        self._pages.append((page, slices))
        self.go_on()

    def go_on(self) -> None:
        """Read what is left to read."""
        if self._pages:
            self._timer.start()

    def pause(self) -> None:
        """Read nothing while nobody sees it; the store may be closed by then."""
        self._timer.stop()

    def forget(self, page: Page) -> None:
        """Leave a page that nobody will see."""
        self._pages = [entry for entry in self._pages if entry[0] is not page]

    def _read_slice(self) -> None:
        if not self._pages:
            self._timer.stop()
            return
        page, slices = self._pages[-1]  # the one opened last is the one that is seen
        marks = next(slices, None)
        if marks is None:
            self.forget(page)
            self.filled.emit(page)
        else:
            page.add_marks(marks)
            self.grew.emit(page)

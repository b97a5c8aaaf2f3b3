"""Linked scrolling: the other text follows to where both say the same."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.comparing.heights import Heights
from newsdesk.gui.comparing.scroll_map import answering, place_read, scrolled_to
from newsdesk.gui.reader.reader import Reader

_MADE_GOOD = 0.5
"""What the follower lies off its place shrinks by this share of every pixel that the leader moves: no text leaps."""


class Linking(QObject):
    """Lets each of two readers follow the other. `changed` says that it was switched or that other places are shared.

    The follower's own movement leads nowhere, so there is no loop. `quotes` is how many quotes both texts share.
    """

    changed = Signal()

    def __init__(self, readers: tuple[Reader, Reader], parent: QObject) -> None:
        super().__init__(parent)
        self.quotes = 0
        self._readers = readers
        self._heights = (Heights(readers[0]), Heights(readers[1]))
        self._anchors: tuple[Sequence[tuple[int, int]], ...] = ((), ())
        self._on = True
        self._resting = False
        self._last = [0, 0]
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._note)
        for side, reader in enumerate(readers):
            reader.verticalScrollBar().valueChanged.connect(self._on_left if side == 0 else self._on_right)
            reader.verticalScrollBar().rangeChanged.connect(self._on_range)

    @property
    def on(self) -> bool:
        """Whether the texts follow each other."""
        return self._on

    def switch(self, on: bool) -> None:
        """Link the scrolling of both texts, or part it."""
        if on != self._on:
            self._on = on
            self._note()
            self.changed.emit()

    def share(self, anchors: Sequence[tuple[int, int]], quotes: int) -> None:
        """Follow through other places from now on: code points (left, right), rising in both."""
        self._anchors = (anchors, [(right, left) for left, right in anchors])
        self.quotes = quotes
        self.changed.emit()

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Meanwhile each text is moved by itself."""
        before, self._resting = self._resting, True
        yield
        self._resting = before
        self._note()

    def _on_left(self) -> None:
        self._follow(0)

    def _on_right(self) -> None:
        self._follow(1)

    def _on_range(self) -> None:
        """Another width or size of type moves both texts by itself; what each shows stays."""
        self._settling.start()

    def _follow(self, leader: int) -> None:
        if self._resting or not self._on or self._settling.isActive() or not self._both_shown():
            self._note()
            return
        bar, other = self._readers[leader].verticalScrollBar(), self._readers[1 - leader].verticalScrollBar()
        moved = abs(bar.value() - self._last[leader])
        off = self._last[1 - leader] - self._answer(leader, self._last[leader])
        off = max(abs(off) - _MADE_GOOD * moved, 0.0) * (1 if off > 0 else -1)
        at_end = bar.value() in {bar.minimum(), bar.maximum()}
        with self.resting():
            other.setValue(round(self._answer(leader, bar.value()) + (0.0 if at_end else off)))

    def _answer(self, leader: int, scrolled: float) -> float:
        """How far the follower is scrolled where it answers the leader."""
        one, two = self._heights[leader], self._heights[1 - leader]
        read = place_read(scrolled, one.view, one.total)
        met = answering(read, self._anchors[leader], (one.of, two.of), (one.total, two.total))
        return scrolled_to(met, two.view, two.total)

    def _both_shown(self) -> bool:
        return all(reader.page is not None and reader.isVisible() for reader in self._readers)

    def _note(self) -> None:
        self._last = [reader.verticalScrollBar().value() for reader in self._readers]

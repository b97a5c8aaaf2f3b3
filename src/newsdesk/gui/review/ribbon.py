"""The ribbon of verdicts: a little box for each item, by which one sees how far a session is and what it came to."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsdesk.gui.review.words import Sign, own_sign, sign_colour
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.model.review import QueueEntry

_WIDEST = 400
_LEAST = 120
_HEIGHT = 24
_BOX = 16
_CELL, _GAP = 8, 2
_MOST = 130
"""So many boxes at most; in a longer session each stands for several items."""
_NARROW = 3.0
"""Cells narrower than this have no gap between them."""


class VerdictRibbon(QWidget):
    """Accepted fills a box, rejected its lower half, a proposed change its upper half; the current one is framed.

    `place_chosen` carries the place, from 1, of the item whose box was clicked. The queue says the same in words.
    """

    place_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs: list[Sign] = []
        self._current = 0
        self._merged = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_WIDEST)

    def show_entries(self, entries: Sequence[QueueEntry], current: int) -> None:
        """Show what this reviewer found; `current` is the place, from 1, of the one looked at, 0 for none."""
        merged = -(-len(entries) // _MOST)
        signs = [_merged(entries[at : at + merged]) for at in range(0, len(entries), max(merged, 1))]
        current = -(-current // merged) if merged else 0
        self._merged = merged
        if (signs, current) != (self._signs, self._current):
            self._signs, self._current = signs, current
            self.update()

    def sizeHint(self) -> QSize:
        """A cell for each item, as far as there is room."""
        return QSize(max(_LEAST, min(_WIDEST, len(self._signs) * (_CELL + _GAP))), _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the item whose box is clicked."""
        if self._signs:
            place = int((event.position().x() - self._left()) / self._step()) + 1
            if 1 <= place <= len(self._signs):
                self.place_chosen.emit((place - 1) * self._merged + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the boxes."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        top = (self.height() - _BOX) // 2
        for place, sign in enumerate(self._signs, 1):
            box = self._box(place, top)
            painter.fillRect(box, tokens.line if tokens.tinted else tokens.row)
            self._fill(painter, box, sign, tokens)
        if 1 <= self._current <= len(self._signs):
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRect(self._box(self._current, top).adjusted(0, -1, 0, 1))

    @staticmethod
    def _fill(painter: QPainter, box: QRect, sign: Sign, tokens: Tokens) -> None:
        half = box.height() // 2
        colour = sign_colour(sign, tokens)
        if sign is Sign.ACCEPTED:
            painter.fillRect(box, colour)
        elif sign is Sign.REJECTED:
            painter.fillRect(box.adjusted(0, half, 0, 0), colour)
        elif sign is Sign.CHANGED:
            painter.fillRect(box.adjusted(0, 0, 0, -half), colour)
        elif sign is Sign.SKIPPED:
            painter.fillRect(box.adjusted(0, half - 1, 0, 1 - half), tokens.muted)

    def _step(self) -> float:
        return min(float(_CELL + _GAP), self.width() / max(len(self._signs), 1))

    def _left(self) -> float:
        return self.width() - self._step() * len(self._signs)

    def _box(self, place: int, top: int) -> QRect:
        step = self._step()
        left = round(self._left() + (place - 1) * step)
        gap = _GAP if step > _NARROW + _GAP else 1 if step > _NARROW else 0
        return QRect(left, top, max(1, round(self._left() + place * step) - left - gap), _BOX)


def _merged(entries: Sequence[QueueEntry]) -> Sign:
    """The sign of a box: none while one of its items waits, else the one that most of them have."""
    signs = [own_sign(entry) for entry in entries]
    return Sign.UNDECIDED if Sign.UNDECIDED in signs else max(signs, key=signs.count)

"""Strips of a page that are painted once and then copied, until something on them changes."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

HEIGHT = 160
"""Height of a band in pixels; a whole number of device pixels at every scale in use."""

_KEPT = 6
"""So many bands stay that are not in view."""

Draw = Callable[[QPainter, float, float], range]
"""Draws the page between two heights of the document and says which blocks it met."""


@dataclass(slots=True)
class _Band:
    drawn: QPixmap
    blocks: range = range(0)


@dataclass(frozen=True, slots=True)
class Look:
    """What the picture of a page depends on besides the page: width of the view, device pixels for one, dimness."""

    width: int = 0
    scale: float = 1.0
    dims: bool = False


class Bands:
    """The ground of a page as pictures, from the top of the document on, as wide as the view."""

    def __init__(self) -> None:
        self._bands: dict[int, _Band] = {}
        self._spare: list[QPixmap] = []
        self._look = Look()

    def clear(self) -> None:
        """Paint everything anew when it is next seen."""
        self._spare += [band.drawn for band in self._bands.values()]
        self._bands.clear()

    def redraw(self, draw: Draw, ground: QColor, blocks: range, between: tuple[float, float]) -> None:
        """Paint anew what some blocks cover, from one height of the document to another."""
        for number, band in self._bands.items():
            if band.blocks.start < blocks.stop and blocks.start < band.blocks.stop:
                self._paint(number, band, draw, ground, between)

    def show_as(self, look: Look) -> None:
        """Paint everything anew if it has to look otherwise, as wide or as dim as it was not before."""
        if look != self._look:
            self.clear()
            if (look.width, look.scale) != (self._look.width, self._look.scale):
                self._spare.clear()
            self._look = look

    def copy(self, painter: QPainter, area: QRectF, draw: Draw, ground: QColor) -> range:
        """Copy the bands of an area of the document; return the blocks on them. `draw` paints over `ground`."""
        first, last = int(area.top() // HEIGHT), int((area.bottom() - 1) // HEIGHT)
        met = []
        for number in range(first, last + 1):
            band = self._bands.pop(number, None) or self._new(number, draw, ground)
            self._bands[number] = band  # the one last seen stands last
            painter.drawPixmap(0, number * HEIGHT, band.drawn)
            met.append(band.blocks)
        self._forget(last - first + 1 + _KEPT)
        return _joined(met)

    def _new(self, number: int, draw: Draw, ground: QColor) -> _Band:
        if self._spare:
            drawn = self._spare.pop()
        else:
            drawn = QPixmap(round(self._look.width * self._look.scale), round(HEIGHT * self._look.scale))
            drawn.setDevicePixelRatio(self._look.scale)
            drawn.fill(ground)
        band = _Band(drawn)
        band.blocks = self._paint(number, band, draw, ground, (number * HEIGHT, (number + 1) * HEIGHT))
        return band

    def _paint(self, number: int, band: _Band, draw: Draw, ground: QColor, between: tuple[float, float]) -> range:
        """Paint a band from one height of the document to another."""
        origin = number * HEIGHT
        top, bottom = max(math.floor(between[0]), origin), min(math.ceil(between[1]), origin + HEIGHT)
        if top >= bottom:
            return range(0)
        painter = QPainter(band.drawn)
        painter.translate(0, -origin)
        painter.setClipRect(0, top, self._look.width, bottom - top)
        painter.fillRect(0, top, self._look.width, bottom - top, ground)
        blocks = draw(painter, top, bottom)
        painter.end()
        return blocks

    def _forget(self, most: int) -> None:
        for number in list(self._bands)[: max(len(self._bands) - most, 0)]:
            self._spare.append(self._bands.pop(number).drawn)
        del self._spare[most:]


def _joined(ranges: Iterable[range]) -> range:
    filled = [one for one in ranges if one]
    return range(min(one.start for one in filled), max(one.stop for one in filled)) if filled else range(0)

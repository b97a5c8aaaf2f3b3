"""Strips of a page that are painted once and then copied, until something on them changes."""

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
    blocks: range


class Bands:
    """The ground of a page as pictures, from the top of the document on, as wide as the view.

    `draw` paints over `ground`. It is asked for whole bands, and for less where a block changed.
    """

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._bands: dict[int, _Band] = {}
        self._look: tuple[object, ...] = ()

    def clear(self) -> None:
        """Paint everything anew when it is next seen."""
        self._bands.clear()

    def redraw(self, block: int, top: float, bottom: float) -> None:
        """Paint anew what a block covers, from one height of the document to another."""
        for number, band in self._bands.items():
            if block in band.blocks:
                self._paint(number, band, top, bottom)

    def holds(self, block: int) -> bool:
        """Whether a block is on any band that is kept."""
        return any(block in band.blocks for band in self._bands.values())

    def copy(self, painter: QPainter, area: QRectF, width: int, ground: QColor, look: object) -> range:
        """Copy the bands of an area of the document; return the blocks on them.

        `look` is whatever else the picture depends on; with another one everything is painted anew.
        """
        scale = painter.device().devicePixelRatioF()
        if self._look != (width, ground.rgba(), scale, look):
            self._look = (width, ground.rgba(), scale, look)
            self._ground, self._width, self._scale = ground, width, scale
            self.clear()
        first, last = int(area.top() // HEIGHT), int((area.bottom() - 1) // HEIGHT)
        met = []
        for number in range(first, last + 1):
            band = self._bands.pop(number, None) or self._new(number)
            self._bands[number] = band  # the one last seen stands last
            painter.drawPixmap(0, number * HEIGHT, band.drawn)
            met.append(band.blocks)
        self._forget(last - first + 1 + _KEPT)
        return _joined(met)

    def _new(self, number: int) -> _Band:
        drawn = QPixmap(round(self._width * self._scale), round(HEIGHT * self._scale))
        drawn.setDevicePixelRatio(self._scale)
        drawn.fill(self._ground)
        band = _Band(drawn, range(0))
        self._paint(number, band, number * HEIGHT, (number + 1) * HEIGHT, fresh=True)
        return band

    def _paint(self, number: int, band: _Band, top: float, bottom: float, *, fresh: bool = False) -> None:
        """Paint a band from one height of the document to another."""
        origin = number * HEIGHT
        top, bottom = max(int(top), origin), min(int(bottom) + 1, origin + HEIGHT)
        if top >= bottom:
            return
        painter = QPainter(band.drawn)
        painter.translate(0, -origin)
        if not fresh:
            painter.setClipRect(0, int(top), self._width, int(bottom - top))
            painter.fillRect(0, int(top), self._width, int(bottom - top), self._ground)
        blocks = self._draw(painter, top, bottom)
        painter.end()
        if fresh:
            band.blocks = blocks

    def _forget(self, most: int) -> None:
        for number in list(self._bands)[: max(len(self._bands) - most, 0)]:
            del self._bands[number]


def _joined(ranges: Iterable[range]) -> range:
    filled = [one for one in ranges if one]
    return range(min(one.start for one in filled), max(one.stop for one in filled)) if filled else range(0)

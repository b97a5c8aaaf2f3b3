"""A paint device that keeps the words drawn on it: what, where, in which colour, cut off by what."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_Dirty = QPaintEngine.DirtyFlag
_Metric = QPaintDevice.PaintDeviceMetric
_DPI = 96
_SCALED = 0x10000
"""Qt asks for the pixel ratio a second time, multiplied by this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnWords:
    """One run of text as a widget drew it, in the widget's own coordinates; `room` is what the painter was held to.

    Where the painter could draw everywhere, the room is None.
    """

    text: str
    rect: QRectF
    colour: QColor
    room: QRegion | None


class _Engine(QPaintEngine):
    """Draws nothing and writes down each run of text."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.drawn: list[DrawnWords] = []
        self._colour = QColor()
        self._place = QTransform()
        self._room: QRegion | None = None

    def begin(self, device: QPaintDevice) -> bool:  # noqa: ARG002
        self.setActive(True)
        return True

    def end(self) -> bool:
        self.setActive(False)
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        changed = state.state()
        if changed & _Dirty.DirtyPen:
            self._colour = QColor(state.pen().color())
        if changed & _Dirty.DirtyTransform:
            self._place = QTransform(state.transform())
        clipped = state.clipOperation() != Qt.ClipOperation.NoClip
        if changed & _Dirty.DirtyClipRegion:
            self._room = self._place.map(state.clipRegion()) if clipped else None
        if changed & _Dirty.DirtyClipPath:
            path = self._place.map(state.clipPath())
            self._room = QRegion(path.toFillPolygon().toPolygon(), path.fillRule()) if clipped else None

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # type: ignore[override]  # the float form is called
        words = item.text().strip("\u2028\u2029\x00 ")
        behind = QFontMetricsF(item.font()).horizontalAdvance(" ") if item.text().endswith(" ") else 0
        box = QRectF(at.x(), at.y() - item.ascent(), item.width() - behind, item.ascent() + item.descent())
        place = self._place.mapRect(box)
        if words and (self._room is None or self._room.intersects(place.toAlignedRect())):
            room = None if self._room is None else QRegion(self._room)
            self.drawn.append(DrawnWords(text=words, rect=place, colour=QColor(self._colour), room=room))

    def drawPixmap(self, *_: object) -> None: ...
    def drawImage(self, *_: object) -> None: ...
    def drawTiledPixmap(self, *_: object) -> None: ...
    def drawPath(self, *_: object) -> None: ...
    def drawPolygon(self, *_: object) -> None: ...
    def drawEllipse(self, *_: object) -> None: ...
    def drawLines(self, *_: object) -> None: ...
    def drawPoints(self, *_: object) -> None: ...
    def drawRects(self, *_: object) -> None: ...


class _Device(QPaintDevice):
    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _Engine()
        self._metrics = {
            _Metric.PdmWidth: widget.width(),
            _Metric.PdmHeight: widget.height(),
            _Metric.PdmWidthMM: widget.widthMM(),
            _Metric.PdmHeightMM: widget.heightMM(),
            _Metric.PdmDepth: 32,
            _Metric.PdmNumColors: 1 << 24,
            _Metric.PdmDevicePixelRatio: 1,
            _Metric.PdmDevicePixelRatioScaled: _SCALED,
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, _DPI)


def words_drawn_by(widget: QWidget) -> list[DrawnWords]:
    """The words that a widget draws itself; those of its children are theirs."""
    device = _Device(widget)
    widget.render(device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return device.engine.drawn

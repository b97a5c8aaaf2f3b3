"""The four underlines, told apart by shape: solid, dashed, double, wave; dots for what is suggested."""

import math
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from newsdesk.gui.reader.picture import Stroke
from newsdesk.model.record import RecordKind

_DASHES = (3.5, 1.5)
_DOTS = (0.01, 2.25)
_WAVE = 6.0
_WAVE_HEIGHT = 3.0
_WAVE_PEN = 0.7  # times the width of the stroke


def draw_strokes(
    painter: QPainter, kind: RecordKind, strokes: Iterable[Stroke], colour: QColor, width: float, *, suggested: bool
) -> None:
    """Draw underlines of one kind; `width` is that of a solid one."""
    if suggested:
        _dots(painter, strokes, colour, width)
        return
    match kind:
        case RecordKind.PARTICIPANT:
            _fill(painter, [QRectF(s.left, s.top, s.right - s.left, width) for s in strokes], colour)
        case RecordKind.AGENDA_ITEM:
            pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(_DASHES)
            _lines(painter, strokes, pen, width / 2)
        case RecordKind.MEETING:
            single = width / 2
            upper = [QRectF(s.left, s.top, s.right - s.left, single) for s in strokes]
            _fill(painter, upper + [rect.translated(0, single + 1) for rect in upper], colour)
        case RecordKind.NOTE:
            _waves(painter, strokes, colour, width)


def _fill(painter: QPainter, rects: list[QRectF], colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(rects)


def _dots(painter: QPainter, strokes: Iterable[Stroke], colour: QColor, width: float) -> None:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern(_DOTS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _lines(painter, strokes, pen, width / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _lines(painter: QPainter, strokes: Iterable[Stroke], pen: QPen, down: float) -> None:
    painter.setPen(pen)
    painter.drawLines([QLineF(s.left, s.top + down, s.right, s.top + down) for s in strokes])


def _waves(painter: QPainter, strokes: Iterable[Stroke], colour: QColor, width: float) -> None:
    """One wave a stroke, of whole periods from its left end, cut off at its right end."""
    scale = painter.device().devicePixelRatioF()
    tile = _wave_tile(colour.rgba(), width, scale)
    height = tile.height() / scale
    for stroke in strokes:
        top = round(stroke.top + (width - height) / 2 + 0.5)
        painter.drawTiledPixmap(QRectF(round(stroke.left), top, stroke.right - stroke.left, height), tile)


@lru_cache(maxsize=64)
def _wave_tile(colour: int, width: float, scale: float) -> QPixmap:
    """Four periods of a wave, to be laid end to end."""
    height = 2 * math.ceil(_WAVE_HEIGHT / 2 + width * _WAVE_PEN / 2 + 0.5)
    made = QPixmap(round(4 * _WAVE * scale), round(height * scale))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    path = QPainterPath(QPointF(-_WAVE, height / 2))
    for period in range(-1, 5):
        x = period * _WAVE
        path.quadTo(x + _WAVE / 4, height / 2 - _WAVE_HEIGHT, x + _WAVE / 2, height / 2)
        path.quadTo(x + _WAVE * 3 / 4, height / 2 + _WAVE_HEIGHT, x + _WAVE, height / 2)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(colour), width * _WAVE_PEN))
    painter.drawPath(path)
    painter.end()
    return made

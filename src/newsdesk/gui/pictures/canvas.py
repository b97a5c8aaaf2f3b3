"""The canvas: a drawing painted by hand, to be walked with the arrows, zoomed, moved, and chosen from."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.pictures.painting import paint, picture_scale
from newsdesk.gui.pictures.stepping import first_spot, next_spot
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.model.drawing import Drawing, Spot, Target

Draw = Callable[[float, float], Drawing]
"""Draws the picture for a width and a height in logical pixels."""

STEP = 1.25
"""How much one step of zoom enlarges."""
_CLOSEST = 64.0
_RING = 2.0
_NOTCH = 120
_LEAST = (480.0, 320.0)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PictureCanvas(QAbstractScrollArea):
    """Shows what `draw` makes of its size. Zooming asks for a larger drawing: words keep their size.

    `chosen` carries the target of a spot that was clicked or walked to and chosen, `opened` that of one chosen
    once more. The side and the head of the drawing stay in sight.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Draw | None = None
        self._drawing: Drawing | None = None
        self._zoom = 1.0
        self._spot: Spot | None = None
        self._chosen: Target | None = None
        self._held: QPoint | None = None
        self._moved = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    @property
    def drawing(self) -> Drawing | None:
        """What is shown now."""
        return self._drawing

    @property
    def zoom(self) -> float:
        """How much larger than fitting the view the drawing is; 1.0 fits."""
        return self._zoom

    @property
    def spot(self) -> Spot | None:
        """Where the focus ring stands."""
        return self._spot

    def show_drawing(self, draw: Draw, *, anew: bool = False) -> None:
        """Show another drawing; the view and the spot stay where they are unless it is to be seen `anew`."""
        self._draw = draw
        if anew:
            self._zoom = 1.0
            self._spot = None
        self._redraw()
        if anew:
            self.horizontalScrollBar().setValue(0)
            self.verticalScrollBar().setValue(0)

    def mark(self, target: Target | None) -> None:
        """Show what is chosen on the desk, wherever it was chosen."""
        if target != self._chosen:
            self._chosen = target
            self.viewport().update()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Enlarge or shrink the drawing about a point of the view, by default its middle."""
        if self._drawing is None:
            return
        zoom = min(max(self._zoom * factor, 1.0), _CLOSEST)
        if zoom == self._zoom:
            return
        point = about or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        before = self._at(point)
        share = QPointF(before.x() / self._drawing.width, before.y() / self._drawing.height)
        self._zoom = zoom
        self._redraw()
        scale = picture_scale()
        self.horizontalScrollBar().setValue(round(share.x() * self._drawing.width * scale - point.x()))
        self.verticalScrollBar().setValue(round(share.y() * self._drawing.height * scale - point.y()))

    def fit(self) -> None:
        """Show the whole drawing again."""
        self._zoom = 1.0
        self._redraw()

    def open_spot(self) -> None:
        """Choose what the focus ring stands on; what is chosen already is opened."""
        if self._spot is None:
            self._go(first_spot(self._spots()))
        elif self._spot.target == self._chosen:
            self.opened.emit(self._spot.target)
        else:
            self._choose(self._spot)

    def event(self, event: QEvent) -> bool:
        """Paint anew in other colours; the ring comes and goes with the focus."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.viewport().update()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the view."""
        super().resizeEvent(event)
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing in up to four parts."""
        del event
        tokens = current_tokens()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), tokens.base)
        if self._drawing is None:
            return
        scale = picture_scale()
        right, down = self.horizontalScrollBar().value() / scale, self.verticalScrollBar().value() / scale
        width, height = self.viewport().width() / scale, self.viewport().height() / scale
        painter.scale(scale, scale)
        here = self._spot if self.hasFocus() else None
        for scrolled, view in _parts(self._drawing, right, down, width, height):
            if not view.isEmpty():
                painter.save()
                painter.setClipRect(view)
                painter.translate(-scrolled)
                paint(painter, self._drawing, tokens, view.translated(scrolled))
                _paint_rings(painter, self._spots(), self._chosen, here)
                painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from spot to spot; keys that mean nothing here are left to others."""
        way = _ARROWS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if way is None or not plain or self._drawing is None:
            event.ignore()
            return
        spots = self._spots()
        self._go(next_spot(spots, self._spot, way) if self._spot else first_spot(spots))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll where there is something to scroll; with Ctrl, or where there is nothing, zoom."""
        along = event.angleDelta()
        scrolls = self.verticalScrollBar().maximum() > 0 and self._zoom <= 1.0
        asked = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if along.x() and not along.y():
            super().wheelEvent(event)
        elif asked or not scrolls:
            self.zoom_by(STEP ** (along.y() / _NOTCH), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the drawing, or of what may be clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._moved = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the drawing that is held; show what can be clicked."""
        point = event.position().toPoint()
        if self._held is None:
            over = self._spot_at(event.position()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        if self._moved or (point - self._held).manhattanLength() >= QApplication.startDragDistance():
            self._moved = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - (point - self._held).x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - (point - self._held).y())
            self._held = point

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked, unless the drawing was moved."""
        clicked = self._held is not None and not self._moved
        self._held = None
        self.viewport().unsetCursor()
        spot = self._spot_at(event.position()) if clicked else None
        if spot is not None:
            self._spot = spot
            self._choose(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked twice."""
        spot = self._spot_at(event.position())
        if spot is not None:
            self.opened.emit(spot.target)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the pointer rests on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self._spot_at(QPointF(event.pos()))
            if spot is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tip(spot.says), self.viewport())
            return True
        return super().viewportEvent(event)

    def _redraw(self) -> None:
        """Make the drawing for the size of the view at the zoom of now; the ring finds its spot again."""
        if self._draw is None:
            return
        scale = picture_scale()
        view = self.viewport().size()
        width, height = (max(least, length / scale) for least, length in zip(_LEAST, view.toTuple(), strict=True))
        self._drawing = self._draw(width * self._zoom, height * self._zoom)
        kept = self._spot.target if self._spot else None
        self._spot = next((spot for spot in self._drawing.spots if spot.target == kept), None)
        self.setAccessibleDescription(self._drawing.summary)
        for bar, length, seen in (
            (self.horizontalScrollBar(), self._drawing.width, view.width()),
            (self.verticalScrollBar(), self._drawing.height, view.height()),
        ):
            bar.setRange(0, max(0, round(length * scale) - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(32)
        self.viewport().update()

    def _spots(self) -> tuple[Spot, ...]:
        return self._drawing.spots if self._drawing is not None else ()

    def _go(self, spot: Spot | None) -> None:
        """Let the ring stand on a spot, and bring it into view."""
        if spot is None:
            return
        self._spot = spot
        scale = picture_scale()
        side, head = (self._drawing.side, self._drawing.head) if self._drawing else (0.0, 0.0)
        for bar, start, length, stays in (
            (self.horizontalScrollBar(), spot.x, spot.width, side),
            (self.verticalScrollBar(), spot.y, spot.height, head),
        ):
            first, last = round((start - stays - 12) * scale), round((start + length + 12) * scale)
            if first < bar.value() or length * scale > bar.pageStep():
                bar.setValue(first)
            elif last > bar.value() + bar.pageStep():
                bar.setValue(last - bar.pageStep())
        self.viewport().update()
        announce(self, spot.says.replace("\n", ", "), at_once=True)

    def _choose(self, spot: Spot) -> None:
        self._chosen = spot.target
        self.viewport().update()
        self.chosen.emit(spot.target)

    def _at(self, point: QPointF) -> QPointF:
        """The place of the drawing under a point of the view; the side and the head do not scroll."""
        scale = picture_scale()
        x, y = point.x() / scale, point.y() / scale
        drawing = self._drawing
        if drawing is None:
            return point
        right, down = self.horizontalScrollBar().value() / scale, self.verticalScrollBar().value() / scale
        return QPointF(x if x < drawing.side and right else x + right, y if y < drawing.head and down else y + down)

    def _spot_at(self, point: QPointF) -> Spot | None:
        """The uppermost spot under a point of the view."""
        place = self._at(point)
        return next((spot for spot in reversed(self._spots()) if spot.contains(place.x(), place.y())), None)


def _paint_rings(painter: QPainter, spots: Sequence[Spot], chosen: Target | None, here: Spot | None) -> None:
    """A ring about what has the focus, a thinner one about all that is chosen."""
    tokens = current_tokens()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for spot in spots:
        if spot.target == chosen:
            painter.setPen(QPen(tokens.accent, 1.0))
            painter.drawRoundedRect(_ring(spot), 4, 4)
    if here is not None:
        painter.setPen(QPen(tokens.accent, _RING))
        painter.drawRoundedRect(_ring(here), 4, 4)


def _parts(
    drawing: Drawing, right: float, down: float, width: float, height: float
) -> Iterator[tuple[QPointF, QRectF]]:
    """What of a drawing is seen where, once scrolled so far: what scrolls, then its side and its head, which stay."""
    side, head = drawing.side if right else 0.0, drawing.head if down else 0.0
    yield QPointF(right, down), QRectF(side, head, width - side, height - head)
    yield QPointF(right, 0), QRectF(side, 0, width - side, head)
    yield QPointF(0, down), QRectF(0, head, side, height - head)
    yield QPointF(0, 0), QRectF(0, 0, side, head)


def _ring(spot: Spot) -> QRectF:
    return QRectF(spot.x, spot.y, spot.width, spot.height)

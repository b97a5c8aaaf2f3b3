"""Painting a drawing: each shape with a painter, each colour role as the theme's token."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from newsdesk.gui.theme.fonts import Role, current_scale, font
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.model.drawing import Anchor, Box, Diamond, Disc, Drawing, Fade, Ink, Shape, Stroke, Words
from newsdesk.model.record import RecordKind

_NO_PEN = QPen(Qt.PenStyle.NoPen)
_FADED, _SURE = 0.04, 0.55
_DASH = [3.0, 2.0]


def colour(ink: Ink, tokens: Tokens) -> QColor:
    """The token of a role, such as "muted" or a kind's "meeting.line"."""
    name, _, part = ink.partition(".")
    token = getattr(tokens.kinds[RecordKind(name)], part) if part else getattr(tokens, name)
    return QColor(token)


def paint(painter: QPainter, drawing: Drawing, tokens: Tokens, seen: QRectF) -> None:
    """Paint the shapes that can be seen within a rectangle of the drawing, in its own coordinates."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in drawing.shapes:
        if _extent(shape).intersects(seen):
            painter.save()
            _paint(painter, shape, tokens)
            painter.restore()


def _extent(shape: Shape) -> QRectF:
    """What a shape can cover at most."""
    match shape:
        case Stroke(points=points, width=width):
            xs, ys = [x for x, _ in points], [y for _, y in points]
            found = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
            return found.adjusted(-width, -width, width, width)
        case Box(x=x, y=y, width=width, height=height):
            return QRectF(x - 2, y - 2, width + 4, height + 4)
        case Disc(x=x, y=y, radius=radius) | Diamond(x=x, y=y, radius=radius):
            return QRectF(x - radius - 2, y - radius - 2, 2 * radius + 4, 2 * radius + 4)
        case Words(x=x, y=y, size=size, text=text):
            room = size * len(text)
            return QRectF(x - room, y - (room if shape.turn else size), 2 * room, (room if shape.turn else size) + size)


def _paint(painter: QPainter, shape: Shape, tokens: Tokens) -> None:
    match shape:
        case Stroke():
            _stroke(painter, shape, tokens)
        case Box():
            _box(painter, shape, tokens)
        case Disc():
            _surface(painter, shape.fill, shape.edge, shape.edge_width, tokens, dashed=shape.dashed)
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
        case Diamond():
            _surface(painter, shape.fill, shape.edge, shape.edge_width, tokens, dashed=shape.dashed)
            x, y, reach = shape.x, shape.y, shape.radius
            corners = [QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)]
            painter.drawPolygon(QPolygonF(corners))
        case Words():
            _words(painter, shape, tokens)


def _stroke(painter: QPainter, shape: Stroke, tokens: Tokens) -> None:
    first, *others = (QPointF(x, y) for x, y in shape.points)
    way = QPainterPath(first)
    if shape.curved:
        way.quadTo(others[0], others[1])
    else:
        for point in others:
            way.lineTo(point)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(shape.ink, shape.width, tokens, dashed=shape.dashed))
    painter.drawPath(way)


def _box(painter: QPainter, shape: Box, tokens: Tokens) -> None:
    rect = QRectF(shape.x, shape.y, shape.width, shape.height)
    _surface(painter, shape.fill, shape.edge, shape.edge_width, tokens)
    if shape.fade is not Fade.NEITHER and shape.fill is not None:
        painter.setBrush(_fading(rect, colour(shape.fill, tokens), shape.fade))
    painter.drawRoundedRect(rect, shape.radius, shape.radius)


def _fading(rect: QRectF, sure: QColor, fade: Fade) -> QBrush:
    faint, strong = QColor(sure), QColor(sure)
    faint.setAlphaF(_FADED)
    strong.setAlphaF(_SURE)
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    gradient.setColorAt(0, strong if fade is Fade.RIGHT else faint)
    gradient.setColorAt(1, strong if fade is Fade.LEFT else faint)
    if fade is Fade.BOTH:
        gradient.setColorAt(0.5, strong)
    return QBrush(gradient)


def _surface(
    painter: QPainter, fill: Ink | None, edge: Ink | None, width: float, tokens: Tokens, *, dashed: bool = False
) -> None:
    painter.setBrush(QBrush(colour(fill, tokens)) if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(edge, width, tokens, dashed=dashed) if edge is not None else _NO_PEN)


def _pen(ink: Ink, width: float, tokens: Tokens, *, dashed: bool) -> QPen:
    pen = QPen(colour(ink, tokens), width)
    if dashed:
        pen.setDashPattern(_DASH)
    return pen


def _words(painter: QPainter, shape: Words, tokens: Tokens) -> None:
    face = font(Role.HEADING if shape.strong else Role.LABEL)
    face.setPixelSize(max(1, round(shape.size)))
    face.setStrikeOut(shape.struck)
    broad = QFontMetricsF(face).horizontalAdvance(shape.text)
    painter.setFont(face)
    painter.setPen(colour(shape.ink, tokens))
    painter.translate(shape.x, shape.y)
    painter.rotate(shape.turn)
    left = {Anchor.START: 0.0, Anchor.MIDDLE: -broad / 2, Anchor.END: -broad}[shape.anchor]
    painter.drawText(QPointF(left, 0), shape.text)


def picture_scale() -> float:
    """How much larger than drawn a picture is painted, so that its words have the size of all others."""
    return current_scale()

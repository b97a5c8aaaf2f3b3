"""A coach mark: a small raised panel beside what it is about, with an arrow to it."""

from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.chip import KeyCap
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens

_WIDTH = 296
_ARROW = 8
_RADIUS = 6
_GAP = 6  # between the arrow's tip and the thing
_EDGE = 8  # from the window's edge


class Side(Enum):
    """Where the panel stands, seen from the thing."""

    LEFT = "left"
    RIGHT = "right"
    BELOW = "below"
    ABOVE = "above"


class CoachMark(QWidget):
    """Says one thing to do. It takes no focus; `left` is emitted when somebody presses its way out."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("coach mark")
        self._side = Side.BELOW
        self._tip = QPoint()
        self._count = Words("", Role.LABEL, muted=True)
        self._ask = Words("", Role.HEADING)
        self._how = Words("")
        for words in (self._ask, self._how):
            words.setWordWrap(True)
        self._leave = WordButton("", Role.LABEL)
        self._leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._leave.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._leave)
        head.addWidget(KeyCap("Esc"))
        column = QVBoxLayout(self)
        inset = _ARROW + 16
        column.setContentsMargins(inset, _ARROW + 12, inset, _ARROW + 14)
        column.setSpacing(4)
        column.addLayout(head)
        column.addSpacing(2)
        column.addWidget(self._ask)
        column.addWidget(self._how)
        self._column = column
        self.hide()

    def say(self, count: str, ask: str, how: str, leave: str) -> None:
        """Ask for something, on screen and to a screen reader."""
        changed = (self._ask.text(), self._how.text()) != (ask, how)
        self._count.setText(count)
        self._ask.setText(ask)
        self._how.setText(how)
        self._leave.say(leave)
        self.setAccessibleName(f"{count}. {ask}")
        self.setAccessibleDescription(how)
        if changed:
            announce(self, f"{count}. {ask}. {how}")

    def point_at(self, thing: QRect, side: Side) -> None:
        """Stand beside a thing, given in the window's coordinates: on a side where there is room."""
        self.setFixedWidth(_WIDTH + 2 * _ARROW)
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        window = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        thing = thing.intersected(window) if thing.intersects(window) else QRect(window.center(), window.center())
        places = {each: self._place(thing, each) for each in (side, *Side)}
        self._side = next((each for each, at in places.items() if window.contains(QRect(at, self.size()))), side)
        place = QRect(places[self._side], self.size())
        place.moveLeft(max(window.left(), min(place.left(), window.right() - place.width())))
        place.moveTop(max(window.top(), min(place.top(), window.bottom() - place.height())))
        self.setGeometry(place)
        self._tip = thing.center() - place.topLeft()
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the raised ground, its frame and the arrow as one shape."""
        del event
        tokens = current_tokens()
        shape = QPainterPath()
        body = QRectF(self.rect()).adjusted(_ARROW, _ARROW, -_ARROW, -_ARROW)
        shape.addRoundedRect(body, _RADIUS, _RADIUS)
        arrow = QPainterPath()
        arrow.addPolygon(QPolygonF(self._arrow(body)))
        arrow.closeSubpath()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.accent, 1.4))
        painter.setBrush(tokens.raised)
        painter.drawPath(shape.united(arrow))

    def _place(self, thing: QRect, side: Side) -> QPoint:
        """The upper left corner on a side of the thing; the arrow's tip is as wide as the margin around the panel."""
        width, height = self.width(), self.height()
        beside = thing.center().y() - height // 2
        over = thing.center().x() - width // 2
        return {
            Side.LEFT: QPoint(thing.left() - _GAP - width, beside),
            Side.RIGHT: QPoint(thing.right() + _GAP, beside),
            Side.BELOW: QPoint(over, thing.bottom() + _GAP),
            Side.ABOVE: QPoint(over, thing.top() - _GAP - height),
        }[side]

    def _arrow(self, body: QRectF) -> list[QPointF]:
        half, inner = _ARROW, _RADIUS + _ARROW
        x = max(body.left() + inner, min(self._tip.x(), body.right() - inner))
        y = max(body.top() + inner, min(self._tip.y(), body.bottom() - inner))
        match self._side:
            case Side.LEFT:
                edge, tip = body.right() - 1, body.right() + half - 1
                return [QPointF(edge, y - half), QPointF(tip, y), QPointF(edge, y + half)]
            case Side.RIGHT:
                edge, tip = body.left() + 1, body.left() - half + 1
                return [QPointF(edge, y - half), QPointF(tip, y), QPointF(edge, y + half)]
            case Side.BELOW:
                edge, tip = body.top() + 1, body.top() - half + 1
                return [QPointF(x - half, edge), QPointF(x, tip), QPointF(x + half, edge)]
            case Side.ABOVE:
                edge, tip = body.bottom() - 1, body.bottom() + half - 1
                return [QPointF(x - half, edge), QPointF(x, tip), QPointF(x + half, edge)]

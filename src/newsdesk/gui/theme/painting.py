"""What widgets paint alike: the ground of a row, words cut to their room, icons, the frame of a cell, what floats."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from newsdesk.gui.theme.icons import ICON, pixmap
from newsdesk.gui.theme.primitives import RADIUS
from newsdesk.gui.theme.tokens import Tokens

INSET = 16
"""How far words stand in from both ends of a row, in logical pixels."""

_BAR = 3


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, *, barred: bool | None = None
) -> None:
    """Fill a selected or hovered row or cell; `barred` puts the accent bar at the left of a selected row.

    Unless the caller knows better it has the bar where it has the focus.
    """
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, tokens.row)
        if option.state & QStyle.StateFlag.State_HasFocus if barred is None else barred:
            painter.fillRect(QRect(0, option.rect.y(), _BAR, option.rect.height()), tokens.accent)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, tokens.hover)


def write(
    painter: QPainter,
    rect: QRect,
    words: str,
    face: QFont,
    colour: QColor,
    *,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Draw words on one line, elided where they do not fit, and say how wide they came out."""
    metrics = QFontMetrics(face)
    room = max(0, rect.width())
    could_fit = words[: room + 1]  # a text of megabytes is not measured for the hundred letters that are seen
    shown = metrics.elidedText(could_fit, Qt.TextElideMode.ElideRight, room)
    painter.setFont(face)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | flags, shown)
    return metrics.horizontalAdvance(shown)


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor, *, size: int = ICON) -> None:
    """Draw an icon of so many pixels at the left of a rectangle, in the middle of its height."""
    drawn = pixmap(name, colour, size=size, scale=painter.device().devicePixelRatioF())
    painter.drawPixmap(rect.x(), rect.center().y() - size // 2 + 1, drawn)


def frame_current(painter: QPainter, rect: QRect, tokens: Tokens, *, focused: bool) -> None:
    """Frame the current cell of a table in which nothing is selected: in the accent while the table has the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.accent if focused else tokens.control, 2 if focused else 1))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)


def paint_raised(widget: QWidget, tokens: Tokens) -> None:
    """Draw the round ground and the frame of a widget that floats over the desk."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.control, 1))
    painter.setBrush(tokens.raised)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

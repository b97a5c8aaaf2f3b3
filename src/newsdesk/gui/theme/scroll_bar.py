"""Scroll bars of 10 pixels without arrows, holding a bar of 4."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyleOptionSlider, QWidget

from newsdesk.gui.theme.tokens import Tokens

EXTENT = 10
_BAR = 4
_SHORTEST = 24
_Part = QStyle.SubControl


def draw(tokens: Tokens, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
    """Draw on the ground of the view it belongs to, and nothing more when there is nothing to scroll."""
    painter.fillRect(option.rect, _ground(tokens, widget))
    if option.maximum <= option.minimum:
        return
    rect = QRectF(part_rect(option, _Part.SC_ScrollBarSlider))
    inset = (EXTENT - _BAR) / 2
    lying = option.orientation == Qt.Orientation.Horizontal
    rect = rect.adjusted(2, inset, -2, -inset) if lying else rect.adjusted(inset, 2, -inset, -2)
    active = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.muted if active else tokens.control)
    painter.drawRoundedRect(rect, _BAR / 2, _BAR / 2)
    painter.restore()


def part_rect(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Where a part of the bar is: the groove has all of it, the arrows nothing."""
    rect = option.rect
    lying = option.orientation == Qt.Orientation.Horizontal
    length = rect.width() if lying else rect.height()
    first, last = _extent(option, part, length)
    if lying:
        return QRect(rect.x() + first, rect.y(), last - first, rect.height())
    return QRect(rect.x(), rect.y() + first, rect.width(), last - first)


def _extent(option: QStyleOptionSlider, part: QStyle.SubControl, length: int) -> tuple[int, int]:
    span = option.maximum - option.minimum
    thumb = length if span <= 0 else max(_SHORTEST, length * option.pageStep // (span + option.pageStep))
    thumb = min(thumb, length)
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown
    )
    match part:
        case _Part.SC_ScrollBarGroove:
            return 0, length
        case _Part.SC_ScrollBarSlider:
            return start, start + thumb
        case _Part.SC_ScrollBarSubPage:
            return 0, start
        case _Part.SC_ScrollBarAddPage:
            return start + thumb, length
        case _:
            return 0, 0


def _ground(tokens: Tokens, widget: QWidget | None) -> QColor:
    view = widget.parentWidget() if widget else None
    while view is not None and not isinstance(view, QAbstractScrollArea):
        view = view.parentWidget()
    return view.viewport().palette().color(view.viewport().backgroundRole()) if view else tokens.window

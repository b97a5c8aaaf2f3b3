"""Drawings of Qt's small elements as the desk shows them: fields, buttons, indicators, floating panels."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionButton, QWidget

from newsdesk.gui.theme.tokens import Tokens

RADIUS = 4

_State = QStyle.StateFlag
_Element = QStyle.PrimitiveElement


def line_beneath(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """One pixel along the lower edge of `rect`."""
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), colour)


def field(tokens: Tokens, option: QStyleOption, painter: QPainter) -> None:
    """A paper form's line; a frame while the field is typed in.

    Two dynamic properties of the widget change it: "framed" keeps a frame, "bare" draws no line at rest.
    """
    focused = bool(option.state & _State.State_HasFocus) and bool(option.state & _State.State_Enabled)
    if focused or _property(option, "framed"):
        width = 2.0 if focused else 1.0
        painter.setBrush(tokens.base)
        painter.setPen(QPen(tokens.accent if focused else tokens.control, width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    elif not _property(option, "bare"):
        line_beneath(painter, option.rect, tokens.control)


def nothing(tokens: Tokens, option: QStyleOption, painter: QPainter) -> None:
    """What the desk leaves out: dotted focus frames, bevels, sunken lines."""
    del tokens, option, painter


def is_primary(option: QStyleOption) -> bool:
    """Say whether a button is its dialog's default and can be pressed."""
    return (
        isinstance(option, QStyleOptionButton)
        and bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)
        and bool(option.state & _State.State_Enabled)
    )


def is_flat(option: QStyleOptionButton) -> bool:
    """Say whether a button has no frame at rest."""
    return bool(option.features & QStyleOptionButton.ButtonFeature.Flat)


def push_button(tokens: Tokens, option: QStyleOption, painter: QPainter) -> None:
    """Flat with a thin frame; the default button is filled with the accent."""
    primary = is_primary(option)
    fill = border = tokens.accent
    if not primary:
        on = bool(option.state & (_State.State_Sunken | _State.State_On))
        hovered = bool(option.state & _State.State_MouseOver)
        fill = tokens.row if on else tokens.hover if hovered else tokens.window
        border = tokens.control if option.state & _State.State_Enabled else tokens.line
    painter.setPen(QPen(border, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    if option.state & _State.State_HasFocus:
        inset = 3.0 if primary else 1.0
        _ring(painter, option.rect, inset, tokens.on_accent if primary else tokens.accent, 1.0 if primary else 2.0)


def tool_button(tokens: Tokens, option: QStyleOption, painter: QPainter) -> None:
    """Nothing at rest, `hover` under the pointer, `row` while pressed or on."""
    on = bool(option.state & (_State.State_Sunken | _State.State_On))
    hovered = bool(option.state & _State.State_MouseOver) and bool(option.state & _State.State_Enabled)
    if on or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.row if on else tokens.hover)
        painter.drawRoundedRect(QRectF(option.rect), RADIUS, RADIUS)
    if option.state & _State.State_HasFocus:
        _ring(painter, option.rect, 1.0, tokens.accent, 2.0)


def check_box(tokens: Tokens, option: QStyleOption, painter: QPainter) -> None:
    """A square filled with the accent and ticked when on, barred when partly on."""
    on = bool(option.state & _State.State_On)
    _indicator_ground(tokens, option, painter, on=on, radius=3)
    rect = QRectF(option.rect)
    x, y = rect.x(), rect.y()
    if on:
        painter.setPen(QPen(tokens.on_accent, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([QPointF(x + 4, y + 8.5), QPointF(x + 7, y + 11.5), QPointF(x + 12, y + 5)])
    elif option.state & _State.State_NoChange:
        painter.setPen(QPen(tokens.text, 1.8))
        painter.drawLine(QPointF(x + 4, y + 8), QPointF(x + 12, y + 8))


def radio_button(tokens: Tokens, option: QStyleOption, painter: QPainter) -> None:
    """A disc filled with the accent and dotted when on."""
    on = bool(option.state & _State.State_On)
    _indicator_ground(tokens, option, painter, on=on, radius=8)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.on_accent)
        painter.drawEllipse(QRectF(option.rect).center(), 3, 3)


def floating(tokens: Tokens, option: QStyleOption, painter: QPainter) -> None:
    """What floats: raised fill and a one pixel frame, no shadow."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(option.rect, tokens.raised)
    painter.setPen(tokens.control)
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def dock_separator(tokens: Tokens, option: QStyleOption, painter: QPainter) -> None:
    """One line in the middle of the pixels that can be grabbed."""
    rect = option.rect
    painter.fillRect(rect, tokens.window)
    if rect.width() < rect.height():
        painter.fillRect(QRect(rect.center().x(), rect.y(), 1, rect.height()), tokens.line)
    else:
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), tokens.line)


def _property(option: QStyleOption, name: str) -> bool:
    owner = option.styleObject
    return isinstance(owner, QWidget) and bool(owner.property(name))


def _ring(painter: QPainter, rect: QRect, inset: float, colour: QColor, width: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


def _indicator_ground(tokens: Tokens, option: QStyleOption, painter: QPainter, *, on: bool, radius: float) -> None:
    focused = bool(option.state & _State.State_HasFocus)
    painter.setPen(QPen(tokens.accent if on or focused else tokens.control, 2 if focused else 1))
    painter.setBrush(tokens.accent if on else tokens.base)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


Drawing = Callable[[Tokens, QStyleOption, QPainter], None]

DRAWINGS: Mapping[QStyle.PrimitiveElement, Drawing] = MappingProxyType(
    {
        _Element.PE_FrameFocusRect: nothing,
        _Element.PE_PanelLineEdit: field,
        _Element.PE_FrameLineEdit: nothing,
        _Element.PE_PanelButtonCommand: push_button,
        _Element.PE_PanelButtonTool: tool_button,
        _Element.PE_IndicatorCheckBox: check_box,
        _Element.PE_IndicatorItemViewItemCheck: check_box,
        _Element.PE_IndicatorRadioButton: radio_button,
        _Element.PE_PanelMenu: floating,
        _Element.PE_PanelTipLabel: floating,
        _Element.PE_FrameMenu: nothing,
        _Element.PE_FrameTabBarBase: nothing,
        _Element.PE_PanelMenuBar: nothing,
        _Element.PE_PanelStatusBar: nothing,
        _Element.PE_FrameStatusBarItem: nothing,
        _Element.PE_FrameButtonBevel: nothing,
        _Element.PE_IndicatorDockWidgetResizeHandle: dock_separator,
    }
)
"""The elements that the desk draws itself; Fusion draws the others."""

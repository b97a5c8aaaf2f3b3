"""DeskStyle: Fusion with the few elements redrawn that the desk shows otherwise."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QWidget,
)

from newsdesk.gui.theme import scroll_bar
from newsdesk.gui.theme.icons import ICON, pixmap
from newsdesk.gui.theme.primitives import DRAWINGS, field, is_flat, is_primary, line_beneath, tool_button
from newsdesk.gui.theme.tokens import Tokens

FIELD_MARGIN = 6
"""Space between a field's edge and its text, framed or not."""

_Metric = QStyle.PixelMetric
_Hint = QStyle.StyleHint
_Control = QStyle.ControlElement
_Contents = QStyle.ContentsType
_LINE_EDIT_OWN_MARGIN = 2  # QLineEdit adds it inside whatever the style grants

_METRICS: Mapping[QStyle.PixelMetric, int] = MappingProxyType(
    {
        _Metric.PM_SmallIconSize: ICON,
        _Metric.PM_ButtonIconSize: ICON,
        _Metric.PM_ToolBarIconSize: ICON,
        _Metric.PM_ListViewIconSize: ICON,
        _Metric.PM_TabBarIconSize: ICON,
        _Metric.PM_IndicatorWidth: 16,
        _Metric.PM_IndicatorHeight: 16,
        _Metric.PM_ExclusiveIndicatorWidth: 16,
        _Metric.PM_ExclusiveIndicatorHeight: 16,
        _Metric.PM_SplitterWidth: 1,
        _Metric.PM_DockWidgetSeparatorExtent: 5,
        _Metric.PM_ScrollBarExtent: scroll_bar.EXTENT,
        _Metric.PM_ButtonShiftHorizontal: 0,
        _Metric.PM_ButtonShiftVertical: 0,
        _Metric.PM_TabBarBaseHeight: 0,
        _Metric.PM_TabBarTabShiftVertical: 0,
        _Metric.PM_MenuBarPanelWidth: 0,
    }
)

_HINTS: Mapping[QStyle.StyleHint, int] = MappingProxyType(
    {
        _Hint.SH_Widget_Animation_Duration: 0,
        _Hint.SH_ScrollBar_LeftClickAbsolutePosition: 1,
        _Hint.SH_EtchDisabledText: 0,
        _Hint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
        _Hint.SH_ComboBox_Popup: 0,
        _Hint.SH_UnderlineShortcut: 0,
        _Hint.SH_Menu_Scrollable: 1,  # a long menu scrolls on a low screen; its columns would leave it
        # As Fusion has them; every widget asks for these again and again, and need not ask Fusion each time.
        _Hint.SH_Widget_ShareActivation: 0,
        _Hint.SH_ScrollBar_Transient: 0,
    }
)

_LEAST_HEIGHTS: Mapping[QStyle.ContentsType, int] = MappingProxyType(
    {
        _Contents.CT_PushButton: 32,
        _Contents.CT_LineEdit: 32,
        _Contents.CT_ComboBox: 32,
        _Contents.CT_HeaderSection: 28,
        _Contents.CT_MenuBarItem: 39,
    }
)
_MORE_WIDTH: Mapping[QStyle.ContentsType, int] = MappingProxyType(
    {_Contents.CT_PushButton: 16, _Contents.CT_MenuBarItem: 4, _Contents.CT_HeaderSection: 2 * FIELD_MARGIN}
)
_MENU_ROW = 28


class DeskStyle(QProxyStyle):
    """Fusion, quieter. Assign `tokens` and set the palette after it to change the theme."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__("Fusion")
        self.tokens = tokens

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw what the desk shows otherwise, leave the rest to Fusion."""
        drawing = DRAWINGS.get(element)
        if drawing is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing(self.tokens, option, painter)
        painter.restore()

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw headers flat with one line beneath, splitters as one line, chosen menu rows quietly."""
        match element:
            case _Control.CE_HeaderSection | _Control.CE_HeaderEmptyArea:
                painter.fillRect(option.rect, self.tokens.window)
                line_beneath(painter, option.rect, self.tokens.line)
            case _Control.CE_HeaderLabel if isinstance(option, QStyleOptionHeader):
                self._header_label(option, painter)
            case _Control.CE_Splitter:
                painter.fillRect(option.rect, self.tokens.line)
            case _Control.CE_MenuBarItem if isinstance(option, QStyleOptionMenuItem):
                self._menu_bar_item(option, painter)
            case _Control.CE_ComboBoxLabel if isinstance(option, QStyleOptionComboBox):
                self._choice(option, painter, widget)
            case _Control.CE_MenuBarEmptyArea:
                painter.fillRect(option.rect, self.tokens.window)
            case _Control.CE_PushButtonBevel if isinstance(option, QStyleOptionButton) and is_flat(option):
                self._flat_button(option, painter)
                super().drawControl(element, option, painter, widget)
            case _:
                super().drawControl(element, self._recoloured(element, option), painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw scroll bars as a thin bar, and a list to choose from like any other field."""
        if isinstance(option, QStyleOptionSlider) and control == QStyle.ComplexControl.CC_ScrollBar:
            scroll_bar.draw(self.tokens, option, painter, widget)
        elif isinstance(option, QStyleOptionComboBox) and control == QStyle.ComplexControl.CC_ComboBox:
            self._combo_box(option, painter)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Where the parts of a scroll bar and of a combo box are; Fusion knows the others."""
        if isinstance(option, QStyleOptionSlider) and control == QStyle.ComplexControl.CC_ScrollBar:
            return scroll_bar.part_rect(option, part)
        if control == QStyle.ComplexControl.CC_ComboBox and part == QStyle.SubControl.SC_ComboBoxEditField:
            return option.rect.adjusted(FIELD_MARGIN, 1, -(FIELD_MARGIN + ICON), -1)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """Give a field's text the same margin whether the field is framed or not."""
        if element == QStyle.SubElement.SE_LineEditContents:
            inset = FIELD_MARGIN - _LINE_EDIT_OWN_MARGIN
            return option.rect.adjusted(inset, 1, -inset, -1)
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Heights of look.md section 4; widths as Fusion has them."""
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind == _Contents.CT_MenuItem and isinstance(option, QStyleOptionMenuItem):
            if option.menuItemType != QStyleOptionMenuItem.MenuItemType.Separator:
                made.setHeight(max(_MENU_ROW, made.height()))
            return made
        if kind in _LEAST_HEIGHTS:
            made.setHeight(max(made.height(), _LEAST_HEIGHTS[kind]))
            made.setWidth(made.width() + _MORE_WIDTH.get(kind, 0))
        return made

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Sizes of look.md in logical pixels."""
        known = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if known is None else known

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """No animation, no etching, no underlined letters, no icons in dialog buttons."""
        known = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if known is None else known

    def _recoloured(self, element: QStyle.ControlElement, option: QStyleOption) -> QStyleOption:
        """The option with the colours that Fusion would take from elsewhere."""
        if element == _Control.CE_MenuItem and isinstance(option, QStyleOptionMenuItem):
            item = QStyleOptionMenuItem(option)
            item.palette = _with(option.palette, Highlight=self.tokens.row, HighlightedText=self.tokens.text)
            return item
        if element == _Control.CE_PushButtonLabel and isinstance(option, QStyleOptionButton) and is_primary(option):
            button = QStyleOptionButton(option)
            button.palette = _with(option.palette, ButtonText=self.tokens.on_accent)
            return button
        return option

    def _menu_bar_item(self, option: QStyleOptionMenuItem, painter: QPainter) -> None:
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Sunken))
        painter.fillRect(option.rect, self.tokens.hover if chosen else self.tokens.window)
        painter.setPen(self.tokens.text if option.state & QStyle.StateFlag.State_Enabled else self.tokens.disabled)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        flags |= Qt.TextFlag.TextHideMnemonic
        painter.drawText(option.rect, int(flags), option.text)

    def _flat_button(self, option: QStyleOptionButton, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tool_button(self.tokens, option, painter)
        painter.restore()

    def _header_label(self, option: QStyleOptionHeader, painter: QPainter) -> None:
        painter.setPen(self.tokens.muted)
        rect = option.rect.adjusted(FIELD_MARGIN, 0, -FIELD_MARGIN, 0)
        text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(option.textAlignment | Qt.AlignmentFlag.AlignVCenter), text)

    def _choice(self, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> None:
        """Let words that do not fit end in an ellipsis."""
        edit, shown = QStyle.SubControl.SC_ComboBoxEditField, QStyleOptionComboBox(option)
        room = self.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, widget).width() - 2
        shown.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        super().drawControl(_Control.CE_ComboBoxLabel, shown, painter, widget)

    def _combo_box(self, option: QStyleOptionComboBox, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field(self.tokens, option, painter)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        scale = painter.device().devicePixelRatioF()
        arrow = pixmap("chevron-down", self.tokens.muted if enabled else self.tokens.disabled, scale=scale)
        rect = option.rect
        painter.drawPixmap(rect.right() - ICON - 4, rect.center().y() - ICON // 2 + 1, arrow)
        painter.restore()


def _with(palette: QPalette, **colours: object) -> QPalette:
    made = QPalette(palette)
    for role, colour in colours.items():
        made.setBrush(QPalette.ColorRole[role], colour)  # type: ignore[call-overload]
    return made

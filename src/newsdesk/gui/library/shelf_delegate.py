"""How a shelf looks: icon, name, and how much it shows at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.gui.library.shelf import ShelfKind
from newsdesk.gui.library.shelf_model import ShelfModel, ShelfRow
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import ICON
from newsdesk.gui.theme.painting import INSET, paint_icon, write
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import Tokens

ROW = 28
_CHEVRON = 12
_BAR = 3
_GAP = 8
_ICONS = {
    ShelfKind.ALL: "inbox",
    ShelfKind.UNREAD: "clock",
    ShelfKind.UNRESOLVED: "triangle-alert",
    ShelfKind.VIEW: "star",
    ShelfKind.TAG: "tag",
}


class ShelfDelegate(QStyledItemDelegate):
    """Paints from the theme's tokens; the chosen shelf stands on the ground of a selected row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One row."""
        del option, index
        return QSize(160, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, icon or triangle, words, count."""
        row = index.data(ShelfModel.RowRole)
        if not isinstance(row, ShelfRow):
            return
        tokens = current_tokens()
        painter.save()
        self._paint_ground(painter, option, row, tokens)
        room = option.rect.adjusted(INSET, 0, -INSET, 0)
        if row.heading:
            name = "chevron-right" if row.folded else "chevron-down"
            paint_icon(painter, room.adjusted(2, 0, 0, 0), name, tokens.muted, size=_CHEVRON)
        else:
            paint_icon(painter, room, _ICONS[row.shelf.kind], tokens.muted)
        room.adjust(ICON + _GAP, 0, 0, 0)
        room.setWidth(_paint_count(painter, room, row, tokens))
        face = font(Role.LABEL if row.heading else Role.INTERFACE)
        write(painter, room, str(index.data()), face, tokens.muted if row.heading else tokens.text)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: ShelfRow, tokens: Tokens) -> None:
        rect = option.rect
        chosen = option.state & QStyle.StateFlag.State_Selected and not row.heading and not self.property("let go")
        if chosen:
            painter.fillRect(rect, tokens.row)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(rect.x(), rect.y(), _BAR, rect.height()), tokens.accent)


def _paint_count(painter: QPainter, place: QRect, row: ShelfRow, tokens: Tokens) -> int:
    """The count at the right edge, and the digit of a pin before it; returns the room that is left for words."""
    painter.setFont(font(Role.LABEL))
    painter.setPen(tokens.muted)
    count = "" if row.count is None or row.heading else str(row.count)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
    room = place.width() - QFontMetrics(painter.font()).horizontalAdvance(count) - _GAP
    if row.shelf.pin:
        painter.setFont(font(Role.KEY))
        wide = QFontMetrics(painter.font()).horizontalAdvance("0") + 8
        cap = QRect(place.x() + room - wide, place.center().y() - 8, wide, 17)
        painter.setPen(tokens.control)
        painter.drawRoundedRect(cap, 3, 3)
        painter.setPen(tokens.muted)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, str(row.shelf.pin))
        room -= wide + _GAP
    return room

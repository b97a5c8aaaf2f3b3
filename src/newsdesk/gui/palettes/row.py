"""A row of a palette of the desk: how it is found and how it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.gui.palettes.ranking import rank_on_layouts
from newsdesk.gui.panels.palette import Choice, ChoiceModel, ChoiceRole
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import ICON
from newsdesk.gui.theme.painting import INSET, paint_ground, paint_icon, write
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS, Tokens

_BY_KEY = 12
"""The rank of a row that is found by a piece of its key."""
_ROW = 28
_SIGN = 26
_GAP = 12
_CAP_HEIGHT = 20
_CAP_INSET = 5
_TITLE_SHARE = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Choice):
    """One line. `texts` are the words it is found by, `reason` says why it cannot be chosen now."""

    texts: tuple[tuple[str, ...], ...] = ()
    keys: tuple[str, ...] = ()
    reason: str = ""
    icon: str = ""
    pinned: bool = False

    def rank(self, typed: Sequence[str]) -> int | None:
        """How well the row answers, 0 best; None if it does not."""
        if not typed:
            return 0
        text = " ".join(typed)
        ranks = [found for words in self.texts if (found := rank_on_layouts(text, words)) is not None]
        pressed = [key.casefold() for key in self.keys]
        if "".join(typed) in pressed:
            ranks.append(0)
        elif any("".join(typed) in key for key in pressed):
            ranks.append(_BY_KEY)
        return min(ranks, default=None)


class RowModel(ChoiceModel):
    """Rows that can be changed while the palette is open."""

    def fill(self, rows: Sequence[Row]) -> None:
        """Offer other rows from the next `narrow` on."""
        self._all = tuple(rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As the base says; a screen reader hears key and reason too."""
        row = self.choice(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Row):
            return ", ".join(part for part in (row.words, row.aside, row.reason, *row.keys[:1]) if part)
        return super().data(index, role)


class RowDelegate(QStyledItemDelegate):
    """Letter or icon, words, what stands beside them, a pin, the key as a cap."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are 28 high."""
        del index
        return QSize(option.rect.width(), _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground and line."""
        row = index.data(ChoiceRole)
        if not isinstance(row, Row):
            return
        tokens = current_tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, tokens)
        rect = option.rect.adjusted(INSET, 0, -INSET, 0)
        if row.keys:
            rect.setRight(_paint_cap(painter, rect, row, tokens) - _GAP)
        if row.pinned:
            paint_icon(painter, QRect(rect.right() - ICON, rect.y(), ICON, rect.height()), "pin", tokens.muted)
            rect.setRight(rect.right() - ICON - _GAP)
        _paint_sign(painter, rect, row, tokens)
        _paint_words(painter, rect.adjusted(_SIGN, 0, 0, 0), row, tokens)
        painter.restore()


def _paint_cap(painter: QPainter, rect: QRect, row: Row, tokens: Tokens) -> int:
    """Draw the key at the right; returns where it begins."""
    face = font(Role.KEY)
    width = QFontMetrics(face).horizontalAdvance(row.keys[0]) + 2 * _CAP_INSET
    cap = QRectF(rect.right() + 1 - width, rect.center().y() - _CAP_HEIGHT / 2 + 1, width, _CAP_HEIGHT)
    painter.setPen(QPen(tokens.control, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(face)
    painter.setPen(tokens.muted if row.reason else tokens.text)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, row.keys[0])
    return round(cap.left())


def _paint_sign(painter: QPainter, rect: QRect, row: Row, tokens: Tokens) -> None:
    room = QRect(rect.x(), rect.y(), ICON, rect.height())
    if row.kind is not None:
        face, ink = font(Role.LETTER), tokens.kinds[row.kind].ink
        write(painter, room, LETTERS[row.kind], face, ink, flags=Qt.AlignmentFlag.AlignHCenter)
    elif row.icon:
        paint_icon(painter, room, row.icon, tokens.muted)


def _paint_words(painter: QPainter, rect: QRect, row: Row, tokens: Tokens) -> None:
    beside = row.reason or row.aside
    needed = QFontMetrics(font(Role.LABEL)).horizontalAdvance(beside) + _GAP if beside else 0
    room = max(rect.width() - needed, round(rect.width() * _TITLE_SHARE))
    colour = tokens.disabled if row.reason else tokens.text
    used = write(painter, QRect(rect.x(), rect.y(), room, rect.height()), row.words, font(Role.INTERFACE), colour)
    write(painter, rect.adjusted(used + _GAP, 0, 0, 0), beside, font(Role.LABEL), tokens.muted)

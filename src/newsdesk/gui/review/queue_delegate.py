"""How an item is drawn in the queue: its sign, its number, the letter of its kind, its title."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.gui.review.queue_model import QueueModel, is_decided
from newsdesk.gui.review.words import Sign, sign_colour, sign_of
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import paint_ground, paint_icon, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.model.record import RecordKind

Index = QModelIndex | QPersistentModelIndex

NARROW = 240
"""In a queue narrower than this many pixels a row says less around its title."""
_TALLER = 4
"""A row of the queue is so much higher than one of a list: its sign is aimed at."""
_SIGN, _NUMBER, _LETTER = 18, 28, 18
_ROOMY, _TIGHT = (16, 36, 70, 92, 12), (8, 22, 54, 72, 6)
"""Where sign, number, letter and title begin, and what is left at the end, in pixels; in a narrow queue closer by."""
_LEAST_TITLE = 40
_ICON = 14
_DOT = 6


class QueueDelegate(QStyledItemDelegate):
    """Items that are judged step back; one that changed since has a dot at its end, one that is gone is struck out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A little higher than the rows of lists."""
        del index
        return QSize(option.rect.width(), row_height() + _TALLER)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, sign, number, letter and title."""
        entry = index.data(QueueModel.EntryRole)
        tokens, rect = current_tokens(), option.rect
        sign_at, number_at, letter_at, title_at, inset = _TIGHT if rect.width() < NARROW else _ROOMY
        painter.save()
        paint_ground(painter, option, tokens)
        paint_sign(painter, _cell(rect, sign_at, _SIGN), sign_of(entry), tokens)
        number = _cell(rect, number_at, _NUMBER)
        right = Qt.AlignmentFlag.AlignRight
        write(painter, number, str(entry.place), font(Role.LABEL), tokens.muted, flags=right)
        if entry.item.table in set(RecordKind):
            kind = RecordKind(entry.item.table)
            write(painter, _cell(rect, letter_at, _LETTER), LETTERS[kind], font(Role.LETTER), tokens.kinds[kind].ink)
        room = QRect(rect.x() + title_at, rect.y(), rect.width() - title_at - inset, rect.height())
        if entry.changed_since:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.warn)
            painter.drawEllipse(room.right() - _DOT, room.center().y() - _DOT // 2, _DOT, _DOT)
            room.setRight(room.right() - _DOT - 6)
        face = font(Role.INTERFACE)
        face.setStrikeOut(entry.gone)
        if room.width() < _LEAST_TITLE:  # the tool-tip and the card say it
            painter.restore()
            return
        write(painter, room, entry.title, face, tokens.muted if is_decided(entry) else tokens.text)
        painter.restore()


def paint_sign(painter: QPainter, rect: QRect, sign: Sign, tokens: Tokens) -> None:
    """Draw a sign in the middle of a rectangle: an icon, or the character that it is."""
    colour = sign_colour(sign, tokens)
    if sign in {Sign.DISAGREE, Sign.INCOMPLETE, Sign.UNDECIDED}:
        write(painter, rect, str(sign), font(Role.LETTER), colour, flags=Qt.AlignmentFlag.AlignCenter)
        return
    middle = QRect(rect.center().x() - _ICON // 2 + 1, rect.y(), _ICON, rect.height())
    paint_icon(painter, middle, str(sign), colour, size=_ICON)


def _cell(rect: QRect, left: int, width: int) -> QRect:
    return QRect(rect.x() + left, rect.y(), width, rect.height())

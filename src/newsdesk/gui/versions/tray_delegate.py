"""How a row of the quotes that wait is drawn: result and record at the left, old words and new words beside them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.painting import INSET, paint_ground, paint_icon, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.gui.versions.differing_words import DifferingWords, Side, paint_words
from newsdesk.gui.versions.tray_rows import TrayHeading, TrayRow
from newsdesk.gui.versions.tray_words import (
    aside_words,
    heading_words,
    no_place_words,
    outcome_words,
    reading_words,
    subject_words,
)
from newsdesk.gui.versions.words import SIGNS, result_colour
from newsdesk.model.carried import FactReading

Index = QModelIndex | QPersistentModelIndex

_AIR = 6
_GAP = 16
_LEFT_SHARE = 0.28
_SIGN = 18
_LETTER = 18


def tray_row_height() -> int:
    """Two lines of words with their air."""
    return 2 * line_height(Role.QUOTE) + 2 * _AIR


class TrayDelegate(QStyledItemDelegate):
    """A heading with its number, or a row in three columns."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is as high as a row of any list."""
        is_row = isinstance(index.data(Qt.ItemDataRole.UserRole), TrayRow)
        return QSize(option.rect.width(), tray_row_height() if is_row else row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and row."""
        tokens = current_tokens()
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if isinstance(row, TrayHeading):
            _paint_heading(painter, option.rect, row, tokens)
        elif isinstance(row, TrayRow):
            paint_ground(painter, option, tokens)
            _paint_row(painter, option.rect.adjusted(INSET, _AIR, -INSET, -_AIR), row, tokens)
        painter.restore()


def _paint_heading(painter: QPainter, rect: QRect, heading: TrayHeading, tokens: Tokens) -> None:
    room = rect.adjusted(INSET, 0, -INSET, 0)
    if heading.facts:
        painter.fillRect(rect, tokens.warn_tint)
        paint_icon(painter, room, "triangle-alert", tokens.warn, size=14)
        room.adjust(_SIGN + 4, 0, 0, 0)
    used = write(painter, room, heading_words(heading), font(Role.HEADING), tokens.text)
    write(painter, room.adjusted(used + 8, 0, 0, 0), str(heading.count), font(Role.LABEL), tokens.muted)


def _paint_row(painter: QPainter, rect: QRect, row: TrayRow, tokens: Tokens) -> None:
    left = round(rect.width() * _LEFT_SHARE)
    half = (rect.width() - left - 2 * _GAP) // 2
    _paint_record(painter, QRect(rect.x(), rect.y(), left, rect.height()), row, tokens)
    old = QRect(rect.x() + left + _GAP, rect.y(), half, rect.height())
    new = old.translated(half + _GAP, 0)
    if row.fact is not None:
        old = _paint_reading(painter, old, row.fact.old, tokens)
        new = _paint_reading(painter, new, row.fact.new, tokens) if row.fact.new is not None else new
    paint_words(painter, old, DifferingWords(words=row.old, changes=row.gone, side=Side.OLD), tokens)
    if row.quote.new is not None:
        paint_words(painter, new, DifferingWords(words=row.new, changes=row.come, side=Side.NEW), tokens)
    else:
        write(painter, new, no_place_words(row), font(Role.LABEL), tokens.muted)


def _paint_record(painter: QPainter, rect: QRect, row: TrayRow, tokens: Tokens) -> None:
    """The result over the record that the words prove."""
    pitch = rect.height() // 2
    colour = tokens.warn if row.fact is not None else result_colour(row.quote.result, tokens)
    above = QRect(rect.x(), rect.y(), rect.width(), pitch)
    write(painter, above, SIGNS[row.quote.result], font(Role.LETTER), colour)
    used = write(painter, above.adjusted(_SIGN, 0, 0, 0), outcome_words(row), font(Role.HEADING), colour)
    write(painter, above.adjusted(_SIGN + used + 8, 0, 0, 0), aside_words(row), font(Role.LABEL), tokens.muted)
    beneath = above.translated(0, pitch)
    if row.proofs:
        kind = row.proofs[0].kind
        write(painter, beneath, LETTERS[kind], font(Role.LETTER), tokens.kinds[kind].ink)
    write(painter, beneath.adjusted(_LETTER, 0, 0, 0), subject_words(row), font(Role.INTERFACE), tokens.text)


def _paint_reading(painter: QPainter, rect: QRect, reading: FactReading, tokens: Tokens) -> QRect:
    """What words say, over the words; returns the room that is left for these."""
    pitch = rect.height() // 2
    write(
        painter, QRect(rect.x(), rect.y(), rect.width(), pitch), reading_words(reading), font(Role.HEADING), tokens.text
    )
    return rect.adjusted(0, pitch, 0, 0)

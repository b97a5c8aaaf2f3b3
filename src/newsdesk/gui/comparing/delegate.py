"""How a line of the alignment is drawn: sign, letter and title, values with their words, the conclusion."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from newsdesk.gui.comparing.lines import Cell, Line, Sort
from newsdesk.gui.comparing.model import FIRST_REPORT, SIGN, TITLE, LineRole
from newsdesk.gui.comparing.words import colour_of
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import paint_ground, paint_icon, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.gui.words import quoted

Index = QModelIndex | QPersistentModelIndex

_TALLER = 8
"""A row of the alignment is so much higher than a row of a list."""
SIGN_WIDTH = 84
PAD = 6
_TRIANGLE, _SIGN_AT, _LETTER_AT = 8, 26, 58
_GAP = 8
_FIELD_IN = 12
_LEAST_ASIDE = 48
_VALUE_SHARE = 0.62
"""Where value and words do not both fit, the value may take so much of the room."""


def alignment_row_height() -> int:
    """Height of a row, after what the person prefers for lists."""
    return row_height() + _TALLER


class AlignmentDelegate(QStyledItemDelegate):
    """Every line has the same height, whether it stands for a record, a field or a further quote."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        del index
        return QSize(option.rect.width(), alignment_row_height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line for the note of a finding."""
        del option, index
        line = _NoteLine(parent)
        line.setProperty("framed", True)
        line.setAccessibleName(self.tr("Note of the finding"))
        return line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and words of one cell."""
        line = index.data(LineRole)
        if not isinstance(line, Line):
            return
        tokens, column = current_tokens(), index.column()
        painter.save()
        paint_ground(painter, option, tokens, barred=column == SIGN and option.widget.hasFocus())
        if column == SIGN:
            paint_sign(painter, option.rect, line, tokens)
            if line.children:
                _paint_triangle(painter, option, index, tokens)
        elif column == TITLE:
            paint_title(painter, option.rect, line, tokens)
        elif column < FIRST_REPORT + len(line.cells):
            paint_cell(painter, option.rect, line.cells[column - FIRST_REPORT], tokens, strong=line.is_strong)
        elif line.sort is not Sort.NOTE:
            room = option.rect.adjusted(PAD, 0, -PAD, 0)
            write(painter, room, line.conclusion, font(Role.LABEL), colour_of(line.verdict, tokens))
            if line.finding:
                used = QFontMetrics(font(Role.LABEL)).horizontalAdvance(line.conclusion)
                paint_kept(painter, room, used + _GAP, tokens)
        painter.restore()


class _NoteLine(QLineEdit):
    """A line in which keys write: what they do with the row waits until the note is written."""

    def event(self, event: QEvent) -> bool:
        """Keep every key that is not held with another for oneself."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if not held:
                event.accept()
                return True
        return super().event(event)


def _paint_triangle(painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens) -> None:
    if isinstance(option.widget, QTreeView):
        here = index.model().index(index.row(), 0, index.parent())
        name = "chevron-down" if option.widget.isExpanded(here) else "chevron-right"
        paint_icon(painter, option.rect.adjusted(_TRIANGLE, 0, 0, 0), name, tokens.muted, size=12)


def paint_sign(painter: QPainter, rect: QRect, line: Line, tokens: Tokens) -> None:
    """Draw the sign of a line in its colour, and the letter of a record's kind."""
    if line.sort is Sort.NOTE:
        paint_icon(painter, rect.adjusted(_SIGN_AT + 3, 0, 0, 0), "sticky-note", tokens.muted, size=14)
        return
    sign = QRect(rect.x() + _SIGN_AT, rect.y(), 20, rect.height())
    face = font(Role.HEADING if line.sort is Sort.ROW else Role.LABEL)
    write(painter, sign, line.sign, face, colour_of(line.verdict, tokens), flags=Qt.AlignmentFlag.AlignHCenter)
    if line.sort is Sort.ROW:
        letter = QRect(rect.x() + _LETTER_AT, rect.y(), 20, rect.height())
        write(painter, letter, LETTERS[line.row.kind], font(Role.LETTER), tokens.kinds[line.row.kind].ink)


def paint_title(painter: QPainter, rect: QRect, line: Line, tokens: Tokens) -> None:
    """Draw a title, with what is merely proposed underlined in dots; a field stands in."""
    room = rect.adjusted(PAD, 0, -PAD, 0)
    if line.sort is not Sort.ROW:
        write(painter, room.adjusted(_FIELD_IN, 0, 0, 0), line.title, font(Role.LABEL), tokens.muted)
        return
    face = font(Role.INTERFACE)
    aside = min(QFontMetrics(font(Role.LABEL)).horizontalAdvance(line.aside) + _GAP + 1, room.width() // 2)
    wide = room.adjusted(0, 0, -aside if line.aside else 0, 0)
    used = write(painter, wide, line.title, face, tokens.text)
    if not line.aside:
        return
    baseline = rect.center().y() + QFontMetrics(face).ascent() // 2 + 2
    painter.setPen(QPen(tokens.kinds[line.row.kind].line, 1.5, Qt.PenStyle.DotLine))
    painter.drawLine(room.x(), baseline, room.x() + used, baseline)
    left = room.adjusted(used + _GAP, 0, 0, 0)
    if left.width() >= _LEAST_ASIDE:
        write(painter, left, line.aside, font(Role.LABEL), tokens.muted)


def paint_cell(painter: QPainter, rect: QRect, cell: Cell, tokens: Tokens, *, strong: bool) -> None:
    """Draw what one report says: the value, then its words in the reading face."""
    room = rect.adjusted(PAD, 0, -PAD, 0)
    words = quoted(cell.words[: max(room.width(), 0) + 1]) if cell.words else ""  # no more of them can be seen
    if cell.value:
        face = font(Role.HEADING if strong and not cell.faint else Role.INTERFACE)
        words_need = QFontMetrics(font(Role.QUOTE)).horizontalAdvance(words) + _GAP if words else 0
        least = room.width() if cell.faint else round(room.width() * _VALUE_SHARE)  # our own sentence is never cut
        value_room = QRect(room.x(), room.y(), max(least, room.width() - words_need), room.height())
        used = write(painter, value_room, cell.value, face, tokens.muted if cell.faint else tokens.text)
        room = room.adjusted(used + _GAP, 0, 0, 0)
    if words and room.width() > _LEAST_ASIDE:
        write(painter, room, words, font(Role.QUOTE), tokens.muted)


def paint_kept(painter: QPainter, rect: QRect, at: int, tokens: Tokens) -> None:
    """A pin, so many pixels from the left, says that a line is kept as a finding."""
    paint_icon(painter, rect.adjusted(at, 0, 0, 0), "pin", tokens.text, size=14)

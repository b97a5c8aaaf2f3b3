"""How a record is drawn in a list: letter, title, the muted fact, what is in doubt, number of quotes."""

from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from newsdesk.gui.models.cells import aside, title_words
from newsdesk.gui.models.records import CountRole, RefusedRole, RowRole
from newsdesk.gui.models.rows import Doubt, RecordRow
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import INSET, paint_ground, paint_icon, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.model.record import RecordKind

Index = QModelIndex | QPersistentModelIndex

LETTER_AT = 24
TITLE_AT = 42
STEP = 18
"""How far an agenda item stands in from its parent."""
_COUNT = 30
_GLYPH = 18
_GAP = 8
_NARROWEST = 32
_TITLE_SHARE = 0.5
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine

GLYPHS = {
    Doubt.MISSING: "!",
    Doubt.WORDS_CHANGED: "!",
    Doubt.REPORTS_DIFFER: "≠",
    Doubt.ANALYSTS_DIFFER: "≠",
    Doubt.OBJECTED: "✎",
    Doubt.INFERRED: "~",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one line shows. `depth` counts from 0; `glyphs` are drawn from left to right."""

    kind: RecordKind | None
    title: str
    aside: str = ""
    glyphs: tuple[tuple[str, QColor], ...] = field(default=())
    count: str = ""
    depth: int = 0


class RecordDelegate(QStyledItemDelegate):
    """Paints groups, records and the choices of a palette; one look for all lists of records."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows have the height that is preferred."""
        del index
        return QSize(option.rect.width(), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and line."""
        tokens = current_tokens()
        painter.save()
        paint_ground(painter, option, tokens)
        row = index.data(RowRole)
        if row is None:
            _paint_group(painter, option, index, tokens)
        else:
            line = _line_of(index, row, tokens) if isinstance(row, RecordRow) else _line_of_choice(row)
            paint_line(painter, option.rect, line, tokens)
            if isinstance(row, RecordRow):
                _paint_triangle_of_parent(painter, option, index, line.depth)
        painter.restore()


def signs_of(row: RecordRow, tokens: Tokens, *, refused: bool) -> tuple[tuple[str, QColor], ...]:
    """The signs of a record with their colours, most urgent first, each once; a value that does not fit is a fault."""
    signs = {"!": tokens.bad} if refused else {}
    for doubt in row.doubts:
        sign = GLYPHS[doubt]
        signs.setdefault(sign, tokens.bad if sign == "≠" else tokens.warn)
    return tuple(signs.items())


def _line_of(index: Index, row: RecordRow, tokens: Tokens) -> Line:
    """The line of a record."""
    return Line(
        kind=row.kind,
        title=title_words(row),
        aside=aside(row.record),
        glyphs=signs_of(row, tokens, refused=bool(index.data(RefusedRole))),
        count=str(row.quotes or 0),
        depth=depth_of(index),
    )


def paint_line(painter: QPainter, rect: QRect, line: Line, tokens: Tokens) -> None:
    """Draw a line: the title comes first, the fact beside it takes what is left."""
    shift = line.depth * STEP
    if line.kind is not None:
        letter = QRect(rect.x() + LETTER_AT + shift, rect.y(), STEP, rect.height())
        write(painter, letter, LETTERS[line.kind], font(Role.LETTER), tokens.kinds[line.kind].ink)
    left = rect.x() + (TITLE_AT + shift if line.kind else INSET)
    right = rect.right() + 1 - INSET
    if line.count:
        cell = QRect(right - _COUNT, rect.y(), _COUNT, rect.height())
        painter.setFont(font(Role.LABEL))
        painter.setPen(tokens.muted)
        painter.drawText(cell, _RIGHT, line.count)
        right -= _COUNT
    for glyph, colour in reversed(line.glyphs):
        right -= _GLYPH
        cell = QRect(right, rect.y(), _GLYPH, rect.height())
        write(painter, cell, glyph, font(Role.LETTER), colour, flags=Qt.AlignmentFlag.AlignCenter)
    title_room = _title_room(line, right - left)
    used = write(
        painter, QRect(left, rect.y(), title_room, rect.height()), line.title, font(Role.INTERFACE), tokens.text
    )
    left += used + _GAP
    if line.aside and right - left > _NARROWEST:
        write(painter, QRect(left, rect.y(), right - left, rect.height()), line.aside, font(Role.LABEL), tokens.muted)


def _title_room(line: Line, room: int) -> int:
    """Where title and fact do not both fit, the title keeps half of the room: a date is never cut."""
    fact = QFontMetrics(font(Role.LABEL)).horizontalAdvance(line.aside) + _GAP + 1 if line.aside else 0
    return max(room - fact, round(room * _TITLE_SHARE))


def _line_of_choice(choice: object) -> Line:
    return Line(
        kind=getattr(choice, "kind", None),
        title=str(getattr(choice, "words", "")),
        aside=str(getattr(choice, "aside", "")),
    )


def depth_of(index: Index) -> int:
    """How many records stand above this one."""
    depth = 0
    above = index.parent()
    while above.isValid() and above.data(RowRole) is not None:
        depth += 1
        above = above.parent()
    return depth


def _paint_group(painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens) -> None:
    count = index.data(CountRole)
    rect = option.rect
    _paint_triangle(painter, option, index, rect.x() + INSET - 2, bool(count))
    words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    colour = tokens.text if count else tokens.muted
    write(painter, rect.adjusted(INSET + 16, 0, -INSET - _COUNT, 0), words, font(Role.HEADING), colour)
    painter.setFont(font(Role.LABEL))
    painter.setPen(tokens.muted)
    painter.drawText(rect.adjusted(0, 0, -INSET, 0), _RIGHT, str(count))


def _paint_triangle_of_parent(painter: QPainter, option: QStyleOptionViewItem, index: Index, depth: int) -> None:
    if index.model().hasChildren(index):
        _paint_triangle(painter, option, index, option.rect.x() + 8 + depth * STEP, True)


def _paint_triangle(painter: QPainter, option: QStyleOptionViewItem, index: Index, x: int, has_children: bool) -> None:
    view = option.widget
    if not has_children or not isinstance(view, QTreeView):
        return
    name = "chevron-down" if view.isExpanded(_plain(index)) else "chevron-right"
    paint_icon(painter, QRect(x, option.rect.y(), 12, option.rect.height()), name, current_tokens().muted, size=12)


def _plain(index: Index) -> QModelIndex:
    return index.model().index(index.row(), index.column(), index.parent())

"""How the rows of a dossier are drawn: wrapped words in their tones, the label before them, the tick of a quote."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.exporting.page import Tone
from newsdesk.gui.dossiers.rows import DossierRow, RowKind
from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.painting import paint_ground
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import Tokens

Index = QModelIndex | QPersistentModelIndex

INSET = 32
_STEP = 24
_TICK = 16
TICK_ROOM = INSET + _TICK + 8
"""Left of here a click on a quote ticks it."""
_ABOVE_HEADING = 20
_AIR = 4
_WIDEST = 760
"""Longer lines are hard to read."""
_LEAST = 120

_ROLES = {
    RowKind.HEADING: Role.HEADING,
    RowKind.LINE: Role.INTERFACE,
    RowKind.QUOTE: Role.QUOTE,
    RowKind.COMMENT: Role.INTERFACE,
}


class RowDelegate(QStyledItemDelegate):
    """Heights depend on the width; what was measured is kept until rows, width or type are others."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[DossierRow, int, float], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words are when they are wrapped."""
        del option
        row = index.data(Qt.ItemDataRole.UserRole)
        width = self._view.viewport().width()
        key = (row, width, line_height(Role.INTERFACE))
        if key not in self._heights:
            if len(self._heights) > 20_000:  # noqa: PLR2004 - some thousand rows at several widths
                self._heights.clear()
            lines = _laid_out(row, _room(row, width)).lineCount()
            above = _ABOVE_HEADING if row.kind is RowKind.HEADING else 0
            self._heights[key] = max(1, lines) * line_height(_ROLES[row.kind]) + 2 * _AIR + above
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, tick and words."""
        tokens = current_tokens()
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is not RowKind.HEADING:
            paint_ground(painter, option, tokens)
        if row.ties:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            _paint_tick(
                painter, option.rect, tokens, ticked=ticked, on=bool(option.state & QStyle.StateFlag.State_HasFocus)
            )
        top = option.rect.y() + _AIR + (_ABOVE_HEADING if row.kind is RowKind.HEADING else 0)
        layout = _laid_out(row, _room(row, option.rect.width()), tokens)
        painter.setPen(tokens.text)
        layout.draw(painter, QPointF(option.rect.x() + _left(row), top))
        painter.restore()


def _left(row: DossierRow) -> int:
    return INSET + row.depth * _STEP


def _room(row: DossierRow, width: int) -> int:
    return max(_LEAST, min(width - INSET, _WIDEST + INSET) - _left(row))


def _laid_out(row: DossierRow, room: int, tokens: Tokens | None = None) -> QTextLayout:
    """The words of a row in lines; without tokens only to measure them."""
    role = _ROLES[row.kind]
    words, formats = _formatted(row, tokens)
    layout = QTextLayout(words, font(role))
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    layout.setFormats(formats)
    layout.beginLayout()
    top = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, top))
        top += line_height(role)
    layout.endLayout()
    return layout


def _formatted(row: DossierRow, tokens: Tokens | None) -> tuple[str, list[QTextLayout.FormatRange]]:
    pieces = [*([(f"{row.label}   ", Tone.MUTED)] if row.label else []), *row.pieces]
    formats, start = [], 0
    for text, tone in pieces:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, _units(text)
        made.format = _format(tone, tokens)
        formats.append(made)
        start += _units(text)
    return "".join(text for text, _ in pieces), formats


def _units(text: str) -> int:
    """Length in UTF-16, which Qt counts in."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _format(tone: Tone, tokens: Tokens | None) -> QTextCharFormat:
    made = QTextCharFormat()
    if tone in {Tone.STRONG, Tone.DIFFERS}:
        made.setFontWeight(600)
    made.setFontItalic(tone is Tone.EMPHASIS)
    if tokens is not None:
        made.setForeground(_colour(tone, tokens))
    return made


def _colour(tone: Tone, tokens: Tokens) -> QColor:
    return {Tone.MUTED: tokens.muted, Tone.DOUBT: tokens.warn, Tone.DIFFERS: tokens.bad}.get(tone, tokens.text)


def _paint_tick(painter: QPainter, rect: QRect, tokens: Tokens, *, ticked: bool, on: bool) -> None:
    box = QRectF(rect.x() + INSET + 0.5, rect.y() + _AIR + 2.5, _TICK - 1, _TICK - 1)
    painter.setPen(QPen(tokens.accent if on or ticked else tokens.control, 1))
    painter.setBrush(tokens.accent if ticked else tokens.base)
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        drawn = pixmap("check", tokens.on_accent, size=12, scale=painter.device().devicePixelRatioF())
        painter.drawPixmap(round(box.x()) + 2, round(box.y()) + 2, drawn)

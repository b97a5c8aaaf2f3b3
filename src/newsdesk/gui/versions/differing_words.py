"""A few lines of words with those marked that the other side lacks: struck out and tinted, or underlined and tinted."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.gui.versions.tray_rows import Changes

_BEFORE = 24
"""So many characters of what stays stand before the first difference of words that are too long to be shown."""
_ELLIPSIS = "…"


class Side(Enum):
    """Which words are shown."""

    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferingWords:
    """Words of one side; `changes` are the places in them that the other side lacks."""

    words: str
    changes: Changes
    side: Side


def paint_words(painter: QPainter, rect: QRect, shown_words: DifferingWords, tokens: Tokens) -> None:
    """Draw as many lines of words as there is room for, beginning near the first difference."""
    face, side = font(Role.QUOTE), shown_words.side
    shown, marked = _excerpt(shown_words.words, shown_words.changes, most=_room(rect, face))
    layout = QTextLayout(shown, face)
    layout.setTextOption(QTextOption())
    layout.setFormats([_range(start, end, shown, side, tokens) for start, end in marked])
    height = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, height))
        height += round(line.height())
        if height + line.height() > rect.height():
            break
    layout.endLayout()
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(tokens.text)
    layout.draw(painter, QPointF(rect.x(), rect.y() + max(rect.height() - height, 0) / 2))
    painter.restore()


def _room(rect: QRect, face: QFont) -> int:
    """About how many characters fit."""
    metrics = QFontMetrics(face)
    lines = max(rect.height() // max(metrics.height(), 1), 1)
    return max(lines * rect.width() // max(metrics.averageCharWidth(), 1) - 4, 8)


def _excerpt(words: str, changes: Changes, *, most: int) -> tuple[str, Iterable[tuple[int, int]]]:
    """Words on one line, cut to `most` characters around their first difference, and the differences in them."""
    flat = "".join(" " if character.isspace() else character for character in words)
    first = changes[0][0] if changes else 0
    start = 0 if len(flat) <= most else max(min(first - _BEFORE, len(flat) - most), 0)
    cut = flat[start : start + most]
    lead = _ELLIPSIS if start else ""
    tail = _ELLIPSIS if start + most < len(flat) else ""
    shift = len(lead) - start
    inside = [(max(one + shift, len(lead)), min(two + shift, len(lead) + len(cut))) for one, two in changes]
    return f"{lead}{cut}{tail}", [(one, two) for one, two in inside if one < two]


def _range(start: int, end: int, shown: str, side: Side, tokens: Tokens) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = _units(shown[:start])
    made.length = _units(shown[start:end])
    made.format = changed_format(side, tokens)
    return made


def changed_format(side: Side, tokens: Tokens) -> QTextCharFormat:
    """How words look that the other side lacks."""
    made = QTextCharFormat()
    ink, tint = change_colours(side, tokens)
    made.setForeground(ink)
    made.setBackground(tint)
    made.setFontStrikeOut(side is Side.OLD)
    made.setFontUnderline(side is Side.NEW)
    return made


def change_colours(side: Side, tokens: Tokens) -> tuple[QColor, QColor]:
    """Ink and tint of words that the other side lacks."""
    return (tokens.bad, tokens.bad_tint) if side is Side.OLD else (tokens.ok, tokens.ok_tint)


def _units(words: str) -> int:
    """Length in Qt's units, of which a character beyond the basic plane has two."""
    return len(words.encode("utf-16-le")) // 2

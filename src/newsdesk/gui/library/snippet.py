"""Words in one line of a list, those that were found in the strong face."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from newsdesk.gui.theme.fonts import Role, font

_BEFORE = 16
"""Code points shown at most before the first word found, so that it stands in the narrowest list."""
_CUT = "…"

Spans = tuple[tuple[int, int], ...]


def cut_words(words: str, spans: Spans, fits: Callable[[str], bool]) -> tuple[str, Spans]:
    """Words, and where the found ones are in them; from shortly before the first of these if it would not fit."""
    first, last = spans[0] if spans else (0, 0)
    start = 0
    if first > _BEFORE and not fits(words[:last]):
        start = words.find(" ", first - _BEFORE, first) + 1 or first
    mark = _CUT if start else ""
    back = len(mark) - start
    return mark + words[start:], tuple((a + back, b + back) for a, b in spans)


def paint_found(painter: QPainter, place: QRect, words: str, spans: Spans, *, role: Role, ink: QColor) -> None:
    """Draw words in one line, cut at the right; those of the spans are strong."""
    strong = font(role)
    strong.setWeight(font(Role.LETTER).weight())
    plain = font(role)
    painter.setPen(ink)
    left = place.x()
    parts = list(pieces(words, spans))
    for number, (piece, found) in enumerate(parts):
        used = strong if found else plain
        metrics = QFontMetrics(used)
        room = place.right() + 1 - left
        width = metrics.horizontalAdvance(piece)
        painter.setFont(used)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        follows = number + 1 < len(parts)
        if width > room or (follows and width + metrics.horizontalAdvance(_CUT) > room):
            shown = metrics.elidedText(piece + _CUT * follows, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, place.y(), room, place.height()), flags, shown)
            return
        painter.drawText(QRect(left, place.y(), width + 1, place.height()), flags, piece)
        left += width


def pieces(words: str, spans: Spans) -> Iterator[tuple[str, bool]]:
    """The words in pieces, each with whether it was found; together they are the words again."""
    at = 0
    for start, end in spans:
        if at < start:
            yield words[at:start], False
        yield words[start:end], True
        at = end
    if at < len(words):
        yield words[at:], False

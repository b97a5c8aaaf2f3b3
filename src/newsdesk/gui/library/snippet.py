"""A piece of an article's text in one line of the list, with the words found on their ground."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.store.search import Hit

_BEFORE = 16
"""Code points shown at most before the first word found, so that it stands in the narrowest list."""
_CUT = "…"

Spans = tuple[tuple[int, int], ...]


def cut_snippet(hit: Hit) -> tuple[str, Spans]:
    """The snippet from a word shortly before the first one found, and where the found words are in it."""
    first = hit.snippet_spans[0][0] if hit.snippet_spans else 0
    start = 0
    if first > _BEFORE:
        start = hit.snippet.find(" ", first - _BEFORE, first) + 1 or first
    mark = _CUT if start else ""
    back = len(mark) - start
    return mark + hit.snippet[start:], tuple((a + back, b + back) for a, b in hit.snippet_spans)


def paint_snippet(painter: QPainter, place: QRect, hit: Hit, tokens: Tokens) -> None:
    """Draw the snippet in one line, cut at the right."""
    used = font(Role.LABEL)
    metrics = QFontMetrics(used)
    words, spans = cut_snippet(hit)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    for start, end in spans:
        if start < len(shown):
            left = metrics.horizontalAdvance(words[:start])
            right = min(metrics.horizontalAdvance(words[:end]), place.width())
            painter.fillRect(QRect(place.x() + left, place.y(), right - left, place.height()), tokens.find_hit)
    painter.setFont(used)
    painter.setPen(tokens.text)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

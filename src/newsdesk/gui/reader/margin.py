"""The margin lanes left of the text: a column for each kind, a letter where a mark begins."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from newsdesk.gui.reader.picture import Paint, Picture
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.model.record import RecordKind

COLUMN = 14
_FIRST = 72
_FREE = 13
_RAISED = 1.5
_BAR = 2
_BAR_OPACITY = 0.55
_BAR_END = 3

CENTRES = {kind: _FIRST - COLUMN * place - COLUMN / 2 for place, kind in enumerate(RecordKind)}
"""Middle of each kind's column, in pixels left of the text."""


def draw_margin(painter: QPainter, picture: Picture, tokens: Tokens, text_left: float) -> None:
    """Draw a block's letters, digits and bars; `text_left` is the x of the text without its indents."""
    if not picture.letters and not picture.bars:
        return
    letter_font = font(Role.LETTER)
    metrics = QFontMetricsF(letter_font)
    painter.setFont(letter_font)
    for paint, suggested, baseline in picture.letters:
        letter, colour, centre = _letter(paint, suggested=suggested, tokens=tokens)
        painter.setPen(colour)
        painter.drawText(
            QPointF(text_left - centre - metrics.horizontalAdvance(letter) / 2, baseline - _RAISED), letter
        )
    for kind, top, bottom in picture.bars:
        colour = QColor(tokens.kinds[kind].line)
        colour.setAlphaF(_BAR_OPACITY)
        left = round(text_left - CENTRES[kind] - _BAR / 2)
        painter.fillRect(QRectF(left, top + _BAR_END, _BAR, bottom - top - 2 * _BAR_END), colour)


def _letter(paint: Paint, *, suggested: bool, tokens: Tokens) -> tuple[str, QColor, float]:
    if isinstance(paint, RecordKind):
        return "?" if suggested else LETTERS[paint], tokens.kinds[paint].ink, CENTRES[paint]
    return str(paint), tokens.muted, _FREE

"""The margin lanes left of the text: a column for each kind, a letter where a mark begins."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from newsdesk.gui.reader.picture import Paint, Picture
from newsdesk.gui.theme.fonts import Role, current_scale, font
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.model.record import RecordKind

COLUMN = 14
_FIRST = 72
_FREE = 13
_RAISED = 1.5
_ABOVE = 16
_LETTER = 20
_BAR = 2
_BAR_OPACITY = 0.55

CENTRES = {kind: _FIRST - COLUMN * place - COLUMN / 2 for place, kind in enumerate(RecordKind)}
"""Middle of each kind's column, in pixels left of the text."""


def draw_margin(
    painter: QPainter, picture: Picture, tokens: Tokens, text_left: float, between: tuple[float, float]
) -> None:
    """Draw the letters, digits and bars of a block that are between two heights of it.

    `text_left` is the x of the text without its indents.
    """
    scale, type_scale = painter.device().devicePixelRatioF(), current_scale()
    for paint, suggested, baseline in picture.letters:
        top = round(baseline - _RAISED) - _ABOVE
        if between[0] - _LETTER < top < between[1]:
            letter, colour, centre = _letter(paint, suggested=suggested, tokens=tokens)
            drawn = _drawn(letter, colour.rgba(), scale, type_scale)
            painter.drawPixmap(round(text_left - centre - COLUMN / 2), top, drawn)
    bars: dict[RecordKind, list[QRectF]] = {}
    for kind, first, last in picture.bars:
        rect = QRectF(round(text_left - CENTRES[kind] - _BAR / 2), first, _BAR, last - first)
        bars.setdefault(kind, []).append(rect)
    for kind, rects in bars.items():
        colour = QColor(tokens.kinds[kind].line)
        colour.setAlphaF(_BAR_OPACITY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRects(rects)


@lru_cache(maxsize=256)
def _drawn(letter: str, colour: int, scale: float, type_scale: float) -> QPixmap:
    """A letter in the middle of a column, its baseline `_ABOVE` under the top; drawn once."""
    del type_scale  # the font follows it
    made = QPixmap(round(COLUMN * scale), round(_LETTER * scale))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    face = font(Role.LETTER)
    painter = QPainter(made)
    painter.setFont(face)
    painter.setPen(QColor.fromRgba(colour))
    painter.drawText(QPointF((COLUMN - QFontMetricsF(face).horizontalAdvance(letter)) / 2, _ABOVE), letter)
    painter.end()
    return made


def _letter(paint: Paint, *, suggested: bool, tokens: Tokens) -> tuple[str, QColor, float]:
    if isinstance(paint, RecordKind):
        return "?" if suggested else LETTERS[paint], tokens.kinds[paint].ink, CENTRES[paint]
    return str(paint), tokens.muted, _FREE

"""How differences look in a text: tinted, and struck out, underlined, or led away by a line that says where."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from newsdesk.anchoring import Piece, PieceKind
from newsdesk.gui.reader.page import Page
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.gui.versions.differing_words import Side, change_colours
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import CanonicalText
from newsdesk.text.blocks import paragraph_number

_REACH = 4000
"""A piece may begin so many characters above the view and still reach into it."""
_PEN = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """Words that differ. `other` is the number of the paragraph that they moved from or to; 0 where they did not."""

    span: TextPositionSelector
    moved: bool = False
    other: int = 0


def touched(pieces: Sequence[Piece], side: Side, other: CanonicalText) -> list[Touched]:
    """The words of one side that differ, in its order; `other` is the text of the other side."""
    made = []
    for piece in pieces:
        span, beyond = (piece.old, piece.new) if side is Side.OLD else (piece.new, piece.old)
        if span is None or piece.kind is PieceKind.KEPT:
            continue
        moved = piece.kind is PieceKind.MOVED and beyond is not None
        number = paragraph_number(other, beyond.start) if moved and beyond is not None else 0
        made.append(Touched(span=span, moved=moved, other=number))
    return sorted(made, key=lambda one: one.span.start)


class DifferenceTints:
    """Painted beneath the words of one reader; `current` is framed."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._touched: Sequence[Touched] = ()
        self._starts: list[int] = []
        self.current: TextPositionSelector | None = None

    def show(self, found: Sequence[Touched]) -> None:
        """Show these differences."""
        self._touched = found
        self._starts = [one.span.start for one in found]
        self.current = None

    def paint(self, painter: QPainter, page: Page, between: tuple[int, int]) -> None:
        """Paint those between two positions."""
        first = bisect_left(self._starts, between[0] - _REACH)
        for one in self._touched[first : bisect_left(self._starts, between[1])]:
            rects = page.painter.rects_of(one.span.start, one.span.end)
            ink, tint = self._colours(one, page.tokens)
            for rect in rects:
                self._tint(painter, rect, ink, tint, moved=one.moved)
            if one.moved and rects and self._ends_a_paragraph(one, page):
                self._say_where(painter, page, rects[-1], one.other)
        if self.current is not None:
            painter.setPen(QPen(page.tokens.accent, _PEN))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in page.painter.rects_of(self.current.start, self.current.end):
                painter.drawRect(rect.adjusted(-2, 1.5, 2, 1.5))

    def _colours(self, one: Touched, tokens: Tokens) -> tuple[QColor, QColor]:
        return (tokens.changed, tokens.changed_tint) if one.moved else change_colours(self._side, tokens)

    def _tint(self, painter: QPainter, rect: QRectF, ink: QColor, tint: QColor, *, moved: bool) -> None:
        painter.fillRect(rect.adjusted(-1, 3, 1, 1), tint)
        painter.setPen(QPen(ink, _PEN, Qt.PenStyle.DotLine if moved else Qt.PenStyle.SolidLine))
        height = rect.center().y() + 3 if self._side is Side.OLD and not moved else rect.bottom()
        painter.drawLine(QLineF(rect.left(), height, rect.right(), height))

    @staticmethod
    def _ends_a_paragraph(one: Touched, page: Page) -> bool:
        return one.span.end >= len(page.text) or page.text[one.span.end - 1] == "\n" or page.text[one.span.end] == "\n"

    def _say_where(self, painter: QPainter, page: Page, last: QRectF, number: int) -> None:
        """Say beneath a paragraph where it stood, or stands now."""
        face = font(Role.SMALL)
        words = _where_words(self._side, number)
        wide = QFontMetricsF(face).horizontalAdvance(words)
        right = page.document.textWidth() - page.document.rootFrame().frameFormat().rightMargin()
        left = right - wide
        painter.setFont(face)
        painter.setPen(page.tokens.changed)
        painter.drawText(
            QPointF(max(left, page.furniture.text_left), last.bottom() + QFontMetricsF(face).height()), words
        )


def _where_words(side: Side, number: int) -> str:
    if side is Side.OLD:
        return QCoreApplication.translate("Versions", "→ now paragraph {number}").format(number=number)
    return QCoreApplication.translate("Versions", "← was paragraph {number}").format(number=number)

"""Painting the marks of the blocks in view, from pictures that are kept until something changes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument

from newsdesk.gui.reader.margin import draw_margin
from newsdesk.gui.reader.marks import Mark, Marks
from newsdesk.gui.reader.offsets import Offsets
from newsdesk.gui.reader.picture import (
    LANES,
    Artist,
    Line,
    Paint,
    Picture,
    frames,
    lines_of,
    stretches,
    strokes_of,
    tint_rects,
    without_corners,
)
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.reader.strokes import draw_strokes
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.model.record import RecordKind

_FRAME_ROUND = 3.0
_FRAME_PEN = 1.5
_DIMMED = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Emphasis:
    """What stands out: marks framed, and whether the others step back meanwhile.

    `opacity` is that of the frames, below 1 while a flash fades.
    """

    framed: tuple[Mark, ...] = ()
    dims_others: bool = False
    opacity: float = 1.0


PLAIN = Emphasis()

Placed = tuple[QTextBlock, QPointF]
"""A block with the origin of its layout in the document."""


class MarkPainter:
    """Keeps a picture for each block that was in view. Drop what changed, drop all on a new layout."""

    def __init__(self, document: QTextDocument, offsets: Offsets, marks: Marks, setting: Setting) -> None:
        self._document = document
        self._offsets = offsets
        self._marks = marks
        self._scale = setting.scale
        self._pictures: dict[int, Picture] = {}

    def drop(self, blocks: Iterable[int]) -> None:
        """Forget the pictures of blocks whose marks changed."""
        for block in blocks:
            self._pictures.pop(block, None)

    def drop_all(self) -> None:
        """Forget every picture, as after a change of width."""
        self._pictures.clear()

    def visible_blocks(self, area: QRectF) -> Iterator[Placed]:
        """Each block that reaches into an area of the document, with the origin of its layout."""
        layout = self._document.documentLayout()
        first = layout.hitTest(QPointF(area.center().x(), area.top()), Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(first, 0))
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() > area.bottom():
                break
            yield block, rect.topLeft()
            block = block.next()

    def paint(self, painter: QPainter, blocks: Iterable[Placed], tokens: Tokens, emphasis: Emphasis) -> None:
        """Paint the marks of the blocks in view: tints, underlines, frames, margin."""
        text_left = self._document.rootFrame().frameFormat().leftMargin()
        for block, origin in blocks:
            picture = self._picture(block)
            painter.save()
            painter.translate(origin)
            if emphasis.dims_others:
                painter.setOpacity(_DIMMED)
            elif tokens.tinted:
                self._tints(painter, picture, tokens)
            self._strokes(painter, picture, tokens)
            painter.setOpacity(1.0)
            self._framed(painter, block, tokens, emphasis)
            self._deeper(painter, picture, tokens)
            draw_margin(painter, picture, tokens, text_left - origin.x())
            painter.restore()

    def rects_of(self, start: int, end: int) -> list[QRectF]:
        """Where words are, one rectangle a line, in the document; positions in code points."""
        made = []
        layout = self._document.documentLayout()
        first, last = self._offsets.to_units(start), self._offsets.to_units(end)
        block = self._document.findBlock(first)
        while block.isValid() and block.position() < last:
            origin = layout.blockBoundingRect(block).topLeft()
            within = (max(first - block.position(), 0), min(last - block.position(), block.length() - 1))
            for line, left, right in stretches(lines_of(block), *within):
                rect = QRectF(left, line.top, right - left, line.bottom - line.top)
                made.append(rect.translated(origin))
            block = block.next()
        return made

    def _picture(self, block: QTextBlock) -> Picture:
        number = block.blockNumber()
        kept = self._pictures.get(number)
        if kept is None:
            artist = Artist(block, self._offsets, self._scale)
            kept = artist.draw(self._marks.in_block(number), self._marks.lanes_in(number))
            self._pictures[number] = kept
        return kept

    def _tints(self, painter: QPainter, picture: Picture, tokens: Tokens) -> None:
        for (_, paint), rects in sorted(picture.tints.items(), key=_outer_first):
            _fill(painter, rects, tint_of(paint, tokens))

    def _strokes(self, painter: QPainter, picture: Picture, tokens: Tokens) -> None:
        width = self._width(tokens)
        for (kind, suggested), strokes in picture.strokes.items():
            draw_strokes(painter, kind, strokes, tokens.kinds[kind].line, width, suggested=suggested)

    def _framed(self, painter: QPainter, block: QTextBlock, tokens: Tokens, emphasis: Emphasis) -> None:
        number, scale = block.blockNumber(), self._scale
        marks = [mark for mark in emphasis.framed if number in self._marks.blocks_of(mark)]
        if not marks:
            return
        lanes = self._marks.lanes_in(number)
        lines = lines_of(block)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in marks:
            start, end = self._within(mark, block)
            if emphasis.dims_others:
                self._undimmed(painter, mark, lines, (start, end, min(lanes.get(mark, 0), LANES - 1)), tokens)
            ink = QColor(tokens.kinds[mark.kind].ink if mark.kind else tokens.control)
            ink.setAlphaF(emphasis.opacity)
            painter.setPen(QPen(ink, _FRAME_PEN))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in frames(lines, start, end, scale):
                painter.drawRoundedRect(rect, _FRAME_ROUND, _FRAME_ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _undimmed(
        self, painter: QPainter, mark: Mark, lines: list[Line], place: tuple[int, int, int], tokens: Tokens
    ) -> None:
        """Tint and underline of a mark at full strength; `place` is its ends in the block and its lane."""
        if tokens.tinted:
            rects = tint_rects(lines, *place, self._scale)
            cut = [part for rect in rects for part in without_corners(rect)]
            _fill(painter, cut, tint_of(mark.kind or mark.colour, tokens))
        if mark.kind is not None:
            strokes, width = strokes_of(lines, *place, self._scale), self._width(tokens)
            draw_strokes(painter, mark.kind, strokes, tokens.kinds[mark.kind].line, width, suggested=mark.suggested)

    def _width(self, tokens: Tokens) -> float:
        return tokens.stroke * max(1.0, round(self._scale))

    def _deeper(self, painter: QPainter, picture: Picture, tokens: Tokens) -> None:
        if picture.deeper:
            painter.setFont(font(Role.SMALL))
            painter.setPen(tokens.muted)
            for count, right, baseline in picture.deeper:
                painter.drawText(QPointF(right + 6, baseline), f"+{count}")

    def _within(self, mark: Mark, block: QTextBlock) -> tuple[int, int]:
        """A mark's ends in Qt units from the block's start, cut to the block."""
        start = self._offsets.to_units(mark.start) - block.position()
        end = self._offsets.to_units(mark.end) - block.position()
        return max(start, 0), min(end, block.length() - 1)


def tint_of(paint: Paint, tokens: Tokens) -> QColor:
    """The colour behind words of a kind or of a free mark."""
    return tokens.kinds[paint].tint if isinstance(paint, RecordKind) else tokens.marks[max(paint, 1) - 1]


def _outer_first(entry: tuple[tuple[int, Paint], list[QRectF]]) -> int:
    return -entry[0][0]


def _fill(painter: QPainter, rects: list[QRectF], colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(rects)

"""Painting the page under the words: bands that are kept until something changes, and what stands out."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument

from newsdesk.gui.reader.furniture import Furniture
from newsdesk.gui.reader.lines import CHUNK, Lines, line_at, lines_between, outlines
from newsdesk.gui.reader.margin import draw_margin
from newsdesk.gui.reader.marks import Laned, Mark, Marks
from newsdesk.gui.reader.offsets import Offsets
from newsdesk.gui.reader.picture import OVERHANG, Artist, Paint, Picture, frames
from newsdesk.gui.reader.strokes import draw_strokes
from newsdesk.gui.reader.surface import Surface
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.model.record import RecordKind

_FRAME_ROUND = 3.0
_FRAME_PEN = 1.5
_DIMMED = 0.4
_KEPT_PICTURES = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Emphasis:
    """What stands out: marks framed, and whether the others step back meanwhile.

    `opacity` is that of the frames, below 1 while a flash fades.
    """

    framed: frozenset[Mark] = frozenset()
    dims_others: bool = False
    opacity: float = 1.0


PLAIN = Emphasis()

_Chunk = tuple[int, int]
"""Number of a block, and of the chunk of its lines."""


class MarkPainter:
    """Paints marks and furniture of one document. Drop what changed, drop all on a new layout."""

    def __init__(
        self,
        document: QTextDocument,
        offsets: Offsets,
        marks: Marks,
        furniture: Furniture,
        *,
        scale: float,
        tokens: Tokens,
    ) -> None:
        self.surface = Surface(document)
        self._document = document
        self._offsets = offsets
        self._marks = marks
        self._scale = scale
        self._over = OVERHANG * self._scale
        self._tokens = tokens
        self._furniture = furniture
        self._dims = False
        self._lines: dict[_Chunk, Lines] = {}
        self._pictures: dict[_Chunk, Picture] = {}
        self._drawn: dict[int, Laned] = {}
        self._stale = set[int]()

    def drop(self, blocks: Iterable[int]) -> None:
        """Look again at blocks whose marks changed, when they are next painted."""
        self._stale.update(block for block in blocks if block in self._drawn)

    def drop_all(self) -> None:
        """Forget everything, as after a change of width."""
        self.surface.forget()
        self._forget_pictures()

    def changed(self) -> list[tuple[range, float, float]]:
        """The blocks to be drawn anew since this was last asked: runs of them, each with the heights it covers.

        They are those whose marks, or lanes of marks, are others than those that were drawn.
        """
        changed = {number for number in self._stale if self._drawn.get(number) != self._marks.lanes_in(number)}
        self._stale.clear()
        made: list[tuple[range, float, float]] = []
        for number in sorted(changed):
            block = self._document.findBlockByNumber(number)
            rect = self._document.documentLayout().blockBoundingRect(block)
            first, top, bottom = number, rect.top() - 1, rect.top() + self._anew(block)
            if made and made[-1][0].stop == number:
                run, top, above = made.pop()
                first, bottom = run.start, max(above, bottom)
            made.append((range(first, number + 1), top, bottom))
        return made

    def _anew(self, block: QTextBlock) -> float:
        """Forget the pictures of a block; return how far down the old and the new ones go."""
        number, lines = block.blockNumber(), block.layout().lineCount()
        gone = [self._pictures.pop(chunk) for chunk in [chunk for chunk in self._pictures if chunk[0] == number]]
        self._drawn.pop(number, None)
        if lines > CHUNK:
            return block.layout().boundingRect().height() + self._over
        return max(picture.bottom for picture in (*gone, self._picture(block, 0)))

    def draw(self, painter: QPainter, top: float, bottom: float, *, dims: bool = False) -> range:
        """Draw what stands between two heights; return the blocks met. Where `dims`, marks step back."""
        self._dims = dims
        met = list(self.surface.blocks(top - self._over, bottom if top > 0 else self._furniture.reach + bottom))
        for block, rect in met:
            painter.translate(rect.topLeft())
            between = (top - rect.top(), bottom - rect.top())
            for chunk in self._chunks(block, *between):
                picture = self._picture(block, chunk)
                if picture.bottom < between[0]:
                    continue
                self._marks_on(painter, picture)
                draw_margin(painter, picture, self._tokens, self._furniture.text_left - rect.left(), between)
            painter.translate(-rect.topLeft())
            self._furniture.draw(painter, block, rect.topLeft())
        if not met:
            return range(0)
        first, last = met[0][0].blockNumber(), met[-1][0].blockNumber()
        if first == 1:  # the line under the title belongs to the block before
            above = met[0][0].previous()
            origin = self._document.documentLayout().blockBoundingRect(above).topLeft()
            self._furniture.draw(painter, above, origin)
        return range(first, last + 1)

    def draw_emphasis(self, painter: QPainter, area: QRectF, emphasis: Emphasis) -> None:
        """Draw what stands out in an area of the document, over everything else."""
        if emphasis.framed:
            for block, rect in self.surface.blocks(area.top() - self._over, area.bottom() + self._over):
                self._framed(painter, block, rect, area, emphasis)

    def rects_of(self, start: int, end: int) -> list[QRectF]:
        """Where words are, one rectangle a line, in the document; positions in code points."""
        made = []
        layout = self._document.documentLayout()
        first, last = self._offsets.to_units(start), self._offsets.to_units(end)
        block = self._document.findBlock(first)
        while block.isValid() and block.position() < last:
            origin = layout.blockBoundingRect(block).topLeft()
            within = (max(first - block.position(), 0), min(last - block.position(), block.length() - 1))
            few = block.layout().lineCount() <= CHUNK
            rects = outlines(self._lines_of(block, 0) if few else lines_between(block, *within), *within)
            made += [rect.translated(origin) for rect in rects]
            block = block.next()
        return made

    def _chunks(self, block: QTextBlock, top: float, bottom: float) -> range:
        """The chunks of lines that reach between two heights of a block."""
        layout = block.layout()
        count = layout.lineCount()
        if count <= CHUNK:
            return range(1)
        first, last = line_at(layout, top - self._over), min(line_at(layout, bottom + self._over), count - 1)
        return range(first // CHUNK, last // CHUNK + 1)

    def _marks_on(self, painter: QPainter, picture: Picture) -> None:
        if self._dims:
            painter.setOpacity(_DIMMED)
        self._picture_on(painter, picture, tinted=not self._dims)
        painter.setOpacity(1.0)
        self._deeper(painter, picture)

    def _picture(self, block: QTextBlock, number: int) -> Picture:
        chunk = (block.blockNumber(), number)
        kept = self._pictures.get(chunk)
        if kept is None:
            if len(self._pictures) > _KEPT_PICTURES:
                self._pictures.clear()  # what was drawn of them still stands on the bands
                self._lines.clear()
            laned = self._drawn.setdefault(chunk[0], self._marks.lanes_in(chunk[0]))
            kept = Artist(block, self._lines_of(block, number), self._offsets, self._scale).draw(laned)
            self._pictures[chunk] = kept
        return kept

    def _lines_of(self, block: QTextBlock, number: int) -> Lines:
        chunk = (block.blockNumber(), number)
        kept = self._lines.get(chunk)
        if kept is None:
            layout = block.layout()
            kept = Lines(layout, number * CHUNK, min((number + 1) * CHUNK, layout.lineCount()))
            self._lines[chunk] = kept
        return kept

    def _forget_pictures(self) -> None:
        self._pictures.clear()
        self._lines.clear()
        self._drawn.clear()

    def _picture_on(self, painter: QPainter, picture: Picture, *, tinted: bool) -> None:
        """Tints, the outer ones first, and underlines."""
        tokens = self._tokens
        if tinted and tokens.tinted:
            for (_, paint), rects in sorted(picture.tints.items(), key=_outer_first):
                _fill(painter, rects, tint_of(paint, tokens))
        width = tokens.stroke * max(1.0, round(self._scale))
        for (kind, suggested), strokes in picture.strokes.items():
            draw_strokes(painter, kind, strokes, tokens.kinds[kind].line, width, suggested=suggested)

    def _framed(self, painter: QPainter, block: QTextBlock, rect: QRectF, area: QRectF, emphasis: Emphasis) -> None:
        """Frame the marks of a block that stand out; undim them where the others step back."""
        laned = [pair for pair in self._marks.lanes_in(block.blockNumber()) if pair[0] in emphasis.framed]
        if not laned:
            return
        painter.save()
        painter.translate(rect.topLeft())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for chunk in self._chunks(block, area.top() - rect.top(), area.bottom() - rect.top()):
            lines = self._lines_of(block, chunk)
            for mark, lane in laned:
                span = self._within(mark, block, lines)
                if span[0] >= span[1]:
                    continue
                if emphasis.dims_others:
                    artist = Artist(block, lines, self._offsets, self._scale)
                    artist.add(mark, span, lane)
                    self._picture_on(painter, artist.picture, tinted=True)
                self._frame(painter, mark, frames(lines, *span, self._scale), emphasis.opacity)
        painter.restore()

    def _frame(self, painter: QPainter, mark: Mark, rects: Iterable[QRectF], opacity: float) -> None:
        ink = QColor(self._tokens.kinds[mark.kind].ink if mark.kind else self._tokens.control)
        ink.setAlphaF(opacity)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, _FRAME_PEN))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in rects:
            painter.drawRoundedRect(rect, _FRAME_ROUND, _FRAME_ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _deeper(self, painter: QPainter, picture: Picture) -> None:
        if picture.deeper:
            painter.setFont(font(Role.SMALL))
            painter.setPen(self._tokens.muted)
            for count, right, baseline in picture.deeper:
                painter.drawText(QPointF(right + 6, baseline), f"+{count}")

    def _within(self, mark: Mark, block: QTextBlock, lines: Lines) -> tuple[int, int]:
        """A mark's ends in Qt units from the block's start, cut to some of its lines."""
        start = self._offsets.to_units(mark.start) - block.position()
        end = self._offsets.to_units(mark.end) - block.position()
        return max(start, lines.start), min(end, lines.end)


def tint_of(paint: Paint, tokens: Tokens) -> QColor:
    """The colour behind words of a kind or of a free mark."""
    return tokens.kinds[paint].tint if isinstance(paint, RecordKind) else tokens.marks[max(paint, 1) - 1]


def _outer_first(entry: tuple[tuple[int, Paint], list[QRectF]]) -> int:
    return -entry[0][0]


def _fill(painter: QPainter, rects: list[QRectF], colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(rects)

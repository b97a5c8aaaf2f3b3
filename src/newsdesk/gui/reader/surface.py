"""Finding what stands at a height of a document, near to where it was last looked for."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument

from newsdesk.gui.reader.lines import line_at

_NEAR = 3000
"""So many pixels away blocks are walked over; farther away Qt is asked, whose search costs as much as some screens."""

Placed = tuple[QTextBlock, QRectF]
"""A block with its rectangle in the document; the top left is the origin of its layout."""


class Surface:
    """The laid-out blocks of a document by height. Forget where it was after a change of width."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._last = 0

    def forget(self) -> None:
        """Look from the top again; what was found there may not be laid out any more."""
        self._last = 0

    def blocks(self, top: float, bottom: float) -> Iterator[Placed]:
        """Each block that reaches between two heights of the document; lays them out if need be."""
        layout = self._document.documentLayout()
        block = self._block_at(top)
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() > bottom:
                break
            if rect.bottom() >= top:
                yield block, rect
            block = block.next()

    def line_at(self, y: float) -> tuple[int, int]:
        """Qt positions where the line at a height begins and ends; of the next line in a gap."""
        block = self._block_at(y)
        rect = self._document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        number = line_at(layout, y - rect.top()) if y >= rect.top() else 0
        if number >= layout.lineCount():
            end = block.position() + block.length() - 1
            return end, end
        line = layout.lineAt(number)
        start = block.position() + line.textStart()
        return start, start + line.textLength()

    def _block_at(self, y: float) -> QTextBlock:
        """The first block that ends below a height, or the last."""
        layout = self._document.documentLayout()
        block = self._document.findBlockByNumber(self._last)
        rect = layout.blockBoundingRect(block)
        if not rect.top() - _NEAR <= y <= rect.bottom() + _NEAR:
            block = self._document.findBlock(max(layout.hitTest(QPointF(1, max(y, 0)), Qt.HitTestAccuracy.FuzzyHit), 0))
            rect = layout.blockBoundingRect(block)
        while rect.top() > y and (before := block.previous()).isValid():
            above = layout.blockBoundingRect(before)
            if above.bottom() < y:
                break
            block, rect = before, above
        while rect.bottom() < y and (behind := block.next()).isValid():
            block, rect = behind, layout.blockBoundingRect(behind)
        self._last = block.blockNumber()
        return block

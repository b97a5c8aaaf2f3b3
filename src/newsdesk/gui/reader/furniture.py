"""What stands on the page beside words and marks: meta line, list dashes, quote bars, rules, paragraph cursor."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from newsdesk.gui.reader.page import Page
from newsdesk.model.article import Block, BlockKind

_CURSOR_LEFT = 88
_CURSOR_END = 3
_CURSOR_WIDTH = 2
_BAR = 2
_BAR_GAP = 14
_DASHES = frozenset("-*+•")


class Furniture:
    """Draws the furniture of one page with one painter; `text_left` is the x of the text without indents."""

    def __init__(self, painter: QPainter, page: Page, *, text_left: float) -> None:
        self._painter = painter
        self._page = page
        self._left = text_left

    def draw(self, block: QTextBlock, origin: QPointF) -> None:
        """Draw what belongs to one block; `origin` is that of its layout in the document."""
        number = block.blockNumber()
        if number >= len(self._page.canonical.blocks):
            return
        kept = self._page.canonical.blocks[number]
        if kept.kind is BlockKind.LIST_ITEM and kept.marker:
            self._marker(block, kept, origin)
        if kept.quoted:
            self._quote_bars(block, kept, origin)
        if kept.kind is BlockKind.RULE:
            y = round(origin.y() + block.layout().boundingRect().center().y())
            line = QRectF(self._left, y, self._page.setting.measure, 1)
            self._painter.fillRect(line, self._page.tokens.line)
        if not number and self._page.meta:
            self._meta(block, origin)

    def draw_paragraph_cursor(self, block: QTextBlock, origin: QPointF, *, focused: bool) -> None:
        """Draw the line beside the paragraph that holds the caret, outside the lanes."""
        rect = block.layout().boundingRect().translated(origin)
        height = rect.height() - 2 * _CURSOR_END
        line = QRectF(self._left - _CURSOR_LEFT, rect.top() + _CURSOR_END, _CURSOR_WIDTH, height)
        tokens = self._page.tokens
        self._painter.fillRect(line, tokens.accent if focused else tokens.control)

    def _marker(self, block: QTextBlock, kept: Block, origin: QPointF) -> None:
        layout = block.layout()
        if not layout.lineCount():
            return
        line = layout.lineAt(0)
        place = origin + QPointF(line.x() - self._page.setting.indent, line.y() + line.ascent())
        self._painter.setFont(self._page.setting.text_font())
        self._painter.setPen(self._page.tokens.muted)
        self._painter.drawText(place, "—" if kept.marker in _DASHES else kept.marker)

    def _quote_bars(self, block: QTextBlock, kept: Block, origin: QPointF) -> None:
        rect = block.layout().boundingRect().translated(origin)
        for depth in range(1, kept.quoted + 1):
            left = self._left + depth * self._page.setting.indent - _BAR_GAP
            self._painter.fillRect(QRectF(left, rect.top(), _BAR, rect.height()), self._page.tokens.line)

    def _meta(self, block: QTextBlock, origin: QPointF) -> None:
        """The line under the title; over the first block where the text has no title."""
        rect = block.layout().boundingRect().translated(origin)
        setting = self._page.setting
        above, below = setting.meta_gaps
        top = rect.bottom() + above if self._page.head.title else rect.top() - below - setting.meta_line
        face = setting.meta_font()
        words = QFontMetricsF(face).elidedText(self._page.meta, Qt.TextElideMode.ElideRight, setting.measure)
        self._painter.setFont(face)
        self._painter.setPen(self._page.tokens.muted)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(QRectF(self._left, top, setting.measure, setting.meta_line), int(flags), words)

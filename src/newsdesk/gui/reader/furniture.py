"""What stands on the page beside words and marks: meta line, list dashes, quote bars, rules, paragraph cursor."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock, QTextDocument

from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.model.article import Block, BlockKind, CanonicalText

_CURSOR_LEFT = 88
_CURSOR_END = 3
_CURSOR_WIDTH = 2
_BAR = 2
_BAR_GAP = 14
_DASHES = frozenset("-*+•")


class Furniture:
    """Draws the furniture of one document. `meta` is the painted line, `titled` whether it stands under a title."""

    def __init__(
        self,
        document: QTextDocument,
        canonical: CanonicalText,
        setting: Setting,
        tokens: Tokens,
        *,
        meta: str,
        titled: bool,
    ) -> None:
        self._document = document
        self._blocks = canonical.blocks
        self._setting = setting
        self._tokens = tokens
        self._meta_words = meta
        self._titled = titled

    @property
    def reach(self) -> float:
        """How far the painted line goes beyond the first block."""
        return self._setting.meta_line + sum(self._setting.meta_gaps)

    @property
    def text_left(self) -> float:
        """The x of the text without indents."""
        return self._document.rootFrame().frameFormat().leftMargin()

    def draw(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """Draw what belongs to one block; `origin` is that of its layout in the document."""
        number = block.blockNumber()
        if number >= len(self._blocks):
            return
        kept = self._blocks[number]
        if kept.kind is BlockKind.LIST_ITEM and kept.marker:
            self._marker(painter, block, kept, origin)
        if kept.quoted:
            self._quote_bars(painter, block, kept, origin)
        if kept.kind is BlockKind.RULE:
            y = round(origin.y() + block.layout().boundingRect().center().y())
            painter.fillRect(QRectF(self.text_left, y, self._setting.measure, 1), self._tokens.line)
        if not number and self._meta_words:
            self._meta(painter, block, origin)

    def draw_paragraph_cursor(self, painter: QPainter, block: QTextBlock, origin: QPointF, *, focused: bool) -> None:
        """Draw the line beside the paragraph that holds the caret, outside the lanes."""
        rect = block.layout().boundingRect().translated(origin)
        height = rect.height() - 2 * _CURSOR_END
        line = QRectF(self.text_left - _CURSOR_LEFT, rect.top() + _CURSOR_END, _CURSOR_WIDTH, height)
        painter.fillRect(line, self._tokens.accent if focused else self._tokens.control)

    def _marker(self, painter: QPainter, block: QTextBlock, kept: Block, origin: QPointF) -> None:
        layout = block.layout()
        if not layout.lineCount():
            return
        line = layout.lineAt(0)
        place = origin + QPointF(line.x() - self._setting.indent, line.y() + line.ascent())
        painter.setFont(self._setting.text_font())
        painter.setPen(self._tokens.muted)
        painter.drawText(place, "—" if kept.marker in _DASHES else kept.marker)

    def _quote_bars(self, painter: QPainter, block: QTextBlock, kept: Block, origin: QPointF) -> None:
        rect = block.layout().boundingRect().translated(origin)
        for depth in range(1, kept.quoted + 1):
            left = self.text_left + depth * self._setting.indent - _BAR_GAP
            painter.fillRect(QRectF(left, rect.top(), _BAR, rect.height()), self._tokens.line)

    def _meta(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """The line under the title; over the first block where the text has no title."""
        rect = block.layout().boundingRect().translated(origin)
        setting = self._setting
        above, below = setting.meta_gaps
        top = rect.bottom() + above if self._titled else rect.top() - below - setting.meta_line
        face = setting.meta_font()
        words = QFontMetricsF(face).elidedText(self._meta_words, Qt.TextElideMode.ElideRight, setting.measure)
        painter.setFont(face)
        painter.setPen(self._tokens.muted)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(self.text_left, top, setting.measure, setting.meta_line), int(flags), words)

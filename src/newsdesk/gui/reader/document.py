"""From canonical text to a QTextDocument that holds exactly the same characters."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from newsdesk.gui.reader.safe_document import SafeDocument
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.model.article import Block, BlockKind, CanonicalText, InlineSpan, SpanKind
from newsdesk.text.proposals import find_dateline

_OWN_BULLET = re.compile(r"(?:[—–\-•*·]|\d{1,3}[.)])[  \t]+")
LONGEST_WORD = 2000
"""A word of more characters is endless: the time that Qt takes to break it grows with its square."""

_BYTE_ORDER_MARK = "\ufeff"
_TAB = 120.0
_TOGETHER = (BlockKind.LIST_ITEM, BlockKind.CODE, BlockKind.TABLE_ROW)
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class Head:
    """How many blocks at the start are title and dateline: 0 or 1 each; a dateline only under a title."""

    title: int = 0
    dateline: int = 0


def head_of(canonical: CanonicalText, title: str) -> Head:
    """Find the title and the dateline among the first blocks.

    The title is a leading level-1 heading, or a first block that says the article's title.
    """
    texts = [canonical.text[block.start : block.end] for block in canonical.blocks[:2]]
    if not texts:
        return Head()
    first = canonical.blocks[0]
    is_heading = first.kind is BlockKind.HEADING and first.level == 1
    if not is_heading and (not title or texts[0].strip() != title.strip()):
        return Head()
    return Head(1, int(len(texts) > 1 and find_dateline(texts[1]) is not None))


def wrap_mode(canonical: CanonicalText) -> QTextOption.WrapMode:
    """Between words; anywhere for a text with an endless word, over which Qt would search for minutes."""
    for block in canonical.blocks:
        if block.end - block.start > LONGEST_WORD:
            words = canonical.text[block.start : block.end].split(" ")
            if max(map(len, words)) > LONGEST_WORD:
                return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def build_document(canonical: CanonicalText, head: Head, setting: Setting, tokens: Tokens) -> SafeDocument:
    """Fill a document off-widget: one block of the text is one block of the document."""
    document = SafeDocument()
    document.setDefaultFont(setting.text_font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(wrap_mode(canonical))
    option.setTabStopDistance(_TAB * setting.zoom)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    _Writer(document, canonical, head, _Formats(setting, tokens)).write()
    return document


class _Formats:
    """The block and character formats of one setting, made once each."""

    def __init__(self, setting: Setting, tokens: Tokens) -> None:
        self.setting = setting
        self._tokens = tokens
        self._blocks: dict[tuple[float, float, float], QTextBlockFormat] = {}
        self._running = self.placed(0.0, 0.0, setting.gap())
        self.plain = QTextCharFormat()
        self.title = self._face(setting.title_font())
        self.meta = self._face(setting.meta_font())
        self.meta.setForeground(tokens.muted)
        self.code = self._face(setting.code_font())
        self.headings = {level: self._face(setting.heading_font(level)) for level in range(1, 7)}

    def characters(self, block: Block) -> QTextCharFormat:
        """The format of a block's characters outside its inline spans."""
        if block.kind is BlockKind.HEADING:
            return self.headings[min(max(block.level, 1), 6)]
        return self.code if block.kind is BlockKind.CODE else self.plain

    def over(self, base: QTextCharFormat, spans: Sequence[InlineSpan]) -> QTextCharFormat:
        """A block's format with the inline markup of some characters on top."""
        made = QTextCharFormat(base)
        kinds = {span.kind for span in spans}
        if SpanKind.CODE in kinds:
            made.merge(self.code)
        if SpanKind.STRONG in kinds:
            made.setFontWeight(QFont.Weight.Bold)
        if SpanKind.EMPHASIS in kinds:
            made.setFontItalic(True)
        if SpanKind.LINK in kinds:
            made.setForeground(self._tokens.link)
        return made

    def block(self, block: Block, before: Block | None, before_text: str, text: str) -> QTextBlockFormat:
        """Indents and gaps of a block of the running text."""
        if before is not None and _is_running(block) and _is_running(before):
            return self._running
        setting = self.setting
        is_item = block.kind is BlockKind.LIST_ITEM
        depth = block.quoted + (max(block.level, 1) if is_item else 0)
        hang = top = 0.0
        if is_item and not block.marker and (bullet := _OWN_BULLET.match(text)):
            hang = setting.bullet_width(bullet[0])
        if before is not None and not _belongs_to(block, before):
            after_colon = is_item and before_text.endswith(":")
            top = setting.gap(after_colon=after_colon, over_heading=block.kind is BlockKind.HEADING)
        return self.placed(depth * setting.indent, hang, top)

    def placed(self, left: float, hang: float, top: float) -> QTextBlockFormat:
        """The format of running text that far in, with that gap above; the same object for the same place."""
        key = (left, hang, top)
        if key not in self._blocks:
            made = self.lines(self.setting.line)
            made.setLeftMargin(left)
            made.setTextIndent(-hang)
            made.setTopMargin(top)
            self._blocks[key] = made
        return self._blocks[key]

    @staticmethod
    def lines(height: int) -> QTextBlockFormat:
        """A block format of an exact pitch."""
        made = QTextBlockFormat()
        made.setLineHeight(height, _FIXED)
        return made

    @staticmethod
    def _face(face: QFont) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(face, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
        return made


def _is_running(block: Block) -> bool:
    """Say whether a block is a paragraph outside lists and quotes, as most are."""
    return block.kind is BlockKind.PARAGRAPH and not block.quoted


def _belongs_to(block: Block, before: Block) -> bool:
    """Say whether a block follows the one before without a gap, as items of a list do."""
    return block.kind is before.kind and block.kind in _TOGETHER and block.quoted == before.quoted


class _Writer:
    """Writes blocks one after another with a cursor of its own."""

    def __init__(self, document: SafeDocument, canonical: CanonicalText, head: Head, formats: _Formats) -> None:
        self._cursor = QTextCursor(document)
        self._canonical = canonical
        self._head = head
        self._formats = formats
        self._span_starts = [span.start for span in canonical.spans]
        self._longest_span = max((span.end - span.start for span in canonical.spans), default=0)

    def write(self) -> None:
        """Write every block in one edit; neighbours that are set alike go in together."""
        self._cursor.beginEditBlock()
        before: Block | None = None
        before_text = ""
        waiting: list[str] = []
        last: tuple[QTextBlockFormat, QTextCharFormat] | None = None
        for index, block in enumerate(self._canonical.blocks):
            text = self._canonical.text[block.start : block.end]
            block_format, characters = self._formats_of(index, block, before, before_text, text)
            spans = self._spans_of(block)
            if last is None or spans or block_format is not last[0] or characters is not last[1]:
                self._insert("\n".join(waiting), last[1] if last else characters)
                self._begin(index, block_format, characters)
                waiting = []
                last = None if spans else (block_format, characters)
            if spans:
                self._write_runs(block, spans, characters)
            else:
                waiting.append(text)
            before, before_text = block, text
        if last is not None:
            self._insert("\n".join(waiting), last[1])
        self._cursor.endEditBlock()

    def _begin(self, index: int, block_format: QTextBlockFormat, characters: QTextCharFormat) -> None:
        if index:
            self._cursor.insertBlock(block_format, characters)
        else:
            self._cursor.setBlockFormat(block_format)
            self._cursor.setBlockCharFormat(characters)

    def _formats_of(
        self, index: int, block: Block, before: Block | None, before_text: str, text: str
    ) -> tuple[QTextBlockFormat, QTextCharFormat]:
        formats, setting, head = self._formats, self._formats.setting, self._head
        if index > head.title + head.dateline:
            return formats.block(block, before, before_text, text), formats.characters(block)
        if index < head.title:
            return formats.lines(setting.title_line), formats.title
        above, below = setting.meta_gaps
        if index < head.title + head.dateline:
            made = formats.lines(setting.meta_line)
            made.setTopMargin(above)
            return made, formats.meta
        made = QTextBlockFormat(formats.block(block, before, before_text, text))
        room = 0 if head.dateline else setting.meta_line + (above if head.title else 0)
        made.setTopMargin(room + below)
        return made, formats.characters(block)

    def _write_runs(self, block: Block, spans: Sequence[InlineSpan], characters: QTextCharFormat) -> None:
        edges = {block.start, block.end}
        for span in spans:
            edges.update((max(span.start, block.start), min(span.end, block.end)))
        places = sorted(edges)
        for start, end in pairwise(places):
            over = [span for span in spans if span.start <= start and span.end >= end]
            run = self._canonical.text[start:end]
            self._insert(run, self._formats.over(characters, over) if over else characters)

    def _insert(self, run: str, characters: QTextCharFormat) -> None:
        if not run.startswith(_BYTE_ORDER_MARK):
            self._cursor.insertText(run, characters)
            return
        start = self._cursor.position()
        self._cursor.insertText(f"-{run}", characters)  # PySide drops the mark at the start of a string
        end = self._cursor.position()
        self._cursor.setPosition(start)
        self._cursor.deleteChar()
        self._cursor.setPosition(end - 1)

    def _spans_of(self, block: Block) -> list[InlineSpan]:
        first = bisect_left(self._span_starts, block.start - self._longest_span)
        last = bisect_left(self._span_starts, block.end, first)
        if first == last:
            return []
        return [span for span in self._canonical.spans[first:last] if span.end > block.start]


def set_margins(document: QTextDocument, *, left: float, top: float, right: float, bottom: float) -> None:
    """Give the whole document its margins; they belong to it, not to the viewport (look.md 5)."""
    frame = document.rootFrame()
    made = frame.frameFormat()
    wanted = (left, top, right, bottom)
    if wanted == (made.leftMargin(), made.topMargin(), made.rightMargin(), made.bottomMargin()):
        return
    made.setLeftMargin(left)
    made.setTopMargin(top)
    made.setRightMargin(right)
    made.setBottomMargin(bottom)
    frame.setFrameFormat(made)

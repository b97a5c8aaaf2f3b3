"""Places remarks beside a text on paper: each on the line of its mark, or as near below it as there is room.

The template only sets what is decided here, so that a brief of a thousand marks is laid out once and not
until every remark has found its line.
"""

from dataclasses import dataclass, field, replace

from newsdesk.exporting.advances import LineFiller, typeface
from newsdesk.exporting.page import PageBlock, PageText, Remark
from newsdesk.exporting.remarks import closed_in, ranges, remarks_of, superior_numbers
from newsdesk.model.article import BlockKind

_MILLIMETRE = 72 / 25.4
_TEXT_FACE, _TEXT_SIZE, _TEXT_PITCH = "PTSerif_400Regular.ttf", 10.0, 18.0
_TEXT_WIDTH = 114 * _MILLIMETRE
_SUPERIOR = 0.65
_HEADING = 1.22
_ITEM_HANGS, _ITEM_STEP, _QUOTE_STEP = 16.0, 15.0, 10.0
_SIDE_FACE, _SIDE_SIZE, _SIDE_PITCH = "SourceSans3_600SemiBold.ttf", 9.0, 12.0
_SIDE_WIDTH = 52 * _MILLIMETRE
_SIDE_NUMBER = 10 * _MILLIMETRE
_SIDE_INDENT = 6.0
_SIDE_MEASURE = _SIDE_WIDTH - _SIDE_NUMBER - _SIDE_INDENT
_REMARK_GAP = 6.0
_PARAGRAPH_GAP, _ITEM_GAP = 13.0, 8.0
_LETTER_HEIGHT = 10.0
_TITLE_LINES = 2
_SHORT_WORD = 3
_ROOM = 12 * _TEXT_PITCH


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedRemark:
    """A remark `shift` points below what stands above it in its column; `pad` points stand before its numbers."""

    remark: Remark
    shift: float
    pad: float


@dataclass(slots=True)
class Row:
    """Blocks, each with the gap above it, and the remarks beside them; both columns begin at one height."""

    blocks: list[tuple[PageBlock, float]] = field(default_factory=list)
    remarks: list[PlacedRemark] = field(default_factory=list)


def rows_of(text: PageText) -> list[Row]:
    """A text in rows. A row goes on while its remarks reach below its blocks, so that the text need not wait.

    Only where remarks fall behind by more than a dozen lines does the next block wait for them. Heights are
    reckoned from the widths of the letters; a line too many or too few moves a remark, never one onto another.
    """
    rows: list[Row] = []
    height = reach = 0.0
    before: PageBlock | None = None
    for block in text.blocks:
        gap = _gap_above(block, before)
        top = height + gap
        if before is None or not (leads_on(before, block) or 0 < reach - top < _ROOM):
            rows.append(Row())
            top = reach = 0.0
        before = block
        lines, ends = _lines_of(block, text)
        for remark in map(_shortened, remarks_of(closed_in(block), text.marks)):
            least = _REMARK_GAP if rows[-1].remarks else 0.0
            shift = max(top + ends[remark.mark] * _TEXT_PITCH - reach, least)
            rows[-1].remarks.append(PlacedRemark(remark=remark, shift=round(shift, 1), pad=_pad(remark)))
            reach += shift + _height(remark)
        rows[-1].blocks.append((block, gap))
        height = top + lines * _TEXT_PITCH - (_TEXT_PITCH - _LETTER_HEIGHT)
    return rows


def leads_on(block: PageBlock, after: PageBlock | None) -> bool:
    """Whether no page may end between the two: a heading, or what a list stands under."""
    if after is None:
        return False
    item = BlockKind.LIST_ITEM
    return block.kind is BlockKind.HEADING or (after.kind is item and block.kind is not item)


def _gap_above(block: PageBlock, before: PageBlock | None) -> float:
    if before is None:
        return 0.0
    return _ITEM_GAP if block.kind is before.kind is BlockKind.LIST_ITEM else _PARAGRAPH_GAP


def _lines_of(block: PageBlock, text: PageText) -> tuple[int, dict[int, int]]:
    """The number of lines of a block, and for each mark that ends in it the line on which it does."""
    measure = _TEXT_WIDTH - block.quoted * _QUOTE_STEP
    if block.kind is BlockKind.LIST_ITEM:
        measure -= _ITEM_HANGS + (max(block.level, 1) - 1) * _ITEM_STEP
    size = _TEXT_SIZE * _HEADING if block.kind is BlockKind.HEADING else _TEXT_SIZE
    filler = LineFiller(typeface(_TEXT_FACE), size, measure)
    ends: dict[int, int] = {}
    for piece in block.pieces:
        filler.add(piece.text)
        ends.update(dict.fromkeys(piece.closes, filler.line))
        numbers = ", ".join(map(str, superior_numbers(piece.closes, text.marks)))
        filler.add(numbers.replace(" ", ""), _SUPERIOR)
    return filler.line + 1, ends


def _shortened(remark: Remark) -> Remark:
    """The remark with a title of two lines at the most; the whole title stands in its own section."""
    filler = _side_filler(remark)
    kept: list[str] = []
    for word in remark.title.split(" "):
        filler.add(f"{word} ")
        if filler.line >= _TITLE_LINES:
            break
        kept.append(word)
    else:
        return remark
    while len(kept) > 1 and len(kept[-1]) <= _SHORT_WORD:
        kept.pop()
    return replace(remark, title=" ".join(kept).rstrip(",;:–— ") + "…") if kept else remark


def _height(remark: Remark) -> float:
    filler = _side_filler(remark)
    shown = [remark.title, *remark.lines] if remark.title else list(remark.lines)
    filler.add(shown[0] if shown else "")
    lines = filler.line + 1
    for words in shown[1:]:
        filler = LineFiller(typeface(_SIDE_FACE), _SIDE_SIZE, _SIDE_MEASURE)
        filler.add(words)
        lines += filler.line + 1
    return lines * _SIDE_PITCH - (_SIDE_PITCH - _LETTER_HEIGHT)


def _side_filler(remark: Remark) -> LineFiller:
    """A filler whose first line already holds the letter, and numbers that are wider than their column."""
    filler = LineFiller(typeface(_SIDE_FACE), _SIDE_SIZE, _SIDE_MEASURE)
    letter = typeface(_SIDE_FACE).width(f"{remark.kind} ", _SIDE_SIZE)
    filler.indent(max(-_room(remark), 0.0) + letter)
    return filler


def _pad(remark: Remark) -> float:
    return round(max(_room(remark), 0.0), 1)


def _room(remark: Remark) -> float:
    """What the numbers leave of their column; less than nothing if they are wider."""
    return _SIDE_NUMBER - typeface(_SIDE_FACE).width(ranges(remark.numbers), _SIDE_SIZE)

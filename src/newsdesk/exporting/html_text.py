"""Annotated text as HTML: blocks and, floating beside them, what their marks prove."""

from collections.abc import Iterator
from html import escape

from newsdesk.exporting.links import Anchors
from newsdesk.exporting.page import Page, PageBlock, PageMark, Piece, Remark
from newsdesk.exporting.remarks import closed_in, remarks_of, runs_of, superior_numbers
from newsdesk.exporting.vocabulary import NBSP
from newsdesk.model.article import BlockKind

_DEEPEST = 4
_LANES = 2
_HEADINGS = ("h4", "h5", "h6")
_DASH = "—"


def text_rows(
    blocks: tuple[PageBlock, ...], marks: tuple[PageMark, ...], page: Page, anchors: Anchors
) -> Iterator[str]:
    """One row a block; the remarks float beside it and run on beside the rows that follow."""
    for block in blocks:
        remarks = "".join(_remark(remark, page) for remark in remarks_of(closed_in(block), marks))
        side = f'<aside class="side">{remarks}</aside>' if remarks else ""
        yield f'<div class="row">{side}{_block(block, marks, page, anchors)}</div>\n'


def _block(block: PageBlock, marks: tuple[PageMark, ...], page: Page, anchors: Anchors) -> str:
    words = "".join(_piece(piece, marks, page, anchors) for piece in block.pieces)
    quoted = min(block.quoted, _DEEPEST)
    return f"{'<blockquote>' * quoted}{_set(block, words)}{'</blockquote>' * quoted}"


def _set(block: PageBlock, words: str) -> str:
    match block.kind:
        case BlockKind.HEADING if words:
            tag = _HEADINGS[min(max(block.level, 1), len(_HEADINGS)) - 1]
            return f"<{tag}>{words}</{tag}>"
        case BlockKind.LIST_ITEM:
            depth = min(block.level, _DEEPEST)
            shown = _DASH if block.marker in {"-", "*", "+"} else escape(block.marker)
            marker = f'<span class="marker">{shown}</span> ' if shown else ""
            return f'<p class="item depth-item-{depth}">{marker}{words}</p>'
        case BlockKind.CODE:
            return f'<p class="code">{words}</p>'
        case BlockKind.RULE:
            return "<hr>"
        case _:
            return f"<p>{words}</p>"


def _piece(piece: Piece, marks: tuple[PageMark, ...], page: Page, anchors: Anchors) -> str:
    words = escape(piece.text)
    for on, tag in ((piece.code, "code"), (piece.emphasis, "em"), (piece.strong, "strong")):
        words = f"<{tag}>{words}</{tag}>" if on else words
    if piece.href:
        words = f'<a href="{escape(piece.href)}" rel="noopener noreferrer nofollow">{words}</a>'
    anchors_of = {index: anchors.take(f"mark-{marks[index].number}") for index in piece.opens}
    words = _wrapped(words, piece.layers, marks, anchors_of)
    superiors = _superiors(superior_numbers(piece.closes, marks), page)
    going_on = tuple(layer for layer in piece.layers if layer[0] not in piece.closes)
    return words + (_wrapped(superiors, going_on, marks, {}) if superiors else "")


def _wrapped(
    words: str, layers: tuple[tuple[int, int], ...], marks: tuple[PageMark, ...], anchors_of: dict[int, str]
) -> str:
    for index, lane in reversed(layers):
        mark = marks[index]
        name = f"F{mark.kind}" if mark.kind.free else str(mark.kind)
        below = f" lane-{min(lane, _LANES)}" if lane else ""
        anchor = anchors_of.get(index)
        known = f' id="{anchor}"' if anchor else ""
        words = f'<mark{known} class="{name}{below}">{words}</mark>'
    return words


def _superiors(numbers: list[int], page: Page) -> str:
    shown = f",{NBSP}".join(_number(number, page) for number in numbers)
    return f"<sup>{shown}</sup>" if shown else ""


def _number(number: int, page: Page) -> str:
    target = page.targets.get(number)
    return f'<a href="#{target}">{number}</a>' if target else str(number)


def _remark(remark: Remark, page: Page) -> str:
    runs = ("–".join(_number(number, page) for number in run) for run in runs_of(remark.numbers))
    numbers = f'<span class="number">{", ".join(runs)}</span> ' if remark.numbers else ""
    kind = f"{'F' if remark.kind.free else ''}{remark.kind}"
    letter = f'<b class="{kind}" title="{escape(remark.kind_word)}">{remark.kind}</b>'
    title = f' <b class="title">{escape(remark.title)}</b>' if remark.title else ""
    lines = "".join(f" <span>{escape(line)}</span>" for line in remark.lines)
    return f"<p>{numbers}{letter}{title}{lines}</p>"

"""Annotated text as HTML: rows of a block and, beside it, what its marks say."""

from collections.abc import Iterator
from html import escape

from newsdesk.exporting.links import Anchors
from newsdesk.exporting.page import Page, PageBlock, PageMark, Piece
from newsdesk.model.article import BlockKind

_DEEPEST = 4
_LANES = 2
_HEADINGS = ("h4", "h5", "h6")
_DASH = "—"


def text_rows(
    blocks: tuple[PageBlock, ...], marks: tuple[PageMark, ...], page: Page, anchors: Anchors
) -> Iterator[str]:
    """One row a block; the remarks of the marks that end in it stand in the second column."""
    for block in blocks:
        remarks = "".join(
            _remark(marks[mark], page) for piece in block.pieces for mark in piece.closes if marks[mark].speaks
        )
        side = f'<aside class="side">{remarks}</aside>' if remarks else ""
        yield f'<div class="row">{_block(block, marks, page, anchors)}{side}</div>\n'


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
    superiors = "".join(_superior(marks[index], page) for index in piece.closes)
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


def _superior(mark: PageMark, page: Page) -> str:
    if mark.number is None:
        return ""
    target = page.targets.get(mark.number)
    number = f'<a href="#{target}">{mark.number}</a>' if target else str(mark.number)
    return f"<sup>{number}</sup>"


def _remark(mark: PageMark, page: Page) -> str:
    target = page.targets.get(mark.number) if mark.number is not None else None
    shown = "" if mark.number is None else str(mark.number)
    number = f'<a href="#{target}">{shown}</a>' if target else shown
    title = escape("; ".join(mark.titles) or mark.kind_word)
    lines = "".join(f"<span>{escape(line)}</span>" for line in mark.lines)
    letter = f'<b class="{"F" if mark.kind.free else ""}{mark.kind}" title="{escape(mark.kind_word)}">{mark.kind}</b>'
    return f'<p><span class="number">{number}</span><span class="words">{letter} <b>{title}</b>{lines}</span></p>'

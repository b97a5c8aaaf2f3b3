"""Which blocks of a page are its article.

An extractor says which words belong to the article, but it rebuilds the page on the way and drops
nested quotations, list numbers and lists in tables. So its words only choose; what is kept is read
from the page itself, in the page's own structure.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import takewhile
from typing import TypeAlias

from newsdesk.importing.page import Block, Grid, Listing, Part, Quotation, Rule, Words, leaves, letters

Place: TypeAlias = tuple[int, ...]

_TELLING = 25
"""Letters that a line needs to be recognised anywhere in the extractor's words; shorter ones must be
a whole line there."""
_ANCHORING = 40
_MIN_COVERAGE = 0.5
_MAJORITY = 0.5


class Chosen:
    """The words that an extractor took for the article, ready to be asked about lines of the page."""

    def __init__(self, text: str) -> None:
        self.all = letters(text)
        self._lines = frozenset(letters(line) for line in text.split("\n"))

    def holds(self, words: Words) -> bool:
        """Whether the line is among the chosen words."""
        key = letters(words.text)
        if not key:
            return False
        if len(key) < _TELLING:
            return key in self._lines
        return key in self._lines or key in self.all


def article_blocks(blocks: Sequence[Block], chosen: Chosen) -> tuple[Block, ...]:
    """The page's blocks that hold the chosen words, with the headings and captions among them.

    Empty if less than half of the chosen words can be found in the page.
    """
    found = [words for words in leaves(blocks) if chosen.holds(words)]
    if not found or _weight(found) < _MIN_COVERAGE * len(chosen.all):
        return ()
    telling = [words for words in found if len(letters(words.text)) >= _ANCHORING] or found
    frame = _frame([words.home for words in telling])
    kept = frozenset(words for words in found if _is_within(words, frame))
    return tuple(_without_edge_rules(_with_neighbours(blocks, [_part(block, kept) for block in blocks], frame)))


def _frame(places: Sequence[Place]) -> Place:
    """The innermost element round all places, larger than each of them."""
    first, last = min(places), max(places)
    same = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    frame = tuple(place for place, _ in same)
    return frame[:-1] if frame in places else frame


def _is_within(block: Block, frame: Place) -> bool:
    return block.home[: len(frame)] == frame


def _weight(lines: Iterable[Words]) -> int:
    return sum(len(letters(words.text)) for words in lines)


def _part(block: Block, kept: AbstractSet[Words]) -> Block | None:
    """The block if most of it is kept or none of it looks foreign, else those of its lines that are kept."""
    lines = list(leaves([block]))
    held = [words for words in lines if words in kept]
    if not held:
        return None
    if _weight(held) >= _MAJORITY * _weight(lines) or _may_belong(block):
        return block
    match block:
        case Quotation():
            return replace(block, blocks=_parts(block.blocks, kept))
        case Listing():
            items = (_parts(item, kept) for item in block.items)
            return replace(block, items=tuple(item for item in items if item))
        case Grid():
            rows = (row for row in block.rows if any(cell in kept for cell in row))
            return replace(block, rows=tuple(rows))
        case _:
            return block


def _parts(blocks: Sequence[Block], kept: AbstractSet[Words]) -> tuple[Block, ...]:
    parts = (_part(block, kept) for block in blocks)
    return tuple(part for part in parts if part is not None)


def _with_neighbours(blocks: Sequence[Block], parts: Sequence[Block | None], frame: Place) -> Iterator[Block]:
    """The kept parts, and of the rest what belongs to them: headings over them, captions and lines among them."""
    after = _next_kept(blocks, parts)
    before: Block | None = None
    for block, part, following in zip(blocks, parts, after, strict=True):
        if part is not None:
            yield part
            before = block
        elif _is_within(block, frame) and _belongs(block, before, following):
            yield block


def _next_kept(blocks: Sequence[Block], parts: Sequence[Block | None]) -> list[Block | None]:
    """For each block the next one that is kept, unless foreign words stand between."""
    after: list[Block | None] = []
    following: Block | None = None
    for block, part in zip(reversed(blocks), reversed(parts), strict=True):
        after.append(following)
        if part is not None:
            following = block
        elif not _may_belong(block):
            following = None
    return after[::-1]


def _may_belong(block: Block) -> bool:
    return all(
        line.bare or line.part is not Part.PARAGRAPH or not letters(line.text)  # letters: "* * *" parts two sections
        for line in leaves([block])
    )


def _belongs(block: Block, before: Block | None, following: Block | None) -> bool:
    if isinstance(block, Words) and block.part is Part.CAPTION:
        return True
    if before is None or following is None or not _may_belong(block):
        return False
    is_heading = isinstance(block, Words) and block.part is Part.HEADING
    return is_heading or block.home[:-1] in {before.home, before.home[:-1]}


def _without_edge_rules(blocks: Iterable[Block]) -> list[Block]:
    tidy: list[Block] = []
    for block in blocks:
        if not (isinstance(block, Rule) and (not tidy or isinstance(tidy[-1], Rule))):
            tidy.append(block)
    while tidy and isinstance(tidy[-1], Rule):
        tidy.pop()
    return tidy

"""Find blocks of canonical text by position, and count paragraphs as a reader does."""

from bisect import bisect_right

from newsdesk.model.article import Block, BlockKind, CanonicalText
from newsdesk.text.proposals import find_dateline


def block_at(canonical: CanonicalText, position: int) -> Block:
    """The block that a position stands in; the line break after a block belongs to it.

    :raises IndexError: for a position outside the text, and for any in a text without blocks.
    """
    if not canonical.blocks or not 0 <= position <= len(canonical.text):
        msg = f"no block at {position} in a text of {len(canonical.text)} characters"
        raise IndexError(msg)
    return canonical.blocks[_index_at(canonical, position)]


def paragraph_number(canonical: CanonicalText, position: int) -> int:
    """The number, from 1, of the paragraph that a position stands in, or of the last one before it.

    Headings, list items, table rows and lines of code count; blank blocks and rules do not, nor does
    a leading level-1 heading, which is the title, nor a dateline right under it: there it is 0.
    """
    if not canonical.blocks:
        return 0
    last = _index_at(canonical, position)
    first = _first_paragraph(canonical)
    return sum(_counts(block) for block in canonical.blocks[first : last + 1])


def paragraph_count(canonical: CanonicalText) -> int:
    """How many paragraphs `paragraph_number` counts in the whole text."""
    return sum(_counts(block) for block in canonical.blocks[_first_paragraph(canonical) :])


def _index_at(canonical: CanonicalText, position: int) -> int:
    return max(bisect_right(canonical.blocks, position, key=lambda block: block.start) - 1, 0)


def _counts(block: Block) -> bool:
    return block.start < block.end and block.kind is not BlockKind.RULE


def _first_paragraph(canonical: CanonicalText) -> int:
    """The index of the first block that is neither the title nor its dateline."""
    blocks = canonical.blocks
    if not blocks or (blocks[0].kind, blocks[0].level) != (BlockKind.HEADING, 1):
        return 0
    under = [canonical.text[block.start : block.end] for block in blocks[1:2]]
    return 2 if under and find_dateline(under[0]) else 1

"""What a page says, apart from its markup: nested blocks of styled words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

_NOT_A_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How words are set; `href` is an absolute http, https or mailto address, or empty.

    `linked` is true inside any link, also one whose address is not kept.
    """

    strong: bool = False
    emphasis: bool = False
    code: bool = False
    linked: bool = False
    href: str = ""


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style; a space at an edge parts them from their neighbours."""

    text: str
    style: Style = PLAIN


class Part(Enum):
    """What a line of words is in the page."""

    PARAGRAPH = auto()
    HEADING = auto()
    CAPTION = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line of words, or for code any number of lines.

    `level` is the heading's level, 1 to 6, else 0. `home` tells in which element of the page the words
    stood: a path of child positions from the body downwards. `bare` is true of words without links in
    an ordinary element without class or id, which is hardly an advertisement.
    """

    part: Part
    runs: tuple[Run, ...]
    level: int = 0
    home: tuple[int, ...] = ()
    bare: bool = False

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A line drawn across the page."""

    home: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Blocks quoted from elsewhere."""

    blocks: tuple["Block", ...]
    home: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list whose items are blocks in turn; `start` is the first number, None for a bulleted list."""

    items: tuple[tuple["Block", ...], ...]
    start: int | None = None
    home: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table: rows of cells, each one line of words."""

    rows: tuple[tuple[Words, ...], ...]
    home: tuple[int, ...] = ()


Block: TypeAlias = Words | Rule | Quotation | Listing | Grid


def leaves(blocks: Sequence[Block]) -> Iterator[Words]:
    """All words in the blocks, in reading order."""
    for block in blocks:
        if isinstance(block, Words):
            yield block
        for inner in _inside(block):
            yield from leaves(inner)


def _inside(block: Block) -> Sequence[Sequence[Block]]:
    match block:
        case Quotation():
            return (block.blocks,)
        case Listing():
            return block.items
        case Grid():
            return block.rows
        case _:
            return ()


def letters(text: str) -> str:
    """Text reduced to letters and digits in lower case, to compare words whatever parts them."""
    return _NOT_A_LETTER.sub("", text).lower()

"""Flatten block tokens into one text with blocks and spans."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsdesk.model.article import Block, BlockKind, InlineSpan
from newsdesk.text.bullets import own_bullet
from newsdesk.text.inline import Line, lines_of

if TYPE_CHECKING:  # only the name: the library is loaded by the first article
    from markdown_it.token import Token

CELL_BREAK = "\t"
"""What parts the cells of a table row; a tab inside a cell becomes a space."""

_BLANK = re.compile(r"\s*")


@dataclass(slots=True)
class _Container:
    """An open block quote or list item; the marker goes to the item's first block."""

    kind: BlockKind
    marker: str = ""


@dataclass(slots=True)
class Flattener:
    """Gathers blocks as tokens come; `parts` joined by line breaks are the text of `blocks`."""

    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    spans: list[InlineSpan] = field(default_factory=list)
    _next: int = 0
    _containers: list[_Container] = field(default_factory=list)
    _heading: int = 0
    _cells: list[Line] | None = None

    def take(self, tokens: "Sequence[Token]") -> None:
        """Flatten a whole document."""
        for token in tokens:
            match token.type:
                case "inline":
                    self._take_inline(token)
                case "heading_open":
                    self._heading = int(token.tag[1:])
                case "heading_close":
                    self._heading = 0
                case "fence" | "code_block":
                    self._take_code(token)
                case "hr":
                    self._add(BlockKind.RULE, Line(text=""))
                case _:
                    self._take_frame(token)

    def add_paragraph(self, words: str) -> None:
        """Add a block of bare words."""
        self._add(BlockKind.PARAGRAPH, Line(text=words))

    def _take_frame(self, token: "Token") -> None:
        match token.type:
            case "list_item_open":
                marker = token.info + token.markup if token.info else "-"
                self._containers.append(_Container(BlockKind.LIST_ITEM, marker))
            case "blockquote_open":
                self._containers.append(_Container(BlockKind.QUOTE))
            case "list_item_close" | "blockquote_close":
                self._containers.pop()
            case "tr_open":
                self._cells = []
            case "tr_close":
                self._end_row()

    def _take_inline(self, token: "Token") -> None:
        lines = lines_of(token.children or ())
        if self._cells is not None:
            self._cells.extend(lines)
            return
        kind = BlockKind.HEADING if self._heading else self._paragraph_kind()
        for line in lines:
            if not _BLANK.fullmatch(line.text):
                self._add(kind, line)

    def _paragraph_kind(self) -> BlockKind:
        return self._containers[-1].kind if self._containers else BlockKind.PARAGRAPH

    def _take_code(self, token: "Token") -> None:
        for words in token.content.splitlines():
            self._add(BlockKind.CODE, Line(text=words))

    def _end_row(self) -> None:
        cells, self._cells = self._cells or [], None
        start, spans = 0, list[InlineSpan]()
        for cell in cells:
            spans += _shifted(cell.spans, start)
            start += len(cell.text) + len(CELL_BREAK)
        text = CELL_BREAK.join(cell.text.replace(CELL_BREAK, " ") for cell in cells)
        if not _BLANK.fullmatch(text):
            self._add(BlockKind.TABLE_ROW, Line(text=text, spans=tuple(spans)))

    def _add(self, kind: BlockKind, line: Line) -> None:
        start, end = self._next, self._next + len(line.text)
        marker = self._take_marker()
        quoted = sum(container.kind is BlockKind.QUOTE for container in self._containers)
        self.parts.append(line.text)
        self.spans += _shifted(line.spans, start)
        self.blocks.append(
            Block(
                kind=kind,
                start=start,
                end=end,
                level=self._level(kind),
                marker=marker if kind is BlockKind.LIST_ITEM and not own_bullet(line.text) else "",
                quoted=quoted,
            )
        )
        self._next = end + 1

    def _take_marker(self) -> str:
        """Hand out the innermost item's marker once; outer items that open here have none to give later."""
        marker = self._containers[-1].marker if self._containers else ""
        for container in self._containers:
            container.marker = ""
        return marker

    def _level(self, kind: BlockKind) -> int:
        if kind is BlockKind.LIST_ITEM:
            return sum(container.kind is BlockKind.LIST_ITEM for container in self._containers)
        return self._heading if kind is BlockKind.HEADING else 0


def _shifted(spans: Sequence[InlineSpan], start: int) -> list[InlineSpan]:
    return [
        InlineSpan(kind=span.kind, start=start + span.start, end=start + span.end, href=span.href) for span in spans
    ]

"""From the tree of a parsed page to blocks of words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsdesk.importing.markup import BLOCK_TAGS
from newsdesk.importing.page import (
    PLAIN,
    Block,
    Grid,
    Listing,
    Part,
    Quotation,
    Rule,
    Run,
    Style,
    Words,
    leaves,
    letters,
)
from newsdesk.text.canonical import normalise

if TYPE_CHECKING:  # only the name: the library is loaded by the first page
    from lxml.html import HtmlElement

NOISE_TAGS = frozenset(["nav", "aside", "footer", "menu", "dialog"])
"""What stands around an article rather than in it."""

_UNSEEN_TAGS = frozenset(
    (  # noqa: SIM905 - a column of words reads worse
        "applet area audio button canvas datalist embed frame frameset head iframe img input map math meta "
        "noembed noframes noscript object optgroup option output picture progress rp script select source "
        "style svg template textarea title track video"
    ).split()
)
_STRONG = frozenset({"b", "strong"})
_EMPHASIS = frozenset({"i", "em", "dfn", "var"})
_CODE = frozenset({"code", "kbd", "samp", "tt"})
_ORDINARY_TAGS = frozenset({"p", "ul", "ol", "li", "dt", "dd", "blockquote", "td", "th", "caption"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_LAYOUT_IN_CELL = frozenset({"table", "blockquote", "pre", "figure", *_HEADINGS})
_SPACE = re.compile(r"[ \t\n]+")
_SOFT_HYPHEN = "\u00ad"
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_LINE_SPACE = re.compile(r"[\t\n\r]")  # a browser drops these from an address
_MAX_HREF = 2000
_LINK = re.compile(r"(?:https?://[^\s/?#]|mailto:[^\s@]+@).*", re.IGNORECASE)
_UNSAFE_IN_HREF = re.compile(r"[\x00-\x20\x7f\\<>()\[\]`|\"^{}]")


def read_blocks(element: "HtmlElement", *, noise: bool, path: tuple[int, ...] = ()) -> tuple[Block, ...]:
    """The blocks of words inside an element, in reading order.

    With `noise` false, navigation, asides and footers are left out. `path` is the element's own
    place in the page; it begins the `home` of all words found.
    """
    walk = _Walk(noise=noise, home=path, bare=_is_ordinary(element))
    walk.inside(element, PLAIN, path)
    walk.flush()
    return tuple(walk.blocks)


def is_read(element: "HtmlElement") -> bool:
    """Whether a browser would show the words inside the element."""
    if not isinstance(element.tag, str) or element.tag in _UNSEEN_TAGS:
        return False
    return element.get("hidden") is None and not _HIDDEN.search(element.get("style") or "")


def _is_ordinary(element: "HtmlElement") -> bool:
    return element.tag in _ORDINARY_TAGS and not element.get("class") and not element.get("id")


def _is_linked(runs: tuple[Run, ...]) -> bool:
    return any(run.style.linked for run in runs)


@dataclass(slots=True)
class _Walk:
    """One walk through an element: words gather in `runs` until a block's edge makes them a block."""

    noise: bool
    part: Part = Part.PARAGRAPH
    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    home: tuple[int, ...] = ()
    bare: bool = False

    def inside(self, element: "HtmlElement", style: Style, path: tuple[int, ...]) -> None:
        """Take all words inside an element."""
        self.words(element.text, style)
        for place, child in enumerate(element):
            self.child(child, style, (*path, place))
            self.words(child.tail, style)

    def flush(self) -> None:
        """Make a block of the words gathered so far, if any."""
        runs = _collapsed(self.runs)
        if runs:
            bare = self.bare and not _is_linked(runs)
            self.blocks.append(Words(part=self.part, runs=runs, home=self.home, bare=bare))
        self.runs = []

    def taken(self) -> Iterator[tuple[Block, ...]]:
        """The blocks found so far, if any; the walk begins anew."""
        self.flush()
        if self.blocks:
            yield tuple(self.blocks)
        self.blocks = []

    def child(self, child: "HtmlElement", style: Style, path: tuple[int, ...]) -> None:
        """Take a child element's words."""
        tag = child.tag
        if not is_read(child) or (tag in NOISE_TAGS and not self.noise):
            return
        if tag == "br":
            self.flush()
        elif tag in BLOCK_TAGS:
            self._block(child, style, path)
        else:
            self.inside(child, _styled(child, style), path)

    def _block(self, child: "HtmlElement", style: Style, path: tuple[int, ...]) -> None:
        self.flush()
        outer = self.home, self.bare, self.part
        self.home, self.bare = path, _is_ordinary(child)
        if child.tag == "figcaption":
            self.part = Part.CAPTION
        read = _READERS.get(child.tag)
        if read is None:
            self.inside(child, style, path)
            self.flush()
        else:
            self.blocks.extend(read(child, self, path))
        self.home, self.bare, self.part = outer

    def words(self, text: str | None, style: Style) -> None:
        """Take words that stand between tags."""
        if text:
            self.runs.append(Run(text, style))


def _styled(element: "HtmlElement", style: Style) -> Style:
    tag = element.tag
    if tag in _STRONG:
        return replace(style, strong=True)
    if tag in _EMPHASIS:
        return replace(style, emphasis=True)
    if tag in _CODE:
        return replace(style, code=True)
    if tag == "a":
        href = element.get("href") or ""
        return replace(style, linked=bool(href), href=_safe_link(href))
    return style


def _safe_link(href: str) -> str:
    href = _LINE_SPACE.sub("", href.strip())
    if len(href) > _MAX_HREF or not _LINK.fullmatch(href):
        return ""
    return _UNSAFE_IN_HREF.sub(lambda found: f"%{ord(found.group()):02X}", href)


def _collapsed(runs: list[Run]) -> tuple[Run, ...]:
    """Runs with white space as a browser shows it: one space for any, none at the edges."""
    trimmed: list[Run] = []
    spaced = True  # the line's edge swallows a space as another space does
    for run in runs:
        text = _SPACE.sub(" ", normalise(run.text).replace(_SOFT_HYPHEN, ""))
        if spaced:
            text = text.removeprefix(" ")
        if text:
            spaced = text.endswith(" ")
            trimmed.append(Run(text, run.style))
    while trimmed and not trimmed[-1].text.strip():
        trimmed.pop()
    if trimmed:
        trimmed[-1] = Run(trimmed[-1].text.rstrip(), trimmed[-1].style)
    return tuple(trimmed)


def _heading(element: "HtmlElement", walk: _Walk, path: tuple[int, ...]) -> Iterator[Block]:
    runs = _one_line(read_blocks(element, noise=walk.noise, path=path))
    if runs:
        yield Words(part=Part.HEADING, level=_HEADINGS[element.tag], runs=runs, home=path)


def _code_block(element: "HtmlElement", walk: _Walk, path: tuple[int, ...]) -> Iterator[Block]:
    del walk
    lines = normalise(element.text_content()).replace(_SOFT_HYPHEN, "").expandtabs(4).split("\n")
    code = "\n".join(line.rstrip() for line in lines).strip("\n")
    if code.strip():
        yield Words(part=Part.CODE, runs=(Run(code),), home=path, bare=True)


def _quotation(element: "HtmlElement", walk: _Walk, path: tuple[int, ...]) -> Iterator[Block]:
    blocks = read_blocks(element, noise=walk.noise, path=path)
    if blocks:
        yield Quotation(blocks=blocks, home=path)


def _listing(element: "HtmlElement", walk: _Walk, path: tuple[int, ...]) -> Iterator[Block]:
    items: list[tuple[Block, ...]] = []
    loose = _Walk(noise=walk.noise, home=path, bare=_is_ordinary(element))  # what stands in the list outside its items
    loose.words(element.text, PLAIN)
    for place, child in enumerate(element):
        if child.tag == "li" and is_read(child):
            items.extend(loose.taken())
            items.append(read_blocks(child, noise=walk.noise, path=(*path, place)))
        else:
            loose.child(child, PLAIN, (*path, place))
        loose.words(child.tail, PLAIN)
    items.extend(loose.taken())
    items = [item for item in items if item]
    if items:
        yield Listing(items=tuple(items), start=_start(element) if element.tag == "ol" else None, home=path)


def _start(element: "HtmlElement") -> int:
    value = element.get("start") or "1"
    return int(value) if re.fullmatch(r"[0-9]{1,9}", value) else 1


def _table(element: "HtmlElement", walk: _Walk, path: tuple[int, ...]) -> Iterator[Block]:
    as_layout = read_blocks(element, noise=walk.noise, path=path)
    if any(True for _ in element.iterdescendants(*_LAYOUT_IN_CELL)):
        yield from as_layout  # a page laid out by a table, not a table of facts
        return
    rows = tuple(_row(row, walk, path) for row in element.iter("tr"))
    rows = tuple(row for row in rows if any(cell.runs for cell in row))
    captions = tuple(
        block for found in element.iter("caption") for block in read_blocks(found, noise=walk.noise, path=path)
    )
    table = (*captions, Grid(rows=rows, home=path)) if rows else captions
    yield from table if _length(table) == _length(as_layout) else as_layout  # words outside the cells


def _row(row: "HtmlElement", walk: _Walk, path: tuple[int, ...]) -> tuple[Words, ...]:
    cells = (cell for cell in row if cell.tag in {"td", "th"} and is_read(cell))
    read = (_one_line(read_blocks(cell, noise=walk.noise, path=path)) for cell in cells)
    return tuple(Words(part=Part.PARAGRAPH, runs=runs, home=path, bare=not _is_linked(runs)) for runs in read)


def _length(blocks: tuple[Block, ...]) -> int:
    return sum(len(letters(words.text)) for words in leaves(blocks))


def _rule(element: "HtmlElement", walk: _Walk, path: tuple[int, ...]) -> Iterator[Block]:
    del element, walk
    yield Rule(home=path)


def _one_line(blocks: tuple[Block, ...]) -> tuple[Run, ...]:
    """The words of all blocks in one line, parted by spaces."""
    runs: list[Run] = []
    for words in leaves(blocks):
        if runs:
            runs.append(Run(" "))
        runs.extend(words.runs)
    return tuple(runs)


_Reader = Callable[["HtmlElement", _Walk, tuple[int, ...]], Iterator[Block]]
_READERS: dict[str, _Reader] = {
    **dict.fromkeys(_HEADINGS, _heading),
    **dict.fromkeys(_LISTS, _listing),
    "pre": _code_block,
    "blockquote": _quotation,
    "table": _table,
    "hr": _rule,
}

"""A page as a stream of tags and text, in one pass that no page can slow down.

The standard library's parser rescans unfinished tags and comments again and again, which a hostile
page can turn into minutes. Here every search that fails ends the page, so the work is linear.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from html import unescape
from typing import NamedTuple

BLOCK_TAGS = frozenset(
    (  # noqa: SIM905 - a column of words reads worse
        "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset "
        "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav "
        "ol option p pre section summary table tbody td tfoot th thead title tr ul"
    ).split()
)
_RAW_TAGS = frozenset(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"])
_UNSEEN_TAGS = frozenset(["script", "style", "iframe", "noembed", "noframes", "template", "textarea", "title"])
_OPENING = re.compile(r"<(?=[a-zA-Z!?]|/[a-zA-Z])")
_NAME_END = re.compile(r"[\s/>]")
_TAG_STOP = re.compile(r"""[>"']""")
_RAW_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW_TAGS}
_SPACE = " \t\n\f\r"
_WHITESPACE = re.compile(f"[{_SPACE}]+")


class TokenKind(Enum):
    """What a piece of a page is."""

    START = auto()
    END = auto()
    TEXT = auto()


class Token(NamedTuple):
    """A piece of a page: a tag with its lower-case name and its attributes, or text as it is written.

    Text has a name only inside a script, a title or the like: that tag's. A tuple, for a hostile page has
    half a million of them.
    """

    kind: TokenKind
    name: str = ""
    attributes: str = ""
    text: str = ""


def tokens(page: str) -> Iterator[Token]:
    """The tags and texts of a page in order; comments and declarations are left out.

    The text inside a script or a title carries that tag's name, so that it can be told from words to read.
    """
    position = 0
    while position < len(page):
        opening = _OPENING.search(page, position)
        bracket = opening.start() if opening else len(page)
        if bracket > position:
            yield Token(kind=TokenKind.TEXT, text=page[position:bracket])
        if opening is None:
            return
        if page[bracket + 1] in "!?":
            position = _after_declaration(page, bracket)
            continue
        position, token = _after_tag(page, bracket)
        yield token
        if token.kind is TokenKind.START and token.name in _RAW_TAGS:
            end = _RAW_END[token.name].search(page, position)
            stop = end.start() if end else len(page)
            yield Token(kind=TokenKind.TEXT, name=token.name, text=page[position:stop])
            position = stop


MAX_READABLE_TAGS = 500_000
"""More tags than these are not even read past; only a page made to stop a program has them."""


class TooManyTagsError(ValueError):
    """A page has more than `MAX_READABLE_TAGS` tags."""


def visible_text(page: str) -> str:
    """The words of a page without its markup: entities decoded once, a line break at each block.

    Raises:
        TooManyTagsError: if the page is nothing but tags.
    """
    pieces: list[str] = []
    unseen = 0
    for number, token in enumerate(tokens(page)):
        if number >= MAX_READABLE_TAGS:
            raise TooManyTagsError
        if token.kind is TokenKind.TEXT:
            if not unseen and token.name not in _UNSEEN_TAGS:
                pieces.append(_WHITESPACE.sub(" ", unescape(token.text)))
        elif token.name in BLOCK_TAGS:
            pieces.append("\n")
        elif token.name == "template":
            unseen = max(0, unseen + (1 if token.kind is TokenKind.START else -1))
    lines = (line.strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _after_tag(page: str, bracket: int) -> tuple[int, Token]:
    closing = page[bracket + 1] == "/"
    start = bracket + 1 + closing
    name_end = _NAME_END.search(page, start)
    stop = name_end.start() if name_end else len(page)
    name = page[start:stop].lower()
    end = _tag_end(page, stop)
    if closing:
        return end, Token(kind=TokenKind.END, name=name)
    return end, Token(kind=TokenKind.START, name=name, attributes=page[stop:end].removesuffix(">"))


def _after_declaration(page: str, bracket: int) -> int:
    mark = "-->" if page.startswith("<!--", bracket) else ">"
    end = page.find(mark, bracket + 2)
    return len(page) if end < 0 else end + len(mark)


def _tag_end(page: str, position: int) -> int:
    """Position behind the tag's closing bracket; the end of the page if it is never closed."""
    while stop := _TAG_STOP.search(page, position):
        if stop.group() == ">":
            return stop.end()
        if not _follows_equals(page, stop.start()):
            position = stop.end()
            continue
        close = page.find(stop.group(), stop.end())
        if close < 0:
            return len(page)
        position = close + 1
    return len(page)


def _follows_equals(page: str, quote: int) -> bool:
    before = quote - 1
    while before >= 0 and page[before] in _SPACE:
        before -= 1
    return page[before : before + 1] == "="

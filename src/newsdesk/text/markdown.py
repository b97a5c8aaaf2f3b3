"""Parse Markdown into tokens under the rules that every article follows."""

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # only the names: the library is loaded by the first article
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

MAX_NESTING = 100
"""How many block levels deep the parser goes; it leaves out what lies deeper."""

MAX_OPEN_BRACKETS = 20
"""Open "[" in one paragraph past which no link is looked for: each costs a look-ahead over the rest."""

_BRACKET = re.compile(r"[\[\]]")
_SAFE_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)


def parse(markdown: str) -> "Sequence[Token]":
    """Turn Markdown (CommonMark, tables, strikethrough; no raw HTML, no images) into block tokens.

    Links other than http, https and mailto stay as they are written.
    """
    return _parser().parse(markdown)


def is_too_deep(tokens: "Sequence[Token]") -> bool:
    """Say whether the parser met its nesting limit, so that words may be missing from the tokens."""
    return any(token.level >= MAX_NESTING - 1 for token in tokens)


def _bare_parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415 heavy: the first article loads it

    parser = MarkdownIt("js-default", {"html": False, "linkify": False, "maxNesting": MAX_NESTING})
    parser.validateLink = _is_safe_link  # type: ignore[method-assign]  # the documented way to choose schemes
    return parser.disable("image")


@cache
def _parser() -> "MarkdownIt":
    parser = _bare_parser()
    linkless = _bare_parser().disable("link")

    def parse_inline(state: "StateCore") -> None:
        for token in state.tokens:
            if token.type == "inline":
                chosen = linkless if _opens_many_brackets(token.content) else parser
                token.children = chosen.inline.parse(token.content, chosen, state.env, [])

    parser.core.ruler.at("inline", parse_inline)
    return parser


def _is_safe_link(url: str) -> bool:
    return _SAFE_LINK.match(url) is not None


def _opens_many_brackets(content: str) -> bool:
    if content.count("[") <= MAX_OPEN_BRACKETS:
        return False
    depth = 0
    for bracket in _BRACKET.findall(content):
        depth = depth + 1 if bracket == "[" else max(depth - 1, 0)
        if depth > MAX_OPEN_BRACKETS:
            return True
    return False

"""What one format's reader hands on: the article's Markdown and what the file says of itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.model.article import Proposal

NOT_FOUND = Proposal(value="", how="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article on its way in, before the reader of its words has proposed what the file left open.

    `lines` are the words of the Markdown, a line a block. `warnings` are codes with their details.
    """

    markdown: str
    lines: Sequence[str]
    importer: str
    title: Proposal = NOT_FOUND
    source: Proposal = NOT_FOUND
    author: Proposal = NOT_FOUND
    published: Proposal = NOT_FOUND
    url: str = ""
    warnings: tuple[tuple[str, str], ...] = ()


def from_meta(value: str | None) -> Proposal:
    """A proposal that the file states outside its words, in one line."""
    words = " ".join((value or "").split())
    return Proposal(value=words, how="meta") if words else NOT_FOUND

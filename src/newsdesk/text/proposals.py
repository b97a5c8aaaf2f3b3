"""Proposals for an article's title, source and day, taken from its first lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.model.article import BlockKind, CanonicalText, Proposal
from newsdesk.text.bullets import own_bullet
from newsdesk.text.calendar_words import full_date
from newsdesk.text.sentences import sentence_at

MAX_TITLE = 200
"""The longest line, in code points, that is taken for a title."""

_MAX_SOURCE = 80
_NO_TITLE_END = tuple(".:;,…")
_CLOCK = re.compile(r"[,\s]+(?:в\s+|at\s+)?\d{1,2}[:.]\d\d\s*$")
_QUOTED = re.compile(r"«([^«»]+)»|“([^“”]+)”|\"([^\"]+)\"")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Who published an article and on which day (ISO); `source` may be empty."""

    source: str
    published: str


def find_dateline(line: str) -> Dateline | None:
    """Read a line that is nothing but a source and a day with its year, in either order.

    A time after the day is allowed. A source wholly in quotation marks loses them.
    """
    bare = line.strip()
    if len(bare) > 2 * _MAX_SOURCE:
        return None
    words = _CLOCK.sub("", bare)
    if day := full_date(words):
        return Dateline(source="", published=day)
    for comma in re.finditer(r"\s*[,|]\s*|\s+[—–-]\s+", words):
        before, after = words[: comma.start()], words[comma.end() :]
        for source, date in ((before, after), (after, before)):
            if len(source) <= _MAX_SOURCE and (day := full_date(date)):
                return Dateline(source=_unquoted(source), published=day)
    return None


def _unquoted(source: str) -> str:
    found = _QUOTED.fullmatch(source)
    return next(filter(None, found.groups())) if found else source


def looks_like_title(line: str) -> bool:
    """Say whether a first line could be a title: short, no bullet, no final stop, no dateline."""
    words = line.strip()
    return (
        0 < len(words) <= MAX_TITLE
        and not words.endswith(_NO_TITLE_END)
        and not own_bullet(words)
        and find_dateline(words) is None
    )


def propose_title(article: CanonicalText | Sequence[str]) -> Proposal:
    """Find a title in canonical text or in plain lines.

    A heading, else a first line that looks like a title and has more text after it ("heading"), else
    the first sentence ("first sentence"); empty for an article without words.
    """
    if isinstance(article, CanonicalText):
        for block in article.blocks:
            if block.kind is BlockKind.HEADING:
                return Proposal(value=_one_line(article.text[block.start : block.end]), how="heading")
        return _title_of_lines(article.text.split("\n"))
    return _title_of_lines(article)


def _title_of_lines(lines: Sequence[str]) -> Proposal:
    first, *rest = [line for line in lines if line.strip()] or [""]
    if rest and looks_like_title(first) and sum(map(len, rest)) > len(first):
        return Proposal(value=_one_line(first), how="heading")
    sentence = sentence_at(first, len(first) - len(first.lstrip()))
    return Proposal(value=_one_line(first[sentence[0] : sentence[1]])[:MAX_TITLE], how="first sentence")


def _one_line(words: str) -> str:
    return " ".join(words.split())

"""The best words of a text for a query: a piece of one line around the first of them."""

from typing import Final, NamedTuple

from newsdesk.text.sought import Sought
from newsdesk.text.stems import kazakh_words

SNIPPET: Final = 160
"""Length of a snippet in code points, give or take a word."""

Spans = tuple[tuple[int, int], ...]
"""Found words as (start, end) in code points."""


class Snippet(NamedTuple):
    """A piece of a text and the found words in it; `first` is where the first of them stands in the whole text."""

    words: str
    spans: Spans
    first: tuple[int, int] | None


def snippet(asked: Sought, text: str) -> Snippet:
    """The piece of a text around the first word found, or its beginning where none is."""
    kazakh = set(kazakh_words(text))
    start = 0
    for line in text.split("\n"):
        if spans := asked.spans_among(line, kazakh):
            left, right = _window(line, *spans[0])
            shown = tuple((a - left, b - left) for a, b in spans if left <= a and b <= right)
            return Snippet(line[left:right], shown, (start + spans[0][0], start + spans[0][1]))
        start += len(line) + 1
    line = text.partition("\n")[0]
    left, right = _window(line, 0, 0)
    return Snippet(line[left:right], (), None)


def _window(line: str, start: int, end: int) -> tuple[int, int]:
    """A piece of a line around some of its words, cut between words."""
    left = max(0, start - SNIPPET // 2)
    if left:
        left = min(line.find(" ", left, start) + 1 or start, start)
    right = min(len(line), max(left + SNIPPET, end))
    if right < len(line):
        right = max(line.rfind(" ", end, right), end)
    return left, right

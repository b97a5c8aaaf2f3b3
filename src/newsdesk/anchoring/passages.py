"""A text in passages: its lines, and the sentences of lines that are very long."""

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST = 2_000
"""A line longer than this, in code points, is taken sentence by sentence."""

_LINE = re.compile(r"([^\n]*)(\n*)")
_SENTENCE = re.compile(r"(.+?)(?:((?<=[.!?…])\s+)|$)")


class Passage(NamedTuple):
    """A passage: `[start:end]` are its words, `[end:stop]` what parts it from the next; code points."""

    start: int
    end: int
    stop: int


def passages(text: str) -> list[Passage]:
    """The passages of a text, which cover it wholly and in order."""
    return [passage for line in _LINE.finditer(text) if line[0] for passage in _parts(line)]


def _parts(line: re.Match[str]) -> Iterator[Passage]:
    start, end = line.span(1)
    if end - start <= LONGEST:
        yield Passage(start, end, line.end())
        return
    for sentence in _SENTENCE.finditer(line.string, start, end):
        stop = line.end() if sentence.end() == end else sentence.end()
        yield Passage(sentence.start(), sentence.end(1), stop)

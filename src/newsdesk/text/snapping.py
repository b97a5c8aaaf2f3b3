"""Fit a selection to characters, words or sentences, and move its ends by one of them."""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from newsdesk.model.annotation import TextPositionSelector
from newsdesk.text.sentences import Span, sentence_at, sentences, snap_to_words, words

_JOINERS = frozenset("\u200d\ufe0e\ufe0f")


class Granularity(StrEnum):
    """What the ends of a selection keep to."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"


def snap(text: str, span: TextPositionSelector, granularity: Granularity) -> TextPositionSelector | None:
    """Fit a selection to whole characters, to the words in it, or to the sentences that it touches.

    None where words or sentences are wanted and the selection holds none. Snapping twice changes nothing.
    """
    match granularity:
        case Granularity.CHARACTER:
            return _whole_characters(text, span)
        case Granularity.WORD:
            return snap_to_words(text, span)
        case Granularity.SENTENCE:
            return _whole_sentences(text, span)


def moved_end(
    text: str, span: TextPositionSelector, granularity: Granularity, *, forwards: bool
) -> TextPositionSelector:
    """The span with its end one character, word or sentence further on or back; itself where there is no such place."""
    places = _ends_behind(text, span.end, granularity) if forwards else _ends_before(text, span, granularity)
    return TextPositionSelector(start=span.start, end=next(places, span.end))


def moved_start(
    text: str, span: TextPositionSelector, granularity: Granularity, *, forwards: bool
) -> TextPositionSelector:
    """The span with its start one character, word or sentence further on or back; itself where there is none."""
    places = _starts_behind(text, span, granularity) if forwards else _starts_before(text, span.start, granularity)
    return TextPositionSelector(start=next(places, span.start), end=span.end)


def _ends_behind(text: str, end: int, granularity: Granularity) -> Iterator[int]:
    if granularity is Granularity.CHARACTER:
        return (place for place in range(end + 1, len(text) + 1) if not _joins(text, place))
    return (last for _, last in _units(text, _line_start(text, end), len(text), granularity) if last > end)


def _ends_before(text: str, span: TextPositionSelector, granularity: Granularity) -> Iterator[int]:
    if granularity is Granularity.CHARACTER:
        return (place for place in range(span.end - 1, span.start, -1) if not _joins(text, place))
    units = _units(text, _line_start(text, span.start), span.end, granularity)
    return reversed([last for _, last in units if span.start < last < span.end])


def _starts_behind(text: str, span: TextPositionSelector, granularity: Granularity) -> Iterator[int]:
    if granularity is Granularity.CHARACTER:
        return (place for place in range(span.start + 1, span.end) if not _joins(text, place))
    units = _units(text, _line_start(text, span.start), span.end, granularity)
    return (first for first, _ in units if span.start < first < span.end)


def _starts_before(text: str, start: int, granularity: Granularity) -> Iterator[int]:
    """Nearest first: those of the line, then those of the lines above it."""
    if granularity is Granularity.CHARACTER:
        yield from (place for place in range(start - 1, -1, -1) if not _joins(text, place))
        return
    below = start
    while below > 0:
        line = _line_start(text, below - 1)
        yield from reversed([first for first, _ in _units(text, line, below, granularity) if first < below])
        below = line


def _units(text: str, start: int, end: int, granularity: Granularity) -> Iterator[Span]:
    """Words or sentences from a line's start on, none cut off by the end."""
    limit = text.find("\n", end)
    stop = len(text) if limit < 0 else limit
    return words(text, start, stop) if granularity is Granularity.WORD else sentences(text, start, stop)


def _whole_characters(text: str, span: TextPositionSelector) -> TextPositionSelector:
    start, end = span.start, min(span.end, len(text))
    while _joins(text, start):
        start -= 1
    while _joins(text, end):
        end += 1
    return TextPositionSelector(start=start, end=end)


def _whole_sentences(text: str, span: TextPositionSelector) -> TextPositionSelector | None:
    chosen = text[span.start : span.end]
    bare = chosen.strip()
    if not bare:
        return None
    first = span.start + chosen.index(bare)
    start, end = sentence_at(text, first)[0], sentence_at(text, first + len(bare) - 1)[1]
    return TextPositionSelector(start=start, end=end)


def _joins(text: str, place: int) -> bool:
    """Say whether the character at a place belongs to the one before it, as an accent does."""
    if not 0 < place < len(text):
        return False
    return text[place] in _JOINERS or text[place - 1] == "\u200d" or unicodedata.combining(text[place]) > 0


def _line_start(text: str, position: int) -> int:
    return text.rfind("\n", 0, position) + 1

"""Sentences and words, and selections that end where words end."""

import re
from collections.abc import Iterator

from newsdesk.model.annotation import TextPositionSelector

Span = tuple[int, int]
"""Start and end in code points, end exclusive."""

_STOP = re.compile(r"[.!?…]+[»”\"’')\]]*(?=\s)|\n")
_RUSSIAN_ABBREVIATIONS = (
    "г|гг|в|вв|ул|д|стр|руб|коп|тыс|млн|млрд|трлн|т|им|св|проф|акад|ген|гос|обл|пос|см|ср|др|пр|напр|тел"
)
_ENGLISH_ABBREVIATIONS = "mr|mrs|ms|dr|prof|gen|gov|sen|rep|st|no|vs|inc|ltd|co|jr|sr"
_ABBREVIATION = re.compile(f"{_RUSSIAN_ABBREVIATIONS}|{_ENGLISH_ABBREVIATIONS}", re.IGNORECASE)
_NEXT_WORD = re.compile(r"[^\w\n]*(\w)")
_LAST_WORD = re.compile(r"\w+$")
_LONGEST_WORD = 40
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\u200c\u200d"
_WORD = re.compile(rf"[\w{_MARKS}]+(?:['’\-‐‑][\w{_MARKS}]+)*")
_INNER = re.compile(rf"[\w{_MARKS}]")
_PAIRS = {"«": "»", "“": "”", "„": "“", '"': '"'}


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Spans of the sentences in `text[start:end]` without the white space between them.

    A line break always ends a sentence; a stop does where the next word does not begin small and the
    word before is no abbreviation and no initial.
    """
    limit = len(text) if end is None else min(end, len(text))
    begin = start
    for stop in _STOP.finditer(text, start, limit):
        if stop[0] == "\n" or _ends_sentence(text, stop.start(), stop.end()):
            yield from _trimmed(text, begin, stop.end())
            begin = stop.end()
    yield from _trimmed(text, begin, limit)


def sentence_at(text: str, position: int) -> Span:
    """The sentence around a position, or the one before where the position stands between two.

    An empty span at the position where its line holds no words. Looks at that line only.
    """
    start, end = _line_around(text, position)
    found = (position, position)
    for span in sentences(text, start, end):
        if span[0] > position and found != (position, position):
            break
        found = span
        if span[1] > position:
            break
    return found


def word_at(text: str, position: int) -> Span:
    """The word around a position, hyphens and apostrophes within it included; empty beside words."""
    start, end = _line_around(text, position)
    for word in _WORD.finditer(text, start, end):
        if word.end() >= position:
            return word.span() if word.start() <= position else (position, position)
    return (position, position)


def snap_to_words(text: str, span: TextPositionSelector) -> TextPositionSelector | None:
    """Fit a selection to the words in it: cut words are made whole, outer white space and quotes go.

    Quotation marks go in pairs around the whole or where their partner is outside; those that part of
    the words stand in are kept. None where the selection holds nothing but white space and quotes.
    """
    start, end = span.start, min(span.end, len(text))
    while start < end and (cut := _outer(text, start, end)):
        start, end = start + cut[0], end - cut[1]
    if start >= end:
        return None
    if _INNER.match(text[start]):
        while start > 0 and _INNER.match(text[start - 1]):
            start -= 1
    if _INNER.match(text[end - 1]):
        while end < len(text) and _INNER.match(text[end]):
            end += 1
    return TextPositionSelector(start=start, end=end)


def _outer(text: str, start: int, end: int) -> tuple[int, int] | None:
    """How many characters to cut before and after, or None where the ends are fit."""
    first, last = text[start], text[end - 1]
    if first.isspace():
        return (1, 0)
    if last.isspace():
        return (0, 1)
    partner = _partner(text, start, end)
    if first in _PAIRS and partner in {end - 1, -1}:
        return (1, int(partner > start))
    if last in _PAIRS.values() and not _has_opener(text, start, end):
        return (0, 1)
    return None


def _partner(text: str, start: int, end: int) -> int:
    """Where the quotation that opens at `start` closes before `end`, or -1."""
    opener, closer = text[start], _PAIRS.get(text[start], "")
    depth = 0
    for place in range(start, end):
        character = text[place]
        if character == closer and place > start:
            depth -= 1
            if depth == 0:
                return place
        elif character == opener:
            depth += 1
    return -1


def _has_opener(text: str, start: int, end: int) -> bool:
    """Say whether the closing quotation mark at the end has its opener in the span."""
    closer = text[end - 1]
    inside = text[start : end - 1]
    if closer == '"':
        return inside.count('"') % 2 == 1
    openers = [opener for opener, partner in _PAIRS.items() if partner == closer]
    return sum(map(inside.count, openers)) > inside.count(closer)


def _ends_sentence(text: str, stop: int, after: int) -> bool:
    following = _NEXT_WORD.match(text, after)
    if following and following[1].islower():
        return False
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return True
    before = _LAST_WORD.search(text, max(stop - _LONGEST_WORD, 0), stop)
    if not before or not following:
        return True
    word = before[0]
    return not _ABBREVIATION.fullmatch(word) and not (len(word) == 1 and word.isalpha())


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The span without the white space at its ends, if anything is left."""
    words = text[start:end]
    if bare := words.strip():
        begin = start + len(words) - len(words.lstrip())
        yield (begin, begin + len(bare))


def _line_around(text: str, position: int) -> Span:
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end

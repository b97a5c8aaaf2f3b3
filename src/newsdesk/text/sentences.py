"""Sentences and words, and selections that end where words end."""

import re
from collections.abc import Iterator

from newsdesk.model.annotation import TextPositionSelector

Span = tuple[int, int]
"""Start and end in code points, end exclusive."""

_STOP = re.compile(r"(?<![.!?…])[.!?…]+[»”\"’')\]]*(?=\s)|\n")
_RUSSIAN_ABBREVIATIONS = (
    "г|гг|в|вв|ул|д|стр|руб|коп|тыс|млн|млрд|трлн|т|им|св|проф|акад|ген|гос|обл|пос|см|ср|др|пр|напр|тел"
)
_ENGLISH_ABBREVIATIONS = "mr|mrs|ms|dr|prof|gen|gov|sen|rep|st|no|vs|inc|ltd|co|jr|sr"
_ABBREVIATION = re.compile(f"{_RUSSIAN_ABBREVIATIONS}|{_ENGLISH_ABBREVIATIONS}", re.IGNORECASE)
_NEXT_WORD = re.compile(r"[^\w\n]{0,20}(\w)")
_LAST_WORD = re.compile(r"\w+$")
_LONGEST_WORD = 40
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\u200c\u200d"
_WORD = re.compile(rf"[\w{_MARKS}]+(?:['’\-‐‑][\w{_MARKS}]+)*")
_INNER = re.compile(rf"[\w{_MARKS}]")
_PAIRS = {"«": "»", "“": "”", "„": "“", '"': '"'}
_QUOTES = frozenset(_PAIRS) | frozenset(_PAIRS.values())


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


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Spans of the words in `text[start:end]`, hyphens and apostrophes within them included."""
    for word in _WORD.finditer(text, start, len(text) if end is None else min(end, len(text))):
        yield word.span()


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
    start, end = _without_outer(text, span.start, min(span.end, len(text)))
    if start >= end:
        return None
    if _INNER.match(text[start]):
        while start > 0 and _INNER.match(text[start - 1]):
            start -= 1
    if _INNER.match(text[end - 1]):
        while end < len(text) and _INNER.match(text[end]):
            end += 1
    return TextPositionSelector(start=start, end=end)


def _without_outer(text: str, start: int, end: int) -> Span:
    """The span without the white space and quotation marks around its words."""
    partners = _partners(text, start, end)
    while start < end:
        first, last = text[start], text[end - 1]
        if first.isspace():
            start += 1
        elif last.isspace():
            end -= 1
        elif first in _QUOTES and partners.get(start, end - 1) == end - 1:
            start, end = start + 1, end - (start in partners)
        elif last in _QUOTES and end - 1 not in partners:
            end -= 1
        else:
            break
    return start, end


def _partners(text: str, start: int, end: int) -> dict[int, int]:
    """Where each quotation mark of a pair within the span has its other one."""
    partners = dict[int, int]()
    awaited: dict[str, list[int]] = {closer: [] for closer in _PAIRS.values()}
    for place in range(start, end):
        character = text[place]
        if awaited.get(character):
            opener = awaited[character].pop()
            partners[opener], partners[place] = place, opener
        elif character in _PAIRS:
            awaited[_PAIRS[character]].append(place)
    return partners


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

"""Describe a span by its words and their surroundings, and find it again."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdesk.model.annotation import TargetState, TextPositionSelector, TextQuoteSelector

CONTEXT = 32
"""How many code points of context a quote keeps on each side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchored:
    """Where a quote stands; `span` is None exactly when the state is ambiguous or orphan."""

    span: TextPositionSelector | None
    state: TargetState


def describe(text: str, span: TextPositionSelector) -> TextQuoteSelector:
    """Quote a span so that it can be found again without its position.

    Positions are Unicode code points into canonical text. Context is cut at `CONTEXT` code points
    and at the text's ends.

    :raises ValueError: if the span runs past the end of `text`.

    Source: W3C Web Annotation Data Model, 4.2.4 Text Quote Selector.
    """
    if span.end > len(text):
        msg = f"the span ends at {span.end}, the text at {len(text)}"
        raise ValueError(msg)
    return TextQuoteSelector(
        exact=text[span.start : span.end],
        prefix=text[max(span.start - CONTEXT, 0) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def anchor(text: str, quote: TextQuoteSelector, position: TextPositionSelector | None = None) -> Anchored:
    """Find a quote in a text; the words are the judge, and no guess is made between equals.

    A position whose words are the quote's is exact. Else the one occurrence whose surroundings agree
    best with the quote's has moved there; several that agree equally well are ambiguous, and a quote
    whose words do not occur is an orphan. Context shorter than `CONTEXT` on one side speaks for that end
    of the text.
    """
    if position and text[position.start : position.end] == quote.exact:
        return Anchored(span=position, state=TargetState.EXACT)
    if not quote.exact:
        return Anchored(span=None, state=TargetState.ORPHAN)
    starts = _with_whole_context(text, quote)
    if len(starts) != 1:
        starts = _with_best_context(text, quote)
    match starts:
        case []:
            return Anchored(span=None, state=TargetState.ORPHAN)
        case [start]:
            span = TextPositionSelector(start=start, end=start + len(quote.exact))
            return Anchored(span=span, state=TargetState.MOVED)
        case _:
            return Anchored(span=None, state=TargetState.AMBIGUOUS)


def _with_whole_context(text: str, quote: TextQuoteSelector) -> list[int]:
    """Starts of the words where all their context stands around them; two are as good as many."""
    whole = quote.prefix + quote.exact + quote.suffix
    found = list[int]()
    for start in _occurrences(text, whole):
        found.append(start + len(quote.prefix))
        if len(found) > 1:
            break
    return found


def _with_best_context(text: str, quote: TextQuoteSelector) -> list[int]:
    """Starts of the words where most of their context stands around them."""
    best, found = -1, list[int]()
    for start in _occurrences(text, quote.exact):
        score = _agreement(text, quote, start)
        if score > best:
            best, found = score, [start]
        elif score == best:
            found.append(start)
    return found


def _occurrences(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _agreement(text: str, quote: TextQuoteSelector, start: int) -> int:
    """How many characters of context agree, from the words outward; an end of the text counts as one."""
    end = start + len(quote.exact)
    before = text[max(start - len(quote.prefix), 0) : start]
    after = text[end : end + len(quote.suffix)]
    agreement = _common(quote.prefix[::-1], before[::-1]) + _common(quote.suffix, after)
    if quote.prefix or quote.suffix:
        agreement += len(quote.prefix) < CONTEXT and start == len(quote.prefix)
        agreement += len(quote.suffix) < CONTEXT and len(text) - end == len(quote.suffix)
    return agreement


def _common(one: str, other: str) -> int:
    """How many characters two strings share from their start."""
    if one == other:
        return len(one)
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))

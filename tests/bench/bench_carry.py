"""Carrying annotations to a corrected text, beside one plain difference of the two texts."""

import random
import re
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein
from tests.bench.floor import Row, median_ms
from tests.unit.anchoring.correcting import (
    Draft,
    add_paragraphs,
    annotated_boilerplate,
    article,
    drop_paragraphs,
    edit_words,
    move_paragraphs,
    overlap,
    spans,
)

from newsdesk.anchoring import carry
from newsdesk.model.annotation import TextPositionSelector

_WORDS = re.compile(r"\w+|\W+")
_CHARACTERS = 100_000
_MEGABYTE = 550_000
"""So many characters of Russian are 1 MB of UTF-8."""


def rows(*, large: bool) -> Iterator[Row]:
    """1,000 annotations, a tenth over boilerplate; 2 % of the paragraphs moved, 1 % dropped, 2 % new."""
    del large
    for share, least, wrong, target in ((0.02, 99, 2, 4), (0.10, 96, 10, 0)):
        draft, there = _corrected(_CHARACTERS, share)
        name = f"1,000 annotations, {share:.0%} of words edited"
        old, new = draft.old, draft.text
        floor = median_ms(lambda old=old, new=new: _difference(old, new))  # type: ignore[misc]
        took = median_ms(lambda old=old, new=new, there=there: carry(old, new, there))  # type: ignore[misc]
        yield Row(name=f"{name}: beside one difference", value=took, floor=floor, target=target)
        lost, misplaced = _outcome(draft, there)
        yield Row(name=f"{name}: not recovered", value=lost, unit="%", limit=100 - least)
        yield Row(name=f"{name}: at a wrong place", value=misplaced, unit="", limit=wrong)
    draft, there = _corrected(_MEGABYTE, 0.02)
    old, new = draft.old, draft.text
    yield Row(name="1,000 annotations on 1 MB", value=median_ms(lambda: carry(old, new, there), runs=3), limit=1000)


def _corrected(characters: int, share: float) -> tuple[Draft, list[TextPositionSelector]]:
    chance = random.Random(7)
    text = article(chance, "ru", characters)
    there = [*spans(chance, text, 900), *annotated_boilerplate(chance, text, 100)]
    draft = Draft(text)
    edit_words(chance, draft, "ru", share)
    drop_paragraphs(chance, draft, 0.01)
    move_paragraphs(chance, draft, 0.02)
    add_paragraphs(chance, draft, "ru", 0.02)
    return draft, there


def _difference(old: str, new: str) -> int:
    """One difference of both texts word for word: what a span needs at the least to be led anywhere."""
    return len(Levenshtein.opcodes(_WORDS.findall(old), _WORDS.findall(new)))


def _outcome(draft: Draft, there: list[TextPositionSelector]) -> tuple[float, int]:
    """How many of the spans that still have a place were not recovered, in per cent, and how many stand wrong."""
    where, new = draft.truth(), draft.text
    standing = lost = wrong = 0
    for span, carried in zip(there, carry(draft.old, new, there), strict=True):
        truth = where(span)
        right = carried.span is not None and truth is not None and overlap(carried.span, truth) >= 0.8
        standing += truth is not None
        lost += truth is not None and not right
        wrong += carried.span is not None and not right
    return 100 * lost / standing, wrong

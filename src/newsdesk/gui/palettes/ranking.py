"""How well words answer what was typed: initials and beginnings of words first, in the order of the words.

"exbr" and "ex br" find "Export brief" before anything that merely has these letters somewhere.
"""

import re
from collections.abc import Iterator, Sequence

from newsdesk.gui.keyboard import same_place

WRONG_LAYOUT = 20
"""What a rank loses when the words were typed on another layout."""
_MOST_SKIPPED = 8
_ANY_ORDER = 10
_SOMEWHERE = 11
_WORDS = re.compile(r"\w+")


def folded(text: str) -> str:
    """Small letters, with е for ё."""
    return text.casefold().replace("ё", "е")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, without what stands between them."""
    return tuple(_WORDS.findall(folded(text)))


def rank(typed: str, words: Sequence[str]) -> int | None:
    """How well words answer a folded text, 0 best; None if they do not."""
    pieces = typed.split()
    whole = " ".join(words)
    if whole.startswith(" ".join(pieces)):
        return 0
    skipped = _skipped("".join(pieces), words)
    if skipped is not None:
        return 1 + min(skipped, _MOST_SKIPPED)
    if all(any(word.startswith(piece) for word in words) for piece in pieces):
        return _ANY_ORDER
    return _SOMEWHERE if all(piece in whole for piece in pieces) else None


def rank_on_layouts(typed: str, words: Sequence[str]) -> int | None:
    """As `rank`, also for what was typed on a wrong layout."""
    return min((found for found in _ranks(folded(typed), words) if found is not None), default=None)


def _ranks(typed: str, words: Sequence[str]) -> Iterator[int | None]:
    yield rank(typed, words)
    for meant in {folded(text) for text in same_place(typed)} - {typed}:
        found = rank(meant, words)
        yield None if found is None else found + WRONG_LAYOUT


def _skipped(typed: str, words: Sequence[str]) -> int | None:
    """How many words are passed over when the text is made of beginnings of words; None if it is not.

    Goes through the words once, with the fewest passed over for each number of letters placed so far.
    """
    reached = {0: 0}
    ends: list[int] = []
    for word in words:
        further: dict[int, int] = {}
        for placed, skipped in reached.items():
            further[placed] = min(further.get(placed, skipped + 1), skipped + 1)
            for end in range(placed + 1, placed + _common(typed[placed:], word) + 1):
                further[end] = min(further.get(end, skipped), skipped)
        if len(typed) in further:
            ends.append(further.pop(len(typed)))
        reached = further
    return min(ends, default=None)


def _common(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))

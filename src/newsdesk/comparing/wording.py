"""How words stand to each other: the same, of the same stems, or of others."""

from functools import lru_cache

from newsdesk.model.comparison import Verdict
from newsdesk.text.skeletons import is_cyrillic, name_words, skeletons
from newsdesk.text.stems import stems

_SHORTEST = 3
"""Shorter words, such as prepositions, tell nothing of what is meant."""
_MUCH = 0.5
"""So much of the shorter wording must be in the longer for both to mean the same."""
_ARTICLES = frozenset({"the"})


@lru_cache(maxsize=50_000)
def telling_stems(words: str) -> frozenset[str]:
    """The stems of the words that tell what is meant; all of them where no word is long enough."""
    found = frozenset(stems(words))
    return frozenset(stem for stem in found if len(stem) >= _SHORTEST and stem not in _ARTICLES) or found


def words_verdict(one: str, other: str) -> Verdict:
    """Whether two wordings agree, agree in sense, differ, or are of two scripts and cannot be compared.

    They agree in sense if more than half of the shorter one's stems are in the longer one, or, in two scripts,
    if some word is the other's in its own letters. The same whichever comes first.
    """
    if " ".join(one.split()).casefold() == " ".join(other.split()).casefold():
        return Verdict.AGREES
    if is_cyrillic(one) is not is_cyrillic(other):
        return Verdict.UNCOMPARED if _letters(one).isdisjoint(_letters(other)) else Verdict.IN_SENSE
    first, second = telling_stems(one), telling_stems(other)
    shared = len(first & second)
    return Verdict.IN_SENSE if shared > _MUCH * min(len(first), len(second)) else Verdict.DIFFERS


def _letters(words: str) -> frozenset[str]:
    return frozenset(form for word in name_words(words) for form in skeletons(word))


def likeness_of_wording(one: str, other: str) -> float:
    """How much two titles share, 0 to 1: the mean of Dice's coefficient and the overlap of their stems.

    One shared word is chance unless it is all that there is.
    """
    first, second = telling_stems(one), telling_stems(other)
    shared = len(first & second)
    if not shared or (shared == 1 and first != second):
        return 0.0
    return (2 * shared / (len(first) + len(second)) + shared / min(len(first), len(second))) / 2

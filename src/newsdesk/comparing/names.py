"""How surely two proper names are of one person: by whole words in any form, never by letters that look alike."""

from dataclasses import dataclass
from functools import lru_cache

from newsdesk.model.comparison import Likeness
from newsdesk.text.skeletons import first_letters, is_cyrillic, is_initial, name_words, skeletons

Judgement = tuple[float, Likeness]
"""How surely (0 to 1) and why."""

NOT_ALIKE: Judgement = (0.0, Likeness.ALONE)

_SCORES = {
    Likeness.SAME_NAME: 1.0,
    Likeness.OTHER_FORM: 0.95,
    Likeness.OTHER_SCRIPT: 0.85,
    Likeness.INITIALS: 0.8,
    Likeness.PART_OF_NAME: 0.7,
}
_TWO_SCRIPTS = 0.1
"""So much less sure is what is only part of a name, or has initials, in another script."""
_LONGEST = 6
"""More words than this are a description."""


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    cyrillic: bool


@lru_cache(maxsize=50_000)
def _read(name: str) -> _Name:
    return _Name(name_words(name), is_cyrillic(name))


def names_alike(one: str, other: str) -> Judgement:
    """Hold two names against each other: each word of the shorter must be a word, or an initial, of the longer.

    A single word counts as part of a longer name only if it is the family name, which stands last, or first before
    a given name and a patronymic. The same whichever name comes first.
    """
    first, second = _read(one), _read(other)
    shorter, longer = sorted((first, second), key=lambda name: len(name.words))
    if not shorter.words or len(longer.words) > _LONGEST:
        return NOT_ALIKE
    found = _matched(shorter.words, longer.words)
    if found is None:
        return NOT_ALIKE
    whole, places = found
    likeness = _likeness(first, second, whole=whole, places=places)
    if likeness is Likeness.ALONE:
        return NOT_ALIKE
    weaker = likeness in {Likeness.INITIALS, Likeness.PART_OF_NAME} and first.cyrillic is not second.cyrillic
    return _SCORES[likeness] - _TWO_SCRIPTS * weaker, likeness


def _matched(shorter: tuple[str, ...], longer: tuple[str, ...]) -> tuple[int, tuple[int, ...]] | None:
    """How many words match as whole words, and the places in the longer name; None if a word matches nothing."""
    free = list(range(len(longer)))
    places = []
    whole = 0
    for word in sorted(shorter, key=is_initial):
        place = next((place for place in free if _same_word(word, longer[place])), None)
        whole += place is not None
        if place is None:
            place = next((place for place in free if _stands_for(word, longer[place])), None)
        if place is None:
            return None
        free.remove(place)
        places.append(place)
    return (whole, tuple(places)) if whole else None


def _same_word(one: str, other: str) -> bool:
    if is_initial(one) or is_initial(other):
        return False
    return one.casefold() == other.casefold() or not skeletons(one).isdisjoint(skeletons(other))


def _stands_for(one: str, other: str) -> bool:
    if not (is_initial(one) or is_initial(other)):
        return False
    return not first_letters(one).isdisjoint(first_letters(other))


def _likeness(first: _Name, second: _Name, *, whole: int, places: tuple[int, ...]) -> Likeness:
    shortest = min(len(first.words), len(second.words))
    longest = max(len(first.words), len(second.words))
    if whole < shortest:
        return Likeness.INITIALS
    if shortest < longest:
        family = {longest - 1} | ({0} if longest > 2 else set())  # noqa: PLR2004 - family, given name, patronymic
        return Likeness.PART_OF_NAME if shortest > 1 or places[0] in family else Likeness.ALONE
    if first.cyrillic is not second.cyrillic:
        return Likeness.OTHER_SCRIPT
    folded = [sorted(word.casefold() for word in name.words) for name in (first, second)]
    return Likeness.SAME_NAME if folded[0] == folded[1] else Likeness.OTHER_FORM

"""Names across inflections, spellings and scripts: two forms of one name share a skeleton, look-alikes do not.

A skeleton is a word in plain Latin letters without an ending of Russian or Kazakh cases and without what
transliterations differ in: "Токаева", "Tokayev" and "Тоқаев" have "tokaev" in common, "Macron" and "Marron" nothing.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?(?:(?<=^.)\.|(?<=\W.)\.)?")
_CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_SHORTEST: Final = 3

_LATIN: Final = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "ž", "з": "z", "и": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "h", "ц": "ts", "ч": "č", "ш": "š", "щ": "š", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "u", "я": "a",
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
})  # fmt: skip
_SPELLINGS: Final = (
    (r"shch|sch|sh", "š"), (r"tch|ch", "č"), (r"dzh|zh", "ž"), (r"kh", "h"), (r"ph", "f"), (r"th", "t"), (r"ck", "k"),
    (r"tz", "ts"), (r"ou|oo", "u"), (r"ee", "i"), (r"x", "ks"), (r"q|c", "k"), (r"w", "v"), (r"y(?=[aeiou])", ""),
    (r"y", "i"),
)  # fmt: skip
_ALIKE: Final = ((r"dž", "ž"), (r"z", "s"), (r"(.)\1+", r"\1"))
_ENDINGS: Final = re.compile(r"(?=(ого|его|ому|ему|ыми|ими|ой|ей|ою|ею|ом|ем|ым|им|ых|их|[ауеыиоюяйь])$)")
_LATIN_ENDINGS: Final = re.compile(r"(?=('s|’s|[aeiou])$)")


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name; an initial keeps its stop."""
    return tuple(_WORD.findall(name))


def is_initial(word: str) -> bool:
    """Whether a word of a name is a letter that stands for a name."""
    return len(word.rstrip(".")) == 1


def is_cyrillic(words: str) -> bool:
    """Whether words have a Cyrillic letter."""
    return _CYRILLIC.search(words) is not None


@lru_cache(maxsize=100_000)
def skeletons(word: str) -> frozenset[str]:
    """All skeletons that a word may have, as it stands and without each ending; empty for very short words."""
    small = unicodedata.normalize("NFC", word).lower().strip(".")
    endings = _ENDINGS if is_cyrillic(small) else _LATIN_ENDINGS
    bases = {small, *(small[: -len(found[1])] for found in endings.finditer(small))}
    found = {form for base in bases if len(base) >= _SHORTEST for form in _forms(base)}
    return frozenset(form for form in found if len(form) >= _SHORTEST)


def first_letters(word: str) -> frozenset[str]:
    """The Latin letters with which a word may begin, to hold an initial against it."""
    small = unicodedata.normalize("NFC", word).lower().strip(".")
    return frozenset(form[:1] for form in _forms(small) if form)


def _forms(base: str) -> set[str]:
    if is_cyrillic(base):
        return {_alike(base.translate(_LATIN))}
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", base) if letter.isalpha())
    for spelling, letter in _SPELLINGS:
        plain = re.sub(spelling, letter, plain)
    return {_alike(plain.replace("j", "ž")), _alike(re.sub(r"j(?=[aeiou])", "", plain).replace("j", "i"))}


def _alike(form: str) -> str:
    for spelling, letter in _ALIKE:
        form = re.sub(spelling, letter, form)
    return form

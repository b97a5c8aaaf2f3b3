"""Words as the search knows them: stems of the tokens that SQLite's unicode61 tokenizer keeps."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newsdesk.text.language import guess_language

if TYPE_CHECKING:
    from Stemmer import Stemmer

_LONGEST = 64
"""Letters of a word that count; SQLite cuts its tokens too, elsewhere."""

_MARKS = "\u0300-\u036f"
_TOKEN = re.compile(rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*")
_COMBINING = re.compile(rf"[{_MARKS}]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_KAZAKH = re.compile(r"[әғқңөұүһӘҒҚҢӨҰҮҺ]")


def stemmer_version() -> str:
    """Names the stemmer and the token rules; an index made under another version must be made anew."""
    from Stemmer import version  # noqa: PLC0415 - a library that start-up must not load

    return f"snowball {version()}, tokens 2"


def stems(text: str) -> list[str]:
    """The stems of all words and numbers in a text, in order.

    Lower case, "ё" taken for "е", stress marks dropped; words with a Cyrillic letter by the Russian
    stemmer, others by the English one.
    """
    return [_stem(token) for token in _TOKEN.findall(text)]


def stem_spans(text: str) -> list[tuple[str, int, int]]:
    """The stems of a text with the start and end of each word in code points."""
    return [(_stem(token[0]), token.start(), token.end()) for token in _TOKEN.finditer(text)]


def kazakh_words(text: str) -> list[str]:
    """The words of a text that no stemmer knows, folded, in order: a search finds them by their beginning.

    All Cyrillic words of a Kazakh text, and of another those with a letter that only Kazakh has.
    """
    if not _KAZAKH.search(text):
        return []
    whole = guess_language(text) == "kk"
    words = (token for token in _TOKEN.findall(text) if _CYRILLIC.search(token))
    return [fold_word(token) for token in words if whole or _KAZAKH.search(token)]


def is_cyrillic(word: str) -> bool:
    """Whether a word has a Cyrillic letter."""
    return _CYRILLIC.search(word) is not None


def fold_word(token: str) -> str:
    """A word as it is compared: its first 64 letters in lower case, "ё" taken for "е", stress marks dropped."""
    return _COMBINING.sub("", unicodedata.normalize("NFC", token[:_LONGEST])).lower().replace("ё", "е")


@lru_cache(maxsize=300_000)
def _stem(token: str) -> str:
    word = fold_word(token)
    return str(_stemmer("russian" if is_cyrillic(word) else "english").stemWord(word))


@cache
def _stemmer(language: str) -> "Stemmer":
    from Stemmer import Stemmer  # noqa: PLC0415 - as above

    return Stemmer(language)

"""Words as the search knows them: stems of the tokens that SQLite's unicode61 tokenizer keeps."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

import Stemmer

STEMMER_VERSION: Final = f"snowball {Stemmer.version()}, tokens 1"
"""Names the stemmer and the token rules; an index made under another version must be made anew."""

_MARKS = "\u0300-\u036f"
_TOKEN = re.compile(rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*")
_COMBINING = re.compile(rf"[{_MARKS}]")
_PHRASE = re.compile(r'["«“„]([^"»”“]*)["»”“]|(\S+)')
_CYRILLIC = re.compile(r"[\u0400-\u052f]")

_RUSSIAN = Stemmer.Stemmer("russian")
_ENGLISH = Stemmer.Stemmer("english")


def stems(text: str) -> list[str]:
    """The stems of all words and numbers in a text, in order.

    Lower case, "ё" taken for "е", stress marks dropped; words with a Cyrillic letter by the Russian
    stemmer, others by the English one.
    """
    return [_stem(token) for token in _TOKEN.findall(text)]


def stem_spans(text: str) -> list[tuple[str, int, int]]:
    """The stems of a text with the start and end of each word in code points."""
    return [(_stem(token[0]), token.start(), token.end()) for token in _TOKEN.finditer(text)]


def stem_query(words: str) -> list[tuple[str, ...]]:
    """What a search asks for: one tuple of stems a word, or a phrase where words stand in quotes.

    A word that falls into several tokens ("пресс-служба") is a phrase of them.
    """
    asked = (tuple(stems(found[1] or found[2] or "")) for found in _PHRASE.finditer(words))
    return [phrase for phrase in asked if phrase]


@lru_cache(maxsize=300_000)
def _stem(token: str) -> str:
    word = _COMBINING.sub("", unicodedata.normalize("NFC", token)).lower().replace("ё", "е")
    stemmer = _RUSSIAN if _CYRILLIC.search(word) else _ENGLISH
    return str(stemmer.stemWord(word))

"""Whether words are a name in another form: inflected, shortened, or with a title before it."""

from collections.abc import Iterable
from typing import Final

from newsdesk.text.calendar_words import fold
from newsdesk.text.stems import stem_spans

_MOST_WORDS: Final = 6
_SHORTEST: Final = 3
_PREFIX: Final = 4


def other_forms(name: str, known: Iterable[str], quoted: Iterable[str]) -> tuple[str, ...]:
    """The quoted words, each once and in order, that are forms of `name` and are not among the `known` ones."""
    seen = {fold(each) for each in (name, *known)}
    found = []
    for words in (" ".join(each.split()) for each in quoted):
        if fold(words) not in seen and is_form_of(words, name):
            seen.add(fold(words))
            found.append(words)
    return tuple(found)


def is_form_of(words: str, name: str) -> bool:
    """Say whether some word of a few is a form of a word of the name, by its stem or by how it begins."""
    return len(words.split()) <= _MOST_WORDS and not _roots(words).isdisjoint(_roots(name))


def _roots(words: str) -> set[str]:
    stems = [(stem, words[start:end]) for stem, start, end in stem_spans(words)]
    roots = {stem for stem, _ in stems if len(stem) >= _SHORTEST}
    return roots | {f"{fold(word)[:_PREFIX]}…" for _, word in stems if len(word) > _PREFIX}

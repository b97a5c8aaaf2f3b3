"""The words of a query as the index and the eye find them: stems to look for, and where they stand in a text."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, NamedTuple

from newsdesk.model.query import SearchQuery
from newsdesk.text.stems import fold_word, is_cyrillic, kazakh_words, stem_spans

SHORTEST_START: Final = 3
"""Letters that a Kazakh word must have for all longer ones that begin with it to be its forms."""


MOST_WORDS: Final = 64
"""Words of a query, and of a phrase in it, that are looked for; an index cannot take any number."""


class _Token(NamedTuple):
    stem: str
    word: str
    start: int
    end: int
    is_kazakh: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SoughtTerm:
    """A word, or words in a row: their `stems`, and the `words` themselves, folded.

    `begun` says that the last word may be only the beginning of one.
    """

    stems: tuple[str, ...]
    words: tuple[str, ...]
    excluded: bool = False
    begun: bool = False

    @property
    def has_forms_without_stems(self) -> bool:
        """Whether words of a language without a stemmer may be forms of this one."""
        return is_cyrillic(self.words[-1]) and len(self.words[-1]) >= SHORTEST_START

    def length_at(self, tokens: list[_Token], place: int) -> int:
        """How many of the tokens from a place on are this term's; 0 if they are not."""
        found = tokens[place : place + len(self.stems)]
        if len(found) < len(self.stems):
            return 0
        last, word = found[-1], self.words[-1]
        ends = last.stem == self.stems[-1] or (self.begun and last.stem.startswith(word))
        if ends and all(token.stem == stem for token, stem in zip(found[:-1], self.stems, strict=False)):
            return len(found)
        ends = self.has_forms_without_stems and last.is_kazakh and last.word.startswith(word)
        same = all(token.word == one and token.is_kazakh for token, one in zip(found[:-1], self.words, strict=False))
        return len(found) if ends and same else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What a query looks for in texts. `is_void` says that it has words, but not a letter or digit in them."""

    terms: tuple[SoughtTerm, ...]
    is_void: bool = False

    def spans(self, text: str) -> list[tuple[int, int]]:
        """The places of a text where the query's words stand, as (start, end) in code points, word by word."""
        return self.spans_among(text, set(kazakh_words(text)))

    def spans_among(self, text: str, kazakh: Collection[str]) -> list[tuple[int, int]]:
        """The same in a piece of a text of which the Kazakh words are known."""
        wanted = [term for term in self.terms if not term.excluded]
        tokens = _tokens(text, kazakh) if wanted else []
        spans: list[tuple[int, int]] = []
        place = 0
        while place < len(tokens):
            length = max(term.length_at(tokens, place) for term in wanted)
            spans += [(token.start, token.end) for token in tokens[place : place + length]]
            place += max(length, 1)
        return spans


def sought(query: SearchQuery) -> Sought:
    """The words of a query, without those that hold no letter or digit."""
    terms: list[SoughtTerm] = []
    for number, term in enumerate(query.terms, start=1):
        if len(terms) < MOST_WORDS and (tokens := stem_spans(term.words)[:MOST_WORDS]):
            is_open = query.begun and number == len(query.terms) and tokens[-1][2] == len(term.words)
            terms.append(
                SoughtTerm(
                    stems=tuple(stem for stem, _, _ in tokens),
                    words=tuple(fold_word(term.words[start:end]) for _, start, end in tokens),
                    excluded=term.excluded,
                    begun=is_open,
                )
            )
    return Sought(terms=tuple(terms), is_void=bool(query.terms) and not terms)


def _tokens(text: str, kazakh: Collection[str]) -> list[_Token]:
    return [
        _Token(stem, word := fold_word(text[start:end]) if kazakh else stem, start, end, word in kazakh)
        for stem, start, end in stem_spans(text)
    ]

"""Names in running text by their capital letters: rough on purpose, for pointing at what nobody has recorded."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile
from typing import Final

from newsdesk.model.article import Block, BlockKind, CanonicalText
from newsdesk.text.blocks import paragraph_number
from newsdesk.text.calendar_words import MONTH, WEEKDAY, fold
from newsdesk.text.sentences import Span, sentences, words
from newsdesk.text.stems import stems

_MOST_WORDS: Final = 5
_MOST_QUOTED: Final = 4
_APART: Final = 3
"""So many words in a row begin with a country or the like, where that also stands alone."""
_BETWEEN: Final = re.compile(r"[ \u00a0]|\.[ \u00a0]?")
_QUOTED: Final = re.compile(r"[«“]([^«»“”\n]{2,60})[»”]")
_OPENING: Final = frozenset('«“„"(')
_CALENDAR: Final = re.compile(rf"{MONTH}|{WEEKDAY}")
_ORIGIN: Final = re.compile(r"[a-z]+(?:ian|ean|ese|ish)s?")
"""English words for where somebody comes from, which are written large and name nobody."""
_TITLE: Final = re.compile(
    "the|a|president|prime|minister|foreign|transport|energy|finance|defence|interior|deputy|vice|king|queen|prince|"
    "princess|sir|lady|mr|mrs|ms|dr|professor|speaker|chair(?:wo)?man|chancellor|secretary|senator|general|governor|"
    "mayor|judge|ambassador"
)
"""English words before a name, written large with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name as it is first written in full, and every place where it, or its last part, stands: code points."""

    words: str
    spans: tuple[Span, ...]


def names(canonical: CanonicalText) -> list[Name]:
    """The names in a text's paragraphs and lists, each once, in the order in which they first come.

    Words written large, alone or in a row, and short quotations. The first word of a sentence counts only where the
    text has it large within a sentence too. Title, dateline and headings are left out: many are written large
    throughout.
    """
    text = canonical.text
    quoted = [span for block in _read(canonical) for span in _quoted(text, block.start, block.end)]
    runs = [run for block in _read(canonical) for run in _block_runs(text, block, quoted)]
    within = frozenset(stem for run in runs for word in run.words[run.begins :] for stem in stems(text[slice(*word)]))
    alone = frozenset(stem for run in runs if len(run.words) == 1 for stem in stems(text[slice(*run.words[0])]))
    found: dict[tuple[str, ...], list[Span]] = {}
    for span in sorted(quoted + [span for run in runs for span in _names_in(text, run, within, alone)]):
        found.setdefault(tuple(stems(text[slice(*span)])), []).append(span)
    _unite_forms(text, found)
    ordered = sorted(found.values(), key=min)
    return [Name(words=_fullest(text, spans), spans=tuple(sorted(spans))) for spans in ordered]


def _unite_forms(text: str, found: dict[tuple[str, ...], list[Span]]) -> None:
    """Let a last name alone stand with its full name, and take a country off a name that also comes without it."""
    for stem in sorted(found, key=len, reverse=True):
        tail = next((other for other in found if 1 < len(other) < len(stem) and stem[-len(other) :] == other), None)
        if tail is not None:
            size = len(list(words(text, *found[tail][0])))
            cut = [_cut(text, span, size) for span in found.pop(stem)]
            found[tail] += [rest for _, rest in cut]
            found.setdefault(stem[: -len(tail)], []).extend(before for before, _ in cut)
    for short in [stem for stem in found if len(stem) == 1]:
        whole = next((stem for stem in found if len(stem) > 1 and stem[-1] == short[0]), None)
        if whole is not None:
            found[whole] += found.pop(short)


def _cut(text: str, span: Span, count: int) -> tuple[Span, Span]:
    """What stands before the last words of a span, so many of them, and these."""
    each = list(words(text, *span))
    return (each[0][0], each[-count - 1][1]), (each[-count][0], each[-1][1])


@dataclass(frozen=True, slots=True)
class _Run:
    """Words written large in a row; `begins` if the first of them begins its sentence."""

    words: tuple[Span, ...]
    begins: bool


def _read(canonical: CanonicalText) -> Iterator[Block]:
    """The blocks below title and dateline that hold running text."""
    below = dropwhile(lambda block: paragraph_number(canonical, block.start) == 0, canonical.blocks)
    return (block for block in below if block.kind not in {BlockKind.HEADING, BlockKind.CODE, BlockKind.RULE})


def _quoted(text: str, start: int, end: int) -> Iterator[Span]:
    """Short quotations that begin large and are no sentence: names of papers, ships, programmes."""
    for found in _QUOTED.finditer(text, start, end):
        inner = found[1]
        if inner[0].isupper() and len(inner.split()) <= _MOST_QUOTED and inner[-1] not in ".,!?…":
            yield found.span(1)


def _block_runs(text: str, block: Block, quoted: Sequence[Span]) -> Iterator[_Run]:
    for sentence in sentences(text, block.start, block.end):
        first = next(words(text, *sentence), sentence)
        run: list[Span] = []
        for span in words(text, *sentence):
            joins = run and _BETWEEN.fullmatch(text, run[-1][1], span[0])
            if run and not (joins and _is_large(text, span, quoted)):
                yield _Run(tuple(run), begins=_begins(text, run[0], first))
                run = []
            if _is_large(text, span, quoted):
                run.append(span)
        if run:
            yield _Run(tuple(run), begins=_begins(text, run[0], first))


def _begins(text: str, word: Span, first: Span) -> bool:
    """Say whether a word is large because a sentence begins with it, or a quoted one does."""
    return word == first or text[word[0] - 1] in _OPENING


def _is_large(text: str, span: Span, quoted: Sequence[Span]) -> bool:
    word = text[slice(*span)]
    within = any(start <= span[0] and span[1] <= end for start, end in quoted)
    return word[0].isupper() and not within and not _CALENDAR.fullmatch(fold(word))


def _names_in(text: str, run: _Run, within: frozenset[str], alone: frozenset[str]) -> Iterator[Span]:
    """The names of a run: without titles, the first word of a sentence, and a country before a person set apart."""
    left = list(run.words)
    if run.begins and not within.intersection(stems(text[slice(*left[0])])):
        left = left[1:]
    while left and _is_no_name(fold(text[slice(*left[0])])):
        left = left[1:]
    while len(left) >= _APART and alone.intersection(stems(text[slice(*left[0])])):
        yield left[0]
        left = left[1:]
    if 0 < len(left) <= _MOST_WORDS and left[-1][1] - left[0][0] > 1:
        yield left[0][0], left[-1][1]


def _is_no_name(folded: str) -> bool:
    return bool(_TITLE.fullmatch(folded) or _ORIGIN.fullmatch(folded))


def _fullest(text: str, spans: Sequence[Span]) -> str:
    """The longest form of a name, the first of several."""
    return text[slice(*max(spans, key=lambda span: (len(text[slice(*span)].split()), -span[0])))]

"""Finding words in a text: as they are typed, as whole words, or in any of their forms. A long text goes in slices."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsdesk.text.stems import stem_spans

Span = tuple[int, int]
"""Start and end in code points, end exclusive."""

SLICE = 60_000
"""So many code points are searched at once, in a few milliseconds."""

_LOOK_AHEAD = 400
"""A hit may begin in one slice and end in the next; so much of that is looked at."""

_BLANK = r"[^\S\n]+"
_WORD_BEFORE, _WORD_AFTER = r"(?<![\w\u0300-\u036f])", r"(?![\w\u0300-\u036f])"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for. `forms` finds every form of the words, and then neither `case` nor `whole` matters.

    `language` is the text's. Kazakh words take their endings one after another, so there the forms of a word
    are the words that begin with it; elsewhere they are those of the same stem.
    """

    words: str
    case: bool = False
    whole: bool = False
    forms: bool = False
    language: str = ""

    def hint(self) -> str:
        """The beginnings by which forms are found, as "вод* рек*"."""
        return " ".join(f"{one}*" for one in _asked(self))


def find(text: str, wanted: Wanted, size: int = SLICE) -> Iterator[list[Span]]:
    """The places of the words, in order and never over each other; one list for each slice of that size."""
    if not wanted.words.strip() or (wanted.forms and not _asked(wanted)):
        return
    begin = end = 0
    while begin < len(text):
        stop = min(begin + size, len(text))
        found = [span for span in _within(text, wanted, max(begin, end), stop) if span[0] < stop]
        end = found[-1][1] if found else end
        yield found
        begin = stop


def _within(text: str, wanted: Wanted, begin: int, stop: int) -> Iterator[Span]:
    reach = min(stop + _LOOK_AHEAD, len(text))
    if wanted.forms:
        return _forms(text, wanted, begin, reach)
    return (match.span() for match in _pattern(wanted).finditer(text, begin, reach))


def _pattern(wanted: Wanted) -> re.Pattern[str]:
    """The words as they are typed: blanks of any kind for blanks, and "е" also for "ё" where case is left aside."""
    words = wanted.words.strip() if wanted.whole else wanted.words
    parts = [re.escape(part) for part in re.split(r"\s+", words)]
    pattern = _BLANK.join(parts)
    if not wanted.case:
        pattern = pattern.replace("ё", "е").replace("Ё", "Е").replace("е", "[её]").replace("Е", "[ЕЁ]")
    if wanted.whole:
        pattern = f"{_WORD_BEFORE}{pattern}{_WORD_AFTER}"
    return re.compile(pattern, 0 if wanted.case else re.IGNORECASE)


def _forms(text: str, wanted: Wanted, begin: int, reach: int) -> Iterator[Span]:
    """Runs of words whose stems are those of the words looked for; a slice begins and ends with a whole word."""
    begin = _word_start(text, begin)
    kazakh = wanted.language == "kk"
    asked = _asked(wanted)
    found = list(stem_spans(text[begin:reach]))
    index = 0
    while index + len(asked) <= len(found):
        run = found[index : index + len(asked)]
        start, end = begin + run[0][1], begin + run[-1][2]
        own = [text[begin + first : begin + last].casefold() for _, first, last in run] if kazakh else []
        same = (
            all(word.startswith(one) for word, one in zip(own, asked, strict=True))
            if kazakh
            else all(stem == one for (stem, _, _), one in zip(run, asked, strict=True))
        )
        if same and "\n" not in text[start:end]:
            yield start, end
            index += len(asked)
        else:
            index += 1


def _word_start(text: str, position: int) -> int:
    """Behind a word that a slice would cut: it belongs to the slice before."""
    if position == 0 or not text[position - 1].isalnum():
        return position
    while position < len(text) and text[position].isalnum():
        position += 1
    return position


def _asked(wanted: Wanted) -> list[str]:
    """The stems of the words looked for; for Kazakh the words themselves."""
    found = stem_spans(wanted.words)
    if wanted.language == "kk":
        return [wanted.words[start:end].casefold() for _, start, end in found]
    return [stem for stem, _, _ in found]

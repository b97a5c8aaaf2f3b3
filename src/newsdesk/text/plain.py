"""Plain text into Markdown that reads back as the very same words."""

import re
from collections.abc import Sequence

from newsdesk.text.bullets import own_bullet
from newsdesk.text.canonical import normalise
from newsdesk.text.proposals import find_dateline, looks_like_title

_MARKUP = re.compile(r"[\\`*_~\[]|<(?=[A-Za-z])|&(?=[#A-Za-z])")
_LINE_MARKUP = re.compile(r"(?=[#>+-])|(?<!\d)\d{1,9}(?=[.)])")
_CLOSING_MARKUP = re.compile(r"(?<=[ \t])(?=#+$)")
_TRIMMED = "\ufeff" + "".join(filter(str.isspace, map(chr, range(0x3001))))
"""White space that a parser takes off a line's ends, and the byte order mark that may open a text."""


def markdown_from_plain(raw: str) -> str:
    """Write plain text as Markdown, one block for each line that is not blank.

    The canonical text of the result is the lines of `normalise(raw)` without the blank ones, character
    by character. A short first line over a dateline or a blank line is a heading; a line that ends in
    a colon and those after it that end in semicolons are a list, as are neighbours with bullets.
    """
    lines = normalise(raw).split("\n")
    words = [line for line in lines if line.strip()]
    listed = _listed(words)
    pieces = list[str]()
    for place, line in enumerate(words):
        if place and not (listed[place] and listed[place - 1]):
            pieces.append("")
        if listed[place]:
            pieces.append("- " + _escaped(line))
        elif place == 0 and _is_title(lines, words):
            pieces.append("# " + _CLOSING_MARKUP.sub(r"\\", _escaped(line)))
        else:
            pieces.append(_escaped(line))
    return "\n".join(pieces) + "\n" if pieces else ""


def _escaped(line: str) -> str:
    """One line as Markdown that means only itself; what a parser would trim goes as references."""
    head, tail = len(line) - len(line.lstrip(_TRIMMED)), len(line.rstrip(_TRIMMED))
    marked = _MARKUP.sub(r"\\\g<0>", line[head:tail])
    if _LINE_MARKUP.match(marked):
        marked = _LINE_MARKUP.sub(r"\g<0>\\", marked, count=1)
    return _references(line[:head]) + marked + _references(line[max(head, tail) :])


def _references(characters: str) -> str:
    return "".join(f"&#{ord(character)};" for character in characters)


def _is_title(lines: Sequence[str], words: Sequence[str]) -> bool:
    first, *rest = words
    if not rest or not looks_like_title(first):
        return False
    if find_dateline(rest[0]):
        del rest[0]
    elif lines[lines.index(first) + 1].strip():
        return False
    return sum(map(len, rest)) > len(first)


def _listed(words: Sequence[str]) -> list[bool]:
    """Say for each line whether it is a list item."""
    listed = [False] * len(words)
    place = 0
    while place < len(words):
        end = _end_of_list(words, place)
        for item in range(place, end):
            listed[item] = True
        place = max(end, place + 1)
    return listed


def _end_of_list(words: Sequence[str], start: int) -> int:
    """Where a list that begins at `start` ends; `start` itself if none does."""
    led_in = start > 0 and words[start - 1].rstrip().endswith(":")
    end = start
    while end < len(words) and own_bullet(words[end].lstrip()):
        end += 1
    if end - start > 1 or (led_in and end > start):
        return end
    return _end_of_series(words, start) if led_in else start


def _end_of_series(words: Sequence[str], start: int) -> int:
    """Where the lines that end in semicolons end, with the one that closes them."""
    end = start
    while end < len(words) and words[end].rstrip().endswith(";"):
        end += 1
    if start < end < len(words) and _closes(words[start], words[end]):
        end += 1
    return end


def _closes(item: str, line: str) -> bool:
    """Say whether a line is the last item: begun like the first, one sentence, no lead-in itself."""
    words = line.strip()
    if words.endswith(":") or re.search(r"[.!?…]\s", words):
        return False
    return _starts_upper(words) == _starts_upper(item)


def _starts_upper(words: str) -> bool:
    letter = next(filter(str.isalpha, words), "")
    return letter.isupper()

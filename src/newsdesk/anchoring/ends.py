"""Where the ends of a span stand in a corrected text, snapped to words."""

import re

from newsdesk.anchoring.wording import Stretch

_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_LEAST_ALIKE = 60.0
_LONGEST = 400


def mapped(stretch: Stretch, old: str, new: str, place: int, *, is_end: bool) -> int:
    """Where the start or the end of a span goes that lies in or at a stretch of changed or kept text."""
    if place <= stretch.old_start:
        return stretch.new_start
    if place >= stretch.old_end:
        return stretch.new_end
    inside = place - stretch.old_start
    if stretch.same:
        return stretch.new_start + inside
    one, two = old[stretch.old_start : stretch.old_end], new[stretch.new_start : stretch.new_end]
    return stretch.new_start + within(one, two, inside, is_end=is_end)


def within(one: str, two: str, place: int, *, is_end: bool) -> int:
    """Where a place within words goes when they become others: by their letters if alike, else word for word."""
    if _alike(one, two):
        return snapped(two, _by_letters(one, two, place, is_end=is_end), is_end=is_end, whole=is_edge(one, place))
    return _by_words(one, two, place, is_end=is_end)


def is_edge(text: str, place: int) -> bool:
    """Whether a place cuts no word."""
    return not (0 < place < len(text) and _is_letter(text[place - 1]) and _is_letter(text[place]))


def snapped(text: str, place: int, *, is_end: bool, whole: bool) -> int:
    """A place, or if only `whole` words will do the near edge of the word that it cuts, outward."""
    while whole and not is_edge(text, place):
        place += 1 if is_end else -1
    return place


def trimmed(text: str, start: int, end: int, words: str) -> tuple[int, int]:
    """A span without what the words that it was carried from do not begin or end with: spaces, stops."""
    if words and _is_letter(words[0]):
        while start < end and not _is_letter(text[start]):
            start += 1
    if words and _is_letter(words[-1]):
        while start < end and not _is_letter(text[end - 1]):
            end -= 1
    return start, end


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _alike(one: str, two: str) -> bool:
    from rapidfuzz import fuzz  # noqa: PLC0415 - loaded when the first article is updated

    return max(len(one), len(two)) <= _LONGEST and fuzz.ratio(one, two) >= _LEAST_ALIKE


def _by_letters(one: str, two: str, place: int, *, is_end: bool) -> int:
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - as above

    letter = place - is_end
    for code in Levenshtein.opcodes(one, two):
        if code.src_start <= letter < code.src_end:
            return min(code.dest_start + place - code.src_start, code.dest_end)
    return len(two)


def _by_words(one: str, two: str, place: int, *, is_end: bool) -> int:
    """The word of the same rank; the ranks are stretched where there are more words or fewer."""
    old, new = list(_WORD.finditer(one)), list(_WORD.finditer(two))
    if not old or not new:
        return len(two) if is_end else 0
    if is_end:
        rank = sum(word.start() < place for word in old)
        return new[max(round(rank * len(new) / len(old)), 1) - 1].end()
    rank = sum(word.end() <= place for word in old)
    return new[min(round(rank * len(new) / len(old)), len(new) - 1)].start()

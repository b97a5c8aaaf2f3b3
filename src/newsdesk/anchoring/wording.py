"""How the words of an edited passage differ."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_MOST = 20_000 * 20_000
"""More tokens times tokens are not compared: the memory and the time for it grow with their product."""


class Stretch(NamedTuple):
    """`old[old_start:old_end]` became `new[new_start:new_end]`; one of them may be empty. `same`: the same words."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    same: bool


def compare(old: str, new: str) -> list[Stretch]:
    """The stretches of two versions of a passage, which cover both wholly and in order."""
    one, two = _TOKEN.findall(old), _TOKEN.findall(new)
    ends = _ends(one), _ends(two)
    return [
        Stretch(ends[0][first], ends[0][last], ends[1][start], ends[1][stop], same)
        for first, last, start, stop, same in _trimmed(one, two)
    ]


def _ends(tokens: Sequence[str]) -> list[int]:
    """Where each token begins, and where the last one ends."""
    ends = [0]
    for token in tokens:
        ends.append(ends[-1] + len(token))
    return ends


def _trimmed(one: Sequence[str], two: Sequence[str]) -> Iterator[Stretch]:
    """Changed runs without the tokens that both sides begin or end with, and the kept runs between them."""
    kept = (0, 0)
    for run in _changed(one, two):
        first, last, start, stop, _ = run
        while first < last and start < stop and one[first] == two[start]:
            first, start = first + 1, start + 1
        while first < last and start < stop and one[last - 1] == two[stop - 1]:
            last, stop = last - 1, stop - 1
        if first == last and start == stop:
            continue
        if kept[0] < first:
            yield Stretch(kept[0], first, kept[1], start, same=True)
        yield Stretch(first, last, start, stop, same=False)
        kept = (last, stop)
    if kept[0] < len(one):
        yield Stretch(kept[0], len(one), kept[1], len(two), same=True)


def _changed(one: Sequence[str], two: Sequence[str]) -> Iterator[Stretch]:
    """Runs of changed tokens; runs that nothing but spaces and stops part are one.

    As many tokens as can be are kept: a word dropped here and one put in there replace no word between them.
    """
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - loaded when the first article is updated

    if len(one) * len(two) > _MOST:
        yield Stretch(0, len(one), 0, len(two), same=False)
        return
    run: Stretch | None = None
    for code in Indel.opcodes(one, two):
        if code.tag == "equal":
            if run is not None and any(token[0].isalnum() for token in one[code.src_start : code.src_end]):
                yield run
                run = None
        elif run is None:
            run = Stretch(code.src_start, code.src_end, code.dest_start, code.dest_end, same=False)
        else:
            run = run._replace(old_end=code.src_end, new_end=code.dest_end)
    if run is not None:
        yield run

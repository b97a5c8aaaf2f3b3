"""Finds the characters that no typeface of the page has, so that they are named rather than lost or boxed."""

import json
import re
import tempfile
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from newsdesk.assets import asset

KNOWN = frozenset(
    (
        *map(chr, (*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x180), *range(0x400, 0x460))),
        *"ӘәҒғҚқҢңӨөҰұҮүҺһ–—‘’‚“”„•…№€₽₸≠⁰¹²³⁴⁵⁶⁷⁸⁹\n\t",
    )
)
"""Characters that are there for certain; a test asks the typefaces."""

_NEVER = "\U0010fffd"
_GLYPH = re.compile(r'xlink:href="(#[^"]+)"')
_PROBE = b"""
#set page(width: 40pt, height: 40pt, margin: 0pt)
#set text(font: ("PT Serif", "Source Sans 3"))
#for letter in json(bytes(sys.inputs.letters)) { page(text(letter)) }
"""
_INVISIBLE = ("Cf", "Mn", "Me")
_NAMED_AT_MOST = 12


def spelled_out(text: str) -> tuple[str, str]:
    """Text with each missing character as its number, such as [U+1F30A], and the missing ones by number and name.

    What only changes a missing character's look (a variation selector, a joiner) goes with it. The second
    string is empty when nothing is missing.
    """
    strange = frozenset(text) - KNOWN
    missing = sorted(missing_characters(strange)) if strange else []
    if not missing:
        return text, ""
    boxes = "".join(map(re.escape, missing))
    shown = re.sub(
        f"([{boxes}])([\ufe0e\ufe0f\u200d\U000e0020-\U000e007f]*)", lambda found: f"[{_number(found[1])}]", text
    )
    names = [f"{_number(letter)} {unicodedata.name(letter, '')}".strip() for letter in missing[:_NAMED_AT_MOST]]
    return shown, ", ".join([*names, *(["…"] if len(missing) > _NAMED_AT_MOST else [])])


def missing_characters(letters: Iterable[str]) -> frozenset[str]:
    """Those of the characters for which typesetting would show an empty box."""
    asked = tuple(sorted(letter for letter in letters if unicodedata.category(letter) not in _INVISIBLE))
    return _missing(asked) if asked else frozenset()


@lru_cache(maxsize=64)
def _missing(letters: tuple[str, ...]) -> frozenset[str]:
    """Typeset each character on a page of its own, and one that no typeface has; equal glyphs tell."""
    *pages, never = _pages([*letters, _NEVER])
    box = _GLYPH.search(never)
    return frozenset(letter for letter, page in zip(letters, pages, strict=True) if box and box[1] in page)


def _pages(letters: list[str]) -> list[str]:
    import typst  # noqa: PLC0415 - 80 MB of compiled code that only an export needs

    with tempfile.TemporaryDirectory(prefix="newsdesk-") as nothing:
        made: Any = typst.Compiler(  # type: ignore[misc] # a type variable of its stub is left open
            _PROBE,
            root=nothing,
            font_paths=[str(asset("fonts"))],
            ignore_system_fonts=True,
            sys_inputs={"letters": json.dumps(letters)},
        ).compile(format="svg")
    return [page.decode() for page in made]


def _number(letter: str) -> str:
    return f"U+{ord(letter):04X}"

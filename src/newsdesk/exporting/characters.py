"""The one place where characters are dropped that no exported file may hold."""

import re

_ILLEGAL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
    + "]"
)
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile("[ \t\n]+")


def legal(text: str) -> str:
    r"""Text that XML, HTML and PDF may hold: no control but tab and "\n", no lone surrogate, no noncharacter.

    Source: XML 1.0, 2.2 Characters; the C1 controls and noncharacters, which XML only discourages, go too.
    """
    return text if text.isprintable() else _ILLEGAL.sub("", _BREAKS.sub("\n", text))


def one_line(text: str) -> str:
    """A field's value as one line: legal characters, single spaces, nothing that turns the writing direction."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return _SPACES.sub(" ", _DIRECTIONS.sub("", legal(text))).strip(" ")

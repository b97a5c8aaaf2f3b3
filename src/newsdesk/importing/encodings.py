"""Bytes to text: which encoding, and how that was found out."""

import codecs
import re
from dataclasses import dataclass

CHOICES = (
    "utf-8",
    "windows-1251",
    "koi8-r",
    "cp866",
    "iso-8859-5",
    "utf-16-le",
    "utf-16-be",
    "windows-1252",
    "windows-1250",
    "windows-1254",
    "windows-1257",
    "koi8-u",
    "mac-cyrillic",
    "kz1048",
)
"""Encodings to offer where a guess was wrong, the likeliest first."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_HIGH_BYTES = b"\x00\x04"  # high halves of Latin and Cyrillic code units
_HIGH_SHARE = 0.7
_DECLARATION = re.compile(
    rb"""(?:charset|<\?xml[^>]{0,80}encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", re.IGNORECASE
)
_NEVER_DECLARED = ("utf-16", "utf-32", "utf-7")  # a declaration that can be read is not written in these
_DETECTABLE = (  # noqa: SIM905 - a column of words reads worse
    "utf-8 cp1251 koi8-r koi8-u cp866 iso8859-5 mac-cyrillic kz1048 ptcp154 cp1252 cp1250 cp1253 cp1254 "
    "cp1255 cp1256 cp1257 cp1258 iso8859-2 iso8859-7 cp932 gb18030 cp949"
).split()
_LAST_RESORT = "cp1252"
_FEW_DAMAGED = 3
_DAMAGED_SHARE = 0.005
"""So many characters, or this share of a long text, may be damaged by the right encoding too."""


class UnknownEncodingError(ValueError):
    """No text encoding has the name that was chosen."""


class UnfitEncodingError(ValueError):
    """The bytes are not written in the encoding that was chosen: too many of them are none of its characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text with the encoding it was read by.

    `how` is "chosen", "byte order mark", "utf-8", "declared" or "detector".
    `damaged` counts the characters that the encoding could not give; U+FFFD stands in their places.
    """

    text: str
    encoding: str
    how: str
    damaged: int = 0


def decode(data: bytes, declared: str | None = None, chosen: str | None = None) -> Decoded:
    """Read bytes as text: as chosen, else byte order mark, UTF-8, UTF-16, declaration, detector.

    `declared` is what the file says of itself; it counts only if the bytes really decode by it.

    Raises:
        UnknownEncodingError: if `chosen` names no text encoding.
        UnfitEncodingError: if `chosen` damages more than a few characters.
    """
    if chosen is not None:
        decoded = _by_choice(data, chosen)
        if decoded.damaged > max(_FEW_DAMAGED, _DAMAGED_SHARE * len(decoded.text)):
            raise UnfitEncodingError(chosen)
        return decoded
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding, "byte order mark")
    return _by_evidence(data, declared)


def declared_encoding(page: bytes) -> str | None:
    """What an HTML or XML page says of its encoding in its first kilobytes."""
    found = _DECLARATION.search(page[:_SAMPLE])
    if found is None:
        return None
    name = found.group(1).decode("ascii", "replace").lower()
    return None if name.startswith(_NEVER_DECLARED) else name


def _by_choice(data: bytes, chosen: str) -> Decoded:
    try:
        name = codecs.lookup(chosen).name
        for mark, encoding in _MARKS:
            if encoding.startswith(name) and data.startswith(mark):
                return _read(data[len(mark) :], encoding, "chosen")
        return _read(data, chosen, "chosen")
    except (LookupError, ValueError) as cause:
        raise UnknownEncodingError(chosen) from cause


def _by_evidence(data: bytes, declared: str | None) -> Decoded:
    wide = _wide_encoding(data)
    if not wide and (text := _strict(data, "utf-8")) is not None:
        return Decoded(text=text, encoding="utf-8", how="utf-8")
    if wide:
        return _read(data, wide, "detector")
    if declared and (text := _strict(data, declared)) is not None:
        return Decoded(text=text, encoding=declared, how="declared")
    return _read(data, _detected(data), "detector")


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark shows in every second byte; empty if the bytes do not look so."""
    sample = data[:_SAMPLE]
    pairs = len(sample) // 2
    if not pairs or len(data) % 2:
        return ""
    even = sum(byte in _HIGH_BYTES for byte in sample[0 : 2 * pairs : 2])
    odd = sum(byte in _HIGH_BYTES for byte in sample[1 : 2 * pairs : 2])
    if odd >= _HIGH_SHARE * pairs and even < odd / 2:
        return "utf-16-le"
    if even >= _HIGH_SHARE * pairs and odd < even / 2:
        return "utf-16-be"
    return ""


def _detected(data: bytes) -> str:
    import chardet  # noqa: PLC0415 - its models cost start-up time, and most files never need them

    found = chardet.detect(
        data,
        prefer_superset=True,
        compat_names=False,
        include_encodings=_DETECTABLE,
        no_match_encoding=_LAST_RESORT,
    )
    return found["encoding"] or _LAST_RESORT


def _read(data: bytes, encoding: str, how: str) -> Decoded:
    text = _strict(data, encoding)
    if text is not None:
        return Decoded(text=text, encoding=encoding, how=how)
    text = data.decode(encoding, "replace")
    return Decoded(text=text, encoding=encoding, how=how, damaged=text.count("\ufffd"))


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):  # ValueError also covers UnicodeDecodeError
        return None

"""How wide words are in a typeface, and on how many lines they stand: read from the font file itself."""

import struct
from functools import lru_cache

from newsdesk.assets import asset

_FORMAT_4 = 4
_WHOLE = 0x10000


class Typeface:
    """The advance widths of one TrueType file in `resources/fonts`; kerning is left out.

    Source: OpenType specification, tables cmap (format 4), head, hhea and hmtx.
    """

    def __init__(self, file_name: str) -> None:
        data = asset("fonts", file_name).read_bytes()
        tables = _tables(data)
        self._em: int = struct.unpack_from(">H", data, tables["head"] + 18)[0]
        counted: int = struct.unpack_from(">H", data, tables["hhea"] + 34)[0]
        metrics = struct.unpack_from(f">{counted * 2}H", data, tables["hmtx"])
        widths, last = metrics[::2], metrics[-2]
        glyphs = _glyphs(data, tables["cmap"])
        self._widths: dict[int, int] = {
            letter: widths[glyph] if glyph < counted else last for letter, glyph in glyphs.items()
        }

    def width(self, text: str, size: float) -> float:
        """The width of a line in the unit of `size`; a character that the face lacks counts half its size."""
        known = self._widths
        units: int = sum(known.get(letter, self._em // 2) for letter in map(ord, text))
        return units * size / self._em


@lru_cache(maxsize=8)
def typeface(file_name: str) -> Typeface:
    """A face, read once."""
    return Typeface(file_name)


class LineFiller:
    """Fills lines of one width word by word, as ragged typesetting does; words may come in pieces."""

    def __init__(self, face: Typeface, size: float, measure: float) -> None:
        self._face = face
        self._size = size
        self._measure = measure
        self._used = 0.0
        self._word = 0.0
        self.line = 0

    def indent(self, width: float) -> None:
        """Leave room at the head of the line that is being filled."""
        self._used += width

    def add(self, text: str, scale: float = 1.0) -> None:
        """Set more text, perhaps smaller; afterwards `line` is the one on which it ends, counted from 0."""
        first, *others = text.split(" ")
        self._grow(first, scale)
        for word in others:
            self._used += self._word + self._face.width(" ", self._size)
            self._word = 0.0
            self._grow(word, scale)

    def _grow(self, part: str, scale: float) -> None:
        self._word += self._face.width(part, self._size) * scale
        if self._used and self._used + self._word > self._measure:
            self.line += 1
            self._used = 0.0


def _tables(data: bytes) -> dict[str, int]:
    number: int = struct.unpack_from(">H", data, 4)[0]
    records = struct.iter_unpack(">4sIII", data[12 : 12 + 16 * number])
    return {name.decode("ascii"): offset for name, _, offset, _ in records}


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    """The glyph of each character of the Basic Multilingual Plane."""
    number: int = struct.unpack_from(">H", data, cmap + 2)[0]
    offsets = [cmap + offset for _, _, offset in struct.iter_unpack(">HHI", data[cmap + 4 : cmap + 4 + 8 * number])]
    table = next(offset for offset in offsets if struct.unpack_from(">H", data, offset)[0] == _FORMAT_4)
    double: int = struct.unpack_from(">H", data, table + 6)[0]
    count = double // 2
    ends = struct.unpack_from(f">{count}H", data, table + 14)
    starts = struct.unpack_from(f">{count}H", data, table + 16 + double)
    deltas = struct.unpack_from(f">{count}H", data, table + 16 + 2 * double)
    places = table + 16 + 3 * double
    found: dict[int, int] = {}
    for index, (start, end, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
        place = places + 2 * index
        shift: int = struct.unpack_from(">H", data, place)[0]
        for letter in range(start, end + 1 if end < _WHOLE - 1 else end):
            glyph = letter
            if shift:
                glyph = struct.unpack_from(">H", data, place + shift + 2 * (letter - start))[0]
            if glyph or not shift:
                found[letter] = (glyph + delta) % _WHOLE
    return found

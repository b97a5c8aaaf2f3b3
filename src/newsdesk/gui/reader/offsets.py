"""Positions: Unicode code points in canonical text, UTF-16 units in Qt. The one place that converts."""

import re
from array import array
from bisect import bisect_left

_ASTRAL = re.compile(r"[\U00010000-\U0010ffff]")


class Offsets:
    """Conversion both ways for one text, by a sorted array of the characters that take two units."""

    def __init__(self, text: str) -> None:
        astral = len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)  # quicker than looking for them
        self._points = array("L", (found.start() for found in _ASTRAL.finditer(text)) if astral else ())
        self._units = array("L", (point + before for before, point in enumerate(self._points)))

    def to_units(self, point: int) -> int:
        """Qt position of a code point position."""
        if not self._points:
            return point
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int, *, up: bool = False) -> int:
        """Code point position of a Qt position.

        Inside a surrogate pair the character's start, or its end where `up` is set.
        """
        if not self._units:
            return unit
        before = bisect_left(self._units, unit)
        inside = before > 0 and self._units[before - 1] == unit - 1
        return unit - before + (1 if inside and up else 0)

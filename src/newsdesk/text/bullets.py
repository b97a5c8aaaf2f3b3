"""Bullets that a line carries in its own words."""

import re

_BULLET = re.compile(r"(?:[-–—•◦▪‣·*]|\d{1,3}[.)])[ \t\u00a0](?=\S)")


def own_bullet(line: str) -> str:
    """The bullet with which a line begins ("— ", "• ", "2) "), or nothing."""
    found = _BULLET.match(line)
    return found[0] if found else ""

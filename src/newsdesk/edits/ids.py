"""Ids of rows: random for what somebody makes, derived for what is the same whoever makes it."""

import hashlib
import uuid

_LENGTH = 32


def new_id() -> str:
    """A random id, 32 hexadecimal digits."""
    return uuid.uuid4().hex


def derived_id(*parts: str) -> str:
    """An id that follows from its parts, 32 hexadecimal digits.

    The same tag, the same place in a meeting and the same tie are one row, although two analysts
    made them apart from each other.
    """
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]

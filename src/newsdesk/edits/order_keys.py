"""Fractional keys: the order of siblings as text, so that a move changes one row and no other.

A key is an integer followed by a fraction, both in base 62, compared as plain text. The first
character of the integer tells its length ("a" one digit, "b" two, …; "Z" one digit below zero,
"Y" two, …), hence adding at either end lengthens a key only by the logarithm of their number. Putting in
between halves the fraction. A fraction never ends in the smallest digit, so there is always room.
"""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ZERO = _DIGITS[0]
_LAST = _DIGITS[-1]
_FIRST_KEY = "a0"


def key_between(before: str, after: str) -> str:
    """A key that sorts after `before` and before `after`; an empty one leaves that end open.

    Raises:
        ValueError: if `before` does not sort before `after`, one of them is no key, or the keys end
            (after some 62 to the power of 26 of them).
    """
    for key in filter(None, (before, after)):
        _check(key)
    if before and after and before >= after:
        msg = f"there is no room between the keys {before!r} and {after!r}"
        raise ValueError(msg)
    if not before:
        return _key_before(after) if after else _FIRST_KEY
    integer, fraction = _split(before)
    if not after:
        return _stepped(integer, up=True)
    integer_after, fraction_after = _split(after)
    if integer == integer_after:
        return integer + _midpoint(fraction, fraction_after)
    following = _stepped(integer, up=True)
    return following if following < after else integer + _midpoint(fraction, None)


def keys_between(before: str, after: str, count: int) -> list[str]:
    """`count` keys in order between two others; see `key_between`."""
    keys: list[str] = []
    for _ in range(count):
        before = key_between(before, after)
        keys.append(before)
    return keys


def _key_before(after: str) -> str:
    integer, fraction = _split(after)
    return integer if fraction else _stepped(integer, up=False)


def _length(head: str) -> int:
    """How long an integer is, its head counted."""
    return ord(head) - ord("a") + 2 if head >= "a" else ord("Z") - ord(head) + 2


def _split(key: str) -> tuple[str, str]:
    length = _length(key[0])
    return key[:length], key[length:]


def _check(key: str) -> None:
    sound = key.isascii() and key.isalnum() and key[0].isalpha() and len(key) >= _length(key[0])
    if not sound or _split(key)[1].endswith(_ZERO):
        msg = f"{key!r} is no order key"
        raise ValueError(msg)


def _stepped(integer: str, *, up: bool) -> str:
    """The next or the previous integer."""
    head, digits = integer[0], list(integer[1:])
    full, empty = (_LAST, _ZERO) if up else (_ZERO, _LAST)
    for place in reversed(range(len(digits))):
        if digits[place] != full:
            digits[place] = _DIGITS[_DIGITS.index(digits[place]) + (1 if up else -1)]
            return head + "".join(digits)
        digits[place] = empty
    return _next_length(head, up=up)


def _next_length(head: str, *, up: bool) -> str:
    if head == ("z" if up else "A"):
        msg = f"the order keys end at {head!r}"
        raise ValueError(msg)
    if head == ("Z" if up else "a"):
        return _FIRST_KEY if up else "Z" + _LAST
    following = chr(ord(head) + (1 if up else -1))
    return following + (_ZERO if up else _LAST) * (_length(following) - 1)


def _midpoint(low: str, high: str | None) -> str:
    """A fraction between two others; `high` None stands for one. Both may lack trailing zeros."""
    if high is not None:
        shared = 0
        while shared < len(high) and low[shared : shared + 1].ljust(1, _ZERO) == high[shared]:
            shared += 1
        if shared:
            return high[:shared] + _midpoint(low[shared:], high[shared:])
    lowest = _DIGITS.index(low[0]) if low else 0
    highest = _DIGITS.index(high[0]) if high is not None else len(_DIGITS)
    if highest - lowest > 1:
        return _DIGITS[(lowest + highest) // 2]
    if high is not None and len(high) > 1:
        return high[0]
    return _DIGITS[lowest] + _midpoint(low[1:], None)

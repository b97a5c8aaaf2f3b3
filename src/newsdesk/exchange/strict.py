"""JSON as a package may have it: no doubled names, no numbers that JSON does not know, no endless nesting."""

import json
import math
from typing import NoReturn

from newsdesk.exchange.faults import refuse
from newsdesk.exchange.limits import MAX_DEPTH


def parse(data: bytes) -> object:
    """Read one JSON value.

    :raises PackageError: with the reason in a few words, for what is no UTF-8 or no JSON, names a key twice, holds half
        a surrogate pair or an unknown number, or nests deeper than `MAX_DEPTH`.
    """
    try:
        value: object = _DECODER.decode(data.decode())
    except UnicodeDecodeError:
        refuse("its bytes are no UTF-8")
    except json.JSONDecodeError as error:
        refuse(f"it is no JSON: {error.msg.lower()} at character {error.pos}")
    except RecursionError:
        refuse("it nests too deeply")
    except ValueError:
        refuse("a number has too many digits")
    if b"\\u" in data:
        _refuse_halves(value)
    return value


def compose(value: object, *, indent: int | None = None) -> bytes:
    """Write a JSON value so that the same value gives the same bytes: sorted keys, letters as they are.

    :raises ValueError: for a value that JSON or UTF-8 cannot carry.
    """
    separators = (",", ":") if indent is None else (",", ": ")
    words = json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False, separators=separators, indent=indent)
    return words.encode()


def refuse_depth(value: object, depth: int = MAX_DEPTH) -> None:
    """See that lists and objects do not lie in each other more than `depth` times.

    :raises PackageError: if they do.
    """
    if not isinstance(value, dict | list):
        return
    if depth == 0:
        refuse("it nests too deeply")
    for each in value.values() if isinstance(value, dict) else value:
        refuse_depth(each, depth - 1)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        refuse("it names a key twice")
    return found


def _no_number(name: str) -> NoReturn:
    refuse(f"{name} is no number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        refuse("a number is too large")
    return number


def _refuse_halves(value: object) -> None:
    try:
        compose(value)
    except (UnicodeEncodeError, RecursionError):
        refuse("it holds half a character")


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_number, parse_float=_finite)

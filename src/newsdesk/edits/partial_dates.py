"""The day on which an article was published, as far as it is known: "2026-03-10", "2026-03", "2026" or nothing."""

import re
from datetime import date

from newsdesk.edits.errors import InvalidValueError
from newsdesk.model.when import Precision

_SHAPE = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_WHOLE = "0001-01-01"
_KNOWN = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})
_EXAMPLES = ("2026-03-10", "2026-03", "2026")


def is_partial_date(words: str) -> bool:
    """Whether words are a year, a month or a day of the calendar in ISO form, or nothing at all."""
    if not words:
        return True
    if not _SHAPE.fullmatch(words):
        return False
    try:
        date.fromisoformat(words + _WHOLE[len(words) :])
    except ValueError:
        return False
    return True


def checked_date(words: str, field: str = "published") -> str:
    """A partial ISO date without the space around it.

    Raises:
        InvalidValueError: if the words are none.
    """
    found = words.strip()
    if not is_partial_date(found):
        raise InvalidValueError(field, found, _EXAMPLES)
    return found


def read_date(words: str) -> str | None:
    """A date as a person writes it, such as "10 March 2026", as a partial ISO date; None where it has no year."""
    wanted = words.strip()
    if is_partial_date(wanted):
        return wanted
    from newsdesk.text.dates import parse_when  # noqa: PLC0415 - the library's list asks only for the form of a date

    found = parse_when(wanted)
    return found.value if found.precision in _KNOWN and is_partial_date(found.value) else None

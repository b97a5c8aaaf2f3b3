"""The time of a meeting: from words or from single fields to a `When` that agrees with itself."""

import re
from collections.abc import Mapping
from datetime import date

from newsdesk.edits.errors import InvalidValueError
from newsdesk.model.when import SHAPES, Basis, Precision, When, without_year

_VALUE, _PRECISION = "when_value", "when_precision"
_EXAMPLES = ("2026-03-11T15:00", "2026-03-11", "--03-11", "2026-03", "--03", "2026-Q1", "2026")


def precision_of(value: str) -> Precision:
    """How fine a cut ISO 8601 value is; UNKNOWN for an empty one.

    Raises:
        InvalidValueError: if the value is not one that `When` can hold.
    """
    for precision, shape in SHAPES.items():
        if re.fullmatch(shape, value) and _is_in_calendar(value):
            return precision
    raise InvalidValueError(_VALUE, value, _EXAMPLES)


def _is_in_calendar(value: str) -> bool:
    """Say whether a value that names a day names one that exists; without a year any leap year will do."""
    month_and_day = without_year(value)[:5]
    if len(month_and_day) < len("03-11"):
        return True
    year = "2024" if value.startswith("--") else value[:4]
    try:
        date.fromisoformat(f"{year}-{month_and_day}")
    except ValueError:
        return False
    return True


def changed_when(when: When, values: Mapping[str, str]) -> When:
    """A time with some of the fields words, value, precision, basis and reason set anew.

    A new value brings its own precision unless one is given; the coarser of the two is not
    forced, so "2026" may stand for "before the end of the year" with precision UNKNOWN.

    Raises:
        InvalidValueError: if the value is malformed or the precision is finer than the value.
    """
    value = values.get("value", when.value)
    finest = precision_of(value)
    precision = Precision(values.get("precision", finest if "value" in values else when.precision))
    order = list(Precision)
    if order.index(precision) < order.index(finest):
        raise InvalidValueError(_PRECISION, precision, tuple(order[order.index(finest) :]))
    return When(
        words=values.get("words", when.words),
        value=value,
        precision=precision,
        basis=Basis(values.get("basis", when.basis)),
        reason=values.get("reason", when.reason),
    )

"""Values of enums as rows hold them: a newer program may have written one that this one does not know."""

from enum import StrEnum
from typing import TypeVar

from newsdesk.model.change import Scalar

_Value = TypeVar("_Value", bound=StrEnum)


def known(value: Scalar, default: _Value) -> _Value:
    """The enum's value, or `default` for one that this program does not know; the row keeps it."""
    try:
        return type(default)(str(value))
    except ValueError:
        return default

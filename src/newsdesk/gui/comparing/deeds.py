"""What a command of comparing does, when it can, and whether it is on."""

from collections.abc import Callable
from dataclasses import dataclass


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One command: `act` does it, `can` says whether it can be done now, `is_on` whether it is checked."""

    act: Callable[[], object]
    can: Callable[[], bool]
    is_on: Callable[[], bool] = _never

"""How long the reader waits before it tells what is selected or pointed at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Delays:
    """Milliseconds that a selection by mouse or by keys rests before it is told, and the pointer over a mark."""

    after_mouse: int = 10
    after_key: int = 100
    hover: int = 80

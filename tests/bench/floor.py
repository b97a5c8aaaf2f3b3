"""Measuring beside a floor: every figure is the median of several runs, in the same process or the same minute."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the bench's table. `value` and `floor` share `unit`; `target` is the most that value/floor may be.

    `limit` is a most in the unit itself, for what has no floor to hold it to. `reason` says why a miss is accepted.
    """

    name: str
    value: float
    floor: float = 0.0
    unit: str = "ms"
    target: float = 0.0
    limit: float = 0.0
    reason: str = ""

    @property
    def ratio(self) -> float:
        return self.value / self.floor if self.floor else 0.0

    @property
    def met(self) -> bool:
        within_ratio = not self.target or self.ratio <= self.target
        within_limit = not self.limit or self.value <= self.limit
        return within_ratio and within_limit


def median_ms(act: Callable[[], object], *, runs: int = 5) -> float:
    """Median duration of an act in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)

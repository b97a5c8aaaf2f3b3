"""Uncertain time: what an article says about when, and how much of it is known."""

from dataclasses import dataclass
from enum import StrEnum


class Precision(StrEnum):
    """The finest unit of time that is known."""

    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    UNKNOWN = "unknown"


class Basis(StrEnum):
    """Whether the text states the value or somebody concluded it."""

    STATED = "stated"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time as far as it is known.

    `words` are the words of the text. `value` is ISO 8601 cut to the precision, in the local time
    of the place: "2026-03-11T15:00", "2026-03-11", "2026-03", "2026-Q1", "2026"; a day without a
    year is "--03-11", a month without one "--03"; empty when unknown. `reason` says from what an
    inferred value was concluded, as a short code such as "article date" or in the analyst's words.
    """

    words: str = ""
    value: str = ""
    precision: Precision = Precision.UNKNOWN
    basis: Basis = Basis.STATED
    reason: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.value)

    @property
    def sort_key(self) -> str:
        """Order of time: known years first, by value; a value without a year after them; unknown last.

        What is known less finely comes behind what is known within it: a year behind its days.
        """
        if not self.value:
            return "~~"
        if self.value.startswith("--"):
            return "}" + self.value
        quarter = self.value.partition("-Q")
        value = f"{quarter[0]}-{int(quarter[2]) * 3:02}~" if quarter[2] else self.value
        return value + "~"


NO_TIME = When()

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


_MONTH = r"([0-9]{4}|-)-(0[1-9]|1[0-2])"
_DAY = _MONTH + r"-(0[1-9]|[12][0-9]|3[01])"
SHAPES = {
    Precision.MINUTE: _DAY + r"T([01][0-9]|2[0-3]):[0-5][0-9]",
    Precision.DAY: _DAY,
    Precision.MONTH: _MONTH,
    Precision.QUARTER: r"[0-9]{4}-Q[1-4]",
    Precision.YEAR: r"[0-9]{4}",
    Precision.UNKNOWN: "",
}
"""What the value of a `When` looks like, as regular expressions, the finest first."""


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


def readings_agree(one: str, other: str) -> bool:
    """Say whether two cut ISO 8601 values can mean the same time.

    The finer is cut to the coarser; a value without a year agrees with any year. An empty value
    agrees with everything.
    """
    if not one or not other:
        return True
    if one.startswith("--") or other.startswith("--"):
        one, other = without_year(one), without_year(other)
    elif "Q" in one or "Q" in other:
        one, other = _quarter(one), _quarter(other)
    length = min(len(one), len(other))
    return one[:length] == other[:length]


def without_year(value: str) -> str:
    """Month, day and minute; empty for a year or a quarter alone."""
    return "" if "Q" in value else value[2:] if value.startswith("--") else value[5:]


def _quarter(value: str) -> str:
    """The quarter that a value lies in, or the year alone where no more is known."""
    if "Q" in value or len(value) == 4:  # noqa: PLR2004 - a year has four digits
        return value
    return f"{value[:4]}-Q{(int(value[5:7]) + 2) // 3}"

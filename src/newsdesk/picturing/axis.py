"""The axis of time: which days, months or years are named for the room there is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from newsdesk.picturing.days import month_after
from newsdesk.picturing.lettering import width_of
from newsdesk.picturing.words import PictureWords

_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 25, 50, 100, 250, 500, 1000)
_GAP = 14.0


@dataclass(frozen=True, slots=True)
class Tick:
    """A named place on the axis; `day` counts as in `Stretch`."""

    day: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """From days to pixels: `first` to `last` stand between `left` and `right`."""

    first: float
    last: float
    left: float
    right: float

    @property
    def day_width(self) -> float:
        """Pixels for each day."""
        return (self.right - self.left) / (self.last - self.first)

    def x(self, day: float) -> float:
        """Where a day begins."""
        return self.left + (day - self.first) * self.day_width


def ticks(scale: Scale, words: PictureWords) -> tuple[list[Tick], list[Tick]]:
    """What the axis names: coarse ticks above (months of days, years of months), fine ones below.

    The finest unit is taken whose names stand apart.
    """
    for step in _DAY_STEPS:
        if step * scale.day_width >= width_of("30") + _GAP:
            return list(_months(scale, words, 1, _month_of_year)), list(_days(scale, step))
    for step in _MONTH_STEPS:
        if step * 28 * scale.day_width >= max(map(width_of, words.months)) + _GAP:
            return list(_years(scale, 1)), list(_months(scale, words, step, _month_alone))
    for step in _YEAR_STEPS:
        if step * 365 * scale.day_width >= width_of("2026") + _GAP:
            return [], list(_years(scale, step))
    return [], list(_years(scale, _YEAR_STEPS[-1]))


def _days(scale: Scale, step: int) -> Iterator[Tick]:
    """Each day, or each so many days counted anew in every month, so that names fall on the same days."""
    for ordinal in range(int(scale.first), int(scale.last) + 1):
        day = date.fromordinal(ordinal)
        if step == 1 or ((day.day - 1) % step == 0 and day.day + step // 2 <= 31):  # noqa: PLR2004 - days of a month
            yield Tick(ordinal, str(day.day))


def _months(
    scale: Scale, words: PictureWords, step: int, name: Callable[[PictureWords, date, bool], str]
) -> Iterator[Tick]:
    first = date.fromordinal(int(scale.first))
    month = date(first.year, (first.month - 1) // step * step + 1, 1)
    while month.toordinal() <= scale.last:
        yield Tick(month.toordinal(), name(words, month, month.toordinal() <= scale.first))
        following = month_after(month.year, month.month, step)
        if following <= month or following.day != 1:
            return
        month = following


def _month_alone(words: PictureWords, month: date, _first: bool) -> str:  # noqa: FBT001 - as below
    return words.months[month.month - 1]


def _month_of_year(words: PictureWords, month: date, first: bool) -> str:  # noqa: FBT001 - called by place
    """The year stands beside the first month that is seen, and beside each January."""
    name = words.months[month.month - 1]
    return words.say("month of year", name, month.year) if first or month.month == 1 else name


def _years(scale: Scale, step: int) -> Iterator[Tick]:
    first = date.fromordinal(int(scale.first)).year // step * step
    for year in range(max(1, first), date.fromordinal(int(scale.last)).year + 1, step):
        yield Tick(date(year, 1, 1).toordinal(), str(year))

"""How often something is spoken of over time, in a line of small bars."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from newsdesk.model.drawing import Anchor, Box, Drawing, Ink, Row, Shape, Stroke, Table, Words
from newsdesk.picturing.days import month_after
from newsdesk.picturing.words import PictureWords

_WEEK = 7
_MONTHLY_FROM = 200
_LABELS = 18.0


class Period(StrEnum):
    """For what stretch of time each bar stands."""

    WEEK = "week"
    MONTH = "month"


def period_of(days: Iterable[str]) -> Period:
    """Weeks up to half a year, months beyond."""
    known = sorted(filter(None, map(_day, days)))
    return Period.MONTH if known and (known[-1] - known[0]).days >= _MONTHLY_FROM else Period.WEEK


def counted(days: Mapping[str, int], period: Period) -> list[tuple[date, int]]:
    """Counts by ISO day, gathered by period: each from the first to the last, also those without any.

    What is dated to no day counts nowhere.
    """
    found: dict[date, int] = {}
    for value, count in days.items():
        day = _day(value)
        if day is not None:
            begin = _beginning(day, period)
            found[begin] = found.get(begin, 0) + count
    if not found:
        return []
    each, last = min(found), max(found)
    bars = [(each, found[each])]
    while each < last:
        each = each + timedelta(_WEEK) if period is Period.WEEK else month_after(each.year, each.month, 1)
        bars.append((each, found.get(each, 0)))
    return bars


def sparkline(
    bars: Sequence[tuple[date, int]],
    period: Period,
    words: PictureWords,
    *,
    size: tuple[float, float] = (180, 40),
) -> Drawing:
    """Draw a bar for each period; the ends are named beneath."""
    width, height = size
    floor = height - _LABELS
    shapes: list[Shape] = [Stroke(points=((0, floor), (width, floor)), ink=Ink.CONTROL)]
    most = max((count for _, count in bars), default=0)
    pitch = width / max(1, len(bars))
    for place, (_, count) in enumerate(bars):
        tall = (floor - 2) * count / most if most else 0
        broad = min(12.0, max(1.0, pitch - 1))
        x = place * pitch + (pitch - broad) / 2
        shapes.append(Box(x=x, y=floor - tall, width=broad, height=tall, fill=Ink.PARTICIPANT))
    if bars:
        ends = [(0.0, bars[0][0], Anchor.START)] + ([(width, bars[-1][0], Anchor.END)] if len(bars) > 1 else [])
        for x, day, anchor in ends:
            said = _said(day, Period.MONTH, words)
            shapes.append(Words(x=x, y=height - 4, text=said, size=12, ink=Ink.MUTED, anchor=anchor))
    rows = tuple(
        Row(cells=(_said(day, period, words), str(count)), keys=(day.isoformat(), count)) for day, count in bars
    )
    total = sum(count for _, count in bars)
    return Drawing(
        width=width,
        height=height,
        shapes=tuple(shapes),
        table=Table(heads=(words.say(f"column {period}"), words.say("column quotes")), rows=rows),
        summary=words.say("sparkline summary", words.many("quote", total), rows[0].cells[0], rows[-1].cells[0])
        if rows
        else words.say("sparkline empty"),
    )


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _beginning(day: date, period: Period) -> date:
    return day.replace(day=1) if period is Period.MONTH else day - timedelta(day.weekday())


def _said(day: date, period: Period, words: PictureWords) -> str:
    month = words.say("month of year", words.months[day.month - 1], day.year)
    return month if period is Period.MONTH else f"{day.day} {month}"

"""What a timeline is made of: meetings as far as their time is known, and other readings of that time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.model.record import MeetingStatus


class Lanes(StrEnum):
    """By what meetings stand in lanes."""

    PLACE = "place"
    PARTICIPANT = "participant"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Another report's reading of a meeting's time; `said` is that time in words, `annotation` where it is read."""

    annotation: str
    value: str
    said: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedMeeting:
    """A meeting on its way into a timeline.

    `value` is a cut ISO 8601 time that has a year, or empty; `said` the time in words. `assumed` says that the
    year was taken from the articles' dates, `inferred` that an analyst concluded the time. `main` is the name of
    its main participant, `quotes` how many words support it.
    """

    id: str
    title: str
    status: MeetingStatus = MeetingStatus.PLANNED
    value: str = ""
    said: str = ""
    assumed: bool = False
    inferred: bool = False
    place: str = ""
    main: str = ""
    participants: tuple[str, ...] = ()
    quotes: int = 0
    readings: tuple[Reading, ...] = field(default=())

    @property
    def weight(self) -> int:
        """How much it matters that its name can be read."""
        return self.quotes + len(self.participants) + 2 * len(self.readings)

    def lane(self, lanes: Lanes) -> str:
        """The name of the lane that it stands in; empty where nothing is known."""
        return {Lanes.PLACE: self.place, Lanes.PARTICIPANT: self.main, Lanes.NONE: ""}[lanes]


MOST_LANES = 12
"""Lanes beyond these share one: what nobody can take in at a glance is no help."""


@dataclass(frozen=True, slots=True)
class Lane:
    """Meetings that stand together; `others` says that it is the lane of all remaining names."""

    name: str
    meetings: tuple[TimedMeeting, ...]
    others: bool = False


def in_lanes(meetings: Sequence[TimedMeeting], lanes: Lanes) -> list[Lane]:
    """Meetings by lane: the fullest first, then by name; beyond so many lanes the rest is one, the nameless last."""
    by_name: dict[str, list[TimedMeeting]] = {}
    for meeting in meetings:
        by_name.setdefault(meeting.lane(lanes), []).append(meeting)
    nameless = by_name.pop("", [])
    full = sorted(by_name.items(), key=lambda item: (-len(item[1]), item[0]))
    made = [Lane(name, tuple(found)) for name, found in full[:MOST_LANES]]
    rest = [meeting for _, found in full[MOST_LANES:] for meeting in found]
    if rest:
        made.append(Lane("", tuple(rest), others=True))
    if nameless:
        made.append(Lane("", tuple(nameless)))
    return made

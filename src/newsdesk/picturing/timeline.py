"""The timeline of meetings: who meets where and when, and what is not known of it.

meetings → lanes → rows → shapes, spots and the table; the x of everything is its time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newsdesk.model.drawing import (
    Box,
    Drawing,
    Fade,
    Ink,
    Lead,
    Row,
    Shape,
    Spot,
    Stroke,
    Table,
    Target,
    Words,
)
from newsdesk.model.record import MeetingStatus
from newsdesk.picturing.axis import Scale, Tick, ticks
from newsdesk.picturing.days import Stretch, stretch_of
from newsdesk.picturing.lettering import elided, width_of
from newsdesk.picturing.meetings import Lane, Lanes, Reading, TimedMeeting, in_lanes
from newsdesk.picturing.rows import GAP, Item, stack
from newsdesk.picturing.statuses import RADIUS, sign
from newsdesk.picturing.words import PictureWords

_SIDE, _NARROW_SIDE = 168.0, 112.0
_HEAD = 46.0
_ROW = 26.0
_LANE_GAP = 14.0
_LEGEND = 44.0
_EDGE = 16.0
_LONGEST_LABEL = 280.0
_SHORTEST_LABEL = 72.0
_LEAST_DAYS = 6.0
_QUARTER = 92.0
_NARROW = 760.0
_UNDATED_LABEL = 196.0
_NAMED_UNDATED = 36


def timeline(
    meetings: Sequence[TimedMeeting], words: PictureWords, *, lanes: Lanes = Lanes.PLACE, width: float = 1000
) -> Drawing:
    """Draw meetings as wide as asked for, and as high as they need."""
    return _Timeline(meetings, words, lanes, width).drawing()


@dataclass(slots=True)
class _Entry:
    """Something that stands on a day: a meeting, or another reading of one."""

    meeting: TimedMeeting
    stretch: Stretch
    item: Item
    label: str
    reading: Reading | None = None
    x: float = 0.0
    y: float = 0.0


@dataclass(slots=True)
class _Timeline:
    meetings: Sequence[TimedMeeting]
    words: PictureWords
    lanes: Lanes
    width: float
    shapes: list[Shape] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    y: float = _HEAD

    def drawing(self) -> Drawing:
        """Lay out the axis, the lanes of dated meetings, and the undated ones beneath; in logical pixels."""
        dated = [meeting for meeting in self.meetings if stretch_of(meeting.value) is not None]
        undated = [meeting for meeting in self.meetings if stretch_of(meeting.value) is None]
        side = 0.0 if self.lanes is Lanes.NONE else _SIDE if self.width >= _NARROW else _NARROW_SIDE
        head = 0.0
        if dated:
            head = _HEAD
            self._dated(dated, side)
        else:
            self.y = _EDGE
        if undated:
            self._undated(undated)
        self._legend()
        return Drawing(
            width=self.width,
            height=self.y + _EDGE,
            shapes=tuple(self.shapes),
            spots=tuple(self.spots),
            table=meeting_table(self.meetings, self.words),
            side=side if dated else 0.0,
            head=head,
            summary=self._summary(len(undated)),
        )

    def _summary(self, undated: int) -> str:
        said = self.words.say("timeline summary", self.words.many("meeting", len(self.meetings)))
        without = self.words.say("timeline undated", undated) if undated else ""
        return f"{said} {without}".strip()

    def _dated(self, meetings: Sequence[TimedMeeting], side: float) -> None:
        scale = _scale(meetings, side + _EDGE, self.width - _EDGE)
        ground = len(self.shapes)
        tops: list[float] = []
        for lane in in_lanes(meetings, self.lanes):
            tops.append(self.y)
            self._lane(lane, scale, side)
        self.shapes[ground:ground] = self._axis(scale, side, tops)

    def _axis(self, scale: Scale, side: float, tops: Sequence[float]) -> list[Shape]:
        """Lines of the ticks through all lanes, names above, and a line over each lane."""
        coarse, fine = ticks(scale, self.words)
        made: list[Shape] = []
        lines = {tick.day: Ink.LINE for tick in fine} | {tick.day: Ink.CONTROL for tick in coarse}
        for day, ink in sorted(lines.items()):
            if side <= scale.x(day) <= self.width:
                made.append(Stroke(points=((scale.x(day), _HEAD - 20), (scale.x(day), self.y)), ink=Ink.LINE))
                if ink is Ink.CONTROL:
                    made.append(Stroke(points=((scale.x(day), 4), (scale.x(day), _HEAD - 20)), ink=Ink.LINE))
        made += self._named(coarse, scale, side, base=16.0, strong=True)
        made += self._named(fine, scale, side, base=_HEAD - 9.0, strong=False)
        made += [Stroke(points=((0, top), (self.width, top)), ink=Ink.LINE) for top in tops]
        return made

    def _named(self, marks: Sequence[Tick], scale: Scale, side: float, *, base: float, strong: bool) -> Iterator[Shape]:
        """Names of ticks; one that begins before the picture is named at its edge, if there is room."""
        free = side + _EDGE
        ends = [scale.x(tick.day) for tick in marks[1:]] + [self.width]
        for tick, end in zip(marks, ends, strict=False):
            x = max(scale.x(tick.day), side) + 4
            broad = width_of(tick.words, 12, strong=strong)
            if x >= free - _EDGE and x + broad <= min(end, self.width) - 2:
                ink = Ink.TEXT if strong else Ink.MUTED
                yield Words(x=x, y=base, text=tick.words, ink=ink, size=12, strong=strong)
                free = x + broad + _EDGE

    def _lane(self, lane: Lane, scale: Scale, side: float) -> None:
        entries = [entry for meeting in lane.meetings for entry in self._entries(meeting, scale)]
        rows = stack([entry.item for entry in entries], self.width - _EDGE / 2)
        top = self.y + _LANE_GAP / 2
        self._lane_name(lane, side, top)
        for entry in entries:
            entry.y = top + (entry.item.row + 0.5) * _ROW
        self._links(entries)
        for entry in sorted(entries, key=lambda each: (each.x, each.item.row)):
            self._show(entry, scale)
        self.y = top + max(rows, 1 if self.lanes is Lanes.NONE else 2) * _ROW + _LANE_GAP / 2

    def _lane_name(self, lane: Lane, side: float, top: float) -> None:
        if not side:
            return
        name = lane.name or self.words.say("other lanes" if lane.others else f"no {self.lanes}")
        ink = Ink.TEXT if lane.name else Ink.MUTED
        shown = elided(name, side - _EDGE - 8, strong=bool(lane.name))
        self.shapes.append(Words(x=_EDGE, y=top + 17, text=shown, ink=ink, strong=bool(lane.name)))
        count = self.words.many("meeting", len(lane.meetings))
        self.shapes.append(Words(x=_EDGE, y=top + 34, text=count, ink=Ink.MUTED, size=12))

    def _entries(self, meeting: TimedMeeting, scale: Scale) -> Iterator[_Entry]:
        stretch = stretch_of(meeting.value)
        if stretch is not None:
            yield _entry(meeting, stretch, scale, self._label(meeting, stretch))
        for reading in meeting.readings:
            other = stretch_of(reading.value)
            if other is not None and stretch is not None:
                label = f"≠ {reading.source}: {reading.said}"
                yield _entry(meeting, other, scale, label, reading)

    def _label(self, meeting: TimedMeeting, stretch: Stretch) -> str:
        """Its title, with the state in words where there is no day for the sign to stand on."""
        title = meeting.title if stretch.is_day else f"{meeting.title} · {self.words.statuses[meeting.status]}"
        return f"~ {title}" if meeting.assumed or meeting.inferred else title

    def _links(self, entries: Sequence[_Entry]) -> None:
        """A broken curve from each meeting to every other reading of its time."""
        homes = {entry.meeting.id: entry for entry in entries if entry.reading is None}
        for entry in entries:
            home = homes.get(entry.meeting.id)
            if entry.reading is None or home is None:
                continue
            bend = ((home.x + entry.x) / 2, min(home.y, entry.y) - _ROW * 0.55)
            points = ((home.x, home.y), bend, (entry.x, entry.y))
            self.shapes.append(Stroke(points=points, ink=Ink.DIFFERS, width=1.5, dashed=True, curved=True))

    def _show(self, entry: _Entry, scale: Scale) -> None:
        meeting, reading, item = entry.meeting, entry.reading, entry.item
        if not entry.stretch.is_day:
            self.shapes.append(_faded(entry, scale))
        doubtful = meeting.assumed or reading is not None
        if entry.stretch.is_day:  # a sign stands for a day
            self.shapes += sign(meeting.status, entry.x, entry.y, doubtful=doubtful)
        label = elided(entry.label, item.room)
        if label and (item.room >= _SHORTEST_LABEL or label == entry.label):
            cancelled = meeting.status is MeetingStatus.CANCELLED and reading is None
            ink = Ink.DIFFERS if reading else Ink.MUTED if cancelled else Ink.TEXT
            x, y = item.begin, entry.y + 4.5
            self.shapes.append(Words(x=x, y=y, text=label, ink=ink, struck=cancelled))
        else:
            label = ""
        right = max(item.right + 2, item.begin + width_of(label) + 4)
        self.spots.append(
            Spot(
                x=item.left - 2,
                y=entry.y - _ROW / 2 + 1,
                width=max(24.0, min(right, self.width) - item.left + 2),
                height=_ROW - 2,
                target=target_of(meeting, reading),
                says=says(meeting, self.words, reading),
            )
        )

    def _undated(self, meetings: Sequence[TimedMeeting]) -> None:
        """A group of its own: the weightiest with their names, the others as signs."""
        title = self.words.say("undated", self.words.many("meeting", len(meetings)))
        if self.shapes:
            self.shapes.append(Stroke(points=((0, self.y), (self.width, self.y)), ink=Ink.CONTROL))
        self.y += 24
        self.shapes.append(Words(x=_EDGE, y=self.y, text=title, strong=True))
        self.y += 10
        ordered = sorted(meetings, key=lambda meeting: (-meeting.weight, meeting.title, meeting.id))
        named = ordered[:_NAMED_UNDATED]
        self._flow(named, _UNDATED_LABEL)
        if ordered[_NAMED_UNDATED:]:
            self._flow(ordered[_NAMED_UNDATED:], 0)

    def _flow(self, meetings: Sequence[TimedMeeting], label_room: float) -> None:
        pitch = 2 * RADIUS + 12 + (label_room + GAP if label_room else 0)
        columns = max(1, int((self.width - 2 * _EDGE) // pitch))
        for place, meeting in enumerate(meetings):
            x = _EDGE + RADIUS + (place % columns) * pitch
            y = self.y + (place // columns + 0.5) * _ROW
            self.shapes += sign(meeting.status, x, y)
            label = elided(meeting.title, min(label_room, self.width - x - _EDGE)) if label_room else ""
            if label:
                struck = meeting.status is MeetingStatus.CANCELLED
                self.shapes.append(Words(x=x + RADIUS + GAP - 2, y=y + 4.5, text=label, struck=struck))
            self.spots.append(
                Spot(
                    x=x - RADIUS - 6,
                    y=y - _ROW / 2 + 1,
                    width=max(24.0, 2 * RADIUS + 6 + (GAP + width_of(label) if label else 6)),
                    height=_ROW - 2,
                    target=target_of(meeting),
                    says=says(meeting, self.words),
                )
            )
        self.y += -(-len(meetings) // columns) * _ROW + 4

    def _remarks(self) -> str:
        """What else is to be known to read it, as far as it occurs."""
        stretches = [stretch_of(meeting.value) for meeting in self.meetings]
        occurs = {
            "legend fading": any(stretch is not None and not stretch.is_day for stretch in stretches),
            "legend inferred": any(meeting.inferred for meeting in self.meetings),
            "legend year": any(meeting.assumed for meeting in self.meetings),
            "legend differs": any(meeting.readings for meeting in self.meetings),
        }
        return " · ".join(self.words.say(name) for name, there in occurs.items() if there)

    def _legend(self) -> None:
        """What the signs mean, of those statuses that occur."""
        self.y += 12
        self.shapes.append(Stroke(points=((0, self.y), (self.width, self.y)), ink=Ink.LINE))
        self.y += _LEGEND / 2
        x = _EDGE + RADIUS
        for status in MeetingStatus:
            if not any(meeting.status is status for meeting in self.meetings):
                continue
            name = self.words.statuses[status]
            if x + width_of(name, 12) > self.width - _EDGE and x > _EDGE + RADIUS:
                x, self.y = _EDGE + RADIUS, self.y + 20
            self.shapes += sign(status, x, self.y)
            self.shapes.append(Words(x=x + RADIUS + 6, y=self.y + 4, text=name, ink=Ink.MUTED, size=12))
            x += 2 * RADIUS + width_of(name, 12) + 24
        said = elided(self._remarks(), self.width - 2 * _EDGE, 12)
        if said:
            self.y += 20
            self.shapes.append(Words(x=_EDGE, y=self.y + 4, text=said, ink=Ink.MUTED, size=12))


def _scale(meetings: Sequence[TimedMeeting], left: float, right: float) -> Scale:
    """A scale with all meetings and all readings on it, and a little room at both ends.

    The longer of these is at the right, where the last labels stand.
    """
    values = [meeting.value for meeting in meetings]
    values += [reading.value for meeting in meetings for reading in meeting.readings]
    found = [stretch for value in values if (stretch := stretch_of(value)) is not None]
    fine = [stretch for stretch in found if stretch.last - stretch.first <= _QUARTER] or found
    first, last = min(each.first for each in fine), max(each.last for each in fine)
    for stretch in found:  # a year that overlaps what is known better is shown as far as that goes
        if stretch.last <= first or stretch.first >= last:
            first, last = min(first, stretch.first), max(last, stretch.last)
    more = max(0.04 * (last - first), (_LEAST_DAYS - (last - first)) / 2, 0.5)
    return Scale(first=max(1.0, first - more), last=min(last + 3.5 * more, 3652059.0), left=left, right=right)


def _entry(meeting: TimedMeeting, stretch: Stretch, scale: Scale, label: str, reading: Reading | None = None) -> _Entry:
    seen = Stretch(max(stretch.first, scale.first), min(stretch.last, scale.last))
    x = scale.x(seen.middle)
    left, right = x - RADIUS, x + RADIUS
    if not stretch.is_day:
        left, right = min(scale.x(seen.first), left - RADIUS), max(scale.x(seen.last), right + RADIUS)
    room = min(width_of(label), _LONGEST_LABEL) + 1
    begin = x + RADIUS + GAP - 2 if stretch.is_day else left + GAP
    item = Item(left=left, right=right, begin=begin, label=room, weight=meeting.weight)
    return _Entry(meeting=meeting, stretch=stretch, item=item, label=label, reading=reading, x=x)


def _faded(entry: _Entry, scale: Scale) -> Box:
    """The days that it may be on, beneath its words.

    It fades to where they end, and is cut off where they go on beyond the axis.
    """
    begins, ends = entry.stretch.first >= scale.first, entry.stretch.last <= scale.last
    fade = {(True, True): Fade.BOTH, (True, False): Fade.LEFT, (False, True): Fade.RIGHT}.get(
        (begins, ends), Fade.NEITHER
    )
    fill = Ink.MEETING if fade is not Fade.NEITHER else Ink.MEETING_TINT
    item = entry.item
    return Box(x=item.left, y=entry.y + 8, width=item.right - item.left, height=4, fill=fill, fade=fade)


def target_of(meeting: TimedMeeting, reading: Reading | None = None) -> Target:
    """What a sign leads to: the meeting, or the words that give it another time."""
    return Target(Lead.RECORD, meeting.id) if reading is None else Target(Lead.ANNOTATION, reading.annotation)


def says(meeting: TimedMeeting, words: PictureWords, reading: Reading | None = None) -> str:
    """Everything about a meeting that its sign shows or leaves out, a fact a line."""
    if reading is not None:
        return f"{meeting.title}\n≠ {reading.source}: {reading.said}"
    lines = [meeting.title, f"{_time(meeting, words)} · {words.statuses[meeting.status]}"]
    lines += [meeting.place] if meeting.place else []
    lines += [", ".join(meeting.participants)] if meeting.participants else []
    lines += [f"≠ {other.source}: {other.said}" for other in meeting.readings]
    return "\n".join([*lines, words.many("quote", meeting.quotes)])


def _time(meeting: TimedMeeting, words: PictureWords) -> str:
    said = meeting.said or words.say("no date")
    if meeting.assumed:
        return words.say("year from articles", said)
    return f"~ {said}" if meeting.inferred else said


def meeting_table(meetings: Sequence[TimedMeeting], words: PictureWords) -> Table:
    """Meetings by time, with every reading on a line of its own behind them."""
    rows: list[Row] = []
    for meeting in sorted(meetings, key=_by_time):
        for reading in (None, *meeting.readings):
            value = meeting.value if reading is None else reading.value
            cells = (
                _time(meeting, words) if reading is None else f"≠ {reading.source}: {reading.said}",
                meeting.title,
                words.statuses[meeting.status],
                meeting.place,
                ", ".join(meeting.participants),
                str(meeting.quotes),
            )
            keys = (value or "~", *cells[1:5], meeting.quotes)
            rows.append(Row(cells=cells, target=target_of(meeting, reading), keys=keys))
    heads = ("when", "meeting", "status", "place", "who", "quotes")
    return Table(heads=tuple(words.say(f"column {head}") for head in heads), rows=tuple(rows))


def _by_time(meeting: TimedMeeting) -> tuple[float, str, str]:
    stretch = stretch_of(meeting.value)
    return (stretch.middle if stretch else float("inf"), meeting.title, meeting.id)

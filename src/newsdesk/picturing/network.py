"""The network of participants: who is central, who links whom, how often they come together.

people, ties and places → rings apart from each other → labels by weight → shapes, spots and the table.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.model.drawing import (
    Anchor,
    Box,
    Diamond,
    Disc,
    Drawing,
    Ink,
    Lead,
    Point,
    Row,
    Shape,
    Spot,
    Stroke,
    Table,
    Target,
    Words,
)
from newsdesk.model.record import ParticipantKind
from newsdesk.picturing.lettering import Taken, elided, width_of
from newsdesk.picturing.ties import Network, Person, Tie, communities, neighbours
from newsdesk.picturing.words import PictureWords

_MARGIN = 56.0
_LEGEND = 40.0
_LEAST_RADIUS, _MOST_RADIUS = 6.0, 26.0
_LABEL, _LABEL_LINE = 180.0, 17.0
_THICKEST = 7.0
_ROW = 26.0
_ALONE_LABEL, _NAMED_ALONE = 150.0, 40
_TIED_NAMES = 6
_MANY_TIES = 120
_FEW_SHARE, _SHARE_EACH = 0.3, 0.07
"""Of the frame: few stand near its middle, so that their ties stay short."""
_NAMED_ANYHOW = 10
_INKS = (
    (Ink.PARTICIPANT, Ink.PARTICIPANT_TINT),
    (Ink.AGENDA_ITEM, Ink.AGENDA_ITEM_TINT),
    (Ink.MEETING, Ink.MEETING_TINT),
    (Ink.NOTE, Ink.NOTE_TINT),
)


class Colouring(StrEnum):
    """What the colours of a network tell."""

    KIND = "kind"
    COMMUNITY = "community"


@dataclass(slots=True, kw_only=True)
class _Ring:
    """A participant as drawn."""

    person: Person
    x: float
    y: float
    radius: float
    ink: Ink
    tint: Ink


def network_drawing(
    network: Network,
    places: Mapping[str, Point],
    words: PictureWords,
    *,
    least: int = 1,
    colouring: Colouring = Colouring.KIND,
    size: tuple[float, float] = (1000, 700),
) -> Drawing:
    """Draw those whose ties weigh at least so much where they were placed; all others stand in the table.

    Who has no tie at all stands in rows beneath.
    """
    return _Picture(network, places, words, least, colouring, size).drawing()


@dataclass(slots=True)
class _Picture:
    network: Network
    places: Mapping[str, Point]
    words: PictureWords
    least: int
    colouring: Colouring
    size: tuple[float, float]
    shapes: list[Shape] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    taken: Taken = field(default_factory=Taken)
    firm: Taken = field(default_factory=Taken)

    def drawing(self) -> Drawing:
        """Lay out ties, dots and names, with those who are tied to nobody in rows beneath; in logical pixels."""
        ties = self.network.at_least(self.least)
        near = neighbours(ties)
        tied = [each for each in self.network.people if each.id in near and each.id in self.places]
        alone = [each for each in self.network.people if each.id not in self.places]
        if tied and alone:  # room for their rows, so that all of it fits
            self.size = (self.size[0], max(0.6 * self.size[1], self.size[1] - self._alone_height(len(alone))))
        rings = self._rings(tied) if tied else {}
        strongest = max((tie.weight for tie in self.network.ties), default=1)
        for tie in sorted(ties, key=lambda tie: tie.weight):
            if tie.first in rings and tie.second in rings:
                faint = len(ties) > _MANY_TIES and tie.weight < strongest / 2
                self.shapes.append(_edge(rings[tie.first], rings[tie.second], tie, strongest, faint=faint))
        self.shapes += map(_body, rings.values())
        self._labels(sorted(rings.values(), key=lambda ring: (-ring.radius, -len(near[ring.person.id]))))
        self._spots(rings.values(), near)
        height = self._alone(alone, self.size[1] - _LEGEND if tied else 24.0)
        height = self._legend(height, len(self.network.people) - len(tied) - len(alone))
        return Drawing(
            width=self.size[0],
            height=height,
            shapes=tuple(self.shapes),
            spots=tuple(self.spots),
            table=network_table(self.network, self.words),
            summary=self.words.say(
                "network summary",
                self.words.many("participant", len(self.network.people)),
                self.words.many("tie", len(ties)),
            ),
        )

    def _rings(self, people: Sequence[Person]) -> dict[str, _Ring]:
        """Sizes by quotes, places within the frame, and nobody upon another."""
        most = max(person.quotes for person in people) or 1
        width, height = self.size[0] - 2 * _MARGIN, self.size[1] - 2 * _MARGIN - _LEGEND
        crowd = min(1.0, math.sqrt(width * height / len(people)) / 90)
        largest = max(_LEAST_RADIUS + 2, _MOST_RADIUS * crowd)
        member = communities(self.network.people, self.network.ties) if self.colouring is Colouring.COMMUNITY else {}
        rings = {}
        share = min(1.0, _FEW_SHARE + len(people) * _SHARE_EACH)
        for person in people:
            x, y = (0.5 + (each - 0.5) * share for each in self.places[person.id])
            ink, tint = _INKS[member.get(person.id, 0) % len(_INKS)]
            radius = _LEAST_RADIUS + (largest - _LEAST_RADIUS) * math.sqrt(person.quotes / most)
            rings[person.id] = _Ring(
                person=person, x=_MARGIN + x * width, y=_MARGIN + y * height, radius=radius, ink=ink, tint=tint
            )
        _part(list(rings.values()), self.size[0], self.size[1] - _LEGEND)
        return rings

    def _labels(self, rings: Sequence[_Ring]) -> None:
        """Names from the largest ring on: where nothing stands; of the first few else over lesser rings."""
        for place, ring in enumerate(rings):
            around = (ring.x - ring.radius, ring.y - ring.radius, ring.x + ring.radius, ring.y + ring.radius)
            self.taken.take(*around)
            if place < _NAMED_ANYHOW:
                self.firm.take(*around)
        for place, ring in enumerate(rings):
            if not self._label(ring, self.taken) and place < _NAMED_ANYHOW:
                self._label(ring, self.firm)

    def _label(self, ring: _Ring, taken: Taken) -> bool:
        """The name beneath the ring, else above, else at its sides, where nothing of `taken` lies; says whether."""
        strong = ring.radius > 0.75 * _MOST_RADIUS
        name = elided(ring.person.name, _LABEL, strong=strong)
        broad = width_of(name, strong=strong)
        away = ring.radius + 4
        middle = min(max(ring.x - broad / 2, 4.0), self.size[0] - broad - 4)
        for x, y in (
            (middle, ring.y + away),
            (middle, ring.y - away - _LABEL_LINE),
            (ring.x + away, ring.y - _LABEL_LINE / 2),
            (ring.x - away - broad, ring.y - _LABEL_LINE / 2),
        ):
            within = 0 <= x <= self.size[0] - broad and 0 <= y <= self.size[1] - _LEGEND - _LABEL_LINE
            if within and taken.is_free(x, y, x + broad, y + _LABEL_LINE):
                for each in (self.taken, self.firm):
                    each.take(x - 2, y, x + broad + 2, y + _LABEL_LINE)
                ground = Box(x=x - 1, y=y + 1, width=broad + 2, height=_LABEL_LINE - 2, fill=Ink.BASE, radius=3)
                self.shapes += (ground, Words(x=x, y=y + 13, text=name, strong=strong))
                return True
        return False

    def _spots(self, rings: Iterable[_Ring], near: Mapping[str, Mapping[str, int]]) -> None:
        names = {person.id: person.name for person in self.network.people}
        for ring in sorted(rings, key=lambda ring: (-ring.person.quotes, ring.person.name, ring.person.id)):
            reach = max(ring.radius, 12.0)
            spot = Spot(
                x=ring.x - reach,
                y=ring.y - reach,
                width=2 * reach,
                height=2 * reach,
                target=Target(Lead.RECORD, ring.person.id),
                says=self._says(ring.person, near.get(ring.person.id, {}), names),
            )
            self.spots.append(spot)

    def _says(self, person: Person, tied: Mapping[str, int], names: Mapping[str, str]) -> str:
        lines = [person.name, f"{self.words.kinds[person.kind]} · {self.words.many('quote', person.quotes)}"]
        strongest = sorted(tied, key=lambda other: (-tied[other], names[other]))
        lines += [f"{names[other]}: {tied[other]}" for other in strongest[:_TIED_NAMES]]
        if strongest[_TIED_NAMES:]:
            lines.append(self.words.say("and more", len(strongest) - _TIED_NAMES))
        return "\n".join(lines)

    def _alone_height(self, count: int) -> float:
        room = self.size[0] - 32
        named = min(count, _NAMED_ALONE)
        rows = -(-named // max(1, int(room // (26.0 + _ALONE_LABEL)))) + -(
            -(count - named) // max(1, int(room // 26.0))
        )
        return 30 + rows * _ROW

    def _alone(self, people: Sequence[Person], top: float) -> float:
        """Rows of those whom nothing ties: the most quoted with their names. Returns where they end."""
        if not people:
            return top
        ordered = sorted(people, key=lambda each: (-each.quotes, each.name, each.id))
        title = self.words.say("alone", self.words.many("participant", len(people)))
        self.shapes.append(Words(x=16, y=top + 20, text=title, strong=True))
        top += 30
        for group, room in ((ordered[:_NAMED_ALONE], _ALONE_LABEL), (ordered[_NAMED_ALONE:], 0.0)):
            pitch = 26.0 + room
            columns = max(1, int((self.size[0] - 32) // pitch))
            for number, person in enumerate(group):
                x, y = 26 + number % columns * pitch, top + (number // columns + 0.5) * _ROW
                ring = _Ring(person=person, x=x, y=y, radius=_LEAST_RADIUS, ink=_INKS[0][0], tint=_INKS[0][1])
                self.shapes.append(_body(ring))
                name = elided(person.name, room - 8) if room else ""
                if name:
                    self.shapes.append(Words(x=x + 12, y=y + 4.5, text=name))
                says = self._says(person, {}, {})
                target = Target(Lead.RECORD, person.id)
                self.spots.append(
                    Spot(x=x - 12, y=y - 12, width=24 + width_of(name), height=24, target=target, says=says)
                )
            top += -(-len(group) // columns) * _ROW
        return top

    def _legend(self, top: float, hidden: int) -> float:
        """What the forms mean, and how many are not drawn."""
        x, y = 22.0, top + 22
        for kind in ParticipantKind:
            if any(person.kind is kind for person in self.network.people):
                person = Person(id="", name="", kind=kind)
                self.shapes.append(_body(_Ring(person=person, x=x, y=y, radius=6, ink=_INKS[0][0], tint=_INKS[0][1])))
                name = self.words.kinds[kind]
                self.shapes.append(Words(x=x + 12, y=y + 4, text=name, ink=Ink.MUTED, size=12))
                x += 36 + width_of(name, 12)
        said = [self.words.say("ring size")] + ([self.words.say("not drawn", hidden)] if hidden else [])
        words = elided(" · ".join(said), self.size[0] - x - 16, 12)
        self.shapes.append(Words(x=self.size[0] - 16, y=y + 4, text=words, ink=Ink.MUTED, size=12, anchor=Anchor.END))
        return top + _LEGEND


def _part(rings: Sequence[_Ring], width: float, height: float) -> None:
    """Move rings off each other, within the frame."""
    reach = 2 * max((ring.radius for ring in rings), default=0.0) + 5
    for _ in range(20):
        moved = False
        ordered = sorted(rings, key=lambda ring: ring.x)
        for place, one in enumerate(ordered):
            for other in ordered[place + 1 :]:
                if other.x - one.x > reach:
                    break
                across, down = other.x - one.x, other.y - one.y
                away = math.hypot(across, down)
                lacking = one.radius + other.radius + 5 - away
                if lacking > 0:
                    across, down, away = (across, down, away) if away else (1.0, 0.0, 1.0)
                    shift = lacking / away / 2
                    one.x, one.y = one.x - across * shift, one.y - down * shift
                    other.x, other.y = other.x + across * shift, other.y + down * shift
                    moved = True
        for ring in rings:
            ring.x = min(max(ring.x, ring.radius + 4), width - ring.radius - 4)
            ring.y = min(max(ring.y, ring.radius + 4), height - ring.radius - 4)
        if not moved:
            return


def _edge(one: _Ring, other: _Ring, tie: Tie, strongest: int, *, faint: bool) -> Stroke:
    """The thicker the stronger."""
    share = math.log2(1 + tie.weight) / math.log2(1 + strongest)
    broad = 1.0 + (_THICKEST - 1.0) * share if strongest > 1 else 1.5
    ink = Ink.LINE if faint else Ink.CONTROL
    return Stroke(points=((one.x, one.y), (other.x, other.y)), ink=ink, width=round(broad, 2))


def _body(ring: _Ring) -> Shape:
    """A person is round, an organisation square, a group stands on a corner."""
    match ring.person.kind:
        case ParticipantKind.ORGANISATION:
            side = ring.radius * 0.9
            return Box(
                x=ring.x - side,
                y=ring.y - side,
                width=2 * side,
                height=2 * side,
                fill=ring.tint,
                edge=ring.ink,
                edge_width=2,
                radius=3,
            )
        case ParticipantKind.GROUP:
            return Diamond(x=ring.x, y=ring.y, radius=ring.radius * 1.1, fill=ring.tint, edge=ring.ink, edge_width=2)
        case _:
            return Disc(x=ring.x, y=ring.y, radius=ring.radius, fill=ring.tint, edge=ring.ink, edge_width=2)


def network_table(network: Network, words: PictureWords) -> Table:
    """A row for each participant alone, and one for each tie, the strongest first."""
    names = {person.id: person.name for person in network.people}
    rows = [
        Row(
            cells=(person.name, "", words.kinds[person.kind], "", "", str(person.quotes)),
            target=Target(Lead.RECORD, person.id),
            keys=(person.name, "", words.kinds[person.kind], 0, 0, person.quotes),
        )
        for person in sorted(network.people, key=lambda each: (-each.quotes, each.name, each.id))
    ]
    for tie in sorted(network.ties, key=lambda tie: (-tie.weight, names[tie.first], names[tie.second])):
        one, other = sorted((tie.first, tie.second), key=lambda each: (names[each], each))
        rows.append(
            Row(
                cells=(names[one], names[other], "", str(tie.meetings), str(tie.paragraphs), ""),
                target=Target(Lead.RECORD, one),
                keys=(names[one], names[other], "", tie.meetings, tie.paragraphs, 0),
            )
        )
    heads = ("who", "with whom", "kind", "meetings together", "paragraphs together", "quotes")
    return Table(heads=tuple(words.say(f"column {head}") for head in heads), rows=tuple(rows))

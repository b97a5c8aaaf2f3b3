"""A picture as values: shapes with colour roles, the spots of it that lead somewhere, and its table."""

from dataclasses import dataclass, field
from enum import StrEnum

Point = tuple[float, float]
"""Across and down from the upper left corner, in logical pixels."""


class Ink(StrEnum):
    """Colour roles. Each theme has a token for it; a kind's strokes, letters and ground are three tokens."""

    TEXT = "text"
    MUTED = "muted"
    CONTROL = "control"
    LINE = "line"
    BASE = "base"
    HOVER = "hover"
    DIFFERS = "bad"
    DOUBT = "warn"
    PARTICIPANT = "participant.line"
    PARTICIPANT_TINT = "participant.tint"
    AGENDA_ITEM = "agenda_item.line"
    AGENDA_ITEM_TINT = "agenda_item.tint"
    MEETING = "meeting.line"
    MEETING_TINT = "meeting.tint"
    NOTE = "note.line"
    NOTE_TINT = "note.tint"


class Fade(StrEnum):
    """At which ends a rectangle fades away."""

    NEITHER = "neither"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Anchor(StrEnum):
    """Which part of words stands at their point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Lead(StrEnum):
    """To what kind of thing a spot leads."""

    RECORD = "record"
    ANNOTATION = "annotation"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Target:
    """What a spot or a row of the table leads to."""

    lead: Lead
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A line through points; `curved` bends it through three: start, control, end."""

    points: tuple[Point, ...]
    ink: Ink
    width: float = 1.0
    dashed: bool = False
    curved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle with round corners. Without a `fill` it is a frame, without an `edge` it has none."""

    x: float
    y: float
    width: float
    height: float
    fill: Ink | None = None
    edge: Ink | None = None
    edge_width: float = 1.0
    radius: float = 0.0
    fade: Fade = Fade.NEITHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A circle about a point."""

    x: float
    y: float
    radius: float
    fill: Ink | None = None
    edge: Ink | None = None
    edge_width: float = 1.5
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Diamond:
    """A square standing on a corner; `radius` goes from the middle to a corner."""

    x: float
    y: float
    radius: float
    fill: Ink | None = None
    edge: Ink | None = None
    edge_width: float = 1.5
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One line of words; `y` is their base line, `turn` the degrees by which they are turned about their point."""

    x: float
    y: float
    text: str
    ink: Ink = Ink.TEXT
    size: float = 13.0
    anchor: Anchor = Anchor.START
    strong: bool = False
    struck: bool = False
    turn: float = 0.0


Shape = Stroke | Box | Disc | Diamond | Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A rectangle of the picture that leads somewhere; `says` is what a tool-tip and a screen reader tell of it."""

    x: float
    y: float
    width: float
    height: float
    target: Target
    says: str

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies within."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the table. `keys` order it by each column, numbers as numbers; empty: by the words of the cells."""

    cells: tuple[str, ...]
    target: Target | None = None
    keys: tuple[str | int, ...] = ()

    def key(self, column: int) -> str | int:
        """By what the row is ordered in a column."""
        return self.keys[column] if self.keys else self.cells[column]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The same facts in rows: for those who read rather than look, and for formats without pictures."""

    heads: tuple[str, ...]
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A whole picture, drawn in the order of its shapes; spots stand in reading order.

    `side` and `head` are how much of the picture at the left and at the top stays in sight while the rest is
    scrolled. `summary` says in a sentence what is to be seen.
    """

    width: float
    height: float
    table: Table
    shapes: tuple[Shape, ...] = field(default=())
    spots: tuple[Spot, ...] = field(default=())
    side: float = 0.0
    head: float = 0.0
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing under its title."""

    title: str
    drawing: Drawing

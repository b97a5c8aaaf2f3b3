"""Agenda by participant: who comes together with which item, how often, and which items and people have nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsdesk.model.drawing import (
    Anchor,
    Box,
    Drawing,
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
from newsdesk.picturing.lettering import elided, width_of
from newsdesk.picturing.ties import Person
from newsdesk.picturing.words import PictureWords

_SIDE_SHARE, _WIDEST_SIDE = 0.34, 320.0
_LEAST_CELL, _WIDEST_CELL = 30.0, 72.0
_ROW = 30.0
_TURN = -52.0
_HIGHEST_HEAD = 150.0
_EDGE = 16.0
_NUMBER = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """An agenda item as a row of the matrix. `number` is its place in the tree, `depth` counts from 0."""

    id: str
    title: str
    number: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Together:
    """How often a participant and an agenda item come together: in meetings, and in paragraphs."""

    meetings: int = 0
    paragraphs: int = 0

    @property
    def weight(self) -> int:
        """How much there is."""
        return self.meetings + self.paragraphs


NEVER = Together()


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Agenda items in the order of their tree, participants by how often they occur, and where they meet."""

    subjects: tuple[Subject, ...] = ()
    people: tuple[Person, ...] = ()
    cells: Mapping[tuple[str, str], Together] = field(default_factory=dict)

    def at(self, subject: str, person: str) -> Together:
        """How often the two come together."""
        return self.cells.get((subject, person), NEVER)

    def people_of(self, subject: str) -> int:
        """With how many participants an item comes together."""
        return sum(bool(self.at(subject, person.id).weight) for person in self.people)

    def subjects_of(self, person: str) -> int:
        """With how many items a participant comes together."""
        return sum(bool(self.at(subject.id, person).weight) for subject in self.subjects)

    def is_gap(self, subject: Subject) -> bool:
        """Whether neither the item nor anything beneath it comes together with anybody."""
        beneath = f"{subject.number}."
        return not any(
            self.people_of(each.id)
            for each in self.subjects
            if each is subject or (subject.number and each.number.startswith(beneath))
        )

    @property
    def most(self) -> int:
        """The weight of the fullest cell."""
        return max((cell.weight for cell in self.cells.values()), default=0)


def figures(cell: Together) -> str:
    """What a cell says: meetings, then paragraphs; empty where there is nothing."""
    if not cell.weight:
        return ""
    return f"{cell.meetings or '–'} · {cell.paragraphs or '–'}"


def cell_says(subject: Subject, person: Person, cell: Together, words: PictureWords) -> str:
    """A cell in a sentence or two."""
    said = ", ".join(
        words.many(noun, count) for noun, count in (("meeting", cell.meetings), ("paragraph", cell.paragraphs)) if count
    )
    return f"{subject.title}\n{person.name}\n{said or words.say('never together')}"


def matrix_drawing(matrix: Matrix, words: PictureWords, *, width: float = 1000) -> Drawing:
    """Draw as many participants as there is room for, in their order; all others stand in the table."""
    shapes: list[Shape] = []
    spots: list[Spot] = []
    side = min(_WIDEST_SIDE, width * _SIDE_SHARE)
    room = int((width - side - 2 * _EDGE - 40) // _LEAST_CELL)
    people = matrix.people[: max(1, room)]
    cell = min(_WIDEST_CELL, (width - side - 2 * _EDGE - 40) / max(1, len(people)))
    head = min(_HIGHEST_HEAD, max((width_of(each.name) for each in people), default=0) * 0.79 + 24)
    for column, person in enumerate(people):
        x = side + (column + 0.5) * cell
        gap = not matrix.subjects_of(person.id)
        name = elided(person.name, (_HIGHEST_HEAD - 24) / 0.79)
        shapes.append(Words(x=x, y=head - 8, text=name, turn=_TURN, ink=Ink.MUTED if gap else Ink.TEXT))
    for row, subject in enumerate(matrix.subjects):
        y = head + row * _ROW
        shapes.append(Stroke(points=((_EDGE, y), (side + len(people) * cell, y)), ink=Ink.LINE))
        _row_name(shapes, matrix, subject, y, side)
        spots.append(
            Spot(x=0, y=y, width=side, height=_ROW, target=Target(Lead.RECORD, subject.id), says=subject.title)
        )
        for column, person in enumerate(people):
            _cell(shapes, spots, matrix, (subject, person), (side + column * cell, y, cell), words)
    bottom = head + len(matrix.subjects) * _ROW
    shapes.append(Stroke(points=((_EDGE, bottom), (side + len(people) * cell, bottom)), ink=Ink.LINE))
    said = [words.say("cell figures")]
    hidden = len(matrix.people) - len(people)
    said += [words.say("not drawn", hidden)] if hidden else []
    legend = elided(" · ".join(said), width - 2 * _EDGE, 12)
    shapes.append(Words(x=_EDGE, y=bottom + 24, text=legend, ink=Ink.MUTED, size=12))
    return Drawing(
        width=width,
        height=bottom + 40,
        shapes=tuple(shapes),
        spots=tuple(spots),
        table=matrix_table(matrix, words),
        side=side,
        head=head,
        summary=matrix_summary(matrix, words),
    )


def _row_name(shapes: list[Shape], matrix: Matrix, subject: Subject, y: float, side: float) -> None:
    """The item with its number; one that nobody comes together with has a doubt before it."""
    inset = _EDGE + 14 * min(subject.depth, 4)
    gap = matrix.is_gap(subject)
    title = f"{subject.number}  {subject.title}".strip()
    said = elided(f"! {title}" if gap else title, side - inset - 10, strong=not subject.depth)
    ink = Ink.DOUBT if gap else Ink.TEXT
    shapes.append(Words(x=inset, y=y + _ROW / 2 + 4.5, text=said, strong=not subject.depth, ink=ink))


def _cell(  # noqa: PLR0917 - where it goes, of what, and where it stands
    shapes: list[Shape],
    spots: list[Spot],
    matrix: Matrix,
    pair: tuple[Subject, Person],
    place: tuple[float, float, float],
    words: PictureWords,
) -> None:
    subject, person = pair
    x, y, width = place
    found = matrix.at(subject.id, person.id)
    if not found.weight:
        shapes.append(Stroke(points=((x + width / 2 - 3, y + 15), (x + width / 2 + 3, y + 15)), ink=Ink.LINE))
        return
    strong = found.weight > matrix.most / 2
    shapes.append(
        Box(
            x=x + 2,
            y=y + 3,
            width=width - 4,
            height=_ROW - 6,
            radius=4,
            fill=Ink.AGENDA_ITEM_TINT,
            edge=Ink.AGENDA_ITEM if strong else None,
            edge_width=1.5,
        )
    )
    said = figures(found)
    said = said if width_of(said, _NUMBER) <= width - 6 else str(found.weight)
    shapes.append(Words(x=x + width / 2, y=y + 19, text=said, size=_NUMBER, anchor=Anchor.MIDDLE, strong=strong))
    target = Target(Lead.RECORD, person.id)
    says = cell_says(subject, person, found, words)
    spots.append(Spot(x=x, y=y, width=width, height=_ROW, target=target, says=says))


def matrix_summary(matrix: Matrix, words: PictureWords) -> str:
    """What is to be seen, and how many items have nobody."""
    said = words.say(
        "matrix summary", words.many("agenda item", len(matrix.subjects)), words.many("participant", len(matrix.people))
    )
    gaps = sum(matrix.is_gap(subject) for subject in matrix.subjects)
    return f"{said} {words.say('matrix gaps', gaps)}" if gaps else said


def matrix_table(matrix: Matrix, words: PictureWords) -> Table:
    """A row for each pair that comes together, in the order of the agenda; an item without any has one alone."""
    rows: list[Row] = []
    for place, subject in enumerate(matrix.subjects):
        title = f"{subject.number} {subject.title}".strip()
        met = [person for person in matrix.people if matrix.at(subject.id, person.id).weight]
        if not met:
            rows.append(
                Row(
                    cells=(title, words.say("nobody"), "", ""),
                    target=Target(Lead.RECORD, subject.id),
                    keys=(place, "~", 0, 0),
                )
            )
        for person in met:
            cell = matrix.at(subject.id, person.id)
            rows.append(
                Row(
                    cells=(title, person.name, str(cell.meetings), str(cell.paragraphs)),
                    target=Target(Lead.RECORD, person.id),
                    keys=(place, person.name, cell.meetings, cell.paragraphs),
                )
            )
    heads = ("agenda item", "who", "meetings together", "paragraphs together")
    return Table(heads=tuple(words.say(f"column {head}") for head in heads), rows=tuple(rows))

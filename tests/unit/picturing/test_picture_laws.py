"""Laws of every picture: what it shows it shows within its bounds, all of it, in order, and the same each time."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.picturing.made_up_pictures import MEETINGS, WORDS, matrices, networks

from newsdesk.exporting.drawing_svg import drawing_svg
from newsdesk.exporting.svg import harmless
from newsdesk.model.drawing import Box, Diamond, Disc, Drawing, Lead, Shape, Stroke, Words
from newsdesk.picturing.days import stretch_of
from newsdesk.picturing.lettering import width_of
from newsdesk.picturing.matrix import Matrix, matrix_drawing
from newsdesk.picturing.meetings import Lanes, TimedMeeting
from newsdesk.picturing.network import Colouring, network_drawing
from newsdesk.picturing.placing import place
from newsdesk.picturing.ties import Network, Person, Tie
from newsdesk.picturing.timeline import timeline

LANGUAGES = st.sampled_from(sorted(WORDS))
WIDTHS = st.sampled_from([480.0, 720.0, 1400.0])


def extent(shape: Shape) -> tuple[float, float, float, float]:
    match shape:
        case Stroke(points=points):
            return (
                min(x for x, _ in points), min(y for _, y in points),
                max(x for x, _ in points), max(y for _, y in points),
            )  # fmt: skip
        case Box(x=x, y=y, width=width, height=height):
            return x, y, x + width, y + height
        case Disc(x=x, y=y, radius=radius) | Diamond(x=x, y=y, radius=radius):
            return x - radius, y - radius, x + radius, y + radius
        case Words(x=x, y=y):
            return x, y, x, y


def assert_within_bounds(drawing: Drawing) -> None:
    for shape in drawing.shapes:
        left, top, right, bottom = extent(shape)
        assert -2 <= left <= right <= drawing.width + 2, shape
        assert -12 <= top <= bottom <= drawing.height + 2, shape
    for spot in drawing.spots:
        assert spot.x + 24 <= drawing.width + 2
        assert 0 <= spot.y <= spot.y + spot.height <= drawing.height
        assert spot.says


def targets(drawing: Drawing) -> set[str]:
    rows = {row.target.id for row in drawing.table.rows if row.target}
    return {spot.target.id for spot in drawing.spots} | rows


@given(meetings=MEETINGS, lanes=st.sampled_from(Lanes), width=WIDTHS, language=LANGUAGES)
@settings(max_examples=30, deadline=None)
def test_a_timeline_has_a_sign_for_every_meeting_within_its_bounds_and_the_same_each_time(
    meetings: list[TimedMeeting], lanes: Lanes, width: float, language: str
) -> None:
    drawing = timeline(meetings, WORDS[language], lanes=lanes, width=width)
    assert {spot.target.id for spot in drawing.spots if spot.target.lead is Lead.RECORD} == {
        each.id for each in meetings
    }
    assert len(drawing.table.rows) == len(meetings) + sum(len(each.readings) for each in meetings)
    assert_within_bounds(drawing)
    assert timeline(meetings, WORDS[language], lanes=lanes, width=width) == drawing


@given(meetings=MEETINGS, width=WIDTHS)
@settings(max_examples=30, deadline=None)
def test_in_a_timeline_the_earlier_day_stands_never_further_right(meetings: list[TimedMeeting], width: float) -> None:
    drawing = timeline(meetings, WORDS["en"], lanes=Lanes.NONE, width=width)
    days = {each.id: stretch for each in meetings if (stretch := stretch_of(each.value)) and stretch.is_day}
    left = {spot.target.id: spot.x for spot in drawing.spots if spot.target.lead is Lead.RECORD}
    ordered = sorted(days, key=lambda each: days[each].middle)
    assert all(left[one] <= left[other] + 0.01 for one, other in pairwise(ordered))


@given(meetings=MEETINGS, width=WIDTHS)
@settings(max_examples=15, deadline=None)
def test_no_two_signs_of_a_timeline_lie_upon_each_other(meetings: list[TimedMeeting], width: float) -> None:
    drawing = timeline(meetings, WORDS["ru"], width=width)
    signs = sorted({(spot.y, spot.x) for spot in drawing.spots})
    assert len(signs) == len(drawing.spots)
    for (y, x), (below, right) in pairwise(signs):
        assert y != below or right - x >= 12


@given(network=networks(), least=st.integers(1, 6), colouring=st.sampled_from(Colouring), language=LANGUAGES)
@settings(max_examples=30, deadline=None)
def test_a_network_shows_or_lists_everybody_within_its_bounds_and_the_same_each_time(
    network: Network, least: int, colouring: Colouring, language: str
) -> None:
    def drawn() -> Drawing:
        return network_drawing(network, place(network), WORDS[language], least=least, colouring=colouring)

    drawing = drawn()
    assert targets(drawing) == {person.id for person in network.people}
    assert_within_bounds(drawing)
    assert drawn() == drawing


def test_labels_of_a_network_never_lie_upon_each_other() -> None:
    people = tuple(Person(id=f"p{n:03}", name=f"Ильза Торн-{n}", quotes=n % 40) for n in range(300))
    ties = tuple(Tie(first=f"p{n // 2:03}", second=f"p{n:03}", meetings=1 + n % 3) for n in range(1, 300))
    network = Network(people=people, ties=ties)
    drawing = network_drawing(network, place(network), WORDS["ru"], size=(1000, 700))
    named = [shape for shape in drawing.shapes if isinstance(shape, Words) and shape.text.startswith("Ильза")]
    assert 10 < len(named) < 300
    boxes = [(each.x, each.y - 12, each.x + width_of(each.text), each.y + 3) for each in named]
    for at, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[at + 1 :]:
            assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top


def test_one_more_participant_moves_nobody_far() -> None:
    people = tuple(Person(id=f"p{n:02}", name=f"Лейла {n}", quotes=n) for n in range(60))
    ties = tuple(Tie(first=f"p{n // 3:02}", second=f"p{n:02}", meetings=1) for n in range(1, 60))
    before = place(Network(people=people, ties=ties))
    more = Network(
        people=(*people, Person(id="p99", name="Дана Серн")), ties=(*ties, Tie(first="p10", second="p99", meetings=2))
    )
    after = place(more, before)
    assert "p99" in after
    for each, (x, y) in before.items():
        assert abs(after[each][0] - x) + abs(after[each][1] - y) < 0.08
    assert sum(abs(after["p99"][axis] - after["p10"][axis]) for axis in (0, 1)) < 0.6


def test_three_hundred_participants_are_placed_in_the_unit_square_by_either_arrangement() -> None:
    pytest.importorskip("networkx")
    from newsdesk.picturing.graphs import place_by_networkx

    people = tuple(Person(id=f"p{n:03}", name=f"Якоб {n}") for n in range(300))
    ties = tuple(Tie(first=f"p{n // 4:03}", second=f"p{n:03}", paragraphs=1) for n in range(1, 300))
    network = Network(people=people, ties=ties)
    for placing in (place, place_by_networkx):
        found = placing(network)
        assert len(found) == 300
        assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in found.values())
        assert len({(round(x, 4), round(y, 4)) for x, y in found.values()}) > 290
        assert placing(network) == found


@given(matrix=matrices(), width=WIDTHS, language=LANGUAGES)
@settings(max_examples=15, deadline=None)
def test_a_matrix_shows_or_lists_every_pair(matrix: Matrix, width: float, language: str) -> None:
    drawing = matrix_drawing(matrix, WORDS[language], width=width)
    met = sum(bool(cell.weight) for cell in matrix.cells.values())
    alone = sum(not matrix.people_of(subject.id) for subject in matrix.subjects)
    assert len(drawing.table.rows) == met + alone
    assert all(0 <= spot.x <= spot.x + spot.width <= drawing.width + 2 for spot in drawing.spots)


@given(meetings=MEETINGS, network=networks(), matrix=matrices())
@settings(max_examples=15, deadline=None)
def test_every_picture_passes_as_it_is_what_a_brief_lets_through(
    meetings: list[TimedMeeting], network: Network, matrix: Matrix
) -> None:
    for drawing in (
        timeline(meetings, WORDS["ru"]),
        network_drawing(network, place(network), WORDS["ru"]),
        matrix_drawing(matrix, WORDS["ru"]),
    ):
        svg = drawing_svg(drawing)
        let_through = harmless(svg)
        for name in ("<path", "<rect", "<circle", "<polygon", "<text", "stroke-dasharray", "transform"):
            assert let_through.count(name) == svg.count(name)

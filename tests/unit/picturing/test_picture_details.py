"""What the pieces of pictures say: days, ticks, signs, widths of words, bars, communities."""

from datetime import date
from itertools import pairwise

import pytest
from tests.unit.picturing.made_up_pictures import WORDS

from newsdesk.exporting.advances import typeface
from newsdesk.model.drawing import Box, Disc, Fade, Ink, Lead, Stroke, Words
from newsdesk.model.record import MeetingStatus
from newsdesk.picturing.axis import Scale, ticks
from newsdesk.picturing.days import stretch_of, with_year
from newsdesk.picturing.lettering import elided, width_of
from newsdesk.picturing.matrix import Matrix, Subject, Together, matrix_drawing
from newsdesk.picturing.meetings import Lanes, Reading, TimedMeeting
from newsdesk.picturing.sparkline import Period, counted, period_of, sparkline
from newsdesk.picturing.statuses import sign
from newsdesk.picturing.ties import Person, Tie, communities
from newsdesk.picturing.timeline import timeline


@pytest.mark.parametrize(
    ("value", "first", "days"),
    [
        ("2026", date(2026, 1, 1), 365),
        ("2026-Q2", date(2026, 4, 1), 91),
        ("2026-02", date(2026, 2, 1), 28),
        ("2026-12", date(2026, 12, 1), 31),
        ("2026-03-11", date(2026, 3, 11), 1),
    ],
)
def test_a_partial_date_is_the_days_that_it_can_mean(value: str, first: date, days: int) -> None:
    found = stretch_of(value)
    assert found is not None
    assert (found.first, found.last - found.first) == (first.toordinal(), days)


@pytest.mark.parametrize("value", ["", "--03-11", "2026-13", "2026-02-30", "soon", "0000"])
def test_what_is_no_date_with_a_year_is_nowhere_on_the_axis(value: str) -> None:
    assert stretch_of(value) is None


def test_a_day_without_a_year_takes_that_of_the_nearest_article_date() -> None:
    assert with_year("--03-11", ["2026-03-09"]) == "2026-03-11"
    assert with_year("--01-05", ["2025-12-30"]) == "2026-01-05"
    assert with_year("--12-30", ["2026-01-02", "2020-01-01"]) == "2025-12-30"
    assert with_year("--03", ["2026"]) == "2026-03"
    assert with_year("--03-11", []) == ""
    assert with_year("--02-29", ["2026-03-01"]) == ""


def test_every_status_has_a_form_of_its_own_and_a_doubt_a_broken_ring() -> None:
    forms = {repr(sign(status, 0, 0)) for status in MeetingStatus}
    assert len(forms) == len(MeetingStatus)
    for status in MeetingStatus:
        assert any(getattr(shape, "dashed", False) for shape in sign(status, 0, 0, doubtful=True))
        assert not any(getattr(shape, "dashed", False) for shape in sign(status, 0, 0))


@pytest.mark.parametrize(
    "words",
    [
        "Talks of the Water Council in Lorna",
        "Переговоры Совета по воде в Лорне",
        "Кездесу Арнада өтеді",
        "11 March 2026",
        "ЖИЛИЩА",
    ],
)
def test_the_width_of_words_is_estimated_a_little_above_the_truth(words: str) -> None:
    true = typeface("SourceSans3_400Regular.ttf").width(words, 13)
    assert true <= width_of(words, 13) <= 1.2 * true


def test_words_are_cut_where_there_is_no_room() -> None:
    assert elided("Переговоры", 1000) == "Переговоры"
    cut = elided("Переговоры в Лорне", 80)
    assert cut.endswith("…")
    assert width_of(cut) <= 80
    assert elided("Переговоры", 12) == ""


@pytest.mark.parametrize(
    ("days", "coarse", "fine"),
    [
        (10, "Mar 2026", "11"),
        (60, "Mar 2026", "15"),
        (700, "2026", "Apr"),
        (9000, "", "2030"),
        (900000, "", "3000"),
    ],
)
def test_the_axis_names_days_months_or_years_as_there_is_room(days: int, coarse: str, fine: str) -> None:
    first = date(2026, 3, 9).toordinal()
    scale = Scale(first=first, last=first + days, left=0, right=900)
    above, below = ticks(scale, WORDS["en"])
    assert not coarse or coarse in {tick.words for tick in above}
    assert fine in {tick.words for tick in below}
    places = [scale.x(tick.day) for tick in below]
    assert all(second - one > 20 for one, second in pairwise(places))


def test_the_axis_speaks_the_language_of_the_picture() -> None:
    meeting = TimedMeeting(id="m", title="Визит", value="2026-03-11")
    assert "март 2026" in {shape.text for shape in timeline([meeting], WORDS["ru"]).shapes if isinstance(shape, Words)}
    assert "2026 нау." in {shape.text for shape in timeline([meeting], WORDS["kk"]).shapes if isinstance(shape, Words)}


def test_an_unknown_day_fades_over_its_month_and_a_reading_is_tied_to_its_meeting() -> None:
    reading = Reading(annotation="a1", value="2026-03-20", said="20 марта", source="Курьер Лорны")
    meetings = [
        TimedMeeting(id="m1", title="Визит", value="2026-03"),
        TimedMeeting(id="m2", title="Совет", value="2026-03-11", readings=(reading,)),
        TimedMeeting(id="m3", title="Когда-нибудь"),
    ]
    drawing = timeline(meetings, WORDS["ru"], lanes=Lanes.NONE)
    assert [shape.fade for shape in drawing.shapes if isinstance(shape, Box)] == [Fade.BOTH]
    ties = [shape for shape in drawing.shapes if isinstance(shape, Stroke) and shape.curved]
    assert [(shape.ink, shape.dashed) for shape in ties] == [(Ink.DIFFERS, True)]
    assert [spot.target.id for spot in drawing.spots if spot.target.lead is Lead.ANNOTATION] == ["a1"]
    assert any("1\N{NO-BREAK SPACE}встреча" in shape.text for shape in drawing.shapes if isinstance(shape, Words))


@pytest.mark.parametrize("width", [600, 1000, 4000])
def test_a_sign_stands_on_a_known_day_alone_and_the_state_of_others_in_words(width: float) -> None:
    year = TimedMeeting(id="m1", title="Визит", value="2026")
    day = TimedMeeting(id="m2", title="Совет", value="2026-03-11")
    drawing = timeline([year, day], WORDS["ru"], lanes=Lanes.NONE, width=width)
    spot = next(spot for spot in drawing.spots if spot.target.id == "m1")
    signs = [shape for shape in drawing.shapes if isinstance(shape, Disc)]
    assert len(signs) == 2  # that of the day and the legend's
    assert not [each for each in signs if spot.y <= each.y <= spot.y + spot.height]
    state = WORDS["ru"].statuses[MeetingStatus.PLANNED]
    assert [shape for shape in drawing.shapes if isinstance(shape, Words) and shape.text == f"Визит · {state}"]


def test_the_table_of_a_timeline_names_the_report_beside_its_reading_and_states_in_the_column_of_states() -> None:
    other = Reading(annotation="a", source="Вестник", value="2026-03-13", said="13 марта")
    meeting = TimedMeeting(id="m", title="Совет", value="2026-03-12", said="12 марта", readings=(other,))
    first, second = timeline([meeting], WORDS["ru"]).table.rows
    assert second.cells[0] == "≠ Вестник: 13 марта"
    assert first.cells[2] == second.cells[2] == WORDS["ru"].statuses[MeetingStatus.PLANNED]
    assert str(first.key(0)) < str(second.key(0))


def test_a_cancelled_meeting_is_struck_and_an_assumed_year_marked() -> None:
    cancelled = TimedMeeting(id="m", title="Визит", value="2026-03-11", status=MeetingStatus.CANCELLED)
    assumed = TimedMeeting(id="n", title="Беседа", value="2026-03-12", assumed=True, said="12 марта")
    drawing = timeline([cancelled, assumed], WORDS["ru"])
    words = {shape.text: shape for shape in drawing.shapes if isinstance(shape, Words)}
    assert words["Визит"].struck
    assert not words["~ Беседа"].struck
    assert "год взят по датам статей" in next(spot.says for spot in drawing.spots if spot.target.id == "n")


def test_those_who_are_tied_are_one_community() -> None:
    people = [Person(id=each, name=each) for each in "abcdefg"]
    ties = [Tie(first=one, second=other, meetings=3) for one, other in ("ab", "ac", "bc", "de", "df", "ef", "cd")]
    ties[-1] = Tie(first="c", second="d", meetings=1)
    found = communities(people, ties)
    assert found["a"] == found["b"] == found["c"]
    assert found["d"] == found["e"] == found["f"]
    assert found["a"] != found["d"]
    assert found["g"] not in {found["a"], found["d"]}


def test_an_agenda_item_is_a_gap_unless_something_beneath_it_has_somebody() -> None:
    matrix = Matrix(
        subjects=(
            Subject(id="g1", title="Вода", number="1"),
            Subject(id="g2", title="Сток", number="1.1", depth=1),
            Subject(id="g3", title="Зерно", number="2"),
        ),
        people=(Person(id="p", name="Арман Велин"),),
        cells={("g2", "p"): Together(1, 2)},
    )
    assert [matrix.is_gap(subject) for subject in matrix.subjects] == [False, False, True]
    words = {shape.text for shape in matrix_drawing(matrix, WORDS["ru"]).shapes if isinstance(shape, Words)}
    assert {"1 · 2", "! 2  Зерно"} <= words


def test_a_sparkline_counts_each_week_also_those_without_a_word() -> None:
    days = {"2026-03-09": 2, "2026-03-11": 1, "2026-03-30": 4, "": 9, "2026": 9}
    assert period_of(days) is Period.WEEK
    bars = counted(days, Period.WEEK)
    assert [count for _, count in bars] == [3, 0, 0, 4]
    drawing = sparkline(bars, Period.WEEK, WORDS["en"])
    heights = [shape.height for shape in drawing.shapes if isinstance(shape, Box)]
    assert heights[3] == max(heights)
    assert heights[1] == heights[2] == 0
    assert [row.cells[1] for row in drawing.table.rows] == ["3", "0", "0", "4"]
    assert period_of(["2025-01-01", "2026-03-01"]) is Period.MONTH
    assert [count for _, count in counted({"2025-12-31": 1, "2026-02-01": 2}, Period.MONTH)] == [1, 0, 2]
    assert sparkline([], Period.WEEK, WORDS["en"]).summary == "No dated quotes"

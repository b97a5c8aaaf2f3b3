"""Moving the ends of the current mark by keys and by mouse, and going through marks that lie over each other."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.gui.reader.conftest import VESTNIK, Desk

from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.reader.overlaps import stops
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.reader import Reader
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.record import title_of
from newsdesk.store.records import record

LEFT = Qt.MouseButton.LeftButton
KEYS = ("mark.end_right", "mark.end_left", "mark.start_right", "mark.start_left")
BACK = dict(zip(KEYS, (KEYS[1], KEYS[0], KEYS[3], KEYS[2]), strict=True))


@pytest.fixture
def page(desk: Desk) -> Page:
    """The open report."""
    desk.selection.open_article(desk.article(VESTNIK))
    shown = desk.area.active.reader.page
    assert shown is not None
    return shown


@pytest.fixture
def reader(desk: Desk, page: Page) -> Reader:
    """The reader that shows it."""
    assert page is not None
    return desk.area.active.reader


Mark = Callable[[str], AnnotationId]


@pytest.fixture
def mark(desk: Desk, page: Page) -> Mark:
    """Highlights words and makes them the current mark."""

    def make(words: str) -> AnnotationId:
        start = page.text.index(words)
        span = TextPositionSelector(start=start, end=start + len(words))
        made = desk.bridge.run(partial(add_highlight, desk.store, Quote(version=page.reading.version, span=span)))
        assert made is not None
        desk.selection.select_annotation(made)
        desk.commands.refresh()
        return made

    return make


def exact(desk: Desk, annotation: str) -> str:
    return str((desk.store.row("annotation", annotation) or {})["exact"])


@pytest.mark.parametrize("granularity", ["character", "word", "sentence"])
@pytest.mark.parametrize("key", KEYS)
def test_a_move_and_the_move_back_leave_a_mark_where_it_was(desk: Desk, mark: Mark, key: str, granularity: str) -> None:
    desk.preferences.set("granularity", granularity)
    sentence = "В аэропорту главу государства встретила премьер-министр Ильза Торн."
    words = sentence if granularity == "sentence" else "главу государства встретила"
    made = mark(words)
    desk.commands[key].trigger()
    moved = exact(desk, made)
    outwards = key in {"mark.end_right", "mark.start_left"}
    assert (moved != words) == (outwards or words != sentence)  # nothing is left of a sentence without itself
    if moved != words:
        desk.commands[BACK[key]].trigger()
    assert exact(desk, made) == words


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(keys=st.lists(st.sampled_from(KEYS), min_size=1, max_size=8), granularity=st.sampled_from(("character", "word")))
def test_a_burst_of_moves_is_one_step_that_undo_takes_back(
    desk: Desk, mark: Mark, keys: list[str], granularity: str
) -> None:
    desk.preferences.set("granularity", granularity)
    made = mark("главу государства встретила")
    first = desk.store.row("annotation", made)
    depth = desk.bridge.undo_stack.count()
    for key in keys:
        desk.commands[key].trigger()
    assert desk.bridge.undo_stack.count() <= depth + 1
    if desk.bridge.undo_stack.count() > depth:
        desk.bridge.undo()
        assert desk.store.row("annotation", made) == first
    desk.bridge.undo()
    assert desk.store.row("annotation", made) is None


def knob(reader: Reader, *, end: bool) -> QPoint:
    held = reader.handles.held
    assert held is not None
    rect = reader.rects_of(held.span)[-1 if end else 0]
    return rect.bottomRight().toPoint() - QPoint(0, 4) if end else rect.topLeft().toPoint() + QPoint(0, 4)


def middle(reader: Reader, words: str) -> QPoint:
    assert reader.page is not None
    start = reader.page.text.index(words)
    return reader.rects_of(TextPositionSelector(start=start, end=start + len(words)))[0].center().toPoint()


@pytest.mark.parametrize(
    ("end", "to", "words"),
    [(True, "встретила", "главу государства встретила"), (False, "аэропорту", "аэропорту главу государства")],
)
def test_an_end_is_dragged_live_and_moved_in_one_step_at_release(
    desk: Desk, reader: Reader, mark: Mark, end: bool, to: str, words: str
) -> None:
    made = mark("главу государства")
    depth = desk.bridge.undo_stack.count()
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, end=end))
    QTest.mouseMove(reader.viewport(), middle(reader, to))
    assert reader.page is not None
    assert reader.span is not None
    assert reader.page.text[reader.span.start : reader.span.end] == words
    assert exact(desk, made) == "главу государства"
    QTest.mouseRelease(reader.viewport(), LEFT, pos=middle(reader, to))
    assert exact(desk, made) == words
    assert reader.span is None
    assert desk.bridge.undo_stack.count() == depth + 1
    desk.bridge.undo()
    assert exact(desk, made) == "главу государства"


def test_esc_lets_go_of_an_end_as_if_it_had_not_been_taken(desk: Desk, reader: Reader, mark: Mark) -> None:
    made = mark("главу государства")
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, end=True))
    QTest.mouseMove(reader.viewport(), middle(reader, "встретила"))
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    QTest.mouseRelease(reader.viewport(), LEFT, pos=middle(reader, "встретила"))
    assert exact(desk, made) == "главу государства"
    assert reader.span is None


def test_an_end_dragged_past_the_other_stays_where_it_can_be(desk: Desk, reader: Reader, mark: Mark) -> None:
    made = mark("главу государства")
    QTest.mousePress(reader.viewport(), LEFT, pos=knob(reader, end=True))
    for words in ("главу", "Президент Эстерии"):
        QTest.mouseMove(reader.viewport(), middle(reader, words))
    QTest.mouseRelease(reader.viewport(), LEFT, pos=middle(reader, "Президент Эстерии"))
    assert exact(desk, made) == "главу"


def test_a_click_on_words_without_a_mark_leaves_no_mark_current(desk: Desk, reader: Reader, mark: Mark) -> None:
    mark("не назвав")
    assert reader.handles.held is not None
    QTest.mouseClick(reader.viewport(), LEFT, pos=middle(reader, "программы"))
    assert desk.selection.annotation == ""
    assert reader.handles.held is None


def test_o_goes_through_every_record_marked_at_the_selection_and_round(desk: Desk, page: Page, reader: Reader) -> None:
    start = page.text.index("Эстерии Арман Велин")
    span = TextPositionSelector(start=start, end=start + len("Эстерии Арман Велин"))
    quote = Quote(version=page.reading.version, span=span)
    desk.bridge.run(partial(add_participant, desk.store, name="Гость", quote=quote))
    reader.select(span.start, span.end)
    here = stops(page, span.start, span.end)
    said: list[str] = []
    desk.selecting.spoken.said.connect(said.append)
    desk.commands.refresh()
    seen = []
    for _ in range(len(here) + 1):
        desk.commands["mark.cycle"].trigger()
        seen.append((desk.selection.annotation, desk.selection.record))
    assert len(here) >= 3
    assert seen == [(one.annotation, one.record) for one in (*here, here[0])]
    assert said[len(here) - 1] == f"participant Гость, {len(here)} of {len(here)} mark(s) here"
    assert reader.span == span


def test_where_no_mark_is_o_says_so(desk: Desk, page: Page, reader: Reader) -> None:
    place = page.text.index("не назвав")
    reader.select(place, place)
    said: list[str] = []
    desk.selecting.spoken.said.connect(said.append)
    desk.commands.refresh()
    desk.commands["mark.cycle"].trigger()
    assert said == ["No marks here"]


def test_a_screen_reader_hears_of_the_mark_that_the_caret_comes_into_once(
    desk: Desk, page: Page, reader: Reader
) -> None:
    said: list[str] = []
    desk.selecting.spoken.said.connect(said.append)
    place = page.text.index("главу государства")
    reader.select(place - 1, place - 1)
    for _ in range(4):
        QTest.keyClick(reader, Qt.Key.Key_Right)
    found = record(desk.store, page.marks.at(place)[0].records[0])
    assert found is not None
    assert said == [f"participant {title_of(found)}, 1 of 1 mark(s) here"]


def test_a_screen_reader_hears_the_keys_for_selected_words_and_what_was_made(desk: Desk, mark: Mark) -> None:
    said: list[str] = []
    desk.selecting.spoken.said.connect(said.append)
    mark("не назвав")
    assert len(said) == 1
    assert said[0].startswith("Done: ")
    assert "не назвав" in said[0]
    desk.area.active.reader.span_selected.emit(TextPositionSelector(start=1, end=5))
    assert said[-1].startswith("P participant, G agenda item")

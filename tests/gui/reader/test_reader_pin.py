"""Acts without a selection, the same again, and the pin."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.reader.conftest import VESTNIK, Desk

from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.reader import Reader
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.record import RecordKind, title_of
from newsdesk.store.evidence import evidence_of
from newsdesk.store.records import participants, record, records
from newsdesk.text.sentences import sentence_at

LEFT = Qt.MouseButton.LeftButton
ON_ONE_DESK = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
NAMES = ("Лорну", "столицу", "визитом", "аэропорту", "сообщила", "программы", "станет", "осенью")


@pytest.fixture
def page(desk: Desk) -> Page:
    """The open report."""
    desk.selection.open_article(desk.article(VESTNIK))
    desk.commands.refresh()
    shown = desk.area.active.reader.page
    assert shown is not None
    return shown


@pytest.fixture
def reader(desk: Desk, page: Page) -> Reader:
    """The reader that shows it."""
    assert page is not None
    return desk.area.active.reader


def drag(reader: Reader, words: str) -> None:
    """Select words by mouse."""
    assert reader.page is not None
    start = reader.page.text.index(words)
    reader.scroll_to(start)
    rect = reader.rects_of(TextPositionSelector(start=start, end=start + len(words)))[0]
    first, last = (QPoint(round(x), round(rect.center().y())) for x in (rect.left() + 1, rect.right() - 1))
    QTest.mousePress(reader.viewport(), LEFT, pos=first)
    QTest.mouseMove(reader.viewport(), last)
    QTest.mouseRelease(reader.viewport(), LEFT, pos=last)


def quotes(desk: Desk, record_id: str) -> list[str]:
    ties = evidence_of(desk.store, record_id)
    return [str((desk.store.row("annotation", tie.annotation) or {})["exact"]) for tie in ties]


@ON_ONE_DESK
@given(data=st.data())
def test_without_a_selection_a_key_acts_on_exactly_the_sentence_at_the_caret(
    desk: Desk, page: Page, reader: Reader, data: st.DataObject
) -> None:
    caret = data.draw(st.integers(0, len(page.text) - 1))
    reader.select(caret, caret)
    start, end = sentence_at(page.text, caret)
    before = len(records(desk.store, RecordKind.NOTE))
    desk.commands["record.note"].trigger()
    if start == end:
        assert len(records(desk.store, RecordKind.NOTE)) == before
        return
    (said,) = quotes(desk, desk.selection.record)
    assert said == page.text[start:end]
    desk.store.undo()


@pytest.mark.parametrize(
    "key", ["record.participant", "record.meeting", "mark.highlight", "mark.again", "mark.colour4"]
)
def test_one_undo_takes_back_all_that_a_key_has_made(desk: Desk, page: Page, reader: Reader, key: str) -> None:
    tables = ("participant", "meeting", "annotation", "evidence", "alias")
    first = {table: desk.store.rows(table) for table in tables}
    place = page.text.index("Главным событием")
    reader.select(place, place)
    desk.commands[key].trigger()
    assert {table: desk.store.rows(table) for table in tables} != first
    desk.store.undo()
    assert {table: desk.store.rows(table) for table in tables} == first


def test_again_does_the_last_thing_with_other_words(desk: Desk, page: Page, reader: Reader) -> None:
    for words, key in (("Лорну", "mark.colour3"), ("аэропорту", "mark.again")):
        place = page.text.index(words)
        reader.select(place, place + len(words))
        desk.selection.set_span(reader.span)
        desk.commands[key].trigger()
    colours = [row["colour"] for row in desk.store.rows("annotation") if row["exact"] == "аэропорту"]
    assert 3 in colours


def test_a_record_made_twice_of_the_same_words_is_made_once(desk: Desk, page: Page, reader: Reader) -> None:
    place = page.text.index("канцелярия")
    before = len(participants(desk.store))
    for _ in range(2):
        reader.select(place, place + len("канцелярия"))
        desk.selection.set_span(reader.span)
        desk.commands["record.participant"].trigger()
    assert len(participants(desk.store)) == before + 1


@ON_ONE_DESK
@given(chosen=st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
def test_with_a_pin_every_selection_makes_exactly_one_record(
    desk: Desk, reader: Reader, qtbot: QtBot, chosen: list[str]
) -> None:
    reader.clear_selection()
    desk.commands["record.participant"].trigger()
    desk.commands["mark.pin"].trigger()
    for words in chosen:
        before = {one.id for one in participants(desk.store)}
        with qtbot.waitSignal(reader.span_finished):
            drag(reader, words)
        (made,) = [one for one in participants(desk.store) if one.id not in before]
        assert title_of(made) == words
        assert quotes(desk, made.id) == [words]
        assert reader.span is None
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert not desk.selecting.pin.holds()
    for _ in range(len(chosen) + 1):
        desk.store.undo()


def test_a_pin_says_what_it_holds_and_that_esc_lets_go(desk: Desk, page: Page, reader: Reader) -> None:
    place = page.text.index("Главным событием")
    reader.select(place, place)
    desk.commands["record.meeting"].trigger()
    told: list[str] = []
    desk.selecting.pin.changed.connect(lambda: told.append(desk.selecting.pin.words()))
    desk.commands["mark.pin"].trigger()
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert told == ["M Meeting pinned – Esc", ""]


def test_keys_extend_a_pinned_selection_until_shift_is_let_go(
    desk: Desk, page: Page, reader: Reader, qtbot: QtBot
) -> None:
    desk.commands["mark.pin"].trigger()
    place = page.text.index("аэропорту")
    reader.select(place, place)
    marks = len(desk.store.rows("annotation"))
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(4):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(reader, QKeyEvent(kind, Qt.Key.Key_Right, shift))
    assert len(desk.store.rows("annotation")) == marks
    with qtbot.waitSignal(reader.span_finished):
        QTest.keyRelease(reader, Qt.Key.Key_Shift)
    assert [row["exact"] for row in desk.store.rows("annotation") if row["colour"]][-1] == page.text[place : place + 4]


def test_with_a_pin_the_form_is_not_opened(desk: Desk, reader: Reader, qtbot: QtBot) -> None:
    desk.commands["record.note"].trigger()
    desk.commands["mark.pin"].trigger()
    asked: list[str] = []
    desk.selection.edit_requested.connect(asked.append)
    with qtbot.waitSignal(reader.span_finished):
        drag(reader, "столицу")
    assert asked == []
    found = record(desk.store, desk.selection.record)
    assert found is not None
    assert title_of(found) == "столицу"

"""Words that name a record already are offered to it, and Enter adds them."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.reader.conftest import VESTNIK, Desk

from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.participants import add_participant, set_aliases
from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.gui.reader.match import AT_ONCE, LONGEST, Matches, likeness
from newsdesk.gui.theme.tokens import LIGHT
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordKind, title_of
from newsdesk.store.evidence import evidence_of
from newsdesk.store.records import participants, record

NAMES = st.lists(st.sampled_from(("вод", "совет", "лорн", "арн")), max_size=4).map(tuple)


@given(NAMES, NAMES)
def test_likeness_is_the_same_both_ways_and_whole_only_for_the_same_stems(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    found = likeness(one, other)
    assert found == likeness(other, one)
    assert 0 <= found <= 1
    assert (found == 1) == (one == other != ())


def choose(group: ReaderGroup, words: str, qtbot: QtBot) -> TextPositionSelector:
    page = group.reader.page
    assert page is not None
    start = page.text.index(words)
    with qtbot.waitSignal(group.reader.span_selected):
        group.reader.select(start, start + len(words))
    return TextPositionSelector(start=start, end=start + len(words))


@pytest.mark.parametrize("words", ["Армана Велина", "АРМАНУ ВЕЛИНУ", "Велин", "президент Арман Велин"])
def test_a_name_in_any_form_and_among_other_words_finds_its_record(desk: Desk, words: str) -> None:
    found = Matches(desk.bridge).best(words)
    assert found is not None
    assert (found.kind, found.title) == (RecordKind.PARTICIPANT, "Арман Велин")
    assert found.quotes == len({tie.annotation for tie in evidence_of(desk.store, found.record)})


@pytest.mark.parametrize("words", ["", "  ", "—", "сообщила пресс-служба завода", "Арман Велин " * LONGEST])
def test_words_that_name_nothing_find_nothing(desk: Desk, words: str) -> None:
    assert Matches(desk.bridge).best(words) is None


def test_a_record_made_meanwhile_is_found(desk: Desk) -> None:
    matches = Matches(desk.bridge)
    assert matches.best("тарифы на электричество") is None
    made = desk.bridge.run(partial(add_agenda_item, desk.store, title="Тариф на электричество"))
    found = matches.best("тарифы на электричество")
    assert found is not None
    assert found.record == made


def test_a_record_renamed_or_taken_back_is_no_longer_found_by_its_old_name(desk: Desk) -> None:
    matches = Matches(desk.bridge)
    made = desk.bridge.run(partial(add_participant, desk.store, name="Бруно Кассель"))
    assert made is not None
    assert matches.best("Бруно Касселя") is not None
    desk.bridge.run(partial(set_aliases, desk.store, made, ["старейшина порта"]))
    found = matches.best("старейшине порта")
    assert found is not None
    assert found.title == "Бруно Кассель"
    desk.store.undo()
    assert matches.best("старейшине порта") is None
    desk.store.undo()
    assert matches.best("Бруно Касселя") is None


def test_many_records_are_read_while_the_window_goes_on(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.step(Edit.LOAD_RECORDS):
        for number in range(AT_ONCE * 2):
            add_participant(desk.store, name=f"Делегат {number}")
    matches = Matches(desk.bridge)
    assert matches.best("Арман Велин") is None
    with qtbot.waitSignal(matches.completed):
        pass
    found = matches.best("Армана Велина")
    assert found is not None
    assert found.title == "Арман Велин"


def test_enter_adds_the_selected_words_to_the_record_offered(desk: Desk, qtbot: QtBot) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    group = desk.area.active
    span = choose(group, "главу государства", qtbot)
    assert desk.popup.match is None
    QTest.keyClick(group.reader, Qt.Key.Key_Return)
    assert group.reader.span == span
    velin = next(one for one in participants(desk.store) if title_of(one) == "Арман Велин")
    before = len(evidence_of(desk.store, velin.id))
    choose(group, "Президент Эстерии Арман Велин", qtbot)
    offered = desk.popup.match
    assert offered is not None
    assert offered.record == velin.id
    QTest.keyClick(group.reader, Qt.Key.Key_Return)
    assert len(evidence_of(desk.store, velin.id)) == before + 1
    assert desk.selection.record == velin.id
    assert group.reader.span is None
    assert not desk.popup.isVisible()


def test_the_menu_names_the_record_that_the_words_may_be_added_to(desk: Desk, qtbot: QtBot) -> None:
    desk.preferences.set("popup", False)
    desk.selection.open_article(desk.article(VESTNIK))
    group = desk.area.active
    choose(group, "не назвав", qtbot)
    desk.commands.refresh()
    assert not desk.commands["mark.match"].isEnabled()
    choose(group, "Президент Эстерии Арман Велин", qtbot)
    desk.commands.refresh()
    assert desk.commands["mark.match"].text() == "Add to “Арман Велин”"
    desk.commands["mark.match"].trigger()
    chosen = record(desk.store, desk.selection.record)
    assert chosen is not None
    assert title_of(chosen) == "Арман Велин"
    assert group.reader.span is None


def test_the_offer_can_be_clicked(desk: Desk, qtbot: QtBot) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    group = desk.area.active
    choose(group, "Президент Эстерии Арман Велин", qtbot)
    qtbot.waitUntil(desk.popup.isVisible)
    drawn = desk.popup.grab().toImage()
    ground = {drawn.pixelColor(x, drawn.height() - 6).name() for x in range(8, drawn.width() - 8)}
    assert LIGHT.row.name() in ground
    assert LIGHT.raised.name() not in ground
    QTest.mouseClick(desk.popup._match, Qt.MouseButton.LeftButton)
    chosen = record(desk.store, desk.selection.record)
    assert chosen is not None
    assert title_of(chosen) == "Арман Велин"

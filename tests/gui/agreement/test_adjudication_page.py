"""The page of adjudication: one key takes a reading and goes on, agreed places go in one act, all can be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.agreement.three_analysts import AGREED, DIFFERING
from tests.gui.reach import passed_by

from newsdesk.edits.reviewing.adjudication import stacks
from newsdesk.gui.agreement.adjudication_page import AdjudicationPage
from newsdesk.gui.agreement.agreement_page import AgreementPage
from newsdesk.gui.agreement.readings_table import DIFFERS
from newsdesk.gui.main_window import MainWindow
from newsdesk.model.agreement import Stack


def opened(window: MainWindow, qtbot: QtBot) -> AdjudicationPage:
    window.commands["adjudication.show"].trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, AdjudicationPage)
    qtbot.waitUntil(lambda: page.sheet is not None)
    qtbot.waitUntil(page.panel.readings.hasFocus)
    return page


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window.commands.refresh()
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def current(page: AdjudicationPage) -> Stack:
    assert page.current is not None
    return page.current


def decided(window: MainWindow) -> list[str]:
    return [stack.chosen for stack in stacks(window.bridge.store)]


def test_it_begins_at_the_first_undecided_place_with_the_result_above_the_readings(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    model = page.panel.readings.readings
    heads = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    assert heads == ["Result", "1  Marten", "2  Sanna", "3  Oskar"]
    assert model.index(0, 0).data() == "undecided"
    assert page.progress.says == "0 of 3 decided"
    assert page.text.reader.page is not None
    assert "Arman Velin landed" in page.text.reader.page.text


def test_tab_goes_round_through_all_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    assert passed_by(opened(window, qtbot)) == set()


def test_what_differs_is_signed_over_its_column(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    press(window, Qt.Key.Key_J)
    model = page.panel.readings.readings
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert [head for head in heads if str(head).startswith("≠")] == ["≠ Role"]


def test_only_what_those_say_differently_who_have_a_reading_is_tinted(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    model = page.panel.readings.readings
    press(window, Qt.Key.Key_J)
    assert tinted(page) == {"Role": ["prime minister", "premier", "prime minister"]}
    press(window, Qt.Key.Key_J)
    assert model.index(3, 0).data() == "nothing here"
    assert [model.index(1, 0).data() in words for words in tinted(page).values()] == [True]
    assert all("nothing here" not in words for words in tinted(page).values())


def tinted(page: AdjudicationPage) -> dict[str, list[str]]:
    """The cells on the tint of a difference, by the head of their column."""
    model = page.panel.readings.readings
    found: dict[str, list[str]] = {}
    for column in range(model.columnCount()):
        head = str(model.headerData(column, Qt.Orientation.Horizontal)).removeprefix("≠ ")
        cells = [model.index(row, column) for row in range(model.rowCount())]
        if said := [str(cell.data()) for cell in cells if cell.data(DIFFERS)]:
            found[head] = said
    return found


def test_a_digit_takes_the_reading_of_that_analyst_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    press(window, Qt.Key.Key_J)
    place = current(page)
    press(window, Qt.Key.Key_2)
    assert decided(window) == ["", "analyst-2", ""]
    assert current(page).id != place.id
    assert page.progress.says == "1 of 3 decided"
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert current(page).id == place.id
    model = page.panel.readings.readings
    assert model.headerData(0, Qt.Orientation.Vertical) == "Result: Sanna"
    assert "premier" in [model.index(0, column).data() for column in range(model.columnCount())]


def test_ctrl_z_takes_a_decision_back_and_shows_the_place_again(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    press(window, Qt.Key.Key_J)
    place = current(page)
    press(window, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not page._pause.isActive())
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert decided(window) == ["", "", ""]
    qtbot.waitUntil(lambda: current(page).id == place.id and not current(page).decided)
    assert page.progress.says == "0 of 3 decided"
    assert_stands(window, page)


def assert_stands(window: MainWindow, page: AdjudicationPage) -> None:
    """The page is in front, and keys go to it."""
    focus = window.focusWidget()
    assert window.centre.currentWidget() is page
    assert focus is not None
    assert page.isAncestorOf(focus)


def test_the_page_stays_where_taking_back_brings_a_mark_to_life(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    press(window, Qt.Key.Key_K)
    press(window, Qt.Key.Key_3)  # who has nothing there
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert_stands(window, page)


def test_agreed_places_are_taken_over_by_one_act_that_says_how_many(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert page.panel.merge.text().startswith(f"Take over {AGREED} agreed place")
    with qtbot.waitSignal(page.merged) as told:
        page.panel.merge.click()
    assert told.args == [AGREED]
    assert sum(map(bool, decided(window))) == AGREED
    qtbot.waitUntil(page.panel.merge.isHidden)
    window.commands["edit.undo"].trigger()
    assert sum(map(bool, decided(window))) == 0


def test_u_leaves_a_place_undecided_and_the_desk_may_be_left_so(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    seen = []
    for _ in range(AGREED + DIFFERING):
        seen.append(current(page).id)
        press(window, Qt.Key.Key_U)
    assert len(set(seen)) == AGREED + DIFFERING
    assert current(page).id == seen[0], "round at the end"
    press(window, Qt.Key.Key_Escape)
    assert window.centre.currentWidget() is window.panes.reader_area
    assert decided(window) == ["", "", ""]


def test_an_analyst_who_saw_nothing_can_be_right(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    press(window, Qt.Key.Key_K)
    assert current(page).readings["analyst-3"] == ()
    press(window, Qt.Key.Key_3)
    assert decided(window) == ["", "", "analyst-3"]
    assert page.text.reader.page is not None
    qtbot.waitUntil(lambda: page.text.reader.page is not None and len(list(page.text.reader.page.marks)) == 2)


def test_places_are_chosen_and_readings_taken_by_mouse(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert page.sheet is not None
    page.text.reader.mark_clicked.emit(page.sheet.stacks[1].id)
    assert current(page).id == page.sheet.stacks[1].id
    table = page.panel.readings
    row = table.visualRect(table.readings.index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert decided(window) == ["", "analyst-2", ""]
    page.show_place(page.sheet.stacks[1].id)
    page.panel.takes[0].click()
    assert decided(window) == ["", "analyst-1", ""]


def test_enter_goes_to_the_words_in_their_article(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    place = current(page)
    press(window, Qt.Key.Key_Return)
    assert window.centre.currentWidget() is window.panes.reader_area
    assert window.selection.article == place.article


def test_both_pages_are_about_the_same_articles(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page.scope.setCurrentIndex(page.scope.count() - 1)
    page.scope.activated.emit(page.scope.count() - 1)
    window.commands["agreement.show"].trigger()
    other = window.centre.currentWidget()
    assert isinstance(other, AgreementPage)
    assert other.scope.scope == page.scope.scope
    assert window.panes.library.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_M])
def test_keys_of_the_page_mean_nothing_once_it_is_left(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    page = opened(window, qtbot)
    press(window, Qt.Key.Key_Escape)
    del page
    window.commands.refresh()
    assert not window.commands["adjudication.take_1"].isEnabled()
    assert not window.commands["adjudication.merge"].isEnabled()
    QTest.keyClick(window.panes.reader_area.active.reader, key)
    assert decided(window) == ["", "", ""]


def test_a_failure_is_said_and_nothing_is_being_worked_out_any_more(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page._derived.failed.emit(ValueError("no such thing"))
    assert page.pages.currentWidget() is page._failed
    assert page._about.text() == ""
    page.ask()
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page._parts)


def test_who_marked_less_or_more_is_drawn_beneath_the_text(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert page.text.spans.isHidden()
    press(window, Qt.Key.Key_K)
    assert not page.text.spans.isHidden()
    assert "Sanna 2: wider span" in page.text.spans.accessibleName()
    model = page.panel.readings.readings
    heads = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]
    assert [head for head in heads if head.startswith("≠")] == ["≠ Words marked"]

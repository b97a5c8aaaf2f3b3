"""How a selection is fitted, when the pop-up comes and goes, and what Esc does."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.gui.reader.conftest import VESTNIK, Desk

from newsdesk.gui.reader.choosing import Delays
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.popup import SelectionPopup
from newsdesk.gui.reader.reader import Reader
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.text.blocks import block_at
from newsdesk.text.snapping import Granularity, snap

LEFT = Qt.MouseButton.LeftButton
AT_ONCE = Delays(after_mouse=0, after_key=0, hover=0)


def ends_of(reader: Reader, span: TextPositionSelector) -> tuple[QPoint, QPoint]:
    rects = reader.rects_of(span)
    return (
        QPoint(round(rects[0].left()), round(rects[0].center().y())),
        QPoint(round(rects[-1].right()), round(rects[-1].center().y())),
    )


def press_and_drag(reader: Reader, span: TextPositionSelector) -> QPoint:
    first, last = ends_of(reader, span)
    QTest.mousePress(reader.viewport(), LEFT, pos=first)
    QTest.mouseMove(reader.viewport(), last)
    return last


def drag(reader: Reader, span: TextPositionSelector) -> None:
    QTest.mouseRelease(reader.viewport(), LEFT, pos=press_and_drag(reader, span))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(data=st.data(), granularity=st.sampled_from(Granularity))
def test_a_selection_by_mouse_is_fitted_to_what_is_preferred(
    reader: Reader, page: Page, qtbot: QtBot, data: st.DataObject, granularity: Granularity
) -> None:
    reader.clear_selection()
    reader.choosing.fit_to(granularity)
    block = data.draw(st.sampled_from([one for one in page.canonical.blocks[:4] if one.end - one.start > 1]))
    start = data.draw(st.integers(block.start, block.end - 1))
    end = data.draw(st.integers(start + 1, min(start + 60, block.end)))
    press_and_drag(reader, TextPositionSelector(start=start, end=end))
    drawn = reader.span
    fitted = snap(page.text, drawn, granularity) if drawn else None
    last = ends_of(reader, TextPositionSelector(start=start, end=end))[1]
    QTest.mouseRelease(reader.viewport(), LEFT, pos=last)
    qtbot.waitUntil(lambda: reader.span == fitted)
    reader.clear_selection()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_selected_words_begin_and_end_with_words_however_far_the_highlight_goes(
    page: Page, data: st.DataObject
) -> None:
    units = st.integers(0, page.offsets.to_units(len(page.text)))
    anchor, caret = data.draw(units), data.draw(units)
    first, last = sorted((page.offsets.to_points(anchor), page.offsets.to_points(caret)))
    span = page.span_of(anchor, caret)
    assert (page.text[span.start : span.end] if span else "") == page.text[first:last].strip()


def test_a_selection_that_rests_under_the_button_is_not_told(reader: Reader, page: Page, qtbot: QtBot) -> None:
    reader.choosing.delays = AT_ONCE
    told: list[object] = []
    reader.span_selected.connect(told.append)
    start = page.text.index("Арман Велин")
    last = press_and_drag(reader, TextPositionSelector(start=start, end=start + 11))
    qtbot.wait(20)
    assert reader.span is not None
    assert told == []
    with qtbot.waitSignal(reader.span_selected):
        QTest.mouseRelease(reader.viewport(), LEFT, pos=last)


def test_a_selection_whose_button_was_let_go_elsewhere_is_told(reader: Reader, page: Page, qtbot: QtBot) -> None:
    start = page.text.index("Арман Велин")
    QTest.mousePress(reader.viewport(), LEFT, pos=ends_of(reader, TextPositionSelector(start=0, end=5))[0])
    reader.select(start, start + 11)
    with qtbot.waitSignal(reader.span_selected) as told:
        QTest.mouseMove(reader.viewport(), QPoint(3, 3))
        point, nothing = QPointF(4, 4), Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, point, point, nothing, nothing, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(reader.viewport(), moved)
    assert told.args == [reader.span]


@pytest.fixture
def popup(desk: Desk) -> SelectionPopup:
    """The pop-up over an open article, without delays."""
    desk.selection.open_article(desk.article(VESTNIK))
    desk.area.active.reader.choosing.delays = AT_ONCE
    desk.commands.refresh()
    return desk.popup


def choose(desk: Desk, words: str, qtbot: QtBot) -> TextPositionSelector:
    reader = desk.area.active.reader
    assert reader.page is not None
    start = reader.page.text.index(words)
    with qtbot.waitSignal(reader.span_selected):
        reader.select(start, start + len(words))
    return TextPositionSelector(start=start, end=start + len(words))


def test_each_press_of_w_fits_the_words_drawn_to_something_else(
    desk: Desk, popup: SelectionPopup, qtbot: QtBot
) -> None:
    reader, said = desk.area.active.reader, list[str]()
    desk.selecting.informed.connect(said.append)
    assert reader.page is not None
    start = reader.page.text.index("рман Вел")
    with qtbot.waitSignal(reader.span_finished):
        drag(reader, TextPositionSelector(start=start, end=start + 8))
    words = []
    for _ in range(3):
        assert reader.span is not None
        words.append(reader.page.text[reader.span.start : reader.span.end])
        desk.commands["mark.granularity"].trigger()
    assert words[0] == "Арман Велин"
    assert words[1].endswith("с государственным визитом.")
    assert words[2] == "рман Вел"
    assert popup.isVisible()
    assert len(set(said)) == 3


def test_the_button_of_the_pop_up_offers_the_three_kinds_of_fitting(
    desk: Desk, popup: SelectionPopup, qtbot: QtBot
) -> None:
    choose(desk, "Арман Велин", qtbot)
    QTest.mouseClick(popup._fits, LEFT)
    (menu,) = popup.findChildren(QMenu)
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
    menu.actions()[2].trigger()
    menu.close()
    assert desk.preferences.text("granularity") == "sentence"
    assert popup._fits.text() == "sentence"


def test_where_it_is_not_preferred_the_pop_up_never_comes_by_itself(
    desk: Desk, popup: SelectionPopup, qtbot: QtBot
) -> None:
    desk.preferences.set("popup", False)
    choose(desk, "Арман Велин", qtbot)
    assert not popup.isVisible()
    QTest.keyClick(desk.area.active.reader, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    (menu,) = [menu for menu in desk.area.findChildren(QMenu) if menu.isVisible()]
    named = {action.objectName() for action in menu.actions()}
    assert {"record.participant", "mark.link", "mark.pin", "mark.granularity"} <= named
    menu.close()


def test_the_best_match_is_offered_only_where_it_is_preferred(desk: Desk, popup: SelectionPopup, qtbot: QtBot) -> None:
    choose(desk, "Арман Велин", qtbot)
    assert popup.match is not None
    desk.area.active.reader.clear_selection()
    desk.preferences.set("best_match", False)
    choose(desk, "Арман Велин", qtbot)
    assert popup.match is None


def test_esc_takes_the_pop_up_then_the_selection_then_the_pin_and_nothing_more(
    desk: Desk, popup: SelectionPopup, qtbot: QtBot
) -> None:
    reader = desk.area.active.reader
    desk.commands["mark.pin"].trigger()
    choose(desk, "Арман Велин", qtbot)
    left = []
    for _ in range(4):
        left.append((popup.isVisible(), reader.span is not None, desk.selecting.pin.holds()))
        QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert left == [(True, True, True), (False, True, True), (False, False, True), (False, False, False)]


def test_the_pop_up_goes_when_the_focus_goes_elsewhere(desk: Desk, popup: SelectionPopup, qtbot: QtBot) -> None:
    desk.area.activateWindow()
    reader = desk.area.active.reader
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    choose(desk, "Арман Велин", qtbot)
    assert popup.isVisible()
    assert reader.hasFocus()
    desk.area.active.find_bar.open_bar()
    assert not popup.isVisible()


def test_the_pop_up_follows_its_words_when_they_are_scrolled(desk: Desk, popup: SelectionPopup, qtbot: QtBot) -> None:
    reader = desk.area.active.reader
    choose(desk, "Арман Велин", qtbot)
    before = popup.y()
    reader.verticalScrollBar().setValue(20)
    assert popup.y() == before - 20


def test_where_there_is_no_room_above_and_below_the_pop_up_stands_beside_the_words(
    desk: Desk, popup: SelectionPopup
) -> None:
    desk.area.resize(1100, 200)
    height = desk.area.active.reader.viewport().height()
    popup.show_below([QRectF(40, 2, 200, height - 4)])
    assert popup.isVisible()
    assert popup.x() >= 240
    popup.show_below([QRectF(desk.area.active.reader.viewport().width() - 200, 2, 190, height - 4)])
    assert popup.geometry().right() <= desk.area.active.reader.viewport().width() - 200


def test_the_pop_up_shows_how_many_marks_are_there_only_where_some_are(
    desk: Desk, popup: SelectionPopup, qtbot: QtBot
) -> None:
    here = popup.findChild(QAbstractButton, "mark.cycle")
    assert here is not None
    choose(desk, "Президент Эстерии Арман Велин", qtbot)
    assert here.isVisible()
    assert here.text() == "3 here"
    assert popup.rect().contains(here.geometry())
    desk.area.active.reader.clear_selection()
    choose(desk, "не назвав", qtbot)
    assert not here.isVisible()


def test_a_selection_grows_from_word_to_sentence_to_paragraph_and_back(desk: Desk, popup: SelectionPopup) -> None:
    reader = desk.area.active.reader
    assert popup is not None
    assert reader.page is not None
    place = reader.page.text.index("Велин прилетел")
    reader.select(place, place)
    words = []
    for command in ["mark.grow"] * 3 + ["mark.shrink"] * 2 + ["mark.paragraph"]:
        desk.commands[command].trigger()
        assert reader.span is not None
        words.append(reader.page.text[reader.span.start : reader.span.end])
    block = block_at(reader.page.canonical, place)
    assert words[0] == words[4] == "Велин"
    assert len(words[0]) < len(words[1]) < len(words[2])
    assert words[2] == words[5] == reader.page.text[block.start : block.end]

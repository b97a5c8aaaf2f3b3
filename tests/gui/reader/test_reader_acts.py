"""After an act the new mark is seen; the context menu holds what applies."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.gui.reader.conftest import VESTNIK, Desk

from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.model.annotation import TextPositionSelector

WORDS = "столицу Морании"


@pytest.fixture
def group(desk: Desk, qtbot: QtBot) -> ReaderGroup:
    """The reader with a few words selected and the pop-up under them."""
    desk.selection.open_article(desk.article(VESTNIK))
    group = desk.area.active
    page = group.reader.page
    assert page is not None
    start = page.text.index(WORDS)
    group.reader.select(start, start + len(WORDS))
    qtbot.waitUntil(desk.popup.isVisible)
    return group


def quote(group: ReaderGroup, words: str) -> Quote:
    page = group.reader.page
    assert page is not None
    start = page.text.index(words)
    return Quote(version=page.reading.version, span=TextPositionSelector(start=start, end=start + len(words)))


@pytest.mark.parametrize("command", ["mark.colour1", "mark.highlight", "record.participant", "record.note"])
def test_an_act_lets_the_words_go_with_the_caret_behind_them(desk: Desk, group: ReaderGroup, command: str) -> None:
    end = quote(group, WORDS).span.end
    desk.commands.refresh()
    desk.commands[command].trigger()
    page = group.reader.page
    assert page is not None
    assert page.marks.at(end - 1)
    assert group.reader.span is None
    assert desk.selection.span is None
    assert group.reader.caret == end
    assert not desk.popup.isVisible()


def test_a_tag_on_words_that_are_marked_already_lets_them_go(desk: Desk, group: ReaderGroup) -> None:
    mark = add_highlight(desk.store, quote(group, WORDS), 1)
    group.reader.select(quote(group, WORDS).span.start, quote(group, WORDS).span.end)
    add_tag(desk.store, "вода", "annotation", mark)
    assert group.reader.span is None


def test_a_mark_over_other_words_leaves_the_selection_alone(desk: Desk, group: ReaderGroup) -> None:
    desk.bridge.run(partial(add_participant, desk.store, name="Лорна", quote=quote(group, "государственным визитом")))
    assert group.reader.span == quote(group, WORDS).span
    assert desk.popup.isVisible()


def words_of(menu: QMenu) -> set[str]:
    return {action.objectName() for action in menu.actions() if not action.isSeparator()}


def open_menus(desk: Desk) -> list[QMenu]:
    return [menu for menu in desk.area.findChildren(QMenu) if menu.isVisible()]


def test_the_menu_of_selected_words_offers_what_can_be_done_with_them(
    desk: Desk, group: ReaderGroup, qtbot: QtBot
) -> None:
    QTest.keyClick(group.reader, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    (menu,) = open_menus(desk)
    assert {"record.participant", "mark.link", "mark.tag", "edit.copy", "edit.cite"} <= words_of(menu)
    assert "mark.delete" not in words_of(menu)
    menu.close()
    group.reader.clear_selection()
    QTest.keyClick(group.reader, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(open_menus(desk)) == 1)
    assert {"record.participant", "mark.again", "go.find"} <= words_of(open_menus(desk)[0])
    assert not {"edit.copy", "mark.delete"} & words_of(open_menus(desk)[0])
    open_menus(desk)[0].close()


def test_a_right_click_on_a_mark_makes_it_the_current_one(desk: Desk, group: ReaderGroup) -> None:
    reader = group.reader
    reader.clear_selection()
    span = quote(group, "Арман Велин").span
    place = reader.rects_of(span)[0].center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, reader.viewport().mapToGlobal(place))
    QApplication.sendEvent(reader.viewport(), event)
    (menu,) = open_menus(desk)
    assert desk.selection.annotation
    assert span.start <= desk.selection.caret <= span.end
    assert "mark.delete" in words_of(menu)
    menu.close()


@pytest.mark.parametrize("height", [150, 320, 600])
def test_the_pop_up_never_covers_the_words_and_stays_in_the_view(desk: Desk, group: ReaderGroup, height: int) -> None:
    desk.area.resize(1100, height)
    reader, page = group.reader, group.reader.page
    assert page is not None
    for start in range(0, len(page.text) - 60, 90):
        span = TextPositionSelector(start=start, end=start + 50)
        reader.scroll_to(start)
        rects = [rect for rect in reader.rects_of(span) if reader.viewport().rect().contains(rect.toRect())]
        desk.popup.show_below(rects)
        if not rects:
            continue
        place = desk.popup.geometry()
        assert reader.viewport().rect().contains(place)
        free = max(rects[0].top(), reader.viewport().height() - rects[-1].bottom())
        if free > desk.popup.height() + 12:
            assert not any(place.intersects(rect.toRect()) for rect in rects)

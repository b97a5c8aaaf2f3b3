"""Layouts: which panes stand where, by mode and by the room that there is."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSplitter
from pytestqt.qtbot import QtBot

from newsdesk.edits.recording.records import set_fields
from newsdesk.gui.briefs.page_lines import PageLine
from newsdesk.gui.briefs.pane import BriefPane
from newsdesk.gui.catalogue import Menu
from newsdesk.gui.main_window import SMALLEST, MainWindow
from newsdesk.gui.parts.quick_field import QuickField
from newsdesk.gui.shell.layouts import NARROW, NARROWEST, Layout, Room, room_of
from newsdesk.gui.shell.room import within_screen
from newsdesk.gui.workspace.session import Session


@given(st.integers(0, 5000))
def test_the_room_follows_the_width(width: int) -> None:
    assert room_of(width) is (Room.SHEET if width < NARROWEST else Room.NARROW if width < NARROW else Room.WIDE)


def named(window: MainWindow, name: str) -> QSplitter:
    return next(splitter for splitter in window.findChildren(QSplitter) if splitter.objectName() == name)


def is_wide(window: MainWindow, width: int) -> bool:
    return window.panes.records.width() == width


def test_comparing_shows_two_articles_without_the_library_and_reading_brings_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    panes = window.panes
    window.selection.open_article(panes.library.model.article_at(0))
    window.commands["view.layout_compare"].trigger()
    assert panes.reader_area.is_split
    assert panes.library.isHidden()
    assert panes.records.isHidden(), "two texts need the room"
    qtbot.waitUntil(window.commands["view.layout_compare"].isChecked)
    window.commands["view.layout_read"].trigger()
    assert not panes.reader_area.is_split
    assert not panes.library.isHidden()


def test_each_layout_keeps_its_own_sizes(window: MainWindow, qtbot: QtBot) -> None:
    panes, sizes = window.panes, {}
    window.selection.open_article(panes.library.model.article_at(0))
    for layout, width in ((Layout.READ, 330), (Layout.COMPARE, 450)):
        window.commands[f"view.layout_{layout}"].trigger()
        panes.records.show()
        window.resizeDocks([panes.records], [width], Qt.Orientation.Horizontal)
        qtbot.waitUntil(partial(is_wide, window, width))
        sizes[layout] = width
    for layout in (Layout.READ, Layout.COMPARE, Layout.READ):
        window.commands[f"view.layout_{layout}"].trigger()
        qtbot.waitUntil(partial(is_wide, window, sizes[layout]))


def test_two_articles_side_by_side_count_as_comparing_however_they_came_there(window: MainWindow, qtbot: QtBot) -> None:
    window.selection.open_article(window.panes.library.model.article_at(0))
    qtbot.waitUntil(window.commands["view.split"].isEnabled)
    window.commands["view.split"].trigger()
    qtbot.waitUntil(lambda: window.layouts.current == Layout.COMPARE)
    assert not window.panes.library.isHidden(), "nothing moves for that"
    window.commands["view.split"].trigger()
    qtbot.waitUntil(lambda: window.layouts.current == Layout.READ)


def test_a_window_with_little_room_lays_the_records_at_the_foot_and_takes_them_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    panes = window.panes
    bottom, right = Qt.DockWidgetArea.BottomDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    window.resize(1000, 700)
    qtbot.waitUntil(panes.library.isHidden)
    assert window.dockWidgetArea(panes.records) == right
    window.resize(820, 700)
    qtbot.waitUntil(lambda: window.dockWidgetArea(panes.records) == bottom)
    qtbot.waitUntil(lambda: abs(panes.records.height() - 280) < 40)
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: window.dockWidgetArea(panes.records) == right)
    assert not panes.library.isHidden()


def test_the_window_is_never_smaller_than_its_least(window: MainWindow) -> None:
    window.resize(100, 100)
    assert window.size() == within_screen(SMALLEST, window)
    assert window.width() > 700


def test_a_layout_is_saved_under_a_name_and_listed_in_the_view_menu(window: MainWindow, session: Session) -> None:
    window.panes.library.hide()
    window.commands["view.save_layout"].trigger()
    asked = window.findChild(QuickField)
    assert asked is not None
    field = asked.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Vodnyj sovet")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.layouts.names() == ["Vodnyj sovet"]
    window.commands["view.layout_read"].trigger()
    window.panes.library.show()
    menu = window.menus[Menu.VIEW]
    menu.aboutToShow.emit()
    assert "Layout: Vodnyj sovet" in [action.text() for action in menu.actions()]
    window.layouts.use_named("Vodnyj sovet")
    assert window.panes.library.isHidden()
    assert isinstance(session.state.value("layouts"), dict)


def test_a_double_click_between_records_and_form_brings_their_shares_back(window: MainWindow) -> None:
    splitter = named(window, "records and form")
    before = splitter.sizes()
    splitter.setSizes([before[0] + 120, before[1] - 120])
    assert splitter.sizes() != before
    handle = splitter.handle(1)
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 0))
    share = splitter.sizes()[0] / sum(splitter.sizes())
    assert share == pytest.approx(0.56, abs=0.02)


def brief_of(window: MainWindow, qtbot: QtBot) -> BriefPane:
    window.selection.open_article(window.panes.library.model.article_at(0))
    window.commands.refresh()
    window.commands["view.layout_brief"].trigger()
    pane = window.findChild(BriefPane)
    assert isinstance(pane, BriefPane)
    qtbot.waitUntil(lambda: bool(pane.pages.page._lines))
    return pane


def test_the_brief_stands_beside_the_records_while_its_layout_is_in_use(window: MainWindow, qtbot: QtBot) -> None:
    pane = brief_of(window, qtbot)
    assert window.layouts.current == Layout.BRIEF
    assert window.panes.library.isHidden()
    assert pane.isVisible()
    assert not window.panes.reader_area.isVisible()
    window.commands["go.reader"].trigger()
    assert window.layouts.current == Layout.READ
    assert window.panes.reader_area.isVisible()
    assert not window.panes.library.isHidden()
    qtbot.waitUntil(lambda: window.findChild(BriefPane) is None)


def test_a_line_of_the_brief_shows_its_record_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    pane = brief_of(window, qtbot)
    line = next(line for line in pane.pages.page._lines if line.kind == "record")
    pane.pages.line_chosen.emit(line)
    assert window.selection.record == line.target
    assert window.layouts.current == Layout.BRIEF
    focus = window.focusWidget()
    assert focus is not None
    assert window.panes.records.form.isAncestorOf(focus)


def test_the_brief_follows_what_is_changed_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    pane = brief_of(window, qtbot)
    before = pane._preview
    assert before is not None
    someone = before.brief.participants[0].participant
    set_fields(window.bridge.store, someone.id, {"role": "named beside the brief"})
    qtbot.waitUntil(lambda: pane._preview is not before)
    assert pane._preview is not None
    assert pane._preview.brief.participants[0].participant.role == "named beside the brief"


def test_a_citation_of_the_brief_leads_back_to_the_articles(window: MainWindow, qtbot: QtBot) -> None:
    pane = brief_of(window, qtbot)
    mark = window.bridge.store.rows("annotation")[0]["id"]
    pane.pages.line_chosen.emit(PageLine(QRectF(), "annotation", str(mark)))
    assert window.layouts.current == Layout.READ
    assert window.selection.annotation == mark

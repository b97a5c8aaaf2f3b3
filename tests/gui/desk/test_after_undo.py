"""What is typed after Undo goes nowhere by accident, and what the window says is seen in every layout."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordKind, title_of
from newsdesk.store.records import records


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    made = session.window
    assert made is not None
    qtbot.waitUntil(made.isActiveWindow)
    made.selection.open_article(made.panes.library.model.article_at(0))
    return made


def titles(window: MainWindow) -> list[str]:
    return [title_of(found) for kind in RecordKind for found in records(window.bridge.store, kind)]


def test_what_is_typed_after_a_new_record_was_undone_renames_no_other(window: MainWindow, qtbot: QtBot) -> None:
    before = titles(window)
    meeting = records(window.bridge.store, RecordKind.MEETING)[0]
    window.selection.select_record(meeting.id)
    window.commands.refresh()
    window.commands["record.new_same"].trigger()
    qtbot.waitUntil(window.panes.records.form._head.title.hasFocus)
    window.commands["edit.undo"].trigger()
    qtbot.waitUntil(lambda: not window.panes.records.form._head.title.hasFocus())
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "xyz")
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert titles(window) == before


def test_tab_leads_from_the_title_to_the_first_field(window: MainWindow, qtbot: QtBot) -> None:
    meeting = records(window.bridge.store, RecordKind.MEETING)[0]
    window.selection.edit_record(meeting.id)
    form = window.panes.records.form
    qtbot.waitUntil(form._head.title.hasFocus)
    QTest.keyClick(form._head.title, Qt.Key.Key_Tab)
    when = form._lines_of(RecordKind.MEETING).when
    focus = window.focusWidget()
    assert when is not None
    assert focus is not None
    assert when.isAncestorOf(focus)


def test_a_message_is_seen_beside_the_brief_as_well(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["view.layout_brief"].trigger()
    window.bridge.undo()
    qtbot.waitUntil(lambda: any(toast.isVisible() for toast in window.findChildren(Toast)))


def test_the_search_field_stays_inside_the_window_in_every_language(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    for language in ("ru", "kk", "en"):
        session.set_language(language)
        qtbot.waitUntil(lambda: window.top_row.geometry().right() <= window.menuBar().width())
        assert window.top_row.width() >= window.top_row.sizeHint().width()

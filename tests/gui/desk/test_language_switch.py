"""A desk that changes its language leaves nothing in the old one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.gui.briefs.pane import BriefPane
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordKind
from newsdesk.store.records import records

SAID_BY = ("text", "title", "toolTip", "placeholderText", "accessibleName", "accessibleDescription", "windowTitle")
QT_OWN = {"Close", "Float", "Closes the dock widget", "Undocks and re-attaches the dock widget"} | {
    "Scroll Left",
    "Scroll Right",
}
"""What Qt says itself; its own translations are not asked for anew when the language changes."""


def laid_out(session: Session, qtbot: QtBot, layout: str) -> MainWindow:
    """The desk in a layout, with its first article and its first meeting open."""
    window = session.window
    assert window is not None
    qtbot.waitUntil(window.isVisible)
    window.selection.open_article(window.panes.library.model.article_at(0))
    window.selection.select_record(records(window.bridge.store, RecordKind.MEETING)[0].id)
    window.commands.refresh()
    window.commands[f"view.layout_{layout}"].trigger()
    if layout == "brief":
        pane = window.findChild(BriefPane)
        assert isinstance(pane, BriefPane)
        qtbot.waitUntil(lambda: bool(pane.pages.page._lines))
    return window


def said(window: MainWindow) -> set[tuple[str, str, str]]:
    """What every widget and every act of the window says: its class, how it says it, the words."""
    words = set()
    for thing in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
        for way in SAID_BY:
            say = getattr(thing, way, None)
            value = say() if callable(say) else ""
            if isinstance(value, str) and value:
                words.add((type(thing).__name__, way, value))
    return {said for said in words if said[2] not in QT_OWN}


@pytest.mark.parametrize("layout", ["read", "brief"])
@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_desk_that_changes_its_language_leaves_nothing_in_the_old_one(
    session: Session, qtbot: QtBot, layout: str, language: str
) -> None:
    window = laid_out(session, qtbot, layout)
    path: Path = window.bridge.store.path
    before = said(window)
    session.set_language(language)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # chips are made anew
    after = said(window)
    session.close()
    session.open(path)
    newly_opened = said(laid_out(session, qtbot, layout))
    assert after != before
    assert sorted((before & after) - newly_opened) == []


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_top_row_gets_the_room_of_its_new_words_at_once(session: Session, qtbot: QtBot, language: str) -> None:
    window = laid_out(session, qtbot, "read")
    window.resize(1440, 900)
    QApplication.processEvents()
    session.set_language(language)
    for _ in range(4):  # a layout within a layout takes a round of events each
        QApplication.processEvents()
    row = window.top_row
    assert row.width() >= row.sizeHint().width()
    assert row.geometry().right() < window.menuBar().width()

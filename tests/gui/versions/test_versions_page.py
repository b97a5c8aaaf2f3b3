"""The page of versions: old text beside the new one, differences to walk through, an older text read but not marked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.anchoring import PieceKind
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.library.tray import waiting
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.versions.page import VersionsPage
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.model.carried import CarryResult
from newsdesk.store.articles import article, article_keys, page, text, versions


@pytest.fixture
def window(session: Session, corrected: str, qtbot: QtBot) -> MainWindow:
    assert session.window is not None
    window = session.window
    qtbot.waitExposed(window)
    window.resize(1440, 900)
    window.selection.open_article(english(window))
    qtbot.waitUntil(window.isActiveWindow)
    update_article(window.bridge.store, english(window), read_article(corrected.encode(), file_name="corrected.txt"))
    return window


def english(window: MainWindow) -> ArticleId:
    listed = page(window.bridge.store, article_keys(window.bridge.store))
    return next(found.id for found in listed if found.language == "en")


def page_of(window: MainWindow, qtbot: QtBot) -> VersionsPage:
    shown = window.centre.currentWidget()
    assert isinstance(shown, VersionsPage)
    qtbot.waitUntil(lambda: shown._pair is not None and shown.views[1].reader.page is not None)
    return shown


def opened(window: MainWindow, qtbot: QtBot) -> VersionsPage:
    window.commands["view.versions"].trigger()
    return page_of(window, qtbot)


def test_old_and_new_text_stand_beside_each_other_and_f8_goes_from_difference_to_difference(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = opened(window, qtbot)
    old, new = (view.reader for view in shown.views)
    assert "opened on Wednesday" in old.toPlainText()
    assert "opened on Thursday" in new.toPlainText()
    qtbot.waitUntil(new.hasFocus)
    assert shown._pair is not None
    kinds = [one.kind for one in shown._pair.differences]
    assert kinds == [PieceKind.MOVED, PieceKind.REPLACED, PieceKind.DELETED]
    QTest.keyClick(new, Qt.Key.Key_F8)
    QTest.keyClick(new, Qt.Key.Key_F8)
    one = shown._pair.differences[1]
    assert shown.views[0].tints.current == one.old
    assert one.old is not None
    assert "Wednesday" in shown._pair.readings[0].canonical.text[one.old.start : one.old.end]
    QTest.keyClick(new, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert shown.views[0].tints.current == shown._pair.differences[0].old
    assert window.selection.annotation == ""


def test_the_older_text_shows_its_marks_as_they_stood_and_nothing_can_be_marked_in_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = opened(window, qtbot)
    old = shown.views[0].reader
    assert old.page is not None
    carried = {quote.annotation: quote.old for quote in waiting(window.bridge.store)}
    assert carried
    for annotation, target in carried.items():
        assert {(mark.start, mark.end) for mark in old.page.marks.of(annotation)} <= {
            (target.position.start, target.position.end)
        }
    before = len(window.bridge.store.rows("annotation"))
    old.setFocus()
    old.select(0, 9)
    QTest.keyClick(old, Qt.Key.Key_P)
    assert len(window.bridge.store.rows("annotation")) == before


def test_words_that_lost_their_place_open_in_the_version_where_they_stand(window: MainWindow, qtbot: QtBot) -> None:
    lost = next(one for one in waiting(window.bridge.store) if one.result is CarryResult.LOST)
    window.selection.show_annotation(lost.annotation)
    shown = page_of(window, qtbot)
    assert shown.views[0].version == lost.old.version
    qtbot.waitUntil(lambda: shown.views[0].reader.caret == lost.old.position.start)
    standing = next(one for one in waiting(window.bridge.store) if one.new is not None)
    window.selection.show_annotation(standing.annotation)
    qtbot.waitUntil(lambda: window.centre.currentWidget() is window.panes.reader_area)


def test_an_earlier_version_is_made_the_current_one_again_and_undo_takes_that_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    store, home = window.bridge.store, english(window)
    shown = opened(window, qtbot)
    found = [one for one in shown.findChildren(QPushButton) if one.text() == "Make it the current one"]
    next(one for one in found if one.isVisible()).click()
    qtbot.waitUntil(lambda: "opened on Wednesday" in text(store, article(store, home).version))  # type: ignore[union-attr]
    assert len(versions(store, home)) == 2
    assert waiting(store, home) == []
    window.bridge.undo()
    assert "opened on Thursday" in text(store, article(store, home).version)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not window.jobs.running)


def test_the_panes_at_the_sides_make_room_and_come_back(window: MainWindow, qtbot: QtBot) -> None:
    panes = window.panes
    assert panes.library.isVisible()
    shown = opened(window, qtbot)
    assert not panes.library.isVisible()
    assert not panes.records.isVisible()
    QTest.keyClick(shown.views[1].reader, Qt.Key.Key_Escape)
    assert panes.library.isVisible()
    assert panes.records.isVisible()
    qtbot.waitUntil(panes.reader_area.active.reader.hasFocus)


def test_f6_leads_from_the_page_round_the_window_and_back_to_it(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot)
    qtbot.waitUntil(shown.views[1].reader.hasFocus)
    window.commands["go.next_pane"].trigger()
    assert not shown.views[1].reader.hasFocus()
    for _ in range(6):
        if not shown.views[1].reader.hasFocus():
            window.commands["go.next_pane"].trigger()
    assert shown.views[1].reader.hasFocus()
    assert window.centre.currentWidget() is shown

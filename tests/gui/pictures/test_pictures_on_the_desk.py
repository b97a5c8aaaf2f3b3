"""The pictures in the real window: commands, keys, and the way back to the articles."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.edits.briefing.pictures import mentions
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.pictures.page import PicturesPage
from newsdesk.gui.pictures.sparkline import Sparkline
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordKind
from newsdesk.store.records import records


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    assert session.window is not None
    qtbot.waitExposed(session.window)
    session.window.resize(1440, 900)
    return session.window


def shown(window: MainWindow, qtbot: QtBot) -> PicturesPage:
    page = window.centre.currentWidget()
    assert isinstance(page, PicturesPage)
    qtbot.waitUntil(lambda: page.facts is not None)
    return page


@pytest.mark.parametrize("kind", ["timeline", "network", "matrix"])
def test_a_command_shows_its_picture_in_the_centre_and_takes_it_away_again(
    window: MainWindow, qtbot: QtBot, kind: str
) -> None:
    articles = window.centre.currentWidget()
    window.commands[f"pictures.{kind}"].trigger()
    page = shown(window, qtbot)
    assert page.kind == kind
    assert window.commands[f"pictures.{kind}"].isChecked()
    window.commands[f"pictures.{kind}"].trigger()
    assert window.centre.currentWidget() is articles
    assert not window.commands[f"pictures.{kind}"].isChecked()


def test_f7_means_the_picture_in_a_picture_and_the_records_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["pictures.timeline"].trigger()
    page = shown(window, qtbot)
    page.canvas.setFocus()
    window.commands.refresh()
    QTest.keyClick(page.canvas, Qt.Key.Key_F7)
    assert page.as_table
    assert not window.commands["view.table"].isChecked()
    QTest.keyClick(page.table, Qt.Key.Key_F7)
    assert not page.as_table
    assert page.canvas.hasFocus()
    window.commands["go.records"].trigger()
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F7)
    assert window.commands["view.table"].isChecked()
    assert not page.as_table
    window.commands["view.table"].trigger()


def test_the_keys_of_a_picture_zoom_it_and_esc_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    articles = window.centre.currentWidget()
    window.commands["pictures.network"].trigger()
    page = shown(window, qtbot)
    page.canvas.setFocus()
    window.commands.refresh()
    QTest.keyClick(page.canvas, Qt.Key.Key_Plus)
    assert page.canvas.zoom > 1
    QTest.keyClick(page.canvas, Qt.Key.Key_Minus)
    assert page.canvas.zoom == 1
    QTest.keyClick(page.canvas, Qt.Key.Key_Plus)
    QTest.keyClick(page.canvas, Qt.Key.Key_Home)
    assert page.canvas.zoom == 1
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
    assert window.centre.currentWidget() is articles


def test_opening_a_spot_shows_its_words_in_the_article(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["pictures.timeline"].trigger()
    page = shown(window, qtbot)
    page.canvas.setFocus()
    window.commands.refresh()
    QTest.keyClick(page.canvas, Qt.Key.Key_Right)
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    record = window.selection.record
    assert record
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    assert window.centre.currentWidget() is window.panes.reader_area
    assert window.selection.annotation
    assert window.selection.record == record


def test_a_picture_speaks_the_language_of_the_interface(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    window.commands["pictures.timeline"].trigger()
    page = shown(window, qtbot)
    english = page.facts
    session.set_language("ru")
    qtbot.waitUntil(lambda: page.facts is not english)
    assert page.facts is not None
    assert page.facts.wish.language == "ru"
    assert page.canvas.drawing is not None
    assert "Встреча" in page.canvas.drawing.table.heads


def test_the_sample_shows_where_two_reports_differ_on_a_day(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["pictures.timeline"].trigger()
    page = shown(window, qtbot)
    assert page.canvas.drawing is not None
    says = [spot.says for spot in page.canvas.drawing.spots]
    assert any("≠ Курьер Лорны: 12\N{NO-BREAK SPACE}March" in said for said in says)


def test_a_sparkline_says_how_often_a_name_is_spoken_of(window: MainWindow, qtbot: QtBot) -> None:
    store = window.bridge.store
    someone = next(
        each for each in records(store, RecordKind.PARTICIPANT) if getattr(each, "name", "") == "Арман Велин"
    )
    line = Sparkline()
    qtbot.addWidget(line)
    line.show_bars(*mentions(store, someone.id), "en")
    line.resize(220, 52)
    assert line.drawing is not None
    assert line.accessibleName().endswith("Mar 2026")
    places = [str(place["id"]) for place in store.rows("meeting_participant", participant=someone.id)]
    quotes = {tie["annotation"] for row in (someone.id, *places) for tie in store.rows("evidence", row=row)}
    assert sum(int(row.cells[1]) for row in line.drawing.table.rows) == len(quotes)

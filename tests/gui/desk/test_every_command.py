"""What holds for every command in the real window: words, a key of its own wherever the focus is, mnemonics."""

import re
from collections import Counter
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.gui.catalogue import Context, Menu
from newsdesk.gui.i18n import LANGUAGES
from newsdesk.gui.keymap import PRESETS, Preset
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.menus import menu_title
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordKind


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    assert session.window is not None
    qtbot.waitExposed(session.window)
    session.window.resize(1440, 900)
    return session.window


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_words_and_says_in_the_status_bar_what_it_does(
    window: MainWindow, session: Session, language: str
) -> None:
    session.set_language(language)
    QCoreApplication.processEvents()
    assert [action.command.id for action in window.commands if not action.text() or not action.statusTip()] == []
    assert [
        action.command.id
        for action in window.commands
        if action.bound and not action.isEnabled() and not action.reason()
    ] == []


@pytest.mark.parametrize("preset", list(PRESETS))
def test_wherever_the_focus_is_no_key_means_two_commands(window: MainWindow, session: Session, preset: Preset) -> None:
    session.keymap.use(preset)
    places = [widget for widget in window.findChildren(QWidget) if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(places) > 20
    seen: set[Context] = set()
    for place in places:
        reaching = [action for action in window.commands if window.commands._reaches(action, place)]
        keys = Counter(key.toString() for action in reaching for key in action.shortcuts())
        assert [key for key, count in keys.items() if count > 1] == [], (type(place).__name__, place.objectName())
        seen.update(context for action in reaching for context in action.command.contexts)
    assert seen >= {Context.WINDOW, Context.READER, Context.LIBRARY, Context.RECORDS, Context.FORM}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_alt_opens_two_menus(window: MainWindow, session: Session, language: str) -> None:
    session.set_language(language)
    QCoreApplication.processEvents()
    letters = [match for menu in Menu for match in re.findall(r"&(\w)", menu_title(menu).casefold())]
    assert len(letters) == len(Menu)
    assert [letter for letter, count in Counter(letters).items() if count > 1] == []
    for menu in Menu:
        if window.commands.in_menu(menu):
            inside = Counter(
                match
                for action in window.menus[menu].actions()
                for match in re.findall(r"&(\w)", action.text().casefold())
            )
            assert [letter for letter, count in inside.items() if count > 1] == [], menu


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_fits_a_screen_of_900_pixels(window: MainWindow, session: Session, language: str) -> None:
    session.set_language(language)
    QCoreApplication.processEvents()
    bar = window.menuBar().height()
    for menu in Menu:
        if window.commands.in_menu(menu):
            assert window.menus[menu].sizeHint().height() + bar <= 900, menu
    themes = window.commands["view.theme_dark"].associatedObjects()
    assert any(isinstance(each, QMenu) and each is not window.menus[Menu.VIEW] for each in themes)


def test_single_letters_are_typed_wherever_there_is_a_field(window: MainWindow) -> None:
    store = window.bridge.store
    window.selection.open_article(window.panes.library.model.article_at(0))
    before = [store.rows(kind) for kind in RecordKind]
    fields = [field for field in window.findChildren(QLineEdit) if field.isVisible() and not field.isReadOnly()]
    assert fields
    for field in fields:
        field.setFocus()
        if QApplication.focusWidget() is field:
            field.clear()
            QTest.keyClicks(field, "pgmnlhtq12345")
            assert field.text() == "pgmnlhtq12345", field.objectName()
            field.clear()
    assert [store.rows(kind) for kind in RecordKind] == before


def test_the_window_opens_with_the_focus_in_a_pane_and_gets_it_back_when_the_pane_goes(window: MainWindow) -> None:
    QCoreApplication.processEvents()
    focus = QApplication.focusWidget()
    panes = window.panes
    assert focus is not None
    assert any(pane.isAncestorOf(focus) for pane in (panes.library, panes.reader_area, panes.records))
    window.commands["go.records"].trigger()
    panes.records.hide()
    for _ in range(3):
        QCoreApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert panes.library.isAncestorOf(focus) or panes.reader_area.isAncestorOf(focus)


def test_keys_of_the_panes_mean_nothing_beside_the_menus(window: MainWindow) -> None:
    done: list[str] = []
    for action in window.commands:
        if action.bound and not action.command.in_window:
            window.commands.bind(action.command.id, partial(done.append, action.command.id))
    beside = [
        widget for widget in window.top_row.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(beside) > 1
    for widget in beside:
        widget.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_P, Qt.Key.Key_Delete, Qt.Key.Key_F2):
            QTest.keyClick(widget, key)
    window.menuBar().setFocus()  # where Alt leads, and where the focus is while every pane is hidden
    for key in (Qt.Key.Key_P, Qt.Key.Key_Q, Qt.Key.Key_N, Qt.Key.Key_Delete, Qt.Key.Key_F2):
        QTest.keyClick(window.menuBar(), key)
    assert done == []

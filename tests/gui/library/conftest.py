"""The whole desk over the sample workspace: what the library does, it does with the reader and the top row."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.library.search_completion import SearchCompletion
from newsdesk.gui.library.search_field import SearchField
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.workspace.session import Session
from newsdesk.store.store import Store

Search = Callable[[str], None]


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    made = session.window
    assert made is not None
    qtbot.waitUntil(made.isVisible)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.panes.library.focus_list()
    qtbot.waitUntil(made.panes.library.list.hasFocus)
    return made


@pytest.fixture
def store(window: MainWindow) -> Store:
    return window.bridge.store


@pytest.fixture
def library(window: MainWindow) -> LibraryPane:
    return window.panes.library


@pytest.fixture
def field(window: MainWindow, qtbot: QtBot) -> SearchField:
    window.commands["go.search"].trigger()
    qtbot.waitUntil(window.top_row.search.hasFocus)
    QApplication.processEvents()
    return window.top_row.search


def completion_of(field: SearchField) -> SearchCompletion:
    assert field.completion is not None
    return field.completion


@pytest.fixture
def search(field: SearchField, library: LibraryPane, qtbot: QtBot) -> Search:
    def ask(words: str) -> None:
        """Search, and wait until the best hits are shown."""
        field.setText(words)
        completion_of(field)._popup.hide()
        qtbot.waitUntil(lambda: library.searched == words.strip() and not library._search_timer.isActive())
        results = library.results.results
        if results.query.terms and results.rowCount() > 1:
            qtbot.waitUntil(lambda: results.order == "best" or results.best_waits)

    return ask


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on a widget."""
    QTest.keyClick(widget, key, held)

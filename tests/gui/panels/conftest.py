"""A workspace with one article, and the panels over it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.theme.theme import apply_theme
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.store.articles import article, body
from newsdesk.store.store import Store

TEXT = """# Визит в Моранию

Агентство «Вестник», 10 марта 2026

Арман Велин прилетел в Лорну. Премьер-министр Ильза Торн встретила гостя.

Заседание совета по воде откроют в среду. Обсудят распределение стока реки Арны.
"""


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_workspace(tmp_path / "panels.newsdesk") as made:
        yield made


@pytest.fixture
def article_id(store: Store) -> ArticleId:
    imported = read_article(TEXT.encode(), file_name="visit.md")
    return add_articles(store, [imported])[0].article_id


QuoteOf = Callable[[str], Quote]


@pytest.fixture
def quote_of(store: Store, article_id: ArticleId) -> QuoteOf:
    """The quote of words where they first stand in the article."""

    def quote(words: str) -> Quote:
        found = article(store, article_id)
        assert found is not None
        start = body(store, found.version)[1].text.index(words)
        return Quote(version=found.version, span=TextPositionSelector(start=start, end=start + len(words)))

    return quote


@pytest.fixture
def bridge(qapp: QApplication, store: Store) -> Iterator[StoreBridge]:
    made = StoreBridge(store, qapp)
    yield made
    made.detach()
    made.deleteLater()


@pytest.fixture
def selection(qapp: QApplication, store: Store) -> Iterator[DeskSelection]:
    def current_version(of: ArticleId) -> object:
        found = article(store, of)
        return found.version if found else ""

    made = DeskSelection(current_version, qapp)  # type: ignore[arg-type]
    yield made
    made.deleteLater()


@pytest.fixture
def commands(qapp: QApplication) -> Iterator[Commands]:
    made = Commands(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """An empty window that has the focus."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(900, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def dock(
    window: QMainWindow, bridge: StoreBridge, selection: DeskSelection, commands: Commands, article_id: ArticleId
) -> RecordsDock:
    """The records dock, with the article in the focused reader."""
    selection.open_article(article_id)
    selection.record_changed.connect(commands.refresh)  # as the shell does
    made = RecordsDock(bridge, selection, commands, window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.resizeDocks([made], [500], Qt.Orientation.Horizontal)
    return made


TypeText = Callable[[QWidget, str], None]


@pytest.fixture
def type_text() -> TypeText:
    """Type letters of any alphabet; `QTest.keyClicks` knows Latin only."""

    def type_letters(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    return type_letters

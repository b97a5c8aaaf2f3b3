"""The keys of the library's list, and what other programs may drop on it or leave on the clipboard."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsdesk.edits.library.articles import mark_read
from newsdesk.gui.library.import_preview import ImportPreviewDialog
from newsdesk.gui.library.incoming import Incoming, incoming
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panels.tag_palette import TagPalette
from newsdesk.gui.workspace.session import Session
from newsdesk.model.article import ArticleId
from newsdesk.store.articles import articles

PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    made = session.window
    assert made is not None
    qtbot.waitUntil(made.isVisible)
    made.panes.library.focus_list()
    qtbot.waitUntil(made.panes.library.list.hasFocus)
    return made


def order(window: MainWindow) -> list[ArticleId]:
    model = window.panes.library.model
    return [model.article_at(row) for row in range(model.rowCount())]


def test_j_and_k_go_to_the_next_and_the_previous_unread_article(window: MainWindow) -> None:
    first, second, third = order(window)
    store, listing = window.bridge.store, window.panes.library.list
    mark_read(store, second)
    listing.setCurrentIndex(listing.model().index(0, 0))
    QTest.keyClick(listing, Qt.Key.Key_J)
    assert window.selection.article == third
    QTest.keyClick(listing, Qt.Key.Key_J)
    assert window.selection.article == first, "round the end"
    QTest.keyClick(listing, Qt.Key.Key_K)
    assert window.selection.article == third
    assert listing.hasFocus()
    for each in (first, third):
        mark_read(store, each)
    QTest.keyClick(listing, Qt.Key.Key_J)
    assert window.selection.article == third, "nothing is unread"


def test_space_looks_into_an_article_and_turns_its_pages_while_the_list_keeps_the_focus(
    qtbot: QtBot, window: MainWindow
) -> None:
    listing = window.panes.library.list
    window.resize(1200, 560)
    listing.setCurrentIndex(listing.model().index(1, 0))
    QTest.keyClick(listing, Qt.Key.Key_Space)
    assert window.selection.article == order(window)[1]
    bar = window.panes.reader_area.active.reader.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    top = bar.value()
    QTest.keyClick(listing, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bar.value() > top)
    assert listing.hasFocus()


def test_t_tags_the_chosen_articles_in_one_step(window: MainWindow) -> None:
    listing = window.panes.library.list
    listing.selectAll()
    QTest.keyClick(listing, Qt.Key.Key_T)
    palette = window.findChild(TagPalette)
    assert isinstance(palette, TagPalette)
    QTest.keyClicks(palette.field, "river")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert all("river" in each.tags for each in articles(window.bridge.store))
    window.bridge.undo()
    assert not any("river" in each.tags for each in articles(window.bridge.store))


@pytest.mark.parametrize(("letter", "row"), [("о", 1), ("л", 2)])
def test_the_keys_of_the_list_work_on_a_cyrillic_layout(window: MainWindow, letter: str, row: int) -> None:
    listing = window.panes.library.list
    listing.setCurrentIndex(listing.model().index(0, 0))
    QTest.sendKeyEvent(QTest.KeyAction.Click, listing, Qt.Key(ord(letter.upper())), letter, PLAIN)
    assert window.selection.article == order(window)[row]


def test_the_filter_is_reached_by_its_key(qtbot: QtBot, window: MainWindow) -> None:
    window.panes.library.hide()
    window.commands["go.filter_library"].trigger()
    qtbot.waitUntil(window.panes.library.filter_line.hasFocus)


def offered(**kinds: str) -> QMimeData:
    data = QMimeData()
    for kind, words in kinds.items():
        data.setData({"plain": "text/plain", "html": "text/html"}[kind], words.encode())
    return data


def test_files_go_before_words_and_addresses_are_never_fetched(tmp_path: Path) -> None:
    data = offered(plain="words")
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    assert incoming(data) == Incoming(paths=(tmp_path / "a.txt",))
    link = offered(plain="https://example.org/a")
    link.setUrls([QUrl("https://example.org/a")])
    assert not incoming(link)


def test_a_browser_and_a_letter_give_html_and_a_spreadsheet_its_rows() -> None:
    page = offered(plain="Совет", html="<p>Совет</p>")
    assert incoming(page) == Incoming(text="<p>Совет</p>", is_html=True)
    cells = offered(plain="a\tb\nc\td", html="<table><tr><td>a</td><td>b</td></tr></table>")
    assert incoming(cells) == Incoming(text="a\tb\nc\td")


@given(st.text(alphabet=st.characters(codec="utf-8")), st.text(alphabet=st.characters(codec="utf-8")))
def test_whatever_is_offered_is_words_or_nothing(plain: str, html: str) -> None:
    came = incoming(offered(plain=plain, html=html))
    assert bool(came) == bool(came.text.strip())


def test_words_of_a_page_dropped_on_the_library_are_shown_before_they_are_imported(
    qtbot: QtBot, window: MainWindow
) -> None:
    data = offered(plain="Гости прибыли", html="<h1>Гости</h1><p>Гости прибыли в Лорну в среду.</p>")
    event = QDropEvent(
        QPointF(QPoint(20, 20)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.panes.library.dropEvent(event)
    qtbot.waitUntil(lambda: window.findChild(ImportPreviewDialog) is not None)
    dialog = window.findChild(ImportPreviewDialog)
    assert isinstance(dialog, ImportPreviewDialog)
    dialog.accept()
    qtbot.waitUntil(lambda: len(articles(window.bridge.store)) == 4)

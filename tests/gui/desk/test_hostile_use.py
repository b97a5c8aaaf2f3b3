"""What nobody plans for: whole books pasted into fields, windows that go while something is under way."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panels.palette import Palette
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordKind
from newsdesk.store.records import record, records

BOOK = "Лорна и Арна. " * 70_000
STRANGE = {
    "long": "Совещание " * 1000,
    "emoji": "👨‍👩‍👧‍👦🏳️‍🌈" * 40,
    "right to left": "שלום \u202e مرحبا \u200f" * 20,
    "marks": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢" * 20,
    "half a letter": "а\ud83d б",
    "nought": "а\0б",
    "lines": "а\nб\u2028в\r\nг\tд\x1b[0m\x07",
    "signs": '"(((*[[[\\ OR NEAR( ^ - : AND NOT',
}

OPEN_SOMETHING = (
    *("article.paste", "article.import", "article.edit", "brief.export", "brief.print"),
    *("edit.history", "desk.settings", "help.keys", "help.about", "help.tour", "go.palette", "go.quick_open"),
    *("workspace.backup", "workspace.check", "workspace.restore", "workspace.version", "mark.tag", "mark.link"),
)


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    assert session.window is not None
    qtbot.waitExposed(session.window)
    session.window.resize(1440, 900)
    return session.window


def settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def paste(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    field.setFocus()
    field.selectAll()
    field.paste()
    settle()


@pytest.mark.parametrize("words", STRANGE.values(), ids=STRANGE.keys())
def test_a_record_takes_any_words_shows_them_and_gives_them_back(window: MainWindow, words: str) -> None:
    store, form = window.bridge.store, window.panes.records.form
    for kind in RecordKind:
        chosen = records(store, kind)[0]
        window.selection.select_record(chosen.id)
        window.commands["go.form"].trigger()
        settle()
        before, at = record(store, chosen.id), window.bridge.undo_stack.index()
        fields = [*form.findChildren(QLineEdit, "title"), *form.findChildren(QLineEdit, "name")]
        fields = [field for field in fields or form.findChildren(QLineEdit) if field.isVisible()]
        paste(fields[0], words)
        window.commands["go.library"].trigger()
        settle()
        assert record(store, chosen.id) != before
        window.grab()
        window.bridge.undo_stack.setIndex(at)
        settle()
        assert record(store, chosen.id) == before
    assert store.check() == []


@pytest.mark.parametrize("command", ["go.quick_open", "go.palette", "mark.tag", "mark.link"])
def test_a_book_pasted_into_a_palette_keeps_nobody_waiting(window: MainWindow, command: str) -> None:
    window.selection.open_article(window.panes.library.model.article_at(0))
    reader = window.panes.reader_area.active.reader
    reader.setFocus()
    reader.select(10, 30)
    settle()
    window.commands[command].trigger()
    palette = window.findChildren(Palette)[0]
    paste(palette.field, BOOK)
    assert 0 < len(palette.field.text()) < 1000
    palette.dismiss()


def test_a_book_pasted_into_a_note_is_shown_and_kept_whole(window: MainWindow) -> None:
    store = window.bridge.store
    chosen = records(store, RecordKind.MEETING)[0]
    window.selection.select_record(chosen.id)
    settle()
    field = next(each for each in window.panes.records.form.findChildren(QPlainTextEdit) if each.isVisible())
    paste(field, BOOK)
    assert field.height() > 1000 * field.fontMetrics().lineSpacing()
    window.commands["go.library"].trigger()
    settle()
    assert BOOK.strip() in str(record(store, chosen.id))


def test_a_window_may_go_whatever_is_open_or_under_way_in_it(session: Session, qtbot: QtBot) -> None:
    words = "Лорна и Арна договорились о воде. " * 20
    with qtbot.captureExceptions() as raised:
        for command in OPEN_SOMETHING:
            window = session.window
            assert window is not None
            path, articles = window.bridge.store.path, len(window.bridge.store.rows("article"))
            window.selection.open_article(window.panes.library.model.article_at(0))
            window.panes.reader_area.active.reader.select(10, 30)
            QGuiApplication.clipboard().setText(words)
            settle()
            window.commands[command].trigger()
            QCoreApplication.processEvents()
            session.close()
            settle()
            assert raised == [], command
            assert session.window is None
            assert session.open(path)
            assert session.window is not None
            assert len(session.window.bridge.store.rows("article")) == articles

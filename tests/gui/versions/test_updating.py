"""Updating an article in the window: the text is looked at first, then saved in one step with a stated result."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.edits.library import carrying
from newsdesk.edits.library.originals import original_of
from newsdesk.edits.recording.notes import add_note
from newsdesk.gui.dialogs import long_work
from newsdesk.gui.dialogs.progress_dialog import ProgressDialog
from newsdesk.gui.library.import_preview import ImportPreviewDialog
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.versions.update_dialog import UpdateDialog
from newsdesk.gui.versions.updating import Updating
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.store.articles import article, article_keys, page, text, versions


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    assert session.window is not None
    window = session.window
    qtbot.waitExposed(window)
    window.selection.open_article(english(window))
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.panes.reader_area.active.reader.page is not None)
    return window


def english(window: MainWindow) -> ArticleId:
    listed = page(window.bridge.store, article_keys(window.bridge.store))
    return next(found.id for found in listed if found.language == "en")


def opened(window: MainWindow) -> UpdateDialog:
    window.commands["article.update"].trigger()
    return window.findChildren(UpdateDialog)[-1]


def button(dialog: UpdateDialog, words: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == words)


def paste(dialog: UpdateDialog, words: str, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(words)
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.correction is not None)


def update(window: MainWindow, dialog: UpdateDialog, qtbot: QtBot) -> None:
    """Take what was found, and wait until it is saved."""
    with qtbot.waitSignal(window.findChildren(Updating)[0].updated):
        button(dialog, "Update").click()


def test_pasted_text_is_compared_before_anything_is_saved_and_one_undo_takes_the_update_back(
    window: MainWindow, corrected: str, qtbot: QtBot
) -> None:
    store, before = window.bridge.store, english(window)
    dialog = opened(window)
    assert not button(dialog, "Update").isEnabled()
    paste(dialog, corrected, qtbot)
    found = dialog.correction
    assert found is not None
    counted = found.passages
    assert (counted.changed, counted.inserted, counted.moved, counted.deleted) == (1, 0, 1, 1)
    assert sum(found.results.values()) > 10
    assert len(versions(store, before)) == 1
    update(window, dialog, qtbot)
    assert len(versions(store, before)) == 2
    assert "opened on Thursday" in text(store, article(store, before).version)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "opened on Thursday" in window.panes.reader_area.active.reader.toPlainText())
    window.bridge.undo()
    assert "opened on Wednesday" in text(store, article(store, before).version)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "opened on Wednesday" in window.panes.reader_area.active.reader.toPlainText())


def test_the_quotes_that_come_out_some_way_are_those_that_the_foot_of_the_window_counts(
    window: MainWindow, corrected: str, qtbot: QtBot
) -> None:
    dialog = opened(window)
    paste(dialog, corrected, qtbot)
    assert dialog.correction is not None
    assert sum(dialog.correction.results.values()) == window.status._quotes
    dialog.reject()


def test_return_presses_the_button_that_has_the_focus(window: MainWindow) -> None:
    dialog = opened(window)
    choose, asked = button(dialog, "Choose a file…"), list[bool]()
    dialog.file_wanted.disconnect()
    dialog.file_wanted.connect(lambda: asked.append(True))
    choose.setFocus()
    QTest.keyClick(choose, Qt.Key.Key_Return)
    assert asked == [True]
    dialog.reject()


def test_the_same_text_changes_nothing_and_cannot_be_taken(window: MainWindow, samples: Path, qtbot: QtBot) -> None:
    dialog = opened(window)
    paste(dialog, (samples / "harbour-en.txt").read_text(encoding="utf-8"), qtbot)
    assert dialog.correction is not None
    assert dialog.correction.unchanged
    assert not button(dialog, "Update").isEnabled()
    dialog.reject()


def test_a_file_is_read_by_the_encoding_that_is_chosen(
    window: MainWindow, corrected: str, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "corrected.txt"
    file.write_bytes(corrected.replace("Lorna", "Лорна").encode("cp1251"))
    dialog = opened(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert dialog._take_in(data)
    qtbot.waitUntil(lambda: dialog.correction is not None)
    place = dialog._encoding.findText("koi8-r")
    before = dialog.correction
    dialog._encoding.setCurrentIndex(place)
    dialog._encoding.activated.emit(place)
    qtbot.waitUntil(lambda: dialog.correction is not None and dialog.correction is not before)
    assert "Лорна" not in dialog._text.toPlainText()
    dialog.reject()


def test_a_file_that_holds_no_article_is_refused_with_its_reason(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window)
    dialog.take_file(tmp_path / "gone.txt")
    qtbot.waitUntil(lambda: dialog.correction is not None)
    assert dialog.correction is not None
    assert dialog.correction.read.refusal is not None
    assert not button(dialog, "Update").isEnabled()
    dialog.reject()


def test_closing_the_dialog_while_it_works_saves_nothing(window: MainWindow, corrected: str, qtbot: QtBot) -> None:
    dialog = opened(window)
    QGuiApplication.clipboard().setText(corrected)
    dialog.paste()
    dialog.reject()
    qtbot.waitUntil(lambda: not window.jobs.running)
    assert len(versions(window.bridge.store, english(window))) == 1


def test_a_file_that_is_nearly_an_article_of_the_workspace_is_offered_as_its_correction(
    window: MainWindow, corrected: str, tmp_path: Path, qtbot: QtBot
) -> None:
    store, before = window.bridge.store, english(window)
    file = tmp_path / "corrected.txt"
    file.write_text(corrected, encoding="utf-8")
    window.panes.reader_area.files_dropped.emit([file])
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportPreviewDialog)))
    preview = window.findChildren(ImportPreviewDialog)[-1]
    offer = next(one for one in preview.findChildren(QPushButton) if one.text() == "Update that article instead")
    assert offer.isVisible()
    offer.click()
    dialog = window.findChildren(UpdateDialog)[-1]
    qtbot.waitUntil(lambda: dialog.correction is not None)
    update(window, dialog, qtbot)
    assert len(versions(store, before)) == 2
    assert len(article_keys(store)) == 3


def test_another_report_of_the_same_event_is_not_offered_as_a_correction(window: MainWindow, samples: Path) -> None:
    store = window.bridge.store
    words = (samples / "harbour-en.txt").read_text(encoding="utf-8").splitlines()
    other = "\n".join(
        ["Water council to sit in Lorna", words[1], "", *reversed(words[3:6]), "Much else was said there."]
    )
    assert original_of(store, read_article(other.encode(), file_name="other.txt")) is None
    assert original_of(store, read_article("\n".join(words).encode(), file_name="same.txt")) is None


def begun(window: MainWindow, corrected: str, qtbot: QtBot) -> ProgressDialog:
    """Press "Update", and look at the window after one turn of its event loop."""
    dialog = opened(window)
    paste(dialog, corrected, qtbot)
    button(dialog, "Update").click()
    QApplication.processEvents()
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, ProgressDialog)  # one turn does not do all of it
    return shown


@pytest.fixture
def _every_slice_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "_AT_ONCE", 1)
    monkeypatch.setattr(long_work, "_FRAME", 0.0)


@pytest.mark.usefixtures("_every_slice_is_long")
def test_many_quotes_are_carried_while_the_window_answers(window: MainWindow, corrected: str, qtbot: QtBot) -> None:
    store, before = window.bridge.store, english(window)
    begun(window, corrected, qtbot)
    assert window.bridge.run(partial(add_note, store, title="Lorna")) is None  # nothing else is written meanwhile
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert len(versions(store, before)) == 2
    assert store.check() == []
    window.bridge.undo()
    assert len(versions(store, before)) == 1


@pytest.mark.usefixtures("_every_slice_is_long")
def test_giving_an_update_up_leaves_everything_as_it_was(window: MainWindow, corrected: str, qtbot: QtBot) -> None:
    store, before = window.bridge.store, english(window)
    held = len(list(store.entries()))
    QTest.keyClick(begun(window, corrected, qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert len(list(store.entries())) == held
    assert len(versions(store, before)) == 1
    assert store.check() == []
    assert window.bridge.run(partial(add_note, store, title="Lorna"))

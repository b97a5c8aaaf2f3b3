"""Stages of a corrected report, and of what is missing."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from tests.gui.walk.desk import Desk, stage

from newsdesk.gui.gaps.pane import GapsPane
from newsdesk.gui.versions.update_dialog import UpdateDialog
from newsdesk.store.articles import article as find_article
from newsdesk.store.articles import text


@stage
def correction(desk: Desk) -> Iterator[QWidget]:
    """The dialog with what a corrected text would change."""
    window = desk.window
    store, shown = window.bridge.store, find_article(window.bridge.store, window.selection.article)
    assert shown is not None
    words = text(store, shown.version).replace("в среду", "в четверг").replace("Wednesday", "Thursday")
    corrected = desk.folder / "corrected.txt"
    corrected.write_text(words, encoding="utf-8")
    dialog = desk.trigger("article.update")
    assert isinstance(dialog, UpdateDialog)
    yield dialog
    dialog.take_file(corrected)
    desk.until(lambda: dialog.correction is not None)
    yield dialog
    dialog.reject()


@stage
def gaps(desk: Desk) -> Iterator[QWidget]:
    """What is missing in the article."""
    window = desk.window
    desk.trigger("view.gaps")
    desk.until(lambda: any(pane.list.gaps.rows for pane in window.findChildren(GapsPane)))
    yield window
    desk.trigger("view.gaps")

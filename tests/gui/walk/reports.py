"""Stages of what stands on several reports: their comparison, a correction, what is missing."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from tests.gui.walk.desk import Desk, stage

from newsdesk.edits.carrying import update_article
from newsdesk.gui.comparing.commands import CompareCommands
from newsdesk.gui.comparing.pane import AlignmentPane
from newsdesk.gui.comparing.table_page import TablePage
from newsdesk.gui.gaps.pane import GapsPane
from newsdesk.gui.versions.page import VersionsPage
from newsdesk.gui.versions.update_dialog import UpdateDialog
from newsdesk.importing import read_article
from newsdesk.store.articles import article as find_article
from newsdesk.store.articles import articles, text


@stage
def comparison(desk: Desk) -> Iterator[QWidget]:
    """Two reports with the alignment of their records, at a difference; then the table of all."""
    window = desk.window
    found = [each.id for each in articles(window.bridge.store)]
    compare = window.findChild(CompareCommands)
    assert isinstance(compare, CompareCommands)
    russian = [each.id for each in articles(window.bridge.store) if each.language == "ru"]
    compare.desk.reports.compare(russian)
    desk.until(lambda: any(pane.lines() for pane in window.findChildren(AlignmentPane)))
    desk.trigger("compare.next_difference")
    yield window
    compare.desk.reports.compare(found)
    desk.until(lambda: any(page.comparison for page in window.findChildren(TablePage)))
    yield window
    compare.desk.reports.put_away()
    desk.trigger("view.layout_read")
    desk.read(window)


@stage
def correction(desk: Desk) -> Iterator[QWidget]:
    """The dialog with what a corrected text would change; old beside new."""
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
    window.bridge.run(lambda: update_article(store, shown.id, read_article(words.encode(), file_name="corrected.txt")))
    desk.trigger("view.versions")
    desk.until(lambda: any(page._pair for page in window.findChildren(VersionsPage)))
    desk.until(lambda: bool(window.banner.sentence))
    window.banner.hide()
    yield window
    desk.trigger("view.versions")
    desk.trigger("edit.undo")
    desk.read(window)


@stage
def gaps(desk: Desk) -> Iterator[QWidget]:
    """What is missing in the article."""
    window = desk.window
    desk.trigger("view.gaps")
    desk.until(lambda: any(pane.list.gaps.rows for pane in window.findChildren(GapsPane)))
    yield window
    desk.trigger("view.gaps")

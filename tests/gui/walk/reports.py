"""Stages of what stands on several reports: their comparison, a correction, a dossier, what is missing."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from tests.gui.walk.desk import Desk, stage

from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.recording.records import records_called
from newsdesk.gui.comparing.commands import CompareCommands
from newsdesk.gui.comparing.pane import AlignmentPane
from newsdesk.gui.comparing.table_page import TablePage
from newsdesk.gui.dossiers.pane import DossierPane
from newsdesk.gui.gaps.pane import GapsPane
from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.versions.page import VersionsPage
from newsdesk.gui.versions.tray_pane import TrayPane
from newsdesk.gui.versions.update_dialog import UpdateDialog
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordKind
from newsdesk.store.articles import article as find_article
from newsdesk.store.articles import articles, text


@stage
def comparison(desk: Desk) -> Iterator[QWidget]:
    """Two reports with the alignment of their records, at a difference; then the table of all."""
    window = desk.window
    store, here = window.bridge.store, window.selection.article
    found = [each.id for each in articles(store)]
    other = next(each.id for each in articles(store) if each.id != here and each.source.startswith("Курьер"))
    compare = window.findChild(CompareCommands)
    assert isinstance(compare, CompareCommands)
    compare.desk.reports.compare([ArticleId(here), other])
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
    """The dialog with what a corrected text would change, the alarm with the tray, old beside new."""
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
    desk.trigger("view.tray")
    desk.until(lambda: any(pane.list.tray.rows for pane in window.findChildren(TrayPane)))
    yield window
    desk.trigger("view.tray")
    desk.trigger("view.versions")
    desk.until(lambda: any(page._pair for page in window.findChildren(VersionsPage)))
    yield window
    desk.trigger("view.versions")
    window.bridge.undo()
    window.banner.hide()
    for toast in window.findChildren(Toast):
        toast.hide()
    desk.read(window)


@stage
def dossier(desk: Desk) -> Iterator[QWidget]:
    """Of a participant and of a meeting."""
    window = desk.window
    (guest,) = records_called(window.bridge.store, RecordKind.PARTICIPANT, "Арман Велин")
    (session, *_) = records_called(
        window.bridge.store, RecordKind.MEETING, "Второе заседание Межгосударственного совета по воде"
    )
    for record in (guest, session):
        window.selection.select_record(record)
        desk.settle()
        desk.trigger("dossier.open")
        desk.until(lambda: any(pane.list.dossier.rows for pane in window.findChildren(DossierPane)))
        yield window
        desk.trigger("go.reader")
    desk.read(window)


@stage
def gaps(desk: Desk) -> Iterator[QWidget]:
    """What is missing in the article."""
    window = desk.window
    desk.trigger("view.gaps")
    desk.until(lambda: any(pane.list.gaps.rows for pane in window.findChildren(GapsPane)))
    yield window
    desk.trigger("view.gaps")

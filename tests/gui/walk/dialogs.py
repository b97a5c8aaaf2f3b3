"""Stages that are a dialog over the desk."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from tests.gui.walk.desk import Desk, stage

from newsdesk.assets import asset
from newsdesk.gui.briefs.dialog import BriefDialog
from newsdesk.gui.dialogs.failure import FailureDialog
from newsdesk.gui.faults.crash_log import CrashLog
from newsdesk.gui.faults.telling import FaultTelling
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.panels.merging import Merging
from newsdesk.gui.settings.dialog import SettingsDialog
from newsdesk.model.record import RecordKind
from newsdesk.store.backup import back_up
from newsdesk.store.records import records

_NARROW = (720, 560)


def _dialog(name: str, command: str) -> None:
    def dialog(desk: Desk) -> Iterator[QWidget]:
        yield desk.trigger(command)

    dialog.__name__ = name
    stage(dialog)


_dialog("keys", "help.keys")
_dialog("about", "help.about")
_dialog("history", "edit.history")
_dialog("record_history", "record.history")
_dialog("check", "workspace.check")
_dialog("article_details", "article.edit")


@stage
def versions_and_backups(desk: Desk) -> Iterator[QWidget]:
    workspace = desk.window.bridge.store.path
    name = desk.words(en="After the first reading", ru="После первого чтения", kk="Бірінші оқудан кейін")
    back_up(workspace, "version", "2026-02-18T16:40:00+00:00", name=name)
    for day, reason in enumerate(("hand", "timed", "quit", "migrate", "restore"), 19):
        back_up(workspace, reason, f"2026-02-{day}T08:20:00+00:00")
    yield desk.trigger("workspace.restore")


@stage
def settings(desk: Desk) -> Iterator[QWidget]:
    """Each page, and what a search finds and does not find."""
    dialog = desk.trigger("desk.settings")
    assert isinstance(dialog, SettingsDialog)
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        yield dialog
    for typed in (desk.words(en="text", ru="текст", kk="мәтін"), "xyzzy"):
        dialog.search.setText(typed)
        yield dialog


@stage
def merging(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    merge = window.panes.records.findChild(Merging)
    assert isinstance(merge, Merging)
    for kind in (RecordKind.MEETING, RecordKind.PARTICIPANT):
        first, second = records(window.bridge.store, kind)[:2]
        dialog = desk.opened_by(lambda one=first.id, other=second.id: merge.ask(one, other))  # type: ignore[misc]  # bound at once
        yield dialog
        dialog.close()


@stage
def import_preview(desk: Desk) -> Iterator[QWidget]:
    """A file whose encoding is guessed, one that is there already, one that is refused, and a plain one."""
    words = "Айлин\n\nЛейла Аррен прибыла в Лорну во вторник. Переговоры начнутся в четверг, сообщил «Курьер Лорны».\n"
    files = desk.folder / "files"
    files.mkdir(exist_ok=True)
    (files / "aylin.txt").write_text(words, encoding="cp1251")
    (files / "harbour.txt").write_bytes((asset("samples") / "harbour-en.txt").read_bytes())
    (files / "nothing.txt").write_text("", encoding="utf-8")
    (files / "visit.txt").write_text("# Visit to Lorna\n\nLeila Arren arrives on Tuesday.\n", encoding="utf-8")
    flow = desk.window.panes.library.findChild(ImportFlow)
    assert isinstance(flow, ImportFlow)
    asked: list[bool] = []
    flow.asked.connect(lambda: asked.append(True))

    def read() -> None:
        flow.start([files])
        desk.until(lambda: bool(asked))

    dialog = desk.opened_by(read)
    yield dialog
    dialog.resize(*_NARROW)
    yield dialog
    dialog.close()
    desk.settle()


@stage
def brief(desk: Desk) -> Iterator[QWidget]:
    """With its pages set, wide and narrow."""
    dialog = desk.trigger("brief.export")
    assert isinstance(dialog, BriefDialog)
    desk.until(lambda: not dialog.pane.pages.page._image.isNull())
    yield dialog
    dialog.resize(*_NARROW)
    yield dialog


@stage
def crash_report(desk: Desk) -> Iterator[QWidget]:
    telling = FaultTelling(CrashLog(desk.folder), desk.session)
    report = "KeyError\n  reader.py:12 show\n  view.py:87 paintEvent"
    assert desk.window.isVisible()
    yield desk.opened_by(lambda: telling.show_report(report))


@stage
def failure(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    sentence = desk.words(
        en="The disk is full; make room and try again.",
        ru="На диске нет места; освободите его и повторите.",
        kk="Дискіде орын жоқ; орын босатып, қайталаңыз.",
    )
    dialog = FailureDialog("NewsDesk", sentence, window)
    yield desk.opened_by(dialog.open)

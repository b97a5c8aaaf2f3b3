"""Stages that are a whole window: the welcome page and the desk in its states and sizes."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from tests.gui.walk.desk import Desk, stage

from newsdesk.gui.faults.crash_log import CrashLog
from newsdesk.gui.faults.telling import FaultTelling
from newsdesk.gui.main_window import SMALLEST
from newsdesk.gui.tour.steps import Step
from newsdesk.gui.tour.tour import Tour
from newsdesk.store.backup import back_up

_LESS_WIDE = (899, 640)
"""Just under the width at which the panes go into drawers."""


@stage
def welcome(desk: Desk) -> Iterator[QWidget]:
    page = desk.session.welcome
    assert page is not None
    yield page
    desk.session.open(desk.folder / "gone.newsdesk")
    yield page
    page.banner.hide()


@stage
def empty_desk(desk: Desk) -> Iterator[QWidget]:
    desk.session.create(desk.folder / "empty.newsdesk")
    window = desk.session.window
    assert window is not None
    desk.place(window)
    yield window


@stage
def welcome_with_recent_workspaces(desk: Desk) -> Iterator[QWidget]:
    assert desk.window.isVisible()
    desk.session.close()
    assert desk.session.welcome is not None
    yield desk.session.welcome


@stage
def the_desk(desk: Desk) -> Iterator[QWidget]:
    yield desk.window


@stage
def high_contrast(desk: Desk) -> Iterator[QWidget]:
    yield desk.trigger("view.theme_contrast")
    desk.trigger("view.theme_contrast")


@stage
def less_wide_desk(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    desk.place(window, _LESS_WIDE)
    yield window
    desk.place(window)


@stage
def small_desk(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    desk.place(window, SMALLEST)
    yield window
    desk.trigger("view.split")
    yield window
    desk.trigger("view.split")
    desk.place(window)


@stage
def read_only_desk(desk: Desk) -> Iterator[QWidget]:
    desk.session.close()
    desk.session.open(desk.sample, read_only=True)
    window = desk.session.window
    assert window is not None
    desk.place(window)
    yield window
    desk.session.close()


@stage
def version_looked_at(desk: Desk) -> Iterator[QWidget]:
    name = desk.words(en="Before the visit", ru="Перед визитом", kk="Сапар алдында")
    kept = back_up(desk.window.bridge.store.path, "version", "2026-02-16T09:05:00+00:00", name=name)
    desk.session.look_at(kept)
    window = desk.session.window
    assert window is not None
    desk.place(window)
    desk.read(window)
    yield window
    desk.session.close()


@stage
def something_went_wrong(desk: Desk) -> Iterator[QWidget]:
    window, log = desk.window, CrashLog(desk.folder)
    FaultTelling(log, desk.session)
    log.failed.emit("KeyError\n  reader.py:12 show", KeyError())
    yield window
    window.banner.hide()


@stage
def long_work(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    work = [
        window.jobs.begin(QCoreApplication.translate("Backups", words)) for words in ("Backing up", "Keeping a version")
    ]
    began, work[0]._began = work[0]._began, work[0]._began - 60
    work[0].tell(340, 1200)
    yield window
    yield desk.trigger("desk.jobs")
    work[0]._began = began
    for job in work:
        job.end()


@stage
def tour(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    steps = Tour(window, desk.language)
    for step in (Step.SELECT, Step.DATE, Step.LINK, Step.BRIEF):
        steps.begin(step)
        desk.settle()
        yield window
    steps.leave()
    desk.read(window)

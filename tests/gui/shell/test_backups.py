"""Backups that nobody has to ask for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import MakeSession

from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.gui.jobs import Jobs
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.workspace import backups as timed
from newsdesk.gui.workspace.backups import Backups
from newsdesk.gui.workspace.session import Session
from newsdesk.model.change import ChangeSet
from newsdesk.store.articles import articles
from newsdesk.store.backup import backups_of, folder_of, verify
from newsdesk.store.lock import lock_path
from newsdesk.store.store import Store


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs(qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def backups(qapp: QApplication, store: Store, jobs: Jobs) -> Iterator[Backups]:
    made = Backups(store, jobs, qapp)
    yield made
    jobs.close()
    made.finish(back_up=False)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def reasons(workspace: Path) -> list[str]:
    return [backup.reason for backup in backups_of(workspace)]


def test_a_change_is_backed_up_after_its_time_while_the_store_goes_on(
    store: Store, jobs: Jobs, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert timed.AFTER * timed.MINUTE == 600_000
    monkeypatch.setattr(timed, "MINUTE", 50)
    backups = Backups(store, jobs, qapp, minutes=1)
    with qtbot.waitSignal(backups.ended):
        add_note(store, title="first")
    assert not backups.needed
    (made,) = backups_of(store.path)
    verify(made.path)
    assert made.reason == "timed"
    with qtbot.waitSignal(backups.ended):
        add_note(store, title="second")
    assert len(backups_of(store.path)) == 2
    backups.finish()
    assert len(backups_of(store.path)) == 2
    backups.deleteLater()


def test_without_a_change_there_is_no_backup(backups: Backups, jobs: Jobs, store: Store) -> None:
    backups.begin()
    assert not jobs.running
    backups.finish()
    assert reasons(store.path) == []


def test_what_changes_while_a_backup_is_made_is_for_the_next_one(backups: Backups, store: Store, qtbot: QtBot) -> None:
    add_note(store, title="before")
    with qtbot.waitSignal(backups.ended):
        backups.begin()
        add_note(store, title="meanwhile")
    assert backups.needed
    assert backups.finish() == ""
    assert reasons(store.path) == ["quit", "timed"]
    with open_workspace(backups_of(store.path)[0].path, read_only=True) as copy:
        assert {row["title"] for row in copy.rows("note")} == {"before", "meanwhile"}


def test_one_made_by_hand_waits_for_the_one_under_way_and_holds_everything(
    backups: Backups, jobs: Jobs, store: Store, qtbot: QtBot
) -> None:
    said: list[str] = []
    jobs.told.connect(lambda sentence, _: said.append(sentence))
    add_note(store, title="note")
    backups.begin()
    backups.by_hand()
    qtbot.waitUntil(lambda: bool(said))
    assert not backups.needed
    assert backups.finish() == ""
    assert reasons(store.path) == ["hand", "timed"]
    assert backups_of(store.path)[0].path.name in said[0]


def test_a_version_keeps_its_name_and_never_makes_room(
    backups: Backups, jobs: Jobs, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdesk.store.backup.BUDGET", 1)
    said: list[str] = []
    jobs.told.connect(lambda sentence, _: said.append(sentence))
    add_note(store, title="note")
    backups.name_version("до визита")
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "до визита" in said[0]
    for _ in range(3):
        store.backup("quit")
    assert [(backup.reason, backup.name) for backup in backups_of(store.path)] == [
        ("quit", ""),
        ("version", "до визита"),
    ]
    verify(backups_of(store.path)[-1].path)


def test_a_cancelled_backup_leaves_nothing_half_and_is_still_needed(
    backups: Backups, jobs: Jobs, store: Store, qtbot: QtBot
) -> None:
    add_note(store, title="note")
    with qtbot.waitSignal(backups.ended):
        backups.by_hand()
        jobs.running[0].cancel()
    assert backups.needed
    assert not folder_of(store.path).exists() or not list(folder_of(store.path).iterdir())
    assert not jobs.running


def test_a_failed_backup_is_said_until_one_works(backups: Backups, store: Store, qtbot: QtBot) -> None:
    said: list[str] = []
    backups.ended.connect(said.append)
    folder_of(store.path).write_text("no folder")
    add_note(store, title="note")
    with qtbot.waitSignal(backups.ended):
        backups.begin()
    assert "backups" in said[0]
    assert backups.needed
    folder_of(store.path).unlink()
    with qtbot.waitSignal(backups.ended):
        backups.begin()
    assert said[1:] == [""]
    add_note(store, title="more")
    for old in [*folder_of(store.path).iterdir()]:
        old.unlink()
    folder_of(store.path).rmdir()
    folder_of(store.path).write_text("no folder")
    assert "backups" in backups.finish()


Start = Callable[[Path], Session]


@pytest.fixture
def start(make_session: MakeSession) -> Start:
    def begin(workspace: Path) -> Session:
        session = make_session()
        session.start(workspace)
        return session

    return begin


def test_leaving_a_workspace_backs_up_what_changed_and_restoring_keeps_what_was_there(
    start: Start, tmp_path: Path
) -> None:
    path = tmp_path / "visit.newsdesk"
    create_workspace(path).close()
    session = start(path)
    assert session.window is not None
    session.close()
    assert reasons(path) == []
    session.open(path)
    assert session.window is not None
    add_note(session.window.bridge.store, title="note")
    session.close()
    assert reasons(path) == ["quit"]
    session.open(path)
    add_note(session.window.bridge.store, title="more")
    session.restore_backup(backups_of(path)[0].path)
    assert reasons(path) == ["restore", "quit"]
    with open_workspace(backups_of(path)[0].path, read_only=True) as before:
        assert {row["title"] for row in before.rows("note")} == {"note", "more"}
    session.quit()


def test_the_foot_of_the_window_says_that_a_backup_failed(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "visit.newsdesk"
    create_workspace(path).close()
    session = start(path)
    assert session.window is not None
    assert session.backups is not None
    session.backups.ended.emit("The disk is full.")
    assert "No backup could be made" in session.window.status.texts()
    with qtbot.waitSignal(session.backups.ended):
        session.window.commands["workspace.backup"].trigger()
    assert "No backup could be made" not in session.window.status.texts()


def test_a_workspace_open_to_read_only_gets_no_backup(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "visit.newsdesk"
    create_workspace(path).close()
    session = start(path)
    session.close()
    session.open(path, read_only=True)
    assert session.backups is not None
    session.backups.begin()
    session.quit()
    assert not folder_of(path).exists()


@pytest.mark.parametrize("phase", ["reading", "writing"])
def test_quitting_while_articles_come_in_keeps_those_that_were_written(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, phase: str
) -> None:
    monkeypatch.setattr("newsdesk.gui.library.import_flow.MOST_PREVIEWED", 20)
    path, files = tmp_path / "visit.newsdesk", tmp_path / "files"
    create_workspace(path).close()
    files.mkdir()
    for number in range(200):
        (files / f"{number}.txt").write_text(f"Отчёт {number}\n\nСовет по воде соберётся в Лорне.\n", encoding="utf-8")
    session = start(path)
    assert session.window is not None
    flow = session.window.findChild(ImportFlow)
    assert isinstance(flow, ImportFlow)
    written: list[ChangeSet] = []
    session.window.bridge.changed.connect(written.append)
    with qtbot.waitSignal(session.window.bridge.changed if phase == "writing" else flow.progressed):
        flow.start([files])
    assert flow.busy
    session.quit()
    assert not lock_path(path).exists()
    with open_workspace(path) as store:
        assert len(articles(store)) == sum(len(changes.rows("article")) for changes in written)
        assert bool(written) == (phase == "writing")
        assert len(written) < 8
        assert store.check() == []

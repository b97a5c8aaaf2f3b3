"""A workspace that another program holds: said by name, opened to read, or taken over from one that hangs."""

import os
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.workspace import open_workspace
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.workspace.session import Session
from newsdesk.store.errors import TakenOverError
from newsdesk.store.lock import SILENT_AFTER, lock_path


def test_a_holder_that_hangs_may_be_taken_over_and_one_that_lives_may_not(
    session: Session, workspace: Path, qtbot: QtBot
) -> None:
    with open_workspace(workspace) as holder:
        session.start(workspace)
        assert session.welcome is not None
        assert [button.text() for button in session.welcome.banner.acts()] == ["Open to read only"]
        then = time.time() - SILENT_AFTER - 1
        os.utime(lock_path(workspace), (then, then))
        session.open(workspace)
        banner = session.welcome.banner
        assert "no sign of life since" in banner.sentence
        read, take = banner.acts()
        assert (read.text(), take.text()) == ("Open to read only", "Take over")
        take.click()
        qtbot.waitUntil(lambda: session.window is not None)
        assert session.window is not None
        assert not session.window.bridge.store.read_only
        add_note(session.window.bridge.store, title="Мост")
        with pytest.raises(TakenOverError):
            add_note(holder, title="Шлюз")
        assert [
            row["title"] for row in session.window.bridge.store.rows("note") if row["title"] in {"Мост", "Шлюз"}
        ] == ["Мост"]


def test_losing_the_workspace_to_another_is_said_over_the_window(window: MainWindow, workspace: Path) -> None:
    window.bridge.failed.emit(TakenOverError(workspace))
    assert "taken over" in window.banner.sentence
    assert [button.text() for button in window.banner.acts()] == ["Save a copy…"]
    assert any("taken over" in words for words in window.status.texts())


def test_asking_for_the_workspace_that_is_open_brings_its_window_forward(
    session: Session, window: MainWindow, workspace: Path
) -> None:
    window.showMinimized()
    assert session.open(workspace)
    assert session.window is window
    assert not window.isMinimized()

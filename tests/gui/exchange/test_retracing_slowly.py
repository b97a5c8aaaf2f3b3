"""A large act is taken back, and done again, slice by slice behind a dialog, and may be given up."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.edits.exchanging.absorbing import absorb, read_incoming
from newsdesk.edits.recording.records import set_fields
from newsdesk.gui import bridge as bridging
from newsdesk.gui.dialogs import long_work
from newsdesk.gui.dialogs.progress_dialog import ProgressDialog
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.workspace.session import Session
from newsdesk.model.change import Edit, Entry
from newsdesk.store.records import participants
from newsdesk.store.store import Store

Colleague = Callable[..., Path]
_FOLLOWERS = 60


@pytest.fixture(autouse=True)
def _large(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a package of sixty people brings counts as large, and every slice as long."""
    monkeypatch.setattr(bridging, "LONG", _FOLLOWERS)
    monkeypatch.setattr(long_work, "_FRAME", 0.0)


def bring_many(store: Store) -> None:
    with store.step(Edit.LOAD_RECORDS):
        for number in range(_FOLLOWERS):
            store.insert("participant", f"f{number:031}", {"name": f"Follower {number}"})


@pytest.fixture
def before(window: MainWindow, colleague: Colleague) -> int:
    """How many people there were before a package with many was taken in."""
    store = window.bridge.store
    there = len(participants(store))
    absorb(store, read_incoming(colleague("Ilsa", bring_many)), file_name="Ilsa.ndpack")
    assert len(participants(store)) == there + _FOLLOWERS
    return there


def done(store: Store) -> list[Entry]:
    return [entry for entry in store.entries() if entry.edit != Edit.NAME_ANALYST]


def progress(window: MainWindow) -> list[ProgressDialog]:
    return [dialog for dialog in window.findChildren(ProgressDialog) if dialog.isVisible()]


def wait(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not progress(window))


def test_a_large_act_is_undone_and_redone_while_the_window_answers(
    window: MainWindow, before: int, qtbot: QtBot
) -> None:
    bridge, store = window.bridge, window.bridge.store
    undone, redone = bridge.undo_words(), bridge.redo_words()
    for act, there in ((bridge.undo, before), (bridge.redo, before + _FOLLOWERS), (bridge.undo, before)):
        with qtbot.waitSignal(bridge.replayed):
            act()
            QApplication.processEvents()
            (dialog,) = progress(window)  # one turn of the event loop does not do all of it
            assert QApplication.activeModalWidget() is dialog
        wait(window, qtbot)
        assert len(participants(store)) == there
    assert bridge.redo_words() == undone
    assert bridge.redo_words() != redone
    assert store.check() == []


def test_giving_up_leaves_everything_as_it_was(window: MainWindow, before: int, qtbot: QtBot) -> None:
    bridge, store = window.bridge, window.bridge.store
    held, words = done(store), bridge.undo_words()
    bridge.undo()
    QApplication.processEvents()
    (dialog,) = progress(window)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait(window, qtbot)
    assert done(store) == held
    assert (bridge.undo_words(), bridge.redo_words()) == (words, "")
    assert "as it was" in window.findChildren(Toast)[0].accessibleName()
    set_fields(store, participants(store)[0].id, {"role": "own"})  # it can be written again
    bridge.undo()
    with qtbot.waitSignal(bridge.replayed):
        bridge.undo()
    assert len(participants(store)) == before


def test_what_is_small_is_undone_at_once(window: MainWindow, before: int) -> None:
    store = window.bridge.store
    chosen = participants(store)[0]
    set_fields(store, chosen.id, {"role": "own"})
    window.bridge.undo()
    assert participants(store)[0].role == chosen.role
    assert progress(window) == []
    assert len(participants(store)) == before + _FOLLOWERS


def test_leaving_the_workspace_in_the_midst_of_it_leaves_everything_as_it_was(
    session: Session, window: MainWindow, before: int, workspace: Path, tmp_path: Path
) -> None:
    window.bridge.undo()
    assert progress(window)
    Store.create(tmp_path / "other.newsdesk").close()
    assert session.open(tmp_path / "other.newsdesk")
    with Store.open(workspace) as store:
        assert len(participants(store)) == before + _FOLLOWERS
        assert store.check() == []

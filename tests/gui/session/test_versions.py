"""Versions with a name: kept, looked at, put back; and the last backup that fails is told."""

import sqlite3
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.recording.notes import add_note
from newsdesk.gui.dialogs.failure import FailureDialog
from newsdesk.gui.dialogs.restore import RestoreDialog
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.quick_field import QuickField
from newsdesk.gui.workspace.session import Session
from newsdesk.store.backup import backups_of, folder_of


def dump(path: Path) -> list[str]:
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        return list(connection.iterdump())


def name_version(window: MainWindow, session: Session, name: str, qtbot: QtBot) -> Path:
    window.commands["workspace.version"].trigger()
    asked = window.findChild(QuickField)
    assert asked is not None
    field = asked.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert session.backups is not None
    QTest.keyClicks(field, name)
    with qtbot.waitSignal(session.backups.ended):
        QTest.keyClick(field, Qt.Key.Key_Return)
    return backups_of(window.bridge.store.path)[0].path


def test_a_named_version_is_looked_at_and_then_restored_with_every_table(
    session: Session, window: MainWindow, workspace: Path, qtbot: QtBot
) -> None:
    version = name_version(window, session, "Before the visit", qtbot)
    tables = dump(version)
    note = add_note(window.bridge.store, title="Мост")
    window.commands["workspace.restore"].trigger()
    dialog = next(child for child in window.findChildren(RestoreDialog))
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    first = tree.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "Before the visit"
    assert first.text(1).startswith("today")
    dialog._look()
    qtbot.waitUntil(lambda: session.window is not window)
    looking = session.window
    assert looking is not None
    assert looking.bridge.store.read_only
    assert looking.bridge.store.row("note", note) is None
    assert "Before the visit" in looking.banner.sentence
    assert version not in session.state.recent()
    restore = looking.banner.acts()[1]
    restore.click()
    qtbot.waitUntil(lambda: session.window is not looking and session.window is not None)
    back = session.window
    assert back is not None
    assert back.bridge.store.path == workspace
    assert back.bridge.store.row("note", note) is None
    session.close()
    assert dump(workspace) == tables
    kept = next(backup for backup in backups_of(workspace) if backup.reason == "restore")
    assert any("Мост" in line for line in dump(kept.path))


def test_a_last_backup_that_fails_is_told_before_the_program_ends(
    session: Session, window: MainWindow, workspace: Path, qtbot: QtBot
) -> None:
    folder_of(workspace).write_text("no folder")
    add_note(window.bridge.store, title="Мост")
    ended: list[str] = []
    session.ended.connect(lambda: ended.append("ended"))
    session.quit()
    told = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, FailureDialog))
    assert "backups" in told.sentence
    assert not ended
    told.accept()
    qtbot.waitUntil(lambda: ended == ["ended"])


def test_a_last_backup_that_fails_is_told_on_the_page_that_comes_next(
    session: Session, window: MainWindow, workspace: Path
) -> None:
    folder_of(workspace).write_text("no folder")
    add_note(window.bridge.store, title="Мост")
    session.close()
    assert session.welcome is not None
    assert "backups" in session.welcome.banner.sentence

"""Keys of a Cyrillic or Kazakh layout in the fields of dialogs: they copy, paste and choose as Latin ones do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.gui.briefs.dialog import BriefDialog
from newsdesk.gui.dialogs.path_dialog import PathDialog
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.quick_field import QuickField
from newsdesk.gui.settings.dialog import SettingsDialog
from newsdesk.gui.workspace.session import Session

CTRL = Qt.KeyboardModifier.ControlModifier


def press(field: QWidget, letter: str) -> None:
    """Ctrl and a key of a layout without Latin letters."""
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key(ord(letter.upper())), "", CTRL)


def settings(window: MainWindow, folder: Path) -> QLineEdit:
    del folder
    window.commands["desk.settings"].trigger()
    return window.findChildren(SettingsDialog)[0].search


def version(window: MainWindow, folder: Path) -> QLineEdit:
    del folder
    window.commands["workspace.version"].trigger()
    return window.findChildren(QuickField)[0].field


def brief(window: MainWindow, folder: Path) -> QLineEdit:
    del folder
    made = BriefDialog(window.bridge, window.selection, window)
    made.open()
    return next(field for field in made.findChildren(QLineEdit) if field.isVisible() and field.isEnabled())


def file(window: MainWindow, folder: Path) -> QLineEdit:
    made = PathDialog(window, "Save", folder).to_save("words", "txt")
    made.setOption(PathDialog.Option.DontUseNativeDialog)
    made.open()
    return made.findChildren(QLineEdit, "fileNameEdit")[0]


@pytest.mark.parametrize("opened", [settings, version, brief, file])
def test_words_are_chosen_cut_copied_and_pasted_with_cyrillic_keys(
    session: Session, qtbot: QtBot, tmp_path: Path, opened: Callable[[MainWindow, Path], QLineEdit]
) -> None:
    assert session.window is not None
    qtbot.waitExposed(session.window)
    field = opened(session.window, tmp_path)
    field.setFocus()
    field.setText("Лорна")
    press(field, "ф")
    assert field.selectedText() == "Лорна"
    press(field, "с")
    assert QApplication.clipboard().text() == "Лорна"
    field.end(False)
    press(field, "м")
    assert field.text() == "ЛорнаЛорна"
    press(field, "я")
    assert field.text() == "Лорна"
    field.selectAll()
    press(field, "ч")
    assert not field.text()
    QTest.keyClick(field, Qt.Key.Key_Escape)

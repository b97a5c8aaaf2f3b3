from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.gui.catalogue import COMMANDS, Context, Menu, Needs
from newsdesk.gui.commands import Commands
from newsdesk.gui.keyboard import shown_keys


class Desk(QMainWindow):
    """The smallest window with a reader, a field and the fallback for other layouts."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.ready = True
        self.commands = Commands(self)
        self.reader = QTextEdit(readOnly=True)
        self.field = QLineEdit()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(self.reader)
        column.addWidget(self.field)
        self.setCentralWidget(holder)
        self.commands.bind("record.participant", self.participant, self.is_ready)
        self.commands.bind("mark.colour2", self.colour)
        self.commands.bind("workspace.open", self.open)
        self.commands.attach(Context.READER, self.reader)
        self.addActions([action for action in self.commands if action.command.in_window])

    def participant(self) -> None:
        self.done.append("participant")

    def colour(self) -> None:
        self.done.append("colour")

    def open(self) -> None:
        self.done.append("open")

    def is_ready(self) -> bool:
        return self.ready

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self.commands.take_key(event, self.focusWidget()):
            super().keyPressEvent(event)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    window = Desk()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.reader.setFocus()
    return window


def test_no_key_has_two_meanings_in_one_context() -> None:
    for context in Context:
        keys = Counter(
            QKeySequence(key).toString()
            for command in COMMANDS
            if context in command.contexts or Context.WINDOW in command.contexts
            for key in command.keys
        )
        assert [key for key, count in keys.items() if count > 1] == [], context


def test_no_id_is_given_twice_and_every_command_is_in_a_menu_or_has_a_key_in_its_pane() -> None:
    ids = [command.id for command in COMMANDS]
    assert len(set(ids)) == len(ids)
    hidden = [command for command in COMMANDS if not command.menu and command.needs is not Needs.VIEW_PINNED]
    assert [command.id for command in hidden if not command.keys or command.in_window] == []


def test_keys_that_line_edits_use_themselves_mean_nothing_to_the_window() -> None:
    taken = {"Ctrl+E", "Ctrl+K", "Ctrl+U", "Ctrl+D", "Ctrl+A", "Ctrl+X", "Ctrl+C", "Ctrl+V"}
    assert not [command.id for command in COMMANDS if command.in_window and taken & set(command.keys)]


def test_a_single_letter_acts_in_the_reader_and_is_typed_in_a_field(desk: Desk) -> None:
    QTest.keyClick(desk.reader, Qt.Key.Key_P)
    assert desk.done == ["participant"]
    desk.field.setFocus()
    QTest.keyClicks(desk.field, "p")
    assert desk.done == ["participant"]
    assert desk.field.text() == "p"


PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def press(widget: QWidget, letter: str, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """A key as a layout without Latin letters sends it."""
    words = letter if modifiers == PLAIN else ""
    QTest.sendKeyEvent(QTest.KeyAction.Click, widget, Qt.Key(ord(letter.upper())), words, modifiers)


def test_cyrillic_and_kazakh_keys_stand_for_their_latin_neighbours(desk: Desk) -> None:
    press(desk.reader, "з")
    press(desk.reader, "ә")
    press(desk.reader, "щ", CTRL)
    assert desk.done == ["participant", "colour", "open"]


def test_a_cyrillic_letter_outside_the_reader_does_nothing_but_a_window_key_works(desk: Desk) -> None:
    desk.field.setFocus()
    press(desk.field, "з")
    assert desk.done == []
    assert desk.field.text() == "з"
    press(desk.field, "щ", CTRL)
    assert desk.done == ["open"]


def test_a_command_that_cannot_act_is_disabled_on_every_layout(desk: Desk) -> None:
    desk.ready = False
    desk.commands.refresh()
    QTest.keyClick(desk.reader, Qt.Key.Key_P)
    press(desk.reader, "з")
    assert desk.done == []
    assert not desk.commands["record.participant"].isEnabled()


def test_a_command_without_a_deed_is_disabled_and_in_no_menu(desk: Desk) -> None:
    assert not desk.commands["help.about"].isEnabled()
    assert [action.command.id for action in desk.commands.in_menu(Menu.FILE)] == ["workspace.open"]


def test_every_command_says_what_it_does_and_its_key(desk: Desk) -> None:
    action = desk.commands["workspace.open"]
    assert action.text() == "Open…"
    assert action.toolTip() == "Open… (Ctrl+O)"
    assert all(action.text() and action.statusTip() for action in desk.commands)


def test_no_two_commands_look_alike_in_the_palette_and_the_key_sheet() -> None:
    words = Counter(str(command.words) for command in COMMANDS)
    assert [said for said, count in words.items() if count > 1] == []


def test_a_greyed_command_says_what_it_needs(desk: Desk) -> None:
    desk.ready = False
    desk.commands.refresh()
    assert desk.commands["record.participant"].reason() == "open an article"
    assert desk.commands["workspace.open"].reason() == ""


def test_a_command_that_writes_gives_the_lock_as_its_reason(qapp: QApplication) -> None:
    commands = Commands(qapp, read_only=True)
    commands.bind("mark.tag", lambda: None)
    assert commands["mark.tag"].reason() == "the workspace is open to read only"


def test_the_key_is_called_enter_wherever_one_is_named_and_said_once(qtbot: QtBot) -> None:
    desk = Desk()
    qtbot.addWidget(desk)
    named = {action.command.id: action.keys_shown() for action in desk.commands}
    assert not [keys for keys in named.values() if "Return" in "".join(keys)]
    assert named["review.article"] == ["Enter"]
    assert shown_keys([QKeySequence("Ctrl+Return")]) == ["Ctrl+Enter"]
    for action in desk.commands:
        assert "Return" not in action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)  # as menus say it

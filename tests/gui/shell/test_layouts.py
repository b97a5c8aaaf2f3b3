"""Every key of every command on three keyboard layouts: it reaches that command and no other."""

from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.gui.catalogue import COMMANDS, Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.keyboard import latin_keys
from newsdesk.gui.keymap import PRESETS, Keymap, Preset

US = ("`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./", '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?')
RUSSIAN = ("ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.", 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,')
KAZAKH = ('("әіңғ,.үұқөһйцукенгшщзхъ\\фывапролджэячсмитьбю№', ")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?")
LAYOUTS = {"us": US, "ru": RUSSIAN, "kz": KAZAKH}
"""What the keys of the main block give without and with Shift, from left to right and from top to bottom."""

SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = [(command, key) for command in COMMANDS for key in command.keys]


@dataclass(frozen=True)
class Press:
    """A key of the main block, by its place, and what is held down with it."""

    place: int
    held: Qt.KeyboardModifier


def press_of(key: str) -> Press | None:
    """How a key is pressed on a Latin keyboard; None for a key that is the same on all, such as F8."""
    keys = QKeySequence(key)[0]  # type: ignore[index]  # the stubs lack it
    sign = chr(keys.key()).lower() if keys.key() < 0x110000 else ""
    if sign and sign in US[0]:
        return Press(US[0].index(sign), keys.keyboardModifiers())
    if sign and sign in US[1]:
        return Press(US[1].index(sign), keys.keyboardModifiers() | SHIFT)
    return None


def reported(press: Press, layout: str) -> QKeyEvent:
    """What Qt tells a widget of a key that is pressed on a layout that is the only one."""
    sign = LAYOUTS[layout][bool(press.held & SHIFT)][press.place]
    return QKeyEvent(QEvent.Type.KeyPress, ord(sign.upper()), press.held, "")


def matched_by_qt(press: Press, layout: str) -> set[QKeySequence]:
    """What Qt itself looks for among the shortcuts: the sign, and the sign of the key without Shift."""
    plain, shifted = (signs[press.place] for signs in LAYOUTS[layout])
    shown = shifted if press.held & SHIFT else plain
    found = {QKeyCombination(press.held, Qt.Key(ord(shown.upper())))}
    if press.held & SHIFT and plain.lower() != shifted.lower():
        found.add(QKeyCombination(press.held, Qt.Key(ord(plain.upper()))))
        found.add(QKeyCombination(press.held & ~SHIFT, Qt.Key(ord(shown.upper()))))
    return {QKeySequence(keys) for keys in found}


Meanings = dict[Context, dict[QKeySequence, list[str]]]


def meanings_of(keymap: Keymap) -> Meanings:
    """What each key sequence means in each context."""
    found: Meanings = {context: {} for context in Context}
    for context, there in found.items():
        for command in COMMANDS:
            if {context, Context.WINDOW} & set(command.contexts):
                for key in {QKeySequence(key) for key in keymap.keys(command)}:
                    there.setdefault(key, []).append(command.id)
    return found


def reached(press: Press, layout: str, there: dict[QKeySequence, list[str]]) -> list[str]:
    """The commands that a key means in a context: Qt's own findings, and where there are none, the fallback's."""
    direct = sorted({name for keys in matched_by_qt(press, layout) for name in there.get(keys, ())})
    if direct:
        return direct
    latin = (there.get(QKeySequence(keys), []) for keys in latin_keys(reported(press, layout)))
    return next((names for names in latin if names), [])


STANDARD = meanings_of(Keymap())
PRESSES = [(command, press) for command, key in KEYS if (press := press_of(key))]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_key_reaches_its_command_and_no_other_on_each_layout_in_each_of_its_contexts(layout: str) -> None:
    for command, press in PRESSES:
        for context in list(Context) if command.in_window else command.contexts:
            assert reached(press, layout, STANDARD[context]) == [command.id], (command.id, context)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_key_of_any_set_has_two_meanings_in_one_context_on_any_layout(layout: str, preset: Preset) -> None:
    keymap = Keymap()
    keymap.use(preset)
    meanings = meanings_of(keymap)
    plain = Qt.KeyboardModifier.NoModifier
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    held = (plain, SHIFT, control, control | SHIFT, control | alt, control | alt | SHIFT)
    for place in range(len(US[0])):
        for modifiers in held:
            for context in Context:
                found = reached(Press(place, modifiers), layout, meanings[context])
                assert len(found) <= 1, (LAYOUTS[layout][0][place], modifiers, found)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_key_of_every_set_is_its_commands_own(preset: Preset) -> None:
    keymap = Keymap()
    keymap.use(preset)
    rivals = {
        (command.id, key): found.id
        for command in COMMANDS
        for key in keymap.keys(command)
        if (found := keymap.rival(command, key)) is not None
    }
    assert rivals == {}


class Desk(QMainWindow):
    """A window with a reader and a field."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.commands = Commands(self)
        self.reader = QTextEdit(readOnly=True)
        self.field = QLineEdit()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(self.reader)
        column.addWidget(self.field)
        self.setCentralWidget(holder)
        for action in self.commands:
            if action.command.in_window or Context.READER in action.command.contexts:
                self.commands.bind(action.command.id, partial(self.done.append, action.command.id))
        self.commands.attach(Context.READER, self.reader)
        self.addActions([action for action in self.commands if action.command.in_window])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self.commands.take_key(event, QApplication.focusWidget()):
            super().keyPressEvent(event)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    window = Desk()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.reader.setFocus()
    return window


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_key_of_the_reader_acts_once_in_a_real_window_on_each_layout(desk: Desk, layout: str) -> None:
    keys = [
        (command.id, press) for command, press in PRESSES if command.in_window or Context.READER in command.contexts
    ]
    assert len(keys) > 40
    for name, press in keys:
        desk.done.clear()
        sent = reported(press, layout)
        QTest.sendKeyEvent(QTest.KeyAction.Click, desk.reader, Qt.Key(sent.key()), "", sent.modifiers())
        if latin_keys(sent) or not (press.held & SHIFT):  # without a keyboard Qt cannot tell what Shift makes of a key
            assert desk.done == [name], (name, layout)


def press_cyrillic(widget: QWidget, letter: str) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, widget, Qt.Key(ord(letter)), "", control)


def test_a_field_takes_its_own_control_keys_on_a_cyrillic_layout(desk: Desk) -> None:
    desk.field.setFocus()
    desk.field.setText("Арна")
    press_cyrillic(desk.field, "Ф")
    assert desk.field.selectedText() == "Арна"
    press_cyrillic(desk.field, "Ч")
    assert desk.field.text() == ""
    press_cyrillic(desk.field, "М")
    assert desk.field.text() == "Арна"
    assert desk.done == []

"""Keys that a person chose: kept, applied at once, one command each; the page and the sheet that show them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from newsdesk.gui.catalogue import COMMANDS, Command
from newsdesk.gui.commands import Commands
from newsdesk.gui.dialogs.keys import KeysDialog
from newsdesk.gui.i18n import Languages
from newsdesk.gui.keymap import Keymap, Preset
from newsdesk.gui.settings.keyboard_page import KeyboardPage
from newsdesk.gui.state import DeskState

BY_ID = {command.id: command for command in COMMANDS}
TAG, LINK, UNDO = BY_ID["mark.tag"], BY_ID["mark.link"], BY_ID["edit.undo"]


@pytest.fixture
def state(qapp: QApplication, tmp_path: Path) -> Iterator[DeskState]:
    made = DeskState(tmp_path / "desk.json", qapp)
    yield made
    made.save()
    made.deleteLater()


@pytest.fixture
def commands(qapp: QApplication, state: DeskState) -> Iterator[Commands]:
    made = Commands(qapp, keymap=Keymap(state, qapp))
    for action in made:
        made.bind(action.command.id, state.save)
    yield made
    made.deleteLater()


@pytest.fixture
def page(commands: Commands, state: DeskState, qtbot: QtBot) -> KeyboardPage:
    made = KeyboardPage(commands, state)
    qtbot.addWidget(made)
    made.resize(700, 520)
    made.show()
    return made


def shown(page: KeyboardPage) -> list[str]:
    items = [page.list.topLevelItem(number) for number in range(page.list.topLevelItemCount())]
    return [
        item.data(0, Qt.ItemDataRole.UserRole)
        for item in items
        if isinstance(item, QTreeWidgetItem) and not item.isHidden()
    ]


KEY = st.builds(
    "{}{}".format,
    st.sampled_from(("", "Ctrl+", "Ctrl+Shift+", "Alt+")),
    st.sampled_from(("A", "B", "J", "P", "T", "1", "6", ",", "F10", "Del", "/", ".")),
)
FILE = st.dictionaries(
    st.sampled_from([*BY_ID, "no.such"]) | st.text(max_size=4),
    st.lists(KEY, max_size=3) | st.integers() | st.lists(st.integers(), max_size=2),
    max_size=12,
)


@given(FILE)
def test_no_file_gives_one_key_to_two_commands(values: dict[str, object]) -> None:
    keymap = Keymap()
    keymap.take_text(json.dumps(values))
    for name in values:
        if name in BY_ID:
            for key in keymap.keys(BY_ID[name]):
                assert key in BY_ID[name].keys or keymap.rival(BY_ID[name], key) is None


@given(st.lists(st.tuples(st.sampled_from(COMMANDS), st.lists(KEY, max_size=2)), max_size=6))
def test_keys_written_to_a_file_are_the_same_when_read_from_it(changes: list[tuple[Command, list[str]]]) -> None:
    keymap, other = Keymap(), Keymap()
    for command, keys in changes:
        free = [key for key in keys if keymap.rival(command, key) is None and not keymap.is_for_widgets(command, key)]
        keymap.set_keys(command, free)
    other.take_text(keymap.as_text())
    assert {command.id: other.keys(command) for command in COMMANDS} == {
        command.id: keymap.keys(command) for command in COMMANDS
    }


@pytest.mark.parametrize("text", ["", "[]", "{", "7"])
def test_what_is_no_file_of_keys_is_refused_and_changes_nothing(text: str) -> None:
    keymap = Keymap()
    keymap.set_keys(TAG, ["F10"])
    with pytest.raises(ValueError, match=r"."):
        keymap.take_text(text)
    assert keymap.keys(TAG) == ("F10",)


def test_a_key_acts_at_once_stands_in_the_tool_tip_and_is_found_the_next_day(
    commands: Commands, state: DeskState, tmp_path: Path
) -> None:
    commands.keymap.set_keys(UNDO, ["F10"])
    assert commands["edit.undo"].keys_shown() == ["F10"]
    assert commands["edit.undo"].toolTip().endswith("(F10)")
    state.save()
    assert Keymap(DeskState(tmp_path / "desk.json")).keys(UNDO) == ("F10",)
    commands.keymap.restore(UNDO)
    assert commands["edit.undo"].keys_shown() == ["Ctrl+Z"]


def test_a_key_that_another_layout_gives_for_a_sign_counts_as_that_sign() -> None:
    settings = BY_ID["desk.settings"]
    assert Keymap().rival(TAG, "Ctrl+6") is settings, "a Kazakh keyboard has the comma there"


def test_the_page_takes_a_key_pressed_on_a_cyrillic_keyboard(page: KeyboardPage, commands: Commands) -> None:
    page.list.show_command(TAG)
    QTest.sendKeyEvent(QTest.KeyAction.Click, page.key, Qt.Key(ord("Ж")), "", Qt.KeyboardModifier.AltModifier)
    assert page.key.text() == "Alt+;"
    page.add.click()
    assert commands["mark.tag"].keys_shown() == ["T", "Alt+;"]


def test_the_page_names_whose_a_key_is_and_where_and_does_not_give_it_away(
    page: KeyboardPage, commands: Commands
) -> None:
    page.list.show_command(TAG)
    QTest.keyClick(page.key, Qt.Key.Key_L)
    assert "Link to a record" in page.message.text()
    assert "in the article" in page.message.text()
    assert not page.change.isEnabled()
    QTest.keyClick(page.key, Qt.Key.Key_F10)
    assert page.message.text() == ""
    page.change.click()
    assert commands["mark.tag"].keys_shown() == ["F10"]


def test_a_freed_key_can_be_given_and_the_default_comes_back_only_when_it_is_free(
    page: KeyboardPage, commands: Commands
) -> None:
    page.list.show_command(LINK)
    page.remove.click()
    page.list.show_command(TAG)
    QTest.keyClick(page.key, Qt.Key.Key_L)
    page.change.click()
    assert commands["mark.tag"].keys_shown() == ["L"]
    page.list.show_command(LINK)
    page.restore.click()
    assert commands["mark.link"].keys_shown() == []
    assert "Tag" in page.message.text()


def test_a_window_key_that_fields_need_is_refused(page: KeyboardPage) -> None:
    page.list.show_command(BY_ID["edit.history"])
    QTest.keyClick(page.key, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "Ctrl+E" in page.message.text()
    assert not page.change.isEnabled()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_keys_by_which_lists_and_texts_are_walked_are_refused_with_a_sentence(
    page: KeyboardPage, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    page.list.show_command(TAG)
    QTest.keyClick(page.key, key, modifier)
    assert "Lists, texts and buttons need" in page.message.text()
    assert not page.change.isEnabled()
    assert not page.add.isEnabled()


def test_a_file_gives_no_command_a_key_of_lists_and_texts_but_leaves_it_what_it_always_had() -> None:
    keymap = Keymap()
    written = {"mark.tag": ["Down", "F10"], "article.peek": ["Space", "F6"], "edit.undo": ["Ctrl+Z"]}
    keymap.take_text(json.dumps(written))
    assert keymap.keys(TAG) == ("F10",)
    assert "Space" in keymap.keys(BY_ID["article.peek"])
    assert keymap.keys(UNDO) == ("Ctrl+Z",)


def test_a_command_is_found_by_its_name_in_two_languages_and_by_its_key(
    page: KeyboardPage, languages: Languages
) -> None:
    languages.use("ru")
    page.search.setText("выдел марк")
    assert "mark.highlight" in shown(page)
    page.search.setText("highli")
    assert shown(page)[0] == "mark.highlight"
    QTest.keyClick(page.search_key, Qt.Key.Key_Delete)
    assert set(shown(page)) == {command.id for command in COMMANDS if "Del" in command.keys}


def test_a_set_of_keys_is_taken_and_left_again(page: KeyboardPage, commands: Commands) -> None:
    page.preset.setCurrentIndex(page.preset.findData(Preset.LEFT_HAND))
    page.preset.activated.emit(page.preset.currentIndex())
    assert commands["record.participant"].keys_shown() == ["F"]
    page.list.show_command(TAG)
    QTest.keyClick(page.key, Qt.Key.Key_F10)
    page.change.click()
    assert page.preset.currentIndex() == -1
    commands.keymap.use(Preset.STANDARD)
    assert commands["record.participant"].keys_shown() == ["P"]
    assert page.preset.currentData() == Preset.STANDARD


def test_keys_are_carried_in_a_file_and_a_wrong_file_is_said(
    page: KeyboardPage, commands: Commands, tmp_path: Path
) -> None:
    commands.keymap.set_keys(TAG, ["F10"])
    page.write_file(tmp_path / "mine.newsdesk-keys")
    commands.keymap.restore(TAG)
    page.take_file(tmp_path / "mine.newsdesk-keys")
    assert commands["mark.tag"].keys_shown() == ["F10"]
    (tmp_path / "wrong").write_text("?", encoding="utf-8")
    page.take_file(tmp_path / "wrong")
    assert "wrong" in page.message.text()
    assert commands["mark.tag"].keys_shown() == ["F10"]


def test_the_sheet_shows_every_key_of_today_and_can_be_searched_and_copied(commands: Commands, qtbot: QtBot) -> None:
    commands.keymap.set_keys(TAG, ["F10"])
    sheet = KeysDialog(commands)
    sheet.show()
    assert len(sheet.lines()) == len([action for action in commands if action.shortcuts()])
    assert ("Tag…", "F10") in sheet.lines()
    sheet.search.setText("redo")
    assert sheet.lines() == [("Redo", "Ctrl+Shift+Z, Ctrl+Y")]
    sheet.search.setText("ctrl+shift+z")
    assert sheet.lines() == [("Redo", "Ctrl+Shift+Z, Ctrl+Y")]
    sheet._copy()
    assert QGuiApplication.clipboard().text() == "Redo\tCtrl+Shift+Z, Ctrl+Y"
    sheet.close()
    qtbot.wait(0)


def test_the_sheet_can_be_printed(commands: Commands, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = KeysDialog(commands)
    sheet.show()
    sheet.findChildren(QPushButton, "print")[0].click()
    asked = sheet.findChildren(QPrintDialog)[0]
    assert asked.isVisible()
    asked.printer().setOutputFileName(str(tmp_path / "keys.pdf"))
    asked.accepted.emit(asked.printer())
    with pypdfium2.PdfDocument(tmp_path / "keys.pdf") as printed:
        words = " ".join(page.get_textpage().get_text_bounded() for page in printed)
    assert "Open… Ctrl+O" in words
    asked.reject()
    sheet.close()
    qtbot.wait(0)

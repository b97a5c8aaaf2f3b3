"""A line of words of which one is chosen, for the mouse, the keys and a screen reader; what the words of a link are."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.panels.link_palette import LinkPalette

CHOICES = [("", "the whole"), ("role", "role"), ("country", "country")]


@pytest.fixture
def line(qtbot: QtBot) -> ChoiceLine:
    made = ChoiceLine("What the words support")
    qtbot.addWidget(made)
    made.set_choices(CHOICES)
    made.resize(400, 40)
    made.show()
    return made


def words(line: ChoiceLine) -> list[QAbstractButton]:
    return [button for button in line.findChildren(QAbstractButton) if button.isVisible()]


def test_a_screen_reader_finds_each_word_as_one_of_several_and_can_choose_it(line: ChoiceLine, qtbot: QtBot) -> None:
    told = [QAccessible.queryAccessibleInterface(word) for word in words(line)]
    assert [one.text(QAccessible.Text.Name) for one in told] == [words for _, words in CHOICES]
    assert {one.role() for one in told} == {QAccessible.Role.RadioButton}
    with qtbot.waitSignal(line.chosen) as chosen:
        words(line)[1].toggle()  # what the bridge to a screen reader does
    assert chosen.args == ["role"]
    assert [one.state().checked for one in told] == [0, 1, 0]


def test_mouse_and_arrows_choose_and_a_value_that_is_set_says_nothing(line: ChoiceLine) -> None:
    heard: list[str] = []
    line.chosen.connect(heard.append)
    QTest.mouseClick(words(line)[2], Qt.MouseButton.LeftButton)
    QTest.keyClick(line, Qt.Key.Key_Left)
    line.set_value("")
    assert heard == ["country", "role"]
    assert words(line)[0].isChecked()
    line.set_choices(CHOICES[1:])
    assert (line.value(), heard) == ("role", ["country", "role"])
    assert [word.isChecked() for word in words(line)] == [True, False]


def test_the_mouse_can_say_what_words_are_to_any_record(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    with create_workspace(tmp_path / "links.newsdesk") as store:
        ilsa = add_participant(store, name="Ильза Торн")
        council = add_meeting(store, title="Заседание совета")
        palette = LinkPalette(store, "Торн", window, [council])
        palette.open_over(window)
        assert palette.current_choice() is not None
        row = palette.view.visualRect(palette.model.index(1, 0)).center()
        QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.RightButton, pos=row)
        other = next(word for word in words(palette._fields) if word.text() == "another name")
        QTest.mouseClick(other, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(palette.chosen) as chosen:
            QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert chosen.args == [ilsa, "alias"]

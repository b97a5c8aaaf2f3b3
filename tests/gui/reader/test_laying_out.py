"""A long document is laid out slice by slice: so many characters or so many lines at a turn of the event loop."""

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from newsdesk.gui.reader.laying import LINES, SLICE, LayingOut


@pytest.mark.parametrize(
    "text", ["\n".join("да" for _ in range(5 * LINES)), "\n".join(["слово " * 500] * (5 * SLICE // 3_000))]
)
def test_what_stands_at_the_end_waits_until_all_before_it_is_laid_out(qtbot: QtBot, text: str) -> None:
    view = QTextEdit()
    qtbot.addWidget(view)
    view.setPlainText(text)
    view.show()
    laying = LayingOut(view)
    laying.begin()
    shown: list[str] = []
    laying.when(len(text) - 1, lambda: shown.append("the end"))
    laying.when(0, lambda: shown.append("the beginning, which was asked for later"))
    assert shown == []
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0] == "the end"
    assert laying.reaches(len(text) - 1)


def test_a_text_of_one_slice_is_there_at_once(qtbot: QtBot) -> None:
    view = QTextEdit()
    qtbot.addWidget(view)
    view.setPlainText("\n".join("да" for _ in range(LINES // 2)))
    laying = LayingOut(view)
    laying.begin()
    shown: list[str] = []
    laying.when(LINES, lambda: shown.append("the end"))
    assert shown == ["the end"]

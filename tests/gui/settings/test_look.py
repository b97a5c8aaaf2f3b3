"""High contrast and back, rest where motion is not wanted, and one thing to do in an empty reader."""

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QStyle
from pytestqt.qtbot import QtBot
from tests.gui.conftest import MakeSession

from newsdesk.gui.theme.moving import moves
from newsdesk.gui.theme.theme import current_tokens


@pytest.mark.parametrize("theme", ["system", "light", "dark"])
def test_high_contrast_is_of_the_same_light_and_its_end_brings_the_theme_back(
    make_session: MakeSession, workspace: Path, theme: str
) -> None:
    session = make_session()
    session.open(workspace)
    assert session.window is not None
    command = session.window.commands["view.theme_contrast"]
    session.set_theme(theme)
    dark = current_tokens().dark
    command.trigger()
    assert not current_tokens().tinted
    assert current_tokens().dark is dark
    session.window.commands.refresh()
    assert command.isChecked()
    command.trigger()
    assert session.theming.name == theme
    assert current_tokens().tinted


def test_nothing_moves_where_the_person_the_picture_or_the_system_wants_rest(
    make_session: MakeSession, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = make_session()
    qapp.setProperty("still", False)
    assert moves()
    session.preferences.set("animations", value=False)
    assert not moves()
    session.preferences.set("animations", value=True)
    qapp.setProperty("still", True)
    assert not moves()
    qapp.setProperty("still", False)

    def wants_rest(_style: QStyle, hint: QStyle.StyleHint, *_others: object) -> int:
        return int(hint != QStyle.StyleHint.SH_Widget_Animation_Duration)

    monkeypatch.setattr("newsdesk.gui.theme.moving.QProxyStyle", type(None))
    monkeypatch.setattr(type(qapp.style()), "styleHint", wants_rest)
    assert not moves()


def test_an_empty_reader_offers_to_open_an_article(make_session: MakeSession, workspace: Path, qtbot: QtBot) -> None:
    session = make_session()
    session.open(workspace)
    window = session.window
    assert window is not None
    qtbot.waitExposed(window)
    button = next(each for each in window.panes.reader_area.active.empty.findChildren(QPushButton))
    action = window.commands["go.quick_open"]
    assert button.text() == action.text()
    asked = QSignalSpy(action.triggered)
    button.click()
    assert asked.count() == 1
    session.set_language("ru")
    qtbot.waitUntil(lambda: button.text() == action.text() != "Quick open…")

"""Where fewer than two analysts worked, both pages say how there come to be more."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.gui.agreement.three_analysts import build_three
from tests.gui.conftest import MakeSession

from newsdesk.gui.agreement.adjudication_page import AdjudicationPage
from newsdesk.gui.agreement.agreement_page import AgreementPage


@pytest.mark.parametrize("command", ["agreement.show", "adjudication.show"])
def test_a_workspace_of_one_analyst_says_what_to_do(
    make_session: MakeSession, qtbot: QtBot, tmp_path: Path, built_sample: Path, command: str
) -> None:
    path = tmp_path / "visit.newsdesk"
    path.write_bytes(built_sample.read_bytes())
    session = make_session()
    session.start(path)
    window = session.window
    assert window is not None
    qtbot.waitExposed(window)
    window.commands[command].trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, AgreementPage | AdjudicationPage)
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page._empty)
    said = " ".join(label.text() for label in page._empty.findChildren(QLabel))
    assert "Fewer than two analysts" in said
    assert "pack it for each analyst" in said
    (button,) = page._empty.findChildren(QPushButton)
    assert button.text() == window.commands["review.new"].text()


@pytest.mark.parametrize("command", ["agreement.show", "adjudication.show"])
def test_a_blind_session_names_nobody(make_session: MakeSession, qtbot: QtBot, tmp_path: Path, command: str) -> None:
    build_three(tmp_path / "blind.newsdesk", blind=True)
    session = make_session()
    session.start(tmp_path / "blind.newsdesk")
    window = session.window
    assert window is not None
    qtbot.waitExposed(window)
    window.commands[command].trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, AgreementPage | AdjudicationPage)
    qtbot.waitUntil(lambda: page.sheet is not None)
    assert page.sheet is not None
    assert list(page.sheet.names.values()) == ["Analyst A", "Analyst B", "Analyst C"]

"""A workspace in which three analysts annotated the same report, and the whole desk over it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.agreement.three_analysts import build_three

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.workspace.session import Session


@pytest.fixture(scope="session")
def built_three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workspace as a closed file, made once. Who writes to it takes a copy."""
    path = tmp_path_factory.mktemp("three") / "three.newsdesk"
    build_three(path)
    return path


@pytest.fixture
def workspace(tmp_path: Path, built_three: Path) -> Path:
    """A copy of it."""
    path = tmp_path / "three.newsdesk"
    path.write_bytes(built_three.read_bytes())
    return path


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    """The window, in front."""
    assert session.window is not None
    qtbot.waitExposed(session.window)
    session.window.resize(1440, 900)
    qtbot.waitUntil(session.window.isActiveWindow)
    return session.window

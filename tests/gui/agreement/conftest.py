"""A workspace in which three analysts annotated the same report, and the whole desk over it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.agreement.three_analysts import build_three

from newsdesk.gui.app import build_session
from newsdesk.gui.i18n import compile_translations
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.state import DeskState
from newsdesk.gui.workspace.session import Session


@pytest.fixture(scope="session", autouse=True)
def _translations() -> None:
    compile_translations()


@pytest.fixture(scope="session")
def built_three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workspace as a closed file, made once. Who writes to it takes a copy."""
    path = tmp_path_factory.mktemp("three") / "three.newsdesk"
    build_three(path)
    return path


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, built_three: Path) -> Iterator[Session]:
    """A session whose window shows the workspace; everything is closed in the end."""
    qapp.setProperty("still", True)
    path = tmp_path / "three.newsdesk"
    path.write_bytes(built_three.read_bytes())
    made = build_session(qapp, DeskState(tmp_path / "state" / "desk.json"), tmp_path / "documents")
    made.set_language("en")
    made.start(path)
    yield made
    made.quit()
    made.languages.fall_silent()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    """The window, in front."""
    assert session.window is not None
    qtbot.waitExposed(session.window)
    session.window.resize(1440, 900)
    qtbot.waitUntil(session.window.isActiveWindow)
    return session.window

"""A person's sessions over a copy of the sample, one after the other."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.gui.app import build_session
from newsdesk.gui.i18n import compile_translations
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.theming import Theming
from newsdesk.gui.workspace.session import Session


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> None:
    compile_translations()
    Theming(qapp, "light")


@pytest.fixture
def workspace(built_sample: Path, tmp_path: Path) -> Path:
    path = tmp_path / "visit.newsdesk"
    path.write_bytes(built_sample.read_bytes())
    return path


MakeSession = Callable[[], Session]


@pytest.fixture
def make_session(qapp: QApplication, tmp_path: Path) -> Iterator[MakeSession]:
    made: list[Session] = []

    def make() -> Session:
        session = build_session(qapp, DeskState(tmp_path / "state" / "desk.json"), tmp_path / "documents")
        session.set_language("en")
        made.append(session)
        return session

    qapp.setProperty("still", True)
    yield make
    for session in made:
        session.quit()
        session.languages.fall_silent()
        session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    return make_session()


@pytest.fixture
def window(session: Session, workspace: Path, qtbot: QtBot) -> MainWindow:
    session.start(workspace)
    assert session.window is not None
    qtbot.waitExposed(session.window)
    session.window.resize(1440, 900)
    qtbot.waitUntil(session.window.panes.library.isVisible)
    return session.window

"""A person's sessions over a copy of the sample, one after the other."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.conftest import MakeSession

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.workspace.session import Session


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    """A session that has opened nothing yet."""
    return make_session()


@pytest.fixture
def window(session: Session, workspace: Path, qtbot: QtBot) -> MainWindow:
    session.start(workspace)
    assert session.window is not None
    qtbot.waitExposed(session.window)
    session.window.resize(1440, 900)
    qtbot.waitUntil(session.window.panes.library.isVisible)
    return session.window

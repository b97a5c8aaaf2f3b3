"""The whole desk over two reports that disagree, side by side."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.comparing.reports_desk import Desk, make_reports, put_side_by_side
from tests.gui.conftest import MakeSession

from newsdesk.gui.workspace.session import Session


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    """A session that has opened nothing yet."""
    return make_session()


@pytest.fixture
def desk(session: Session, tmp_path: Path, qtbot: QtBot) -> Desk:
    path = tmp_path / "two.newsdesk"
    reports = make_reports(path)
    reports.store.close()
    session.start(path)
    assert session.window is not None
    reports.store = session.window.bridge.store
    session.window.resize(1440, 900)
    made = Desk(session.window, reports, qtbot)
    put_side_by_side(made)
    return made

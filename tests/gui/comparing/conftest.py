"""The whole desk over two reports that disagree, side by side."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.comparing.reports_desk import Desk, make_reports, put_side_by_side

from newsdesk.gui.app import build_session
from newsdesk.gui.i18n import compile_translations
from newsdesk.gui.state import DeskState
from newsdesk.gui.workspace.session import Session


@pytest.fixture(scope="session", autouse=True)
def _translations() -> None:
    compile_translations()


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    qapp.setProperty("still", True)
    made = build_session(qapp, DeskState(tmp_path / "state" / "desk.json"), tmp_path / "documents")
    made.set_language("en")
    yield made
    made.quit()
    made.languages.fall_silent()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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

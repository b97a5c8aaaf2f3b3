"""The desk of a person, on their own sample."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from newsdesk.gui.app import build_session
from newsdesk.gui.i18n import compile_translations
from newsdesk.gui.state import DeskState
from newsdesk.gui.workspace.session import Session


@pytest.fixture(scope="session", autouse=True)
def _translations() -> None:
    compile_translations()


MakeSession = Callable[..., Session]


@pytest.fixture
def make_session(qapp: QApplication, tmp_path: Path, built_sample: Path) -> Iterator[MakeSession]:
    """Sessions of one person, one after the other; what is left open is closed."""
    made: list[Session] = []

    def make(language: str = "en") -> Session:
        state = DeskState(tmp_path / "state" / "desk.json")
        state.remember("language", language)
        session = build_session(qapp, state, tmp_path / "documents")
        if not session.sample.path.exists():
            session.sample.path.parent.mkdir(exist_ok=True)
            session.sample.path.write_bytes(built_sample.read_bytes())
        made.append(session)
        return session

    qapp.setProperty("still", True)
    yield make
    for session in made:
        session.quit()
        session.languages.fall_silent()
        session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

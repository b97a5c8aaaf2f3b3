"""A desk on a small workspace, and the next day's desk of the same person."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from newsdesk.gui.app import build_session
from newsdesk.gui.i18n import compile_translations
from newsdesk.gui.preferences import Preferences
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.appearance import Appearance
from newsdesk.gui.workspace.session import Session


@pytest.fixture(scope="session", autouse=True)
def _translations() -> None:
    compile_translations()


@pytest.fixture
def workspace(tmp_path: Path, built_sample: Path) -> Path:
    path = tmp_path / "visit.newsdesk"
    path.write_bytes(built_sample.read_bytes())
    return path


MakeSession = Callable[[], Session]


@pytest.fixture
def make_session(qapp: QApplication, tmp_path: Path) -> Iterator[MakeSession]:
    """Sessions of one person, one after the other; what is left open is closed, and the look is as ever."""
    made: list[Session] = []

    def make() -> Session:
        state = DeskState(tmp_path / "state" / "desk.json")
        if not state.text("language"):
            state.remember("language", "en")
        made.append(build_session(qapp, state, tmp_path / "documents"))
        return made[-1]

    yield make
    for session in made:
        session.quit()
        session.set_theme("light")
        session.languages.fall_silent()
        session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    default = Preferences()
    Appearance(qapp, default)
    default.deleteLater()

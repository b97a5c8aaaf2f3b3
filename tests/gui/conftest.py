"""A person at the desk: sessions one after the other, and the window over a copy of the sample.

A room whose tests work on something else gives `workspace`, one that starts otherwise gives `session`.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.gui.app import build_session
from newsdesk.gui.i18n import compile_translations
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.theming import Theming
from newsdesk.gui.workspace.session import Session

MakeSession = Callable[..., Session]
PATIENCE_MS = 60_000


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> None:
    """The desk's own fonts and style, and compiled translations, as in the program."""
    compile_translations()
    Theming(qapp, "light")


@pytest.fixture(autouse=True)
def _still(qapp: QApplication) -> None:
    """Nothing moves, and the pointer is in a corner, wherever the test before left it: only a way there is told."""
    qapp.setProperty("still", True)
    QCursor.setPos(0, 0)


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits long for what has to come: a loaded machine takes its time."""
    for wait in ("waitUntil", "waitSignal", "waitExposed", "waitActive"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture
def workspace(tmp_path: Path, built_sample: Path) -> Path:
    """A copy of the sample."""
    path = tmp_path / "visit.newsdesk"
    path.write_bytes(built_sample.read_bytes())
    return path


@pytest.fixture
def make_session(qapp: QApplication, tmp_path: Path) -> Iterator[MakeSession]:
    """Sessions of one person, one after the other; what is left open is closed."""
    made: list[Session] = []

    def make(language: str = "en") -> Session:
        state = DeskState(tmp_path / "state" / "desk.json")
        if not state.text("language"):
            state.remember("language", language)
        made.append(build_session(qapp, state, tmp_path / "documents"))
        return made[-1]

    yield make
    for session in made:
        session.quit()
        session.languages.fall_silent()
        session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session(make_session: MakeSession, workspace: Path) -> Session:
    """A session whose window shows the workspace."""
    made = make_session()
    made.start(workspace)
    return made

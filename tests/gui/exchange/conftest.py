"""The whole desk over a sample workspace on disk, and the packages of colleagues who worked on copies of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.edits import identity
from newsdesk.edits.clock import utc_now
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.gui.app import build_session
from newsdesk.gui.i18n import compile_translations
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.state import DeskState
from newsdesk.gui.workspace.session import Session
from newsdesk.store.store import Store

ILSA, LEILA = "Ильза Торн", "Лейла Аррен"

Work = Callable[[Store], object]
Colleague = Callable[..., Path]


@pytest.fixture(scope="session", autouse=True)
def _translations() -> None:
    compile_translations()


@pytest.fixture(autouse=True)
def _arman(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An account of its own, on which Арман Велин annotates."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    identity.identify("Арман Велин")


@pytest.fixture
def workspace(tmp_path: Path, built_sample: Path) -> Path:
    path = tmp_path / "visit.newsdesk"
    path.write_bytes(built_sample.read_bytes())
    return path


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, workspace: Path) -> Iterator[Session]:
    """A session whose window shows the sample; everything is closed in the end."""
    qapp.setProperty("still", True)
    made = build_session(qapp, DeskState(tmp_path / "state" / "desk.json"), tmp_path / "documents")
    made.set_language("en")
    made.start(workspace)
    yield made
    made.quit()
    made.languages.fall_silent()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    assert session.window is not None
    qtbot.waitExposed(session.window)
    qtbot.waitUntil(session.window.isActiveWindow)
    return session.window


@pytest.fixture
def colleague(tmp_path: Path, built_sample: Path) -> Colleague:
    """Lets somebody work on a copy of the sample and hand it over as a package; returns where that lies."""

    def hand_over(name: str, work: Work, passphrase: str = "") -> Path:
        copy = tmp_path / f"{name}.newsdesk"
        copy.write_bytes(built_sample.read_bytes())
        with Store.open(copy, analyst=f"id-{name}", name=name, clock=utc_now) as store:
            work(store)
            path = tmp_path / f"{name}.ndpack"
            write_package(path, pack(store), passphrase)
        return path

    return hand_over

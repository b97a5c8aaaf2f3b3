"""An analyst with a name, and the packages of colleagues who worked on copies of the sample."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.edits import identity
from newsdesk.edits.clock import utc_now
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.workspace.session import Session
from newsdesk.store.store import Store

ILSA, LEILA = "Ильза Торн", "Лейла Аррен"

Work = Callable[[Store], object]
Colleague = Callable[..., Path]


@pytest.fixture(autouse=True)
def _arman(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An account of its own, on which Арман Велин annotates."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    identity.identify("Арман Велин")


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

"""What holds for every test: no network, no traces outside the test's folder, no widget left behind."""

import atexit
import gc
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Where CI is set it builds on hypothesis' own profile for that: settled examples, so that no landing hangs on luck.
hypothesis.settings.register_profile("newsdesk", deadline=None, max_examples=60, print_blob=True)
hypothesis.settings.load_profile("newsdesk")


gc.disable()  # as in the program: a worker that collected what is the window's would end the process (gui/collecting)

_STATUS = pytest.StashKey[int]()


def pytest_collection_finish() -> None:
    """Modules and tests stay to the end: no later collection need go through them again."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave before the interpreter is taken apart.

    Slots of hundreds of windows are let go by Qt's own static destructors, after Python's end, and PySide then
    now and then reads a thread state that is gone. That the program itself ends well is shown by tests of its own.
    """
    if "PySide6.QtWidgets" in sys.modules and _STATUS in config.stash:
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_STATUS])


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """What a test leaves is collected after it, in the thread of the tests; now and then all that lives is."""
    yield
    _TESTS.append(0)
    gc.collect(2 if len(_TESTS) % 50 == 0 else 1)


_TESTS: list[int] = []


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings, state and caches of the person who runs the tests stay out of them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"):
            folder = home / name.lower()
            folder.mkdir()
            patch.setenv(name, str(folder))
        yield


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace as it ships: a closed file, made once. Who writes to it takes a copy."""
    from newsdesk.edits.sample import build_sample

    path = tmp_path_factory.mktemp("sample") / "sample.newsdesk"
    build_sample(path).close()
    return path


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket to anywhere fails the test; local sockets between processes stay allowed."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX:
            pytest.fail(f"a socket was opened to {address!r}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(autouse=True)
def _no_widget_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that ends with a living top-level widget or a running thread has leaked it."""
    yield
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        return
    core = sys.modules["PySide6.QtCore"]
    for tidy in (None, gc.collect):
        if tidy is not None:
            tidy()
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
        core.QCoreApplication.processEvents()
        if not _left():
            return
    left = _left()
    names = [f"{type(widget).__name__} {widget.objectName()!r}" for widget in left]
    for widget in left:
        widget.deleteLater()
    assert not names, f"widgets left behind: {', '.join(names)}"


def _left() -> list[Any]:
    widgets = sys.modules["PySide6.QtWidgets"]
    return [widget for widget in widgets.QApplication.topLevelWidgets() if _is_ours(widget)]


def _is_ours(widget: Any) -> bool:
    """Qt keeps a few windows of its own, such as the tool-tip label."""
    return not type(widget).__name__.startswith(("QTipLabel", "QDesktop", "QComboBoxPrivate", "QRollEffect"))


@pytest.fixture
def samples() -> Path:
    """Folder of the sample articles that ship with the program."""
    from newsdesk.assets import asset

    return asset("samples")

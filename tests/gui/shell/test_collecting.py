"""What the window leaves behind is collected in the window's thread, whoever asks for memory."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsdesk.gui.collecting import Collecting


class _Ring:
    """Something that only the collector can let go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def owner() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def test_garbage_of_the_window_goes_in_the_windows_thread(qtbot: QtBot, owner: QObject) -> None:
    Collecting(owner)
    died_in: list[int] = []
    ring = _Ring()
    weakref.finalize(ring, lambda: died_in.append(threading.get_ident()))
    del ring

    def ask_for_much() -> None:
        kept = [[number] for number in range(200_000)]
        del kept

    worker = threading.Thread(target=ask_for_much)
    worker.start()
    worker.join()
    assert died_in == []
    kept = [[number] for number in range(5_000)]
    qtbot.waitUntil(lambda: bool(died_in))
    assert died_in == [threading.get_ident()]
    assert not gc.isenabled()
    assert len(kept) == 5_000

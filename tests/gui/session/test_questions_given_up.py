"""A question that takes long is given up when nobody wants its answer any more."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.derived import Derived
from newsdesk.store.store import Store

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def derived(qapp: QApplication, tmp_path: Path) -> Iterator[Derived]:
    workspace = tmp_path / "w.newsdesk"
    create_workspace(workspace).close()
    made = Derived(workspace, qapp)
    yield made
    made.stop()
    made.deleteLater()


def count_for_ever(began: Event, store: Store) -> None:
    began.set()
    store.connection.execute(ENDLESS)


@pytest.mark.timeout(60)
def test_stopping_gives_a_query_up_that_would_never_end(derived: Derived) -> None:
    told: list[object] = []
    derived.failed.connect(told.append)
    began = Event()
    derived.ask(partial(count_for_ever, began))
    assert began.wait(30)
    derived.stop()
    assert not told


@pytest.mark.timeout(60)
def test_a_new_question_does_not_wait_for_the_one_before(derived: Derived, qtbot: QtBot) -> None:
    began = Event()
    derived.ask(partial(count_for_ever, began))
    assert began.wait(30)
    with qtbot.waitSignal(derived.ready) as told:
        derived.ask(lambda store: store.analyst != "")
    assert told.args == [True]

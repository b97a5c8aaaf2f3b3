"""The desk is found as it was left: after quitting, and after the process was killed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from tests.gui.conftest import MakeSession

from newsdesk.edits.reviewing.reviews import start_session
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.state import Json
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordId

SCREEN = {"name": "wide", "x": 0, "y": 0, "width": 1600, "height": 1000, "logicalDpi": 96, "dpr": 1}

KILLED = """
import json, os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from newsdesk.gui.app import application, build_session
from newsdesk.gui.state import DeskState

workspace, state, arrange = Path(sys.argv[1]), Path(sys.argv[2]), len(sys.argv) > 3
app = application()
app.setProperty("still", True)
session = build_session(app, DeskState(state), workspace.parent)
session.set_language("en")
session.start(workspace)
window = session.window
panes = window.panes


def seen():
    return {**window.left_as(), "size": [window.width(), window.height()], "library": panes.library.state(),
            "records width": panes.records.width()}


def tell_and_die():
    print(json.dumps(seen()), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def die_once_written():
    kept = json.loads(state.read_text()).get("desks", {}).get(str(workspace), {}) if state.exists() else {}
    if kept == json.loads(json.dumps(window.left_as())):
        tell_and_die()
    else:
        QTimer.singleShot(50, die_once_written)


def arrange_desk():
    from PySide6.QtCore import Qt
    model = panes.library.model
    window.resize(1300, 820)
    window.selection.open_article(model.article_at(0))
    window.selection.open_article(model.article_at(1))
    window.resizeDocks([panes.records], [430], Qt.Orientation.Horizontal)
    reader = panes.reader_area.active.reader
    reader.show_top(reader.page.canonical.blocks[4].start)
    reader.select(200, 212)
    panes.library.filter_line.setText("a")
    rows = panes.records.records
    window.selection.select_record(window.bridge.store.rows("meeting")[0]["id"])
    panes.records.show_table(True)
    QTimer.singleShot(50, die_once_written)


QTimer.singleShot(300, arrange_desk if arrange else tell_and_die)
app.exec()
"""


def run_and_kill(workspace: Path, state: Path, *words: str) -> dict[str, Json]:
    screens = workspace.with_name("screens.json")
    screens.write_text(json.dumps({"screens": [SCREEN]}))
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(workspace), str(state), *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
    )
    assert done.returncode == -9, done.stderr
    seen: dict[str, Json] = json.loads(done.stdout.splitlines()[-1])
    return seen


def test_a_killed_process_leaves_a_desk_that_is_found_as_it_was(workspace: Path, tmp_path: Path) -> None:
    state = tmp_path / "state" / "desk.json"
    left = run_and_kill(workspace, state, "arrange")
    assert left["record"]
    assert left["size"] == [1300, 820]
    reader = left["reader"]
    assert isinstance(reader, dict)
    sides = reader["sides"]
    assert isinstance(sides, list)
    assert isinstance(sides[0], dict)
    assert sides[0]["selected"] == [201, 212], "words, without the space before them"
    assert len(sides[0]["articles"]) == 2  # type: ignore[arg-type]
    assert run_and_kill(workspace, state) == left


def leave(session: Session) -> None:
    session.quit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_layout_view_filters_and_selection_come_back_after_quitting(
    make_session: MakeSession, session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window.selection.open_article(window.panes.library.model.article_at(0))
    window.commands["view.layout_compare"].trigger()
    qtbot.waitUntil(window.commands["view.layout_compare"].isChecked)
    window.panes.records.show_whole_workspace(True)
    window.selection.select_record(RecordId(str(window.bridge.store.rows("participant")[0]["id"])))
    left, path = window.left_as(), window.bridge.store.path
    leave(session)
    second = make_session()
    second.start(path)
    assert second.window is not None
    assert second.window.left_as() == left
    assert second.window.panes.library.isHidden()
    qtbot.waitUntil(second.window.commands["view.layout_compare"].isChecked)


def test_a_safe_start_finds_nothing_of_it_and_the_next_one_does(
    make_session: MakeSession, session: Session, window: MainWindow
) -> None:
    window.selection.open_article(window.panes.library.model.article_at(0))
    path = window.bridge.store.path
    leave(session)
    kept = session.state.desk(path)
    second = make_session()
    second.finds_desk = False
    second.start(path)
    assert second.window is not None
    assert second.window.panes.reader_area.open_articles() == []
    assert kept["reader"] != second.window.left_as()["reader"]


@pytest.mark.parametrize(
    "nonsense", [{"layout": 5, "records": [], "record": 7}, {"reader": {"sides": [{"selected": ["x"]}]}}]
)
def test_a_desk_that_makes_no_sense_is_passed_over(window: MainWindow, nonsense: dict[str, Json]) -> None:
    window.find_as(nonsense)
    assert window.panes.reader_area.open_articles() == []
    assert window.selection.record == ""


def test_a_program_left_within_a_review_has_its_side_panes_the_next_day(
    make_session: MakeSession, workspace: Path, qtbot: QtBot
) -> None:
    first = make_session()
    first.start(workspace)
    assert first.window is not None
    qtbot.waitExposed(first.window)
    first.window.resize(1440, 900)
    qtbot.waitUntil(first.window.panes.library.isVisible)
    start_session(first.window.bridge.store, "Неделя 11")
    first.window.commands["review.resume"].trigger()
    qtbot.waitUntil(first.window.panes.library.isHidden)
    qtbot.wait(400)  # a moment after each change the desk is remembered
    first.quit()
    second = make_session()
    second.start(workspace)
    assert second.window is not None
    qtbot.waitExposed(second.window)
    second.window.resize(1440, 900)
    qtbot.wait(50)
    assert second.window.panes.library.isVisible()
    assert second.window.panes.records.isVisible()

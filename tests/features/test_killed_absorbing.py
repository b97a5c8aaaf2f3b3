"""Killed at a point of taking a package in: the workspace has all of it or nothing, and takes it in afterwards."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.edits.exchanging.absorbing import absorb, read_incoming
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.importing import read_article
from newsdesk.model.record import RecordId
from newsdesk.store.store import Store

KILLS = 50 if os.environ.get("NEWSDESK_FULL") else 3
"""At how many points it is killed."""

WORKER = """
import os, signal, sys
from pathlib import Path
from newsdesk.edits.exchanging.absorbing import absorb, read_incoming
from newsdesk.edits.workspace import open_workspace

package, point = Path(sys.argv[2]), int(sys.argv[3])
store = open_workspace(Path(sys.argv[1]))
reached = 0


def pass_by(*_):
    # Called by SQLite within its statements, those that write and commit too: any of them may be the last.
    global reached
    reached += 1
    if point and reached == point:
        os.kill(os.getpid(), signal.SIGKILL)
    return 0


store.connection.set_progress_handler(pass_by, 200)
absorb(store, read_incoming(package), file_name=package.name)
store.connection.set_progress_handler(None, 0)
store.close()
print(reached)
"""


def _absorbing(workspace: Path, package: Path, point: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WORKER, str(workspace), str(package), str(point)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture
def outgoing(tmp_path: Path) -> tuple[Path, Path]:
    """A workspace, and a package of somebody who changed, deleted and added since; one change is disputed."""
    mine, theirs, package = tmp_path / "mine.newsdesk", tmp_path / "theirs.newsdesk", tmp_path / "theirs.ndpack"
    with create_workspace(mine) as store:
        people = [add_participant(store, name=f"Велин {number}", aliases=["Велин"]) for number in range(60)]
        store.save_copy(theirs)
        set_fields(store, people[0], {"role": "глава"})
    with Store.open(theirs, analyst="Лейла") as store:
        for number, person in enumerate(people[:50]):
            set_fields(store, RecordId(person), {"role": f"гость {number}"})
        delete_record(store, people[59])
        add_articles(store, [read_article("Арман Велин прибыл в Лорну.".encode(), file_name="a.txt")])
        write_package(package, pack(store))
    return mine, package


@pytest.mark.timeout(900)
def test_killed_at_any_point_of_taking_a_package_in_all_of_it_is_there_or_nothing(
    outgoing: tuple[Path, Path], tmp_path: Path
) -> None:
    mine, package = outgoing
    whole = tmp_path / "whole.newsdesk"
    whole.write_bytes(mine.read_bytes())
    finished = _absorbing(whole, package, 0)
    assert finished.returncode == 0, finished.stderr
    points = int(finished.stdout)
    assert points > KILLS
    with open_workspace(mine, read_only=True) as store:
        nothing = len(list(store.entries()))
    with open_workspace(whole) as store:
        everything = {entry.id for entry in store.entries()}
        assert len(everything) > nothing
    killed = 0
    for number in range(KILLS):
        folder = tmp_path / f"killed {number}"
        folder.mkdir()
        workspace = folder / "mine.newsdesk"
        workspace.write_bytes(mine.read_bytes())
        point = 1 + (points - 1) * number // (KILLS - 1)
        killed += _absorbing(workspace, package, point).returncode < 0
        with open_workspace(workspace) as store:
            assert store.check() == []
            there = len(list(store.entries()))
            assert there in {nothing, len(everything)}
            assert absorb(store, read_incoming(package)).is_empty is (there > nothing)
            assert {entry.id for entry in store.entries()} == everything
            assert store.check() == []
    assert killed >= KILLS - 1

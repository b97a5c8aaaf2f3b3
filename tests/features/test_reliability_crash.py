"""Whenever the program is killed, what it said was saved is there, and nothing stands half done."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsdesk.model.change import Edit
from newsdesk.store.backup import backups_of, verify
from newsdesk.store.store import Store

POINTS = 100 if os.environ.get("NEWSDESK_FULL") else 2
"""How often each act is killed."""
ROWS = 40

WORKER = """
import os, sys
from pathlib import Path
from newsdesk.model.change import Edit
from newsdesk.store.store import Store
from newsdesk.text.canonical import canonicalise

act, path, log = sys.argv[1], Path(sys.argv[2]), os.open(sys.argv[3], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
store = Store.open(path)
start = len(store.steps(10**6))


def mark(number):
    name = f"{act}{start}-{number}"
    with store.step(Edit.ADD_PARTICIPANT):
        store.insert("participant", name, {"name": "Арман Велин " * 20})
        store.insert("alias", name, {"participant": name})
    if number % 3 == 2:
        with store.step(Edit.EDIT_PARTICIPANT):
            store.update("participant", name, {"role": "министр"})
        store.undo()
    return name


def load(number):
    name = f"{act}{start}-{number}"
    with store.step(Edit.IMPORT_ARTICLES):
        for part in range(ROWS):
            markdown = f"{name} {part} Правительство Эстерии объявило о встрече."
            sha256 = store.put_body(markdown, canonicalise(markdown))
            store.insert("article", f"{name}.{part}", {"title": name, "version": f"{name}.{part}"})
            store.insert("article_version", f"{name}.{part}", {"article": f"{name}.{part}", "body": sha256})
    return name


def absorb(number):
    name = f"{act}{start}-{number}"
    with Store.create(path.with_name(f"{name}.other")) as other:
        with other.step(Edit.LOAD_RECORDS):
            for part in range(ROWS):
                other.insert("note", f"{name}.{part}", {"title": name})
        store.absorb(other.entries())
    return name


def backup(number):
    return "backup" + store.backup("manual").name


os.write(log, b"ready\\n")
for number in range(10**6):
    os.write(log, f"{globals()[act](number)}\\n".encode())
""".replace("ROWS", str(ROWS))


def run_and_kill(act: str, path: Path, after: float) -> list[str]:
    """What the worker said was saved before it was killed."""
    log = path.with_name("said")
    log.write_text("")
    worker = subprocess.Popen([sys.executable, "-c", WORKER, act, str(path), str(log)])
    try:
        deadline = time.monotonic() + 60
        while not log.read_text() and time.monotonic() < deadline:
            time.sleep(0.005)
        time.sleep(after)
    finally:
        worker.send_signal(signal.SIGKILL)
        worker.wait()
    said = log.read_text().splitlines()
    assert said[:1] == ["ready"]
    return said[1:]


def look_over(path: Path, said: list[str]) -> None:
    with Store.open(path) as store:
        assert store.check() == []
        people = {str(row["id"]) for row in store.rows("participant")}
        assert {str(row["participant"]) for row in store.rows("alias")} == people
        groups: dict[str, int] = {}
        for row in (*store.rows("article"), *store.rows("note")):
            groups[str(row["title"])] = groups.get(str(row["title"]), 0) + 1
        assert set(groups.values()) <= {ROWS}
        copies = {f"backup{found.path.name}" for found in backups_of(path)}
        # A backup is named after its number, so one made later can stand for one that made room.
        newest = max(copies, default="")
        assert [name for name in said if name not in people | groups.keys() | copies and name > newest] == []
        with store.step(Edit.ADD_NOTE):
            store.insert("analyst", f"after{len(store.steps(10**6))}", {})
    for found in backups_of(path):
        verify(found.path)


@pytest.mark.parametrize("act", ["mark", "load", "absorb", "backup"])
@pytest.mark.timeout(600)
def test_a_program_killed_at_any_moment_loses_nothing_it_had_saved(tmp_path: Path, act: str) -> None:
    path = tmp_path / "w.newsdesk"
    Store.create(path).close()
    chance = random.Random(act)
    everything: list[str] = []
    for _ in range(POINTS):
        everything += run_and_kill(act, path, chance.random() * 0.25)
        look_over(path, everything)
    assert everything or act != "mark"


@pytest.mark.timeout(600)
def test_a_program_killed_while_it_makes_a_workspace_leaves_a_whole_one_or_none(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from newsdesk.store.store import Store; import sqlite_utils\n"
        "print('ready', flush=True); Store.create(Path(sys.argv[1]))\n"
    )
    for number in range(POINTS):
        path = tmp_path / f"{number}.newsdesk"
        worker = subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE)
        assert worker.stdout is not None
        worker.stdout.readline()
        time.sleep(random.Random(number).random() * 0.03)
        worker.kill()
        worker.communicate()
        with Store.open(path) if path.exists() else Store.create(path) as store:
            assert store.check() == []

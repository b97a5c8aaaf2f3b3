"""A full or failing disk is said to be one; nothing is called saved that is not, and work goes on afterwards."""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsdesk.model.change import ChangeSet, Edit
from newsdesk.store.backup import backups_of, folder_of
from newsdesk.store.errors import CannotSaveError
from newsdesk.store.store import Store


def add_note(store: Store, row: str, size: int = 3000) -> None:
    with store.step(Edit.ADD_NOTE, "заметка"):
        store.insert("note", row, {"title": row, "body": "м" * size})


def delete_notes(store: Store, rows: list[str]) -> None:
    with store.step(Edit.DELETE_RECORD):
        for row in rows:
            store.delete("note", row)


def fill(store: Store) -> list[str]:
    """Write until the disk refuses; returns what was saved."""
    saved: list[str] = []
    while True:
        try:
            add_note(store, f"n{len(saved):05}")
        except CannotSaveError:
            return saved
        saved.append(f"n{len(saved):05}")


def held(store: Store) -> list[str]:
    return sorted(str(row["id"]) for row in store.rows("note"))


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_that_may_grow_no_more_refuses_in_a_sentence_and_takes_the_same_edit_later(tmp_path: Path) -> None:
    path = tmp_path / "w.newsdesk"
    with Store.create(path) as store:
        add_note(store, "first")
        store.backup("manual")
        told: list[ChangeSet] = []
        store.feed.subscribe(told.append)
        size = max(file.stat().st_size for file in tmp_path.iterdir() if file.is_file())
        with no_file_larger_than(size + 60_000):
            saved = fill(store)
            with pytest.raises(CannotSaveError, match="disk is full") as refusal:
                add_note(store, "again")
            assert str(path) in str(refusal.value)
            assert held(store) == ["first", *saved]
            assert len(told) == len(saved)
        with no_file_larger_than(100_000):
            with pytest.raises(CannotSaveError):
                store.backup("manual")
            with pytest.raises(CannotSaveError):
                store.save_copy(tmp_path / "copy.newsdesk")
        assert len(list(folder_of(path).iterdir())) == 2
        assert not (tmp_path / "copy.newsdesk").exists()
        assert len(backups_of(path)) == 1
        add_note(store, "again")
        assert held(store) == ["again", "first", *saved]
        assert store.check() == []
    with Store.open(path) as store:
        assert held(store) == ["again", "first", *saved]
        assert store.check() == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("needs the right to mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_on_a_full_disk_nothing_is_lost_and_room_made_is_room_used(small_disk: Path) -> None:
    path = small_disk / "w.newsdesk"
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * 1_500_000)
    with Store.create(path) as store:
        saved = fill(store)
        with pytest.raises(CannotSaveError, match="the disk is full"):
            delete_notes(store, saved)
        assert held(store) == saved
        with pytest.raises(CannotSaveError):
            store.backup("manual")
        assert list(folder_of(path).iterdir()) == []
        ballast.unlink()
        add_note(store, "x")
        assert held(store) == [*saved, "x"]
        assert store.check() == []
    with Store.open(path) as store:
        assert held(store) == [*saved, "x"]


def test_no_workspace_is_half_made_on_a_full_disk(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(b"x" * (3 * 1024 * 1024 - 64 * 1024))
    with pytest.raises(CannotSaveError, match="the disk is full"):
        Store.create(small_disk / "w.newsdesk")
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]


FAILING = """
import sys
from pathlib import Path
from newsdesk.model.change import Edit
from newsdesk.store.errors import CannotSaveError
from newsdesk.store.store import Store

with Store.open(Path(sys.argv[1])) as store:
    for number in range(8):
        for attempt in range(2):
            try:
                with store.step(Edit.ADD_NOTE):
                    store.insert("note", f"n{number}", {"title": "Лорна"})
                print("saved", f"n{number}")
                break
            except CannotSaveError as error:
                print("failed", f"n{number}", error.cause)
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace to make the disk fail")
@pytest.mark.parametrize("when", ["3", "4", "5+2", "2+"])
@pytest.mark.parametrize("call", ["fdatasync,fsync", "pwrite64"])
def test_a_disk_that_fails_to_write_is_never_taken_for_saved(tmp_path: Path, when: str, call: str) -> None:
    path = tmp_path / "w.newsdesk"
    Store.create(path).close()
    injection = ["-e", f"trace={call}", "-e", f"inject={call}:error=EIO:when={when}", "-P", f"{path}-wal"]
    strace = ["strace", "-f", "-o", str(tmp_path / "trace"), *injection]
    run = subprocess.run(
        [*strace, sys.executable, "-c", FAILING, str(path)], capture_output=True, text=True, check=False, timeout=60
    )
    if "ptrace" in run.stderr:
        pytest.skip("may not trace here")
    assert "INJECTED" in (tmp_path / "trace").read_text()
    said = [line.split(" ", 2) for line in run.stdout.splitlines()]
    saved = {row for word, row, *_ in said if word == "saved"}
    failed = [cause for word, _, *cause in said if word == "failed"]
    assert failed
    assert {tuple(cause) for cause in failed} <= {("the disk is full or failing",)}
    if "+" not in when:
        assert len(saved) == 8  # the same edit, tried again, was saved
    with Store.open(path) as store:
        assert saved <= set(held(store))
        assert len(held(store)) == len(set(held(store)))
        assert store.check() == []
        assert len(store.steps()) == len(store.rows("note"))

"""Somebody else's workspace is read as a file that anybody may have made, and is never touched."""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.model.change import Edit
from newsdesk.store import strangers
from newsdesk.store.errors import NewerWorkspaceError, NotAWorkspaceError, StrangeWorkspaceError, WorkspaceError
from newsdesk.store.store import Store
from newsdesk.store.strangers import is_workspace, read_stranger

WORKSPACES = Path(__file__).parents[2] / "workspaces"


@pytest.fixture
def theirs(store: Store, path: Path) -> Path:
    with store.step(Edit.ADD_NOTE):
        store.insert("note", "n", {"title": "Лорна"})
    store.close()
    return path


def rewritten(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = delete")
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize("released", sorted(WORKSPACES.glob("schema-*.newsdesk")), ids=lambda path: path.stem)
def test_a_workspace_of_every_format_becomes_a_package_of_its_whole_journal(released: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(f"{released.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        count = connection.execute("SELECT count(*) FROM change").fetchone()[0]
        bodies = connection.execute("SELECT count(*) FROM body").fetchone()[0]
    before = hashlib.sha256(released.read_bytes()).digest()
    package = read_stranger(released)
    assert (len(package.entries), len(package.texts)) == (count, bodies)
    assert package.texts.keys() == package.text_hashes.keys()
    assert hashlib.sha256(released.read_bytes()).digest() == before
    with Store.create(tmp_path / "mine.newsdesk") as mine:
        mine.absorb(package.entries)
        assert [fault for fault in mine.check() if fault.kind != "text missing"] == []


def test_a_workspace_of_today_with_all_that_its_entries_say(theirs: Path) -> None:
    assert is_workspace(theirs)
    with Store.open(theirs) as opened:
        entries = list(opened.entries())
    assert list(read_stranger(theirs).entries) == entries


def scribble(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        for place in range(8192, size, 8192):
            file.seek(place)
            file.write(b"\xff" * 512)


def leave_a_log(path: Path) -> None:
    shutil.copyfile(path, path.with_name(f"{path.name}-wal"))


HOSTILE: dict[str, Callable[[Path], None]] = {
    "a view in a table's place": lambda path: rewritten(
        path, "DROP TABLE conflict", "CREATE VIEW conflict AS SELECT * FROM change"
    ),
    "a trigger": lambda path: rewritten(path, "CREATE TRIGGER t AFTER INSERT ON change BEGIN SELECT 1; END"),
    "a table of its own": lambda path: rewritten(path, "CREATE TABLE loot (a)"),
    "a computed column": lambda path: rewritten(
        path, "DROP TABLE head", "CREATE TABLE head (a INTEGER, b INTEGER GENERATED ALWAYS AS (a + 1))"
    ),
    "a check": lambda path: rewritten(path, "DROP TABLE head", "CREATE TABLE head (a INTEGER CHECK (a > 1))"),
    "an index over an expression": lambda path: rewritten(path, "CREATE INDEX i ON head (hex(field) COLLATE binary)"),
    "no journal": lambda path: rewritten(path, "DROP TABLE change"),
    "letters that are none": lambda path: rewritten(
        path, "UPDATE change SET subject = CAST(x'ff' AS TEXT) WHERE seq = 1"
    ),
    "fields that are no object": lambda path: rewritten(path, "UPDATE change SET fields = '[1]'"),
    "fields that are no JSON": lambda path: rewritten(path, "UPDATE change SET fields = '{'"),
    "a number that is none": lambda path: rewritten(path, """UPDATE change SET fields = '{"title": NaN}'"""),
    "a number without end": lambda path: rewritten(path, """UPDATE change SET extra = '{"title": 1e999}'"""),
    "half a letter": lambda path: rewritten(path, """UPDATE change SET fields = '{"title": "\\ud800"}'"""),
    "a table whose name has no end": lambda path: rewritten(path, 'UPDATE change SET "table" = hex(zeroblob(50000))'),
    "fields too deep": lambda path: rewritten(
        path, "UPDATE change SET fields = replace(hex(zeroblob(50000)), '00', '[[')"
    ),
    "a text of another hash": lambda path: rewritten(path, "INSERT INTO body VALUES ('0', 'x', 'x', '0', '[]')"),
    "bytes that are cut": lambda path: os.truncate(path, path.stat().st_size // 2 + 100),
    "a page of noise": scribble,
    "changes beside it": leave_a_log,
}


@pytest.mark.parametrize("harm", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_in_a_sentence_and_left_as_it_is(theirs: Path, harm: Callable[[Path], None]) -> None:
    harm(theirs)
    before = hashlib.sha256(theirs.read_bytes()).digest()
    with pytest.raises(StrangeWorkspaceError, match=r"cannot be taken in: .+\. Nothing was changed"):
        read_stranger(theirs)
    assert hashlib.sha256(theirs.read_bytes()).digest() == before
    assert {file.name for file in theirs.parent.iterdir()} <= {theirs.name, f"{theirs.name}-wal"}


def test_other_files_and_newer_ones_are_told_apart(theirs: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.newsdesk"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE t (a)")
    with pytest.raises(NotAWorkspaceError):
        read_stranger(other)
    newer = tmp_path / "newer.newsdesk"
    shutil.copyfile(theirs, newer)
    rewritten(newer, "PRAGMA user_version = 99")
    with pytest.raises(NewerWorkspaceError, match="newer NewsDesk"):
        read_stranger(newer)
    (tmp_path / "words.newsdesk").write_text("no")
    assert not is_workspace(tmp_path / "words.newsdesk")
    assert not is_workspace(tmp_path)
    assert not is_workspace(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe")
    assert not is_workspace(tmp_path / "pipe")


def test_one_that_is_too_large_or_takes_too_long_is_refused(theirs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strangers, "MAX_BYTES", 1000)
    with pytest.raises(StrangeWorkspaceError, match="larger than"):
        read_stranger(theirs)
    monkeypatch.setattr(strangers, "MAX_BYTES", 2**29)
    monkeypatch.setattr(strangers, "MAX_SECONDS", -1.0)
    monkeypatch.setattr(strangers, "_STEPS", 1)
    with pytest.raises(WorkspaceError, match="takes too long"):
        read_stranger(theirs)

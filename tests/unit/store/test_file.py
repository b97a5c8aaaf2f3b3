"""Opening, locking, refusing and losing a workspace file."""

import hashlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.model.change import Edit
from newsdesk.store import columns, picture, schema, tables
from newsdesk.store import connection as connecting
from newsdesk.store.backup import backups_of, folder_of, verify
from newsdesk.store.causes import cause_of
from newsdesk.store.connection import file_system_of
from newsdesk.store.errors import (
    CannotSaveError,
    DamagedWorkspaceError,
    NewerWorkspaceError,
    NotAWorkspaceError,
    ReadOnlyWorkspaceError,
    WorkspaceError,
    WorkspaceInUseError,
    WorkspaceMovedError,
)
from newsdesk.store.lock import FileLock, lock_path
from newsdesk.store.store import Store

FIXTURES = Path(__file__).parents[2] / "workspaces"
NEXT = schema.SCHEMA_VERSION + 1


def add_note(store: Store, row: str) -> None:
    with store.step(Edit.ADD_NOTE):
        store.insert("note", row, {"title": row})


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def rewrite(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_new_workspace_is_for_its_owner_alone_and_leaves_nothing_beside_it(store: Store, path: Path) -> None:
    add_note(store, "n")
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    store.close()
    store.close()
    assert list(path.parent.iterdir()) == [path]


def test_the_file_says_what_it_is_and_is_written_with_care(store: Store) -> None:
    asked = ("application_id", "user_version", "journal_mode", "synchronous", "foreign_keys", "trusted_schema")
    found = [store.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    assert found == [0x4E574453, schema.SCHEMA_VERSION, "wal", 2, 1, 0]
    strict = store.connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
        "AND name NOT LIKE '\\_sqlite%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    assert strict == []
    assert store.connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone() == (0,)


def test_opening_loads_neither_sqlite_utils_nor_the_stemmer(store: Store, path: Path) -> None:
    store.close()
    program = (
        "import sys; from pathlib import Path; from newsdesk.store.store import Store\n"
        f"Store.open(Path({str(path)!r})).close()\n"
        "print([name for name in ('sqlite_utils', 'Stemmer', 'numpy', 'markdown_it') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_name_that_is_taken_is_not_overwritten(tmp_path: Path) -> None:
    taken = tmp_path / "taken.newsdesk"
    taken.write_text("precious")
    with pytest.raises(CannotSaveError, match="already"):
        Store.create(taken)
    assert taken.read_text() == "precious"
    with pytest.raises(CannotSaveError, match="folder is not there"):
        Store.create(tmp_path / "nowhere" / "w.newsdesk")


@pytest.mark.parametrize(
    "content", [b"", b"Harbour Wire, 10 March 2026\n" * 40, b"SQLite format 3\x00" + b"\xff" * 4096]
)
def test_another_file_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "w.newsdesk"
    path.write_bytes(content)
    for read_only in (True, False):
        with pytest.raises((NotAWorkspaceError, DamagedWorkspaceError), match=r"w\.newsdesk"):
            Store.open(path, read_only=read_only)
    assert path.read_bytes() == content
    assert not lock_path(path).exists()


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_a_new_workspace_takes_nothing_from_what_a_deleted_one_left_beside(
    store: Store, path: Path, ending: str
) -> None:
    with store.step(Edit.ADD_NOTE):
        store.insert("note", "n", {"title": "Лорна"})
    leftover = path.with_name(f"{path.name}-wal").read_bytes()
    store.close()
    path.unlink()
    for part in (ending, "-shm"):
        path.with_name(f"{path.name}{part}").write_bytes(leftover)
    with Store.create(path) as made:
        assert made.rows("note") == []
        assert made.check() == []
    with Store.open(path) as opened:
        assert opened.rows("note") == []
    assert path.with_name(f"{path.name}.left-behind{ending}").read_bytes() == leftover


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotAWorkspaceError, match="There is no file"):
        Store.open(tmp_path / "w.newsdesk")
    with pytest.raises(NotAWorkspaceError, match="is a folder"):
        Store.open(tmp_path)


@pytest.mark.parametrize(
    ("statement", "refusal"),
    [
        ("PRAGMA application_id = 5", NotAWorkspaceError),
        (f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}", NewerWorkspaceError),
    ],
)
def test_a_file_of_another_program_or_a_newer_one_keeps_every_byte(
    store: Store, path: Path, statement: str, refusal: type[WorkspaceError]
) -> None:
    store.close()
    rewrite(path, "PRAGMA journal_mode = delete", statement)
    before = digest(path)
    with pytest.raises(refusal, match="left unchanged"):
        Store.open(path)
    assert digest(path) == before
    assert list(path.parent.iterdir()) == [path]


def test_a_workspace_of_schema_1_opens(tmp_path: Path) -> None:
    path = tmp_path / "old.newsdesk"
    shutil.copy(FIXTURES / "schema-1.newsdesk", path)
    with Store.open(path) as store:
        assert store.check() == []
        assert [row["name"] for row in store.rows("participant")] == ["Арман Велин"]
        add_note(store, "n")
        store.undo()
        result = store.undo()
        assert result is not None
        assert result.step.edit == "edit participant"


def grow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program know a further schema version, with a further table and a further field."""
    note = tables.TABLES["note"]
    mood = columns.Column(name="mood", kind=columns.ColumnKind.TEXT, default="", since=NEXT)
    later = {
        "note": tables.Table("note", (*note.fields, mood)),
        "picture": tables.Table("picture", (columns.text("path"),), since=NEXT),
    }
    for name, table in later.items():
        monkeypatch.setitem(tables.TABLES, name, table)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NEXT)


def test_a_migration_that_fails_leaves_the_old_file_as_it_was(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_note(store, "n")
    store.close()
    with monkeypatch.context() as patch:
        grow(patch)

        def fail(*_: object) -> None:
            raise MemoryError

        patch.setattr(picture, "recount_since", fail)
        with pytest.raises(MemoryError):
            Store.open(path)
        folder_of(path).joinpath("000001  migrate.newsdesk").unlink()
        folder_of(path).joinpath("000001  migrate.newsdesk.sha256").unlink()
        folder_of(path).rmdir()
        folder_of(path).write_text("in the way")
        with pytest.raises(CannotSaveError):
            Store.open(path)
    with Store.open(path) as opened:
        assert opened.connection.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)
        assert len(opened.rows("note")) == 1
        assert opened.check() == []


def test_an_older_file_is_backed_up_and_then_shows_what_the_journal_kept_for_this_version(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_note(store, "n")
    entry = replace(next(store.entries()), step="another")  # type: ignore[arg-type]
    store.absorb(
        [
            replace(entry, id="mood", seen={"mood": ()}, fields={"mood": "calm"}),  # type: ignore[arg-type]
            replace(entry, id="pic", table="picture", row="p", fields={"path": "x.png", "deleted": False}),  # type: ignore[arg-type]
        ]
    )
    store.close()
    grow(monkeypatch)
    with pytest.raises(WorkspaceError, match="older format"):
        Store.open(path, read_only=True)
    with Store.open(path) as opened:
        assert [row["mood"] for row in opened.rows("note")] == ["calm"]
        assert [row["path"] for row in opened.rows("picture")] == ["x.png"]
        assert opened.check() == []
    (backup,) = backups_of(path)
    assert backup.reason == "migrate"
    verify(backup.path)
    assert not lock_path(path).exists()


def test_a_second_program_is_refused_and_told_who_is_first_but_may_read(store: Store, path: Path) -> None:
    add_note(store, "n")
    program = (
        "import sys; from pathlib import Path; from newsdesk.store.store import Store\n"
        "from newsdesk.store.errors import WorkspaceInUseError\n"
        f"path = Path({str(path)!r})\n"
        "try:\n    Store.open(path)\nexcept WorkspaceInUseError as error:\n    print(error.holder['pid'], error)\n"
        "with Store.open(path, read_only=True) as store:\n    print(len(store.rows('note')))\n"
    )
    begun = time.monotonic()
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert time.monotonic() - begun < 30
    first, second = run.stdout.strip().splitlines()
    assert first.startswith(f"{os.getpid()} {path.name} is already open")
    assert second == "1"
    add_note(store, "m")
    with pytest.raises(WorkspaceInUseError):
        Store.open(path)


def test_a_lock_file_left_by_a_crash_or_still_being_written_blocks_nobody(store: Store, path: Path) -> None:
    left = lock_path(path).read_text()
    store.close()
    for content in (left, "", "{", '{"pid": "1", "host": "elsewhere"}'):
        lock_path(path).write_text(content)
        Store.open(path).close()
        assert not lock_path(path).exists()


def test_a_holder_that_has_not_yet_written_its_name_is_still_respected(store: Store, path: Path) -> None:
    assert not store.read_only
    lock_path(path).write_text("")
    with pytest.raises(WorkspaceInUseError, match="somebody on this computer"):
        Store.open(path)


def test_a_lock_file_taken_away_in_the_moment_of_locking_is_made_again(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newsdesk.store import lock

    store.close()
    real = lock._lock

    def remake() -> None:
        lock_path(path).unlink()
        lock_path(path).touch()

    swaps: list[Callable[[], None]] = [lock_path(path).unlink, remake]

    def interrupted(descriptor: int) -> bool:
        if swaps:
            swaps.pop()()
        return real(descriptor)

    monkeypatch.setattr(lock, "_lock", interrupted)
    with Store.open(path):
        assert lock_path(path).stat().st_size > 0
    assert swaps == []


def test_a_user_without_a_name_can_work(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr("getpass.getuser", nameless)
    with Store.create(path) as store:
        add_note(store, "n")
        assert len(store.rows("note")) == 1


def test_a_store_opened_to_read_writes_nothing(store: Store, path: Path) -> None:
    add_note(store, "n")
    store.close()
    with Store.open(path, read_only=True) as opened:
        assert opened.read_only
        with pytest.raises(ReadOnlyWorkspaceError, match="Save a copy"):
            add_note(opened, "m")
        assert opened.check() == []
        opened.save_copy(path.with_name("copy.newsdesk"))
    with Store.open(path.with_name("copy.newsdesk")) as copy:
        add_note(copy, "m")


@contextmanager
def read_only_medium(path: Path, *beside: str) -> Iterator[Path]:
    """The workspace on a file system mounted to read only, with some of the files beside it."""
    medium = path.parent / "medium"
    medium.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(medium)], check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        for ending in ("", *beside):
            shutil.copy(f"{path}{ending}", medium)
        subprocess.run(["mount", "-o", "remount,ro", str(medium)], check=True)
        yield medium / path.name
    finally:
        subprocess.run(["umount", str(medium)], check=True)


def test_a_workspace_on_a_read_only_medium_opens_to_read(store: Store, path: Path) -> None:
    add_note(store, "n")
    store.close()
    with read_only_medium(path) as there, Store.open(there) as opened:
        assert opened.read_only
        assert len(opened.rows("note")) == 1
        assert opened.check() == []


def test_latest_changes_beside_the_file_on_a_read_only_medium_are_not_overlooked(store: Store, path: Path) -> None:
    add_note(store, "n")
    with read_only_medium(path, "-wal") as there, pytest.raises(WorkspaceError, match="latest changes"):
        Store.open(there).close()
    path.parent.joinpath("medium").rmdir()
    with read_only_medium(path, "-wal", "-shm") as there, Store.open(there) as opened:
        assert len(opened.rows("note")) == 1


def test_a_folder_that_takes_no_lock_file_opens_to_read(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(FileLock, "take", refuse)
    with Store.open(path) as opened:
        assert opened.read_only


def moved(path: Path) -> None:
    path.rename(path.with_name("elsewhere.newsdesk"))


def replaced(path: Path) -> None:
    Store.create(path.with_name("new.newsdesk")).close()
    path.with_name("new.newsdesk").replace(path)


def truncated(path: Path) -> None:
    os.truncate(path, 4096)


@pytest.mark.parametrize("happening", [moved, replaced, Path.unlink])
def test_a_file_moved_deleted_or_replaced_is_noticed_before_the_commit_and_a_copy_holds_everything(
    store: Store, path: Path, happening: Callable[[Path], None]
) -> None:
    add_note(store, "a")
    told: list[object] = []
    store.feed.subscribe(told.append)
    happening(path)
    with pytest.raises(WorkspaceMovedError, match="nothing was saved"):
        add_note(store, "b")
    assert told == []
    assert [row["id"] for row in store.rows("note")] == ["a"]
    store.save_copy(path.with_name("copy.newsdesk"))
    with Store.open(path.with_name("copy.newsdesk")) as copy:
        assert [row["id"] for row in copy.rows("note")] == ["a"]


def test_a_file_cut_short_is_noticed(store: Store, path: Path) -> None:
    add_note(store, "a")
    truncated(path)
    with pytest.raises(WorkspaceError, match=r"changed by another program|damaged"):
        add_note(store, "b")


def test_a_damaged_page_is_said_to_be_damage(store: Store, path: Path) -> None:
    with store.step(Edit.ADD_NOTE):
        for number in range(200):
            store.insert("note", f"n{number}", {"body": "мост " * 50})
    store.close()
    rewrite(path, "PRAGMA journal_mode = delete")
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    with pytest.raises(DamagedWorkspaceError, match="restore the newest backup"), Store.open(path) as opened:
        add_note(opened, "m")


def test_damage_short_of_the_schema_is_found_by_the_check(store: Store, path: Path) -> None:
    with store.step(Edit.ADD_NOTE):
        for number in range(2000):
            store.insert("note", f"n{number}", {"body": "мост " * 50})
    store.close()
    rewrite(path, "PRAGMA journal_mode = delete")
    with path.open("r+b") as file:
        file.seek(-8192, os.SEEK_END)
        file.write(b"\x0d" + b"\xff" * 8191)
    with Store.open(path, read_only=True) as opened:
        assert "damage" in {fault.kind for fault in opened.check()}


def test_a_folder_shared_with_other_computers_gets_a_rollback_journal(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    with Store.create(folder / "w.newsdesk") as store:
        add_note(store, "n")
        assert store.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert store.check() == []


def test_a_crash_in_a_shared_folder_is_rolled_back_at_the_next_opening(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = folder / "w.newsdesk"
    with Store.create(path) as store:
        add_note(store, "n")
    crash = (
        "import os, sys; from pathlib import Path; from newsdesk.store.store import Store\n"
        "from newsdesk.model.change import Edit\n"
        f"store = Store.open(Path({str(path)!r}))\n"
        "store.connection.execute('PRAGMA cache_size = 1')\n"
        "with store.step(Edit.ADD_NOTE):\n"
        "    for number in range(500):\n        store.insert('note', f'm{number}', {'body': 'x' * 5000})\n"
        "    os._exit(9)\n"
    )
    assert subprocess.run([sys.executable, "-c", crash], check=False).returncode == 9
    assert path.with_name("w.newsdesk-journal").exists()
    with pytest.raises(WorkspaceError):
        Store.open(path, read_only=True)
    with Store.open(path) as store:
        assert [row["id"] for row in store.rows("note")] == ["n"]
        assert store.check() == []


@pytest.mark.parametrize(
    ("mounts", "kind"),
    [
        ("/dev/a / ext4 rw 0 0\nserver:/x /home/арман nfs4 rw 0 0\n", "nfs4"),
        ("/dev/a / ext4 rw 0 0\n/dev/b /home ext4 rw 0 0\n", "ext4"),
        ("/dev/c /home/арман/a\\040b fuse.sshfs rw 0 0\n", ""),
        ("", ""),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(mounts: str, kind: str) -> None:
    assert file_system_of(Path("/home/арман/w.newsdesk"), mounts) == kind


def test_a_folder_where_the_write_ahead_log_cannot_work_gets_a_rollback_journal(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sqlite3.connect

    def without_wal(target: object, **settings: object) -> sqlite3.Connection:
        made: sqlite3.Connection = real(target, **settings)  # type: ignore[call-overload]
        if str(target).endswith("probe"):
            made.set_authorizer(lambda action, *_: sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_CREATE_TABLE else 0)
        return made

    monkeypatch.setattr(sqlite3, "connect", without_wal)
    with Store.create(path) as store:
        assert store.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_an_unknown_file_system_is_taken_for_one_of_this_computer(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(connecting, "_MOUNTS", tmp_path / "none")
    with Store.create(path) as store:
        assert store.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "the disk is full"),
        (sqlite3.SQLITE_IOERR_FSYNC, "the disk is full or failing"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "another program is using the file"),
        (sqlite3.SQLITE_READONLY, "the file or its folder may not be written"),
        (sqlite3.SQLITE_CANTOPEN, "the file or its folder may not be written"),
        (sqlite3.SQLITE_ERROR, "no such wonder"),
    ],
)
def test_each_cause_has_its_words(code: int, words: str) -> None:
    error = sqlite3.OperationalError("no such wonder")
    error.sqlite_errorcode = code
    assert cause_of(error) == words

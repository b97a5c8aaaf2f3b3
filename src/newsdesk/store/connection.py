"""Connections to a workspace file: their settings, and which journal mode its folder can carry."""

import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from newsdesk.text.alphabet import alphabetical

ENGINE_VERSION = sqlite3.sqlite_version
"""Version of the SQLite that runs here, to be shown to people."""
SERIALIZED = sqlite3.threadsafety == 3  # noqa: PLR2004 - as DB-API 2.0 numbers it
"""Whether SQLite was built so that a second thread may use a connection; ours only waits for a commit there."""

_STEPS = 20_000
"""Steps of SQLite's machine between two questions whether a query is still wanted: a millisecond or two."""
_SYNCED_FOLDERS = ("onedrive", "dropbox", "icloud", "google drive", "googledrive", "nextcloud", "yandex.disk")
_FOREIGN_FILE_SYSTEMS = ("nfs", "cifs", "smb", "fuse", "9p", "ntfs3", "afs", "sshfs")
_MOUNTS = Path("/proc/self/mounts")


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open a connection with the settings that keep the file safe; transactions are begun by hand.

    :raises sqlite3.Error: if SQLite cannot open or read the file.
    """
    connection = _connect(path, "mode=ro" if read_only else "mode=rw")
    try:
        for setting in _settings(read_only=read_only):
            connection.execute(f"PRAGMA {setting}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        if not (read_only and _can_be_immutable(path)):
            raise
        connection = _connect(path, "mode=ro&immutable=1")
    return connection


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{mode}"
    one_thread = not SERIALIZED
    return _with_functions(
        sqlite3.connect(uri, uri=True, isolation_level=None, cached_statements=512, check_same_thread=one_thread)
    )


def _with_functions(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.create_function("alphabetical", 1, alphabetical, deterministic=True)
    return connection


def scratch_copy(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of a workspace that may be written to and is gone when it is closed; no file of it has a name."""
    copy = _with_functions(sqlite3.connect("", isolation_level=None))
    try:
        connection.backup(copy)
    except sqlite3.Error:
        copy.close()
        raise
    return copy


def give_up_when(connection: sqlite3.Connection, unwanted: Callable[[], bool]) -> None:
    """Let each query fail as "interrupted" once it is unwanted; unlike an interrupt, this misses none that begins."""
    connection.set_progress_handler(unwanted, _STEPS)


def fold(words: str) -> str:
    """Words as they are compared: letters alike whether large or small, "ё" as "е"."""
    return words.casefold().replace("ё", "е")


def _settings(*, read_only: bool) -> tuple[str, ...]:
    settings = ("trusted_schema = OFF", "cell_size_check = ON", "busy_timeout = 5000", "foreign_keys = ON")
    if read_only:
        return (*settings, "query_only = ON")
    full = ("fullfsync = ON", "checkpoint_fullfsync = ON") if sys.platform == "darwin" else ()
    return (*settings, *full, "synchronous = FULL", "wal_autocheckpoint = 1000")


def _can_be_immutable(path: Path) -> bool:
    """A folder where nothing can be made has no room for the files that readers share; then the file alone is read.

    Not if changes still lie in a file beside it: those would be overlooked.
    """
    beside = [path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-journal")]
    return not any(file.exists() and file.stat().st_size > 0 for file in beside)


def set_journal_mode(connection: sqlite3.Connection, path: Path) -> str:
    """Use a write-ahead log where the folder carries one, else a rollback journal; returns the mode in use."""
    mode = str(connection.execute("PRAGMA journal_mode").fetchone()[0])
    wanted = "wal" if not _is_shared(path) and (mode == "wal" or _carries_wal(path.parent)) else "delete"
    if mode != wanted:
        mode = str(connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0])
    return mode


def _is_shared(path: Path) -> bool:
    """Say whether other computers may reach the file, by its path or by its file system."""
    if any(name in part.lower() for part in path.absolute().parts for name in _SYNCED_FOLDERS):
        return True
    return file_system_of(path, _MOUNTS.read_text() if _MOUNTS.exists() else "").startswith(_FOREIGN_FILE_SYSTEMS)


def file_system_of(path: Path, mounts: str) -> str:
    """The type of the file system that a path lies in, from the system's list of mounts; empty if unknown."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        point = Path(fields[1].replace("\\040", " "))
        if path.absolute().is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def _carries_wal(folder: Path) -> bool:
    """Try it with a throw-away database: the mode must be taken, and a write must work in it."""
    with tempfile.TemporaryDirectory(prefix=".newsdesk-", dir=folder, ignore_cleanup_errors=True) as trial:
        connection = sqlite3.connect(Path(trial, "probe"), isolation_level=None)
        try:
            taken = connection.execute("PRAGMA journal_mode = wal").fetchone()[0]
            connection.execute("CREATE TABLE probe (number INTEGER)")
        except sqlite3.Error:
            return False
        finally:
            connection.close()
    return bool(taken == "wal")

"""Writes a file whole or not at all."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path


class CannotWriteError(OSError):
    """A file could not be written; nothing of it is left behind and an older one is untouched."""

    def __init__(self, path: Path, cause: OSError) -> None:
        self.path = path
        self.cause = cause
        super().__init__(cause.errno, cause.strerror or str(cause))

    def __str__(self) -> str:
        return self.sentence()

    def sentence(self) -> str:
        """Which file, why, and what to do next."""
        why = self.cause.strerror or str(self.cause)
        return f"{self.path} could not be written: {why}. Choose another place or free some space, then try again."


_DATABASE = b"SQLite format 3\x00"
_BESIDE_A_DATABASE = ("-wal", "-shm", "-journal")


def _guard_workspaces(path: Path) -> None:
    """Refuse to write over a workspace or what SQLite keeps beside one, through whatever link.

    :raises FileExistsError: if the file is one.
    """
    if not path.is_file():
        return
    with path.open("rb") as there:
        is_database = there.read(len(_DATABASE)) == _DATABASE
    if is_database or path.name.endswith(_BESIDE_A_DATABASE):
        raise FileExistsError(errno.EEXIST, "it is a workspace or belongs to one")


def write_atomically(path: Path, data: bytes) -> None:
    """Write beside `path`, sync, and put the file in its place in one move; survives a crash half way.

    :raises CannotWriteError: if the folder, the disk or the system refuses, or if a workspace stands
        there; `path` is then as it was.
    """
    try:
        _guard_workspaces(path)
        _write(path, data)
    except OSError as cause:
        raise CannotWriteError(path, cause) from cause


def _write(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".newsdesk-", suffix=".tmp")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_permissions(path))
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _permissions(path: Path) -> int:
    """Those of the file that is replaced, else what the process would give a new file."""
    with contextlib.suppress(FileNotFoundError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the move itself durable; where folders cannot be opened (Windows) the system does it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""Writes a file whole or not at all."""

import contextlib
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


def write_atomically(path: Path, data: bytes) -> None:
    """Write beside `path`, sync, and put the file in its place in one move; survives a crash half way.

    :raises CannotWriteError: if the folder, the disk or the system refuses; `path` is then as it was.
    """
    try:
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

"""The lock that keeps a second program from writing the same workspace: a file of its own beside it."""

import getpass
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from newsdesk.store.errors import WorkspaceInUseError

SILENT_AFTER = 10 * 60
"""Seconds without a sign of life after which a holder counts as silent, and its lock may be taken over."""

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class FileLock:
    """A held lock. The system drops it when the process ends, so a stale file never blocks anybody.

    A holder gives a sign of life by `beat`. From one that hangs the lock may be taken over: a new file then
    stands in its place, so that the old holder finds that it is not `held` any more.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    @classmethod
    def take(cls, workspace: Path, time: str, *, take_over: bool = False) -> "FileLock":
        """Lock a workspace and write who holds it; `time` is now, UTC, ISO 8601, or "" for nobody knows.

        With `take_over` the lock is taken from a holder that has been silent for `SILENT_AFTER`.
        :raises WorkspaceInUseError: if another holds it.
        :raises OSError: if no file can be made beside the workspace.
        """
        path = lock_path(workspace)
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            if not _lock(descriptor):
                holder, heard = _read(descriptor), os.fstat(descriptor).st_mtime
                silent = bool(time) and datetime.fromisoformat(time).timestamp() - heard >= SILENT_AFTER
                if take_over and silent and _is_still_there(path, descriptor):
                    path.unlink(missing_ok=True)
                    os.close(descriptor)
                    continue
                os.close(descriptor)
                raise WorkspaceInUseError(workspace, holder, heard=_iso(heard), silent=silent)
            if _is_still_there(path, descriptor):
                break
            os.close(descriptor)  # its holder let go and removed it in this very moment
        os.ftruncate(descriptor, 0)
        os.write(descriptor, json.dumps(_self_description(time)).encode())
        return cls(path, descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    @property
    def held(self) -> bool:
        """Whether nobody took it over."""
        return _is_still_there(self._path, self._descriptor)

    def beat(self) -> None:
        """Give a sign of life."""
        os.utime(self._descriptor if os.utime in os.supports_fd else self._path)

    def release(self) -> None:
        """Let go and remove the file, unless it is another's by now."""
        if sys.platform == "win32":  # pragma: no cover – there an open file cannot be removed
            os.close(self._descriptor)
            self._path.unlink(missing_ok=True)
        else:
            if self.held:
                self._path.unlink(missing_ok=True)
            os.close(self._descriptor)


def lock_path(workspace: Path) -> Path:
    """Where the lock file of a workspace lies."""
    return workspace.with_name(f"{workspace.name}.lock")


def _self_description(time: str) -> dict[str, str]:
    boot = _BOOT_ID.read_text().strip() if _BOOT_ID.exists() else ""
    return {"name": _user(), "host": platform.node(), "pid": str(os.getpid()), "boot": boot, "time": time}


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such user in the system's list
        return ""


def _read(descriptor: int) -> dict[str, str]:
    try:
        holder = json.loads(os.read(descriptor, 4096))
    except ValueError:  # it is writing just now
        return {}
    return {str(key): str(value) for key, value in holder.items()}


def _is_still_there(path: Path, descriptor: int) -> bool:
    try:
        there, held = path.stat(), os.fstat(descriptor)
    except FileNotFoundError:
        return False
    return (there.st_dev, there.st_ino) == (held.st_dev, held.st_ino)


if sys.platform == "win32":  # pragma: no cover – the tests run on Linux
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, 1 << 20, os.SEEK_SET)  # beyond the words, so that others can read them
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

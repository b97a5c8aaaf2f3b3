"""Why something could not be written, in words for a person."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsdesk.store.errors import CannotSaveError

DISK_FULL = "the disk is full"
DISK_FAILS = "the disk is full or failing"
IN_USE = "another program is using the file"
NOT_ALLOWED = "the file or its folder may not be written"
FOLDER_GONE = "its folder is not there"

_BY_NUMBER = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EACCES: NOT_ALLOWED,
    errno.EPERM: NOT_ALLOWED,
    errno.EROFS: NOT_ALLOWED,
    errno.ENOENT: FOLDER_GONE,
    errno.EIO: DISK_FAILS,
}
"""The system's error numbers that a person can do something about."""


@contextmanager
def saving_to(target: Path) -> Iterator[None]:
    """Say in a sentence why a file could not be written.

    :raises CannotSaveError: in place of the system's or SQLite's error.
    """
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise CannotSaveError(target, cause_of(error)) from error


def tells_of_damage(error: BaseException) -> bool:
    """Whether an error met in reading says that the file is damaged, or is no workspace any more."""
    return type(error) is sqlite3.DatabaseError  # full disks, locks and the like have classes of their own


def cause_of(error: OSError | sqlite3.Error) -> str:
    """The cause of a failure in words for a person."""
    if isinstance(error, OSError):
        return _BY_NUMBER.get(error.errno or 0) or (error.strerror or str(error)).lower()
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return DISK_FULL
        case sqlite3.SQLITE_IOERR:
            return DISK_FAILS
        case sqlite3.SQLITE_BUSY:
            return IN_USE
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return NOT_ALLOWED
        case _:
            return str(error)

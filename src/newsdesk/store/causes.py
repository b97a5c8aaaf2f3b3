"""Why something could not be written, in words for a person."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsdesk.store.errors import CannotSaveError


@contextmanager
def saving_to(target: Path) -> Iterator[None]:
    """Say in a sentence why a file could not be written.

    :raises CannotSaveError: in place of the system's or SQLite's error.
    """
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise CannotSaveError(target, cause_of(error)) from error


def cause_of(error: OSError | sqlite3.Error) -> str:
    """The cause of a failure in words for a person."""
    if isinstance(error, OSError):
        return (error.strerror or str(error)).lower()
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return "the disk is full"
        case sqlite3.SQLITE_IOERR:
            return "the disk is full or failing"
        case sqlite3.SQLITE_BUSY:
            return "another program is using the file"
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return "the file or its folder may not be written"
        case _:
            return str(error)

"""Which copy of a workspace a file is: an id of its own, made anew in a copy that a file manager made."""

import hashlib
import sqlite3
import uuid
from pathlib import Path

from newsdesk.store.picture import meta, set_meta

_COPY, _FILE, _PLACE = "copy", "copy_file", "copy_place"


def copy_of(connection: sqlite3.Connection, path: Path) -> str:
    """The id of this copy; empty before anything was written to it."""
    return "" if _is_another(connection, path) else meta(connection, _COPY)


def note_copy(connection: sqlite3.Connection, path: Path) -> None:
    """Note within a transaction which copy this is and where it lies.

    A file that was moved is the same one, and so is what was put in its place; one that is both another file and in
    another place is a copy. The place is kept as a hash: where somebody keeps their files is nobody's business.
    """
    if _is_another(connection, path):
        set_meta(connection, _COPY, uuid.uuid4().hex)
    for name, value in ((_FILE, _file(path)), (_PLACE, _place(path))):
        if meta(connection, name) != value:
            set_meta(connection, name, value)


def _is_another(connection: sqlite3.Connection, path: Path) -> bool:
    return meta(connection, _FILE) != _file(path) and meta(connection, _PLACE) != _place(path)


def _file(path: Path) -> str:
    try:
        found = path.stat()
    except OSError:  # moved away: whoever writes finds out by himself
        return ""
    return f"{found.st_dev}:{found.st_ino}"


def _place(path: Path) -> str:
    return hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]

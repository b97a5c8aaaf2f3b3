"""The workspace file while it is open: found, locked, migrated, and written in guarded transactions."""

import os
import sqlite3
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

from newsdesk.store import schema
from newsdesk.store.backup import folder_of, make_backup, put_leftovers_aside
from newsdesk.store.causes import cause_of, saving_to
from newsdesk.store.connection import SERIALIZED, connect, set_journal_mode
from newsdesk.store.copies import note_copy
from newsdesk.store.errors import (
    BusyWorkspaceError,
    CannotSaveError,
    DamagedWorkspaceError,
    NewerWorkspaceError,
    NotAWorkspaceError,
    ReadOnlyWorkspaceError,
    TakenOverError,
    WorkspaceError,
    WorkspaceMovedError,
)
from newsdesk.store.lock import FileLock
from newsdesk.store.slicing import Progress

_LOOK = 0.005
"""Seconds between two looks whether a long commit is on the disk."""
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class WorkspaceFile:
    """An open workspace file: one connection, and for writing a lock and a watch on where the file is."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: FileLock | None) -> None:
        self.path = path
        self.connection = connection
        self._lock = lock
        self._place = _place(path)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._lock is None

    @classmethod
    def create(cls, path: Path, time: str) -> "WorkspaceFile":
        """Make a new workspace and open it; a half-made file never stands under its name.

        :raises CannotSaveError: if there is a file of that name already, or none can be made.
        """
        if path.exists():
            raise CannotSaveError(path, "there is a file of that name already")
        draft = path.with_name(f".{path.name}.new")
        try:
            for part in ("", "-journal", "-wal", "-shm"):
                draft.with_name(f"{draft.name}{part}").unlink(missing_ok=True)
            os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            connection = connect(draft, read_only=False)
            try:
                schema.migrate(connection)
            finally:
                connection.close()
            put_leftovers_aside(path, "left-behind")  # of a workspace that was deleted without them
            draft.rename(path)
        except (OSError, sqlite3.Error) as error:
            draft.unlink(missing_ok=True)
            raise CannotSaveError(path, cause_of(error)) from error
        return cls.open(path, time, read_only=False)

    @classmethod
    def open(cls, path: Path, time: str, *, read_only: bool, take_over: bool = False) -> "WorkspaceFile":
        """Open a workspace; where nothing may be written it opens to read only.

        An older file is backed up, then migrated. With `take_over` it is taken from a holder that is silent.
        :raises WorkspaceError: if it is no workspace, newer than this program, in use or damaged.
        """
        if path.is_dir():
            raise NotAWorkspaceError(path, f"{path} is a folder, not a workspace. Choose the .newsdesk file in it.")
        if not path.is_file():
            raise NotAWorkspaceError(path, f"There is no file {path}. Was it moved? Choose it where it lies now.")
        if read_only or not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            return cls._open(path, None, time)
        try:
            lock = FileLock.take(path, time, take_over=take_over)
        except OSError:  # the folder takes no new file
            return cls._open(path, None, time)
        try:
            return cls._open(path, lock, time)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open(cls, path: Path, lock: FileLock | None, time: str) -> "WorkspaceFile":
        try:
            version = _version_of(path, may_write=lock is not None)
            if lock is None:
                return cls._open_to_read(path, version)
            connection = connect(path, read_only=False)
            try:
                set_journal_mode(connection, path)
                if version < schema.SCHEMA_VERSION:
                    with saving_to(folder_of(path)):
                        make_backup(connection, path, "migrate", time)
                    schema.migrate(connection)
            except BaseException:
                connection.close()
                raise
        except sqlite3.Error as error:
            raise _opening_error(path, error) from error
        return cls(path, connection, lock)

    @classmethod
    def _open_to_read(cls, path: Path, version: int) -> "WorkspaceFile":
        if version < schema.SCHEMA_VERSION:
            sentence = (
                f"{path.name} is of an older format and cannot be brought up to date here, because nothing may be "
                "written. Copy it to a folder where you may write, and open the copy."
            )
            raise WorkspaceError(path, sentence)
        return cls(path, connect(path, read_only=True), None)

    def close(self) -> None:
        """Close the connection and let go of the lock; closing twice does no harm."""
        self.connection.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit everything in the block, or nothing; also where the block is already `committing`.

        :raises ReadOnlyWorkspaceError: if the workspace is open to read only.
        :raises BusyWorkspaceError: if another block is not at its end, as while a package is being taken in.
        :raises WorkspaceMovedError: if the file is no longer where it was; nothing is saved.
        :raises TakenOverError: if another program took it over; nothing is saved.
        :raises CannotSaveError: if the disk is full or fails; nothing is saved, and it may be tried again.
        :raises DamagedWorkspaceError: if SQLite finds the file damaged.
        """
        if self.read_only:
            raise ReadOnlyWorkspaceError(self.path)
        if self.connection.in_transaction:
            raise BusyWorkspaceError(self.path)
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            note_copy(self.connection, self.path)
            yield
            if self.connection.in_transaction:
                self._guard()
                self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            if isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError)):
                raise
            raise _saving_error(self.path, error) from error
        except BaseException:
            self._roll_back()
            raise
        self._place = _place(self.path)
        self.beat()

    def committing(self) -> Generator[Progress, None, None]:
        """Commit much at the end of a block; until it is on the disk, gives again and again that all is done.

        A thread waits for the disk; who closes this meanwhile waits too, and all is saved. Where SQLite knows no second
        thread the end of the block commits.
        """
        self._guard()
        if not SERIALIZED:
            return
        with ThreadPoolExecutor(max_workers=1) as thread:
            commit = thread.submit(self.connection.execute, "COMMIT")
            while wait([commit], _LOOK).not_done:
                yield 1, 1
        commit.result()

    def beat(self) -> None:
        """Give a sign of life to programs that would like to open the same file."""
        if self._lock is not None:
            self._lock.beat()

    def _roll_back(self) -> None:
        # A full or failing disk has already ended it, and a workspace that was closed meanwhile too.
        if not self.read_only and self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def _guard(self) -> None:
        """A commit into a file that was moved or replaced would succeed, and be gone."""
        if self._lock is not None and not self._lock.held:
            raise TakenOverError(self.path)
        if _place(self.path) is None:
            raise WorkspaceMovedError(self.path, "was moved or deleted")
        if _place(self.path) != self._place:
            raise WorkspaceMovedError(self.path, "was replaced by another file or changed by another program")


def _saving_error(path: Path, error: sqlite3.Error) -> WorkspaceError:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE:
        return DamagedWorkspaceError(path, str(error))
    return CannotSaveError(path, cause_of(error))


def _opening_error(path: Path, error: sqlite3.Error) -> WorkspaceError:
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_NOTADB:
            return NotAWorkspaceError(path, f"{path.name} is no NewsDesk workspace; it was left unchanged.")
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY:
            sentence = (
                f"{path.name} cannot be read where it lies: its latest changes lie beside it, and the folder may not "
                "be written. Copy all files of that name to a folder where you may write, and open the copy."
            )
            return WorkspaceError(path, sentence)
        case _:
            return _saving_error(path, error)


def _place(path: Path) -> tuple[int, int, int] | None:
    """Which file lies there and how long it is; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino, found.st_size)


def _version_of(path: Path, *, may_write: bool) -> int:
    """The file's schema version, found without changing a byte of it.

    Only where a crash left a rollback journal beside it must that be played back first.
    """
    try:
        connection = connect(path, read_only=True)
    except sqlite3.OperationalError as error:
        if not may_write or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
            raise
        connection = connect(path, read_only=False)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
    if application != schema.APPLICATION_ID:
        raise NotAWorkspaceError(path, f"{path.name} is no NewsDesk workspace; it was left unchanged.")
    if version > schema.SCHEMA_VERSION:
        raise NewerWorkspaceError(path, version, schema.SCHEMA_VERSION)
    return version

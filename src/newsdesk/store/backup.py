"""Verified backups beside the workspace, and the way back from them."""

import errno
import hashlib
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from newsdesk.store.causes import saving_to
from newsdesk.store.connection import connect
from newsdesk.store.errors import DamagedWorkspaceError, NotAWorkspaceError
from newsdesk.store.lock import FileLock

ALWAYS_KEPT = 5
"""So many of the newest backups stay whatever their dates say."""

BEFORE_RESTORE = "restore"
"""The reason of a backup that is made because another one is about to take the workspace's place."""

BUDGET = 2 * 1024**3
"""So many bytes all backups of a workspace may take; the oldest make room, the newest always stays."""

Tell = Callable[[int, int], None]
"""Is told how many of how many pages are copied; what it raises ends the copying, and nothing half remains."""

_ALL_WITHIN = timedelta(hours=48)
_KEPT = {"day": 7, "week": 8, "month": 12}
_LEFTOVERS = ("-wal", "-journal")
_PAGES_AT_ONCE = 256
_STEPS_AT_ONCE = 100_000


def _tell_nobody(done: int, total: int) -> None:
    del done, total


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A finished backup. `number` counts them and orders them; `time` is UTC, ISO 8601, as the clock then said.

    One with a `name` is a version that somebody wants to find again; it never makes room.
    """

    path: Path
    number: int
    time: str
    reason: str
    name: str = ""


def folder_of(workspace: Path) -> Path:
    """Where the backups of a workspace lie."""
    return workspace.with_name(f"{workspace.name}.backups")


def backups_of(workspace: Path) -> list[Backup]:
    """The finished backups of a workspace, newest first by number."""
    found = []
    for path in folder_of(workspace).glob("*.newsdesk"):
        number, _, rest = path.stem.partition(" ")
        time, _, reason = rest.partition(" ")
        if number.isdecimal() and _digest_file(path).exists():
            moment = time.replace(".", ":")
            found.append(Backup(path=path, number=int(number), time=moment, reason=reason, name=_name_of(path)))
    return sorted(found, key=lambda backup: -backup.number)


def described_by(path: Path) -> tuple[Path, Backup] | None:
    """Which workspace a file is a backup of, and which backup it is; None for any other file."""
    suffix = ".backups"
    if not path.parent.name.endswith(suffix):
        return None
    workspace = path.parent.with_name(path.parent.name.removesuffix(suffix))
    return next(((workspace, backup) for backup in backups_of(workspace) if backup.path == path), None)


def make_backup(
    connection: sqlite3.Connection,
    workspace: Path,
    reason: str,
    time: str,
    *,
    name: str = "",
    tell: Tell = _tell_nobody,
) -> Path:
    """Copy the workspace, verify the copy, and only then give it its name; older ones make room for it.

    `reason` is one word, `time` UTC, ISO 8601. With a `name` it is a version; it stays until somebody deletes it.
    :raises OSError, sqlite3.Error: if the folder cannot be written; no half backup remains.
    :raises DamagedWorkspaceError: if the copy does not verify.
    """
    folder = folder_of(workspace)
    folder.mkdir(mode=0o700, exist_ok=True)
    number = max((backup.number for backup in backups_of(workspace)), default=0) + 1
    target = folder / f"{number:06d} {time.replace(':', '.')} {reason}.newsdesk"
    copy_to(connection, target, tell=tell)
    _write_synced(_digest_file(target), "\n".join(filter(None, (_digest(target), " ".join(name.split())))).encode())
    _sync_folder(folder)
    if reason != BEFORE_RESTORE:  # else the very one to be restored could make room
        found = [backup for backup in backups_of(workspace) if not backup.name]
        for backup in {*to_drop(found), *beyond_budget(found, BUDGET)}:
            _digest_file(backup.path).unlink()
            backup.path.unlink()
    return target


def back_up(workspace: Path, reason: str, time: str, tell: Tell = _tell_nobody, *, name: str = "") -> Path:
    """Make a backup from any thread, by a connection of its own that reads, while the workspace is written.

    :raises CannotSaveError: if it cannot be read or written; no half backup remains.
    :raises DamagedWorkspaceError: if the copy does not verify.
    """
    with saving_to(folder_of(workspace)), closing(connect(workspace, read_only=True)) as connection:
        return make_backup(connection, workspace, reason, time, name=name, tell=tell)


def copy_to(connection: sqlite3.Connection, target: Path, *, tell: Tell = _tell_nobody) -> None:
    """Write everything that the connection sees into one file, verified before it gets its name.

    :raises FileExistsError: if there is such a file already.
    :raises DamagedWorkspaceError: if the copy does not verify.
    """
    if target.exists():
        raise FileExistsError(errno.EEXIST, "there is a file of that name already", str(target))
    draft = target.with_name(f"{target.name}.tmp")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
            connection.execute("BEGIN")
            try:
                counts = row_counts(connection)
                connection.backup(copy, pages=_PAGES_AT_ONCE, progress=lambda _, left, total: tell(total - left, total))
            finally:
                connection.execute("ROLLBACK")
            copy.execute("PRAGMA journal_mode = delete")
        verify(draft, counts, tell=tell)
        _sync(draft)
        draft.replace(target)
        _sync_folder(target.parent)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def verify(path: Path, counts: dict[str, int] | None = None, *, tell: Tell = _tell_nobody) -> None:
    """Read a copy through and compare it with the row counts of its source; without them, with its digest.

    What `tell` raises ends it.

    :raises DamagedWorkspaceError: if anything differs.
    """
    if counts is None and _digest_file(path).read_text(encoding="utf-8").partition("\n")[0].strip() != _digest(path):
        raise DamagedWorkspaceError(path, "its bytes are not those that were written")
    try:
        with closing(connect(path, read_only=True)) as copy:
            copy.set_progress_handler(lambda: tell(1, 1), _STEPS_AT_ONCE)  # an error in it interrupts the reading
            fault = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
            loose = copy.execute("PRAGMA foreign_key_check").fetchone()
            found = row_counts(copy)
    except sqlite3.Error as error:
        tell(1, 1)
        raise DamagedWorkspaceError(path, str(error)) from error
    if fault != "ok" or loose is not None:
        raise DamagedWorkspaceError(path, fault.splitlines()[0] if fault != "ok" else "rows point nowhere")
    if counts is not None and found != counts:
        raise DamagedWorkspaceError(path, "rows are missing")


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """The number of rows of every table."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    query = 'SELECT count(*) FROM "{}"'
    return {
        name: int(connection.execute(query.format(name)).fetchone()[0])
        for (name,) in names
        if name != "search_index"  # its rows stand in its shadow tables
    }


def restore(backup: Path, workspace: Path) -> Path | None:
    """Put a verified backup in the place of a closed workspace; returns where the old file now lies.

    :raises WorkspaceInUseError, NotAWorkspaceError, DamagedWorkspaceError, CannotSaveError: if the workspace is
        open, the backup is not there or does not verify, or nothing can be written; the workspace is then left
        as it was.
    """
    if not backup.is_file():
        raise NotAWorkspaceError(backup, f"There is no backup {backup}. Choose one where it lies now.")
    with saving_to(workspace), FileLock.take(workspace, ""):
        verify(backup)
        return _put_in_place(backup, workspace)


def _put_in_place(backup: Path, workspace: Path) -> Path | None:
    draft = workspace.with_name(f"{workspace.name}.tmp")
    try:
        _write_synced(draft, backup.read_bytes())
        kept = _put_aside(workspace)
        draft.replace(workspace)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    _sync_folder(workspace.parent)
    return kept


def _put_aside(workspace: Path) -> Path | None:
    """Rename the old file with what SQLite keeps beside it, so that it can be opened again as it was."""
    existed = workspace.exists()
    kept = put_leftovers_aside(workspace, "before-restore")
    if not existed:
        return None
    workspace.rename(kept)
    return kept


def put_leftovers_aside(workspace: Path, ending: str) -> Path:
    """Rename what SQLite left beside a file, lest it be read into another file of that name.

    Returns the name, free for the file too, whose leftovers they then are: the workspace's with `ending`.
    :raises OSError: if they cannot be renamed.
    """
    kept, number = workspace.with_name(f"{workspace.name}.{ending}"), 1
    while any(_beside(kept, part).exists() for part in ("", *_LEFTOVERS)):
        number += 1
        kept = workspace.with_name(f"{workspace.name}.{ending}-{number}")
    for part in _LEFTOVERS:
        if _beside(workspace, part).exists():
            _beside(workspace, part).rename(_beside(kept, part))
    _beside(workspace, "-shm").unlink(missing_ok=True)  # made anew from the log
    return kept


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.name}{ending}")


def to_drop(backups: Sequence[Backup]) -> list[Backup]:
    """Which backups make room: all of 48 hours stay, one for each of some days, weeks and months, and the newest.

    Order is by number. The hours are measured from the newest backup's own time, so a wrong clock
    cannot age them all at once. `backups` come newest first.
    """
    now = _moment(backups[0].time) if backups else None
    seen: dict[str, set[tuple[int, ...]]] = {"day": set(), "week": set(), "month": set()}
    dropped = []
    for place, backup in enumerate(backups):
        then = _moment(backup.time)
        opens = [_opens_slot(seen[name], slot, _KEPT[name]) for name, slot in _slots(then).items()]
        recent = now is not None and then is not None and now - then <= _ALL_WITHIN
        if not (place < ALWAYS_KEPT or recent or any(opens)):
            dropped.append(backup)
    return dropped


def beyond_budget(backups: Sequence[Backup], most: int) -> list[Backup]:
    """The backups that with all newer ones take more than `most` bytes, never the newest; they come newest first."""
    sizes = accumulate(backup.path.stat().st_size for backup in backups)
    together = zip(backups, sizes, strict=True)
    return [backup for place, (backup, size) in enumerate(together) if place and size > most]


def _slots(then: datetime | None) -> dict[str, tuple[int, ...]]:
    if then is None:
        return {}
    week = then.isocalendar()
    return {"day": (then.toordinal(),), "week": (week.year, week.week), "month": (then.year, then.month)}


def _opens_slot(seen: set[tuple[int, ...]], slot: tuple[int, ...], most: int) -> bool:
    """Say whether a backup is the newest of its day, week or month, and that one of the last so many."""
    if slot in seen or len(seen) >= most:
        return False
    seen.add(slot)
    return True


def _moment(time: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(time)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _digest_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.sha256")


def _name_of(path: Path) -> str:
    """The name of a version stands in the second line of its digest file."""
    return _digest_file(path).read_text(encoding="utf-8").partition("\n")[2].strip()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write_synced(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # pragma: no branch – elsewhere a folder cannot be synced
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

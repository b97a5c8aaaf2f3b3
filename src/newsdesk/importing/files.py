"""Files of an import: found, looked at without following anything, then read."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from newsdesk.importing.limits import MAX_FILE_BYTES
from newsdesk.importing.reading import SUFFIXES
from newsdesk.importing.refusal import ImportRefusedError, Reason

_KINDS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISDIR, "a folder"),
)


def article_files(paths: Iterable[Path], *, passed_over: Callable[[Path], object] | None = None) -> Iterator[Path]:
    """The files to import: those named, and in folders all with a known ending, sorted by name.

    Folders are walked to the bottom; links and hidden names in them are passed over, and so are files of other
    kinds, which `passed_over` is told. What is named itself is taken whatever it is called, so that it can be
    refused with a reason.

    Raises:
        ImportRefusedError: at a named path that is missing, a link, a pipe, a device or a socket, and at
            a folder that cannot be listed; the paths before it have been given by then.
    """
    for path in paths:
        if stat.S_ISDIR(_mode(path)):
            yield from _files_in(path, passed_over)
        else:
            _refuse_other_than_file(path)
            yield path


def read_file(path: Path) -> bytes:
    """The bytes of one ordinary file, at most 20 MB.

    Raises:
        ImportRefusedError: if the path is missing, no ordinary file, too large or not to be opened.
    """
    _refuse_other_than_file(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as cause:
        raise ImportRefusedError(path.name, Reason.UNREADABLE, cause.strerror or str(cause)) from cause
    if len(data) > MAX_FILE_BYTES:
        raise ImportRefusedError(path.name, Reason.TOO_LARGE, f"more than {MAX_FILE_BYTES // 1_000_000} MB")
    return data


def _files_in(folder: Path, passed_over: Callable[[Path], object] | None) -> Iterator[Path]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as cause:
        raise ImportRefusedError(folder.name, Reason.UNREADABLE, cause.strerror or str(cause)) from cause
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files_in(path, passed_over)
        elif not entry.is_file(follow_symlinks=False):
            continue
        elif path.suffix.lower() in SUFFIXES:
            yield path
        elif passed_over is not None:
            passed_over(path)


def _mode(path: Path) -> int:
    try:
        return path.lstat().st_mode
    except FileNotFoundError as cause:
        raise ImportRefusedError(path.name, Reason.MISSING) from cause
    except (OSError, ValueError) as cause:  # ValueError: a name with a zero byte
        raise ImportRefusedError(path.name, Reason.UNREADABLE, getattr(cause, "strerror", "") or str(cause)) from cause


def _refuse_other_than_file(path: Path) -> None:
    mode = _mode(path)
    if stat.S_ISLNK(mode):
        raise ImportRefusedError(path.name, Reason.LINK)
    for is_kind, name in _KINDS:
        if is_kind(mode):
            raise ImportRefusedError(path.name, Reason.NOT_A_FILE, name)

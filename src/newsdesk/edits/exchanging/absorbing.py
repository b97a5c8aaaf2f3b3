"""Taking in what others did: a package, or somebody else's workspace, looked through first and then merged."""

import stat
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from newsdesk.edits.clock import utc_now
from newsdesk.edits.errors import RefusedEntriesError, TooManyDeletionsError
from newsdesk.exchange import PackageError, PackageFault, read, write
from newsdesk.exchange.limits import MAX_FILE
from newsdesk.model.absorption import Absorption, Source
from newsdesk.model.package import PackageFile
from newsdesk.store.absorbing import Texts
from newsdesk.store.articles import lacking_texts
from newsdesk.store.backup import back_up
from newsdesk.store.slicing import Progress, finished
from newsdesk.store.store import Store
from newsdesk.store.strangers import is_workspace, read_stranger
from newsdesk.store.vetting import ForgedEntryError
from newsdesk.text.canonical import canonicalise

MOST_DELETED = 50
"""So many records may go without a question,"""

MOST_DELETED_SHARE = 0.2
"""and so great a part of all that live."""

Tell = Callable[[int, int], None]
"""Is told how many of how many pieces are done, often; what it raises ends the work, and nothing is changed."""


def _tell_nobody(done: int, total: int) -> None:
    del done, total


def read_incoming(path: Path, passphrase: str = "") -> PackageFile:
    """Read a package; the workspace of somebody else becomes one, and is believed no more than one.

    Raises:
        PackageError: if it is no package, or not one that can be believed.
        WorkspaceError: if it is a workspace that cannot be read.
    """
    data = write(read_stranger(path)) if is_workspace(path) else _bytes_of(path)
    return read(data, passphrase, name=path.name)


def joined(files: Sequence[PackageFile]) -> PackageFile:
    """Several packages as one: all their entries and texts, under all their fingerprints."""
    first, *others = files
    if not others:
        return first
    package = replace(
        first.package,
        entries=tuple(entry for file in files for entry in file.package.entries),
        texts={sha256: text for file in files for sha256, text in file.package.texts.items()},
        text_hashes={sha256: text for file in files for sha256, text in file.package.text_hashes.items()},
    )
    fingerprints = ", ".join(dict.fromkeys(file.fingerprint for file in files))
    return replace(first, package=package, fingerprint=fingerprints, size=sum(file.size for file in files))


def read_texts(store: Store, file: PackageFile, tell: Tell = _tell_nobody) -> Texts:
    """Read the texts of a package that the workspace lacks: the long part of the work, which a thread may do before.

    `rehearse` and `absorbing` take them as they are, and read those that are not given.
    """
    return finished(_reading(store, file, {}), lambda done: tell(*done))


def rehearse(
    store: Store,
    file: PackageFile,
    tell: Tell = _tell_nobody,
    *,
    bring_back: bool = False,
    texts: Texts | None = None,
) -> Absorption:
    """Say what `absorb` would do; changes nothing. The store may be open to read only.

    Raises:
        RefusedEntriesError: if an entry cannot have been written honestly.
    """
    return finished(_rehearsing(store, file, texts or {}, bring_back=bring_back), lambda done: tell(*done))


def absorb(
    store: Store,
    file: PackageFile,
    *,
    file_name: str = "",
    allow_deletions: bool = False,
    bring_back: bool = False,
    tell: Tell = _tell_nobody,
) -> Absorption:
    """Take a package in: one step, all or nothing, after a verified backup. What is here already changes nothing.

    What was undone here after an earlier taking in stays so, unless it is wished to `bring_back` it: a step of its own.

    Raises:
        RefusedEntriesError: if an entry cannot have been written honestly.
        TooManyDeletionsError: if many records would go, and it is not allowed.
        WorkspaceError: if it cannot be saved, or no backup can be made.
    """

    def back_up_first(absorption: Absorption) -> None:
        if not absorption.is_empty and next(store.entries(), None) is not None:
            back_up(store.path, "absorb", utc_now())

    guards = [_guard(allow_deletions), back_up_first]
    return finished(_absorbing(store, file, file_name, {}, guards, bring_back=bring_back), lambda done: tell(*done))


def absorbing(
    store: Store,
    file: PackageFile,
    *,
    file_name: str = "",
    allow_deletions: bool = False,
    bring_back: bool = False,
    texts: Texts | None = None,
) -> Generator[Progress, None, Absorption]:
    """Take a package in slice by slice: gives how many of how many pieces are done, and in the end what it did.

    Nothing is changed where it is closed before its end. The backup is the caller's. Meanwhile any other change is
    refused with a `BusyWorkspaceError`.

    Raises:
        RefusedEntriesError, TooManyDeletionsError, WorkspaceError: as `absorb`.
    """
    return _absorbing(store, file, file_name, texts or {}, [_guard(allow_deletions)], bring_back=bring_back)


def deletes_much(absorption: Absorption) -> bool:
    """Whether so many records would go that somebody has to say that this is meant."""
    deleted = absorption.deleted_records
    return deleted > MOST_DELETED or deleted > MOST_DELETED_SHARE * absorption.living


def _guard(allow_deletions: bool) -> Callable[[Absorption], None]:  # noqa: FBT001 - it is asked by name above
    def look_at(absorption: Absorption) -> None:
        if not allow_deletions and deletes_much(absorption):
            raise TooManyDeletionsError(absorption.deleted_records, absorption.living)

    return look_at


def _rehearsing(
    store: Store, file: PackageFile, known: Texts, *, bring_back: bool
) -> Generator[Progress, None, Absorption]:
    texts = yield from _reading(store, file, known)
    with _refusing():
        found = yield from store.rehearsing(file.package.entries, texts, bring_back=bring_back)
    return _counted(found, file, texts)


def _absorbing(
    store: Store,
    file: PackageFile,
    file_name: str,
    known: Texts,
    guards: Sequence[Callable[[Absorption], None]],
    *,
    bring_back: bool,
) -> Generator[Progress, None, Absorption]:
    def guard(absorption: Absorption) -> None:
        for look_at in guards:
            look_at(absorption)

    package = file.package
    source = Source(file=file_name, fingerprint=file.fingerprint, analyst=package.analyst, extra=package.extra)
    texts = yield from _reading(store, file, known)
    with _refusing():
        found = yield from store.absorbing(
            file.package.entries, texts, source=source, bring_back=bring_back, guard=guard
        )
    return _counted(found, file, texts)


def _reading(store: Store, file: PackageFile, known: Texts) -> Generator[Progress, None, Texts]:
    """Read the texts that neither the workspace nor `known` has, one a slice."""
    markdowns = file.package.texts
    wanted = lacking_texts(store, markdowns)
    texts = {sha256: known[sha256] for sha256 in wanted if sha256 in known}
    for done, sha256 in enumerate(wanted, start=1):
        if sha256 not in texts:
            texts[sha256] = (markdowns[sha256], canonicalise(markdowns[sha256]))
            yield done, len(wanted) + len(file.package.entries)
    return texts


def _counted(found: Absorption, file: PackageFile, texts: Texts) -> Absorption:
    """What was found, with the texts that the sender's program reads otherwise than this one."""
    hashes = file.package.text_hashes
    differing = (sha256 for sha256, (_, text) in texts.items() if hashes.get(sha256, text.sha256) != text.sha256)
    return replace(found, differing=tuple(sorted(differing)))


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except ForgedEntryError as error:
        raise RefusedEntriesError(error.entry, error.reason) from error


def _bytes_of(path: Path) -> bytes:
    """The bytes of a regular file of a size that a package may have.

    Raises:
        PackageError: if there is none.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise PackageError(PackageFault.NOT_A_FILE, "a folder" if path.is_dir() else "a device", path.name)
        if found.st_size > MAX_FILE:
            raise PackageError(PackageFault.TOO_LARGE, f"{found.st_size // 2**20} MB", path.name)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PackageError(PackageFault.MISSING, "", path.name) from error
    except OSError as error:
        raise PackageError(PackageFault.UNREADABLE, (error.strerror or str(error)).lower(), path.name) from error

"""From the bytes of a file to a package, of which nothing is believed before it has been looked over."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newsdesk.exchange import archive, manifest, seal
from newsdesk.exchange.archive import Archive
from newsdesk.exchange.faults import PackageError, PackageFault, refuse
from newsdesk.exchange.limits import MAX_ENTRIES, MAX_LINE, MAX_MANIFEST, MAX_PART, MAX_TEXT_LINES
from newsdesk.exchange.lines import from_line
from newsdesk.exchange.manifest import Manifest
from newsdesk.model.article import Sha256
from newsdesk.model.change import MAX_LEAP, Entry, StepId
from newsdesk.model.package import Package, PackageFile, Seal

_MOST_SEAL = 4096


def read(data: bytes, passphrase: str = "", *, name: str = "") -> PackageFile:
    """Read a package; its entries come by counter, step and table. `name` is the file's, for the sentence.

    Without a passphrase a seal is not checked; with one there must be a seal, and it must fit.
    :raises WrongPassphraseError: if the seal does not fit.
    :raises NewerPackageError: if a newer program wrote it.
    :raises PackageError: if it is no package, damaged, or holds anything that may not be in one.
    """
    try:
        return _read(data, passphrase)
    except PackageError as error:
        error.file_name = name
        raise


def _read(data: bytes, passphrase: str) -> PackageFile:
    parts = Archive(data)
    if archive.MANIFEST not in parts.names:
        refuse("it has no manifest", PackageFault.NOT_A_PACKAGE)
    listed = parts.read(archive.MANIFEST, MAX_MANIFEST)
    contents = manifest.from_bytes(listed)
    sealed = _check_seal(parts, listed, passphrase.strip())
    _compare_lists(parts.names - {archive.MANIFEST, archive.SEAL}, contents)
    entries = _entries(parts, contents)
    texts = _texts(parts, contents)
    package = Package(
        entries=entries,
        texts=texts,
        text_hashes={sha256: Sha256(text) for sha256 in texts if (text := contents.parts[_text_name(sha256)].text)},
        scope=contents.scope,
        analyst=contents.analyst,
        name=contents.name,
        copy=contents.copy,
        sessions=contents.sessions,
        extra=contents.extra,
    )
    return PackageFile(
        package=package,
        fingerprint=manifest.fingerprint(listed),
        sha256=Sha256(hashlib.sha256(data).hexdigest()),
        size=len(data),
        seal=sealed,
    )


def _check_seal(parts: Archive, listed: bytes, passphrase: str) -> Seal:
    if archive.SEAL not in parts.names:
        if passphrase:
            refuse("", PackageFault.NOT_SEALED)
        return Seal.NONE
    if not passphrase:
        return Seal.UNCHECKED
    seal.check(parts.read(archive.SEAL, _MOST_SEAL), listed, passphrase)
    return Seal.FITS


def _compare_lists(names: frozenset[str], contents: Manifest) -> None:
    if unlisted := names - contents.parts.keys():
        refuse(f"{min(unlisted)}, which its manifest does not list", PackageFault.UNSAFE)
    if missing := contents.parts.keys() - names:
        refuse(f"{min(missing)[:80]!a} is missing", PackageFault.DAMAGED)


def _read_part(parts: Archive, name: str, contents: Manifest) -> bytes:
    part = contents.parts[name]
    if part.size > MAX_PART:
        refuse(f"{name} has {part.size} bytes", PackageFault.TOO_LARGE)
    data = parts.read(name, part.size)
    if len(data) != part.size or hashlib.sha256(data).hexdigest() != part.sha256:
        refuse(f"{name} is not what the manifest says", PackageFault.DAMAGED)
    return data


def _entries(parts: Archive, contents: Manifest) -> tuple[Entry, ...]:
    if sum(contents.counts.values()) > MAX_ENTRIES:
        refuse("too many entries", PackageFault.TOO_LARGE)
    # Without the suffix a table's first part comes before its numbered ones.
    names = sorted((name for name in contents.parts if name.startswith("entries/")), key=_without_suffix)
    found: list[Entry] = []
    for name in names:
        found.extend(_lines(name, _read_part(parts, name, contents)))
        if len(found) > MAX_ENTRIES:
            refuse("too many entries", PackageFault.TOO_LARGE)
    if Counter(entry.table for entry in found) != contents.counts:
        refuse("its entries are not as many as it says")
    found.sort(key=lambda entry: (entry.counter, entry.step, entry.table))
    _refuse_contradictions(found)
    return tuple(found)


def _without_suffix(name: str) -> str:
    return name.removesuffix(".jsonl")


def _lines(name: str, data: bytes) -> Iterator[Entry]:
    table, _, _ = _without_suffix(name).removeprefix("entries/").partition("-")
    start, number = 0, 0
    while start < len(data):
        number += 1
        end = data.find(b"\n", start)
        try:
            if end < 0 or end - start > MAX_LINE:
                refuse("the line is too long or has no end")
            entry = from_line(data[start:end])
            if entry.table != table:
                refuse("it is about another table")
            yield entry
        except PackageError as error:
            raise PackageError(error.fault, f"{name}, line {number}: {error.detail}") from error
        start = end + 1


def _refuse_contradictions(entries: Sequence[Entry]) -> None:
    """See that an id is there once, that a step is one analyst's at one time, and that counters do not leap."""
    if len({entry.id for entry in entries}) < len(entries):
        refuse("two entries have one id")
    steps: dict[StepId, tuple[object, ...]] = {}
    highest = 0
    for entry in entries:
        told = (entry.analyst, entry.time, entry.counter, entry.edit)
        if steps.setdefault(entry.step, told) != told:
            refuse(f"the step {entry.step} is told in two ways")
        if entry.counter - highest > MAX_LEAP:
            refuse("its counters leap")
        highest = entry.counter


def _texts(parts: Archive, contents: Manifest) -> dict[Sha256, str]:
    return dict(_text(name, _read_part(parts, name, contents)) for name in _text_names(contents.parts))


def _text_names(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if name.startswith("texts/"))


def _text_name(sha256: Sha256) -> str:
    return f"texts/{sha256}.md"


def _text(name: str, data: bytes) -> tuple[Sha256, str]:
    sha256 = Sha256(name.removeprefix("texts/").removesuffix(".md"))
    if hashlib.sha256(data).hexdigest() != sha256:
        refuse(f"{name} is another text", PackageFault.DAMAGED)
    if data.count(b"\n") > MAX_TEXT_LINES:
        refuse(f"{name} has too many lines", PackageFault.TOO_LARGE)
    try:
        return sha256, data.decode()
    except UnicodeDecodeError:
        refuse(f"{name} is no text in UTF-8")

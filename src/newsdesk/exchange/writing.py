"""From a package to the bytes of its file."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from newsdesk.exchange import archive, manifest, seal
from newsdesk.exchange.faults import PackageFault, refuse
from newsdesk.exchange.limits import MAX_ENTRIES, MAX_FILE, MAX_PARTS, MAX_TOTAL
from newsdesk.exchange.lines import to_line
from newsdesk.exchange.manifest import Manifest, Part
from newsdesk.model.change import Entry
from newsdesk.model.package import Package

_ENTRIES_IN_A_PART = 20_000
_BYTES_IN_A_PART = 16 * 2**20


def write(package: Package, passphrase: str = "") -> bytes:
    """Write a package; the same one gives the same bytes. With a passphrase, of more than spaces, it is sealed.

    Entries stand by table, each table's by counter and step, those of one step in the order in which they are given.
    :raises PackageError: if it is larger than a package may be.
    """
    entries = sorted(package.entries, key=lambda entry: (entry.table, entry.counter, entry.step))
    by_table = {table: list(found) for table, found in groupby(entries, key=lambda entry: entry.table)}
    contents = {name: data for table, found in by_table.items() for name, data in _entry_parts(table, found)}
    contents |= {f"texts/{sha256}.md": words.encode() for sha256, words in package.texts.items()}
    _refuse_too_much(len(entries), contents.values())
    canonical = {f"texts/{sha256}.md": text for sha256, text in package.text_hashes.items()}
    listed = manifest.to_bytes(
        Manifest(
            scope=package.scope,
            analyst=package.analyst,
            name=package.name,
            copy=package.copy,
            sessions=package.sessions,
            counts={table: len(found) for table, found in by_table.items()},
            parts={name: _part(data, canonical.get(name, "")) for name, data in contents.items()},
            extra=package.extra,
        )
    )
    contents[archive.MANIFEST] = listed
    if passphrase.strip():
        contents[archive.SEAL] = seal.make(listed, passphrase)
    data = archive.compose(contents)
    if len(data) > MAX_FILE:
        refuse(f"{len(data)} bytes", PackageFault.TOO_LARGE)
    return data


def _entry_parts(table: str, entries: Sequence[Entry]) -> Iterator[tuple[str, bytes]]:
    """The parts of one table; where one would be large there are several, numbered from the second on."""
    lines: list[bytes] = []
    size, number = 0, 1
    for entry in entries:
        line = to_line(entry)
        if lines and (len(lines) == _ENTRIES_IN_A_PART or size + len(line) > _BYTES_IN_A_PART):
            yield _entry_part_name(table, number), b"".join(lines)
            lines, size, number = [], 0, number + 1
        lines.append(line + b"\n")
        size += len(line) + 1
    yield _entry_part_name(table, number), b"".join(lines)


def _entry_part_name(table: str, number: int) -> str:
    return f"entries/{table}.jsonl" if number == 1 else f"entries/{table}-{number:04}.jsonl"


def _part(data: bytes, text: str) -> Part:
    return Part(size=len(data), sha256=hashlib.sha256(data).hexdigest(), text=text)


def _refuse_too_much(entries: int, contents: Iterable[bytes]) -> None:
    sizes = [len(data) for data in contents]
    if entries > MAX_ENTRIES:
        refuse(f"{entries} entries", PackageFault.TOO_LARGE)
    if len(sizes) + 2 > MAX_PARTS:
        refuse(f"{len(sizes)} parts", PackageFault.TOO_LARGE)
    if sum(sizes) > MAX_TOTAL:
        refuse(f"{sum(sizes)} bytes", PackageFault.TOO_LARGE)

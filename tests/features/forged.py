"""Archives that no NewsDesk would write: parts put together by hand, with a manifest that fits them where it should."""

import hashlib
import io
import json
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping, Sequence

Parts = dict[str, bytes]
"""What an archive holds, by name."""

ENTRY: Mapping[str, object] = {
    "id": "e1",
    "step": "s1",
    "analyst": "stranger",
    "time": "2026-03-10T12:41:05Z",
    "counter": 1,
    "edit": "add participant",
    "subject": "Лорна",
    "table": "participant",
    "row": "p1",
    "fields": {"name": "Лорна", "deleted": False},
    "seen": {},
}
"""An honest entry."""


def line(**changed: object) -> bytes:
    """The honest entry with some of its values changed, as a line."""
    return json.dumps({**ENTRY, **changed}, ensure_ascii=False).encode() + b"\n"


def archive(parts: Mapping[str, bytes] | Sequence[tuple[str, bytes]], **attributes: object) -> bytes:
    """A zip of parts, in their order, doubles too; `attributes` are set on the last one."""
    named = list(parts.items()) if isinstance(parts, Mapping) else list(parts)
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        warnings.simplefilter("ignore")
        for number, (name, data) in enumerate(named):
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            if number == len(named) - 1:
                for attribute, value in attributes.items():
                    setattr(info, attribute, value)
            made.writestr(info, data)
    return out.getvalue()


def manifest(parts: Mapping[str, bytes], **changed: object) -> bytes:
    """A manifest that fits these parts, but for what is changed."""
    tables = [
        json_table(each) for name, data in parts.items() if name.startswith("entries/") for each in data.splitlines()
    ]
    value = {
        "format": 1,
        "program": "NewsDesk",
        "scope": "all",
        "analyst": "stranger",
        "name": "Лейла Аррен",
        "copy": "",
        "sessions": {},
        "counts": {table: tables.count(table) for table in tables},
        "parts": {
            name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in parts.items()
        },
    }
    return json.dumps({**value, **changed}, ensure_ascii=False).encode()


def json_table(entry: bytes) -> str:
    """The table that a line speaks of, as far as it can be read."""
    try:
        return str(json.loads(entry)["table"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return "participant"


def package(parts: Mapping[str, bytes], **changed: object) -> bytes:
    """An archive of parts with a manifest that fits them, but for what is changed in it."""
    return archive({"manifest.json": manifest(parts, **changed), **parts})


def of_lines(*lines: bytes, **changed: object) -> bytes:
    """A package with these lines of participants."""
    return package({"entries/participant.jsonl": b"".join(lines)}, **changed)


def patched(data: bytes, offset: int, value: bytes) -> bytes:
    """Some bytes put in the place of others."""
    return data[:offset] + value + data[offset + len(value) :]


def headers(data: bytes) -> list[int]:
    """Where the entries of the central directory begin."""
    found, at = [], data.find(b"PK\x01\x02")
    while at >= 0:
        found.append(at)
        at = data.find(b"PK\x01\x02", at + 1)
    return found


def with_flag(data: bytes, flag: int) -> bytes:
    """The archive with a flag set in the last part, in both of its headers."""
    central = headers(data)[-1]
    (local,) = struct.unpack_from("<L", data, central + 42)
    data = patched(data, central + 8, struct.pack("<H", flag))
    return patched(data, local + 6, struct.pack("<H", flag))


def with_method(data: bytes, method: int) -> bytes:
    """The archive that names another way of compressing for its last part, in both of its headers."""
    central = headers(data)[-1]
    (local,) = struct.unpack_from("<L", data, central + 42)
    data = patched(data, central + 10, struct.pack("<H", method))
    return patched(data, local + 8, struct.pack("<H", method))


def with_size(data: bytes, change: Callable[[int], int]) -> bytes:
    """The archive whose list tells another unpacked size of its last part."""
    at = headers(data)[-1] + 24
    (size,) = struct.unpack_from("<L", data, at)
    return patched(data, at, struct.pack("<L", change(size)))


def overlapping(data: bytes) -> bytes:
    """The archive whose list has the last part once more, under the name of the one before."""
    first, last = headers(data)[-2:]
    return patched(data, first + 42, data[last + 42 : last + 46])

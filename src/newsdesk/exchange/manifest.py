"""The manifest of a package: what it is, who made it, and the size and hash of each of its parts."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import version

from newsdesk.exchange import strict
from newsdesk.exchange.faults import NewerPackageError, PackageFault, refuse
from newsdesk.exchange.limits import MAX_NAME, MAX_TOTAL
from newsdesk.exchange.lines import refuse_unless_id
from newsdesk.model.package import FORMAT, PackageScope

_SHA256 = re.compile(r"[0-9a-f]{64}")
_NAMES = frozenset(("format", "program", "scope", "analyst", "name", "copy", "sessions", "counts", "parts"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the archive: its bytes and their SHA-256; `text` is the hash of the canonical text of a Markdown."""

    size: int
    sha256: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What stands in `manifest.json`. `counts` has the entries by table, `extra` what a newer program wrote beside."""

    scope: PackageScope
    analyst: str
    name: str
    copy: str
    sessions: Mapping[str, str]
    counts: Mapping[str, int]
    parts: Mapping[str, Part]
    extra: Mapping[str, object] = field(default_factory=dict)


def fingerprint(data: bytes) -> str:
    """Eight hexadecimal digits that follow from a manifest and so from all of its package, such as "3f9a 0c41"."""
    digits = hashlib.sha256(data).hexdigest()
    return f"{digits[:4]} {digits[4:8]}"


def to_bytes(manifest: Manifest) -> bytes:
    """Write a manifest so that a person can read it; the same one gives the same bytes."""
    known = {
        "format": FORMAT,
        "program": f"NewsDesk {version('newsdesk')}",
        "scope": manifest.scope,
        "analyst": manifest.analyst,
        "name": manifest.name,
        "copy": manifest.copy,
        "sessions": dict(manifest.sessions),
        "counts": dict(manifest.counts),
        "parts": {name: _part_value(part) for name, part in manifest.parts.items()},
    }
    return strict.compose({**manifest.extra, **known}, indent=1)


def _part_value(part: Part) -> dict[str, object]:
    value: dict[str, object] = {"bytes": part.size, "sha256": part.sha256}
    return {**value, "text": part.text} if part.text else value


def from_bytes(data: bytes) -> Manifest:
    """Read a manifest.

    :raises NewerPackageError: if a newer program wrote the package.
    :raises PackageError: if it is not what `to_bytes` writes.
    """
    value = strict.parse(data)
    if not isinstance(value, dict) or type(value.get("format")) is not int or value["format"] < 1:
        refuse("its manifest names no format", PackageFault.NOT_A_PACKAGE)
    if value["format"] > FORMAT:
        newer = f"format {value['format']}, this program knows {FORMAT}"
        raise NewerPackageError(newer[:200])
    if missing := _NAMES - value.keys():
        refuse(f"its manifest has no {min(missing)}")
    extra = {name: value[name] for name in value.keys() - _NAMES}
    strict.refuse_depth(extra)
    return Manifest(
        scope=_scope(value["scope"]),
        analyst=_id("analyst", value["analyst"]),
        name=_name("name", value["name"]),
        copy=_id("copy", value["copy"]),
        sessions={_id("session", each): _name("session", name) for each, name in _object(value, "sessions").items()},
        counts={table: _size(count) for table, count in _object(value, "counts").items()},
        parts={name: _part(each) for name, each in _object(value, "parts").items()},
        extra=extra,
    )


def _object(value: Mapping[str, object], name: str) -> dict[str, object]:
    found = value[name]
    if not isinstance(found, dict):
        refuse(f"its {name} are none")
    return found


def _scope(value: object) -> PackageScope:
    try:
        return PackageScope(str(value))
    except ValueError:
        refuse("its scope is unknown")


def _id(name: str, value: object) -> str:
    """An id, or "" for one that nobody noted."""
    if value != "":
        refuse_unless_id(name, value)
    return str(value)


def _name(name: str, value: object) -> str:
    if not isinstance(value, str) or len(value) > MAX_NAME:
        refuse(f"its {name} is too long or no text")
    return value


def _size(value: object) -> int:
    if type(value) is not int or not 0 <= value <= MAX_TOTAL:
        refuse("a size or count is out of range")
    return value


def _part(value: object) -> Part:
    if not isinstance(value, dict):
        refuse("it lists a part without size and hash")
    return Part(
        size=_size(value.get("bytes")),
        sha256=_sha256(value.get("sha256")),
        text=_sha256(value["text"]) if "text" in value else "",
    )


def _sha256(value: object) -> str:
    if not isinstance(value, str) or not _SHA256.fullmatch(value):
        refuse("it lists a hash that is none")
    return value

"""The archive that a package is: written the same each time, and believed only after it has been looked over."""

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence

from newsdesk.exchange.faults import PackageError, PackageFault, refuse
from newsdesk.exchange.limits import HARMLESS, MAX_FILE, MAX_PARTS, MAX_RATIO, MAX_TOTAL

MANIFEST = "manifest.json"
SEAL = "seal.json"

_NAME = re.compile(r"manifest\.json|seal\.json|entries/[a-z][a-z0-9_]{0,59}(-\d{4,6})?\.jsonl|texts/[0-9a-f]{64}\.md")
"""What a part may be called: this alone keeps out paths, doubles in other letters and names that a system reserves."""

_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
_ORDINARY_FILE = (stat.S_IFREG | 0o644) << 16
_UNIX = 3
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_LOCAL_SIGNATURE = b"PK\x03\x04"
_CENTRAL_SIGNATURE = b"PK\x01\x02"
_ENCRYPTED = 0x1 | 0x40
_READING_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    RuntimeError,
    ValueError,
    ArithmeticError,
    OSError,
    EOFError,
)
"""What the library raises on archives that are cut off, rewritten or made up."""


def compose(parts: Mapping[str, bytes]) -> bytes:
    """Put parts into an archive: sorted, of one date, with fixed attributes, so that the same give the same bytes.

    What deflates so well that a reader would take it for a bomb is stored as it is.
    """
    packed = _compose(parts, zipfile.ZIP_DEFLATED)
    if sum(map(len, parts.values())) > len(packed) * MAX_RATIO // 2:
        return _compose(parts, zipfile.ZIP_STORED)
    return packed


def _compose(parts: Mapping[str, bytes], method: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name in sorted(parts):
            info = zipfile.ZipInfo(name, _FIRST_MOMENT)
            info.create_system = _UNIX
            info.external_attr = _ORDINARY_FILE
            info.compress_type = method
            archive.writestr(info, parts[name])
    return out.getvalue()


class Archive:
    """An archive of a stranger whose list of parts has been looked over; nothing is ever unpacked to a disk."""

    def __init__(self, data: bytes) -> None:
        """Look an archive over.

        :raises PackageError: if it is none, or cut off, or has a part that may not be in a package.
        """
        if len(data) > MAX_FILE:
            refuse(f"the file has {len(data)} bytes", PackageFault.TOO_LARGE)
        if not data.startswith(_LOCAL_SIGNATURE):
            refuse("it is no zip archive", PackageFault.NOT_A_PACKAGE)
        if data.count(_CENTRAL_SIGNATURE) > MAX_PARTS:
            refuse("too many parts", PackageFault.TOO_LARGE)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _READING_ERRORS as error:
            raise PackageError(PackageFault.DAMAGED, "the file is cut off or no whole archive") from error
        infos = self._zip.infolist()
        for info in infos:
            _look_at(info)
        self._parts = {info.filename: info for info in infos}
        if len(self._parts) < len(infos):
            refuse("two parts of one name", PackageFault.UNSAFE)
        total = sum(info.file_size for info in infos)
        if total > MAX_TOTAL or total > max(len(data) * MAX_RATIO, HARMLESS):
            refuse(f"its parts have {total} bytes", PackageFault.TOO_LARGE)
        _see_apart(data, infos, self._zip.start_dir)

    @property
    def names(self) -> frozenset[str]:
        """What its parts are called."""
        return frozenset(self._parts)

    def read(self, name: str, most: int) -> bytes:
        """A part of at most `most` bytes, counted as they come.

        :raises PackageError: if it is not there, larger, or its bytes are damaged.
        """
        info = self._parts.get(name)
        if info is None:
            refuse(f"{name} is missing", PackageFault.DAMAGED)
        try:
            with self._zip.open(info) as part:
                data = part.read(most + 1)
        except _READING_ERRORS as error:
            raise PackageError(PackageFault.DAMAGED, f"{name} cannot be unpacked") from error
        if len(data) > most or len(data) != info.file_size:
            refuse(f"{name} has another size than it should", PackageFault.DAMAGED)
        if data.startswith(_LOCAL_SIGNATURE):
            refuse(f"{name} is an archive itself", PackageFault.UNSAFE)
        return data


def _look_at(info: zipfile.ZipInfo) -> None:
    name = info.orig_filename
    shown = ascii(name if len(name) <= 80 else f"{name[:79]}…")  # noqa: PLR2004 - a sentence stays readable
    mode = info.external_attr >> 16
    if not _NAME.fullmatch(name):
        refuse(f"a part called {shown}", PackageFault.UNSAFE)
    if info.flag_bits & _ENCRYPTED:
        refuse(f"{name} is encrypted", PackageFault.UNSAFE)
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        refuse(f"{name} is compressed in an unknown way", PackageFault.UNSAFE)
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        refuse(f"{name} is a link or device", PackageFault.UNSAFE)


def _see_apart(data: bytes, infos: Sequence[zipfile.ZipInfo], end: int) -> None:
    """See that no two parts share bytes, as in bombs that unpack one part many times, and that none lies hidden first.

    Python 3.11 before its later patches does not look itself (CVE-2024-0450).
    """
    before = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        start = info.header_offset
        if not before <= start <= end - _LOCAL_HEADER.size or (before == 0 and start > 0):
            refuse("its parts lie over each other", PackageFault.UNSAFE)
        signature, name_size, extra_size = _LOCAL_HEADER.unpack_from(data, start)
        before = start + _LOCAL_HEADER.size + name_size + extra_size + info.compress_size
        if signature != _LOCAL_SIGNATURE or before > end:
            refuse("its parts lie over each other", PackageFault.UNSAFE)

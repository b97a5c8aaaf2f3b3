"""The workspace of somebody else, read as what it is: a file that anybody may have made.

It is copied alone into a private folder and opened there so that nothing of it runs. Only its journal and its texts
are read; whoever asks for them looks them over as those of a package.
"""

import hashlib
import json
import re
import sqlite3
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from newsdesk.model.article import Sha256
from newsdesk.model.change import Entry, EntryId, StepId
from newsdesk.model.package import Package
from newsdesk.store import schema
from newsdesk.store.errors import NewerWorkspaceError, NotAWorkspaceError, StrangeWorkspaceError
from newsdesk.store.tables import TABLES

MAX_BYTES = 512 * 2**20
"""So large a workspace of somebody else may be."""

MAX_SECONDS = 30.0
"""So long reading it may take."""

_MAGIC = b"SQLite format 3\0"
_VERSIONS = slice(18, 20)
"""Where the header says how the file is written and read: by a journal beside it, or not."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64 * 2**20,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 2**20,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 250_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_SETTINGS = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON")
_STEPS = 100_000
_OWN = {"change", "head", "conflict", "step", "meta", "body", "original", "absorbed", "_sqlite_migrations", *TABLES}
_SEARCH = ("search_doc", "search_index")
_FORBIDDEN = ("GENERATED", " CHECK", "CHECK(", "VIRTUAL", "COLLATE", " AS (", " AS(")
_FTS = "CREATE VIRTUAL TABLE search_index USING fts5("
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,59}")
_COLUMNS = 'id, step, analyst, time, counter, edit, subject, "table", "row", fields, seen'


def is_workspace(path: Path) -> bool:
    """Whether a file begins as a workspace does; what is no regular file does not."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def read_stranger(path: Path) -> Package:
    """Read a workspace of this or an older format as a package of all that is in it; its file is not touched.

    :raises NotAWorkspaceError: if it is something else.
    :raises NewerWorkspaceError: if a newer program wrote it.
    :raises StrangeWorkspaceError: if it is damaged, too large, or holds what no workspace does.
    """
    _look_beside(path)
    with tempfile.TemporaryDirectory(prefix="newsdesk-") as folder:  # for this account alone
        copy = Path(folder, "stranger")
        _copy(path, copy)
        try:
            with closing(_open(copy)) as connection:
                return _read(path, connection)
        except sqlite3.Error as error:
            late = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT
            cause = "reading it takes too long" if late else f"it is damaged ({str(error).splitlines()[0]})"
            raise StrangeWorkspaceError(path, cause) from error


def _look_beside(path: Path) -> None:
    """What was saved last may still lie beside the file; without it the file would pass for all there is."""
    beside = [path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-journal")]
    if any(file.exists() and file.stat().st_size > 0 for file in beside):
        raise StrangeWorkspaceError(path, "it is open, or was not closed: close it in NewsDesk first")


def _copy(path: Path, copy: Path) -> None:
    try:
        with path.open("rb") as source, copy.open("wb") as target:
            left = MAX_BYTES
            while part := source.read(2**20):
                left -= len(part)
                if left < 0:
                    raise StrangeWorkspaceError(path, f"it is larger than {MAX_BYTES // 2**20} MB")
                target.write(part)
            target.seek(_VERSIONS.start)
            target.write(b"\x01\x01")  # without it SQLite would look for a log beside the file
    except OSError as error:
        raise StrangeWorkspaceError(path, (error.strerror or str(error)).lower()) from error


def _open(copy: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{copy.as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    connection.set_progress_handler(_until(time.monotonic() + MAX_SECONDS), _STEPS)
    connection.text_factory = bytes
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    return connection


def _until(end: float) -> Callable[[], bool]:
    return lambda: time.monotonic() > end


def _read(path: Path, connection: sqlite3.Connection) -> Package:
    version = _version(path, connection)
    _look_at_schema(path, connection)
    for check in ("integrity_check(1)", "foreign_key_check"):
        fault = connection.execute(f"PRAGMA {check}").fetchone()
        if fault not in {None, (b"ok",)}:
            raise StrangeWorkspaceError(path, "it is damaged")
    with _believing_nothing(path):
        texts, hashes = _texts(connection)
        facts = {_words(name): _words(value) for name, value in connection.execute("SELECT name, value FROM meta")}
        return Package(
            entries=tuple(_entries(connection, has_extra=version >= 3)),  # noqa: PLR2004 - the schema that brought it
            texts=texts,
            text_hashes=hashes,
            analyst=facts.get("analyst", ""),
            copy=facts.get("copy", ""),
        )


def _version(path: Path, connection: sqlite3.Connection) -> int:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application != schema.APPLICATION_ID or version < 1:
        raise NotAWorkspaceError(path, f"{path.name} is no NewsDesk workspace; it was left unchanged.")
    if version > schema.SCHEMA_VERSION:
        raise NewerWorkspaceError(path, version, schema.SCHEMA_VERSION)
    return version


def _look_at_schema(path: Path, connection: sqlite3.Connection) -> None:
    """Nothing may stand in it but tables and indexes of ours, and none that computes anything."""
    with _believing_nothing(path):
        found = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
        for kind, name, table, sql in (map(_words, values) for values in found):
            if not _is_ours(kind, name, table, sql):
                raise StrangeWorkspaceError(path, f"it holds what is in no workspace ({name[:40]!r})")


def _is_ours(kind: str, name: str, table: str, sql: str) -> bool:
    if kind not in {"table", "index"} or not (table in _OWN or table.startswith(("sqlite_", *_SEARCH))):
        return False
    if name == "search_index":
        return sql.startswith(_FTS)
    return not any(word in sql.upper() for word in _FORBIDDEN)


@contextmanager
def _believing_nothing(path: Path) -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, AttributeError, RecursionError, KeyError) as error:
        raise StrangeWorkspaceError(path, "a row of it says what none can say") from error


def _texts(connection: sqlite3.Connection) -> tuple[dict[Sha256, str], dict[Sha256, Sha256]]:
    texts, hashes = dict[Sha256, str](), dict[Sha256, Sha256]()
    for sha256, markdown, text_sha256 in connection.execute("SELECT sha256, markdown, text_sha256 FROM body"):
        key = Sha256(_words(sha256))
        if hashlib.sha256(markdown).hexdigest() != key:
            raise ValueError(key)
        texts[key], hashes[key] = _words(markdown), Sha256(_words(text_sha256))
    return texts, hashes


def _entries(connection: sqlite3.Connection, *, has_extra: bool) -> Iterator[Entry]:
    extra_column = "extra" if has_extra else "'{}'"
    query = f"SELECT {_COLUMNS}, {extra_column} FROM change ORDER BY counter, id"  # noqa: S608 - constants
    for values in connection.execute(query):
        entry_id, step, analyst, moment, counter, *told, fields, seen, extra = values
        edit, subject, table, row = map(_words, told)
        if type(counter) is not int or not _TABLE.fullmatch(table):
            raise TypeError(entry_id)
        yield Entry(
            id=EntryId(_words(entry_id)),
            step=StepId(_words(step)),
            analyst=_words(analyst),
            time=_words(moment),
            counter=counter,
            edit=edit,
            subject=subject,
            table=table,
            row=row,
            fields=_mapping(fields),
            seen={field: tuple(map(EntryId, ids)) for field, ids in _mapping(seen).items()},
            extra=_mapping(extra),
        )


def _words(value: object) -> str:
    if not isinstance(value, bytes):
        raise TypeError(value)
    return value.decode()


def _mapping(value: bytes) -> dict[str, Any]:
    found = json.loads(_words(value))
    if not isinstance(found, dict):
        raise TypeError(found)
    json.dumps(found, ensure_ascii=False, allow_nan=False).encode()  # refuses what Python reads and JSON cannot say
    return found

"""The health check: whether the file is whole, and its tables are what the journal says."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

from newsdesk.model.change import DELETED, Row
from newsdesk.store import indexing, journal, picture
from newsdesk.store.causes import saving_to
from newsdesk.store.connection import connect
from newsdesk.store.picture import RowKey
from newsdesk.store.recount import RowState, recount
from newsdesk.store.tables import TABLES
from newsdesk.store.tree import UPWARD, break_loops

Tell = Callable[[int, int], None]
"""Is told how many of how many parts are checked, often; what it raises ends the check."""

_STEPS_AT_ONCE = 100_000
"""So many steps of SQLite lie between two words about the progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something wrong in a workspace. `kind` is a short code, `where` the table and row, `detail` what differs."""

    kind: str
    where: str
    detail: str = ""


def check(connection: sqlite3.Connection) -> list[Fault]:
    """Find every fault; empty if the workspace is well. Reads the whole file and changes nothing."""
    return _check(connection, lambda _, __: None)


def check_file(path: Path, tell: Tell) -> list[Fault]:
    """Check a workspace from any thread, by a connection of its own that only reads.

    :raises CannotSaveError: if the file cannot be read.
    """
    with saving_to(path), closing(connect(path, read_only=True)) as connection:
        progress = _Progress(tell)
        connection.set_progress_handler(progress.go_on, _STEPS_AT_ONCE)  # an error in it interrupts the reading
        try:
            return _check(connection, progress.tell)
        except sqlite3.OperationalError:
            progress.go_on()
            raise


class _Progress:
    """How far a check is; says so again whenever SQLite has worked for a while."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._at = (0, 0)

    def tell(self, done: int, total: int) -> None:
        self._at = (done, total)
        self.go_on()

    def go_on(self) -> None:
        self._tell(*self._at)


def _check(connection: sqlite3.Connection, tell: Tell) -> list[Fault]:
    try:
        faults = list(_faults_of_file(connection))
    except sqlite3.DatabaseError as error:
        tell(0, 0)
        faults = [Fault(kind="damage", where="file", detail=str(error))]
    if faults:
        return faults  # what stands in a damaged file means nothing
    rebuilt = rebuild(connection)
    parts: tuple[Callable[[], Iterable[Fault]], ...] = (
        lambda: _faults_of_rows(connection, rebuilt),
        lambda: _faults_of_heads(connection, rebuilt),
        lambda: _faults_of_steps(connection),
        lambda: _faults_of_texts(connection),
        lambda: _faults_of_search(connection),
    )
    for done, part in enumerate(parts, start=1):
        faults += part()
        tell(done, len(parts))
    return faults


def rebuild(connection: sqlite3.Connection) -> dict[RowKey, RowState]:
    """All rows of all tables as the journal tells them, made in memory."""
    states: dict[RowKey, RowState] = {}
    for table in TABLES.values():
        for row, entries in groupby(journal.entries_by_row(connection, table.name), key=lambda entry: entry.row):
            states[table.name, row] = recount(table, row, list(entries))
    _break_loops(connection, states)
    return states


def _break_loops(connection: sqlite3.Connection, states: dict[RowKey, RowState]) -> None:
    for table, upward in UPWARD.items():
        rows = {row: state for (name, row), state in states.items() if name == table and not state.values[DELETED]}
        sound = break_loops(
            upward,
            {row: picture.above_in(upward, state.values) for row, state in rows.items()},
            partial(journal.entries_of_row, connection, table),
        )
        for row, state in rows.items():
            state.values[upward] = sound.parents[row]
            if row in sound.conflicts:
                state.conflicts[upward] = sound.conflicts[row]


def _faults_of_file(connection: sqlite3.Connection) -> Iterator[Fault]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield Fault(kind="damage", where="file", detail=str(line).partition("\n")[0])
    for table, number, target, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Fault(kind="loose reference", where=f"{table} {number}", detail=f"to {target}")


def _faults_of_rows(connection: sqlite3.Connection, rebuilt: dict[RowKey, RowState]) -> Iterator[Fault]:
    for table in TABLES.values():
        held = {str(row["id"]): row for row in picture.all_rows(connection, table)}
        wanted = {row: state.values for (name, row), state in rebuilt.items() if name == table.name}
        for row in sorted(held.keys() | wanted.keys()):
            # A row that only stands in for one that has not come yet is blank and in no entry.
            if detail := _difference(held.get(row), wanted.get(row, table.blank(row))):
                yield Fault(kind="row differs from journal", where=f"{table.name} {row}", detail=detail)


def _difference(held: Row | None, wanted: Row) -> str:
    if held is None:
        return "missing"
    return ", ".join(name for name, value in wanted.items() if held[name] != value)


def _faults_of_heads(connection: sqlite3.Connection, rebuilt: dict[RowKey, RowState]) -> Iterator[Fault]:
    heads = {
        (*key, field, entry) for key, state in rebuilt.items() for field, ids in state.heads.items() for entry in ids
    }
    yield from _compare("heads", heads, set(connection.execute('SELECT "table", "row", field, entry FROM head')))
    conflicts = {
        (*key, field, *alternative)
        for key, state in rebuilt.items()
        for field, alternatives in state.conflicts.items()
        for alternative in alternatives
    }
    yield from _compare("conflicts", conflicts, set(picture.conflict_rows(connection)))


def _compare(
    kind: str, wanted: AbstractSet[tuple[object, ...]], held: AbstractSet[tuple[object, ...]]
) -> Iterator[Fault]:
    for table, row, field in sorted({(str(f[0]), str(f[1]), str(f[2])) for f in wanted ^ held}):
        yield Fault(kind=f"{kind} differ from journal", where=f"{table} {row}", detail=field)


def _faults_of_steps(connection: sqlite3.Connection) -> Iterator[Fault]:
    query = "SELECT DISTINCT step FROM change WHERE step NOT IN (SELECT id FROM step)"
    for (step,) in connection.execute(query):
        yield Fault(kind="step missing", where=f"step {step}")


def _faults_of_texts(connection: sqlite3.Connection) -> Iterator[Fault]:
    """A text must be there for each living version, and the words of each annotation that has a place at it.

    Not where analysts moved it apart from each other: until that is decided, its version and its span may be of two.
    """
    query = "SELECT id FROM article_version WHERE deleted = 0 AND body <> '' AND body NOT IN (SELECT sha256 FROM body)"
    for (version,) in connection.execute(query):
        yield Fault(kind="text missing", where=f"article_version {version}")
    query = """SELECT annotation.id, "start", "end", exact, version FROM annotation
WHERE deleted = 0 AND state IN ('exact', 'moved', 'changed') AND id NOT IN (SELECT "row" FROM conflict
  WHERE "table" = 'annotation' AND field IN ('version', 'start', 'end', 'exact')) ORDER BY version"""
    for version, found in groupby(connection.execute(query).fetchall(), key=lambda row: row[4]):
        yield from _misplaced(connection, version, list(found))


def _misplaced(
    connection: sqlite3.Connection, version: str | None, found: Sequence[tuple[str, int, int, str, str]]
) -> Iterator[Fault]:
    query = "SELECT text FROM body JOIN article_version ON article_version.body = body.sha256 WHERE id = ?"
    text = connection.execute(query, (version,)).fetchone()
    for annotation, start, end, exact, _ in found:
        if text is not None and text[0][start:end] != exact:
            yield Fault(kind="words differ from quote", where=f"annotation {annotation}", detail=f"{start} to {end}")


def _faults_of_search(connection: sqlite3.Connection) -> Iterator[Fault]:
    for table, row in indexing.stale_documents(connection):
        yield Fault(kind="search index out of date", where=f"{table} {row}")
    stems, documents = indexing.wrong_terms(connection)
    if stems or documents:
        detail = ", ".join([f"{documents} documents"] * bool(documents) + stems[:5])
        yield Fault(kind="search index damaged", where="search_index", detail=detail)

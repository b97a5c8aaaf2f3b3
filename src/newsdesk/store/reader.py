"""What can be read of an open workspace, whoever writes it."""

import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path

from newsdesk.model.absorption import Absorption, Disputed
from newsdesk.model.change import DELETED, Conflict, Edit, Entry, Row, Scalar, Step, StepId
from newsdesk.store import conflicts, journal, picture, steps
from newsdesk.store.absorbing import Texts
from newsdesk.store.checking import Fault, check
from newsdesk.store.connection import give_up_when
from newsdesk.store.copies import copy_of
from newsdesk.store.disputed import disputed
from newsdesk.store.file import WorkspaceFile
from newsdesk.store.intake import rehearse
from newsdesk.store.manifests import kept_extra
from newsdesk.store.slicing import Progress, finished
from newsdesk.store.tables import table_named
from newsdesk.store.taken import size_of


class Reader:
    """The reading side of a `Store`: rows, the journal, the history, open conflicts, and whether all is well."""

    def __init__(self, file: WorkspaceFile, analyst: str) -> None:
        self._file = file
        self._unwanted: Callable[[], bool] = lambda: False
        self.analyst = analyst or picture.meta(file.connection, "analyst")
        """Who works here, by id."""

    @property
    def path(self) -> Path:
        """Where the workspace lies."""
        return self._file.path

    @property
    def copy(self) -> str:
        """The id of this copy of the workspace; empty before anything was written to it."""
        return copy_of(self.connection, self.path)

    @property
    def manifest_extra(self) -> dict[str, object]:
        """What newer programs wrote in the manifests of packages that were taken in, values of JSON."""
        return kept_extra(self.connection)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._file.read_only

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, for the reading modules of this package only."""
        return self._file.connection

    def rehearsing(
        self, entries: Sequence[Entry], texts: Texts, *, bring_back: bool
    ) -> Generator[Progress, None, Absorption]:
        """Say, slice by slice, what `absorbing` would do; changes nothing, and the store may be open to read only.

        :raises ForgedEntryError: if an entry cannot have been written honestly.
        """
        counter = steps.highest_counter(self.connection) + 1
        step = Step(id=StepId(""), edit=Edit.ABSORB, subject="", analyst=self.analyst, time="", counter=counter)
        return rehearse(self.connection, step, entries, texts, bring_back=bring_back)

    def give_up_when(self, unwanted: Callable[[], bool]) -> None:
        """Let a query fail with `sqlite3.OperationalError` while nobody wants it; asked every few milliseconds."""
        self._unwanted = unwanted
        give_up_when(self.connection, unwanted)

    def breathe(self) -> None:
        """Fail as a query would while nobody wants it; for work that goes on long without one."""
        if self._unwanted():
            raise sqlite3.OperationalError("interrupted")  # noqa: EM101 - the words of SQLite

    def row(self, table: str, row: str, *, deleted: bool = False) -> Row | None:
        """A living row with its `id`; a deleted one only when asked for."""
        found = picture.read_row(self.connection, table_named(table), row)
        return None if found is None or (found[DELETED] and not deleted) else found

    def rows(self, table: str, /, *, order: str = "", **equals: Scalar) -> list[Row]:
        """The living rows with these values; `order` is fields parted by commas, "-" before one turns it round."""
        return list(picture.rows(self.connection, table_named(table), order, equals))

    def next_undo(self) -> Step | None:
        """The act that `undo` would take back."""
        return steps.act_of(self.connection, steps.next_to_undo(self.connection))

    def next_redo(self) -> Step | None:
        """The act that `redo` would bring back."""
        return steps.act_of(self.connection, steps.next_to_redo(self.connection))

    @property
    def size_of_undo(self) -> int:
        """How many entries `undo` would take back at most."""
        return self._size_of(steps.next_to_undo(self.connection))

    @property
    def size_of_redo(self) -> int:
        """How many entries `redo` would take back at most."""
        return self._size_of(steps.next_to_redo(self.connection))

    def _size_of(self, step: steps.StepRow | None) -> int:
        """How many entries a step and what is undone with it has at most."""
        return 0 if step is None else size_of(self.connection, steps.chain(self.connection, step.chain))

    def standing(self, limit: int) -> list[Step]:
        """The acts that `undo` would take back one after the other, the last first."""
        return steps.standing(self.connection, limit)

    def undone(self, limit: int) -> list[Step]:
        """The acts that `redo` would bring back one after the other, the next first."""
        return steps.undone(self.connection, limit)

    def steps(self, limit: int = 200) -> list[Step]:
        """The history, newest first."""
        return steps.newest_first(self.connection, limit)

    def history(self, table: str, row: str) -> list[Entry]:
        """All entries of a row, oldest first."""
        return journal.entries_of_row(self.connection, table, row)

    def entries(self, after: int = 0) -> Iterator[Entry]:
        """The journal in the order in which it came into this file, without its first `after` entries."""
        return journal.entries_after(self.connection, after)

    def disputed(self) -> list[Disputed]:
        """What waits for somebody's decision: as much as there are disputes (`edits.exchanging.disputes`), in order."""
        return sorted(finished(disputed(self.connection)))

    def conflicts(self) -> list[Conflict]:
        """The fields that hold several values, by table, row and field; `disputed` says what a person has to decide."""
        return conflicts.open_conflicts(self.connection)

    def contested_rows(self) -> frozenset[str]:
        """The rows of which something is contested, without saying what; `conflicts` takes far longer."""
        return conflicts.contested_rows(self.connection)

    def check(self) -> list[Fault]:
        """Read everything and compare it with the journal; slow for a large workspace. Empty if all is well."""
        return check(self.connection)

"""The store: the one door to the workspace file. It alone writes, and after each commit it says what changed."""

import sqlite3
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Self

from newsdesk.model.article import CanonicalText, Sha256
from newsdesk.model.change import (
    DELETED,
    NEVER_UNDONE,
    ChangeSet,
    Conflict,
    Edit,
    Entry,
    Row,
    Scalar,
    SkippedField,
    Step,
    StepId,
    UndoResult,
)
from newsdesk.store import backup, bodies, conflicts, journal, picture, steps
from newsdesk.store.absorbing import absorb
from newsdesk.store.causes import saving_to
from newsdesk.store.checking import Fault, check
from newsdesk.store.columns import mended
from newsdesk.store.connection import give_up_when
from newsdesk.store.drafting import StepDraft
from newsdesk.store.feed import Feed
from newsdesk.store.file import WorkspaceFile
from newsdesk.store.indexing import ensure_current, is_current
from newsdesk.store.joining import Typing
from newsdesk.store.picture import RowKey
from newsdesk.store.steps import StepKind, StepRow
from newsdesk.store.tables import table_named
from newsdesk.store.undoing import take_apart, take_back

Clock = Callable[[], str]
"""Says what time it is: UTC, ISO 8601 with seconds."""

Bodies = Mapping[Sha256, tuple[str, CanonicalText]]
"""Texts by the hash of their Markdown: the Markdown and its canonical text."""

_NO_BODIES: Bodies = MappingProxyType({})


class Store:
    """An open workspace, for the thread that opened it; a worker opens a store of its own to read only."""

    def __init__(self, file: WorkspaceFile, analyst: str, clock: Clock) -> None:
        self.feed = Feed()
        self._file = file
        self._clock = clock
        self._draft: StepDraft | None = None
        self._typing = Typing()
        self.analyst = analyst or picture.meta(file.connection, "analyst")

    @classmethod
    def create(cls, path: Path, *, analyst: str = "", clock: Clock = str) -> Self:
        """Make a new workspace file and open it; without an analyst it gets an id of its own for one.

        :raises CannotSaveError: if there is such a file already, or none can be made.
        """
        file = WorkspaceFile.create(path, clock())
        with file.transaction():
            picture.set_meta(file.connection, "analyst", analyst or uuid.uuid4().hex)
        return cls(file, analyst, clock)

    @classmethod
    def open(
        cls, path: Path, *, analyst: str = "", read_only: bool = False, take_over: bool = False, clock: Clock = str
    ) -> Self:
        """Open a workspace; an older one is backed up and migrated; where nothing may be written it is `read_only`.

        `take_over` takes it from a program that holds it and has been silent for long.

        :raises NotAWorkspaceError, NewerWorkspaceError, WorkspaceInUseError, DamagedWorkspaceError: with a sentence.
        """
        return cls(WorkspaceFile.open(path, clock(), read_only=read_only, take_over=take_over), analyst, clock)

    def beat(self) -> None:
        """Give a sign of life, at least every few minutes, so that nobody takes the workspace over."""
        self._file.beat()

    def close(self) -> None:
        """Let go of the file; closing twice does no harm."""
        self._file.close()

    def give_up_when(self, unwanted: Callable[[], bool]) -> None:
        """Let a query fail with `sqlite3.OperationalError` while nobody wants it; asked every few milliseconds."""
        give_up_when(self.connection, unwanted)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the workspace lies."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._file.read_only

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, for the reading modules of this package only."""
        return self._file.connection

    @contextmanager
    def step(self, edit: Edit, subject: str = "", *, joins: str | None = None) -> Iterator[Step]:
        """Make everything in the block one step: committed, journalled, undoable and announced as one.

        A step inside a step joins it. An error in the block takes everything back. `subject` is the title of what is
        touched. Steps that follow each other with the same `joins` within `JOIN_SECONDS` are undone together.
        :raises ReadOnlyWorkspaceError, WorkspaceMovedError, CannotSaveError, DamagedWorkspaceError: nothing was saved.
        """
        if self._draft is not None:
            yield self._draft.step
            return
        step, changes = self._new_step(edit, subject), None
        with self._file.transaction():
            self._draft = StepDraft(self.connection, step)
            try:
                yield step
                if self._draft.is_touched:
                    changes = self._draft.finish()
                    counts = edit not in NEVER_UNDONE and (bool(changes.changes) or self._draft.decides)
                    steps.add(self.connection, self._typing.place(self.connection, step, joins), live=counts)
            finally:
                self._draft = None
        self._announce(changes)

    def insert(self, table: str, row: str, fields: Row) -> None:
        """Bring a row to life; fields not given take their defaults.

        A row that lives already (an article imported twice) stays as it is; a deleted one comes back.
        :raises ValueError: for an unknown field or a value of the wrong type.
        """
        self._open_draft().insert(table, row, fields)

    def update(self, table: str, row: str, fields: Row) -> None:
        """Set the fields that differ from what stands; nothing is written if none does.

        :raises UnknownRowError: if the row does not live.
        :raises ValueError: for an unknown field or a value of the wrong type.
        """
        self._open_draft().update(table, row, fields)

    def delete(self, table: str, row: str) -> None:
        """Delete a row; what points to it stays and finds it with `row(…, deleted=True)`.

        :raises UnknownRowError: if the row does not live.
        """
        self._open_draft().delete(table, row)

    def decide(self, table: str, row: str, values: Row) -> None:
        """Close a conflict: the values given stand, whichever were shown. For `deleted` it is true or false.

        :raises UnknownRowError: if there never was such a row.
        """
        self._open_draft().decide(table, row, values)

    def take_apart(self, merge: StepId, spared: Collection[RowKey] = ()) -> list[SkippedField]:
        """Take back within a step what a merge did, but for `spared` rows; returns the fields that were set since."""
        return take_apart(self.connection, self._open_draft(), steps.chain(self.connection, merge), spared)

    def put_body(self, markdown: str, canonical: CanonicalText, original: bytes = b"") -> Sha256:
        """Store a text, once, and the bytes it came from, if given; returns the hash that finds the text."""
        draft = self._open_draft()
        if original:
            bodies.put_original(self.connection, original)
        sha256 = bodies.put(self.connection, markdown, canonical)
        draft.new_bodies.add(sha256)
        return sha256

    def row(self, table: str, row: str, *, deleted: bool = False) -> Row | None:
        """A living row with its `id`; a deleted one only when asked for."""
        found = picture.read_row(self.connection, table_named(table), row)
        return None if found is None or (found[DELETED] and not deleted) else found

    def rows(self, table: str, /, *, order: str = "", **equals: Scalar) -> list[Row]:
        """The living rows with these values; `order` is fields parted by commas, "-" before one turns it round."""
        return list(picture.rows(self.connection, table_named(table), order, equals))

    def prepare_search(self) -> None:
        """Make the search index anew if an older stemmer made it; a store that only reads takes it as it is."""
        if self._draft is None and not self.read_only and not is_current(self.connection):
            with self._file.transaction():
                ensure_current(self.connection)

    def next_undo(self) -> Step | None:
        """The act that `undo` would take back."""
        return steps.act_of(self.connection, steps.next_to_undo(self.connection))

    def next_redo(self) -> Step | None:
        """The act that `redo` would bring back."""
        return steps.act_of(self.connection, steps.next_to_redo(self.connection))

    def undo(self) -> UndoResult | None:
        """Take back this program's last act that stands, also after a restart; None if there is none.

        Fields that somebody set since are left alone and named in the result.
        """
        return self._take_back(steps.next_to_undo(self.connection), StepKind.UNDO)

    def redo(self) -> UndoResult | None:
        """Bring back the act undone last, unless another act came since; None if there is none."""
        return self._take_back(steps.next_to_redo(self.connection), StepKind.REDO)

    def steps(self, limit: int = 200) -> list[Step]:
        """The history, newest first."""
        return steps.newest_first(self.connection, limit)

    def history(self, table: str, row: str) -> list[Entry]:
        """All entries of a row, oldest first."""
        return journal.entries_of_row(self.connection, table, row)

    def entries(self, after: int = 0) -> Iterator[Entry]:
        """The journal in the order in which it came into this file, without its first `after` entries."""
        return journal.entries_after(self.connection, after)

    def absorb(self, entries: Iterable[Entry], bodies: Bodies = _NO_BODIES) -> ChangeSet:
        """Take in others' entries and texts, all or nothing; taking them in again changes nothing."""
        self._forbid_in_step()
        step = self._new_step(Edit.ABSORB, "")
        with self._file.transaction():
            changes = absorb(self.connection, step, entries, bodies)
            if changes is not None:
                taken_in = StepRow(step=step, kind=StepKind.ABSORB, root=step.id, chain=step.id)
                steps.add(self.connection, taken_in, live=False)
        self._announce(changes)
        return changes or ChangeSet(step=step.id, edit=step.edit)

    def conflicts(self) -> list[Conflict]:
        """The open conflicts, by table, row and field."""
        return conflicts.open_conflicts(self.connection)

    def check(self) -> list[Fault]:
        """Read everything and compare it with the journal; slow for a large workspace. Empty if all is well."""
        return check(self.connection)

    def backup(self, reason: str, *, name: str = "") -> Path:
        """Make a verified backup beside the workspace; `reason` is one word, `name` makes it a version that stays.

        :raises CannotSaveError: if it cannot be written; no half backup remains.
        """
        self._forbid_in_step()
        with saving_to(backup.folder_of(self.path)):
            return backup.make_backup(self.connection, self.path, reason, self._clock(), name=name)

    def save_copy(self, path: Path) -> None:
        """Write all that is saved into a new file, also when the workspace was moved away; CannotSaveError if not."""
        self._forbid_in_step()
        with saving_to(path):
            backup.copy_to(self.connection, path)

    def _open_draft(self) -> StepDraft:
        if self._draft is None:
            msg = "a change needs a step around it"
            raise RuntimeError(msg)
        return self._draft

    def _forbid_in_step(self) -> None:
        if self._draft is not None:
            msg = "a step must end before another kind of change"
            raise RuntimeError(msg)

    def _new_step(self, edit: Edit, subject: str) -> Step:
        return Step(
            id=StepId(uuid.uuid4().hex),
            edit=edit,
            subject=mended(subject),
            analyst=self.analyst,
            time=self._clock(),
            counter=steps.highest_counter(self.connection) + 1,
        )

    def _take_back(self, taken: StepRow | None, kind: StepKind) -> UndoResult | None:
        self._forbid_in_step()
        act = steps.act_of(self.connection, taken)
        if taken is None or act is None:
            return None
        step = replace(self._new_step(Edit(kind), act.subject), undoes=taken.chain)
        with self._file.transaction():
            changes, skipped = take_back(self.connection, step, taken, kind)
        self._announce(changes)
        return UndoResult(step=act, change_set=changes, skipped=skipped)

    def _announce(self, changes: ChangeSet | None) -> None:
        if changes is not None and (changes.changes or changes.undoes):
            self.feed.announce(changes)

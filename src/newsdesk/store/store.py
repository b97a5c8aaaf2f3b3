"""The store: the one door to the workspace file. It alone writes, and after each commit it says what changed."""

import sqlite3
import uuid
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Self, TypeVar

from newsdesk.model.absorption import Absorption, Source
from newsdesk.model.change import (
    NEVER_UNDONE,
    ChangeSet,
    Edit,
    Entry,
    Step,
    StepId,
    UndoResult,
)
from newsdesk.store import backup, picture, steps
from newsdesk.store.absorbing import Texts as Bodies
from newsdesk.store.causes import saving_to
from newsdesk.store.columns import mended
from newsdesk.store.drafting import StepDraft
from newsdesk.store.errors import BusyWorkspaceError
from newsdesk.store.feed import Feed
from newsdesk.store.file import WorkspaceFile
from newsdesk.store.indexing import ensure_current, is_current
from newsdesk.store.intake import Guard, let_pass, take_in
from newsdesk.store.joining import Typing
from newsdesk.store.row_writer import RowWriter
from newsdesk.store.slicing import Progress, finished, told
from newsdesk.store.steps import StepKind, StepRow
from newsdesk.store.undoing import PASSES, take_back

Result = TypeVar("Result")
Clock = Callable[[], str]
"""Says what time it is: UTC, ISO 8601 with seconds."""

_NO_BODIES: Bodies = MappingProxyType({})

_TO_THE_END = suppress(GeneratorExit)
"""Stands around a commit: whoever closes long work meanwhile finds it saved, and hears of it."""


class Store(RowWriter):
    """An open workspace, for the thread that opened it; a worker opens a store of its own to read only."""

    def __init__(self, file: WorkspaceFile, analyst: str, clock: Clock, name: str = "") -> None:
        super().__init__(file, analyst)
        self.feed = Feed()
        self._clock = clock
        self._typing = Typing()
        self.name = name
        """What they are called, which the workspace is told just before their first step; empty if nobody said."""

    @classmethod
    def create(cls, path: Path, *, analyst: str = "", name: str = "", clock: Clock = str) -> Self:
        """Make a new workspace file and open it; without an analyst it gets an id of its own for one.

        :raises CannotSaveError: if there is such a file already, or none can be made.
        """
        file = WorkspaceFile.create(path, clock())
        with file.transaction():
            picture.set_meta(file.connection, "analyst", analyst or uuid.uuid4().hex)
        return cls(file, analyst, clock, name)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        analyst: str = "",
        name: str = "",
        read_only: bool = False,
        take_over: bool = False,
        clock: Clock = str,
    ) -> Self:
        """Open a workspace; an older one is backed up and migrated; where nothing may be written it is `read_only`.

        `take_over` takes it from a program that holds it and has been silent for long.

        :raises NotAWorkspaceError, NewerWorkspaceError, WorkspaceInUseError, DamagedWorkspaceError: with a sentence.
        """
        return cls(WorkspaceFile.open(path, clock(), read_only=read_only, take_over=take_over), analyst, clock, name)

    def beat(self) -> None:
        """Give a sign of life, at least every few minutes, so that nobody takes the workspace over."""
        self._file.beat()

    def close(self) -> None:
        """Let go of the file; closing twice does no harm."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

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
        if edit is not Edit.NAME_ANALYST:
            self.introduce()
        step, changes, counts = self._new_step(edit, subject), None, False
        with self._file.transaction():
            self._draft = StepDraft(self.connection, step)
            try:
                yield step
                if self._draft.is_touched:
                    changes, counts = finished(self._ending(self._draft, joins))
            finally:
                self._draft = None
        self._announce(changes, told=counts)

    def stepping(
        self, edit: Edit, subject: str, work: Callable[[Step], Generator[Progress, None, Result]]
    ) -> Generator[Progress, None, Result]:
        """Make all that `work` does slice by slice one step; all or nothing, also where it is closed before its end.

        Until the end no other change is possible.
        """
        self._forbid_in_step()
        self.introduce()
        step, changes, counts = self._new_step(edit, subject), None, False
        with self._file.transaction():
            draft = StepDraft(self.connection, step)
            result = yield from self._drafting(draft, work(step))
            if draft.is_touched:
                changes, counts = yield from told(self._ending(draft), 0, 0)
                with _TO_THE_END:
                    yield from self._file.committing()
        self._announce(changes, told=counts)
        return result

    def _drafting(self, draft: StepDraft, work: Generator[Progress, None, Result]) -> Generator[Progress, None, Result]:
        """Go on with work; in its pauses nobody else finds a step that is open."""
        with closing(work):
            while True:
                self._draft = draft
                try:
                    done = next(work)
                except StopIteration as end:
                    result: Result = end.value
                    return result
                finally:
                    self._draft = None
                yield done

    def _ending(self, draft: StepDraft, joins: str | None = None) -> Generator[int, None, tuple[ChangeSet, bool]]:
        """Write what a step did; returns what changed, and whether it is an act to be taken back."""
        changes = yield from draft.finishing()
        counts = draft.step.edit not in NEVER_UNDONE and (bool(changes.changes) or draft.decides)
        steps.add(self.connection, self._typing.place(self.connection, draft.step, joins), live=counts)
        return changes, counts

    def introduce(self) -> None:
        """Tell the workspace what the analyst is called, unless it knows; a step of its own."""
        known = self.row("analyst", self.analyst)
        if self.name and (known is None or known["name"] != self.name):
            with self.step(Edit.NAME_ANALYST, self.name):
                self.insert("analyst", self.analyst, {"name": self.name})
                self.update("analyst", self.analyst, {"name": self.name})

    def prepare_search(self) -> None:
        """Make the search index anew if an older stemmer made it; a store that only reads takes it as it is."""
        if not (self.connection.in_transaction or self.read_only or is_current(self.connection)):
            with self._file.transaction():
                ensure_current(self.connection)

    def undo(self) -> UndoResult | None:
        """Take back this program's last act that stands, also after a restart; None if there is none.

        Fields that somebody set since are left alone and named in the result.
        """
        return finished(self.undoing())

    def redo(self) -> UndoResult | None:
        """Bring back the act undone last, unless another act came since; None if there is none."""
        return finished(self.redoing())

    def undoing(self) -> Generator[Progress, None, UndoResult | None]:
        """Do what `undo` does slice by slice; all or nothing, also where the generator is closed before its end.

        Until the end no other change is possible.
        """
        return self._take_back(steps.next_to_undo, StepKind.UNDO)

    def redoing(self) -> Generator[Progress, None, UndoResult | None]:
        """Do what `redo` does slice by slice, as `undoing`."""
        return self._take_back(steps.next_to_redo, StepKind.REDO)

    def absorb(self, entries: Iterable[Entry], bodies: Bodies = _NO_BODIES) -> ChangeSet:
        """Unite the journal with others' entries and texts: all or nothing, and no act that undo takes back."""
        return finished(self.absorbing(entries, bodies)).changes

    def absorbing(
        self,
        entries: Iterable[Entry],
        bodies: Bodies = _NO_BODIES,
        *,
        source: Source | None = None,
        bring_back: bool = False,
        guard: Guard = let_pass,
    ) -> Generator[Progress, None, Absorption]:
        """Take in others' entries and texts, slice by slice; all or nothing, also where the generator is closed before.

        With a `source` it is an act like any other: undo takes it back. It writes nothing of its own, but where it is
        wished to `bring_back` what was undone of the same before. `guard` may look at what would be done.
        Until the end no other change is possible.
        :raises ForgedEntryError: if an entry cannot have been written honestly; what `step` raises.
        """
        self._forbid_in_step()
        step = self._new_step(Edit.ABSORB, "" if source is None else source.file)
        with self._file.transaction():
            absorption = yield from take_in(
                self.connection, step, list(entries), bodies, source=source, bring_back=bring_back, guard=guard
            )
            with _TO_THE_END:
                yield from self._file.committing()
        self._announce(absorption.changes, told=not absorption.is_empty)
        return absorption

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

    def _forbid_in_step(self) -> None:
        if self._draft is not None:
            msg = "a step must end before another kind of change"
            raise RuntimeError(msg)
        if self.connection.in_transaction:
            raise BusyWorkspaceError(self.path)

    def _new_step(self, edit: Edit, subject: str) -> Step:
        return Step(
            id=StepId(uuid.uuid4().hex),
            edit=edit,
            subject=mended(subject),
            analyst=self.analyst,
            time=self._clock(),
            counter=steps.highest_counter(self.connection) + 1,
        )

    def _take_back(
        self, next_of: Callable[[sqlite3.Connection], StepRow | None], kind: StepKind
    ) -> Generator[Progress, None, UndoResult | None]:
        self._forbid_in_step()
        taken = next_of(self.connection)
        act = steps.act_of(self.connection, taken)
        if taken is None or act is None:
            return None
        self.introduce()
        step = replace(self._new_step(Edit(kind), act.subject), undoes=taken.chain)
        with self._file.transaction():
            work, total = take_back(self.connection, step, taken, kind), PASSES * self._size_of(taken)
            changes, skipped = yield from told(work, 0, total)
            with _TO_THE_END:
                yield from self._file.committing()
        self._announce(changes)
        return UndoResult(step=act, change_set=changes, skipped=skipped)

    def _announce(self, changes: ChangeSet | None, *, told: bool = False) -> None:
        if changes is not None and (told or changes.changes or changes.undoes):
            self.feed.announce(changes)

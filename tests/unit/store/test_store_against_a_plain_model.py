"""Whatever an analyst does, undoes and redoes, the store shows what a plain dictionary would."""

import os
import random
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsdesk.model.change import ChangeSet, Edit, Row
from newsdesk.store.store import Store

FIELDS = {
    "participant": ("name", "role"),
    "note": ("title", "body"),
    "agenda_item": ("title", "status"),
    "carrying": ("exact", "decision"),  # the first is one of several that travel together
    "pairing": ("first", "verdict"),
    "finding": ("title", "note"),
    "finding_reading": ("value",),
    "comment": ("row", "body"),
    "saved_view": ("name", "query"),
}
TABLES = tuple(FIELDS)
WORDS = ("", "Арман Велин", "Ильза Торн", "𝔘 Лорна", "Арна ё́", "a\u0000b", "'; --")

Plain = dict[tuple[str, str], dict[str, Any]]


class Twin:
    """A store and a dictionary to which the same is done."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.store = Store.create(path)
        self.plain: Plain = {}
        self.undoable: list[Plain] = []
        self.redoable: list[Plain] = []
        self.born = 0
        self.news: list[ChangeSet] = []
        self.store.feed.subscribe(self.news.append)

    def copy(self) -> Plain:
        return {key: dict(row) for key, row in self.plain.items()}

    def act(self, operations: list[tuple[int, int, int, int]], *, fails: bool = False) -> None:
        """Do one step of several operations; numbers pick what is done to which row."""
        before, told = self.copy(), len(self.news)
        try:
            with self.store.step(Edit.EDIT_NOTE):
                for operation in operations:
                    self._operate(*operation)
                assert not fails
        except AssertionError:
            self.plain = before
        if self.plain != before:
            self.undoable.append(before)
            self.redoable.clear()
            assert len(self.news) == told + 1
        elif fails:
            assert len(self.news) == told

    def _operate(self, kind: int, which: int, field: int, word: int) -> None:
        living = sorted(self.plain)
        if kind % 4 == 0 or not living:
            self.born += 1
            table, row = TABLES[which % len(TABLES)], f"row{self.born}"
            values = {_field(table, field): WORDS[word % len(WORDS)]}
            self.store.insert(table, row, values)
            defaults = dict.fromkeys(FIELDS[table], "") | {"parent": None}
            if table == "agenda_item":
                defaults["status"] = "proposed"
            self.plain[table, row] = defaults | values
            return
        table, row = living[which % len(living)]
        match kind % 4:
            case 1:
                value = WORDS[word % len(WORDS)]
                self.store.update(table, row, {_field(table, field): value})
                self.plain[table, row][_field(table, field)] = value
            case 2:
                self.store.delete(table, row)
                del self.plain[table, row]
            case _:
                self._move(living[which % len(living)], field + word)

    def _move(self, key: tuple[str, str], which: int) -> None:
        if key[0] != "agenda_item":
            return
        above = [None, *sorted(row for table, row in self.plain if table == "agenda_item")]
        parent = above[which % len(above)]
        over: str | None = parent
        while over is not None and over != key[1]:
            over = self.plain.get(("agenda_item", over), {}).get("parent")
        if over is None:
            self.store.update(*key, {"parent": parent})
            self.plain[key]["parent"] = parent

    def undo(self) -> None:
        result = self.store.undo()
        assert (result is None) == (not self.undoable)
        if result is not None:
            assert result.skipped == ()
            self.redoable.append(self.plain)
            self.plain = self.undoable.pop()

    def redo(self) -> None:
        result = self.store.redo()
        assert (result is None) == (not self.redoable)
        if result is not None:
            assert result.skipped == ()
            self.undoable.append(self.plain)
            self.plain = self.redoable.pop()

    def reopen(self) -> None:
        self.store.close()
        self.store = Store.open(self.path)
        self.store.feed.subscribe(self.news.append)

    def shown(self) -> Plain:
        rows = [(table, row) for table in TABLES for row in self.store.rows(table)]
        return {(table, str(row["id"])): _of_interest(table, row) for table, row in rows}

    def check(self) -> None:
        assert self.shown() == self.plain
        assert bool(self.undoable) == (self.store.next_undo() is not None)
        assert bool(self.redoable) == (self.store.next_redo() is not None)


def _field(table: str, which: int) -> str:
    return FIELDS[table][which % len(FIELDS[table])]


def _of_interest(table: str, row: Row) -> dict[str, Any]:
    parent = row["parent"] if table == "agenda_item" else None
    return {name: row[name] for name in FIELDS[table]} | {"parent": parent}


_numbers = st.integers(0, 40)
_operations = st.lists(st.tuples(_numbers, _numbers, _numbers, _numbers), min_size=1, max_size=5)


class StoreMachine(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="newsdesk-"))
        self.twin = Twin(self.folder / "w.newsdesk")

    @rule(operations=_operations)
    def act(self, operations: list[tuple[int, int, int, int]]) -> None:
        self.twin.act(operations)

    @rule(operations=_operations)
    def fail(self, operations: list[tuple[int, int, int, int]]) -> None:
        self.twin.act(operations, fails=True)

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.twin.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.twin.redo()

    @precondition(lambda self: self.twin.undoable)
    @rule()
    def reopen(self) -> None:
        self.twin.reopen()

    @invariant()
    def shows_the_same(self) -> None:
        if hasattr(self, "twin"):
            self.twin.check()

    def teardown(self) -> None:
        if hasattr(self, "twin"):
            faults = self.twin.store.check()
            self.twin.store.close()
            shutil.rmtree(self.folder)
            assert faults == []


TestStoreMachine = StoreMachine.TestCase
TestStoreMachine.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)


def test_a_long_day_of_edits_undo_redo_and_restarts_equals_the_plain_model(tmp_path: Path) -> None:
    """NEWSDESK_OPS=10000 makes it a long one."""
    chance = random.Random(20260310)
    twin = Twin(tmp_path / "w.newsdesk")
    for number in range(int(os.environ.get("NEWSDESK_OPS", "500"))):
        choice = chance.random()
        if choice < 0.7:
            operations = [tuple(chance.randrange(1000) for _ in range(4)) for _ in range(chance.randint(1, 4))]
            twin.act(operations, fails=choice < 0.05)  # type: ignore[arg-type]
        elif choice < 0.85:
            twin.undo()
        elif choice < 0.98:
            twin.redo()
        else:
            twin.reopen()
        if number % 25 == 0:
            twin.check()
    twin.check()
    assert twin.store.check() == []
    twin.store.close()

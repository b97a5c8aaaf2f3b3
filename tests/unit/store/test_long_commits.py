"""A commit that waits for the disk lets whoever goes on with long work go on too."""

import sqlite3
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from newsdesk.model.change import Edit, Entry
from newsdesk.store.slicing import Progress
from newsdesk.store.store import Store


@pytest.fixture
def entries(tmp_path: Path) -> list[Entry]:
    with Store.create(tmp_path / "theirs.newsdesk") as theirs:
        with theirs.step(Edit.ADD_NOTE):
            theirs.insert("note", "n", {"title": "Паводок"})
        return list(theirs.entries())


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "mine.newsdesk") as store:
        store.connection.execute("PRAGMA journal_mode = delete")  # a commit waits for those who read
        yield store


@pytest.fixture
def reader(mine: Store) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(mine.path, isolation_level=None)
    yield connection
    connection.close()


def until_it_is_saved(work: Generator[Progress, None, object], reader: sqlite3.Connection) -> None:
    """Go on with work to its commit, and keep that waiting."""
    next(work)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM note").fetchone()
    while next(work) != (1, 1):
        pass


def test_who_goes_on_with_long_work_is_not_held_by_its_commit(
    mine: Store, entries: list[Entry], reader: sqlite3.Connection
) -> None:
    told: list[object] = []
    mine.feed.subscribe(told.append)
    work = mine.absorbing(entries)
    until_it_is_saved(work, reader)
    assert reader.execute("SELECT id FROM note").fetchall() == []
    assert told == []
    reader.execute("COMMIT")
    for _ in work:
        pass
    assert [row["id"] for row in mine.rows("note")] == ["n"]
    assert len(told) == 1


def test_who_stops_while_it_is_saved_finds_it_saved_and_announced(
    mine: Store, entries: list[Entry], reader: sqlite3.Connection
) -> None:
    told: list[object] = []
    mine.feed.subscribe(told.append)
    work = mine.absorbing(entries)
    until_it_is_saved(work, reader)
    reader.execute("COMMIT")
    work.close()
    assert len(told) == 1
    assert not mine.connection.in_transaction
    assert reader.execute("SELECT id FROM note").fetchall() == [("n",)]
    assert mine.check() == []


def test_an_undo_waits_for_its_commit_in_the_same_way(mine: Store, reader: sqlite3.Connection) -> None:
    with mine.step(Edit.ADD_NOTE):
        mine.insert("note", "own", {"title": "Шлюз"})
    work = mine.undoing()
    until_it_is_saved(work, reader)
    reader.execute("COMMIT")
    for _ in work:
        pass
    assert mine.rows("note") == []

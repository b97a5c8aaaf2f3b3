"""Merging is a union of entries and a recount: repeatable, in any order, and nothing is lost."""

import random
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model.absorption import Disputed, Source
from newsdesk.model.change import Edit, Entry, EntryId, StepId
from newsdesk.store.errors import UnknownRowError
from newsdesk.store.picture import above_in
from newsdesk.store.slicing import finished
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES
from newsdesk.store.tree import UPWARD, loops


@contextmanager
def desks(count: int) -> Iterator[list[Store]]:
    with tempfile.TemporaryDirectory(prefix="newsdesk-") as folder, ExitStack() as stack:
        yield [stack.enter_context(Store.create(Path(folder, f"{number}.newsdesk"))) for number in range(count)]


def picture(store: Store) -> dict[str, Any]:
    """All that a workspace shows and keeps, deleted rows too, but not in which order it came."""
    known = 'SELECT "row" FROM change WHERE "table" = ?'
    shown: dict[str, Any] = {
        name: store.connection.execute(
            f'SELECT {table.selection} FROM "{name}" WHERE id IN ({known}) ORDER BY id',  # noqa: S608 – our names
            (name,),
        ).fetchall()
        for name, table in TABLES.items()
    }
    for name in ("head", "conflict"):
        shown[name] = sorted(store.connection.execute(f"SELECT * FROM {name}").fetchall())  # noqa: S608 – our names
    shown["journal"] = sorted(entry.id for entry in store.entries())
    return shown


def exchange(*stores: Store) -> None:
    """Let everybody have everything."""
    for store in stores:
        for other in stores:
            store.absorb(list(other.entries()))


def work(store: Store, chance: random.Random, names: list[str]) -> None:
    """One random act on rows that may be known elsewhere too."""
    table = chance.choice(["note", "agenda_item", "agenda_item", "meeting", "meeting", "article"])
    living = [str(row["id"]) for row in store.rows(table)]
    kind = chance.random()
    with store.step(Edit.EDIT_NOTE):
        if kind < 0.25 or not living:
            row = chance.choice(names) if table == "article" else f"{table}{chance.randrange(10**9)}"
            store.insert(table, row, {"title": chance.choice(["Лорна", "Арна"])})
        elif kind < 0.4:
            store.delete(table, chance.choice(living))
        elif kind < 0.7 and table in UPWARD:
            store.update(table, chance.choice(living), {UPWARD[table]: chance.choice([None, *living])})
        else:
            store.update(table, chance.choice(living), {"title": chance.choice(["Вестник", "Курьер", "Лорна"])})


@settings(max_examples=6)
@given(seed=st.integers(0, 10**9), count=st.integers(2, 3))
def test_desks_that_have_the_same_entries_show_the_same_whatever_the_order(seed: int, count: int) -> None:
    chance = random.Random(seed)
    names = ["a1", "a2"]
    with desks(count + 1) as stores:
        *working, fresh = stores
        for _ in range(30):
            store = chance.choice(working)
            act = chance.random()
            if act < 0.7:
                work(store, chance, names)
            elif act < 0.8:
                store.undo()
            elif act < 0.85:
                store.redo()
            else:
                store.absorb(chance.choice(working).entries())
        exchange(*working)
        entries = list(working[0].entries())
        chance.shuffle(entries)
        while entries:
            size = chance.randint(1, len(entries))
            batch, entries = entries[:size], entries[size:]
            fresh.absorb(batch + chance.choices(batch, k=2))
            assert fresh.check() == []
        pictures = [picture(store) for store in stores]
        assert all(other == pictures[0] for other in pictures)
        assert [store.check() for store in stores] == [[]] * len(stores)
        told: list[object] = []
        fresh.feed.subscribe(told.append)
        assert fresh.absorb(working[0].entries()).changes == ()
        assert told == []
        assert picture(fresh) == pictures[0]


@pytest.fixture
def pair() -> Iterator[tuple[Store, Store]]:
    with desks(2) as (one, other):
        with one.step(Edit.ADD_NOTE):
            one.insert("note", "n", {"title": "Лорна", "body": "мост"})
        other.absorb(one.entries())
        yield one, other


def set_title(store: Store, title: str, row: str = "n") -> None:
    with store.step(Edit.EDIT_NOTE):
        store.update("note", row, {"title": title})


def test_edits_of_different_fields_unite_without_a_conflict(pair: tuple[Store, Store]) -> None:
    one, other = pair
    set_title(one, "Арна")
    with other.step(Edit.EDIT_NOTE):
        other.update("note", "n", {"body": "порт"})
    exchange(one, other)
    for store in pair:
        row = store.row("note", "n")
        assert row is not None
        assert (row["title"], row["body"]) == ("Арна", "порт")
        assert store.conflicts() == []


def test_two_values_of_one_field_are_a_conflict_that_shows_the_newest_and_keeps_both(pair: tuple[Store, Store]) -> None:
    one, other = pair
    set_title(one, "Арна")
    set_title(other, "Порт")
    set_title(other, "Курьер")
    exchange(one, other)
    for store in pair:
        (conflict,) = store.conflicts()
        assert (conflict.table, conflict.row, conflict.field) == ("note", "n", "title")
        assert [value for _, value in conflict.values] == ["Курьер", "Арна"]
        assert store.contested_rows() == {"n"}
        assert store.rows("note")[0]["title"] == "Курьер"


def test_the_same_value_twice_is_no_conflict(pair: tuple[Store, Store]) -> None:
    one, other = pair
    set_title(one, "Арна")
    set_title(other, "Арна")
    exchange(one, other)
    assert one.conflicts() == other.conflicts() == []
    assert one.contested_rows() == frozenset()


@pytest.mark.parametrize("value", ["Курьер", "Арна", "ни то ни другое"])
def test_a_decision_closes_a_conflict_everywhere(pair: tuple[Store, Store], value: str) -> None:
    one, other = pair
    set_title(one, "Арна")
    set_title(other, "Курьер")
    exchange(one, other)
    with one.step(Edit.DECIDE_CONFLICT):
        one.decide("note", "n", {"title": value})
    assert one.next_undo() is not None
    assert one.conflicts() == []
    exchange(one, other)
    for store in pair:
        assert store.conflicts() == []
        assert store.rows("note")[0]["title"] == value
        assert store.check() == []


def test_an_edit_beside_a_deletion_is_a_conflict_and_either_way_can_be_decided(pair: tuple[Store, Store]) -> None:
    one, other = pair
    with one.step(Edit.DELETE_RECORD):
        one.delete("note", "n")
    set_title(other, "Порт")
    set_title(other, "Арна")
    exchange(one, other)
    for store in pair:
        (conflict,) = store.conflicts()
        assert conflict.field == "deleted"
        assert [value for _, value in conflict.values] == [False, True]
        assert store.rows("note")[0]["title"] == "Арна"
    set_title(other, "Лорна")
    assert [c.field for c in other.conflicts()] == ["deleted"]
    with one.step(Edit.DECIDE_CONFLICT):
        one.decide("note", "n", {"deleted": True})
    assert one.rows("note") == []
    assert one.conflicts() == []
    with one.step(Edit.DECIDE_CONFLICT):
        one.decide("note", "n", {"deleted": False})
    assert one.conflicts() == []
    exchange(one, other)
    for store in pair:
        assert store.rows("note")[0]["title"] == "Лорна"
        assert store.conflicts() == []
        assert store.check() == []


def test_a_deletion_that_knew_the_edit_is_none_and_comes_first_where_it_is_newer(pair: tuple[Store, Store]) -> None:
    one, other = pair
    set_title(other, "Арна")
    one.absorb(other.entries())
    with one.step(Edit.DELETE_RECORD):
        one.delete("note", "n")
    exchange(one, other)
    assert one.conflicts() == other.conflicts() == []
    assert other.rows("note") == []
    assert other.row("note", "n", deleted=True) is not None


def test_the_same_article_imported_by_two_is_one_article_and_one_birth_seen_is_both_seen() -> None:
    with desks(2) as (one, other):
        for store, file_name in ((one, "a.txt"), (other, "b.txt")):
            with store.step(Edit.IMPORT_ARTICLES):
                store.insert("article", "a", {"title": "Лорна", "version": "v", "imported": file_name})
                store.insert("article_version", "v", {"article": "a", "file_name": file_name})
        with other.step(Edit.EDIT_ARTICLE):
            other.update("article", "a", {"title": "Арна"})
        exchange(one, other)
        for store in (one, other):
            assert store.conflicts() == []
            assert [row["title"] for row in store.rows("article")] == ["Арна"]
            assert store.check() == []
        with one.step(Edit.EDIT_ARTICLE):
            one.update("article", "a", {"title": "Порт"})
        other.absorb(one.entries())
        assert other.conflicts() == []
        assert [row["title"] for row in other.rows("article")] == ["Порт"]


def test_an_import_beside_a_deletion_of_the_same_article_asks() -> None:
    with desks(2) as (one, other):
        for store in (one, other):
            with store.step(Edit.IMPORT_ARTICLES):
                store.insert("article", "a", {"title": "Лорна"})
        with one.step(Edit.DELETE_ARTICLE):
            one.delete("article", "a")
        exchange(one, other)
        assert [c.field for c in one.conflicts()] == ["deleted"]
        assert picture(one) == picture(other)


@pytest.mark.parametrize(("table", "upward"), UPWARD.items())
def test_two_moves_that_close_a_loop_are_a_conflict_and_the_older_place_stands(table: str, upward: str) -> None:
    with desks(2) as (one, other):
        with one.step(Edit.LOAD_RECORDS):
            for row in ("x", "y", "z"):
                one.insert(table, row, {"title": row})
        other.absorb(one.entries())
        move(one, table, "x", "y")
        move(other, table, "y", "z")
        move(other, table, "y", "x")
        changes = one.absorb(other.entries())
        other.absorb(one.entries())
        assert changes.rows(table) == {"y"}
        for store in (one, other):
            assert standing(store, table) == {"x": "y", "y": "z", "z": None}
            (conflict,) = store.conflicts()
            assert (conflict.row, conflict.field, [v for _, v in conflict.values]) == ("y", upward, ["x", "z"])
            assert store.disputed() == [Disputed(table=table, row="y", field=upward)]
            assert store.check() == []
        told: list[frozenset[str]] = []
        one.feed.subscribe(lambda changes: told.append(changes.rows(table)))
        move(one, table, "x", None)
        assert told == [{"x", "y"}]  # the move that had to wait can now stand
        assert one.conflicts() == []
        other.absorb(one.entries())
        assert picture(one) == picture(other)


def move(store: Store, table: str, row: str, above: str | None) -> None:
    with store.step(Edit.EDIT_MEETING, row):
        store.update(table, row, {UPWARD[table]: above})


def shuffle_places(store: Store, table: str, chance: random.Random) -> None:
    """One random move of a row among others that makes no loop here, or an undo or redo of such."""
    above = standing(store, table)
    if not above or chance.random() < 0.15:
        chance.choice([store.undo, store.redo])()
        return
    row, beneath = chance.choice(list(above)), chance.choice([None, *above])
    if not loops({**above, row: beneath}):
        move(store, table, row, beneath)


@pytest.mark.parametrize("table", UPWARD)
@settings(max_examples=6)
@given(seed=st.integers(0, 10**9), count=st.integers(2, 3))
def test_moves_made_apart_leave_no_loop_whatever_the_order_and_undo_leads_back(
    table: str, seed: int, count: int
) -> None:
    chance = random.Random(seed)
    with desks(count + 1) as stores:
        *working, fresh = stores
        with working[0].step(Edit.LOAD_RECORDS):
            for row in "abc":
                working[0].insert(table, row, {"title": row})
        exchange(*working)
        for _ in range(3):
            for store in working:
                for _ in range(chance.randint(1, 4)):
                    shuffle_places(store, table, chance)
            giver, taker = chance.sample(working, 2)
            before, contested, last = places(taker, table), taker.conflicts(), taker.next_undo()
            finished(taker.absorbing(list(giver.entries()), source=Source(file="Торн.ndpack")))
            if taker.next_undo() != last:
                taker.undo()
                assert contested or places(taker, table) == before  # an undo is newer than what was open
                taker.redo()
                assert taker.check() == []
        exchange(*working)
        entries = list(working[0].entries())
        chance.shuffle(entries)
        while entries:
            size = chance.randint(1, len(entries))
            batch, entries = entries[:size], entries[size:]
            fresh.absorb(batch + chance.choices(batch, k=2))
            assert fresh.check() == []
        for store in stores:
            assert picture(store) == picture(fresh)
            assert not loops(standing(store, table))
            assert store.check() == []
        assert fresh.absorb(working[0].entries()).changes == ()


def standing(store: Store, table: str) -> dict[str, str | None]:
    """What each row stands beneath."""
    return {str(row["id"]): above_in(UPWARD[table], row) for row in store.rows(table, order="id")}


def places(store: Store, table: str) -> object:
    """Where rows stand, and what is asked about it."""
    return standing(store, table), [
        (one.row, values) for one in store.conflicts() if len(values := {value for _, value in one.values}) > 1
    ]


@pytest.mark.parametrize(("table", "upward"), UPWARD.items())
def test_a_loop_of_births_is_broken_too(table: str, upward: str) -> None:
    """No program of ours writes one; a file by another hand might."""
    entries = [_entry(table, row, {"title": row, upward: above}) for row, above in (("x", "y"), ("y", "x"))]
    later = _entry(table, "w", {upward: "w"}, seen={upward: ("nobody",)})
    looking_back = _entry(table, "u", {upward: "u"}, seen={upward: ("entry-u",)})
    with desks(1) as (store,):
        store.absorb([*entries, later, looking_back])
        assert sorted(str(row[upward]) for row in store.rows(table)) == ["None", "y"]
        assert store.check() == []


def _entry(table: str, row: str, fields: dict[str, Any], **others: Any) -> Entry:
    values: dict[str, Any] = {
        "id": EntryId(f"entry-{row}"),
        "step": StepId(f"step-{row}"),
        "analyst": "другой",
        "time": "2026-03-10T10:00:00Z",
        "counter": 7,
        "edit": "invented later",
    }
    born = {} if "seen" in others else {"deleted": False}
    return Entry(**(values | others), table=table, row=row, fields={**fields, **born})


def test_what_a_newer_program_wrote_is_kept_in_the_journal_and_handed_on() -> None:
    entries = [
        _entry("note", "n", {"title": "Лорна", "mood": "calm", "body": 5}),
        _entry("picture", "p", {"path": "x"}),
        _entry("note", "n", {"mood": "grave"}, id=EntryId("m"), counter=8, seen={"mood": ("entry-n",)}),
        _entry("note", "n", {"mood": "gay"}, id=EntryId("o"), counter=8, seen={"mood": ("entry-n",)}),
    ]
    with desks(2) as (one, other):
        one.absorb(entries)
        assert [row["title"] for row in one.rows("note")] == ["Лорна"]
        assert [row["body"] for row in one.rows("note")] == [""]
        assert one.conflicts() == []
        assert one.check() == []
        other.absorb(one.entries())
        assert {entry.id: entry for entry in other.entries()} == {entry.id: entry for entry in entries}
        with other.step(Edit.DELETE_RECORD):
            other.delete("note", "n")
        assert other.history("note", "n")[-1].seen["mood"] == ("m", "o")
        assert [step.edit for step in other.steps()][-2:] == ["invented later", "invented later"]
        assert not other.steps()[-1].local


def test_entries_whose_row_has_not_come_yet_wait_for_it() -> None:
    with desks(2) as (one, other):
        with one.step(Edit.ADD_PARTICIPANT):
            one.insert("participant", "p", {"name": "Арман Велин"})
            one.insert("alias", "al", {"participant": "p", "name": "Велин"})
        with one.step(Edit.EDIT_PARTICIPANT):
            one.update("participant", "p", {"role": "министр"})
        birth, alias, role = one.entries()
        other.absorb([alias, role])
        assert [row["name"] for row in other.rows("alias")] == ["Велин"]
        assert other.rows("participant") == []
        assert other.check() == []
        with pytest.raises(UnknownRowError), other.step(Edit.EDIT_PARTICIPANT):
            other.update("participant", "p", {"role": "посол"})
        other.absorb([birth])
        assert [row["role"] for row in other.rows("participant")] == ["министр"]
        assert picture(one) == picture(other)


def test_a_row_that_stood_in_can_be_born_here() -> None:
    with desks(2) as (one, other):
        with one.step(Edit.IMPORT_ARTICLES):
            one.insert("article", "a", {"title": "Лорна"})
            one.insert("article_version", "v", {"article": "a"})
        other.absorb(list(one.entries())[1:])
        assert other.rows("article") == []
        with other.step(Edit.IMPORT_ARTICLES):
            other.insert("article", "a", {"title": "Лорна"})
        assert [row["title"] for row in other.rows("article")] == ["Лорна"]
        assert other.check() == []
        exchange(one, other)
        assert picture(one) == picture(other)


def test_texts_come_along_and_are_found_by_search() -> None:
    from newsdesk.store.articles import body
    from newsdesk.store.search import search
    from newsdesk.text.canonical import canonicalise

    markdown = "Министры встретились в Лорне."
    canonical = canonicalise(markdown)
    with desks(2) as (one, other):
        with one.step(Edit.IMPORT_ARTICLES):
            sha256 = one.put_body(markdown, canonical)
            one.insert("article", "a", {"title": "Лорна", "version": "v"})
            one.insert("article_version", "v", {"article": "a", "body": sha256})
        other.absorb(one.entries())
        assert [fault.kind for fault in other.check()] == ["text missing"]
        with pytest.raises(UnknownRowError):
            body(other, "v")
        other.absorb((), {sha256: (markdown, canonical)})
        other.absorb((), {sha256: (markdown, canonical)})
        assert body(other, "v") == (markdown, canonical)
        assert [hit.article for hit in search(other, "министр")] == ["a"]
        assert other.check() == []


def test_the_counter_goes_on_after_the_highest_that_came_in(pair: tuple[Store, Store]) -> None:
    one, other = pair
    for title in ("а", "б", "в", "г"):
        set_title(one, title)
    other.absorb(one.entries())
    set_title(other, "д")
    one.absorb(other.entries())
    assert one.rows("note")[0]["title"] == "д"


def test_nothing_of_a_failing_absorb_remains_and_none_can_run_within_a_step(pair: tuple[Store, Store]) -> None:
    one, other = pair
    set_title(one, "Арна")
    before = picture(other)

    def broken() -> Iterator[Entry]:
        yield from one.entries()
        raise TimeoutError

    with pytest.raises(TimeoutError):
        other.absorb(broken())
    assert picture(other) == before
    with other.step(Edit.EDIT_NOTE), pytest.raises(RuntimeError, match="step"):
        other.absorb(one.entries())
    with other.step(Edit.EDIT_NOTE), pytest.raises(RuntimeError, match="step"):
        other.undo()


def test_two_who_moved_the_same_mark_leave_it_on_the_words_of_one_of_them_never_on_a_mixture() -> None:
    with desks(2) as (one, other):
        with one.step(Edit.ADD_HIGHLIGHT):
            one.insert("annotation", "a", {"start": 10, "end": 20, "exact": "десять букв"[:10]})
        other.absorb(list(one.entries()))
        with one.step(Edit.MOVE_MARK):
            one.update("annotation", "a", {"start": 30, "end": 40})
        with other.step(Edit.MOVE_MARK):
            other.update("annotation", "a", {"end": 12})
        exchange(one, other)
        for store in (one, other):
            (row,) = store.rows("annotation")
            assert (row["start"], row["end"]) in {(30, 40), (10, 12)}
        assert picture(one) == picture(other)
        assert one.conflicts() != []


def test_a_decision_on_one_end_of_a_moved_mark_decides_where_all_of_it_stands() -> None:
    with desks(2) as (one, other):
        with one.step(Edit.ADD_HIGHLIGHT):
            one.insert("annotation", "a", {"start": 10, "end": 20})
        other.absorb(list(one.entries()))
        with one.step(Edit.MOVE_MARK):
            one.update("annotation", "a", {"start": 30, "end": 40})
        with other.step(Edit.MOVE_MARK):
            other.update("annotation", "a", {"end": 12})
        exchange(one, other)
        for start, end in ((10, 12), (30, 40)):
            with one.step(Edit.DECIDE_CONFLICT):
                one.decide("annotation", "a", {"end": end})
            (row,) = one.rows("annotation")
            assert (row["start"], row["end"]) == (start, end)
            assert one.conflicts() == []
            one.undo()


def test_the_index_of_a_new_workspace_is_made_in_slices_as_one_that_is_there_grows(tmp_path: Path) -> None:
    with Store.create(tmp_path / "theirs.newsdesk") as theirs:
        with theirs.step(Edit.LOAD_RECORDS):
            for number in range(300):
                theirs.insert("note", f"n{number}", {"title": f"Паводок {number}"})
        entries = list(theirs.entries())
    slices = []
    for is_there in (True, False):
        with Store.create(tmp_path / f"mine{is_there}.newsdesk") as mine:
            if is_there:
                mine.prepare_search()
            slices.append(sum(done < total for done, total in mine.absorbing(entries)))
            assert mine.check() == []
    assert slices[1] >= slices[0]

"""Taking in is one step that can be undone, redone and taken in again; a conflict that was decided opens again."""

import random
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model.absorption import Absorption, Source
from newsdesk.model.change import Conflict, Edit
from newsdesk.store.errors import BusyWorkspaceError
from newsdesk.store.slicing import finished
from newsdesk.store.store import Store

SOURCE = Source(file="Торн.ndpack")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "desk.newsdesk") as store:
        add(store, "n", title="Лорна", body="мост")
        yield store


@pytest.fixture
def other(tmp_path: Path, desk: Store) -> Iterator[Store]:
    with Store.create(tmp_path / "other.newsdesk") as store:
        store.absorb(list(desk.entries()))
        yield store


def add(store: Store, row: str, **fields: str) -> None:
    with store.step(Edit.ADD_NOTE, row):
        store.insert("note", row, fields)


def write(store: Store, row: str = "n", **fields: str) -> None:
    with store.step(Edit.EDIT_NOTE, row):
        store.update("note", row, fields)


def delete(store: Store, row: str = "n") -> None:
    with store.step(Edit.DELETE_RECORD, row):
        store.delete("note", row)


def take_in(store: Store, *others: Store, bring_back: bool = False) -> Absorption:
    entries = [entry for one in others for entry in one.entries()]
    return finished(store.absorbing(entries, source=SOURCE, bring_back=bring_back))


def notes(store: Store) -> dict[str, tuple[object, object]]:
    return {str(row["id"]): (row["title"], row["body"]) for row in store.rows("note")}


def sides(conflicts: list[Conflict]) -> dict[str, list[tuple[object, str]]]:
    return {one.field: [(value, entry.analyst) for entry, value in one.values] for one in conflicts}


def test_what_was_taken_in_is_undone_as_one_step_and_redone(desk: Store, other: Store) -> None:
    write(other, title="Арна")
    add(other, "m", title="Порт")
    delete(other, "m")
    add(other, "k", title="Курьер")
    before = notes(desk)
    take_in(desk, other)
    after = notes(desk)
    assert after == {"n": ("Арна", "мост"), "k": ("Курьер", "")}
    act = desk.next_undo()
    assert act is not None
    assert (act.edit, act.subject) == (Edit.ABSORB, "Торн.ndpack")
    result = desk.undo()
    assert result is not None
    assert result.skipped == ()
    assert notes(desk) == before
    assert desk.check() == []
    desk.redo()
    assert notes(desk) == after
    assert desk.check() == []
    desk.undo()
    assert notes(desk) == before


def test_the_undo_goes_on_after_a_restart_and_before_it_comes_what_was_done_since(desk: Store, other: Store) -> None:
    write(other, title="Арна")
    take_in(desk, other)
    add(desk, "m", title="Порт")
    desk.close()
    with Store.open(desk.path) as opened:
        opened.undo()
        assert set(notes(opened)) == {"n"}
        opened.undo()
        assert notes(opened) == {"n": ("Лорна", "мост")}
        assert opened.check() == []


def test_what_somebody_worked_on_since_is_left_alone_and_named(desk: Store, other: Store) -> None:
    write(other, title="Арна", body="порт")
    add(other, "k", title="Курьер")
    take_in(desk, other)
    late = [*desk.entries()]
    other.absorb(late)
    write(other, title="Вестник")
    write(other, "k", body="новое")
    desk.absorb(list(other.entries()))
    result = desk.undo()
    assert result is not None
    assert {(one.row, one.field) for one in result.skipped} == {("n", "title"), ("k", "body")}
    assert notes(desk) == {"n": ("Вестник", "мост"), "k": ("Курьер", "новое")}
    assert desk.check() == []


def test_conflicts_that_a_package_opens_close_with_its_undo_and_open_with_its_redo(desk: Store, other: Store) -> None:
    write(desk, title="Арна")
    write(other, title="Порт")
    take_in(desk, other)
    opened = sides(desk.conflicts())
    shown = notes(desk)
    assert set(opened) == {"title"}
    desk.undo()
    assert desk.conflicts() == []
    assert notes(desk) == {"n": ("Арна", "мост")}
    desk.redo()
    assert sides(desk.conflicts()) == opened
    assert notes(desk) == shown
    assert desk.check() == []


def test_an_edit_that_brought_a_deleted_row_back_lets_it_go_again_when_it_is_undone(desk: Store, other: Store) -> None:
    delete(desk)
    write(other, title="Арна")
    write(other, title="Порт")
    take_in(desk, other)
    assert [one.field for one in desk.conflicts()] == ["deleted"]
    shown, opened = notes(desk), sides(desk.conflicts())
    desk.undo()
    assert (notes(desk), desk.conflicts()) == ({}, [])
    desk.redo()
    assert (notes(desk), sides(desk.conflicts())) == (shown, opened)
    assert desk.check() == []


@pytest.mark.parametrize("value", ["Арна", "Порт", "ни то ни другое"])
def test_the_undo_of_a_decision_opens_the_conflict_again_with_who_said_what(
    desk: Store, other: Store, value: str
) -> None:
    write(desk, title="Арна")
    write(other, title="Порт")
    take_in(desk, other)
    opened, shown = sides(desk.conflicts()), notes(desk)
    for _ in range(2):
        with desk.step(Edit.DECIDE_CONFLICT):
            desk.decide("note", "n", {"title": value})
        assert desk.conflicts() == []
        desk.undo()
        assert sides(desk.conflicts()) == opened
        assert notes(desk) == shown
        assert desk.check() == []
        desk.redo()
        assert desk.conflicts() == []
        assert notes(desk) == {"n": (value, "мост")}
        desk.undo()
        assert sides(desk.conflicts()) == opened
    other.absorb(list(desk.entries()))
    assert sides(other.conflicts()) == opened
    assert other.check() == []


@pytest.mark.parametrize("gone", [True, False])
@pytest.mark.parametrize("edits", [1, 3])
def test_the_undo_of_a_decision_about_a_deletion_opens_the_conflict_again(
    desk: Store, other: Store, *, gone: bool, edits: int
) -> None:
    delete(desk)
    for number in range(edits):
        write(other, title=f"Порт {number}")
    take_in(desk, other)
    shown, values = notes(desk), sides(desk.conflicts())
    with desk.step(Edit.DECIDE_CONFLICT):
        desk.decide("note", "n", {"deleted": gone})
    assert desk.conflicts() == []
    desk.undo()
    assert (notes(desk), sides(desk.conflicts())) == (shown, values)
    assert desk.check() == []
    desk.redo()
    assert (desk.conflicts(), bool(notes(desk))) == ([], not gone)
    assert desk.check() == []


def test_two_ends_of_a_mark_come_back_against_each_other_and_never_mixed(desk: Store, other: Store) -> None:
    with desk.step(Edit.ADD_HIGHLIGHT):
        desk.insert("annotation", "a", {"start": 10, "end": 20})
    other.absorb(list(desk.entries()))
    with desk.step(Edit.MOVE_MARK):
        desk.update("annotation", "a", {"start": 30, "end": 40})
    with other.step(Edit.MOVE_MARK):
        other.update("annotation", "a", {"end": 12})
    take_in(desk, other)
    opened = sides(desk.conflicts())
    with desk.step(Edit.DECIDE_CONFLICT):
        desk.decide("annotation", "a", {"start": 10, "end": 12})
    desk.undo()
    assert sides(desk.conflicts()) == opened
    (row,) = desk.rows("annotation")
    assert (row["start"], row["end"]) in {(30, 40), (10, 12)}
    assert desk.check() == []


def test_taking_in_the_same_again_after_its_undo_writes_nothing_and_says_what_is_undone(
    desk: Store, other: Store
) -> None:
    add(other, "k", title="Курьер")
    take_in(desk, other)
    desk.undo()
    before = list(desk.entries())
    again = take_in(desk, other)
    assert (again.entries, again.taken_back, again.brought_back, again.is_empty) == (0, 1, 0, True)
    assert list(desk.entries()) == before
    add(other, "m", title="Порт")
    more = take_in(desk, other)
    assert (more.entries, more.taken_back, more.brought_back, more.is_empty) == (1, 1, 0, False)
    assert set(notes(desk)) == {"n", "m"}
    assert {entry.id for entry in desk.entries()} == {entry.id for entry in (*before, *other.entries())}
    assert desk.check() == []


def test_taking_in_the_same_again_after_its_undo_brings_it_back_where_that_is_wished_and_undoes_again(
    desk: Store, other: Store
) -> None:
    add(other, "k", title="Курьер")
    take_in(desk, other)
    desk.undo()
    add(desk, "m", title="Порт")
    assert set(notes(desk)) == {"n", "m"}
    again = take_in(desk, other, bring_back=True)
    assert (again.entries, again.brought_back, again.taken_back, again.is_empty) == (0, 1, 0, False)
    assert again.changes.rows("note") == {"k"}
    assert set(notes(desk)) == {"n", "m", "k"}
    assert desk.check() == []
    third = take_in(desk, other, bring_back=True)
    assert third.is_empty
    desk.undo()
    assert set(notes(desk)) == {"n", "m"}


def test_who_knows_the_undo_brings_nothing_back(desk: Store, other: Store) -> None:
    add(other, "k", title="Курьер")
    take_in(desk, other)
    desk.undo()
    other.absorb(list(desk.entries()))
    assert set(notes(other)) == {"n"}
    assert take_in(desk, other, bring_back=True).is_empty
    assert set(notes(desk)) == {"n"}


def test_an_absorbing_that_brought_nothing_to_see_is_passed_by(desk: Store, other: Store) -> None:
    write(desk, title="Арна")
    other.absorb(list(desk.entries()))
    with other.step(Edit.NAME_ANALYST):
        other.insert("analyst", other.analyst, {"name": "Ильза Торн"})
    assert take_in(desk, other).entries == 1
    desk.undo()
    assert [row["name"] for row in desk.rows("analyst")] == ["Ильза Торн"]
    assert take_in(desk, other).is_empty


def shown(store: Store) -> object:
    """What can be seen: the living rows, and each conflict with who says what."""
    rows = {table: store.rows(table, order="id") for table in ("note", "agenda_item")}
    living = {(table, str(row["id"])) for table in rows for row in rows[table]}
    about = [one for one in store.conflicts() if (one.table, one.row) in living]
    return rows, [(one.table, one.row, one.field, {repr(value) for _, value in one.values}) for one in about]


def act(store: Store, chance: random.Random) -> None:
    table = chance.choice(["note", "agenda_item"])
    living = [str(row["id"]) for row in store.rows(table)]
    kind = chance.random()
    if kind < 0.15 and (conflicts := store.conflicts()):
        one = chance.choice(conflicts)
        with store.step(Edit.DECIDE_CONFLICT):
            store.decide(
                one.table, one.row, {one.field: chance.choice(one.values)[1] if one.field != "deleted" else True}
            )
    elif kind < 0.25:
        store.undo()
    elif kind < 0.3:
        store.redo()
    else:
        with store.step(Edit.EDIT_NOTE):
            if kind < 0.5 or not living:
                store.insert(table, f"{table}{chance.randrange(10**9)}", {"title": chance.choice(["Лорна", "Арна"])})
            elif kind < 0.6:
                store.delete(table, chance.choice(living))
            elif kind < 0.75 and table == "agenda_item":
                store.update(table, chance.choice(living), {"status": chance.choice(["agreed", "open"])})
            else:
                store.update(table, chance.choice(living), {"title": chance.choice(["Вестник", "Курьер", "Лорна"])})


@settings(max_examples=5)
@given(seed=st.integers(0, 10**9))
def test_whatever_came_in_its_undo_shows_what_was_there_and_its_redo_what_it_brought(seed: int) -> None:
    chance = random.Random(seed)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="newsdesk-"))
        mine, theirs = (stack.enter_context(Store.create(Path(folder, f"{name}.newsdesk"))) for name in "ab")
        for _ in range(4):
            for _ in range(chance.randint(1, 6)):
                act(mine, chance)
                act(theirs, chance)
            before = shown(mine)
            last = mine.next_undo()
            take_in(mine, theirs)
            if mine.next_undo() == last:
                continue  # nothing to see
            after = shown(mine)
            for _ in range(2):
                mine.undo()
                assert shown(mine) == before
                assert mine.check() == []
                mine.redo()
                assert shown(mine) == after
                assert mine.check() == []
            if chance.random() < 0.5:
                theirs.absorb(list(mine.entries()))
                assert theirs.check() == []


def all_said(store: Store) -> object:
    """The living rows, and each conflict with who gave which value, also over rows that are shown as deleted."""
    rows = {table: store.rows(table, order="id") for table in ("note", "agenda_item")}
    return rows, sorted(
        (one.row, one.field, sorted((repr(value), entry.id) for entry, value in one.values))
        for one in store.conflicts()
    )


@pytest.mark.parametrize("turned", [False, True])
def test_a_deletion_and_an_edit_taken_in_one_after_the_other_are_undone_one_after_the_other(
    desk: Store, other: Store, tmp_path: Path, *, turned: bool
) -> None:
    with Store.create(tmp_path / "third.newsdesk") as third:
        third.absorb(list(desk.entries()))
        write(third, body="порт")
        delete(other)
        for one in [third, other] if turned else [other, third]:
            take_in(desk, one)
    assert [one.field for one in desk.conflicts()] == ["deleted"]
    results = [desk.undo(), desk.undo()]
    assert [result.skipped for result in results if result] == [(), ()]
    assert (notes(desk), desk.conflicts()) == ({"n": ("Лорна", "мост")}, [])
    assert desk.check() == []


def test_two_packages_that_say_the_same_are_two_steps_to_undo(desk: Store, other: Store, tmp_path: Path) -> None:
    with Store.create(tmp_path / "third.newsdesk") as third:
        third.absorb(list(desk.entries()))
        for one in (other, third):
            write(one, title="Арна")
            take_in(desk, one)
    desk.undo()
    assert notes(desk) == {"n": ("Арна", "мост")}
    desk.undo()
    assert notes(desk) == {"n": ("Лорна", "мост")}


def both_ways(desk: Store, *others: Store) -> tuple[list[object], list[object]]:
    """Take in one after the other, then undo and redo all, twice; gives what was shown, and what should have been."""
    pictures: list[tuple[object, object]] = []
    shown: list[object] = []
    for other in others:
        before, last = all_said(desk), desk.next_undo()
        take_in(desk, other)
        if desk.next_undo() != last:
            pictures.append((before, all_said(desk)))
    for _ in range(2):
        for _ in pictures:
            desk.undo()
            shown.append(all_said(desk))
        for _ in pictures:
            desk.redo()
            shown.append(all_said(desk))
    back, forth = [before for before, _ in reversed(pictures)], [after for _, after in pictures]
    return [*shown, desk.check()], [*(back + forth) * 2, []]


def test_two_who_deleted_what_both_had_changed_and_a_third_who_changed_it(
    desk: Store, other: Store, tmp_path: Path
) -> None:
    with Store.create(tmp_path / "third.newsdesk") as third:
        third.absorb(list(desk.entries()))
        for one in (desk, other):
            write(one, title="Арна")
            delete(one)
        write(third, body="порт")
        shown, expected = both_ways(desk, other, third)
        assert shown == expected


def test_values_that_stand_against_each_other_in_a_deleted_row(desk: Store, other: Store, tmp_path: Path) -> None:
    with Store.create(tmp_path / "third.newsdesk") as third:
        third.absorb(list(desk.entries()))
        delete(third)
        for one, title in ((desk, "Арна"), (other, "Порт")):
            write(one, title=title)
            delete(one)
        shown, expected = both_ways(desk, other, third)
        assert shown == expected


def test_a_value_that_is_the_same_before_and_after_is_still_of_somebody_else(
    desk: Store, other: Store, tmp_path: Path
) -> None:
    with Store.create(tmp_path / "third.newsdesk") as third:
        third.absorb(list(desk.entries()))
        for title in ("Арна", "Лорна"):
            write(third, title=title)
        delete(third)
        write(other, title="Арна")
        shown, expected = both_ways(desk, third, other)
        assert shown == expected


@settings(max_examples=25)
@given(seed=st.integers(0, 10**9))
def test_two_packages_undone_in_reverse_order_lead_back_to_what_stood_before(seed: int) -> None:
    chance = random.Random(seed)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="newsdesk-"))
        mine, *others = (stack.enter_context(Store.create(Path(folder, f"{name}.newsdesk"))) for name in "abc")
        for _ in range(4):
            act(mine, chance)
        for other in others:
            other.absorb(list(mine.entries()))
        for store in (mine, *others):
            for _ in range(chance.randint(1, 5)):
                act(store, chance)
        path = mine.path.with_name("turned.newsdesk")
        mine.save_copy(path)
        shown, expected = both_ways(mine, *others)
        assert shown == expected
        shown, expected = both_ways(stack.enter_context(Store.open(path)), *reversed(others))
        assert shown == expected


def test_undo_in_slices_that_is_stopped_leaves_everything_as_it_was(desk: Store, other: Store) -> None:
    for number in range(300):
        add(other, f"k{number}", title=f"Курьер {number}")
    take_in(desk, other)
    assert desk.size_of_undo == 300
    held, shown_before = list(desk.entries()), notes(desk)
    work = desk.undoing()
    progress = [next(work) for _ in range(6)]
    assert progress == sorted(progress)
    assert len(set(progress)) > 1
    with pytest.raises(BusyWorkspaceError):
        write(desk, title="Арна")
    work.close()
    assert list(desk.entries()) == held
    assert notes(desk) == shown_before
    assert desk.next_redo() is None
    result = finished(desk.undoing())
    assert result is not None
    assert result.change_set is not None
    assert len(result.change_set.changes) == 300
    assert desk.size_of_redo == 300
    finished(desk.redoing())
    assert notes(desk) == shown_before
    assert desk.check() == []


def test_undo_in_slices_takes_the_act_that_is_the_last_when_it_begins(desk: Store) -> None:
    work = desk.undoing()
    write(desk, body="река")
    assert finished(work) is not None
    assert notes(desk) == {"n": ("Лорна", "мост")}
    first, second = desk.undoing(), desk.undoing()
    finished(first)
    assert (notes(desk), finished(second)) == ({}, None)

"""Undo restores what the step taken back had found, also after a restart, and leaves alone what others set."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsdesk.model.change import ChangeSet, Edit, SkippedField
from newsdesk.store.store import Store


class HandClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = "2026-03-10T10:00:00Z"

    def __call__(self) -> str:
        return self.time


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def desk(path: Path, clock: HandClock) -> Iterator[Store]:
    with Store.create(path, clock=clock) as store:
        with store.step(Edit.ADD_PARTICIPANT, "Арман Велин"):
            store.insert("participant", "p", {"name": "Арман Велин"})
        yield store


@pytest.fixture
def other(tmp_path: Path, desk: Store) -> Iterator[Store]:
    with Store.create(tmp_path / "other.newsdesk") as store:
        store.absorb(desk.entries())
        yield store


def write(store: Store, joins: str | None = None, **fields: str) -> None:
    with store.step(Edit.EDIT_PARTICIPANT, "Велин", joins=joins):
        store.update("participant", "p", fields)


def shown(store: Store, field: str = "role") -> object:
    row = store.row("participant", "p")
    return None if row is None else row[field]


def test_undo_and_redo_say_which_act_they_are_about(desk: Store) -> None:
    write(desk, role="министр")
    act = desk.next_undo()
    assert act is not None
    assert (act.edit, act.subject) == ("edit participant", "Велин")
    result = desk.undo()
    assert result is not None
    assert result.step.id == act.id
    assert result.change_set is not None
    assert (result.change_set.undoes, result.change_set.edit, result.change_set.subject) == (act.id, "undo", "Велин")
    assert shown(desk) == ""
    again = desk.next_redo()
    assert again is not None
    assert (again.id, again.undone) == (act.id, True)
    desk.redo()
    assert shown(desk) == "министр"
    following = desk.next_undo()
    assert following is not None
    assert (following.id, following.undone) == (act.id, False)
    assert desk.redo() is None


def test_undo_and_redo_go_on_after_a_restart(desk: Store, path: Path) -> None:
    write(desk, role="министр")
    write(desk, role="посол")
    desk.undo()
    desk.close()
    with Store.open(path) as opened:
        opened.redo()
        assert shown(opened) == "посол"
        for _ in range(3):
            opened.undo()
        assert opened.undo() is None
        assert opened.rows("participant") == []
    with Store.open(path) as opened:
        for _ in range(3):
            opened.redo()
        assert shown(opened) == "посол"
        assert opened.check() == []


def test_a_new_act_makes_an_undoing_final(desk: Store) -> None:
    write(desk, role="министр")
    desk.undo()
    write(desk, role="посол")
    assert desk.next_redo() is None
    assert desk.redo() is None


def test_an_act_that_changes_nothing_leaves_redo_and_the_history_alone(desk: Store) -> None:
    write(desk, role="министр")
    desk.undo()
    steps = desk.steps()
    told: list[ChangeSet] = []
    desk.feed.subscribe(told.append)
    write(desk, role="")
    with desk.step(Edit.EDIT_PARTICIPANT):
        desk.update("participant", "p", {"role": "посол"})
        desk.update("participant", "p", {"role": ""})
    with desk.step(Edit.ADD_NOTE):
        desk.insert("note", "n", {})
        desk.delete("note", "n")
    assert told == []
    assert desk.next_redo() is not None
    assert steps[0] in desk.steps()
    desk.redo()
    assert shown(desk) == "министр"
    assert desk.check() == []


def test_a_field_that_somebody_set_since_is_left_alone_and_named(desk: Store, other: Store) -> None:
    with desk.step(Edit.EDIT_PARTICIPANT):
        desk.update("participant", "p", {"role": "министр", "country": "Эстерия"})
    other.absorb(desk.entries())
    write(other, role="посол")
    desk.absorb(other.entries())
    result = desk.undo()
    assert result is not None
    assert result.skipped == (SkippedField(table="participant", row="p", field="role"),)
    assert (shown(desk), shown(desk, "country")) == ("посол", "")
    desk.redo()
    assert (shown(desk), shown(desk, "country")) == ("посол", "Эстерия")
    assert desk.check() == []


def test_an_undo_that_must_leave_everything_alone_goes_by_and_the_one_before_is_next(desk: Store, other: Store) -> None:
    write(desk, country="Эстерия")
    write(desk, role="министр")
    other.absorb(desk.entries())
    write(other, role="посол")
    desk.absorb(other.entries())
    told: list[ChangeSet] = []
    desk.feed.subscribe(told.append)
    result = desk.undo()
    assert result is not None
    assert result.change_set is None
    assert told == []
    desk.undo()
    assert (shown(desk), shown(desk, "country")) == ("посол", "")


def test_a_row_that_somebody_worked_on_since_its_birth_is_not_undone_away(desk: Store, other: Store) -> None:
    write(other, role="посол")
    desk.absorb(other.entries())
    result = desk.undo()
    assert result is not None
    assert result.skipped == (SkippedField(table="participant", row="p", field="role"),)
    assert shown(desk) == "посол"


def test_a_row_that_somebody_deleted_since_stays_deleted(desk: Store, other: Store) -> None:
    write(desk, role="министр")
    other.absorb(desk.entries())
    with other.step(Edit.DELETE_RECORD):
        other.delete("participant", "p")
    desk.absorb(other.entries())
    result = desk.undo()
    assert result is not None
    assert [skipped.field for skipped in result.skipped] == ["role"]
    result = desk.undo()
    assert result is not None
    assert [skipped.field for skipped in result.skipped] == ["name", "deleted"]
    assert desk.rows("participant") == []
    assert desk.conflicts() == []


def test_redoing_a_deletion_spares_what_somebody_worked_on_meanwhile(desk: Store, other: Store) -> None:
    with desk.step(Edit.DELETE_RECORD):
        desk.delete("participant", "p")
    desk.undo()
    other.absorb(desk.entries())
    write(other, role="посол")
    desk.absorb(other.entries())
    result = desk.redo()
    assert result is not None
    assert [skipped.field for skipped in result.skipped] == ["role"]
    assert shown(desk) == "посол"


def test_undoing_a_decision_about_a_deletion_brings_back_what_was_shown(desk: Store, other: Store) -> None:
    with other.step(Edit.DELETE_RECORD):
        other.delete("participant", "p")
    write(desk, role="советник")  # so that the last word here is later than the deletion there, whatever chance says
    write(desk, role="министр")
    write(desk, role="посол")
    desk.absorb(other.entries())
    assert shown(desk) == "посол"
    with desk.step(Edit.DECIDE_CONFLICT):
        desk.decide("participant", "p", {"deleted": True})
    assert desk.rows("participant") == []
    desk.undo()
    assert shown(desk) == "посол"
    desk.redo()
    assert desk.rows("participant") == []
    assert desk.check() == []


def test_undoing_a_decision_to_keep_asks_again_about_the_edit_that_it_kept(desk: Store, other: Store) -> None:
    write(desk, role="министр")
    write(other, country="Эстерия")
    with other.step(Edit.DELETE_RECORD):
        other.delete("participant", "p")
    desk.absorb(other.entries())
    assert desk.rows("participant") == []
    with desk.step(Edit.DECIDE_CONFLICT):
        desk.decide("participant", "p", {"deleted": False})
    assert shown(desk) == "министр"
    result = desk.undo()
    assert result is not None
    assert result.skipped == ()
    assert desk.rows("participant") == []
    (conflict,) = desk.conflicts()
    assert [(value, entry.analyst) for entry, value in conflict.values] == [
        (True, other.analyst),
        (False, desk.analyst),
    ]
    desk.redo()
    assert shown(desk) == "министр"
    assert desk.check() == []


def test_undoing_a_decision_to_keep_what_was_deleted_beside_another_import_deletes_it_again(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.newsdesk") as one, Store.create(tmp_path / "b.newsdesk") as two:
        for store in (one, two):
            with store.step(Edit.IMPORT_ARTICLES):
                store.insert("article", "a", {"title": "Лорна"})
        with two.step(Edit.DELETE_ARTICLE):
            two.delete("article", "a")
        one.absorb(two.entries())
        with one.step(Edit.DECIDE_CONFLICT):
            one.decide("article", "a", {"deleted": False})
        assert len(one.rows("article")) == 1
        one.undo()
        assert one.rows("article") == []
        assert one.check() == []


def test_a_deletion_taken_back_within_its_step_leaves_no_trace(desk: Store) -> None:
    with desk.step(Edit.DELETE_RECORD):
        desk.delete("participant", "p")
        desk.insert("participant", "p", {"name": "Арман Велин"})
    with desk.step(Edit.DELETE_RECORD):
        desk.delete("participant", "p")
    with desk.step(Edit.DELETE_RECORD):
        desk.insert("participant", "p", {"name": "Ильза Торн"})
        desk.delete("participant", "p")
    assert desk.check() == []
    desk.undo()
    assert shown(desk, "name") == "Арман Велин"
    assert len(desk.history("participant", "p")) == 3


@pytest.mark.parametrize(
    ("seconds", "key", "steps"),
    [(9, "role", 1), (10, "role", 2), (1, "name", 2), (1, None, 2), (-5, "role", 2)],
)
def test_typing_joins_what_follows_at_once_in_the_same_field(
    desk: Store, clock: HandClock, seconds: int, key: str | None, steps: int
) -> None:
    clock.time = "2026-03-10T10:00:20Z"
    write(desk, "role", role="мин")
    clock.time = f"2026-03-10T10:00:{20 + seconds:02}Z"
    write(desk, key, role="министр")
    desk.undo()
    assert shown(desk) == ("" if steps == 1 else "мин")
    desk.redo()
    assert shown(desk) == "министр"
    desk.undo()
    if steps == 2:
        desk.undo()
    assert shown(desk) == ""
    assert [step.undone for step in desk.steps() if step.subject == "Велин" and step.undoes is None] == [True, True]


def _restart(store: Store, path: Path) -> Store:
    store.close()
    return Store.open(path, clock=lambda: "2026-03-10T10:00:01Z")


def _undo_between(store: Store, _path: Path) -> Store:
    store.undo()
    store.redo()
    return store


@pytest.mark.parametrize("between", [_restart, _undo_between])
def test_typing_does_not_join_across_a_restart_or_an_undo(
    desk: Store, path: Path, between: Callable[[Store, Path], Store]
) -> None:
    write(desk, "role", role="мин")
    store = between(desk, path)
    write(store, "role", role="министр")
    store.undo()
    assert shown(store) == "мин"
    store.close()


def test_without_a_clock_nothing_is_joined(tmp_path: Path) -> None:
    with Store.create(tmp_path / "w.newsdesk") as store:
        with store.step(Edit.ADD_NOTE, joins="title"):
            store.insert("note", "n", {"title": "а"})
        with store.step(Edit.EDIT_NOTE, joins="title"):
            store.update("note", "n", {"title": "аб"})
        store.undo()
        assert store.rows("note")[0]["title"] == "а"


def test_an_agenda_item_comes_back_under_its_parent_with_what_hung_on_it(desk: Store) -> None:
    with desk.step(Edit.ADD_AGENDA_ITEM):
        desk.insert("agenda_item", "a", {"title": "Транзит"})
        desk.insert("agenda_item", "b", {"title": "Тарифы", "parent": "a"})
        desk.insert("meeting", "m", {"title": "Встреча"})
        desk.insert("meeting_agenda", "ma", {"meeting": "m", "agenda_item": "b"})
    desk.undo()
    assert desk.rows("agenda_item") == desk.rows("meeting_agenda") == []
    desk.redo()
    assert [row["parent"] for row in desk.rows("agenda_item", order="title")] == ["a", None]
    assert len(desk.rows("meeting_agenda")) == 1
    assert desk.check() == []


def test_a_row_that_came_back_with_other_words_goes_again(desk: Store) -> None:
    write(desk, role="министр")
    with desk.step(Edit.DELETE_RECORD):
        desk.delete("participant", "p")
    with desk.step(Edit.ADD_PARTICIPANT):
        desk.insert("participant", "p", {"name": "Ильза Торн"})
    undone = desk.undo()
    assert undone is not None
    assert undone.skipped == ()
    assert desk.row("participant", "p") is None
    desk.undo()
    assert (shown(desk, "name"), shown(desk)) == ("Арман Велин", "министр")
    desk.redo()
    desk.redo()
    assert shown(desk, "name") == "Ильза Торн"

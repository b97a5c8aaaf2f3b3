"""From the entries of a row to what it says: values that belong together, and who has a word in whether it lives."""

from dataclasses import replace

from newsdesk.model.change import DELETED, Edit, Entry, EntryId, Row, StepId
from newsdesk.store.recount import recount
from newsdesk.store.tables import TABLES


def entry(name: str, counter: int, fields: Row, seen: str = "", edit: Edit = Edit.MOVE_MARK) -> Entry:
    return Entry(
        id=EntryId(name),
        step=StepId(name),
        analyst="",
        time="",
        counter=counter,
        edit=edit,
        table="",
        row="r",
        fields=fields,
        seen=dict.fromkeys([*fields, *_PLACE], tuple(map(EntryId, seen.split()))) if seen else {},
    )


_PLACE = ("version", "start", "end", "exact", "prefix", "suffix", "state")
_AT_ONE: Row = {"version": None, "start": 1, "end": 5, "exact": "Арна", "prefix": "", "suffix": "", "state": "exact"}


def test_what_was_born_twice_keeps_its_place_of_one_piece_whichever_of_the_births_was_seen() -> None:
    births = [entry("a", 1, {**_AT_ONE, DELETED: False}), entry("b", 9, {**_AT_ONE, "end": 7, DELETED: False})]
    moved = entry("c", 2, {**_AT_ONE, "start": 11, "end": 15}, seen="a")
    state = recount(TABLES["annotation"], "r", [*births, moved])
    assert {state.values[name] for name in ("start", "end")} in ({1, 7}, {11, 15})
    assert {head for name in _PLACE for head in state.heads[name]} == {"b", "c"}
    assert set(state.conflicts) == {"start", "end"}


def test_what_was_born_alike_twice_is_known_to_whoever_saw_one_of_the_births() -> None:
    births = [entry("a", 1, {**_AT_ONE, DELETED: False}), entry("b", 9, {**_AT_ONE, DELETED: False})]
    moved = entry("c", 2, {**_AT_ONE, "start": 11, "end": 15}, seen="a")
    state = recount(TABLES["annotation"], "r", [*births, moved])
    assert (state.values["start"], state.conflicts) == (11, {})


def test_a_mark_that_a_correction_carried_is_not_wanted_by_anybody_for_that() -> None:
    born = entry("a", 1, {**_AT_ONE, DELETED: False})
    deleted = entry("b", 2, {DELETED: True}, seen="a")
    carried = entry("c", 3, {**_AT_ONE, "start": 11, "end": 15}, seen="a", edit=Edit.UPDATE_ARTICLE)
    state = recount(TABLES["annotation"], "r", [born, deleted, carried])
    assert (state.values[DELETED], state.conflicts) == (True, {})


def test_a_mark_that_somebody_moved_before_it_was_carried_is_wanted_beside_its_deletion() -> None:
    born = entry("a", 1, {**_AT_ONE, DELETED: False})
    deleted = entry("b", 2, {DELETED: True}, seen="a")
    moved = entry("c", 2, {**_AT_ONE, "start": 11, "end": 15}, seen="a")
    carried = entry("d", 3, {**_AT_ONE, "start": 21, "end": 25}, seen="c", edit=Edit.UPDATE_ARTICLE)
    state = recount(TABLES["annotation"], "r", [born, deleted, moved, carried])
    assert state.values["start"] == 21
    assert {EntryId("b"): True, EntryId("c"): False}.items() <= dict(state.conflicts[DELETED]).items()


def test_who_deletes_a_carried_mark_has_seen_all_that_was_done_to_it_before() -> None:
    born = entry("a", 1, {**_AT_ONE, DELETED: False})
    moved = entry("b", 2, {**_AT_ONE, "start": 11, "end": 15}, seen="a")
    carried = entry("c", 3, {**_AT_ONE, "start": 21, "end": 25}, seen="b", edit=Edit.UPDATE_ARTICLE)
    deleted = replace(entry("d", 4, {DELETED: True}, seen="c"), seen={DELETED: (born.id,)} | carried_heads(carried))
    state = recount(TABLES["annotation"], "r", [born, moved, carried, deleted])
    assert (state.values[DELETED], state.conflicts) == (True, {})


def carried_heads(head: Entry) -> dict[str, tuple[EntryId, ...]]:
    return dict.fromkeys(_PLACE, (head.id,))

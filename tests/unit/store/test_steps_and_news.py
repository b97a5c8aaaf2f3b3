"""A step is one transaction with one announcement; what is not whole is neither saved nor told."""

import sqlite3

import pytest

from newsdesk.model.change import ChangeSet, Edit, Scalar
from newsdesk.store.errors import UnknownRowError
from newsdesk.store.store import Store


@pytest.fixture
def news(store: Store) -> list[ChangeSet]:
    told: list[ChangeSet] = []
    store.feed.subscribe(told.append)
    return told


def add_note(store: Store, row: str, title: str = "") -> None:
    with store.step(Edit.ADD_NOTE, title):
        store.insert("note", row, {"title": title})


def test_a_step_is_told_once_with_the_rows_before_and_after(store: Store, news: list[ChangeSet]) -> None:
    with store.step(Edit.ADD_NOTE, "Лорна") as step:
        store.insert("note", "n", {"title": "Лорна"})
        store.update("note", "n", {"body": "мост"})
        with store.step(Edit.EDIT_NOTE) as inner:
            store.update("note", "n", {"body": "порт"})
        assert inner == step
        assert news == []
    (told,) = news
    assert (told.step, told.edit, told.subject) == (step.id, Edit.ADD_NOTE, "Лорна")
    (change,) = told.changes
    assert change.before is None
    assert change.after == {"id": "n", "title": "Лорна", "body": "порт", "merged": None, "deleted": False}
    assert [entry.fields for entry in store.history("note", "n")] == [
        {"title": "Лорна", "deleted": False, "body": "порт"}
    ]
    assert store.history("note", "n")[0].seen == {}


def test_nothing_of_a_failed_step_is_saved_or_told(store: Store, news: list[ChangeSet]) -> None:
    with pytest.raises(ZeroDivisionError), store.step(Edit.ADD_NOTE):  # noqa: PT012 – the error comes after a change
        store.insert("note", "n", {"title": "Лорна"})
        raise ZeroDivisionError
    assert not store.rows("note")
    assert not store.steps()
    assert not news
    add_note(store, "n")
    assert len(news) == 1


def test_a_reference_to_nothing_fails_the_step(store: Store, news: list[ChangeSet]) -> None:
    with pytest.raises(sqlite3.IntegrityError), store.step(Edit.LINK_QUOTE):
        store.insert("alias", "a", {"participant": "nobody"})
    assert not store.rows("alias")
    assert not news


def test_rows_may_point_to_each_other_in_any_order_within_a_step(store: Store) -> None:
    with store.step(Edit.IMPORT_ARTICLES):
        store.insert("article", "a", {"version": "v"})
        store.insert("article_version", "v", {"article": "a"})
    assert store.check() == []


def test_a_change_outside_a_step_is_refused(store: Store) -> None:
    with pytest.raises(RuntimeError, match="needs a step"):
        store.insert("note", "n", {})


@pytest.mark.parametrize(
    ("table", "fields"),
    [
        ("note", {"mood": "calm"}),
        ("note", {"title": 5}),
        ("note", {"deleted": True}),
        ("annotation", {"start": "3"}),
        ("annotation", {"start": 2**63}),
        ("agenda_item", {"parent": 7}),
        ("participant", {"named": "yes"}),
        ("nothing", {}),
    ],
)
def test_an_unknown_field_or_a_wrong_type_is_refused(store: Store, table: str, fields: dict[str, Scalar]) -> None:
    with pytest.raises(ValueError, match=r"has no field|takes|no table"), store.step(Edit.ADD_NOTE):
        store.insert(table, "n", fields)


def test_rows_are_found_by_value_and_sorted_as_asked(store: Store) -> None:
    with store.step(Edit.ADD_AGENDA_ITEM):
        for row, order, parent in (("a", "m", None), ("b", "f", None), ("c", "a", "a")):
            store.insert("agenda_item", row, {"order": order, "parent": parent})
    assert [row["id"] for row in store.rows("agenda_item", order="order", parent=None)] == ["b", "a"]
    assert [row["id"] for row in store.rows("agenda_item", order="-order,id")] == ["a", "b", "c"]
    assert [row["id"] for row in store.rows("agenda_item", parent="a")] == ["c"]
    for wrong in ({"order": "mood"}, {"mood": "calm"}):
        with pytest.raises(ValueError, match="has no field mood"):
            store.rows("agenda_item", **wrong)


def test_text_that_utf8_cannot_carry_is_mended_and_nul_is_kept(store: Store) -> None:
    add_note(store, "n", "a\ud800b\x00c")
    assert store.rows("note")[0]["title"] == "a?b\x00c"
    assert store.check() == []


def test_what_is_gone_cannot_be_changed_or_decided(store: Store) -> None:
    with pytest.raises(UnknownRowError, match="note n"), store.step(Edit.EDIT_NOTE):
        store.update("note", "n", {"title": "x"})
    with pytest.raises(UnknownRowError), store.step(Edit.DELETE_RECORD):
        store.delete("note", "n")
    with pytest.raises(UnknownRowError), store.step(Edit.DECIDE_CONFLICT):
        store.decide("note", "n", {"title": "x"})
    add_note(store, "n")
    with store.step(Edit.DELETE_RECORD):
        store.delete("note", "n")
    with pytest.raises(UnknownRowError), store.step(Edit.EDIT_NOTE):
        store.update("note", "n", {"title": "x"})


def test_a_deleted_row_inserted_again_comes_back_with_the_new_values(store: Store) -> None:
    add_note(store, "n", "Лорна")
    with store.step(Edit.DELETE_RECORD):
        store.delete("note", "n")
    with store.step(Edit.ADD_NOTE):
        store.insert("note", "n", {"body": "мост"})
        store.insert("note", "n", {"body": "порт"})
    assert store.rows("note") == [{"id": "n", "title": "Лорна", "body": "мост", "merged": None, "deleted": False}]
    assert store.check() == []
    store.undo()
    assert store.rows("note") == []


def test_a_listener_that_stopped_listening_hears_no_more(store: Store) -> None:
    told: list[ChangeSet] = []
    stop = store.feed.subscribe(told.append)
    add_note(store, "a")
    stop()
    stop()
    add_note(store, "b")
    assert len(told) == 1


def test_a_listener_may_itself_act_and_all_hear_both_in_order(store: Store) -> None:
    def answer(changes: ChangeSet) -> None:
        if changes.rows("note") == {"a"}:
            add_note(store, "b")

    first: list[frozenset[str]] = []
    store.feed.subscribe(answer)
    store.feed.subscribe(lambda changes: first.append(changes.rows("note")))
    add_note(store, "a")
    assert first == [{"a"}, {"b"}]


def test_a_listener_that_fails_neither_takes_back_the_commit_nor_keeps_others_from_hearing(store: Store) -> None:
    def fail(_changes: ChangeSet) -> None:
        raise ZeroDivisionError

    told: list[ChangeSet] = []
    store.feed.subscribe(fail)
    store.feed.subscribe(told.append)
    with pytest.raises(ZeroDivisionError):
        add_note(store, "n")
    assert len(told) == 1
    assert len(store.rows("note")) == 1


def test_the_author_is_who_opened_the_store_or_an_id_that_the_file_keeps(store: Store) -> None:
    kept = store.analyst
    assert len(kept) == 32
    store.close()
    with Store.open(store.path, analyst="ильза") as opened:
        add_note(opened, "n")
        assert opened.history("note", "n")[0].analyst == "ильза"
    with Store.open(store.path) as opened:
        assert opened.analyst == kept


def test_the_journal_can_be_read_on_from_where_one_left(store: Store) -> None:
    add_note(store, "a")
    add_note(store, "b")
    assert [entry.row for entry in store.entries(after=1)] == ["b"]

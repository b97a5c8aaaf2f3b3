"""Saved views: kept, changed, put elsewhere, pinned under one digit at most, counted, and undone like everything."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.edits.annotating.tags import add_tag, tag_articles
from newsdesk.edits.errors import InvalidValueError, UnknownViewError
from newsdesk.edits.library.articles import mark_read
from newsdesk.edits.library.views import delete_view, edit_view, move_view, save_view
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.workspace import create_workspace
from newsdesk.model.article import ArticleId
from newsdesk.model.view import SavedView
from newsdesk.store.store import Store
from newsdesk.store.views import pinned_view, shown_count, shows_hits, view, views


def names(store: Store) -> list[str]:
    return [one.name for one in views(store)]


def test_a_view_is_kept_as_it_is_and_undone(store: Store) -> None:
    wanted = SavedView(
        id="",
        name=" Новая  вода ",
        query=" tag:вода газ ",
        sort="title",
        descending=False,
        columns=("title", "source"),
        pin=3,
    )
    saved = view(store, save_view(store, wanted))
    assert saved is not None
    assert replace(saved, id="", order="") == replace(wanted, name="Новая вода", query="tag:вода газ")
    edit_view(store, replace(saved, name="Вода", pin=0))
    assert names(store) == ["Вода"]
    store.undo()
    assert views(store) == [saved]
    delete_view(store, saved.id)
    assert views(store) == []
    store.undo()
    assert views(store) == [saved]
    store.undo()
    assert views(store) == []


def test_a_pin_belongs_to_one_view(store: Store) -> None:
    first = save_view(store, SavedView(id="", name="a", query="a", pin=1))
    second = save_view(store, SavedView(id="", name="b", query="b", pin=1))
    assert [(one.id, one.pin) for one in views(store)] == [(first, 0), (second, 1)]
    found = view(store, first)
    assert found is not None
    edit_view(store, replace(found, pin=1))
    pinned = pinned_view(store, 1)
    assert pinned is not None
    assert pinned.id == first
    assert pinned_view(store, 0) is None
    store.undo()
    assert [one.pin for one in views(store)] == [0, 1]


@settings(max_examples=20, deadline=None)
@given(moves=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5)), max_size=8))
def test_a_view_goes_where_it_is_put(moves: list[tuple[int, int]], tmp_path_factory: pytest.TempPathFactory) -> None:
    with create_workspace(tmp_path_factory.mktemp("views") / "desk.newsdesk") as store:
        ids = [save_view(store, SavedView(id="", name=name, query=name)) for name in "abcde"]
        plain = list(ids)
        for which, place in moves:
            before = ids[place] if place < len(ids) else ""
            move_view(store, ids[which], before)
            if before != ids[which]:
                plain.remove(ids[which])
                plain.insert(plain.index(before) if before else len(plain), ids[which])
            assert [one.id for one in views(store)] == plain


def test_views_that_came_to_share_a_place_can_be_parted(store: Store) -> None:
    ids = [save_view(store, SavedView(id="", name=name, query=name)) for name in "abc"]
    store.connection.execute("UPDATE saved_view SET \"order\" = 'a1'")
    shared = [one.id for one in views(store)]
    move_view(store, shared[2], shared[1])
    assert sorted(one.id for one in views(store)) == sorted(ids)
    assert [one.order for one in views(store)].count("a1") == 2


def test_what_is_wrong_is_refused(store: Store) -> None:
    with pytest.raises(InvalidValueError, match="name"):
        save_view(store, SavedView(id="", name=" ", query="x"))
    with pytest.raises(InvalidValueError, match="pin"):
        save_view(store, SavedView(id="", name="x", query="x", pin=10))
    with pytest.raises(UnknownViewError, match="no saved view no"):
        delete_view(store, "no")
    with pytest.raises(UnknownViewError, match="no saved view no"):
        move_view(store, "no")
    with pytest.raises(UnknownViewError, match="no saved view no"):
        edit_view(store, SavedView(id="no", name="x", query=""))
    assert store.steps() == []


def test_a_view_counts_articles_or_what_its_kind_asks_for(sample: Store) -> None:
    def count(query: str) -> int:
        return shown_count(sample, query)

    articles = sample.rows("article")
    assert count("") == count("kind:article") == len(articles)
    assert count("has:unread") == len(articles)
    mark_read(sample, ArticleId(str(articles[0]["id"])))
    assert count("has:unread") == len(articles) - 1
    notes = count("kind:note")
    add_note(sample, title="Паводок")
    assert count("kind:note") == notes + 1


def test_a_tag_that_only_a_record_bears_counts_the_record_and_one_of_articles_the_articles(sample: Store) -> None:
    note = add_note(sample, title="Паводок")
    add_tag(sample, "река", "note", note)
    assert (shown_count(sample, "tag:река"), shows_hits(sample, "tag:река")) == (1, True)
    tag_articles(sample, "река", [ArticleId(str(sample.rows("article")[0]["id"]))])
    assert (shown_count(sample, "tag:река"), shows_hits(sample, "tag:река")) == (1, False)
    assert not shows_hits(sample, "tag:никто")

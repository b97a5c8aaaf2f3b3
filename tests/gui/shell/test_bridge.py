from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from newsdesk.edits.exchanging.absorbing import absorb
from newsdesk.edits.exchanging.packing import pack
from newsdesk.edits.library.articles import edit_article, mark_read
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.exchange import read, write
from newsdesk.gui.bridge import StoreBridge
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet, Edit
from newsdesk.store.articles import article
from newsdesk.store.store import Store

AddArticle = Callable[..., ArticleId]


def titles(store: Store) -> list[str]:
    return sorted(str(row["title"]) for row in store.rows("note"))


def test_an_edit_is_announced_once_and_can_be_taken_back_with_its_words(bridge: StoreBridge, store: Store) -> None:
    heard: list[ChangeSet] = []
    bridge.changed.connect(heard.append)
    bridge.run(partial(add_note, store, title="Шлюз"))

    assert len(heard) == 1
    assert "Шлюз" in bridge.undo_words()
    bridge.undo()
    assert titles(store) == []
    assert "Шлюз" in bridge.redo_words()
    bridge.redo()
    assert titles(store) == ["Шлюз"]
    assert len(heard) == 3


@pytest.mark.usefixtures("qapp")
def test_the_stack_goes_on_where_the_last_session_ended(tmp_path: Path) -> None:
    path = tmp_path / "desk.newsdesk"
    with create_workspace(path) as store:
        for title in ("один", "два", "три"):
            add_note(store, title=title)
        store.undo()
    with open_workspace(path) as store:
        bridge = StoreBridge(store)
        assert (bridge.undo_stack.index(), bridge.undo_stack.count()) == (2, 3)
        bridge.redo()
        assert titles(store) == ["два", "один", "три"]
        for _ in range(3):
            bridge.undo()
        assert titles(store) == []
        assert not bridge.undo_stack.canUndo()
        bridge.detach()
        bridge.deleteLater()


def test_typing_in_one_field_is_one_step_of_the_stack(bridge: StoreBridge, store: Store) -> None:
    note = add_note(store, title="a")
    for title in ("ab", "abc"):
        set_fields(store, note, {"title": title}, joins=f"{note}.title")
    assert bridge.undo_stack.count() == 2
    bridge.undo()
    assert titles(store) == ["a"]
    bridge.redo()
    assert titles(store) == ["abc"]


def test_what_was_taken_in_is_one_step_of_the_stack_also_after_a_restart_and_when_it_comes_again(
    bridge: StoreBridge, store: Store, tmp_path: Path
) -> None:
    with create_workspace(tmp_path / "theirs.newsdesk") as theirs:
        for title in ("один", "два"):
            add_note(theirs, title=title)
        file = read(write(pack(theirs)))
    bridge.run(partial(add_note, store, title="своё"))
    bridge.run(partial(absorb, store, file, file_name="Торн.ndpack"))
    assert "Торн.ndpack" in bridge.undo_words()
    assert len(titles(store)) == 3
    bridge.undo()
    assert titles(store) == ["своё"]
    bridge.redo()
    assert len(titles(store)) == 3
    bridge.reload_stack()
    bridge.undo()
    assert titles(store) == ["своё"]
    assert "своё" in bridge.undo_words()
    bridge.run(partial(absorb, store, file, file_name="Торн.ndpack", bring_back=True))
    assert len(titles(store)) == 3
    bridge.undo()
    bridge.undo()
    assert titles(store) == []
    assert bridge.undo_words() == ""


def test_a_decision_for_what_is_shown_is_announced_and_taken_back(
    bridge: StoreBridge, store: Store, tmp_path: Path
) -> None:
    note = add_note(store, title="один")
    with create_workspace(tmp_path / "theirs.newsdesk") as theirs:
        theirs.absorb(list(store.entries()))
        set_fields(theirs, note, {"title": "два"})
        set_fields(store, note, {"title": "три"})
        heard: list[ChangeSet] = []
        bridge.changed.connect(heard.append)
        bridge.run(partial(store.absorb, list(theirs.entries())))
    (conflict,) = store.conflicts()
    assert len(heard) == 1, "a conflict opened, whether or not another value is shown"
    with store.step(Edit.DECIDE_CONFLICT):
        store.decide("note", note, {"title": conflict.values[0][1]})
    assert (len(heard), store.conflicts()) == (2, [])
    bridge.undo()
    assert len(heard) == 3
    assert len(store.conflicts()) == 1


def test_a_click_in_the_history_goes_to_that_state(bridge: StoreBridge, store: Store) -> None:
    for title in ("один", "два", "три"):
        add_note(store, title=title)
    bridge.undo_stack.setIndex(1)
    assert titles(store) == ["один"]
    bridge.undo_stack.setIndex(3)
    assert titles(store) == ["два", "один", "три"]


def test_opening_an_article_is_no_step_that_undo_stops_at(
    bridge: StoreBridge, store: Store, add_article: AddArticle
) -> None:
    one = add_article("Паводок на Арне")
    note = add_note(store, title="Шлюз")
    mark_read(store, one)
    assert "Шлюз" in bridge.undo_words()
    bridge.undo()
    assert store.row("note", note) is None
    mark_read(store, one, read=False)
    bridge.redo()
    assert store.row("note", note) is not None
    mark_read(store, one)
    bridge.reload_stack()
    assert "Шлюз" in bridge.undo_words()


def test_a_refused_edit_is_told_and_changes_nothing(
    bridge: StoreBridge, store: Store, add_article: AddArticle, qtbot: QtBot
) -> None:
    one = add_article("Паводок на Арне")
    with qtbot.waitSignal(bridge.failed) as told:
        assert bridge.run(partial(edit_article, store, one, {"published": "завтра"})) is None
    assert "published" in str(told.args[0])
    found = article(store, one)
    assert found is not None
    assert found.published == "2026-03-10"


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.sampled_from(["add", "undo", "redo"]), max_size=25))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_walk_over_the_stack_agrees_with_a_plain_list(
    tmp_path_factory: pytest.TempPathFactory, acts: list[str]
) -> None:
    path: Path = tmp_path_factory.mktemp("walk") / "desk.newsdesk"
    with create_workspace(path) as store:
        bridge = StoreBridge(store)
        done: list[str] = []
        undone: list[str] = []
        for number, act in enumerate(acts):
            if act == "add":
                bridge.run(partial(add_note, store, title=f"{number:03}"))
                done.append(f"{number:03}")
                undone.clear()
            elif act == "undo":
                bridge.undo()
                undone += [done.pop()] if done else []
            else:
                bridge.redo()
                done += [undone.pop()] if undone else []
        assert titles(store) == sorted(done)
        assert bridge.undo_stack.index() == len(done)
        bridge.detach()
        bridge.deleteLater()

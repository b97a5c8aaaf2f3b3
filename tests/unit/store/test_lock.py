"""Who holds a workspace, and taking it over from one that hangs."""

import os
import time
from pathlib import Path

import pytest

from newsdesk.edits.clock import utc_now
from newsdesk.model.change import Edit
from newsdesk.store.errors import TakenOverError, WorkspaceInUseError
from newsdesk.store.lock import SILENT_AFTER, lock_path
from newsdesk.store.store import Store


def fall_silent(path: Path) -> None:
    """Let the last sign of life be long ago."""
    then = time.time() - SILENT_AFTER - 1
    os.utime(lock_path(path), (then, then))


def add_note(store: Store) -> None:
    with store.step(Edit.ADD_NOTE):
        store.insert("note", "n", {"title": "мост"})


def test_a_holder_that_gives_signs_of_life_keeps_its_workspace(tmp_path: Path) -> None:
    path = tmp_path / "w.newsdesk"
    with Store.create(path) as holder:
        fall_silent(path)
        holder.beat()
        with pytest.raises(WorkspaceInUseError) as refused:
            Store.open(path, take_over=True, clock=utc_now)
        assert not refused.value.silent
        assert refused.value.heard
        add_note(holder)


def test_saving_is_a_sign_of_life(tmp_path: Path) -> None:
    path = tmp_path / "w.newsdesk"
    with Store.create(path) as holder:
        fall_silent(path)
        add_note(holder)
        with pytest.raises(WorkspaceInUseError):
            Store.open(path, take_over=True, clock=utc_now)


def test_a_silent_holder_is_taken_over_only_when_asked_and_then_saves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "w.newsdesk"
    with Store.create(path) as holder:
        fall_silent(path)
        with pytest.raises(WorkspaceInUseError) as refused:
            Store.open(path, clock=utc_now)
        assert refused.value.silent
        with Store.open(path, take_over=True, clock=utc_now) as taker:
            with pytest.raises(TakenOverError, match="nothing was saved"):
                add_note(holder)
            assert taker.rows("note") == []
            holder.close()
            assert lock_path(path).exists(), "the old holder must not remove the new one's lock"
            add_note(taker)
            with pytest.raises(WorkspaceInUseError):
                Store.open(path)
    with Store.open(path) as again:
        assert len(again.rows("note")) == 1

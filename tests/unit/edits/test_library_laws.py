"""The laws of the journal over all acts on a library: what is sound stays sound, undo undoes, and copies agree."""

import os
import random
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.edits.random_analyst import Analyst

from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.library.tray import waiting
from newsdesk.edits.recording.merging import merge_records
from newsdesk.edits.recording.replaced_facts import replaced_facts
from newsdesk.edits.recording.splitting import split_merged
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.model.article import CanonicalText, Sha256, VersionId
from newsdesk.model.change import Row
from newsdesk.model.record import RecordId
from newsdesk.store import articles
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

FEW = 50 if os.environ.get("NEWSDESK_FULL") else 4


def living(store: Store) -> dict[str, list[Row]]:
    return {table: sorted(store.rows(table), key=lambda row: str(row["id"])) for table in TABLES}


def texts(store: Store) -> dict[Sha256, tuple[str, CanonicalText]]:
    return {
        Sha256(str(row["body"])): articles.body(store, VersionId(str(row["id"])))
        for row in store.rows("article_version")
    }


@contextmanager
def library(chance: random.Random, acts: int) -> Iterator[Store]:
    """A library after some acts. Its ids are drawn from the same chance, so that what fails once fails again."""
    with (
        patch.object(uuid, "uuid4", lambda: uuid.UUID(int=chance.getrandbits(128), version=4)),
        tempfile.TemporaryDirectory(prefix="newsdesk-") as folder,
        create_workspace(Path(folder, "one.newsdesk")) as store,
    ):
        analyst = Analyst(store, chance)
        for _ in range(acts):
            analyst.act()
        yield store


@settings(max_examples=FEW * 2)
@given(st.integers(0, 10**9))
def test_after_any_acts_the_tables_are_what_the_journal_says_and_undo_and_redo_lead_there_and_back(seed: int) -> None:
    chance = random.Random(seed)
    with library(chance, 0) as store:
        analyst = Analyst(store, chance)
        for _ in range(60):
            analyst.act()
        while store.redo() is not None:
            pass
        assert store.check() == []
        after = living(store)
        while store.undo() is not None:
            pass
        assert not any(living(store).values())
        while store.redo() is not None:
            pass
        assert living(store) == after
        assert store.check() == []


@settings(max_examples=FEW)
@given(st.integers(0, 10**9), st.permutations(range(3)))
def test_three_copies_that_went_their_own_ways_agree_once_each_has_taken_in_the_others(
    seed: int, order: list[int]
) -> None:
    chance = random.Random(seed)
    with library(chance, 30) as one, ExitStack() as opened:
        stores = [one]
        for name in ("two", "three"):
            copy = one.path.with_name(f"{name}.newsdesk")
            one.save_copy(copy)
            stores.append(opened.enter_context(open_workspace(copy)))
        for store in stores:
            analyst = Analyst(store, chance)
            for _ in range(20):
                analyst.act()
        for taker in order:  # the first takes in what the others did, the last what they took in, too
            for giver in stores:
                stores[taker].absorb(list(giver.entries()), texts(giver))
        for store in stores:
            store.absorb(list(stores[order[2]].entries()), texts(stores[order[2]]))
            assert store.check() == []
            waiting(store), replaced_facts(store), compare(store, [])
        assert living(stores[0]) == living(stores[1]) == living(stores[2])


@settings(max_examples=FEW * 2)
@given(st.integers(0, 10**9))
def test_a_merge_is_taken_apart_as_if_it_had_never_been_whatever_was_done_and_undone_since(seed: int) -> None:
    chance = random.Random(seed)
    with library(chance, 50) as store:
        people = sorted(RecordId(str(row["id"])) for row in store.rows("participant"))
        if len(people) < 2:
            return
        first, second = chance.sample(people, 2)
        was = living(store)
        merge_records(store, first, second)
        merged, merge = living(store), store.next_undo()
        analyst = Analyst(store, chance, retraces=False)
        for _ in range(10):
            analyst.act()
        while store.next_undo() != merge:
            store.undo()
        assert living(store) == merged
        split_merged(store, second)
        assert living(store) == was
        assert store.check() == []


def test_every_act_comes_about_in_these_laws() -> None:
    done: set[str] = set()
    for seed in range(3):
        with library(random.Random(seed), 300) as store:
            done |= {step.edit for step in store.steps(1000)}
    assert done >= {
        "import articles", "update article", "accept carried quote", "attach quote again", "let quote go",
        "pair records", "part records", "merge records", "split record", "keep finding", "edit finding",
        "delete finding", "add comment", "edit comment", "resolve comment", "delete comment", "save view",
        "edit view", "delete view", "undo", "redo",
    }  # fmt: skip

"""The laws of exchange: whoever has taken in everything has the same, in whatever order, and nothing is missing."""

import os
import random
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.edits.random_analyst import Reviewer
from tests.unit.edits.workspaces import everything, hand_over

from newsdesk.edits.errors import LoopError
from newsdesk.edits.exchanging.disputes import decide, disputes
from newsdesk.edits.exchanging.packing import pack
from newsdesk.model.article import ArticleId
from newsdesk.model.package import Package
from newsdesk.model.review import SessionId
from newsdesk.store.store import Store

FEW = 200 if os.environ.get("NEWSDESK_FULL") else 4
_DAYS = ("2026-03-10T12:00:00Z", "2026-03-02T23:00:00Z", "2026-03-19T04:00:00Z")


@contextmanager
def three(chance: random.Random, acts: int) -> Iterator[list[Store]]:
    """Three workspaces that begin with the same acts; the clocks of their analysts differ by days."""
    with (
        patch.object(uuid, "uuid4", lambda: uuid.UUID(int=chance.getrandbits(128), version=4)),
        tempfile.TemporaryDirectory(prefix="newsdesk-") as folder,
        ExitStack() as opened,
    ):
        paths = [Path(folder, f"{number}.newsdesk") for number in range(3)]
        first = opened.enter_context(Store.create(paths[0], analyst="a0", name="Арман", clock=lambda: _DAYS[0]))
        _work(first, chance, acts)
        assert disputes(first) == []  # nobody differs with themselves
        stores = [first]
        for number in (1, 2):
            first.save_copy(paths[number])
            clock = partial(str, _DAYS[number])
            stores.append(opened.enter_context(Store.open(paths[number], analyst=f"a{number}", clock=clock)))
        yield stores


def _work(store: Store, chance: random.Random, acts: int) -> None:
    analyst = Reviewer(store, chance)
    for _ in range(acts):
        analyst.act()


def _some(store: Store, chance: random.Random) -> Package:
    """A package of a whole workspace, of some articles or of a session."""
    articles = sorted(ArticleId(str(row["id"])) for row in store.rows("article"))
    sessions = sorted(SessionId(str(row["id"])) for row in store.rows("review_session"))
    kind = chance.randrange(3)
    if kind == 1 and articles:
        return pack(store, articles=chance.sample(articles, chance.randint(1, len(articles))))
    return pack(store, session=chance.choice(sessions)) if kind == 2 and sessions else pack(store)


@settings(max_examples=FEW)
@given(st.integers(0, 10**9))
def test_three_who_work_and_exchange_packages_have_the_same_once_each_has_taken_in_everything(seed: int) -> None:
    chance = random.Random(seed)
    with three(chance, chance.randint(0, 25)) as stores:
        entered: set[str] = set()
        for _ in range(chance.randint(1, 3)):
            for store in stores:
                _work(store, chance, chance.randint(0, 12))
                entered |= {entry.id for entry in store.entries()}
            for _ in range(chance.randint(0, 4)):
                giver, taker = chance.sample(stores, 2)
                hand_over(_some(giver, chance), taker)
                assert taker.check() == []
        rounds = [(taker, giver) for taker in stores for giver in stores] * 2
        chance.shuffle(rounds)
        for taker, giver in rounds + [(taker, giver) for taker in stores for giver in stores]:
            hand_over(pack(giver), taker)
        first, *others = [everything(store) for store in stores]
        assert others == [first, first]
        assert {entry.id for entry in first["journal"]} >= entered
        for store in stores:
            assert store.check() == []
            assert hand_over(pack(stores[0]), store).is_empty
            assert everything(store) == first


@settings(max_examples=FEW)
@given(st.integers(0, 10**9))
def test_everything_disputed_can_be_decided_and_stands_decided_for_everybody(seed: int) -> None:
    chance = random.Random(seed)
    with three(chance, 25) as stores:
        for store in stores:
            _work(store, chance, 12)
        for giver in stores[1:]:
            hand_over(pack(giver), stores[0])
        for _ in range(1000):
            found = disputes(stores[0])
            if not found:
                break
            dispute = chance.choice(found)
            try:
                decide(stores[0], dispute.id, chance.randint(1, len(dispute.choices)))
            except LoopError:
                decide(stores[0], dispute.id, 1)
            assert dispute.id not in {left.id for left in disputes(stores[0])}
        assert disputes(stores[0]) == []
        assert stores[0].check() == []
        hand_over(pack(stores[0]), stores[1])
        assert everything(stores[1]) == everything(stores[0])


@pytest.mark.skipif(not os.environ.get("NEWSDESK_FULL"), reason="takes long, and only watches over these laws")
def test_reviews_and_decisions_come_about_in_these_laws() -> None:
    done: set[str] = set()
    for seed in range(3):
        chance = random.Random(seed)
        with three(chance, 40) as stores:
            for _ in range(2):
                for store in stores:
                    _work(store, chance, 30)
                    hand_over(pack(store), stores[0])
                    hand_over(pack(stores[0]), store)
                    done |= {step.edit for step in store.steps(1000)}
    assert done >= {
        "start review", "edit review", "delete review", "give verdict", "take verdict back", "apply review",
        "decide conflict", "absorb", "undo", "add comment", "delete record", "delete article", "update article",
    }  # fmt: skip

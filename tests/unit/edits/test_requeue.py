"""A queue that takes up verdicts alone is the queue read anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.edits.reviewing.queue import queue, requeue
from newsdesk.edits.reviewing.reviews import judge, start_session, take_back
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.change import ChangeSet
from newsdesk.model.review import Judgement
from newsdesk.store.store import Store

ACT = st.tuples(st.sampled_from(("a", "b", "c")), st.integers(0, 5), st.sampled_from((*Judgement, None)))


@pytest.fixture(scope="module")
def store(built_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("requeue") / "visit.newsdesk"
    path.write_bytes(built_sample.read_bytes())
    with open_workspace(path) as opened:
        yield opened


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACT, max_size=12))
def test_taking_up_verdicts_gives_the_queue_read_anew(store: Store, acts: list[tuple[str, int, Judgement]]) -> None:
    own = store.analyst
    session = start_session(store, "Week 11", sample=6, seed=3)
    kept = queue(store, session)
    items = [entry.item.id for entry in sorted(kept, key=lambda entry: entry.place)]
    heard: list[ChangeSet] = []
    unsubscribe = store.feed.subscribe(heard.append)
    for analyst, place, judgement in acts:
        store.analyst = own if analyst == "a" else analyst
        heard.clear()
        has_judged = any(
            verdict.reviewer == store.analyst
            for entry in kept
            if entry.item.id == items[place]
            for verdict in entry.verdicts
        )
        if judgement is not None:
            proposal = {"note": f"better by {analyst}"} if judgement is Judgement.CHANGED else None
            table = next(entry.item.table for entry in kept if entry.item.id == items[place])
            if judgement is Judgement.CHANGED and table == "note":
                proposal = {"body": f"better by {analyst}"}
            judge(store, items[place], judgement, reason="wrong date", proposal=proposal)
        elif has_judged:
            take_back(store, items[place])
        store.analyst = own
        for changes in heard:
            kept = requeue(store, session, kept, changes.rows("verdict"))
        assert kept == queue(store, session)
    unsubscribe()

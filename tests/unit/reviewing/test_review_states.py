"""How items stand over the verdicts of several reviewers, what they come to, and which items a sample takes."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model.change import Row
from newsdesk.model.review import (
    ItemId,
    ItemState,
    Judgement,
    Left,
    QueueEntry,
    ReviewItem,
    SessionId,
    Verdict,
    VerdictId,
)
from newsdesk.reviewing.changes import changed_fields
from newsdesk.reviewing.outcomes import outcome_of, proposal_of
from newsdesk.reviewing.sampling import drawn
from newsdesk.reviewing.states import reviewers_of, state_of
from newsdesk.reviewing.tallies import judged, pace, reasons

ACCEPT, REJECT, CHANGE, SKIP = Judgement.ACCEPTED, Judgement.REJECTED, Judgement.CHANGED, Judgement.SKIPPED
REVIEWERS = "abcd"


def verdict(
    who: str, judgement: Judgement, *, item: str = "i", seconds: int = 0, reason: str = "", **to: str
) -> Verdict:
    return Verdict(
        id=VerdictId(item + who),
        session=SessionId("s"),
        item=ItemId(item),
        reviewer=who,
        judgement=judgement,
        reason=reason,
        proposal=to,
        seconds=seconds,
    )


def entry(*verdicts: Verdict, changed: tuple[str, ...] = (), gone: bool = False) -> QueueEntry:
    item = ReviewItem(id=ItemId("i"), session=SessionId("s"), table="meeting", row="r")
    return QueueEntry(
        item=item, place=1, title="", state=ItemState.UNDECIDED, verdicts=verdicts, changed=changed, gone=gone
    )


proposals = st.dictionaries(st.sampled_from(["place", "status", "when_value", "when_words"]), st.sampled_from("xy"))


@st.composite
def verdicts(draw: st.DrawFn) -> list[Verdict]:
    """One verdict each of some reviewers."""
    who = draw(st.lists(st.sampled_from(REVIEWERS), unique=True))
    found = []
    for reviewer in who:
        judgement = draw(st.sampled_from(list(Judgement)))
        given_ = verdict(reviewer, judgement)
        found.append(replace(given_, proposal=draw(proposals) if judgement is CHANGE else {}))
    return found


@given(verdicts(), st.sampled_from(["", *REVIEWERS]), st.sets(st.sampled_from(REVIEWERS)), st.integers(0, 2))
def test_the_state_of_an_item_is_the_same_in_whatever_order_its_verdicts_come(
    given_: list[Verdict], creator: str, reviewers: set[str], open_threads: int
) -> None:
    states = {
        state_of(order, reviewers=reviewers, creator=creator, open_threads=open_threads)
        for order in permutations(given_)
    }
    assert len(states) == 1


@given(verdicts(), st.sampled_from(["", *REVIEWERS]))
def test_what_an_item_comes_to_is_the_same_in_whatever_order_its_verdicts_come(
    given_: list[Verdict], creator: str
) -> None:
    orders = list(permutations(given_))
    outcomes = {outcome_of(entry(*order), creator) for order in orders}
    assert len(outcomes) == 1
    if outcomes == {CHANGE}:
        said = [verdict for verdict in given_ if verdict.reviewer == creator and verdict.judgement is not SKIP]
        proposed = {tuple(sorted(proposal_of(said or order).items())) for order in orders}
        assert len(proposed) == 1


@given(verdicts())
def test_an_item_that_all_agree_on_is_never_said_to_be_in_dispute(given_: list[Verdict]) -> None:
    said = [each for each in given_ if each.judgement is not SKIP]
    state = state_of(given_, reviewers={each.reviewer for each in said})
    if not said:
        assert state is ItemState.UNDECIDED
    elif len({each.judgement for each in said}) > 1:
        assert state is ItemState.DISAGREE
    elif said[0].judgement is not CHANGE:
        assert state is ItemState(said[0].judgement)


@pytest.mark.parametrize(
    ("given_", "state"),
    [
        ([], ItemState.UNDECIDED),
        ([verdict("a", SKIP)], ItemState.UNDECIDED),
        ([verdict("a", ACCEPT)], ItemState.INCOMPLETE),
        ([verdict("a", ACCEPT), verdict("b", SKIP)], ItemState.INCOMPLETE),
        ([verdict("a", ACCEPT), verdict("b", ACCEPT)], ItemState.ACCEPTED),
        ([verdict("a", REJECT), verdict("b", REJECT)], ItemState.REJECTED),
        ([verdict("a", ACCEPT), verdict("b", REJECT)], ItemState.DISAGREE),
        ([verdict("a", CHANGE, place="x"), verdict("b", CHANGE, place="x")], ItemState.CHANGED),
        ([verdict("a", CHANGE, place="x"), verdict("b", CHANGE, status="y")], ItemState.CHANGED),
        ([verdict("a", CHANGE, place="x"), verdict("b", CHANGE, place="y")], ItemState.DISAGREE),
        ([verdict("a", CHANGE, when_value="x"), verdict("b", CHANGE, when_words="y")], ItemState.DISAGREE),
    ],
)
def test_each_state_is_what_two_reviewers_make_of_it(given_: list[Verdict], state: ItemState) -> None:
    assert state_of(given_, reviewers={"a", "b"}) is state


def test_an_open_thread_keeps_an_item_open_only_where_all_agree() -> None:
    agreed = [verdict("a", ACCEPT), verdict("b", ACCEPT)]
    assert state_of(agreed, reviewers={"a", "b"}, open_threads=1) is ItemState.AGREE_OPEN
    assert state_of(agreed[:1], reviewers={"a", "b"}, open_threads=1) is ItemState.INCOMPLETE


def test_the_author_of_a_session_settles_what_the_others_differ_on_and_owes_nothing_else() -> None:
    differing = [verdict("a", ACCEPT), verdict("b", REJECT)]
    settled = [*differing, verdict("author", REJECT)]
    assert state_of(differing, reviewers={"a", "b"}, creator="author") is ItemState.DISAGREE
    assert state_of(settled, reviewers={"a", "b"}, creator="author") is ItemState.REJECTED
    agreed = [verdict("a", ACCEPT, item="j"), verdict("b", ACCEPT, item="j")]
    of_session = {ItemId("i"): settled, ItemId("j"): agreed}
    assert reviewers_of(of_session, "author") == {"a", "b"}
    assert reviewers_of({**of_session, ItemId("k"): [verdict("author", ACCEPT)]}, "author") == {"a", "b", "author"}


@pytest.mark.parametrize(
    ("found", "outcome"),
    [
        (entry(), Left.UNDECIDED),
        (entry(verdict("a", ACCEPT), verdict("b", REJECT)), Left.DISAGREE),
        (entry(verdict("a", ACCEPT), verdict("b", REJECT), verdict("author", ACCEPT)), ACCEPT),
        (entry(verdict("a", ACCEPT), verdict("author", REJECT)), REJECT),
        (entry(verdict("a", REJECT), changed=("note",)), Left.CHANGED_SINCE),
        (entry(verdict("a", ACCEPT), changed=("note",)), ACCEPT),
        (entry(verdict("author", REJECT), changed=("note",)), REJECT),
        (entry(verdict("a", CHANGE, place="x"), changed=("note",)), CHANGE),
        (entry(verdict("a", CHANGE, when="x"), changed=("when_value",)), Left.CHANGED_SINCE),
        (entry(verdict("a", REJECT), gone=True), REJECT),
        (entry(verdict("a", ACCEPT), gone=True), Left.GONE),
    ],
)
def test_each_item_comes_to_something_or_is_left_with_the_reason(found: QueueEntry, outcome: Judgement | Left) -> None:
    assert outcome_of(found, "author") is outcome


ids = st.sets(st.text("0123456789abcdef", min_size=1, max_size=8), max_size=40)


@given(ids, st.integers(0, 50), st.integers())
def test_a_sample_is_the_same_each_time_a_subset_and_of_the_size_asked(found: set[str], size: int, seed: int) -> None:
    sample = drawn(sorted(found), size, seed)
    assert sample == drawn(sorted(found, reverse=True), size, seed)
    assert sample <= found
    assert len(sample) == (min(size, len(found)) if size else len(found))


def test_a_sample_is_the_same_on_every_machine_and_another_with_another_seed() -> None:
    found = [f"{number:02}" for number in range(40)]
    assert sorted(drawn(found, 4, 7)) == ["03", "09", "20", "25"]
    assert drawn(found, 4, 7) != drawn(found, 4, 8)


def test_only_fields_that_both_know_can_have_changed() -> None:
    base: Row = {"title": "a", "place": "b", "old": 1}
    now: Row = {"title": "a", "place": "c", "new": 2}
    assert changed_fields(base, now) == ("place",)


def test_a_session_is_told_in_numbers_by_reviewer_and_reason() -> None:
    given_ = [
        verdict("b", REJECT, seconds=120, reason="date"),
        verdict("b", ACCEPT, item="j", seconds=120),
        verdict("b", ACCEPT, item="k"),
        verdict("a", REJECT, reason="date"),
        verdict("a", REJECT, item="j", reason="place"),
        verdict("a", SKIP, item="k", seconds=9),
    ]
    assert list(reasons(given_).items()) == [("date", 2), ("place", 1)]
    assert judged(given_) == {"a": 2, "b": 3}
    assert pace(given_) == {"a": 0.0, "b": 30.0}


def test_a_pace_is_told_once_three_minutes_or_ten_items_can_tell_it() -> None:
    def timed(*seconds: int) -> float:
        return pace([verdict("a", ACCEPT, item=str(place), seconds=each) for place, each in enumerate(seconds)])["a"]

    assert timed(1, 2, 2) == 0.0
    assert timed(90, 90) == 40.0
    assert timed(*[5] * 10) == 720.0

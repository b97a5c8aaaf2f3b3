"""Applying a review session: what it does, what it leaves and why, and that it is one step."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.edits.conftest import Desk, working_as

from newsdesk.edits.errors import EditError, NotTheAuthorError, OnOneOwnError, ReviewClosedError
from newsdesk.edits.exchanging.disputes import disputes
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.reviewing.applying import apply_session
from newsdesk.edits.reviewing.queue import old_and_new, queue, summary
from newsdesk.edits.reviewing.reviews import edit_session, judge, say, start_session, take_back
from newsdesk.edits.workspace import create_workspace
from newsdesk.model.change import Row
from newsdesk.model.record import RecordId
from newsdesk.model.review import (
    Applied,
    ItemId,
    Judgement,
    Left,
    ReviewSummary,
    SessionId,
    SessionKind,
    SessionState,
)
from newsdesk.store import reviews
from newsdesk.store.comments import threads
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

ACCEPT, REJECT, CHANGE, SKIP = Judgement.ACCEPTED, Judgement.REJECTED, Judgement.CHANGED, Judgement.SKIPPED
B, C = "b" * 32, "c" * 32


def items(store: Store, session: SessionId) -> dict[str, ItemId]:
    return {entry.title: entry.item.id for entry in queue(store, session)}


def both(store: Store, item: ItemId, judgement: Judgement, *, reason: str = "", **proposal: str) -> None:
    """Let two reviewers say the same."""
    for who in (B, C):
        with working_as(store, who):
            judge(store, item, judgement, reason=reason, proposal=proposal)


def living(store: Store) -> dict[str, list[Row]]:
    return {table: sorted(store.rows(table), key=lambda row: str(row["id"])) for table in TABLES}


def why(applied: Applied) -> dict[str, Left]:
    return {left.title: left.why for left in applied.left}


@pytest.fixture
def session(desk: Desk) -> SessionId:
    """A session over six records, made by the workspace's analyst."""
    store = desk.store
    lorna = add_meeting(store, title="Заседание", quote=desk.quote("Лорне"))
    set_fields(store, lorna, {"place": "Лорна"})
    add_participant(store, name="Арман Велин", quote=desk.quote("Арман Велин"))
    add_participant(store, name="Ильза Торн", quote=desk.quote("Ильза Торн"))
    river = add_agenda_item(store, title="Сток Арны", quote=desk.quote("сток реки Арны"))
    add_agenda_item(store, title="Датчики", parent=river)
    add_note(store, title="Заметка")
    return start_session(store, "Неделя 11")


def test_what_all_reject_is_deleted_what_they_propose_is_set_and_the_rest_is_left(
    desk: Desk, session: SessionId
) -> None:
    store, found = desk.store, items(desk.store, session)
    rows = {entry.title: entry.item.row for entry in queue(store, session)}
    both(store, found["Сток Арны"], REJECT, reason="не повестка")
    both(store, found["Заседание"], CHANGE, place="Порт", status="confirmed")
    both(store, found["Арман Велин"], ACCEPT)
    with working_as(store, B):
        judge(store, found["Ильза Торн"], ACCEPT)
        judge(store, found["Датчики"], SKIP)
    with working_as(store, C):
        judge(store, found["Ильза Торн"], REJECT, reason="имя")
    applied = apply_session(store, session)
    assert applied.deleted == (found["Сток Арны"],)
    assert applied.changed == (found["Заседание"],)
    assert set(applied.fields[found["Заседание"]]) == {"place", "status"}
    assert applied.accepted == (found["Арман Велин"],)
    assert why(applied) == {"Ильза Торн": Left.DISAGREE, "Датчики": Left.UNDECIDED, "Заметка": Left.UNDECIDED}
    assert store.row("agenda_item", rows["Сток Арны"]) is None
    assert (store.row("agenda_item", rows["Датчики"]) or {})["parent"] is None
    meeting = store.row("meeting", rows["Заседание"]) or {}
    assert (meeting["place"], meeting["status"]) == ("Порт", "confirmed")
    assert {item.outcome for item in reviews.items(store, session)} == {None, ACCEPT, REJECT, CHANGE}
    held = reviews.session(store, session)
    assert held is not None
    assert held.state is SessionState.APPLIED
    assert store.check() == []


def test_words_beside_a_rejection_do_not_contest_the_deletion_that_follows_from_it(
    desk: Desk, session: SessionId
) -> None:
    store, found = desk.store, items(desk.store, session)
    row = next(entry.item.row for entry in queue(store, session) if entry.title == "Сток Арны")
    both(store, found["Сток Арны"], REJECT, reason="не повестка")
    with working_as(store, B):
        say(store, found["Сток Арны"], "Это о реке.")
    apply_session(store, session)
    assert disputes(store) == []
    assert [thread.first.body for thread in threads(store, row)] == ["Это о реке."]


def test_what_applying_did_itself_is_no_change_by_others(desk: Desk, session: SessionId) -> None:
    store, found = desk.store, items(desk.store, session)
    rows = {entry.title: entry.item.row for entry in queue(store, session)}
    both(store, found["Сток Арны"], REJECT, reason="не повестка")
    both(store, found["Заседание"], CHANGE, place="Порт")
    apply_session(store, session)
    assert not any(entry.changed_since for entry in queue(store, session))
    assert next(entry.gone for entry in queue(store, session) if entry.title == "Сток Арны")
    set_fields(store, RecordId(rows["Заседание"]), {"status": "confirmed"})
    delete_record(store, RecordId(rows["Арман Велин"]))
    since = {entry.title: entry.changed for entry in queue(store, session) if entry.changed_since}
    assert since == {"Заседание": ("status",), "Арман Велин": ()}
    assert set(old_and_new(store, next(e for e in queue(store, session) if e.title == "Заседание"))) == {"status"}
    store.undo()
    store.undo()
    store.undo()
    assert not any(entry.changed_since or entry.item.outcome for entry in queue(store, session))


def test_applying_twice_changes_nothing_and_what_was_left_can_be_applied_once_it_is_decided(
    desk: Desk, session: SessionId
) -> None:
    store, found = desk.store, items(desk.store, session)
    both(store, found["Арман Велин"], ACCEPT)
    with working_as(store, B):
        judge(store, found["Заметка"], ACCEPT)
    with working_as(store, C):
        judge(store, found["Заметка"], REJECT, reason="лишняя")
    apply_session(store, session)
    before, entries = living(store), len(list(store.entries()))
    again = apply_session(store, session)
    assert (again.accepted, again.changed, again.deleted) == ((), (), ())
    assert why(again)["Заметка"] is Left.DISAGREE
    assert (living(store), len(list(store.entries()))) == (before, entries)
    judge(store, found["Заметка"], REJECT, reason="лишняя")
    assert apply_session(store, session).deleted == (found["Заметка"],)
    assert store.check() == []


def test_a_rejection_stays_with_its_reason_and_the_talk_about_it_after_the_record_is_gone(
    desk: Desk, session: SessionId
) -> None:
    store, found = desk.store, items(desk.store, session)
    rows = {entry.title: entry.item.row for entry in queue(store, session)}
    both(store, found["Заметка"], REJECT, reason="не из статьи")
    with working_as(store, B):
        say(store, found["Заметка"], "Откуда это?")
    apply_session(store, session)
    assert store.row("note", rows["Заметка"]) is None
    assert [(each.reviewer, each.reason) for each in reviews.verdicts_of_record(store, rows["Заметка"])] == [
        (B, "не из статьи"),
        (C, "не из статьи"),
    ]
    (thread,) = threads(store, rows["Заметка"])
    assert (thread.first.body, thread.resolved) == ("Откуда это?", True)
    store.undo()
    (thread,) = threads(store, rows["Заметка"])
    assert not thread.resolved


def test_what_was_changed_since_is_left_unless_the_author_says_so_again(desk: Desk, session: SessionId) -> None:
    store, found = desk.store, items(desk.store, session)
    rows = {entry.title: RecordId(entry.item.row) for entry in queue(store, session)}
    both(store, found["Заседание"], CHANGE, place="Порт")
    both(store, found["Ильза Торн"], REJECT, reason="роль")
    both(store, found["Арман Велин"], REJECT, reason="роль")
    both(store, found["Заметка"], ACCEPT)
    set_fields(store, rows["Заседание"], {"place": "Дворец"})
    set_fields(store, rows["Ильза Торн"], {"role": "премьер-министр"})
    delete_record(store, rows["Арман Велин"])
    delete_record(store, rows["Заметка"])
    applied = apply_session(store, session)
    told = why(applied)
    assert (told["Заседание"], told["Ильза Торн"], told["Заметка"]) == (
        Left.CHANGED_SINCE,
        Left.CHANGED_SINCE,
        Left.GONE,
    )
    assert applied.deleted == (found["Арман Велин"],)
    judge(store, found["Заседание"], CHANGE, proposal={"place": "Порт"})
    judge(store, found["Ильза Торн"], ACCEPT)
    applied = apply_session(store, session)
    assert (applied.changed, applied.accepted) == ((found["Заседание"],), (found["Ильза Торн"],))
    assert (store.row("meeting", rows["Заседание"]) or {})["place"] == "Порт"


def test_a_proposal_that_became_impossible_is_left_with_a_sentence_and_the_rest_is_done(
    desk: Desk, session: SessionId
) -> None:
    store, found = desk.store, items(desk.store, session)
    rows = {entry.title: RecordId(entry.item.row) for entry in queue(store, session)}
    both(store, found["Датчики"], CHANGE, parent="")
    guest = add_participant(store, name="Гость")
    judge(store, found["Заседание"], CHANGE, proposal={"participants": "Гость"})
    both(store, found["Арман Велин"], ACCEPT)
    delete_record(store, guest)
    applied = apply_session(store, session)
    (left,) = [left for left in applied.left if left.why is Left.NOT_POSSIBLE]
    assert (left.title, "Гость" in left.sentence) == ("Заседание", True)
    assert applied.changed == (found["Датчики"],)
    assert applied.accepted == (found["Арман Велин"],)
    assert (store.row("agenda_item", rows["Датчики"]) or {})["parent"] is None


def test_a_proposal_may_name_what_the_same_session_deletes(desk: Desk, session: SessionId) -> None:
    store, found = desk.store, items(desk.store, session)
    rows = {entry.title: RecordId(entry.item.row) for entry in queue(store, session)}
    both(store, found["Арман Велин"], REJECT, reason="не там")
    both(store, found["Заседание"], CHANGE, participants="Арман Велин; Ильза Торн")
    applied = apply_session(store, session)
    assert (applied.changed, applied.deleted) == ((found["Заседание"],), (found["Арман Велин"],))
    (place,) = store.rows("meeting_participant", meeting=rows["Заседание"])
    assert place["participant"] == rows["Ильза Торн"]
    assert store.check() == []


def test_a_closed_session_and_one_of_articles_are_not_applied(desk: Desk, session: SessionId) -> None:
    edit_session(desk.store, session, state=SessionState.CLOSED)
    with pytest.raises(ReviewClosedError):
        apply_session(desk.store, session)
    independent = start_session(desk.store, "Независимо", kind=SessionKind.INDEPENDENT)
    with pytest.raises(OnOneOwnError):
        apply_session(desk.store, independent)


def test_only_who_began_a_session_applies_it_or_somebody_on_their_behalf(desk: Desk, session: SessionId) -> None:
    store, found = desk.store, items(desk.store, session)
    with working_as(store, B):
        judge(store, found["Заметка"], REJECT, reason="домысел")
        before = living(store)
        with pytest.raises(NotTheAuthorError, match=r"'Неделя 11' was begun by .*; send your verdicts back to them"):
            apply_session(store, session)
        assert living(store) == before
        assert apply_session(store, session, on_behalf=True).deleted == (found["Заметка"],)


Said = tuple[str | None, int, str, dict[str, str]]

judgements = st.tuples(
    st.sampled_from([None, B, C]),
    st.integers(0, 5),
    st.sampled_from([*Judgement, "take back", "comment"]),
    st.sampled_from([{"note": "x"}, {"note": "y"}, {"title": "Иначе"}, {"place": "Порт"}, {"parent": ""}]),
)


def play(store: Store, session: SessionId, acts: list[Said]) -> None:
    order = reviews.items(store, session)
    for who, place, act, proposal in acts:
        item = order[place].id
        with working_as(store, who or store.analyst):
            try:
                if act == "take back":
                    take_back(store, item)
                elif act == "comment":
                    say(store, item, "Почему?")
                else:
                    judge(store, item, Judgement(act), reason="дата", proposal=proposal, seconds=place)
            except EditError:
                pass


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(judgements, max_size=20))
def test_applying_and_undoing_it_is_as_if_nothing_had_been_done(
    desk: Desk, session: SessionId, acts: list[Said]
) -> None:
    store = desk.store
    again = start_session(store, "Снова", records=[RecordId(item.row) for item in reviews.items(store, session)])
    play(store, again, acts)
    before, told = living(store), summary(store, again)
    applied = apply_session(store, again)
    settled = {*applied.accepted, *applied.changed, *applied.deleted}
    if settled:
        store.undo()
    assert living(store) == before
    assert summary(store, again) == told
    assert store.check() == []


def told_by(store: Store, session: SessionId) -> tuple[ReviewSummary, list[tuple[ItemId, str]]]:
    return summary(store, session), [(entry.item.id, entry.state) for entry in queue(store, session, reviewer="nobody")]


@settings(max_examples=6)
@given(st.lists(judgements, max_size=12), st.lists(judgements, max_size=12))
def test_two_reviewers_come_in_in_either_order_to_the_same_summary(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[Said],
    second: list[Said],
) -> None:
    folder = tmp_path_factory.mktemp("copies")
    with create_workspace(folder / "author.newsdesk") as author:
        for number in range(6):
            add_note(author, title=f"Заметка {number}")
        session = start_session(author, "Неделя 11")
        for name in "bcxy":
            author.save_copy(folder / f"{name}.newsdesk")
    returned = {}
    for name, who, acts in (("b", B, first), ("c", C, second)):
        with Store.open(folder / f"{name}.newsdesk", analyst=who) as copy:
            play(copy, session, [(None, place, act, proposal) for _, place, act, proposal in acts])
            returned[name] = list(copy.entries())
    told = []
    for name, order in (("x", "bc"), ("y", "cbb")):
        with Store.open(folder / f"{name}.newsdesk") as store:
            for giver in order:
                store.absorb(returned[giver])
            told.append((*told_by(store, session), living(store)))
            assert store.check() == []
    assert told[0] == told[1]

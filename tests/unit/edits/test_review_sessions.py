"""Review sessions: which records they take, how their items are judged, and how the queue shows it."""

import pytest
from tests.unit.edits.conftest import Desk, Opener, working_as

from newsdesk.edits.annotating.comments import add_comment, resolve_comment
from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.errors import (
    InvalidValueError,
    LoopError,
    NothingToReviewError,
    NoVerdictError,
    OnOneOwnError,
    ReviewClosedError,
    UnknownFieldError,
    UnknownItemError,
    UnknownNameError,
    UnknownRecordError,
    UnknownSessionError,
)
from newsdesk.edits.recording.meeting_links import add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.reviewing.queue import next_item, old_and_new, queue, summary
from newsdesk.edits.reviewing.report import compose_report
from newsdesk.edits.reviewing.reviews import delete_session, edit_session, judge, say, start_session, take_back
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import (
    ItemId,
    ItemState,
    Judgement,
    Only,
    QueueEntry,
    SessionId,
    SessionKind,
    SessionState,
)
from newsdesk.store import reviews
from newsdesk.store.comments import threads
from newsdesk.store.store import Store

ACCEPT, REJECT, CHANGE, SKIP = Judgement.ACCEPTED, Judgement.REJECTED, Judgement.CHANGED, Judgement.SKIPPED


def titles(store: Store, session: SessionId) -> list[str]:
    return [entry.title for entry in queue(store, session)]


def item(store: Store, session: SessionId, title: str) -> QueueEntry:
    return next(entry for entry in queue(store, session) if entry.title == title)


@pytest.fixture
def records(desk: Desk) -> dict[str, RecordId]:
    """Records that the report speaks of in another order than they were made in, and one that it does not name."""
    store = desk.store
    lorna = add_meeting(store, title="Заседание в Лорне", quote=desk.quote("Лорне"))
    thorn = add_participant(store, name="Ильза Торн", quote=desk.quote("Ильза Торн"))
    alone = add_note(store, title="Без цитаты")
    velin = add_participant(store, name="Арман Велин", quote=desk.quote("Арман Велин"))
    link_quote(store, velin, desk.quote("Велин", 2))
    guest = add_participant(store, name="Гость")
    add_to_meeting(store, lorna, guest, quote=desk.quote("паводках"))
    return {"lorna": lorna, "thorn": thorn, "alone": alone, "velin": velin, "guest": guest}


def test_a_session_takes_all_records_in_the_order_in_which_the_articles_speak_of_them(
    store: Store, records: dict[str, RecordId]
) -> None:
    session = start_session(store, "  Неделя   11 ", note="Даты")
    assert titles(store, session) == ["Арман Велин", "Ильза Торн", "Гость", "Заседание в Лорне", "Без цитаты"]
    assert [entry.place for entry in queue(store, session)] == [1, 2, 3, 4, 5]
    held = reviews.session(store, session)
    assert held is not None
    assert (held.name, held.note, held.state, held.creator) == ("Неделя 11", "Даты", SessionState.OPEN, store.analyst)
    step = store.next_undo()
    assert step is not None
    assert (step.edit, step.subject) == (Edit.START_REVIEW, "Неделя 11")
    store.undo()
    assert reviews.sessions(store) == []
    assert store.check() == []
    del records


def test_articles_are_in_the_order_of_their_days(desk: Desk, records: dict[str, RecordId], take_in: Opener) -> None:
    store = desk.store
    older = take_in(store, "Курьер Лорны\n\nЛейла Аррен прибыла в порт.", "older.txt")
    with store.step(Edit.EDIT_ARTICLE):
        store.update("article", older.article, {"published": "2026-03-09"})
        store.update("article", desk.article, {"published": "2026-03-10"})
    add_participant(store, name="Лейла Аррен", quote=older.quote("Лейла Аррен"))
    assert titles(store, start_session(store, "Все"))[:2] == ["Лейла Аррен", "Арман Велин"]
    assert titles(store, start_session(store, "Одна", articles=[older.article])) == ["Лейла Аррен"]
    del records


def test_a_session_is_limited_by_kinds_ids_a_search_and_a_sample_all_together(
    store: Store, records: dict[str, RecordId]
) -> None:
    people = start_session(store, "Люди", kinds=[RecordKind.PARTICIPANT])
    assert titles(store, people) == ["Арман Велин", "Ильза Торн", "Гость"]
    two = start_session(store, "Двое", records=[records["guest"], records["lorna"]], kinds=[RecordKind.PARTICIPANT])
    assert titles(store, two) == ["Гость"]
    assert titles(store, start_session(store, "Поиск", query="kind:participant велина")) == ["Арман Велин"]
    first, second = (start_session(store, "Проба", sample=2, seed=5) for _ in range(2))
    assert titles(store, first) == titles(store, second)
    assert len(titles(store, first)) == 2
    with pytest.raises(NothingToReviewError):
        start_session(store, "Пусто", query="kind:meeting велина")
    with pytest.raises(UnknownRecordError):
        start_session(store, "Чужое", records=[RecordId("x")])
    with pytest.raises(InvalidValueError):
        start_session(store, " ")
    assert len(reviews.sessions(store)) == 5


def test_only_changed_takes_what_anybody_changed_since(store: Store, records: dict[str, RecordId]) -> None:
    assert len(titles(store, start_session(store, "Давно", only=Only.CHANGED, changed_since="2020-01-01"))) == 5
    with pytest.raises(NothingToReviewError):
        start_session(store, "Завтра", only=Only.CHANGED, changed_since="2999-01-01")
    with pytest.raises(InvalidValueError):
        start_session(store, "Когда?", only=Only.CHANGED)
    for no_moment in ("вчера", "2026-13-45", "0001-01-01T00:00:00+05:00"):
        with pytest.raises(InvalidValueError):
            start_session(store, "Когда?", only=Only.CHANGED, changed_since=no_moment)
    zoned = start_session(store, "В Лорне", only=Only.CHANGED, changed_since="2020-01-01T03:00:00+05:00")
    assert [one.changed_since for one in reviews.sessions(store) if one.id == zoned] == ["2019-12-31T22:00:00Z"]
    del records


def test_only_disagreements_takes_what_reports_tell_differently_and_what_reviewers_differ_on(sample: Store) -> None:
    disputed = set(titles(sample, start_session(sample, "Спорное", only=Only.DISAGREEMENTS)))
    assert "Второе заседание Межгосударственного совета по воде" in disputed
    assert "Ильза Торн" not in disputed
    first = start_session(sample, "Первая")
    thorn = item(sample, first, "Ильза Торн").item.id
    judge(sample, thorn, ACCEPT)
    with working_as(sample, "b" * 32):
        judge(sample, thorn, REJECT, reason="Не она")
    again = set(titles(sample, start_session(sample, "Опять", only=Only.DISAGREEMENTS)))
    assert again == disputed | {"Ильза Торн"}


def test_only_disagreements_takes_a_record_with_an_open_conflict(
    store: Store, records: dict[str, RecordId], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("copy") / "copy.newsdesk"
    store.save_copy(path)
    with Store.open(path, analyst="b" * 32) as copy:
        set_fields(copy, records["guest"], {"role": "министр"})
        set_fields(store, records["guest"], {"role": "советник"})
        store.absorb(copy.entries())
    assert titles(store, start_session(store, "Спор", only=Only.DISAGREEMENTS)) == ["Гость"]


def test_an_analyst_has_one_verdict_an_item_and_a_later_one_takes_its_place(
    store: Store, records: dict[str, RecordId]
) -> None:
    session = start_session(store, "Неделя 11")
    velin = item(store, session, "Арман Велин").item.id
    first = judge(store, velin, REJECT, reason=" не  та роль ", seconds=12)
    assert judge(store, velin, ACCEPT) == first
    own = item(store, session, "Арман Велин").own
    assert own is not None
    assert (own.judgement, own.reason, own.seconds) == (ACCEPT, "", 0)
    store.undo()
    own = item(store, session, "Арман Велин").own
    assert own is not None
    assert (own.judgement, own.reason, own.seconds) == (REJECT, "не та роль", 12)
    take_back(store, velin)
    assert item(store, session, "Арман Велин").own is None
    with pytest.raises(NoVerdictError):
        take_back(store, velin)
    store.undo()
    assert item(store, session, "Арман Велин").own is not None
    assert store.check() == []
    del records


def test_a_verdict_given_again_after_it_was_taken_back_is_whole(store: Store, records: dict[str, RecordId]) -> None:
    session = start_session(store, "Неделя 11")
    velin = item(store, session, "Арман Велин").item.id
    verdict = judge(store, velin, REJECT, reason="роль", note="см. 2-й абзац")
    take_back(store, velin)
    judge(store, velin, REJECT, reason="имя", note="см. 2-й абзац")
    entry = store.history("verdict", verdict)[-1]
    assert {"verdict", "reason", "note", "proposal", "seconds", "created"} <= entry.fields.keys()
    del records


def test_a_verdict_must_say_what_it_has_to(store: Store, records: dict[str, RecordId]) -> None:
    session = start_session(store, "Неделя 11")
    lorna = item(store, session, "Заседание в Лорне").item.id
    with pytest.raises(InvalidValueError):
        judge(store, lorna, REJECT, reason=" ")
    with pytest.raises(InvalidValueError):
        judge(store, lorna, CHANGE)
    with pytest.raises(UnknownFieldError):
        judge(store, lorna, CHANGE, proposal={"role": "x"})
    with pytest.raises(InvalidValueError):
        judge(store, lorna, CHANGE, proposal={"status": "x"})
    with pytest.raises(UnknownNameError):
        judge(store, lorna, CHANGE, proposal={"participants": "Никто"})
    with pytest.raises(LoopError):
        judge(store, lorna, CHANGE, proposal={"visit": records["lorna"]})
    with pytest.raises(UnknownItemError):
        judge(store, ItemId("x"), ACCEPT)
    assert item(store, session, "Заседание в Лорне").own is None
    judge(store, lorna, CHANGE, proposal={"place": "Порт", "participants": "Гость; Арман Велин"})
    held = store.row("meeting", records["lorna"]) or {}
    assert held["place"] == ""


def test_nobody_judges_in_a_closed_session_until_it_is_opened_again(store: Store, records: dict[str, RecordId]) -> None:
    session = start_session(store, "Неделя 11")
    velin = item(store, session, "Арман Велин").item.id
    edit_session(store, session, name="Неделя 12", state=SessionState.CLOSED)
    with pytest.raises(ReviewClosedError):
        judge(store, velin, ACCEPT)
    edit_session(store, session, state=SessionState.OPEN)
    judge(store, velin, ACCEPT)
    with pytest.raises(UnknownSessionError):
        edit_session(store, SessionId("x"), name="x")
    del records


def test_what_is_skipped_comes_last_and_a_session_goes_on_where_it_was_left(
    store: Store, records: dict[str, RecordId]
) -> None:
    session = start_session(store, "Неделя 11")
    order = [entry.item.id for entry in queue(store, session)]
    judge(store, order[0], SKIP)
    judge(store, order[1], ACCEPT)
    entries = queue(store, session)
    assert [entry.place for entry in entries] == [2, 3, 4, 5, 1]
    assert entries[-1].state is ItemState.UNDECIDED
    following = next_item(entries)
    assert following is not None
    assert following.item.id == order[2]
    for rest in order[2:4]:
        judge(store, rest, ACCEPT)
    after = next_item(queue(store, session), order[4])
    assert after is not None
    assert after.item.id == order[4]
    judge(store, order[4], ACCEPT)
    skipped = next_item(queue(store, session), order[4])
    assert skipped is not None
    assert skipped.item.id == order[0]
    judge(store, order[0], ACCEPT)
    assert next_item(queue(store, session)) is None
    with working_as(store, "b" * 32):
        theirs = next_item(queue(store, session))
        assert theirs is not None
        assert theirs.item.id == order[0]
    del records


def test_an_item_that_changed_since_is_marked_with_old_and_new(desk: Desk, records: dict[str, RecordId]) -> None:
    store = desk.store
    session = start_session(store, "Неделя 11")
    assert not any(entry.changed or entry.gone for entry in queue(store, session))
    set_fields(store, records["lorna"], {"place": "Порт", "participants": "Гость; Арман Велин"})
    link_quote(store, records["thorn"], desk.quote("заседание"))
    delete_record(store, records["alone"])
    lorna = item(store, session, "Заседание в Лорне")
    assert set(lorna.changed) == {"place", "participants"}
    told = old_and_new(store, lorna)
    assert told["place"] == ("", "Порт")
    assert told["participants"][0] == "Гость"
    assert set(told["participants"][1].split("; ")) == {"Гость", "Арман Велин"}
    assert item(store, session, "Ильза Торн").changed == ("quotes",)
    gone = item(store, session, "Без цитаты")
    assert gone.gone
    assert not gone.changed


def test_a_blind_session_hides_who_made_what(store: Store, records: dict[str, RecordId]) -> None:
    with working_as(store, "b" * 32):
        add_note(store, title="Чужая")
    seen = {entry.title: entry.maker for entry in queue(store, start_session(store, "Зрячая"))}
    assert (seen["Чужая"], seen["Гость"]) == ("b" * 32, store.analyst)
    assert {entry.maker for entry in queue(store, start_session(store, "Слепая", blind=True))} == {""}
    del records


def test_what_is_said_of_an_item_keeps_it_open_until_it_is_settled(store: Store, records: dict[str, RecordId]) -> None:
    session = start_session(store, "Неделя 11")
    velin = item(store, session, "Арман Велин").item.id
    add_comment(store, "participant", records["velin"], "Вне проверки.")
    asked = say(store, velin, "Кто так называет?")
    say(store, velin, "«Вестник».", parent=asked)
    judge(store, velin, ACCEPT)
    entry = item(store, session, "Арман Велин")
    assert (entry.state, entry.open_threads) == (ItemState.AGREE_OPEN, 1)
    assert {each.first.session for each in threads(store, records["velin"])} == {"", session}
    resolve_comment(store, asked)
    assert item(store, session, "Арман Велин").state is ItemState.ACCEPTED
    with pytest.raises(InvalidValueError):
        say(store, velin, " ")


def test_deleting_a_session_takes_its_verdicts_and_leaves_what_was_said(
    store: Store, records: dict[str, RecordId]
) -> None:
    session = start_session(store, "Неделя 11")
    other = start_session(store, "Другая")
    velin = item(store, session, "Арман Велин").item.id
    judge(store, velin, REJECT, reason="роль")
    say(store, velin, "Вот почему.")
    delete_session(store, session)
    assert [each.id for each in reviews.sessions(store)] == [other]
    assert reviews.verdicts_of_record(store, records["velin"]) == []
    assert len(threads(store, records["velin"])) == 1
    with pytest.raises(UnknownSessionError):
        queue(store, session)
    store.undo()
    assert [each.reason for each in reviews.verdicts_of_record(store, records["velin"])] == ["роль"]


def test_a_session_of_articles_is_judged_by_each_who_annotates_them(desk: Desk) -> None:
    session = start_session(desk.store, "Независимо", kind=SessionKind.INDEPENDENT, articles=[desk.article])
    (entry,) = queue(desk.store, session)
    assert (entry.item.table, entry.item.row, entry.title) == (
        "article",
        desk.article,
        "Совет по воде соберётся в среду",
    )
    for judgement in (CHANGE, REJECT):
        with pytest.raises(OnOneOwnError, match="annotate articles on their own"):
            judge(desk.store, entry.item.id, judgement, reason="x", proposal={"title": "x"})
    with pytest.raises(OnOneOwnError):
        compose_report(desk.store, session)
    judge(desk.store, entry.item.id, ACCEPT)
    assert summary(desk.store, session).judged == {desk.store.analyst: 1}
    by_search = start_session(desk.store, "Все статьи", kind=SessionKind.INDEPENDENT)
    assert len(queue(desk.store, by_search)) == 1


def test_a_summary_counts_items_reasons_and_threads(store: Store, records: dict[str, RecordId]) -> None:
    session = start_session(store, "Неделя 11")
    found = {entry.title: entry.item.id for entry in queue(store, session)}
    judge(store, found["Арман Велин"], REJECT, reason="роль", seconds=90)
    judge(store, found["Ильза Торн"], ACCEPT, seconds=90)
    say(store, found["Ильза Торн"], "Проверьте имя.")
    told = summary(store, session)
    assert told.total == 5
    assert told.tally["participant", ItemState.REJECTED] == 1
    assert told.tally["participant", ItemState.AGREE_OPEN] == 1
    assert told.tally["meeting", ItemState.UNDECIDED] == 1
    assert sum(told.tally.values()) == 5
    assert told.reasons == {"роль": 1}
    assert told.pace == {store.analyst: 40.0}
    assert (told.comments, told.open_threads) == (1, 1)
    del records


def test_items_that_a_stranger_spoilt_or_a_newer_program_wrote_do_no_harm(
    store: Store, records: dict[str, RecordId]
) -> None:
    session = start_session(store, "Неделя 11")
    with store.step(Edit.START_REVIEW):
        fields = {"session": session, "row": "x", "order": "1"}
        store.insert("review_item", "1" * 32, {**fields, "table": "from the future", "base": "{}"})
        store.insert("review_item", "2" * 32, {**fields, "table": "note", "base": "[" * 9000})
        store.insert(
            "verdict", "3" * 32, {"session": session, "item": "2" * 32, "verdict": "?", "proposal": "nonsense"}
        )
    entries = queue(store, session)
    assert len(entries) == 6
    spoilt = next(entry for entry in entries if entry.item.id == "2" * 32)
    assert spoilt.gone
    assert spoilt.state is ItemState.UNDECIDED
    del records


def test_two_verdicts_of_one_reviewer_from_two_copies_are_one_whole_or_the_other(
    store: Store, records: dict[str, RecordId], tmp_path_factory: pytest.TempPathFactory
) -> None:
    session = start_session(store, "Неделя 11")
    velin = item(store, session, "Арман Велин").item.id
    folder, given, shown = tmp_path_factory.mktemp("copies"), {}, set()
    for name in ("home", "office"):
        store.save_copy(folder / name)
        with Store.open(folder / name, analyst="b" * 32) as copy:
            if name == "home":
                judge(copy, velin, REJECT, reason="роль", seconds=50)
            else:
                judge(copy, velin, CHANGE, proposal={"role": "президент"}, note="по «Вестнику»")
            given[name] = list(copy.entries())
    for name in ("home", "office"):
        with Store.open(folder / name, analyst="b" * 32) as copy:
            for entries in given.values():
                copy.absorb(entries)
            (verdict,) = item(copy, session, "Арман Велин").verdicts
            shown.add((verdict.judgement, verdict.reason, tuple(verdict.proposal), verdict.note, verdict.seconds))
            assert {conflict.table for conflict in copy.conflicts()} == {"verdict"}
            assert copy.check() == []
    assert len(shown) == 1
    assert shown <= {(REJECT, "роль", (), "", 50), (CHANGE, "", ("role",), "по «Вестнику»", 0)}
    del records

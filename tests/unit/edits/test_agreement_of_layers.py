"""Layers: what each analyst made of an article, as handed in and now, and the figures over it."""

import sqlite3
from pathlib import Path

import pytest
from tests.unit.edits.conftest import Desk, Opener, working_as

from newsdesk.edits.annotating.annotations import move_mark
from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.errors import UnknownArticleError, UnknownSessionError
from newsdesk.edits.exchanging.absorbing import absorb, read_incoming
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meeting_links import add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.reviewing.adjudication import stacks
from newsdesk.edits.reviewing.agreement import agreement
from newsdesk.edits.reviewing.layered_texts import texts_as_made, texts_at
from newsdesk.edits.reviewing.reviews import judge, start_session, take_back
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.agreement import HIGHLIGHT, Figure, Measure, Moment, Unit
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId
from newsdesk.model.review import Judgement, SessionId, SessionKind
from newsdesk.store import reviews
from newsdesk.store.store import Store

ANNA, BORIS, VERA = "анна", "борис", "вера"


@pytest.fixture
def session(desk: Desk) -> SessionId:
    """Independent annotation of the report."""
    return start_session(desk.store, "Врозь", kind=SessionKind.INDEPENDENT, articles=[desk.article])


def hand_in(desk: Desk, session: SessionId, analyst: str) -> None:
    with working_as(desk.store, analyst):
        judge(desk.store, reviews.items(desk.store, session)[0].id, Judgement.ACCEPTED)


def made(store: Store, moment: Moment, analyst: str, session: SessionId | None = None) -> list[Unit]:
    (text,) = texts_at(store, moment, session=session)
    return sorted(text.layers[analyst], key=lambda unit: (unit.start, unit.kind, unit.proves))


def figure(found: list[Figure], measure: Measure, kind: str = "", field: str = "") -> Figure:
    (one,) = (each for each in found if (each.measure, each.kind, each.field) == (measure, kind, field))
    return one


def test_a_unit_has_the_words_and_what_the_record_says_in_the_fields_that_are_compared(desk: Desk) -> None:
    store = desk.store
    with working_as(store, ANNA):
        velin = add_participant(store, name="Арман Велин", role="президент", quote=desk.quote("Арман Велин"))
        meeting = add_meeting(store, title="Заседание", quote=desk.quote("заседание"))
        set_fields(store, meeting, {"when": "10 марта 2026", "place": "Лорна", "note": "сверить"})
        add_to_meeting(store, meeting, velin, quote=desk.quote("Велин улетит"))
        link_quote(store, meeting, desk.quote("в среду"), "when")
        add_agenda_item(
            store,
            title="Сток Арны",
            parent=add_agenda_item(store, title="Вода"),
            quote=desk.quote("сток реки Арны"),
        )
        add_highlight(store, desk.quote("паводках"), 3, body="проверить")
    with working_as(store, BORIS):
        add_participant(store, name="Ильза Торн", quote=desk.quote("Ильза Торн"))
    units = {(unit.kind, unit.proves): unit for unit in made(store, Moment.NOW, ANNA)}
    assert set(units) == {
        ("participant", ""),
        ("meeting", ""),
        ("meeting", "when"),
        ("meeting", "participants"),
        ("agenda_item", ""),
        (HIGHLIGHT, ""),
    }
    assert units["participant", ""].fields["role"] == "президент"
    assert units["agenda_item", ""].fields == {"title": "Сток Арны", "status": "proposed", "parent": "Вода"}
    assert units[HIGHLIGHT, ""].fields == {"colour": "3", "body": "проверить"}
    said = units["meeting", ""].fields
    assert (said["when"], said["place"], said["participants"]) == ("2026-03-10", "Лорна", "Арман Велин")
    assert "note" not in said
    proof = units["meeting", "when"]
    assert desk.text[proof.start : proof.end] == "в среду"
    assert proof.record == meeting


def test_who_made_a_mark_made_the_unit_whoever_moves_it_later(desk: Desk) -> None:
    store = desk.store
    with working_as(store, ANNA):
        add_participant(store, name="Велин", quote=desk.quote("Арман Велин"))
    with working_as(store, BORIS):
        add_participant(store, name="Велин", quote=desk.quote("Велин"))
    (mark,) = store.rows("annotation", creator=ANNA)
    before = figure(list(agreement(store).figures), Measure.F1_EXACT, "participant")
    with working_as(store, BORIS):
        move_mark(store, AnnotationId(str(mark["id"])), desk.span("Велин"))
    after = agreement(store)
    assert (before.value, figure(list(after.figures), Measure.F1_EXACT, "participant").value) == (0, 1)
    assert after.analysts == (ANNA, BORIS)
    (as_made,) = texts_as_made(store)
    assert [(unit.start, unit.end) for unit in as_made.layers[ANNA]] == [
        (desk.span("Арман Велин").start, desk.span("Арман Велин").end)
    ]


def test_handed_in_is_what_each_had_made_alone_when_they_were_done(desk: Desk, session: SessionId) -> None:
    store = desk.store
    with working_as(store, ANNA):
        velin = add_participant(store, name="Велин", role="президент", quote=desk.quote("Арман Велин"))
        gone = add_meeting(store, title="Заседание", quote=desk.quote("заседание"))
    hand_in(desk, session, ANNA)
    with working_as(store, BORIS):
        theirs = add_participant(store, name="Велин", role="премьер", quote=desk.quote("Арман Велин"))
    hand_in(desk, session, BORIS)
    before = figure(list(agreement(store, session=session).figures), Measure.ALPHA_NOMINAL, "participant", "role")
    with working_as(store, ANNA):  # they talk
        delete_record(store, gone)
        add_participant(store, name="Торн", quote=desk.quote("Ильза Торн"))
        set_fields(store, theirs, {"role": "президент"})
    handed = agreement(store, session=session, moment=Moment.HANDED_IN)
    now = agreement(store, session=session, moment=Moment.NOW)
    assert [unit.kind for unit in made(store, Moment.HANDED_IN, ANNA, session)] == ["participant", "meeting"]
    assert [unit.fields["name"] for unit in made(store, Moment.NOW, ANNA, session)] == ["Велин", "Торн"]
    assert made(store, Moment.HANDED_IN, BORIS, session)[0].fields["role"] == "премьер"
    roles = [figure(list(found.figures), Measure.ALPHA_NOMINAL, "participant", "role") for found in (handed, now)]
    assert [len(each.disagreements) for each in (before, *roles)] == [1, 1, 0]
    reading = roles[0].disagreements[0].readings[ANNA]
    assert reading is not None
    assert reading.record == velin


def test_what_was_taken_back_is_not_handed_in(desk: Desk, session: SessionId) -> None:
    store = desk.store
    for analyst in (ANNA, BORIS):
        with working_as(store, analyst):
            add_participant(store, name="Велин", quote=desk.quote("Арман Велин"))
        hand_in(desk, session, analyst)
    with working_as(store, ANNA):
        take_back(store, reviews.items(store, session)[0].id)
        set_fields(store, made(store, Moment.NOW, ANNA)[0].record or RecordId(""), {"role": "президент"})
    assert agreement(store, session=session, moment=Moment.HANDED_IN).figures == ()
    hand_in(desk, session, ANNA)
    assert made(store, Moment.HANDED_IN, ANNA, session)[0].fields["role"] == "президент"


def test_who_saw_nothing_and_said_so_took_part(desk: Desk, session: SessionId) -> None:
    with working_as(desk.store, ANNA):
        add_participant(desk.store, name="Велин", quote=desk.quote("Арман Велин"))
    hand_in(desk, session, ANNA)
    assert agreement(desk.store, session=session).figures == ()
    hand_in(desk, session, BORIS)
    found = agreement(desk.store, session=session, moment=Moment.HANDED_IN)
    exact = figure(list(found.figures), Measure.F1_EXACT, "participant")
    assert exact.value == 0
    assert exact.disagreements[0].readings[BORIS] is None


def test_marks_that_moved_with_a_correction_stand_in_the_text_of_today(desk: Desk, session: SessionId) -> None:
    store = desk.store
    for analyst in (ANNA, BORIS):
        with working_as(store, analyst):
            add_participant(store, name="Велин", quote=desk.quote("Арман Велин"))
        hand_in(desk, session, analyst)
    corrected = read_article(f"Поправка.\n{desk.text}".encode(), file_name="report.txt")
    update_article(store, desk.article, corrected)
    for moment in Moment:
        (text,) = texts_at(store, moment, session=session)
        assert text.version != desk.version
        assert {unit.version for units in text.layers.values() for unit in units} == {text.version}
        assert figure(list(agreement(store, session=session, moment=moment).figures), Measure.F1_EXACT).value == 1


def test_without_articles_those_count_that_several_analysts_marked(desk: Desk, take_in: Opener) -> None:
    store = desk.store
    other = take_in(store, "Другое\n\nЛейла Аррен молчит.", "other.txt")
    assert agreement(store).figures == ()
    for analyst, at in ((ANNA, desk), (BORIS, desk), (VERA, other)):
        with working_as(store, analyst):
            add_participant(store, name="Велин", quote=at.quote("Велин" if at is desk else "Лейла Аррен"))
    assert agreement(store).articles == (desk.article,)
    assert agreement(store, articles=[other.article]).articles == ()
    assert len(list(texts_at(store, Moment.NOW, articles=[other.article, desk.article]))) == 2
    with pytest.raises(UnknownArticleError):
        agreement(store, articles=[ArticleId("нет")])
    with pytest.raises(UnknownSessionError):
        agreement(store, session=SessionId("нет"))


@pytest.mark.parametrize(("start", "end"), [(-5, -1), (-(2**60), 2**60), (10**9, 10**9 + 5), (0, 10**9)])
def test_marks_that_a_strangers_hand_put_outside_the_text_are_nobodys_reading(desk: Desk, start: int, end: int) -> None:
    store = desk.store
    for who in (ANNA, BORIS):
        with working_as(store, who):
            add_participant(store, name="Арман Велин", quote=desk.quote("Арман Велин"))
    stray = made(store, Moment.NOW, BORIS)[0]
    with store.step(Edit.MOVE_MARK):
        store.update("annotation", str(stray.annotation), {"start": start, "end": end})
    assert made(store, Moment.NOW, BORIS) == []
    assert figure(list(agreement(store).figures), Measure.F1_EXACT).value == 0
    (stack,) = stacks(store)
    assert {who: len(units) for who, units in stack.readings.items()} == {ANNA: 1, BORIS: 1}


def test_layers_come_in_packages(desk: Desk, session: SessionId, tmp_path: Path) -> None:
    """Two analysts annotate in workspaces of their own and see nothing of each other; the author compares."""
    request = write_package(tmp_path / "request.ndpack", pack(desk.store, session=session))
    for analyst, words in ((ANNA, "Арман Велин"), (BORIS, "Велин")):
        with create_workspace(tmp_path / f"{analyst}.newsdesk") as theirs, working_as(theirs, analyst):
            absorb(theirs, request)
            away = Desk(store=theirs, article=desk.article, version=desk.version, text=desk.text)
            assert theirs.rows("annotation") == []
            add_participant(theirs, name="Велин", quote=away.quote(words))
            judge(theirs, reviews.items(theirs, session)[0].id, Judgement.ACCEPTED)
            answer = tmp_path / f"{analyst}.ndpack"
            write_package(answer, pack(theirs, session=session))
        absorb(desk.store, read_incoming(answer))
    found = agreement(desk.store, session=session, moment=Moment.HANDED_IN)
    assert figure(list(found.figures), Measure.F1_EXACT, "participant").value == 0
    assert figure(list(found.figures), Measure.F1_OVERLAP, "participant").value == 1


def test_whose_package_was_taken_in_and_undone_has_no_layer_until_it_is_redone(desk: Desk, tmp_path: Path) -> None:
    store = desk.store
    with working_as(store, ANNA):
        add_participant(store, name="Велин", quote=desk.quote("Арман Велин"))
    with create_workspace(tmp_path / "other.newsdesk") as theirs:
        absorb(theirs, write_package(tmp_path / "mine.ndpack", pack(store)))
        there = Desk(store=theirs, article=desk.article, version=desk.version, text=desk.text)
        with working_as(theirs, BORIS):
            add_participant(theirs, name="Торн", quote=there.quote("Ильза Торн"))
        absorb(store, write_package(tmp_path / "theirs.ndpack", pack(theirs)))
    assert agreement(store).analysts == (ANNA, BORIS)
    store.undo()
    assert (agreement(store).figures, stacks(store)) == ((), [])
    store.redo()
    assert agreement(store).analysts == (ANNA, BORIS)


def test_agreement_is_given_up_between_queries_too(desk: Desk, session: SessionId) -> None:
    store = desk.store
    for analyst in (ANNA, BORIS):
        with working_as(store, analyst):
            add_participant(store, name="Арман Велин", quote=desk.quote("Арман Велин"))
        hand_in(desk, session, analyst)
    agreement(store)
    store.give_up_when(lambda: True)
    store.connection.set_progress_handler(None, 0)  # no query gives up
    with pytest.raises(sqlite3.OperationalError):
        agreement(store)
    store.give_up_when(lambda: False)
    assert agreement(store).figures

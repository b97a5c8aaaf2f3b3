"""Adjudication: one reading stands, the others become part of it; undone, decided anew, and carried to others."""

from pathlib import Path

import pytest
from tests.unit.edits.conftest import Desk, working_as

from newsdesk.edits.annotating.evidence import link_annotation, link_quote
from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.exchanging.absorbing import absorb, read_incoming
from newsdesk.edits.exchanging.disputes import disputes
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meeting_links import add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.reviewing.adjudication import adjudicate, merge_agreed, stacks
from newsdesk.edits.reviewing.agreement import agreement
from newsdesk.edits.workspace import create_workspace
from newsdesk.model.agreement import Measure, Stack
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.record import Meeting, Participant, RecordId
from newsdesk.store.records import record
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

ANNA, BORIS, VERA = "анна", "борис", "вера"


def one(store: Store, kind: str = "participant", *, at: int = 0) -> Stack:
    return [stack for stack in stacks(store) if stack.kind == kind][at]


def participant(desk: Desk, analyst: str, words: str, name: str = "", **fields: str) -> RecordId:
    with working_as(desk.store, analyst):
        return add_participant(desk.store, name=name or words, quote=desk.quote(words), **fields)  # type: ignore[arg-type]


def proofs(store: Store, row: RecordId) -> set[tuple[int, int, str]]:
    """The places of what proves a record, with who marked it."""
    marks = [store.row("annotation", str(tie["annotation"])) or {} for tie in store.rows("evidence", row=row)]
    return {(int(str(mark["start"])), int(str(mark["end"])), str(mark["creator"])) for mark in marks}


def f1(store: Store) -> float | None:
    return next(f.value for f in agreement(store).figures if f.measure is Measure.F1_EXACT and f.kind == "participant")


def test_the_chosen_values_and_words_stand_and_the_others_record_becomes_part_of_it(desk: Desk) -> None:
    store = desk.store
    wide = participant(desk, ANNA, "Арман Велин", role="президент", country="Эстерия")
    narrow = participant(desk, BORIS, "Велин", role="премьер")
    set_fields(store, wide, {"note": "по «Вестнику»"})
    set_fields(store, narrow, {"note": "по «Курьеру Лорны»"})
    assert f1(store) == 0
    adjudicate(store, one(store), BORIS)
    standing = record(store, narrow)
    assert isinstance(standing, Participant)
    assert (standing.name, standing.role, standing.country) == ("Велин", "премьер", "")
    assert [alias.name for alias in standing.aliases] == ["Арман Велин"]
    assert standing.note == "по «Курьеру Лорны»\n\nпо «Вестнику»"
    assert record(store, wide) is None
    span = desk.span("Велин")
    assert proofs(store, narrow) == {(span.start, span.end, ANNA), (span.start, span.end, BORIS)}
    assert f1(store) == 1
    decided = one(store)
    assert (decided.chosen, decided.result, decided.decided, decided.agreed) == (BORIS, narrow, True, False)
    assert {who: units[0].fields["role"] for who, units in decided.readings.items()} == {
        ANNA: "президент",
        BORIS: "премьер",
    }
    assert store.check() == []


def test_a_decision_is_one_step_that_undo_takes_back(desk: Desk) -> None:
    store = desk.store
    participant(desk, ANNA, "Арман Велин", role="президент")
    participant(desk, BORIS, "Велин")
    before = desk.living()
    adjudicate(store, one(store), ANNA)
    after = desk.living()
    assert before != after
    store.undo()
    assert desk.living() == before
    assert not one(store).decided
    store.redo()
    assert desk.living() == after
    assert one(store).chosen == ANNA


def test_a_decision_can_be_taken_anew(desk: Desk) -> None:
    store = desk.store
    participant(desk, ANNA, "Арман Велин", role="президент")
    participant(desk, BORIS, "Велин", role="премьер")
    for chosen in (BORIS, ANNA, BORIS, ANNA):
        adjudicate(store, one(store), chosen)
        result = one(store).result
        assert result is not None
        standing = record(store, result)
        assert isinstance(standing, Participant)
        assert standing.role == {ANNA: "президент", BORIS: "премьер"}[chosen]
        assert standing.name == {ANNA: "Арман Велин", BORIS: "Велин"}[chosen]
        assert [alias.name for alias in standing.aliases] == [{BORIS: "Арман Велин", ANNA: "Велин"}[chosen]]
        assert len(store.rows("participant")) == 1
    span = desk.span("Арман Велин")
    assert {place[:2] for place in proofs(store, one(store).result or RecordId(""))} == {(span.start, span.end)}
    assert store.check() == []


def test_nothing_can_be_chosen_where_one_analyst_has_nothing(desk: Desk) -> None:
    store = desk.store
    velin = participant(desk, ANNA, "Арман Велин")
    participant(desk, BORIS, "Ильза Торн")
    stack = one(store)
    assert stack.readings[BORIS] == ()
    before = desk.living()
    adjudicate(store, stack, BORIS)
    assert record(store, velin) is None
    assert store.rows("evidence", row=velin) == []
    assert store.rows("annotation", creator=ANNA) == []
    decided = one(store)
    assert (decided.id, decided.chosen, decided.result) == (stack.id, BORIS, None)
    adjudicate(store, decided, ANNA)
    assert record(store, velin) is not None
    assert proofs(store, velin) == {(stack.start, stack.end, ANNA)}
    assert one(store).result == velin
    store.undo()
    store.undo()
    assert desk.living() == before


def test_a_record_that_other_words_prove_stays_when_its_words_here_go(desk: Desk) -> None:
    store = desk.store
    velin = participant(desk, ANNA, "Арман Велин")
    with working_as(store, ANNA):
        link_quote(store, velin, desk.quote("Велин улетит"))
    participant(desk, BORIS, "Ильза Торн")
    adjudicate(store, one(store), BORIS)
    assert record(store, velin) is not None
    assert len(proofs(store, velin)) == 1


def test_what_all_say_alike_is_merged_in_one_step_and_the_rest_waits(desk: Desk) -> None:
    store = desk.store
    for analyst in (BORIS, ANNA, VERA):
        participant(desk, analyst, "Арман Велин", role="президент" if analyst != ANNA else "«Президент».")
        participant(desk, analyst, "Ильза Торн" if analyst != VERA else "Торн")
    before = desk.living()
    found = stacks(store)
    assert [stack.agreed for stack in found] == [True, False]
    assert merge_agreed(store, found) == 1
    assert len(store.rows("participant")) == 4
    assert len(store.rows("evidence", row=str(one(store).result))) == 3
    assert [stack.chosen for stack in stacks(store)] == [ANNA, ""]
    assert merge_agreed(store, stacks(store)) == 0
    store.undo()
    assert desk.living() == before


def test_merging_what_was_agreed_leaves_what_was_corrected_since(desk: Desk) -> None:
    store = desk.store
    velin = participant(desk, ANNA, "Арман Велин")
    participant(desk, BORIS, "Арман Велин")
    with working_as(store, VERA):
        set_fields(store, velin, {"role": "президент"})
    merge_agreed(store, stacks(store))
    standing = record(store, velin)
    assert isinstance(standing, Participant)
    assert standing.role == "президент"


def test_meetings_that_all_have_alike_meet_once_with_each_participant(desk: Desk) -> None:
    store = desk.store
    for analyst in (ANNA, BORIS):
        velin = participant(desk, analyst, "Арман Велин")
        with working_as(store, analyst):
            item = add_agenda_item(store, title="Сток Арны", quote=desk.quote("сток реки Арны"))
            meeting = add_meeting(store, title="Заседание", quote=desk.quote("заседание"))
            add_to_meeting(store, meeting, velin)
            set_fields(store, meeting, {"agenda": item})
    assert merge_agreed(store, stacks(store)) == 3
    standing = record(store, one(store, "meeting").result or RecordId(""))
    assert isinstance(standing, Meeting)
    assert [place.participant for place in standing.participants] == [one(store).result]
    assert [matter.agenda_item for matter in standing.agenda] == [one(store, "agenda_item").result]
    assert store.check() == []


def test_who_meets_is_what_the_chosen_analyst_says(desk: Desk) -> None:
    store = desk.store
    for analyst, words in ((ANNA, "Арман Велин"), (BORIS, "Ильза Торн")):
        who = participant(desk, analyst, words)
        with working_as(store, analyst):
            add_to_meeting(store, add_meeting(store, title="Заседание", quote=desk.quote("заседание")), who)
    adjudicate(store, one(store, "meeting"), BORIS)
    standing = record(store, one(store, "meeting").result or RecordId(""))
    assert isinstance(standing, Meeting)
    met = [record(store, place.participant) for place in standing.participants]
    assert [isinstance(each, Participant) and each.name for each in met] == ["Ильза Торн"]


def test_two_things_of_the_chosen_analyst_stay_two_though_another_took_them_for_one(desk: Desk) -> None:
    store = desk.store
    first = participant(desk, ANNA, "Арман Велин", "Арман Велин, президент")
    second = participant(desk, ANNA, "Велин улетит", "Велин-младший")
    theirs = participant(desk, BORIS, "Арман Велин")
    with working_as(store, BORIS):
        link_quote(store, theirs, desk.quote("Велин улетит"))
    for at in (0, 1):
        adjudicate(store, one(store, at=at), ANNA)
    assert {row["id"] for row in store.rows("participant")} == {first, second}
    assert {creator for _, _, creator in proofs(store, first)} == {ANNA, BORIS}
    assert {creator for _, _, creator in proofs(store, second)} == {ANNA, BORIS}


def test_stacked_records_are_adjudicated_one_by_one(desk: Desk) -> None:
    store = desk.store
    for analyst in (ANNA, BORIS):
        for name in ("Велин", "Глава государства"):
            participant(desk, analyst, "Арман Велин", name)
    assert [stack.agreed for stack in stacks(store)] == [True, True]
    assert merge_agreed(store, stacks(store)) == 2
    assert sorted(str(row["name"]) for row in store.rows("participant")) == ["Велин", "Глава государства"]


def test_a_mark_that_proves_something_else_besides_stays_where_it_stands(desk: Desk) -> None:
    store = desk.store
    participant(desk, ANNA, "Арман Велин")
    participant(desk, BORIS, "Велин")
    with working_as(store, BORIS):
        (mark,) = store.rows("annotation", creator=BORIS)
        link_annotation(store, add_note(store, title="Кто это?"), AnnotationId(str(mark["id"])))
    adjudicate(store, one(store), ANNA)
    assert store.row("annotation", str(mark["id"])) == mark


def test_highlights_are_everybodys_own(desk: Desk) -> None:
    for analyst in (ANNA, BORIS):
        with working_as(desk.store, analyst):
            add_highlight(desk.store, desk.quote("Арман Велин"), 2)
    assert stacks(desk.store) == []
    assert merge_agreed(desk.store, []) == 0


def test_only_who_worked_on_the_article_can_be_chosen(desk: Desk) -> None:
    participant(desk, ANNA, "Арман Велин")
    participant(desk, BORIS, "Велин")
    before = desk.living()
    with pytest.raises(InvalidValueError):
        adjudicate(desk.store, one(desk.store), VERA)
    assert desk.living() == before


def test_another_layer_makes_another_stack_that_nobody_has_decided(desk: Desk) -> None:
    store = desk.store
    participant(desk, ANNA, "Арман Велин")
    participant(desk, BORIS, "Велин")
    adjudicate(store, one(store), ANNA)
    participant(desk, VERA, "Велин")
    assert not one(store).decided
    adjudicate(store, one(store), VERA)
    assert len(store.rows("participant")) == 1
    assert (one(store).chosen, store.check()) == (VERA, [])


def test_decisions_travel_and_two_that_differ_are_a_conflict(desk: Desk, tmp_path: Path) -> None:
    store = desk.store
    participant(desk, ANNA, "Арман Велин")
    participant(desk, BORIS, "Велин")
    whole = write_package(tmp_path / "whole.ndpack", pack(store))
    with create_workspace(tmp_path / "other.newsdesk") as theirs:
        absorb(theirs, whole)
        with working_as(theirs, VERA):
            adjudicate(theirs, one(theirs), BORIS)
        write_package(tmp_path / "back.ndpack", pack(theirs))
        adjudicate(store, one(store), ANNA)
        absorb(store, read_incoming(tmp_path / "back.ndpack"), allow_deletions=True)
        write_package(tmp_path / "again.ndpack", pack(store))
        absorb(theirs, read_incoming(tmp_path / "again.ndpack"), allow_deletions=True)
        (dispute,) = (each for each in disputes(store) if each.table == "adjudication")
        assert (dispute.field, {choice.words for choice in dispute.choices}) == ("analyst", {ANNA, BORIS})
        assert dispute.title in {"Арман Велин", "Велин"}
        assert store.check() == theirs.check() == []
        for table in TABLES:
            assert store.rows(table, order="id") == theirs.rows(table, order="id")
        assert one(store) == one(theirs)
        adjudicate(store, one(store), ANNA)
        assert (one(store).chosen, store.check()) == (ANNA, [])
        assert [row["name"] for row in store.rows("participant")] == ["Арман Велин"]


def test_readings_stay_as_they_were_made_in_every_copy_though_a_decision_was_undone_and_redone(
    desk: Desk, tmp_path: Path
) -> None:
    store = desk.store
    participant(desk, ANNA, "Арман Велин", role="президент")
    participant(desk, BORIS, "Велин", role="премьер")
    made = one(store).readings
    with working_as(store, ANNA):  # who annotated decides, too
        adjudicate(store, one(store), BORIS)
        store.undo()
        store.redo()
    assert one(store).readings == made
    with create_workspace(tmp_path / "other.newsdesk") as theirs:
        absorb(theirs, write_package(tmp_path / "whole.ndpack", pack(store)))
        assert one(theirs).readings == made
        assert one(theirs) == one(store)
        assert one(theirs).chosen == BORIS

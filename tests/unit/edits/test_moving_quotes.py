"""Quotes go from record to record as one step, with the fields that they support."""

from typing import Any

import pytest

from newsdesk.edits.annotating.evidence import copy_quote, link_quote, move_quote, unlink_quotes
from newsdesk.edits.errors import UnknownRecordError
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.model.evidence import EvidenceId
from newsdesk.store.store import Store


def supports(store: Store, record: str) -> list[tuple[object, object]]:
    """The field and the marked words of every tie of a record."""
    ties = store.rows("evidence", row=record)
    return sorted(
        (str(tie["field"]), str((store.row("annotation", str(tie["annotation"])) or {})["exact"])) for tie in ties
    )


def test_a_moved_quote_keeps_its_mark_and_field_and_comes_back_as_one_step(store: Store, desk: Any) -> None:
    arman = add_participant(store, name="Арман Велин", quote=desk.quote("Арман Велин"))
    ilsa = add_participant(store, name="Ильза Торн")
    tie = link_quote(store, arman, desk.quote("премьер-министр"), "role")
    before = desk.living()
    move_quote(store, [tie], ilsa)
    assert supports(store, arman) == [("", "Арман Велин")]
    assert supports(store, ilsa) == [("role", "премьер-министр")]
    assert len(store.rows("annotation")) == len(before["annotation"])
    store.undo()
    assert desk.living() == before


def test_a_copied_quote_supports_both_records(store: Store, desk: Any) -> None:
    arman = add_participant(store, name="Арман Велин", quote=desk.quote("Арман Велин"), field="name")
    (tie,) = (EvidenceId(str(row["id"])) for row in store.rows("evidence", row=arman))
    meeting = add_meeting(store, title="Совет")
    copy_quote(store, [tie], meeting)
    assert supports(store, arman) == [("name", "Арман Велин")]
    assert supports(store, meeting) == [("", "Арман Велин")], "a meeting has no name that words could support"


def test_moving_a_quote_to_where_it_is_changes_nothing(store: Store, desk: Any) -> None:
    arman = add_participant(store, name="Арман Велин", quote=desk.quote("Арман Велин"))
    before = desk.living()
    move_quote(store, [EvidenceId(str(row["id"])) for row in store.rows("evidence", row=arman)], arman)
    assert desk.living() == before


def test_what_is_gone_can_neither_be_moved_nor_take_a_quote(store: Store, desk: Any) -> None:
    arman = add_participant(store, name="Арман Велин", quote=desk.quote("Арман Велин"))
    (tie,) = (EvidenceId(str(row["id"])) for row in store.rows("evidence", row=arman))
    before = desk.living()
    with pytest.raises(UnknownRecordError):
        move_quote(store, [tie], "nobody")
    with pytest.raises(UnknownRecordError):
        move_quote(store, [EvidenceId("no tie")], arman)
    assert desk.living() == before


def test_a_quote_taken_off_goes_with_all_that_it_supports_as_one_step_named_after_the_record(
    store: Store, desk: Any
) -> None:
    arman = add_participant(store, name="Арман Велин")
    before = desk.living()
    ties = [link_quote(store, arman, desk.quote("премьер-министр"), field) for field in ("role", "")]
    linked = desk.living()
    unlink_quotes(store, ties)
    assert desk.living() == before, "the mark carries nothing any more and goes too"
    (step,) = store.steps(1)
    assert step.subject == "Арман Велин"
    store.undo()
    assert desk.living() == linked

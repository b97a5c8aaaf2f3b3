"""A field that holds other records takes one, makes one and lets one go, each as one step."""

from typing import Any

import pytest

from newsdesk.edits.errors import InvalidValueError, LoopError
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.references import put_new_reference, put_reference, take_reference
from newsdesk.model.record import Meeting, MeetingFormat, RecordId
from newsdesk.store.records import record
from newsdesk.store.store import Store


def held(store: Store, owner: RecordId, field: str) -> list[RecordId]:
    """The records that a field holds."""
    found = record(store, owner)
    if isinstance(found, Meeting) and field in {"participants", "agenda"}:
        return (
            [tie.participant for tie in found.participants]
            if field == "participants"
            else [tie.agenda_item for tie in found.agenda]
        )
    other = getattr(found, field)
    return [other] if other else []


@pytest.mark.parametrize("field", ["participants", "agenda", "visit", "parent"])
def test_a_field_makes_what_it_is_to_hold_and_lets_it_go_again(store: Store, desk: Any, field: str) -> None:
    owner = add_agenda_item(store, title="Вода") if field == "parent" else add_meeting(store, title="Совет")
    before = desk.living()
    made = put_new_reference(store, owner, field, "Лорна")
    assert held(store, owner, field) == [made]
    store.undo()
    assert desk.living() == before
    store.redo()
    with_made = desk.living()
    take_reference(store, owner, field, made)
    assert held(store, owner, field) == []
    store.undo()
    assert desk.living() == with_made
    take_reference(store, owner, field, made)
    put_reference(store, owner, field, made)
    assert held(store, owner, field) == [made]


def test_a_list_keeps_what_it_holds_besides(store: Store) -> None:
    meeting = add_meeting(store, title="Совет")
    first, second = (put_new_reference(store, meeting, "agenda", title) for title in ("Вода", "Паводки"))
    take_reference(store, meeting, "agenda", first)
    assert held(store, meeting, "agenda") == [second]


def test_a_stage_may_get_a_visit_made_for_it(store: Store) -> None:
    stage = add_meeting(store, title="Совет")
    visit = record(store, put_new_reference(store, stage, "visit", "Визит в Лорну"))
    assert isinstance(visit, Meeting)
    assert visit.format is MeetingFormat.VISIT


def test_what_cannot_be_leaves_everything_as_it_was(store: Store, desk: Any) -> None:
    item = add_agenda_item(store, title="Вода")
    beneath = add_agenda_item(store, title="Паводки")
    put_reference(store, beneath, "parent", item)
    before = desk.living()
    with pytest.raises(LoopError):
        put_reference(store, item, "parent", beneath)
    with pytest.raises(InvalidValueError):
        put_new_reference(store, item, "parent", " ")
    assert desk.living() == before

"""Fields of a record that hold other records: people and agenda of a meeting, its visit, an item's parent."""

from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meeting_links import (
    add_to_agenda,
    add_to_meeting,
    remove_from_meeting,
    set_agenda_of_meeting,
)
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import set_fields
from newsdesk.model.change import Edit
from newsdesk.model.record import MeetingFormat, RecordId
from newsdesk.store.store import Store

_ADDS = {
    "participants": Edit.ADD_PARTICIPANT,
    "agenda": Edit.ADD_AGENDA_ITEM,
    "parent": Edit.ADD_AGENDA_ITEM,
    "visit": Edit.ADD_MEETING,
}


def put_reference(store: Store, record: RecordId, field: str, other: RecordId) -> None:
    """Let a field hold a record, besides those it holds already if it is a list. One step.

    Raises:
        UnknownRecordError: if either is gone.
        LoopError: if the other lies beneath the record.
    """
    match field:
        case "participants":
            add_to_meeting(store, record, other)
        case "agenda":
            add_to_agenda(store, record, other)
        case _:
            set_fields(store, record, {field: other})


def put_new_reference(store: Store, record: RecordId, field: str, name: str) -> RecordId:
    """Make the record that a field is to hold out of its name. One step.

    Raises:
        UnknownRecordError: if the record is gone.
        InvalidValueError: if the name is empty.
    """
    with store.step(_ADDS[field], name):
        made = _make(store, field, name)
        put_reference(store, record, field, made)
    return made


def take_reference(store: Store, record: RecordId, field: str, other: RecordId) -> None:
    """Let a field hold a record no longer. One step.

    Raises:
        UnknownRecordError: if the record is gone.
    """
    match field:
        case "participants":
            remove_from_meeting(store, record, other)
        case "agenda":
            ties = store.rows("meeting_agenda", meeting=record)
            kept = [RecordId(str(tie["agenda_item"])) for tie in ties if tie["agenda_item"] != other]
            set_agenda_of_meeting(store, record, kept)
        case _:
            set_fields(store, record, {field: ""})


def _make(store: Store, field: str, name: str) -> RecordId:
    match field:
        case "participants":
            return add_participant(store, name=name)
        case "visit":
            return add_meeting(store, title=name, format=MeetingFormat.VISIT)
        case _:
            return add_agenda_item(store, title=name)

"""What belongs to a meeting: its participants with the part each plays, and its agenda items."""

from collections.abc import Sequence

from newsdesk.edits.annotating.annotations import delete_if_idle
from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.ids import derived_id
from newsdesk.edits.subjects import required_row
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import Edit
from newsdesk.model.record import Part, RecordId, RecordKind
from newsdesk.store.store import Store


def add_to_meeting(
    store: Store,
    meeting: RecordId,
    participant: RecordId,
    *,
    part: Part = Part.ATTENDEE,
    quote: Quote | None = None,
) -> str:
    """Give a participant a place in a meeting, with the words that say so; returns the id of the place.

    Who is there already keeps the place and the part.

    Raises:
        UnknownRecordError: if there is no such meeting or participant.
        WrongSpanError: if the quote runs past the end of the text.
    """
    title = required_row(store, RecordKind.MEETING, meeting)["title"]
    required_row(store, RecordKind.PARTICIPANT, participant)
    place = place_id(meeting, participant)
    with store.step(Edit.ADD_TO_MEETING, str(title)):
        if store.row("meeting_participant", place) is None:
            fields = {"meeting": meeting, "participant": participant, "part": part.value}
            store.insert("meeting_participant", place, fields)
        if quote is not None:
            link_quote(store, place, quote)
    return place


def add_records_to_meeting(store: Store, meeting: RecordId, records: Sequence[RecordId]) -> None:
    """Give participants a place in a meeting, and agenda items one on its agenda. One step.

    Raises:
        UnknownRecordError: if there is no such meeting, or a record is neither.
    """
    title = required_row(store, RecordKind.MEETING, meeting)["title"]
    with store.step(Edit.ADD_TO_MEETING, str(title)):
        for record in records:
            if store.row(RecordKind.AGENDA_ITEM, record) is not None:
                add_to_agenda(store, meeting, record)
            else:
                add_to_meeting(store, meeting, record)


def place_id(meeting: RecordId, participant: RecordId) -> str:
    """The id of a participant's place in a meeting; there is at most one."""
    return derived_id("meeting_participant", meeting, participant)


def remove_from_meeting(store: Store, meeting: RecordId, participant: RecordId) -> None:
    """Take a participant's place in a meeting away, with the words that proved it.

    Raises:
        UnknownRecordError: if there is no such meeting.
    """
    title = required_row(store, RecordKind.MEETING, meeting)["title"]
    with store.step(Edit.REMOVE_FROM_MEETING, str(title)):
        for row in store.rows("meeting_participant", meeting=meeting, participant=participant):
            delete_link(store, "meeting_participant", str(row["id"]))


def set_part(store: Store, meeting: RecordId, participant: RecordId, part: Part) -> None:
    """Say what a participant does at a meeting; who has no place in it gets one.

    Raises:
        UnknownRecordError: if there is no such meeting or participant.
    """
    title = required_row(store, RecordKind.MEETING, meeting)["title"]
    with store.step(Edit.EDIT_MEETING, str(title)):
        place = add_to_meeting(store, meeting, participant, part=part)
        store.update("meeting_participant", place, {"part": part.value})


def set_participants_of_meeting(store: Store, meeting: RecordId, participants: Sequence[RecordId]) -> None:
    """Let exactly these participants have a place in a meeting; those who stay keep their part and proof.

    Raises:
        UnknownRecordError: if there is no such meeting or participant.
    """
    title = required_row(store, RecordKind.MEETING, meeting)["title"]
    with store.step(Edit.EDIT_MEETING, str(title)):
        for row in store.rows("meeting_participant", meeting=meeting):
            if row["participant"] not in participants:
                delete_link(store, "meeting_participant", str(row["id"]))
        for participant in participants:
            add_to_meeting(store, meeting, participant)


def add_to_agenda(store: Store, meeting: RecordId, item: RecordId) -> str:
    """Say that a meeting deals with an agenda item; returns the id of the tie.

    Raises:
        UnknownRecordError: if there is no such meeting or agenda item.
    """
    title = required_row(store, RecordKind.MEETING, meeting)["title"]
    required_row(store, RecordKind.AGENDA_ITEM, item)
    link = derived_id("meeting_agenda", meeting, item)
    with store.step(Edit.EDIT_MEETING, str(title)):
        store.insert("meeting_agenda", link, {"meeting": meeting, "agenda_item": item})
    return link


def set_agenda_of_meeting(store: Store, meeting: RecordId, items: Sequence[RecordId]) -> None:
    """Let a meeting deal with exactly these agenda items.

    Raises:
        UnknownRecordError: if there is no such meeting or agenda item.
    """
    title = required_row(store, RecordKind.MEETING, meeting)["title"]
    with store.step(Edit.EDIT_MEETING, str(title)):
        for row in store.rows("meeting_agenda", meeting=meeting):
            if row["agenda_item"] not in items:
                delete_link(store, "meeting_agenda", str(row["id"]))
        for item in items:
            add_to_agenda(store, meeting, item)


def delete_link(store: Store, table: str, link: str) -> None:
    """Take a row of a meeting's circle or agenda away with its evidence; within a step."""
    delete_evidence(store, link)
    store.delete(table, link)


def delete_evidence(store: Store, row: str) -> None:
    """Take away what ties words to a row, and the marks that then carry nothing; within a step."""
    for tie in store.rows("evidence", row=row):
        store.delete("evidence", str(tie["id"]))
        delete_if_idle(store, AnnotationId(str(tie["annotation"])))

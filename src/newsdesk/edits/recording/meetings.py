"""Meetings: plan them, and say when."""

from collections.abc import Sequence

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.ids import new_id
from newsdesk.edits.recording.meeting_links import add_to_meeting
from newsdesk.edits.subjects import required_row
from newsdesk.edits.trees import refuse_loop
from newsdesk.edits.values import checked_value
from newsdesk.model.change import Edit, Scalar
from newsdesk.model.record import MeetingFormat, MeetingStatus, RecordId, RecordKind
from newsdesk.model.when import NO_TIME, When
from newsdesk.store.store import Store


def add_meeting(  # noqa: PLR0913 - a meeting has these fields
    store: Store,
    *,
    title: str,
    format: MeetingFormat = MeetingFormat.MEETING,  # noqa: A002 - the field's own name
    when: When = NO_TIME,
    place: str = "",
    status: MeetingStatus = MeetingStatus.PLANNED,
    visit: RecordId | None = None,
    note: str = "",
    participants: Sequence[RecordId] = (),
    quote: Quote | None = None,
) -> RecordId:
    """Record a meeting; `visit` is the meeting, a visit, that it belongs to.

    Raises:
        InvalidValueError: if the title is empty.
        UnknownRecordError: if there is no such visit or participant.
        WrongSpanError: if the quote runs past the end of the text.
    """
    title = str(checked_value(RecordKind.MEETING, "title", title))
    meeting = RecordId(new_id())
    refuse_loop(store, RecordKind.MEETING, meeting, visit)
    with store.step(Edit.ADD_MEETING, title):
        store.insert(
            "meeting",
            meeting,
            {
                "title": title,
                "format": format.value,
                "place": place,
                "status": status.value,
                "visit": visit,
                "note": note,
                **when_fields(when),
            },
        )
        for participant in participants:
            add_to_meeting(store, meeting, participant)
        if quote is not None:
            link_quote(store, meeting, quote)
    return meeting


def reschedule_meeting(store: Store, meeting: RecordId, when: When, *, joins: str | None = None) -> None:
    """Give a meeting another time.

    Raises:
        UnknownRecordError: if there is no such meeting.
    """
    title = required_row(store, RecordKind.MEETING, meeting)["title"]
    with store.step(Edit.RESCHEDULE_MEETING, str(title), joins=joins):
        store.update("meeting", meeting, when_fields(when))


def when_fields(when: When) -> dict[str, Scalar]:
    """A time as a meeting's row keeps it."""
    return {
        "when_words": when.words,
        "when_value": when.value,
        "when_precision": when.precision.value,
        "when_basis": when.basis.value,
        "when_reason": when.reason,
    }

"""Records: what an analyst takes from articles. A record belongs to the workspace, not to one article."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from newsdesk.model.when import NO_TIME, When

RecordId = NewType("RecordId", str)


class RecordKind(StrEnum):
    """The four kinds of record, in the order in which every list shows them."""

    PARTICIPANT = "participant"
    AGENDA_ITEM = "agenda_item"
    MEETING = "meeting"
    NOTE = "note"


class ParticipantKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"


class AgendaStatus(StrEnum):
    """How far an agenda item has come."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    DISCUSSED = "discussed"
    DECIDED = "decided"
    POSTPONED = "postponed"
    DROPPED = "dropped"


class MeetingStatus(StrEnum):
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    UNDER_WAY = "under way"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class MeetingFormat(StrEnum):
    MEETING = "meeting"
    VISIT = "visit"
    TALKS = "talks"
    SESSION = "session"
    SUMMIT = "summit"
    CONFERENCE = "conference"
    CALL = "call"
    OTHER = "other"


class Part(StrEnum):
    """What a participant does at a meeting."""

    ATTENDEE = "attendee"
    HOST = "host"
    CHAIR = "chair"
    SPEAKER = "speaker"
    INVITED = "invited"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A further form of a participant's name, as some article writes it."""

    id: str
    participant: RecordId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person, a body or a group that takes part. A group may be unnamed; then `name` describes it."""

    id: RecordId
    name: str
    kind: ParticipantKind = ParticipantKind.PERSON
    role: str = ""
    affiliation: str = ""
    country: str = ""
    note: str = ""
    named: bool = True
    aliases: tuple[Alias, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A matter to be discussed, in an ordered tree. `order` is a fractional key among siblings."""

    id: RecordId
    title: str
    status: AgendaStatus = AgendaStatus.PROPOSED
    parent: RecordId | None = None
    order: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingParticipant:
    """A participant's place in a meeting; a row of its own, so that two additions unite."""

    id: str
    meeting: RecordId
    participant: RecordId
    part: Part = Part.ATTENDEE


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAgenda:
    """An agenda item that a meeting deals with."""

    id: str
    meeting: RecordId
    agenda_item: RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting that an article speaks of. `visit` is the meeting (a visit) that it belongs to."""

    id: RecordId
    title: str
    format: MeetingFormat = MeetingFormat.MEETING
    when: When = NO_TIME
    place: str = ""
    status: MeetingStatus = MeetingStatus.PLANNED
    visit: RecordId | None = None
    note: str = ""
    participants: tuple[MeetingParticipant, ...] = field(default=())
    agenda: tuple[MeetingAgenda, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An analyst's own words. `body` is Markdown; `title` may be empty."""

    id: RecordId
    title: str = ""
    body: str = ""


Record = Participant | AgendaItem | Meeting | Note


def kind_of(record: Record) -> RecordKind:
    """Say which kind a record is."""
    match record:
        case Participant():
            return RecordKind.PARTICIPANT
        case AgendaItem():
            return RecordKind.AGENDA_ITEM
        case Meeting():
            return RecordKind.MEETING
        case Note():
            return RecordKind.NOTE


def title_of(record: Record) -> str:
    """What a list shows for a record: its name, title, or the first line of a note."""
    match record:
        case Participant():
            return record.name
        case Note():
            return record.title or record.body.partition("\n")[0]
        case _:
            return record.title

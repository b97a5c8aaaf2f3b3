"""Records as a file asks for them: checked plans, from which `loading` makes records."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.record import Part, RecordKind
from newsdesk.model.when import NO_TIME, When


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedQuote:
    """Words that support a record, or one field of it."""

    span: TextPositionSelector
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedAttendee:
    """A participant's place in a planned record of a meeting. `participant` is an id of the file."""

    participant: str
    part: Part = Part.ATTENDEE
    span: TextPositionSelector | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRecord:
    """One record of a file, checked by itself.

    `key` is its id in the file. `same_as` is the name or title of a record that the workspace has
    already; then only quotes and links are added. `parent`, `of` and `visit` are ids of the file.
    `date` holds words still to be read with the article's date.
    """

    kind: RecordKind
    key: str
    title: str
    values: Mapping[str, str | bool]
    quotes: tuple[PlannedQuote, ...] = ()
    same_as: str = ""
    aliases: tuple[str, ...] = ()
    parent: str = ""
    of: str = ""
    visit: str = ""
    when: When = NO_TIME
    date: str = ""
    attendees: tuple[PlannedAttendee, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedHighlight:
    """Words to be highlighted, in one of the colours 1 to 5, with what is written beside them."""

    span: TextPositionSelector
    colour: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedTag:
    """A tag. `of` are ids of the file; none of them means the article itself."""

    name: str
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsFile:
    """A whole file, records in the order in which they can be made."""

    records: tuple[PlannedRecord, ...]
    highlights: tuple[PlannedHighlight, ...]
    tags: tuple[PlannedTag, ...]

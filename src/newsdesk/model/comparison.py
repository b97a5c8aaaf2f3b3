"""Comparison: what two or more reports say of the same records, field by field. Column n is report n throughout."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.finding import FindingId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.when import NO_TIME, When

if TYPE_CHECKING:
    from newsdesk.model.brief import BriefSource


class Verdict(StrEnum):
    """How readings stand to each other, the most telling first: the order of rows and the rank of a row's fields."""

    DIFFERS = "differs"
    ADDS = "adds"
    """A report that speaks of the record says nothing here; the others agree."""
    ONLY = "only"
    """Not every report speaks of the record at all; see `ComparedRow.told`."""
    UNCOMPARED = "not compared"
    """Words that share nothing by which they could be compared, such as words of two scripts."""
    IN_SENSE = "agrees in sense"
    AGREES = "agrees"


class Likeness(StrEnum):
    """Why two records are taken for one."""

    SAME_RECORD = "same record"
    CONFIRMED = "confirmed"
    SAME_NAME = "same name"
    OTHER_FORM = "other form of the name"
    PART_OF_NAME = "part of the name"
    INITIALS = "initials"
    OTHER_SCRIPT = "name in another script"
    SAME_TITLE = "same title"
    WORDING = "similar wording"
    TIME_AND_CIRCLE = "time and circle"
    ALONE = ""
    """Only one report tells of it."""


class RowOrder(StrEnum):
    """In what order the rows of a comparison stand."""

    VERDICT = "verdict"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedWords:
    """Marked words of one report: where they stand in its current text, in code points, and what they are."""

    annotation: AnnotationId
    span: TextPositionSelector
    exact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one report says in one field; false where it says nothing.

    `value` is what is compared and shown: a cut ISO 8601 value for "when" (empty where `words` fix none), the value of
    an enum for "status", else words; several names are parted by "; ". `when` holds the whole time for "when".
    `words` are the report's own, `quotes` where they stand; both are empty where the record alone says it.
    `others` are the records that "participants" and "agenda" name.
    """

    value: str = ""
    words: str = ""
    when: When = NO_TIME
    quotes: tuple[QuotedWords, ...] = ()
    others: tuple[RecordId, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.value or self.words)


NOT_IN_TEXT = Reading()


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one report tells of one record. `names` are its title and further names; `mentions` all quotes of the whole.

    `fields` has a reading for each field of which the report says something, the title among them.
    """

    record: RecordId
    kind: RecordKind
    title: str
    names: tuple[str, ...] = ()
    is_name: bool = False
    """Whether the names are proper names of a person, not a description or a body's name."""
    is_visit: bool = False
    fields: Mapping[str, Reading] = field(default_factory=dict)
    mentions: tuple[QuotedWords, ...] = ()

    @property
    def position(self) -> int:
        """Where the first words about the record stand; 0 if there are none."""
        spans = [quote.span.start for quote in self.mentions]
        spans += [quote.span.start for reading in self.fields.values() for quote in reading.quotes]
        return min(spans, default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedField:
    """One field of a row: a reading for each report, and how they stand to each other."""

    field: str
    verdict: Verdict
    readings: tuple[Reading, ...]
    finding: FindingId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """One thing that reports tell of. `accounts` has None where a report does not.

    `likeness` says why the accounts are taken for one, `score` how surely (0 to 1); a pair is merely proposed
    unless it is the same record or confirmed. `finding` is one about the record as a whole.
    """

    kind: RecordKind
    title: str
    accounts: tuple[Account | None, ...]
    likeness: Likeness
    score: float
    verdict: Verdict
    fields: tuple[ComparedField, ...]
    finding: FindingId | None = None

    @property
    def told(self) -> tuple[int, ...]:
        """The columns of the reports that tell of it."""
        return tuple(column for column, account in enumerate(self.accounts) if account is not None)

    @property
    def records(self) -> tuple[RecordId, ...]:
        """The records of the row, each once, in the order of the columns."""
        return tuple(dict.fromkeys(account.record for account in self.accounts if account is not None))

    @property
    def proposed(self) -> bool:
        """Whether an analyst has still to say whether these records are one thing."""
        settled = {Likeness.SAME_RECORD, Likeness.CONFIRMED, Likeness.ALONE}
        return self.likeness not in settled

    @property
    def telling(self) -> ComparedField | None:
        """The field with the most telling verdict, the first of them; None if no report says anything."""
        order = list(Verdict)
        return min(self.fields, key=lambda field: order.index(field.verdict), default=None)

    def field(self, name: str) -> ComparedField | None:
        """The field of that name, if any report says something in it."""
        return next((found for found in self.fields if found.field == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Reports side by side: `sources` are the columns, `rows` what they tell of, in the order asked for."""

    sources: "tuple[BriefSource, ...]"
    rows: tuple[ComparedRow, ...] = ()

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many rows have each verdict, all verdicts included."""
        return {verdict: sum(row.verdict is verdict for row in self.rows) for verdict in Verdict}

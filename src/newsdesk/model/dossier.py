"""A dossier: what all articles say of one record, as facts. Every fact names the quotes that prove it."""

from dataclasses import dataclass, field

from newsdesk.model.brief import BriefSource, Citation, Disagreement
from newsdesk.model.comment import Thread
from newsdesk.model.finding import FindingId
from newsdesk.model.record import Meeting, Part, Record, RecordId, RecordKind
from newsdesk.model.review import Verdict
from newsdesk.model.when import NO_TIME, When


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A name of the record. `citations` are the quotes in which it was read; none if it was only written down."""

    name: str
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one report says in one field; see `model.comparison.Reading` for `value` and `when`.

    `changed` says that the report before it that said anything here said something else.
    """

    field: str
    source: BriefSource
    value: str
    when: When = NO_TIME
    changed: bool = False
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What reports one after another say alike in one field: from the first that says so to the last."""

    field: str
    value: str
    first: BriefSource
    last: BriefSource
    reports: int
    changed: bool = False
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one report says of the record, field by field; `citations` are where it speaks of it as a whole."""

    source: BriefSource
    statements: tuple[Statement, ...]
    citations: tuple[int, ...] = ()

    def statement(self, name: str) -> Statement | None:
        """What it says in a field, if anything."""
        return next((each for each in self.statements if each.field == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field in which reports differ, with what each of them says."""

    field: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """A meeting of the record. `part` is None where the record is no participant; `others` are who else comes.

    `disagreements` are the readings of reports that cannot stand beside what the meeting's record says.
    """

    meeting: Meeting
    part: Part | None = None
    others: tuple[str, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """Somebody who has a place in the same meetings, and in how many."""

    record: RecordId
    name: str
    meetings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Who or what belongs to a meeting; `part` is None for an agenda item."""

    record: RecordId
    name: str
    part: Part | None = None
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDifference:
    """A finding about the record: what the analyst kept, and what each report says."""

    finding: FindingId
    title: str
    note: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What a reviewer said of the record, and the name of the session in which they did."""

    session: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything about one record. `language`, `made` and `analyst` as in `model.brief.Brief`.

    `sources` are the article versions that its quotes stand in, in order of their dates. `citations` count from 1
    in the order of the quotes: by date of the report, then by place in the text; `proofs` are those of the record
    and its places in meetings.
    """

    record: Record
    kind: RecordKind
    title: str
    language: str
    made: str
    analyst: str = ""
    forms: tuple[Form, ...] = ()
    standings: tuple[Standing, ...] = ()
    reports: tuple[Report, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    meetings: tuple[Attended, ...] = ()
    companions: tuple[Companion, ...] = ()
    circle: tuple[Member, ...] = ()
    agenda: tuple[Member, ...] = ()
    findings: tuple[FoundDifference, ...] = ()
    reviews: tuple[Reviewed, ...] = ()
    threads: tuple[Thread, ...] = ()
    tags: tuple[str, ...] = ()
    analysts: dict[str, str] = field(default_factory=dict)
    """Names of who commented or judged, by id."""
    sources: tuple[BriefSource, ...] = ()
    proofs: tuple[int, ...] = ()
    citations: tuple[Citation, ...] = ()

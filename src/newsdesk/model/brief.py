"""A brief as facts: what each line says and which words prove it. Writers give it words and form."""

from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, CanonicalText, VersionId
from newsdesk.model.drawing import Picture
from newsdesk.model.finding import Finding
from newsdesk.model.record import (
    AgendaItem,
    Meeting,
    Note,
    Part,
    Participant,
    RecordId,
    RecordKind,
)
from newsdesk.model.when import When


class BriefSection(StrEnum):
    """The parts of a brief, in their order."""

    PARTICIPANTS = "participants"
    AGENDA = "agenda"
    MEETINGS = "meetings"
    FINDINGS = "findings"
    NOTES = "notes"
    QUESTIONS = "questions"
    PICTURES = "pictures"
    TEXT = "text"
    SOURCES = "sources"


USUAL_SECTIONS = tuple(section for section in BriefSection if section is not BriefSection.PICTURES)
"""What a brief consists of unless something else is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefSource:
    """An article that the brief draws on. `published` is a partial ISO date or empty."""

    article: ArticleId
    version: VersionId
    version_number: int
    title: str
    source: str
    author: str
    published: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A numbered reference, counted from 1 by first use.

    `paragraph` counts the article's paragraphs from 1. `field` is what the words support, or empty.
    """

    number: int
    annotation: AnnotationId
    quote: str
    source: BriefSource
    paragraph: int
    position: TextPositionSelector
    orphan: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefParticipant:
    participant: Participant
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefAgendaItem:
    """`number` is the place in the tree, such as "2.1"; `depth` counts from 0."""

    item: AgendaItem
    number: str
    depth: int
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefAttendee:
    name: str
    part: Part
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Another report's reading of a meeting's time, place or circle.

    `field` is "when", "place" or "participants". For "when" `when` holds the other reading; for the
    others `value` does: the place, or the name of a participant whom only this report names.
    """

    field: str
    source: BriefSource
    when: When | None = None
    value: str = ""
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefMeeting:
    """A meeting as the brief's articles tell it.

    `elsewhere` is the record's time, if only other articles prove it: then the meeting has that of the brief's own.
    """

    meeting: Meeting
    attendees: tuple[BriefAttendee, ...] = ()
    agenda: tuple[str, ...] = ()
    visit: str = ""
    disagreements: tuple[Disagreement, ...] = ()
    elsewhere: When | None = None
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefReading:
    """What one version of a report says; `value` is empty where it is silent, `when` holds it for "when"."""

    source: BriefSource
    value: str
    when: When | None = None
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefFinding:
    """A difference between reports that was kept. `record`, titled `subject`, is what it is about, if that lives."""

    finding: Finding
    record: RecordId | None
    subject: str
    readings: tuple[BriefReading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefNote:
    note: Note
    citations: tuple[int, ...] = ()


class QuestionKind(StrEnum):
    NO_EVIDENCE = "no evidence"
    EMPTY_FIELD = "empty field"
    REPORTS_DISAGREE = "reports disagree"
    INFERRED = "inferred"
    LOST_QUOTE = "lost quote"
    REPLACED_FACT = "replaced fact"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """Something the brief cannot answer: which record, which field, and for a disagreement whose reading.

    `old` and `new` are the words under a field before and after a correction that replaced the fact.
    """

    kind: QuestionKind
    record: RecordId
    record_kind: RecordKind
    title: str
    field: str = ""
    disagreement: Disagreement | None = None
    old: str = ""
    new: str = ""
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefMark:
    """Marked words in the annotated text.

    `kind` is None for a free highlight, whose `colour` is 1 to 5. `titles` name the records that the
    words prove, `kinds` says what each of these is (empty: all are of `kind`); `note` is what the analyst
    wrote beside the words.
    """

    position: TextPositionSelector
    kind: RecordKind | None
    colour: int = 0
    number: int | None = None
    titles: tuple[str, ...] = ()
    kinds: tuple[RecordKind, ...] = ()
    note: str = ""
    creator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefText:
    """An article's annotated text; marks in order of position."""

    source: BriefSource
    canonical: CanonicalText
    marks: tuple[BriefMark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """A whole brief. `language` is "en", "ru" or "kk". `made` is a local ISO date with minutes."""

    title: str
    language: str
    made: str
    analyst: str = ""
    view: str = ""
    sections: tuple[BriefSection, ...] = USUAL_SECTIONS
    participants: tuple[BriefParticipant, ...] = field(default=())
    agenda: tuple[BriefAgendaItem, ...] = field(default=())
    meetings: tuple[BriefMeeting, ...] = field(default=())
    findings: tuple[BriefFinding, ...] = field(default=())
    notes: tuple[BriefNote, ...] = field(default=())
    questions: tuple[OpenQuestion, ...] = field(default=())
    pictures: tuple[Picture, ...] = field(default=())
    texts: tuple[BriefText, ...] = field(default=())
    sources: tuple[BriefSource, ...] = field(default=())
    citations: tuple[Citation, ...] = field(default=())

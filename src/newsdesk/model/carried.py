"""What became of annotations when their article was updated, and what the analyst made of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from newsdesk.model.annotation import AnnotationId, Target, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.evidence import EvidenceId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.when import When

CarryingId = NewType("CarryingId", str)


class CarryResult(StrEnum):
    """Where the words of a span went in a corrected text.

    EXACT: the same words in the same surroundings, wherever these begin now. MOVED: the same words, in
    a paragraph that stands elsewhere. CHANGED: other words in their place. AMBIGUOUS: several places
    are as good. LOST: no place.
    """

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    AMBIGUOUS = "ambiguous"
    LOST = "lost"

    @property
    def has_place(self) -> bool:
        """Whether the words have a place in the corrected text."""
        return self not in {CarryResult.AMBIGUOUS, CarryResult.LOST}


class Decision(StrEnum):
    """What the analyst decided about a result that is not exact."""

    UNDECIDED = ""
    ACCEPTED = "accepted"
    ATTACHED = "attached"
    LET_GO = "let go"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Where a span stands in the corrected text, in code points; None exactly where the result has no place."""

    span: TextPositionSelector | None
    result: CarryResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrying:
    """One annotation carried by one update: `source` is where it stood, `version` where it was to go."""

    id: CarryingId
    annotation: AnnotationId
    article: ArticleId
    source: Target
    version: VersionId
    result: CarryResult
    decision: Decision = Decision.UNDECIDED


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedQuote:
    """An annotation after an update: where it stood and where it stands.

    `old` is where its words were last sure, `new` its place in the current version, None where it has none.
    `late` says that nobody has carried it yet, as it came in after the update; `new` is then only proposed.
    """

    annotation: AnnotationId
    article: ArticleId
    result: CarryResult
    old: Target
    new: Target | None
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What updating an article did. `unchanged` says that the text is the current one's; then nothing happened.

    `carried` are the annotations that were carried, in the order of the old text.
    """

    article: ArticleId
    version: VersionId
    number: int
    unchanged: bool = False
    carried: tuple[CarriedQuote, ...] = ()

    def count(self, result: CarryResult) -> int:
        """How many annotations came out so."""
        return sum(quote.result is result for quote in self.carried)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactReading:
    """What words say of a field: `value` as a list shows it, empty where it cannot be read off them.

    `when` is the time that they give, for the field "when" only.
    """

    words: str
    value: str = ""
    when: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplacedFact:
    """A record's field whose words an update replaced. `new` is None where the words are gone.

    `field` is what the words support; where they support the record as a whole, the field whose value was
    taken from them. `stored` is what the record says now. `is_the_records` says that this is what the old words
    said, or nothing: else the record follows other reports, or its analyst, and not these words.
    """

    evidence: EvidenceId
    annotation: AnnotationId
    article: ArticleId
    record: RecordId
    kind: RecordKind
    title: str
    field: str
    result: CarryResult
    stored: FactReading
    is_the_records: bool
    old: FactReading
    new: FactReading | None

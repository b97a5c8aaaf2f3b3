"""How far analysts agree: what each marked and recorded in the same texts, and figures over it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordId

HIGHLIGHT = "highlight"
"""The kind of words that are only highlighted, with the fields "colour" and "body"."""


class Measure(StrEnum):
    """A coefficient, by the name that the field knows it by."""

    F1_EXACT = "F1, exact spans"
    F1_OVERLAP = "F1, overlapping spans"
    KAPPA = "Cohen’s κ"
    ALPHA_NOMINAL = "Krippendorff’s α, nominal"
    ALPHA_UNITIZING = "Krippendorff’s α, unitizing"
    ALPHA_COVERAGE = "Krippendorff’s |uα, words covered"


class Moment(StrEnum):
    """Whether figures are over what analysts handed in, or over what stands after they discussed it."""

    HANDED_IN = "handed in"
    NOW = "now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """What one analyst made of some words: a span (code points, end exclusive) of a version, its kind and its fields.

    `kind` is a record's, or `HIGHLIGHT`. `proves` is the field that the words prove, "" where they are about the record
    as a whole. `fields` has the values as words, by field name, as far as they are compared. `record` and
    `annotation` lead back to the rows.
    """

    analyst: str
    article: ArticleId
    version: VersionId
    start: int
    end: int
    kind: str
    proves: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    record: RecordId | None = None
    annotation: AnnotationId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LayeredText:
    """One article as several analysts annotated it. `length` is in code points.

    `layers` has the units of everybody who worked on it, by analyst id; no units for one who saw nothing in it.
    """

    article: ArticleId
    version: VersionId
    length: int
    layers: Mapping[str, tuple[Unit, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Where analysts part: the units that stand against each other; None for one who has nothing there.

    `field` is "" where they part over the span or the kind itself.
    """

    article: ArticleId
    version: VersionId
    start: int
    end: int
    field: str
    readings: Mapping[str, Unit | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number: a measure of a kind ("" for all) and, where it is about one, a field.

    F1 and the unitizing measures of a field are about the words that prove it, κ and nominal α about its values. Of
    all kinds the field "kind" is which kind analysts took the same words for.

    `value` is None where nothing could be compared; `low` and `high` bound 95 % of the bootstrap. `items` counts what
    was compared, `missing` the units that were not, as nobody else has one there. `analysts` are two ids for a
    pairwise measure, all for the others.
    """

    measure: Measure
    kind: str
    field: str
    analysts: tuple[str, ...]
    value: float | None
    low: float | None = None
    high: float | None = None
    items: int = 0
    missing: int = 0
    disagreements: tuple[Disagreement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """All figures over some articles at one moment. `analysts` are ids, with their names in `names`."""

    moment: Moment
    articles: tuple[ArticleId, ...]
    analysts: tuple[str, ...]
    figures: tuple[Figure, ...]
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """What analysts made of the same words: to be adjudicated into one result, or already one.

    `readings` has the units there of every analyst who worked on the article, none for one who saw nothing; they stay
    as the analysts made them when it is adjudicated. `agreed` says that all readings are alike in span, kind and
    fields. `chosen` is the analyst whose reading was taken, "" while undecided; `result` is the record that stands
    for it then, None also where it was decided that nothing is there.
    """

    id: str
    article: ArticleId
    version: VersionId
    start: int
    end: int
    kind: str
    readings: Mapping[str, tuple[Unit, ...]]
    agreed: bool
    chosen: str = ""
    result: RecordId | None = None

    @property
    def decided(self) -> bool:
        """Whether a reading was chosen."""
        return bool(self.chosen)

"""How far analysts agree: what each marked and recorded in the same texts, and figures over it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordId


class Measure(StrEnum):
    """A coefficient, by the name that the field knows it by."""

    F1_EXACT = "F1, exact spans"
    F1_OVERLAP = "F1, overlapping spans"
    KAPPA = "Cohen’s κ"
    ALPHA_NOMINAL = "Krippendorff’s α, nominal"
    ALPHA_UNITIZING = "Krippendorff’s α, unitizing"


class Moment(StrEnum):
    """Whether figures are over what analysts handed in, or over what stands after they discussed it."""

    HANDED_IN = "handed in"
    NOW = "now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """What one analyst made of some words: a span (code points, end exclusive) of a version, its kind and its fields.

    `fields` has the values as words, by field name. `record` and `annotation` lead back to the rows.
    """

    analyst: str
    article: ArticleId
    version: VersionId
    start: int
    end: int
    kind: str
    fields: Mapping[str, str] = field(default_factory=dict)
    record: RecordId | None = None
    annotation: AnnotationId | None = None


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

    `value` is None where nothing could be compared; `low` and `high` bound 95 % of the bootstrap. `items` counts what
    was compared. `analysts` are two ids for a pairwise measure, all for the others.
    """

    measure: Measure
    kind: str
    field: str
    analysts: tuple[str, ...]
    value: float | None
    low: float | None = None
    high: float | None = None
    items: int = 0
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

    `readings` has each analyst's units there, `agreed` says that all readings are alike in span, kind and fields,
    `result` is the record that stands for it, None while undecided.
    """

    id: str
    article: ArticleId
    version: VersionId
    start: int
    end: int
    kind: str
    readings: Mapping[str, tuple[Unit, ...]]
    agreed: bool
    result: RecordId | None = None

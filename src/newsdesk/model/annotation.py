"""Annotations: the words of an article version that an analyst marked (W3C Web Annotation names)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from newsdesk.model.article import VersionId

AnnotationId = NewType("AnnotationId", str)


class Motivation(StrEnum):
    """Why the words were marked (W3C Web Annotation Vocabulary, 3.7)."""

    IDENTIFYING = "identifying"
    HIGHLIGHTING = "highlighting"
    COMMENTING = "commenting"
    TAGGING = "tagging"


class TargetState(StrEnum):
    """How surely a target still stands at its words."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    AMBIGUOUS = "ambiguous"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class TextPositionSelector:
    """A span of canonical text in Unicode code points, end exclusive; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            msg = f"a span needs 0 <= start < end, not {self.start} and {self.end}"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextQuoteSelector:
    """The words of a span with what stands before and after them."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where an annotation stands in one article version. The quote is the judge, not the position."""

    version: VersionId
    position: TextPositionSelector
    quote: TextQuoteSelector
    state: TargetState = TargetState.EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """Marked words. `body` is Markdown. `colour` is 1 to 5 for a free highlight, else 0.

    `created` is UTC, ISO 8601 with seconds; `creator` is the analyst's id.
    """

    id: AnnotationId
    target: Target
    motivation: Motivation = Motivation.IDENTIFYING
    colour: int = 0
    body: str = ""
    creator: str = ""
    created: str = ""

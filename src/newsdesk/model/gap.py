"""Gaps: what of an article nobody has annotated, and what of the workspace somebody should look at."""

from dataclasses import dataclass
from enum import StrEnum

from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId


class GapKind(StrEnum):
    """What is missing, in the order in which a list shows it."""

    SENTENCE = "sentence"
    LIST_ITEM = "list item"
    NAME = "name"
    FIELD = "field"
    NO_EVIDENCE = "no evidence"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    CARRIED = "carried"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One thing to look at, with the place that it leads to.

    Of an article: a sentence, a list item or a name (`words` and `position`, code points of its current version), and
    a record's field (`record`, `field`, its value as `words`). Of the workspace: a record without evidence, two
    records that may be one (`record` and `other`), an open conflict (`table`, `row`, `field`), a quote that waits for
    a decision after its article was updated (`annotation`).
    """

    kind: GapKind
    words: str
    article: ArticleId | None = None
    position: TextPositionSelector | None = None
    record: RecordId | None = None
    other: RecordId | None = None
    field: str = ""
    table: str = ""
    row: str = ""
    annotation: AnnotationId | None = None
    reason: str = ""

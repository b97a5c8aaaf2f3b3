"""Evidence: the tie from a record, or one of its fields, to annotated words."""

from dataclasses import dataclass
from typing import NewType

from newsdesk.model.annotation import AnnotationId

EvidenceId = NewType("EvidenceId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One tie.

    `table` names where the row lives: one of the four record kinds, "meeting_participant" or
    "meeting_agenda". `row` is that row's id. `field` is the field that the words support, or
    empty when they support the record as a whole.
    """

    id: EvidenceId
    annotation: AnnotationId
    table: str
    row: str
    field: str = ""

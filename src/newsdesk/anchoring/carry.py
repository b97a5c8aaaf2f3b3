"""Spans of a text to the same words in its corrected text, each with a stated result."""

from collections.abc import Sequence

from newsdesk.anchoring.quote import anchor, describe
from newsdesk.model.annotation import TargetState, TextPositionSelector
from newsdesk.model.carried import Carried, CarryResult

_RESULTS = {
    TargetState.EXACT: CarryResult.EXACT,
    TargetState.MOVED: CarryResult.MOVED,
    TargetState.AMBIGUOUS: CarryResult.AMBIGUOUS,
    TargetState.ORPHAN: CarryResult.LOST,
}


def carry(old: str, new: str, spans: Sequence[TextPositionSelector]) -> list[Carried]:
    """Carry spans of one text to another, in their order; nothing is attached silently."""
    found = (anchor(new, describe(old, span), span) for span in spans)
    return [Carried(span=one.span, result=_RESULTS[one.state]) for one in found]

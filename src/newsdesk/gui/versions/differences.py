"""The differences of two versions as places to go to, and where both say the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.anchoring import Piece, PieceKind
from newsdesk.model.annotation import TextPositionSelector


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Words that differ, in code points of both versions; None where they are not.

    `old_at` and `new_at` are where it is in each text, also where one lacks the words.
    """

    kind: PieceKind
    old: TextPositionSelector | None
    new: TextPositionSelector | None
    old_at: int
    new_at: int


def has_words(piece: Piece, old: str, new: str) -> bool:
    """Whether a piece is more than what parts paragraphs."""
    sides = (
        old[piece.old.start : piece.old.end] if piece.old else "",
        new[piece.new.start : piece.new.end] if piece.new else "",
    )
    return any(side.strip() for side in sides)


def differences(pieces: Sequence[Piece]) -> list[Difference]:
    """The differences among pieces in the order of the new text.

    A paragraph that moved is one, and so is each run of words changed in it.
    """
    found: list[Difference] = []
    old_at = new_at = 0
    moved_to: tuple[int, int] | None = None
    for piece in pieces:
        old_at = piece.old.start if piece.old is not None else old_at
        new_at = piece.new.start if piece.new is not None else new_at
        goes_on = moved_to == (old_at, new_at)
        if piece.kind is PieceKind.MOVED and goes_on:
            moved_to = _ends(piece, old_at, new_at)
        elif piece.kind is not PieceKind.KEPT:
            found.append(Difference(kind=piece.kind, old=piece.old, new=piece.new, old_at=old_at, new_at=new_at))
            moved_to = _ends(piece, old_at, new_at) if piece.kind is PieceKind.MOVED or goes_on else None
        else:
            moved_to = None
        old_at, new_at = _ends(piece, old_at, new_at)
    return found


def _ends(piece: Piece, old_at: int, new_at: int) -> tuple[int, int]:
    return (
        piece.old.end if piece.old is not None else old_at,
        piece.new.end if piece.new is not None else new_at,
    )


def shared_places(pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """Places (old, new) that answer each other, rising in both: where kept pieces begin and end."""
    return sorted(set(_kept_ends(pieces)))


def _kept_ends(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    for piece in pieces:
        if piece.kind is PieceKind.KEPT and piece.old is not None and piece.new is not None:
            yield piece.old.start, piece.new.start
            yield piece.old.end, piece.new.end

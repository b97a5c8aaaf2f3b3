"""How a corrected text differs from the one before: pieces that cover both."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.anchoring.pairing import Pairing, pair
from newsdesk.anchoring.passages import Passage, passages
from newsdesk.anchoring.wording import Stretch, compare
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
    new text wholly, in order and without overlap; those with an old side, sorted by it, the old one.
    """
    return list(Differences(old, new).pieces())


class Differences:
    """Two texts in passages, and the stretches of each pair of passages; positions count in the whole texts."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        self.old_passages = passages(old)
        self.new_passages = passages(new)
        self.pairing: Pairing = pair(
            [old[passage.start : passage.end] for passage in self.old_passages],
            [new[passage.start : passage.end] for passage in self.new_passages],
        )

    def stretches(self, place: int) -> list[Stretch]:
        """The stretches of an old passage, with what parts it from the next; all deleted if it has no pair."""
        old = self.old_passages[place]
        if place not in self.pairing.of:
            return [Stretch(old.start, old.stop, 0, 0, same=False)]
        new = self.new_passages[self.pairing.of[place]]
        return _joined([*self._words(old, new), self._parting(old, new)])

    def _words(self, old: Passage, new: Passage) -> Iterator[Stretch]:
        one, two = self.old[old.start : old.end], self.new[new.start : new.end]
        if one == two:
            yield Stretch(old.start, old.end, new.start, new.end, same=True)
            return
        for first, last, start, stop, same in compare(one, two):
            yield Stretch(old.start + first, old.start + last, new.start + start, new.start + stop, same)

    def _parting(self, old: Passage, new: Passage) -> Stretch:
        same = self.old[old.end : old.stop] == self.new[new.end : new.stop]
        return Stretch(old.end, old.stop, new.end, new.stop, same)

    def pieces(self) -> Iterator[Piece]:
        """The pieces of `changes`."""
        gone: dict[int, list[int]] = {}
        last = -1
        for place in range(len(self.old_passages)):
            if place in self.pairing.of:
                last = self.pairing.of[place]
            else:
                gone.setdefault(last, []).append(place)
        sources = {other: place for place, other in self.pairing.of.items()}
        for other in range(-1, len(self.new_passages)):
            if other in sources:
                yield from self._pair(sources[other])
            elif other >= 0:
                passage = self.new_passages[other]
                yield Piece(kind=PieceKind.INSERTED, old=None, new=_span(passage.start, passage.stop))
            for place in gone.get(other, ()):
                passage = self.old_passages[place]
                yield Piece(kind=PieceKind.DELETED, old=_span(passage.start, passage.stop), new=None)

    def _pair(self, place: int) -> Iterator[Piece]:
        stays = place in self.pairing.in_place
        for stretch in self.stretches(place):
            old = _span(stretch.old_start, stretch.old_end)
            new = _span(stretch.new_start, stretch.new_end)
            yield Piece(kind=_kind(old, new, same=stretch.same, stays=stays), old=old, new=new)


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    """Stretches without empty ones; what parts a passage from the next joins the last one if both are kept."""
    *words, parting = stretches
    if words and words[-1].same and parting.same:
        words[-1] = words[-1]._replace(old_end=parting.old_end, new_end=parting.new_end)
    elif parting.old_start < parting.old_end or parting.new_start < parting.new_end:
        words.append(parting)
    return [one for one in words if one.old_start < one.old_end or one.new_start < one.new_end]


def _kind(old: TextPositionSelector | None, new: TextPositionSelector | None, *, same: bool, stays: bool) -> PieceKind:
    if old is None:
        return PieceKind.INSERTED
    if new is None:
        return PieceKind.DELETED
    if not same:
        return PieceKind.REPLACED
    return PieceKind.KEPT if stays else PieceKind.MOVED


def _span(start: int, end: int) -> TextPositionSelector | None:
    return TextPositionSelector(start=start, end=end) if start < end else None

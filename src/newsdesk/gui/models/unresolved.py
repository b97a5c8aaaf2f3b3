"""What of an article is not settled yet, in the order of its text: one rule for the keys, the lists and the manual."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsdesk.gui.models.rows import Doubt, RecordRow
from newsdesk.model.record import RecordId


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Unresolved:
    """A record with doubts. `position` is where its first words stand, in code points of the article."""

    position: int
    record: RecordId
    doubts: tuple[Doubt, ...] = ()


def unresolved(rows: Iterable[RecordRow]) -> list[Unresolved]:
    """The records of an article that somebody has to look at again.

    Unsettled is a record without a title or, but for agenda items and notes, without a quote; one of whose quotes
    the words are lost, stand in several places, or were changed by a correction and not accepted yet; a meeting
    without a time, or whose time is inferred; and a record that two analysts have given different values.
    """
    return sorted(Unresolved(position=row.position, record=row.id, doubts=row.doubts) for row in rows if row.doubts)

"""What the page of adjudication shows, read away from the window's thread: stacks, and the texts they stand in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsdesk.edits.reviewing.adjudication import stacks
from newsdesk.gui.agreement.names import analyst_names
from newsdesk.gui.agreement.scope import Scope
from newsdesk.gui.reader.page import Reading
from newsdesk.gui.reader.reading import ReadingRoom
from newsdesk.gui.review.sheet import AnalystSpan
from newsdesk.model.agreement import Stack, Unit
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.store.analysts import analysts
from newsdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class StackSheet:
    """Stacks in the order of their articles and places, and the versions that they stand in.

    `analysts` have their readings in this order, under `names`.
    """

    analysts: tuple[str, ...]
    names: Mapping[str, str]
    stacks: tuple[Stack, ...]
    readings: Mapping[VersionId, Reading]

    @property
    def decided(self) -> int:
        """How many stacks have a result."""
        return sum(stack.decided for stack in self.stacks)

    @property
    def agreed(self) -> tuple[Stack, ...]:
        """The stacks that all read alike, and that nobody has taken over yet."""
        return tuple(stack for stack in self.stacks if stack.agreed and not stack.decided)

    def number(self, stack_id: str) -> int | None:
        """The place of a stack, counted from 0; None where it is gone."""
        return next((place for place, stack in enumerate(self.stacks) if stack.id == stack_id), None)

    def following(self, place: int, steps: int, *, undecided: bool) -> int | None:
        """The place so many steps on, among the undecided or among all; round at the ends. None where there is none."""
        wanted = [at for at, stack in enumerate(self.stacks) if at == place or not (undecided and stack.decided)]
        if not wanted or (undecided and wanted == [place] and self.stacks[place].decided):
            return None
        return wanted[(wanted.index(place) + steps) % len(wanted)] if place in wanted else wanted[0]


def read_stacks(store: Store, scope: Scope) -> StackSheet:
    """Read the stacks of a scope.

    Raises:
        EditError: if the session is gone.
    """
    found = stacks(store, articles=scope.articles, session=scope.session)
    readers = tuple(dict.fromkeys(analyst for stack in found for analyst in stack.readings))
    room = ReadingRoom(store)
    versions = {version: room.read_version(version) for version in dict.fromkeys(stack.version for stack in found)}
    return StackSheet(
        analysts=readers,
        names=analyst_names(readers, analysts(store).names_at(*filter(None, [scope.session]), *versions)),
        stacks=tuple(found),
        readings={version: reading for version, reading in versions.items() if reading is not None},
    )


def span_of(units: Sequence[Unit], stack: Stack) -> tuple[int, int]:
    """Where some units begin and end in code points; the whole place where there are none."""
    if not units:
        return stack.start, stack.end
    return min(unit.start for unit in units), max(unit.end for unit in units)


def spans_of(stack: Stack) -> list[AnalystSpan]:
    """The words of each analyst who has any there, first those that stand if a reading was taken."""
    analysts = sorted(stack.readings, key=lambda analyst: analyst != stack.chosen)
    return [
        AnalystSpan(analyst=unit.analyst, span=TextPositionSelector(start=unit.start, end=unit.end))
        for analyst in analysts
        for unit in stack.readings[analyst]
    ]

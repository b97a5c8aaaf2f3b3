"""Marks that lie over each other: which they are, and going from one to the next."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from newsdesk.gui.commands import Commands
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.spoken import Spoken
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.record import RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A mark, and one of the records that its words prove; "" for a free mark."""

    annotation: AnnotationId
    record: RecordId


def stops(page: Page, start: int, end: int) -> list[Stop]:
    """The marks over some words with their records, the shortest mark first."""
    return list(
        dict.fromkeys(
            Stop(annotation=mark.id, record=record)
            for mark in page.marks.over(start, end)
            for record in mark.records or (RecordId(""),)
        )
    )


class Overlaps(QObject):
    """Each press of O makes the next mark at the selection or the caret the current one, with its record."""

    def __init__(self, area: ReaderArea, selection: DeskSelection, commands: Commands, spoken: Spoken) -> None:
        super().__init__(area)
        self._area = area
        self._selection = selection
        self._spoken = spoken
        commands.bind("mark.cycle", self.cycle, self._has_article)

    def cycle(self) -> None:
        """Go to the next mark here, round the end."""
        reader = self._area.active.reader
        if reader.page is None:
            return
        span = reader.span
        here = stops(reader.page, *((span.start, span.end) if span else (reader.caret, reader.caret)))
        if not here:
            self._spoken.say(self.tr("No marks here"))
            return
        current = Stop(annotation=self._selection.annotation, record=self._selection.record)
        at = (here.index(current) + 1) % len(here) if current in here else 0
        self._selection.select_annotation(here[at].annotation)
        if here[at].record:
            self._selection.select_record(here[at].record)
        self._spoken.say_mark(here[at].record, at + 1, len(here))

    def _has_article(self) -> bool:
        return bool(self._selection.version)

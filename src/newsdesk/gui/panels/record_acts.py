"""What can be done with the current record from the list: go through its quotes, make, delete."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.models.quotes import QuoteReader
from newsdesk.gui.models.rows import RowReader
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.words import enum_words
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.evidence import evidence_of


class RecordActs(QObject):
    """Works on the desk's current record."""

    def __init__(self, bridge: StoreBridge, selection: DeskSelection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._store = bridge.store
        self._selection = selection
        self._quotes = QuoteReader(bridge.store)
        self._reader = RowReader(bridge.store)

    def next_quote(self) -> None:
        """Show the record's next quote in the text, round the end."""
        self._step(1)

    def previous_quote(self) -> None:
        """Show the record's previous quote in the text, round the beginning."""
        self._step(-1)

    def show_first_quote(self, record: str) -> bool:
        """Show the first words that prove a record; False where none do."""
        quotes = evidence_of(self._store, record)
        if quotes:
            self._selection.show_annotation(quotes[0].annotation)
        return bool(quotes)

    def select_record_of(self, annotation: str) -> None:
        """Select the record that a mark supports, unless the current one is among them."""
        owners = self._reader.records_of_annotation(AnnotationId(annotation)) if annotation else []
        if owners and self._selection.record not in owners:
            self._selection.select_record(owners[0])

    def make(self, kind: RecordKind) -> RecordId | None:
        """Make a record without words; its title is to be typed."""
        title = QCoreApplication.translate("Records", "New {kind}").format(kind=enum_words(kind))
        makers = {
            RecordKind.PARTICIPANT: partial(add_participant, self._store, name=title),
            RecordKind.AGENDA_ITEM: partial(add_agenda_item, self._store, title=title),
            RecordKind.MEETING: partial(add_meeting, self._store, title=title),
            RecordKind.NOTE: partial(add_note, self._store, title=title),
        }
        return self._bridge.run(makers[kind])

    def _step(self, by: int) -> None:
        quotes = self._quotes.quotes(self._selection.record, self._selection.article)
        if not quotes:
            return
        marks = [quote.annotation for quote in quotes]
        at = marks.index(self._selection.annotation) if self._selection.annotation in marks else None
        following = 0 if at is None and by > 0 else -1 if at is None else (at + by) % len(marks)
        self._selection.show_annotation(marks[following])

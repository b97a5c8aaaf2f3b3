"""What the form does besides setting fields: people and agenda of a meeting, quotes, times."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.meeting_links import set_part
from newsdesk.edits.recording.meetings import reschedule_meeting
from newsdesk.edits.recording.references import put_new_reference, put_reference, take_reference
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.record import Part, RecordId
from newsdesk.model.when import When
from newsdesk.store.records import record as find_record


class FormActs(QObject):
    """Calls edits for the record in the form; each act is one step."""

    def __init__(self, bridge: StoreBridge, selection: DeskSelection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._store = bridge.store
        self._selection = selection

    def add(self, field: str, added: str) -> None:
        """Put a known record into a field of the record in the form."""
        self._change(partial(put_reference, field=field, other=RecordId(added)))

    def add_named(self, field: str, name: str) -> None:
        """Make a record of a typed name and put it into a field of the record in the form."""
        self._change(partial(put_new_reference, field=field, name=name))

    def remove(self, field: str, removed: str) -> None:
        """Take a record out of a field of the record in the form."""
        self._change(partial(take_reference, field=field, other=RecordId(removed)))

    def set_part(self, participant: str, part: str) -> None:
        """Say what a participant does at the meeting in the form."""
        meeting = self._selection.record
        self._bridge.run(partial(set_part, self._store, meeting, RecordId(participant), Part(part)))

    def set_when(self, when: When) -> None:
        """Take a time that was chosen by calendar or precision."""
        meeting = self._selection.record
        self._bridge.run(partial(reschedule_meeting, self._store, meeting, when, joins=f"{meeting}.when"))

    def add_selected_quote(self) -> None:
        """Tie the selected words to the record in the form."""
        span = self._selection.span
        if span is not None and self._selection.record:
            quote = Quote(version=self._selection.version, span=span)
            self._bridge.run(partial(link_quote, self._store, self._selection.record, quote))

    def _change(self, edit: Callable[..., object]) -> None:
        record = self._selection.record
        if find_record(self._store, record) is not None:
            self._bridge.run(partial(edit, self._store, record))

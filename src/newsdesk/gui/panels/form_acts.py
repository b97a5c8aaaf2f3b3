"""What the form does besides setting fields: people and agenda of a meeting, quotes, times."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from newsdesk.edits.agenda import add_agenda_item, move_agenda_item
from newsdesk.edits.evidence import link_quote
from newsdesk.edits.meeting_links import add_to_meeting, remove_from_meeting, set_agenda_of_meeting, set_part
from newsdesk.edits.meetings import add_meeting, reschedule_meeting
from newsdesk.edits.participants import add_participant
from newsdesk.edits.quotes import Quote
from newsdesk.edits.records import set_fields
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.change import Edit
from newsdesk.model.record import AgendaItem, Meeting, MeetingFormat, Part, Record, RecordId, RecordKind
from newsdesk.model.when import When
from newsdesk.store import records as record_table


class FormActs(QObject):
    """Calls edits for the record in the form; each act is one step."""

    def __init__(self, bridge: StoreBridge, selection: DeskSelection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._store = bridge.store
        self._selection = selection

    def add(self, field: str, added: str) -> None:
        """Put a known record into a field of the record in the form."""
        record = self._current()
        if record is not None:
            self._bridge.run(partial(self._put, record, field, RecordId(added)))

    def add_named(self, field: str, name: str) -> None:
        """Make a record of a typed name and put it into a field; one step."""
        record = self._current()
        if record is not None:
            self._bridge.run(partial(self._make_and_put, record, field, name))

    def remove(self, field: str, removed: str) -> None:
        """Take a record out of a field of the record in the form."""
        record = self._current()
        if record is not None:
            self._bridge.run(partial(self._take_out, record, field, RecordId(removed)))

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

    def _current(self) -> Record | None:
        return record_table.record(self._store, self._selection.record) if self._selection.record else None

    def _put(self, record: Record, field: str, added: RecordId) -> None:
        match field:
            case "participants":
                add_to_meeting(self._store, record.id, added)
            case "agenda" if isinstance(record, Meeting):
                items = [tie.agenda_item for tie in record.agenda]
                set_agenda_of_meeting(self._store, record.id, [*items, added])
            case "parent":
                last = [item.id for item in _children(record_table.records(self._store, RecordKind.AGENDA_ITEM), added)]
                move_agenda_item(self._store, record.id, parent=added, after=last[-1] if last else None)
            case _:
                set_fields(self._store, record.id, {field: added})

    def _make_and_put(self, record: Record, field: str, name: str) -> None:
        makers: dict[str, tuple[Edit, Callable[[], RecordId]]] = {
            "participants": (Edit.ADD_PARTICIPANT, partial(add_participant, self._store, name=name)),
            "agenda": (Edit.ADD_AGENDA_ITEM, partial(add_agenda_item, self._store, title=name)),
            "parent": (Edit.ADD_AGENDA_ITEM, partial(add_agenda_item, self._store, title=name)),
            "visit": (Edit.ADD_MEETING, partial(add_meeting, self._store, title=name, format=MeetingFormat.VISIT)),
        }
        edit, make = makers[field]
        with self._store.step(edit, name):
            self._put(record, field, make())

    def _take_out(self, record: Record, field: str, removed: RecordId) -> None:
        match field:
            case "participants":
                remove_from_meeting(self._store, record.id, removed)
            case "agenda" if isinstance(record, Meeting):
                items = [tie.agenda_item for tie in record.agenda if tie.agenda_item != removed]
                set_agenda_of_meeting(self._store, record.id, items)
            case _:
                set_fields(self._store, record.id, {field: ""})


def _children(items: list[Record], parent: RecordId) -> list[AgendaItem]:
    children = [item for item in items if isinstance(item, AgendaItem) and item.parent == parent]
    return sorted(children, key=lambda item: item.order)

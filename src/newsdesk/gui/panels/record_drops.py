"""What a drop on the list or table of records means; each drop has a key that does the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal

from newsdesk.edits.annotating.evidence import copy_quote, move_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.agenda import move_to_end
from newsdesk.edits.recording.agenda_moves import move_beside
from newsdesk.edits.recording.marking import link_records, make_record
from newsdesk.edits.recording.meeting_links import add_records_to_meeting
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.dragging import quote_in, records_in, ties_in
from newsdesk.gui.models.cells import title_words
from newsdesk.gui.models.rows import RecordRow
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.words import shortened
from newsdesk.model.evidence import EvidenceId
from newsdesk.model.record import RecordId, RecordKind, title_of
from newsdesk.store.records import kind_of_record, record


class Where(StrEnum):
    """Where on a row something is dropped."""

    BEFORE = "before"
    ON = "on"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The row under the pointer: a record, or the head of a kind if `row` is None."""

    row: RecordRow | None
    kind: RecordKind | None
    where: Where = Where.ON


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """What letting go would do, and where it would go to."""

    act: Callable[[], object]
    where: Where = Where.ON


class RecordDrops(QObject):
    """Words link or make a record, a quote goes to another record; records move, join a meeting or are merged."""

    told = Signal(str)
    """A sentence about what was done; the shell offers to undo it."""

    def __init__(
        self,
        bridge: StoreBridge,
        selection: DeskSelection,
        merge: Callable[[RecordId, RecordId], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._store = bridge.store
        self._selection = selection
        self._merge = merge

    def knows(self, data: QMimeData) -> bool:
        """Say whether something is dragged that could be dropped on some row."""
        known = bool(records_in(data)) or bool(ties_in(data)) or quote_in(data) is not None
        return known and not self._store.read_only

    def drop(self, data: QMimeData, target: Target, *, merge: bool = False, copy: bool = False) -> Drop | None:
        """What a drop on a row would do; None where it would do nothing.

        An agenda item dropped on another goes beneath it; with `merge` the two are merged, as other records are.
        A quote of a record moves to the one it is dropped on; with `copy` it supports both.
        """
        ties = ties_in(data)
        if ties:
            row = target.row
            return Drop(act=partial(self._take_ties, row, ties, copy=copy)) if row is not None else None
        quote = quote_in(data)
        if quote is not None:
            return self._drop_quote(quote, target)
        records = records_in(data)
        kinds = {kind_of_record(self._store, dragged) for dragged in records}
        kind = kinds.pop() if len(kinds) == 1 else None
        if kind is None:
            return None
        if target.row is None:
            return self._drop_on_agenda(records) if kind is target.kind is RecordKind.AGENDA_ITEM else None
        return self._drop_records(records, kind, target, target.row, merge=merge)

    def _drop_records(
        self, records: list[RecordId], kind: RecordKind, target: Target, row: RecordRow, *, merge: bool
    ) -> Drop | None:
        if row.id in records:
            return None
        if row.kind is RecordKind.MEETING and kind in {RecordKind.PARTICIPANT, RecordKind.AGENDA_ITEM}:
            return Drop(act=partial(self._add_to_meeting, row, records))
        if kind is not row.kind or len(records) > 1:
            return None
        if kind is RecordKind.AGENDA_ITEM and not merge:
            return Drop(act=partial(self._move, records[0], row.id, target.where), where=target.where)
        return Drop(act=partial(self._merge, row.id, records[0]))

    def _drop_quote(self, quote: Quote, target: Target) -> Drop | None:
        if target.row is not None:
            return Drop(act=partial(self._link, target.row, quote))
        return Drop(act=partial(self._make, target.kind, quote)) if target.kind is not None else None

    def _drop_on_agenda(self, records: list[RecordId]) -> Drop | None:
        act = partial(self._bridge.run, partial(move_to_end, self._store, records[0], None))
        return Drop(act=act) if len(records) == 1 else None

    def _link(self, row: RecordRow, quote: Quote) -> None:
        if self._bridge.run(partial(link_records, self._store, (row.id,), quote)):
            self._selection.select_record(row.id)
            self.told.emit(self.tr("Linked to “{title}”").format(title=title_words(row)))

    def _take_ties(self, row: RecordRow, ties: list[EvidenceId], *, copy: bool) -> None:
        act = copy_quote if copy else move_quote
        if self._bridge.run(partial(act, self._store, ties, row.id)):
            words = self.tr("Quote copied to “{title}”") if copy else self.tr("Quote moved to “{title}”")
            self.told.emit(words.format(title=title_words(row)))

    def _make(self, kind: RecordKind, quote: Quote) -> None:
        made = self._bridge.run(partial(make_record, self._store, kind, quote))
        if made is not None:
            self._selection.edit_record(made)

    def _add_to_meeting(self, row: RecordRow, records: list[RecordId]) -> None:
        said = add_to_meeting(self._bridge, row.id, records)
        if said:
            self.told.emit(said)

    def _move(self, item: RecordId, neighbour: RecordId, where: Where) -> None:
        if where is Where.ON:
            self._bridge.run(partial(move_to_end, self._store, item, neighbour))
        else:
            before = where is Where.BEFORE
            self._bridge.run(partial(move_beside, self._store, item, neighbour, before=before))


def add_to_meeting(bridge: StoreBridge, meeting: RecordId, records: Sequence[RecordId]) -> str:
    """Add participants and agenda items to a meeting; returns what to say of it, "" where all were there already."""
    before = bridge.store.next_undo()
    bridge.run(partial(add_records_to_meeting, bridge.store, meeting, records))
    found = record(bridge.store, meeting)
    if found is None or bridge.store.next_undo() == before:
        return ""
    said = QCoreApplication.translate("Records", "Added to the meeting “{title}”")
    return said.format(title=shortened(title_of(found), 32))

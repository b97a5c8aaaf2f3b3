"""Take a merge apart again, at any later time."""

from collections.abc import Iterator

from newsdesk.edits.errors import NotMergedError, UnknownRecordError
from newsdesk.edits.recording.merge_traces import MergeTrace, Parting
from newsdesk.edits.subjects import kind_of_row, subject_of
from newsdesk.edits.trees import lies_within
from newsdesk.model.change import Edit, Entry, Row
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.mergers import Merger, mergers_into
from newsdesk.store.picture import RowKey
from newsdesk.store.records import kind_of_record
from newsdesk.store.store import Store
from newsdesk.store.tree import UPWARD


def mergers_of(store: Store, record: RecordId) -> list[Merger]:
    """What was merged into a record and can be split off again, the last one first.

    Of a record that was itself merged into another, nothing can be: that one is split first.

    Raises:
        UnknownRecordError: if there is no such record.
    """
    return mergers_into(store, kind_of_row(store, record), record)


def split_merged(store: Store, record: RecordId) -> RecordId:
    """Let a record that was merged into another stand for itself again; returns it. One step.

    What the merge changed and nobody set since is as it was before. What was added to the other record since stays
    with it, and so does a place in a meeting that words tied since prove. What was taken away since stays away.
    Of several records merged into one, each can be split off in any order; what the others gave stays, and once all
    are split off, all is as it was.

    Raises:
        UnknownRecordError: if there never was such a record, or the one that stands for it is not there.
        NotMergedError: if it was not merged into another.
    """
    merger = _merger(store, record)
    others = [each for each in mergers_into(store, merger.kind, merger.into) if each.record != record]
    trace = MergeTrace(store, merger)
    parting = Parting(store, trace, [MergeTrace(store, each) for each in others])
    with store.step(Edit.SPLIT_RECORD, f"{subject_of(store, merger.into)} → {merger.title}"):
        above = {key: row for key in _moved_beneath(trace.entries) if (row := store.row(*key)) is not None}
        store.take_apart(merger.step, parting.spared)
        for key in parting.left_over:
            store.delete(*key)
        _bring_replies_along(store, trace.entries)
        _leave_loops_open(store, above)
    return record


def _merger(store: Store, record: RecordId) -> Merger:
    kind = kind_of_record(store, record, deleted=True)
    if kind is None:
        raise UnknownRecordError(record)
    into = (store.row(kind, record, deleted=True) or {}).get("merged")
    found = [] if into is None else mergers_into(store, kind, str(into))
    merger = next((each for each in found if each.record == record), None)
    if merger is None:
        raise NotMergedError(record)
    kind_of_row(store, merger.into)
    return merger


def _bring_replies_along(store: Store, entries: list[Entry]) -> None:
    """Answers given since to a comment that goes back go with it."""
    waiting = [entry.row for entry in entries if entry.table == "comment" and "row" in entry.fields]
    while waiting:
        above = waiting.pop()
        thread = store.row("comment", above, deleted=True) or {}
        for reply in store.rows("comment", parent=above):
            store.update("comment", str(reply["id"]), {"row": thread["row"]})
            waiting.append(str(reply["id"]))


def _moved_beneath(entries: list[Entry]) -> Iterator[RowKey]:
    for entry in entries:
        if UPWARD.get(entry.table) in entry.fields:
            yield entry.table, entry.row


def _leave_loops_open(store: Store, above: dict[RowKey, Row]) -> None:
    """What would now stand above itself, because others were moved since, stays where it stood."""
    for (table, row), before in above.items():
        kind = RecordKind(table)
        upward = UPWARD[kind]
        now = store.row(table, row)
        if now is not None and now[upward] is not None and lies_within(store, kind, str(now[upward]), RecordId(row)):
            store.update(table, row, {upward: before[upward]})

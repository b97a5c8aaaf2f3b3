"""Take a merge apart again, or let some of a record's quotes become a record of their own."""

from collections.abc import Iterator

from newsdesk.edits.errors import NotMergedError, UnknownRecordError
from newsdesk.edits.subjects import kind_of_row, subject_of
from newsdesk.edits.trees import UPWARD, lies_within
from newsdesk.model.change import DELETED, Edit, Entry, Row
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.mergers import Merger, mergers_into, step_entries
from newsdesk.store.records import kind_of_record
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

Key = tuple[str, str]
"""Table and row id."""

_HANGING = ("evidence", "tagging", "comment")
"""Tables whose rows hang on a row by `table` and `row`."""


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
    Of several records merged into one, each can be split off in any order; once all are, all is as it was. Meanwhile
    words that two of them shared go with the one that was merged first.

    Raises:
        UnknownRecordError: if there never was such a record, or the one that stands for it is not there.
        NotMergedError: if it was not merged into another.
    """
    merger = _merger(store, record)
    entries = step_entries(store, merger.step)
    with store.step(Edit.SPLIT_RECORD, f"{subject_of(store, merger.into)} → {merger.title}"):
        above = {key: row for key in _moved_beneath(entries) if (row := store.row(*key)) is not None}
        store.take_apart(merger.step, _Spared(store, entries).keys)
        _bring_replies_along(store, entries)
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


class _Spared:
    """Which rows of a merge stay as they are when it is taken apart.

    One that it took away stays away if what it would hang on is gone, or if somebody took away what the merge put in
    its place. One that it made stays if something hangs on it that came since.
    """

    def __init__(self, store: Store, entries: list[Entry]) -> None:
        self._store = store
        self._gone = {_key(entry) for entry in entries if entry.fields.get(DELETED) is True}
        self._made = {_key(entry) for entry in entries if entry.fields.get(DELETED) is False}
        self._taken_away = [key for key in self._made if not self._lives(key)]
        self.keys: set[Key] = set()
        while fresh := set(self._found()):
            self.keys |= fresh

    def _found(self) -> Iterator[Key]:
        for key in self._made - self.keys:
            if key[0] not in _HANGING and self._lives(key) and any(map(bool, self._hung_since(key))):
                yield key
        for key in self._gone - self.keys:
            row = self._store.row(*key, deleted=True) or {}
            if not all(map(self._will_live, _anchors(key[0], row))) or self._replaced_in_vain(key[0], row):
                yield key

    def _hung_since(self, key: Key) -> Iterator[Key]:
        for table in _HANGING:
            for row in self._store.rows(table, row=key[1]):
                if (table, str(row["id"])) not in self._made:
                    yield table, str(row["id"])

    def _will_live(self, key: Key) -> bool:
        """Whether a row lives once the merge is taken apart."""
        if key not in self.keys and key in self._gone | self._made:
            return key in self._gone
        return self._lives(key)

    def _lives(self, key: Key) -> bool:
        return self._store.row(*key) is not None

    def _replaced_in_vain(self, table: str, row: Row) -> bool:
        """Whether the merge made another row of the same content but one, and somebody took that away."""
        for made_table, made in self._taken_away:
            if made_table == table:
                other = self._store.row(table, made, deleted=True) or {}
                differing = [name for name in row if name not in {"id", DELETED} and row[name] != other.get(name)]
                if len(differing) == 1 and differing[0] in {"row", "participant", "meeting", "agenda_item"}:
                    return True
        return False


def _key(entry: Entry) -> Key:
    return entry.table, entry.row


def _anchors(table: str, row: Row) -> Iterator[Key]:
    """The rows without which a row has nothing to hang on."""
    if table in _HANGING:
        yield str(row["table"]), str(row["row"])
    if table in set(RecordKind):
        return  # what a record stands beneath may go; it then stands on top
    for column in TABLES[table].references:
        if row[column.name] is not None:
            yield column.references, str(row[column.name])


def _bring_replies_along(store: Store, entries: list[Entry]) -> None:
    """Answers given since to a comment that goes back go with it."""
    waiting = [entry.row for entry in entries if entry.table == "comment" and "row" in entry.fields]
    while waiting:
        above = waiting.pop()
        thread = store.row("comment", above, deleted=True) or {}
        for reply in store.rows("comment", parent=above):
            store.update("comment", str(reply["id"]), {"row": thread["row"]})
            waiting.append(str(reply["id"]))


def _moved_beneath(entries: list[Entry]) -> Iterator[Key]:
    for entry in entries:
        if entry.table in set(UPWARD) and UPWARD[RecordKind(entry.table)] in entry.fields:
            yield _key(entry)


def _leave_loops_open(store: Store, above: dict[Key, Row]) -> None:
    """What would now stand above itself, because others were moved since, stays where it stood."""
    for (table, row), before in above.items():
        kind = RecordKind(table)
        upward = UPWARD[kind]
        now = store.row(table, row)
        if now is not None and now[upward] is not None and lies_within(store, kind, str(now[upward]), RecordId(row)):
            store.update(table, row, {upward: before[upward]})

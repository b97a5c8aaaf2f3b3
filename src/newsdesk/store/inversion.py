"""What it takes to bring one row back to how a step found it: worked out by reading alone."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from newsdesk.model.change import DELETED, NEVER_UNDONE, Entry, EntryId, Row, Scalar
from newsdesk.store import journal, merges, steps
from newsdesk.store.journal import Heads, restored_by
from newsdesk.store.recount import Alternatives, RowState, age, heads_of, recount
from newsdesk.store.tables import Table
from newsdesk.store.taken import taken_of_row

Placed = tuple[int, Entry]
"""An entry and its place in this file's journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A value that stood against the one shown, to stand against it again; `restores` are the entries that gave it."""

    fields: Row
    restores: Mapping[str, EntryId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoration:
    """What brings a row back.

    `held` is the row as it stands, `heads` are its heads. `values` are to be set, also those that are what they were,
    as that decides a conflict; among them may be that the row is deleted. `sides` are to stand against the values,
    which `restores` leads to the entries that gave them. `skipped` are the fields that somebody set since.
    """

    table: Table
    row: str
    held: Row
    heads: Heads
    values: Mapping[str, Scalar] = field(default_factory=dict)
    sides: tuple[Side, ...] = ()
    restores: Mapping[str, EntryId] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()


class Inversion:
    """The taking back of what one step, a chain of joined ones or an absorbing did to one row.

    `history` has all entries of the row, oldest first by (counter, id), `taken` the ids of those that are taken back.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        table: Table,
        held: Row,
        history: Sequence[Placed],
        taken: Collection[EntryId],
        *,
        past_splits: bool = False,
    ) -> None:
        self._connection = connection
        self.table = table
        self.row = str(held["id"])
        self._held = held
        places = [place for place, entry in history if entry.id in taken]
        before = [entry for place, entry in history if place < min(places)]
        after = [entry for place, entry in history if place <= max(places)]
        self._before = {entry.id: entry for entry in before}
        now = [entry for _, entry in history]
        state = recount(table, self.row, now)
        came_to = state if len(after) == len(now) else recount(table, self.row, after)
        self._contested_now = state.conflicts
        self._heads = state.all_heads
        self._heads_after = came_to.all_heads
        self._found = recount(table, self.row, before)
        self._touched = self._fields_touched([entry for _, entry in history if entry.id in taken], came_to)
        self._past_splits = past_splits
        self._values = dict(self._found.values)
        if past_splits:
            self._values |= self._told_by([entry for entry in before if not merges.is_split(connection, entry)])

    def _fields_touched(self, taken: Sequence[Entry], came_to: RowState) -> list[str]:
        """The fields that were set, and whether the row lives: edits alone may bring it back beside a deletion."""
        fields = dict.fromkeys(name for entry in taken for name in entry.fields if self.table.column(name))
        contested, found = came_to.conflicts.get(DELETED), self._found.conflicts.get(DELETED)
        stayed = contested == found and came_to.values[DELETED] == self._found.values[DELETED]
        if self._found.values[DELETED] or not stayed:
            fields[DELETED] = None
        return list(fields)

    def _told_by(self, entries: Sequence[Entry]) -> Row:
        """What some of a row's entries say: whether it lives, and the fields that they speak of."""
        told = {DELETED, *(name for entry in entries for name in entry.fields)}
        return {name: value for name, value in recount(self.table, self.row, entries).values.items() if name in told}

    def weigh(self) -> Restoration:
        """Find what can be restored, and what has to be left alone."""
        set_since = [name for name in self._touched if self._is_set_since(name)]
        values = {name: self._values[name] for name in self._touched if name not in set_since}
        if DELETED in set_since or (self._held[DELETED] and DELETED not in values):
            return self._restoration(skipped=self._touched)
        if values.get(DELETED) is False and self._past_splits:
            values |= self._left_by_splits()
        if not values.get(DELETED):
            return self._restoration(values, skipped=set_since)
        edited = self._edited_since()
        if edited or (self._held[DELETED] and not self._before and not self._contested_now):
            return self._restoration(skipped=edited)
        return self._restoration(values if self._before else self._unborn())

    def _unborn(self) -> Row:
        """A row whose birth is taken back: what is contested in it stands as it is shown, and against nothing."""
        whole = {other for name in self._contested_now for other in self.table.whole_of(name)}
        return {**{name: self._held[name] for name in whole}, DELETED: True}

    def _restoration(self, values: Row = MappingProxyType({}), *, skipped: Iterable[str] = ()) -> Restoration:
        contested = {n: found for n, found in self._found.conflicts.items() if n in values and not self._past_splits}
        shown = {name: max(found, key=self._age)[0] for name, found in contested.items()}
        restores = {name: self._origin(name, entry) for name, entry in shown.items()}
        sides = [self._side(entry, told, values, restores) for entry, told in self._against(contested, shown).items()]
        return Restoration(
            table=self.table,
            row=self.row,
            held=self._held,
            heads=self._heads,
            values=values,
            sides=tuple(sides),
            restores=restores,
            skipped=tuple(skipped),
        )

    def _against(
        self, contested: Mapping[str, Alternatives], shown: Mapping[str, EntryId]
    ) -> dict[EntryId, dict[str, Scalar]]:
        """What stood against what was shown, entry by entry."""
        others: dict[EntryId, dict[str, Scalar]] = {}
        for name, found in contested.items():
            for entry, value in found:
                if entry != shown[name]:
                    given, whole = {**self._before[entry].fields, name: value}, self.table.whole_of(name)
                    others.setdefault(entry, {}).update({each: given[each] for each in whole if each in given})
        return others

    def _side(self, entry: EntryId, told: Row, values: Row, restores: Mapping[str, EntryId]) -> Side:
        """What an entry said, to say it again. A value beside a deletion would be one more word that the row lives."""
        again = {name: self._origin(name, entry) for name in told}
        if DELETED not in told and (values.get(DELETED) or DELETED in restores):
            again |= {name: given for name, given in restores.items() if name == DELETED}
            told = {**told, DELETED: values[DELETED]}
        return Side(fields=told, restores=again)

    def _age(self, alternative: tuple[EntryId, Scalar]) -> tuple[int, str]:
        return age(self._before[alternative[0]])

    def _origin(self, name: str, entry: EntryId) -> EntryId:
        """The entry that first gave a value: an undoing before may have brought it back already."""
        return EntryId(str(restored_by(self._before[entry]).get(name, entry)))

    def _left_by_splits(self) -> dict[str, Scalar]:
        """Fields of a row that was gone when the merge that had set them was split: they could not follow then."""
        found: dict[str, Scalar] = {}
        for name, heads in self._heads.items():
            setters = [journal.entry(self._connection, head) for head in heads]
            split = all(setter is not None and merges.is_split(self._connection, setter) for setter in setters)
            if split and name not in self._touched and self._held[name] != self._values[name]:
                found[name] = self._values[name]
        return found

    def _is_set_since(self, name: str) -> bool:
        heads, own = self._heads.get(name, ()), self._heads_after.get(name, ())
        return set(heads) != set(own) and self._origins(name, heads) != self._origins(name, own)

    def _edited_since(self) -> list[str]:
        """The fields that somebody set since in a row about to be deleted."""
        since = {
            name: self._origins(name, heads) - self._origins(name, self._heads_after.get(name, ()))
            for name, heads in self._heads.items()
            if name != DELETED and set(heads) != set(self._heads_after.get(name, ()))
        }
        return [name for name, entries in since.items() if any(map(self._is_edit, entries))]

    def _is_edit(self, entry_id: EntryId) -> bool:
        """Say whether an entry changed the row after its birth."""
        entry = journal.entry(self._connection, entry_id)
        return entry is not None and bool(entry.seen)

    def _origins(self, name: str, entries: Iterable[EntryId]) -> set[EntryId]:
        """The acts from which the values of these entries come.

        Undoing and redoing only bring values back, and acts that are never undone stand in nobody's way.
        """
        origins: set[EntryId] = set()
        waiting, met = list(entries), set(entries)
        while waiting:
            entry_id = waiting.pop()
            entry = journal.entry(self._connection, entry_id)
            passed = self._passed_by(entry, name) if entry else None
            if passed is None:
                origins.add(entry_id)
            else:
                waiting += set(passed) - met
                met |= set(passed)
        return origins

    def _passed_by(self, entry: Entry, name: str) -> Sequence[EntryId] | None:
        """The entries before which to look on: what one that is never undone, an undoing, redoing or split had found.

        None if it was an act of its own.
        """
        step = steps.find(self._connection, entry.step)
        if step is not None and step.step.edit in NEVER_UNDONE and entry.seen.get(name):
            return entry.seen[name]
        chain = None if step is None else step.step.undoes or merges.merge_taken_back(self._connection, step.step)
        if chain is None:
            return None
        taken = taken_of_row(self._connection, steps.chain(self._connection, chain), entry.table, entry.row)
        # An undoing may tell of the life of a row though what it takes back did not: an edit beside a deletion does.
        first = next((found for found in taken if name in found.fields or name == DELETED), None)
        if first is None:
            return None
        before = [found for found in journal.entries_before(self._connection, first) if name in found.fields]
        return [head.id for head in heads_of(name, before)] if before else ()

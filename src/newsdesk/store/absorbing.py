"""Taking in what others wrote: a union of the journals and a recount of the rows it touched.

It is planned by reading alone, so that a rehearsal is the very same work, and then written as planned. Both go on in
short slices: each generator gives now and then how many more entries it has done with.
"""

import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from newsdesk.model.article import CanonicalText, Sha256
from newsdesk.model.change import DELETED, Entry, Row, RowChange
from newsdesk.store import bodies, indexing, journal, picture, steps
from newsdesk.store.picture import RowKey, Settlement
from newsdesk.store.recount import Alternatives, RowState, age, recount
from newsdesk.store.slicing import sliced
from newsdesk.store.tables import TABLES, Table
from newsdesk.store.tree import UPWARD
from newsdesk.store.vetting import Vetted
from newsdesk.store.vetting_rows import look_at_homes

Texts = Mapping[Sha256, tuple[str, CanonicalText]]
"""Texts by the hash of their Markdown: the Markdown and its canonical text."""

PASSES = 4
"""How often an entry that is new is done with: looked through, recounted, written, indexed."""

_AT_ONCE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What taking in entries comes to. `states` are the rows as they will stand, `entries` all that made them so.

    `before` are the rows that live now, of those that will change. `trees` says how loops are broken.
    `changes` are the rows that will be other than they are.
    """

    vetted: Vetted
    texts: Texts
    states: dict[RowKey, RowState] = field(default_factory=dict)
    entries: dict[RowKey, Sequence[Entry]] = field(default_factory=dict)
    before: dict[RowKey, Row | None] = field(default_factory=dict)
    trees: Settlement = field(default_factory=Settlement)
    changes: tuple[RowChange, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether everything is here already."""
        return not (self.vetted.new or self.texts)

    def after(self, table: str, row: str) -> Row | None:
        """A row that the plan knows as it will stand; None where it will not live."""
        state = self.states.get((table, row))
        values = self.before.get((table, row)) if state is None else state.values
        if values is None or values[DELETED]:
            return None
        moved = self.trees.moved.get((table, row))
        return values if moved is None else {**values, UPWARD[table]: moved[1]}

    def change(self, key: RowKey) -> RowChange:
        """What becomes of a row that the plan knows."""
        table, row = key
        return RowChange(table=table, row=row, before=self.before[key], after=self.after(table, row))

    def contested(self) -> dict[tuple[str, str, str], Alternatives]:
        """What will stand against what in the rows that the plan knows: entry and value, by table, row and field."""
        found: dict[tuple[str, str, str], Alternatives] = {
            (*key, name): alternatives
            for key, state in self.states.items()
            for name, alternatives in state.conflicts.items()
        }
        for (table, row), alternatives in self.trees.conflicts.items():
            found[table, row, UPWARD[table]] = alternatives
        return {key: alternatives for key, alternatives in found.items() if alternatives}


def plan(connection: sqlite3.Connection, vetted: Vetted, texts: Texts) -> Generator[int, None, Plan]:
    """Find what taking in entries and texts would do; reads only.

    Entries of tables that this program does not know are kept in the journal and shown nowhere.
    :raises ForgedEntryError: if an entry cannot have been written honestly.
    """
    lacking = {sha256: text for sha256, text in texts.items() if not bodies.has(connection, sha256)}
    found = Plan(vetted=vetted, texts=lacking)
    for table, rows in _touched(vetted.new).items():
        for part in sliced(list(rows.items()), _AT_ONCE):
            _recount(connection, found, TABLES[table], dict(part))
            yield sum(len(new) for _, new in part)
    look_at_homes(connection, found.entries)
    yield 0
    settled = _settled(connection, found)
    yield 0
    changes: list[RowChange] = []
    for keys in sliced(list(settled.before), _AT_ONCE):
        changes += (change for change in map(settled.change, keys) if change.before != change.after)
        yield 0
    return replace(settled, changes=tuple(changes))


def _touched(new: Iterable[Entry]) -> dict[str, dict[str, list[Entry]]]:
    """New entries by table and row, the tables in the order of their birth so that few rows have to be stood in for."""
    found: dict[str, dict[str, list[Entry]]] = {name: {} for name in TABLES}
    for entry in new:
        if entry.table in found:
            found[entry.table].setdefault(entry.row, []).append(entry)
    return found


def _recount(connection: sqlite3.Connection, found: Plan, table: Table, new: Mapping[str, list[Entry]]) -> None:
    held = journal.entries_of_rows(connection, table.name, new)
    living = picture.living_rows(connection, table, list(new))
    for row, entries in new.items():
        key = (table.name, row)
        found.entries[key] = sorted([*held.get(row, ()), *entries], key=age)
        found.states[key] = recount(table, row, found.entries[key])
        found.before[key] = living.get(row)


def _settled(connection: sqlite3.Connection, found: Plan) -> Plan:
    """The plan with the loops broken."""
    touched = {table for table, _ in found.states}
    settlement = picture.weigh_trees(
        connection, [name for name in UPWARD if name in touched], found.states, found.entries
    )
    before = dict(found.before)
    for table, rows in picture.by_table(settlement.moved.keys() - found.states.keys()).items():
        living = picture.living_rows(connection, TABLES[table], rows)
        before |= {(table, row): values for row, values in living.items()}
    return replace(found, before=before, trees=settlement)


def write(connection: sqlite3.Connection, planned: Plan) -> Generator[int, None, None]:
    """Write what was planned, within a transaction and with nothing else written since."""
    for part in sliced(planned.vetted.new, _AT_ONCE):
        journal.append_all(connection, part)
        steps.add_foreign(connection, part)
        yield 0
    for markdown, canonical in planned.texts.values():
        bodies.put(connection, markdown, canonical)
        yield 0
    for name, table in TABLES.items():
        rows = [key for key in planned.states if key[0] == name]
        for keys in sliced(rows, _AT_ONCE):
            picture.write_states(connection, table, {key[1]: planned.states[key] for key in keys})
            yield sum(len(planned.entries[key]) for key in keys)
    picture.write_trees(connection, planned.trees)
    yield 0
    yield from indexing.reindexing(connection, planned.changes, planned.texts.keys())

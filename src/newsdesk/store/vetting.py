"""Entries that others wrote, before they are believed: which are new, and which nobody can have written honestly."""

import sqlite3
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass

from newsdesk.model.change import MAX_LEAP, Entry, EntryId, Row
from newsdesk.store import journal, steps
from newsdesk.store.columns import ColumnKind
from newsdesk.store.slicing import sliced
from newsdesk.store.tables import TABLES

LONGEST_ID = 200
"""How long the id of a row may be, in code points; those of this program have 32."""

LONGEST_TEXT = 2**28
"""Where a span may end, in code points: no text that can be taken in is longer."""

_SPANS = frozenset({"annotation", "carrying"})
_AT_ONCE = 400


class ForgedEntryError(ValueError):
    """An entry contradicts what the journal has, or itself; `entry` is its id and `reason` says how, in some words."""

    def __init__(self, entry: str, reason: str) -> None:
        super().__init__(f"{entry}: {reason}")
        self.entry = entry
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Vetted:
    """Entries looked through: the `new` ones in the order of their steps, and the ids of those that are `known`."""

    new: tuple[Entry, ...]
    known: frozenset[EntryId]


def vet(connection: sqlite3.Connection, entries: Sequence[Entry]) -> Generator[int, None, Vetted]:
    """Find which entries the journal lacks; reads only. Gives now and then how many more it has looked through.

    :raises ForgedEntryError: if one cannot have been written honestly.
    """
    new: dict[EntryId, Entry] = {}
    known: set[EntryId] = set()
    for part in sliced(entries, _AT_ONCE):
        held = journal.entries_among(connection, [entry.id for entry in part])
        for entry in part:
            before = held.get(entry.id) or new.get(entry.id)
            if before is not None and before != entry:
                raise ForgedEntryError(entry.id, "it claims to be another entry, which says something else")
            if entry.id in held:
                known.add(entry.id)
            else:
                _look_at(entry)
                new[entry.id] = entry
        _look_at_steps(connection, [entry for entry in part if entry.id in new])
        yield len(part)
    ordered = tuple(sorted(new.values(), key=lambda entry: entry.counter))
    _look_at_counters(steps.highest_counter(connection), ordered)
    return Vetted(new=ordered, known=frozenset(known))


def _look_at_counters(highest: int, ordered: Iterable[Entry]) -> None:
    for entry in ordered:
        if not 0 <= entry.counter <= highest + MAX_LEAP:
            raise ForgedEntryError(entry.id, f"its counter is {entry.counter}")
        highest = max(highest, entry.counter)


def _look_at(entry: Entry) -> None:
    if not (entry.id and entry.step and entry.table and entry.row):
        raise ForgedEntryError(entry.id, "it does not say what it is about")
    try:
        said = (entry.id, entry.step, entry.analyst, entry.time, entry.edit, entry.subject, entry.table, entry.row)
        journal.to_json([said, dict(entry.fields), dict(entry.seen), dict(entry.extra)]).encode()
    except ValueError as error:
        raise ForgedEntryError(entry.id, "it holds letters that are none") from error
    if not (_is_id(entry.id) and _is_id(entry.step) and _is_id(entry.row)):
        raise ForgedEntryError(entry.id, "what it is about has a name that is none, or too long")
    _look_at_fields(entry)
    if entry.table in _SPANS and not _may_be_span(entry.fields):
        raise ForgedEntryError(entry.id, "its words would stand where no words can stand")


def _look_at_fields(entry: Entry) -> None:
    for column in TABLES[entry.table].fields if entry.table in TABLES else ():
        if column.name not in entry.fields:
            continue
        value = entry.fields[column.name]
        if column.kind is ColumnKind.REFERENCE and isinstance(value, str) and not _is_id(value):
            raise ForgedEntryError(entry.id, f"its {column.name} names nothing")
        if not column.has_form(value):
            raise ForgedEntryError(entry.id, f"its {column.name} is none, or too long")


def _is_id(name: str) -> bool:
    return 0 < len(name) <= LONGEST_ID and min(name) > " " and "\x7f" not in name


def _may_be_span(fields: Row) -> bool:
    """Whether both ends of a span are set or none, and may stand in a text; both are 0 where nothing was found."""
    start, end = fields.get("start"), fields.get("end")
    if ("start" in fields) != ("end" in fields):
        return False
    return not (isinstance(start, int) and isinstance(end, int)) or 0 <= start <= end <= LONGEST_TEXT


def _look_at_steps(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Nobody can add to a step of this file: all that belongs to it is here."""
    own = steps.own_among(connection, {entry.step for entry in entries})
    for entry in entries:
        if entry.step in own:
            raise ForgedEntryError(entry.id, "it claims to belong to a step of this workspace")

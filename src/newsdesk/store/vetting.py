"""Entries that others wrote, before they are believed: which are new, and which nobody can have written honestly."""

import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.model.change import Entry, EntryId
from newsdesk.store import journal, steps
from newsdesk.store.picture import RowKey
from newsdesk.store.slicing import sliced

LEAP = 2**40
"""How far a counter may lie above the next lower one. Honest ones grow by ones; a leap would use them up for all."""

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
        if not 0 <= entry.counter <= highest + LEAP:
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


def _look_at_steps(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Nobody can add to a step of this file: all that belongs to it is here."""
    own = steps.own_among(connection, {entry.step for entry in entries})
    for entry in entries:
        if entry.step in own:
            raise ForgedEntryError(entry.id, "it claims to belong to a step of this workspace")


def look_at_homes(connection: sqlite3.Connection, entries: Mapping[RowKey, Sequence[Entry]]) -> None:
    """A version never leaves its article, nor an annotation: one that would has taken the id of another.

    `entries` are those of the rows that new entries speak of, with all that the journal has of them.
    :raises ForgedEntryError: if a new entry says so.
    """
    homes = {row: _told(found, "article") for (table, row), found in entries.items() if table == "article_version"}
    strays = {row: versions for row, versions in homes.items() if len(versions) > 1}
    for (table, row), found in entries.items():
        versions = _told(found, "version") if table == "annotation" else set()
        if len(versions) > 1:
            articles = set[str]()
            for version in versions:
                articles |= homes.get(version) or _home(connection, version)
            if len(articles) > 1:
                strays[row] = articles
    for row in strays:
        raise ForgedEntryError(row, "it would take something from one article to another")


def _told(entries: Iterable[Entry], field: str) -> set[str]:
    return {str(entry.fields[field]) for entry in entries if entry.fields.get(field) is not None}


def _home(connection: sqlite3.Connection, version: str) -> set[str]:
    query = "SELECT article FROM article_version WHERE id = ? AND article IS NOT NULL"
    return {article for (article,) in connection.execute(query, (version,))}

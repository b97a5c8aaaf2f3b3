"""Loops of rows that stand beneath each other: two moves, each sound alone, may together put a row under itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from newsdesk.model.change import Entry, EntryId
from newsdesk.store.recount import Alternatives, age, heads_of, newest

UPWARD: Final[Mapping[str, str]] = {"agenda_item": "parent", "meeting": "visit"}
"""The tables whose rows stand beneath each other, and the field that names what a row stands beneath."""

Parents = dict[str, str | None]
EntriesOf = Callable[[str], Sequence[Entry]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """The parents that stand, and for each row whose move had to wait what stands against what."""

    parents: Parents
    conflicts: dict[str, Alternatives]


def break_loops(field: str, parents: Mapping[str, str | None], entries_of: EntriesOf) -> Tree:
    """Take back the youngest move of every loop until none is left; a move taken back stays a conflict.

    `field` names the parent of a row.
    """
    standing: Parents = dict(parents)
    moves: dict[str, Entry | None] = {}
    conflicts: dict[str, Alternatives] = {}
    tried: set[EntryId] = set()
    while found := loops(standing):
        for loop in found:
            for row in loop:
                moves.setdefault(row, _move(field, entries_of(row)))
            youngest = max(loop, key=lambda row: _age_of(moves[row]))
            entries = entries_of(youngest)
            before = _before(field, moves[youngest], entries, tried)
            moves[youngest] = before
            standing[youngest] = _parent_in(field, before)
            heads = {head.id: head for head in (*heads_of(field, entries), *([before] if before else []))}
            conflicts[youngest] = tuple((head.id, head.fields.get(field)) for head in heads.values())
    return Tree(parents=standing, conflicts=conflicts)


def _move(field: str, entries: Sequence[Entry]) -> Entry | None:
    heads = heads_of(field, entries)
    return newest(heads) if heads else None


def _age_of(move: Entry | None) -> tuple[int, str]:
    return age(move) if move else (-1, "")


def _before(field: str, move: Entry | None, entries: Sequence[Entry], tried: set[EntryId]) -> Entry | None:
    """The entry that said where the row stood before a move: one the move has seen, else the birth."""
    if move is None or move.id in tried:
        return None
    tried.add(move.id)
    seen = [entry for entry in entries if entry.id in move.seen.get(field, ())]
    births = [entry for entry in entries if not entry.seen and entry is not move]
    return newest(seen or births) if seen or births else None


def _parent_in(field: str, move: Entry | None) -> str | None:
    parent = move.fields.get(field) if move else None
    return parent if isinstance(parent, str) else None


def loops(parents: Mapping[str, str | None]) -> list[list[str]]:
    """The loops of the tree, which never share a row, as each row has one parent."""
    found = []
    settled: set[str] = set()
    for start in parents:
        path: dict[str, None] = {}
        row: str | None = start
        while row is not None and row not in settled and row not in path:
            path[row] = None
            row = parents.get(row)
        if row is not None and row in path:
            rows = list(path)
            found.append(rows[rows.index(row) :])
        settled.update(path)
    return found

"""The step table: the history, and which step undo or redo would take next; it survives a restart."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.model.absorption import Source
from newsdesk.model.change import Entry, Step, StepId
from newsdesk.store.journal import to_json


class StepKind(StrEnum):
    """What a step was here: an act, its undoing or redoing, the taking in of others' entries, or another's step."""

    ACT = "act"
    UNDO = "undo"
    REDO = "redo"
    ABSORB = "absorb"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A step with its place in undo.

    `root` is the first step of the act that it belongs to in the end, however often that was undone
    and redone; `chain` is the first of the steps that are undone together with it.
    """

    step: Step
    kind: StepKind
    root: StepId
    chain: StepId


_TAKEN_BACK = (StepKind.ACT, StepKind.REDO, StepKind.ABSORB)
"""Kinds of steps that undo takes back."""

_COLUMNS = "id, edit, subject, analyst, time, counter, kind, undoes, root, chain, undone"
_SELECT = f"SELECT {_COLUMNS} FROM step"  # noqa: S608 – a constant


def _row(values: tuple[str | int | None, ...]) -> StepRow:
    step_id, edit, subject, analyst, time, counter, kind, undoes, root, chain, undone = values
    return StepRow(
        step=Step(
            id=StepId(str(step_id)),
            edit=str(edit),
            subject=str(subject),
            analyst=str(analyst),
            time=str(time),
            counter=int(counter or 0),
            undoes=None if undoes is None else StepId(str(undoes)),
            local=kind != StepKind.FOREIGN,
            undone=bool(undone),
        ),
        kind=StepKind(str(kind)),
        root=StepId(str(root)),
        chain=StepId(str(chain)),
    )


def add(connection: sqlite3.Connection, row: StepRow, *, live: bool = True) -> None:
    """Write a step of this program; a new act makes what was undone before it final.

    One that changed nothing in the end is not `live`: undo passes it by.
    """
    step = row.step
    if row.kind is StepKind.ACT and live:
        connection.execute("UPDATE step SET live = 0 WHERE live = 1 AND kind = 'undo'")
    connection.execute(
        f"INSERT INTO step ({_COLUMNS}, live) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",  # noqa: S608 – a constant
        (
            *(step.id, step.edit, step.subject, step.analyst, step.time, step.counter),
            *(row.kind, step.undoes, row.root, row.chain, int(step.undone), int(live)),
        ),
    )


def add_foreign(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write the steps of entries that came in."""
    rows = {e.step: (e.step, e.edit, e.subject, e.analyst, e.time, e.counter, e.step, e.step) for e in entries}
    connection.executemany(
        "INSERT INTO step (id, edit, subject, analyst, time, counter, kind, undoes, root, chain, undone, live) "
        "VALUES (?,?,?,?,?,?,'foreign',NULL,?,?,0,0) ON CONFLICT (id) DO NOTHING",
        rows.values(),
    )


def add_absorbed(connection: sqlite3.Connection, step: StepId, places: tuple[int, int], source: Source) -> None:
    """Write which places of this file's journal, first and last, an absorbing filled."""
    values = (step, *places, source.file, source.fingerprint, source.analyst)
    connection.execute("INSERT INTO absorbed VALUES (?,?,?,?,?,?)", values)


def find(connection: sqlite3.Connection, step: StepId) -> StepRow | None:
    """A step by its id."""
    values = connection.execute(f"{_SELECT} WHERE id = ?", (step,)).fetchone()
    return None if values is None else _row(values)


def own_among(connection: sqlite3.Connection, ids: Iterable[str]) -> set[str]:
    """Those of some steps that this program wrote; one query."""
    query = "SELECT id FROM step WHERE kind <> 'foreign' AND id IN (SELECT value FROM json_each(?))"
    return {step for (step,) in connection.execute(query, (to_json(list(ids)),))}


def last_undoing(connection: sqlite3.Connection, act: StepId) -> StepRow | None:
    """The last step that undid an act."""
    query = f"{_SELECT} WHERE root = ? AND kind = 'undo' ORDER BY seq DESC LIMIT 1"
    values = connection.execute(query, (act,)).fetchone()
    return None if values is None else _row(values)


def last(connection: sqlite3.Connection) -> StepRow | None:
    """The last step that this program wrote."""
    values = connection.execute(f"{_SELECT} WHERE kind <> 'foreign' ORDER BY seq DESC LIMIT 1").fetchone()
    return None if values is None else _row(values)


def next_to_undo(connection: sqlite3.Connection) -> StepRow | None:
    """The step that undo would take."""
    query = f"{_SELECT} WHERE live = 1 AND kind = ? ORDER BY seq DESC LIMIT 1"
    found = [connection.execute(query, (kind,)).fetchone() for kind in _TAKEN_BACK]
    rows = [_row(values) for values in found if values is not None]
    return max(rows, key=lambda row: row.step.counter, default=None)


def next_to_redo(connection: sqlite3.Connection) -> StepRow | None:
    """The undoing that redo would take back."""
    query = f"{_SELECT} WHERE live = 1 AND kind = 'undo' ORDER BY seq DESC LIMIT 1"
    values = connection.execute(query).fetchone()
    return None if values is None else _row(values)


def standing(connection: sqlite3.Connection, limit: int) -> list[Step]:
    """The acts that undo would take back one after the other, the last first."""
    kinds = ",".join(f"'{kind}'" for kind in _TAKEN_BACK)
    query = f"{_SELECT} WHERE live = 1 AND kind IN ({kinds}) GROUP BY chain ORDER BY max(seq) DESC LIMIT ?"
    return _acts(connection, query, limit)


def undone(connection: sqlite3.Connection, limit: int) -> list[Step]:
    """The acts that redo would bring back one after the other, the next first."""
    return _acts(connection, f"{_SELECT} WHERE live = 1 AND kind = 'undo' ORDER BY seq DESC LIMIT ?", limit)


def _acts(connection: sqlite3.Connection, query: str, limit: int) -> list[Step]:
    rows = [_row(values) for values in connection.execute(query, (limit,))]
    return [act for row in rows if (act := act_of(connection, row)) is not None]


def act_of(connection: sqlite3.Connection, row: StepRow | None) -> Step | None:
    """The act that a step is in the end about, as it now stands."""
    act = None if row is None else find(connection, row.root)
    return None if act is None else act.step


def chain(connection: sqlite3.Connection, first: StepId) -> list[StepId]:
    """The steps that are undone together, oldest first."""
    return [step for (step,) in connection.execute("SELECT id FROM step WHERE chain = ? ORDER BY seq", (first,))]


def absorbed_places(connection: sqlite3.Connection, steps: Iterable[StepId]) -> list[tuple[int, int]]:
    """The places of this file's journal, first and last, that those of some steps filled that took entries in."""
    query = "SELECT first, last FROM absorbed WHERE step IN (SELECT value FROM json_each(?)) ORDER BY first"
    return connection.execute(query, (to_json(list(steps)),)).fetchall()


def settle(connection: sqlite3.Connection, taken: StepRow, *, undone: bool) -> None:
    """Note that a step was undone or redone: it is off its stack, and its act stands or not."""
    connection.execute("UPDATE step SET live = 0 WHERE chain = ?", (taken.chain,))
    connection.execute("UPDATE step SET undone = ? WHERE chain = ?", (int(undone), taken.root))


def newest_first(connection: sqlite3.Connection, limit: int) -> list[Step]:
    """The history, newest first."""
    return [_row(values).step for values in connection.execute(f"{_SELECT} ORDER BY seq DESC LIMIT ?", (limit,))]


def highest_counter(connection: sqlite3.Connection) -> int:
    """The highest Lamport counter in the file, 0 in a new one."""
    return int(connection.execute("SELECT coalesce(max(counter), 0) FROM step").fetchone()[0])

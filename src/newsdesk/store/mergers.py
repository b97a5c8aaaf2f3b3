"""What was merged into a record: when, by whom, in which step."""

from dataclasses import dataclass

from newsdesk.model.change import DELETED, Entry, StepId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store import journal, steps
from newsdesk.store.columns import MERGED
from newsdesk.store.merges import is_split, merges_away
from newsdesk.store.store import Store
from newsdesk.store.titles import titled


@dataclass(frozen=True, slots=True, kw_only=True)
class Merger:
    """A record that was merged into another, which stands for it now. `analyst` is who did it, by id."""

    record: RecordId
    kind: RecordKind
    title: str
    into: RecordId
    step: StepId
    time: str
    analyst: str


def mergers_into(store: Store, kind: RecordKind, record: str) -> list[Merger]:
    """What was merged into a record and not split off again, the last one first."""
    query = f'SELECT id FROM "{kind}" WHERE deleted = 1 AND merged = ?'  # noqa: S608 - a table's name
    rows = [row for (row,) in store.connection.execute(query, (record,))]
    found = [merger for row in rows if (merger := merger_of(store, kind, row)) is not None]
    return sorted(found, key=lambda merger: (merger.time, merger.step), reverse=True)


def merger_of(store: Store, kind: RecordKind, record: str) -> Merger | None:
    """How a record that lives no more was merged away; None if it was not."""
    row = store.row(kind, record, deleted=True)
    if row is None or not row[DELETED] or not row[MERGED]:
        return None
    for entry in reversed(store.history(kind, record)):
        step = steps.find(store.connection, entry.step)
        if merges_away(entry) and entry.fields[MERGED] == row[MERGED] and step is not None and not step.step.undone:
            return Merger(
                record=RecordId(record),
                kind=kind,
                title=titled(row),
                into=RecordId(str(row[MERGED])),
                step=step.chain,
                time=entry.time,
                analyst=entry.analyst,
            )
    return None


def step_entries(store: Store, step: StepId) -> list[Entry]:
    """What one act did, a row an entry, in the order in which it did it."""
    return journal.entries_of_steps(store.connection, steps.chain(store.connection, step))


def born_of_split(store: Store, table: str, row: str) -> bool:
    """Whether a row was brought to life by a merge that has been taken apart since."""
    births = (entry for entry in reversed(store.history(table, row)) if entry.fields.get(DELETED) is False)
    birth = next(births, None)
    return birth is not None and is_split(store.connection, birth)

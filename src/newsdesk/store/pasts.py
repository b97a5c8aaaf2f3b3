"""Rows as they stand, and as one analyst alone had made them at a moment: the same questions to either."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Protocol

from newsdesk.model.change import DELETED, Edit, Entry, EntryId, Row
from newsdesk.store.journal import entries_of_rows, to_json
from newsdesk.store.recount import age, recount
from newsdesk.store.store import Store
from newsdesk.store.tables import Table, table_named


class Picture(Protocol):
    """What rows there are, at whatever moment."""

    def rows(self, table: str, column: str, values: Collection[str]) -> list[Row]:
        """The living rows whose column has one of these values, oldest first."""
        ...


class Present:
    """The rows as they stand."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self, table: str, column: str, values: Collection[str]) -> list[Row]:
        """The living rows whose column has one of these values, oldest first."""
        return [row for row in _rows(self._store, table_named(table), column, values) if not row[DELETED]]


class Past:
    """The rows as one analyst alone had made them, up to a Lamport counter if one is given.

    Rows that this analyst made are told by that analyst's entries alone; what others did to them later counts as
    discussion, and so does every adjudication. Records that others made are told by all entries up to the counter; of
    marks and what they prove there are only the analyst's own.
    """

    def __init__(self, store: Store, analyst: str, until: int | None = None) -> None:
        self._store = store
        self._analyst = analyst
        self._until = until

    def rows(self, table: str, column: str, values: Collection[str]) -> list[Row]:
        """The rows that lived then and whose column has one of these values, oldest first."""
        specification = table_named(table)
        rows = {str(row["id"]): row for row in _rows(self._store, specification, column, values)}
        births = self._births(table, rows)
        touched = entries_of_rows(self._store.connection, table, [row for row in rows if row not in births])
        for row, entries in touched.items():
            rows[row] = self._then(specification, row, entries)
        wanted = set(values)
        return [
            row for name, row in rows.items() if births.get(name, True) and not row[DELETED] and row[column] in wanted
        ]

    def _births(self, table: str, rows: Iterable[str]) -> dict[str, bool]:
        """The rows that nobody touched since their birth, most of all, and whether that was so early and of concern."""
        found = self._store.connection.execute(_TOLD_ONCE, (table, to_json(list(rows))))
        return {
            str(row): self._is_early(int(counter))
            and edit != Edit.ADJUDICATE
            and (table not in _OWN or analyst == self._analyst)
            for row, counter, edit, analyst in found
        }

    def _then(self, table: Table, row: str, entries: Sequence[Entry]) -> Row:
        born = min((entry for entry in entries if not entry.seen), key=age, default=None)
        own = born is not None and born.analyst == self._analyst
        if table.name in _OWN and not own:
            return table.blank(row)
        early = (entry for entry in _without_adjudications(entries) if self._is_early(entry.counter))
        return recount(table, row, [each for each in early if each.analyst == self._analyst or not own]).values

    def _is_early(self, counter: int) -> bool:
        return self._until is None or counter <= self._until


_TOLD_ONCE = """SELECT "row", min(counter), min(edit), min(analyst) FROM change
WHERE "table" = ? AND "row" IN (SELECT value FROM json_each(?)) GROUP BY "row" HAVING count(*) = 1"""

_RETRACING = (Edit.UNDO, Edit.REDO)
_OWN = ("annotation", "evidence")
"""Of these an analyst's past has only what this analyst made."""


def _without_adjudications(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of a row, oldest first, but for adjudications and their undoing and redoing, here or elsewhere."""
    left_out: set[EntryId] = set()
    for entry in entries:
        found = (entry.seen.get(name, ()) for name in entry.fields)
        if entry.edit == Edit.ADJUDICATE or (entry.edit in _RETRACING and any(map(left_out.intersection, found))):
            left_out.add(entry.id)
        else:
            yield entry


def _rows(store: Store, table: Table, column: str, values: Iterable[str]) -> list[Row]:
    """Rows, deleted ones too, whose column has one of these values; one query."""
    query = f'{table.select} WHERE "{column}" IN (SELECT value FROM json_each(?)) ORDER BY rowid'  # noqa: S608 – a column
    return [table.from_sql(found) for found in store.connection.execute(query, (to_json(list(values)),))]

"""What waits for somebody's decision, by its place alone: as things stand, or as they will once a plan is written."""

import sqlite3
from collections.abc import Generator, Iterator, Mapping
from itertools import groupby

from newsdesk.model.absorption import Disputed
from newsdesk.model.change import DELETED, Entry, EntryId
from newsdesk.store import journal, needs, picture
from newsdesk.store.absorbing import Plan
from newsdesk.store.circles import circles_of_merges
from newsdesk.store.conflicts import conflicts_of, is_carried
from newsdesk.store.picture import RowKey
from newsdesk.store.recount import Alternatives, heads_of
from newsdesk.store.tables import TABLES
from newsdesk.store.tree import UPWARD
from newsdesk.store.vetting import Vetted

_Contested = Mapping[tuple[str, str, str], Alternatives]
_NOTHING = Plan(vetted=Vetted(new=(), known=frozenset()), texts={})
_VERSION = ("article", "version")


def disputed(connection: sqlite3.Connection, plan: Plan = _NOTHING) -> Generator[int, None, frozenset[Disputed]]:
    """Find what analysts would have to decide after `plan`; reads only, in short slices.

    Each is a dispute of `edits.exchanging.disputes`, which says what its sides are; a law holds the two together.
    """
    outlook = _Outlook(connection, plan)
    contested = outlook.contested()
    yield 0
    values = frozenset(outlook.values(contested))
    yield 0
    lives = {(table, row) for table, row, field in contested if field == DELETED}
    hung = yield from outlook.hung()
    wanted = {above for below, above in hung.items() if below not in lives}
    lives |= {above for above in wanted if outlook.was_deleted(*above)}
    for circle in circles_of_merges(connection, {key: state.values for key, state in plan.states.items()}):
        if lives.isdisjoint(circle):
            lives.add(circle[0])
    return values | {Disputed(table=table, row=row, field=DELETED) for table, row in lives}


class _Outlook:
    """The rows as they will stand after a plan."""

    def __init__(self, connection: sqlite3.Connection, plan: Plan) -> None:
        self._connection = connection
        self._plan = plan
        self._coming = {entry.id: entry for entry in plan.vetted.new}

    def contested(self) -> _Contested:
        """The sides of each field that will hold several, by table, row and field."""
        rows = groupby(picture.conflict_rows(self._connection), key=lambda found: found[:3])
        held = {key: tuple((entry, value) for *_, entry, value in group) for key, group in rows}
        replaced = self._plan.trees.conflicts.keys()
        stay = {
            key: sides
            for key, sides in held.items()
            if key[:2] not in self._plan.states and not (key[:2] in replaced and key[2] == UPWARD[key[0]])
        }
        return stay | self._plan.contested()

    def values(self, contested: _Contested) -> Iterator[Disputed]:
        """What living rows hold several values of; not the places of marks that wait for the text of their article."""
        open_articles = {row for table, row, field in contested if (table, field) == _VERSION}
        for (table, row, field), sides in contested.items():
            several = len({journal.to_json(value) for _, value in sides}) > 1
            if field == DELETED or not several or not self._lives(table, row):
                continue
            if table != "annotation" or not (open_articles and self._waits(row, field, sides, open_articles)):
                yield Disputed(table=table, row=row, field=TABLES[table].whole_of(field)[0])

    def _waits(self, row: str, field: str, sides: Alternatives, open_articles: set[str]) -> bool:
        standing = self._entries({entry for entry, _ in sides})
        given = {str(first) for entry in standing.values() for first in journal.restored_by(entry).values()}
        entries = self._entries({EntryId(first) for first in given}) | standing
        (conflict,) = conflicts_of(self._connection, {("annotation", row, field): sides}, entries)
        return is_carried(conflict) and self._article_of(row) in open_articles

    def _entries(self, ids: set[EntryId]) -> dict[EntryId, Entry]:
        coming = {entry: self._coming[entry] for entry in ids & self._coming.keys()}
        return journal.entries_among(self._connection, ids - coming.keys()) | coming

    def _article_of(self, annotation: str) -> str | None:
        version = self._field("annotation", annotation, "version")
        return None if version is None else self._field("article_version", version, "article")

    def _field(self, table: str, row: str, field: str) -> str | None:
        state = self._plan.states.get((table, row))
        values = state.values if state else picture.read_row(self._connection, TABLES[table], row)
        return None if not values or values[field] is None else str(values[field])

    def hung(self) -> Generator[int, None, dict[RowKey, RowKey]]:
        """Living rows that hang on deleted ones, each with the first of these."""
        found: dict[RowKey, RowKey] = {}
        dying = picture.by_table(key for key in self._plan.before if self._plan.after(*key) is None)
        for way in range(needs.WAYS):
            for below, above in needs.hanging_pairs(self._connection, way, dying.get(needs.target_of(way), ())):
                if below not in self._plan.before and not (above in self._plan.before and self._plan.after(*above)):
                    found.setdefault(below, above)
            yield 0
        grounds = dict(self._grounds())
        gone = self._gone({above for ranked in grounds.values() for above in ranked})
        for below, ranked in grounds.items():
            for above in ranked:
                if above in gone:
                    found.setdefault(below, above)
        return found

    def _grounds(self) -> Iterator[tuple[RowKey, list[RowKey]]]:
        """The rows of the plan that will live, each with what it hangs on."""
        for table, row in self._plan.before:
            values = self._plan.after(table, row)
            if values is not None and table == "annotation":
                article = self._article_of(row)
                yield (table, row), [] if article is None else [("article", article)]
            elif values is not None:
                yield (table, row), list(needs.grounds_of(table, values))

    def _gone(self, keys: set[RowKey]) -> set[RowKey]:
        gone = {key for key in keys if key in self._plan.before and self._plan.after(*key) is None}
        for table, rows in picture.by_table(keys - self._plan.before.keys()).items():
            held = picture.rows_among(self._connection, TABLES[table], rows)
            gone |= {(table, row) for row, values in held.items() if values[DELETED]}
        return gone

    def _lives(self, table: str, row: str) -> bool:
        if (table, row) in self._plan.before:
            return self._plan.after(table, row) is not None
        return picture.living_row(self._connection, TABLES[table], row) is not None

    def was_deleted(self, table: str, row: str) -> bool:
        """Whether somebody deleted a row; one that has not arrived yet does not live either."""
        entries = self._plan.entries.get((table, row)) or journal.entries_of_row(self._connection, table, row)
        told = [entry for entry in entries if DELETED in entry.fields]
        return bool(told) and any(head.fields[DELETED] is True for head in heads_of(DELETED, told))

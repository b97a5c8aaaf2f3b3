"""What goes into a package: rows, each with its whole history, and the rows and texts that they cannot do without.

A row that is taken takes with it what it names, now or ever before, and what belongs to it by the rules of its scope.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from newsdesk.model.article import Sha256
from newsdesk.model.change import Entry
from newsdesk.store import journal
from newsdesk.store.picture import RowKey, by_table
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

Belongings = Mapping[str, Sequence[tuple[str, str]]]
"""For each table the rows that belong to one of its rows and travel with it: table and the column that names it."""

History = dict[RowKey, list[Entry]]
"""Rows with all their entries."""

_REMARKS = (("tagging", "row"), ("comment", "row"))
_RECORDS: Belongings = {
    "participant": (("alias", "participant"), ("participant", "merged"), *_REMARKS),
    "agenda_item": (("agenda_item", "merged"), *_REMARKS),
    "meeting": (("meeting_participant", "meeting"), ("meeting_agenda", "meeting"), ("meeting", "merged"), *_REMARKS),
    "note": (("note", "merged"), *_REMARKS),
}
_ANNOTATIONS: Belongings = {
    "annotation": (("evidence", "annotation"), ("carrying", "annotation"), *_REMARKS),
    "finding": _REMARKS,
}

OF_ARTICLES: Belongings = {
    "article": (("article_version", "article"), *_REMARKS),
    "article_version": (("annotation", "version"), ("adjudication", "version")),
    **_ANNOTATIONS,
    **_RECORDS,
}
"""An article has its versions, what is marked in them, the records that this proves, and what is said of all these."""

OF_SESSION: Belongings = {
    "review_session": (("review_item", "session"), ("verdict", "session"), ("comment", "session")),
    "review_item": (("comment", "row"),),
    "article": (("article_version", "article"),),
}
"""A review session has its items, what is said of them, and the texts in which they stand; nothing of the layers."""

OF_ITEMS: Belongings = {**OF_SESSION, **_RECORDS, "annotation": (("carrying", "annotation"), *_REMARKS)}
"""As `OF_SESSION`, where its items are records: with these as they are shown."""

OF_LAYER: Belongings = {**OF_SESSION, **_RECORDS, **_ANNOTATIONS}
"""As `OF_SESSION`, with what somebody marked in its articles."""

_POINTING = ("evidence", "review_item")
"""Tables whose rows name a row of any table by `table` and `row`."""


@contextmanager
def snapshot(store: Store) -> Iterator[None]:
    """Read in the block one state of the file, also while another connection writes to it."""
    if store.connection.in_transaction:
        yield
        return
    store.connection.execute("BEGIN")
    try:
        yield
    finally:
        store.connection.execute("ROLLBACK")


def in_order(store: Store, entries: Iterable[Entry]) -> list[Entry]:
    """Entries as a package has them: by counter, step and table, and then as they were made."""
    found = {entry.id: entry for entry in entries}
    query = "SELECT id FROM change WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq"
    made = [found[entry_id] for (entry_id,) in store.connection.execute(query, (journal.to_json(list(found)),))]
    return sorted(made, key=lambda entry: (entry.counter, entry.step, entry.table))


def with_belongings(store: Store, rows: Iterable[RowKey], belongings: Belongings) -> History:
    """Rows with what they name and what belongs to them, and so on."""
    found: History = {}
    waiting = set(rows)
    while waiting:
        level = _histories(store, waiting)
        found |= level
        named = {key for entries in level.values() for entry in entries for key in _named(entry)}
        waiting = (named | _belonging(store, waiting, belongings)) - found.keys()
    return found


def _histories(store: Store, rows: Iterable[RowKey]) -> History:
    found: History = {}
    for table, ids in by_table(rows).items():
        entries = journal.entries_of_rows(store.connection, table, ids)
        found |= {(table, row): entries.get(row, []) for row in ids}
    return found


def _named(entry: Entry) -> Iterator[RowKey]:
    """The rows that an entry names. A reading of a finding is left out: findings come if all that they name does."""
    table = TABLES.get(entry.table)
    if table is None:
        return
    for column in table.references:
        named = entry.fields.get(column.name)
        if isinstance(named, str):
            yield column.references, named
    if entry.table in _POINTING and entry.fields.get("table") != "finding_reading":
        yield from _pointed(entry)


def _pointed(entry: Entry) -> Iterator[RowKey]:
    table, row = entry.fields.get("table"), entry.fields.get("row")
    if table in TABLES and isinstance(row, str):
        yield str(table), row


def _belonging(store: Store, rows: Iterable[RowKey], belongings: Belongings) -> set[RowKey]:
    return {
        key
        for table, ids in by_table(rows).items()
        for child, column in belongings.get(table, ())
        for key in rows_naming(store, child, column, ids)
    }


def rows_naming(store: Store, table: str, column: str, values: Iterable[str]) -> set[RowKey]:
    """The rows of a table, deleted ones too, that have one of these values in a column."""
    among = "(SELECT value FROM json_each(?))"
    query = f'SELECT id FROM "{table}" WHERE "{column}" IN {among}'  # noqa: S608 – names of the specification
    return {(table, row) for (row,) in store.connection.execute(query, (journal.to_json(list(values)),))}


def differences_within(store: Store, found: History) -> set[RowKey]:
    """The pairings between rows that are taken, and the findings about them of which every reading is taken too."""
    ids = journal.to_json([row for _, row in found])
    among = "(SELECT value FROM json_each(?1))"
    paired = f"SELECT id FROM pairing WHERE first IN {among} AND second IN {among}"  # noqa: S608 – constants
    told = (
        f"SELECT id FROM finding f WHERE first IN {among} AND (second = '' OR second IN {among}) AND NOT EXISTS "  # noqa: S608 – constants
        f"(SELECT 1 FROM finding_reading r WHERE r.finding = f.id AND r.version NOT IN {among})"
    )
    pairings = {("pairing", row) for (row,) in store.connection.execute(paired, (ids,))}
    findings = [row for (row,) in store.connection.execute(told, (ids,))]
    readings = rows_naming(store, "finding_reading", "finding", findings)
    return pairings | {("finding", row) for row in findings} | readings


def without_strays(found: History) -> History:
    """Without the ties to readings of findings that are not taken."""
    return {key: entries for key, entries in found.items() if not any(_strays(entry, found) for entry in entries)}


def _strays(entry: Entry, found: Collection[RowKey]) -> bool:
    reading = ("finding_reading", str(entry.fields.get("row")))
    return entry.table == "evidence" and entry.fields.get("table") == reading[0] and reading not in found


def texts_of(store: Store, entries: Iterable[Entry]) -> tuple[dict[Sha256, str], dict[Sha256, Sha256]]:
    """The texts that entries of versions name, as Markdown by its hash, and for each the hash of its canonical text."""
    named = {
        str(entry.fields["body"]) for entry in entries if entry.table == "article_version" and "body" in entry.fields
    }
    query = "SELECT sha256, markdown, text_sha256 FROM body WHERE sha256 IN (SELECT value FROM json_each(?))"
    found = store.connection.execute(query, (journal.to_json(sorted(named)),)).fetchall()
    return (
        {Sha256(sha256): markdown for sha256, markdown, _ in found},
        {Sha256(sha256): Sha256(text) for sha256, _, text in found},
    )


def proofs_of(store: Store, records: Collection[str]) -> set[RowKey]:
    """The ties from records, and from their places in meetings, to the words that prove them."""
    places = [
        row
        for table in ("meeting_participant", "meeting_agenda")
        for _, row in rows_naming(store, table, "meeting", records)
    ]
    return rows_naming(store, "evidence", "row", [*records, *places])


def own_annotations(store: Store, versions: Iterable[str], analyst: str) -> set[RowKey]:
    """What an analyst marked in these versions, also what they deleted since."""
    marked = rows_naming(store, "annotation", "version", versions)
    return marked & rows_naming(store, "annotation", "creator", [analyst])

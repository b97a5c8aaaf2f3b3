"""Taking in entries that others wrote: a union of the journals, then a recount of the rows it touched."""

import sqlite3
from collections.abc import Iterable, Mapping

from newsdesk.model.article import CanonicalText, Sha256
from newsdesk.model.change import ChangeSet, Entry, Step
from newsdesk.store import bodies, journal, picture, steps
from newsdesk.store.drafting import Rows, settle
from newsdesk.store.tables import TABLES


def absorb(
    connection: sqlite3.Connection,
    step: Step,
    entries: Iterable[Entry],
    texts: Mapping[Sha256, tuple[str, CanonicalText]],
) -> ChangeSet | None:
    """Add the entries that the journal lacks and show what they say; None if nothing was new.

    Entries of tables that this program does not know are kept in the journal and shown nowhere.
    """
    new = [entry for entry in entries if journal.append(connection, entry)]
    steps.add_foreign(connection, new)
    new_bodies: set[str] = {sha256 for sha256 in texts if not bodies.has(connection, sha256)}
    for sha256 in new_bodies:
        bodies.put(connection, *texts[Sha256(sha256)])
    if not new and not new_bodies:
        return None
    touched = sorted({(entry.table, entry.row) for entry in new if entry.table in TABLES})
    before: Rows = {(table, row): picture.living_row(connection, TABLES[table], row) for table, row in touched}
    for table, row in touched:
        picture.recount_row(connection, TABLES[table], row)
    return settle(connection, step, before, new_bodies)

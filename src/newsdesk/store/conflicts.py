"""The open conflicts with their alternatives."""

import sqlite3
from itertools import groupby

from newsdesk.model.change import Conflict, Entry, Scalar
from newsdesk.store import journal, picture
from newsdesk.store.recount import age


def open_conflicts(connection: sqlite3.Connection) -> list[Conflict]:
    """Every field that has several values, newest first; the first is shown, but for a loop in the agenda tree."""
    found = []
    for (table, row, field), group in groupby(picture.conflict_rows(connection), key=lambda found: found[:3]):
        alternatives: list[tuple[Entry, Scalar]] = []
        for *_, entry_id, value in group:
            entry = journal.entry(connection, entry_id)
            if entry is not None:
                alternatives.append((entry, value))
        alternatives.sort(key=lambda alternative: age(alternative[0]), reverse=True)
        found.append(Conflict(table=table, row=row, field=field, values=tuple(alternatives)))
    return found

"""What things are called: the title of a row, and of everything that can be opened by name, in small helpings."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsdesk.model.change import Row
from newsdesk.model.record import RecordKind
from newsdesk.store.store import Store

HELPING = 2_000
"""How many titles one query reads: some milliseconds' worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """What an article (`kind` None) or a record is called.

    `beside` is what tells it from its namesakes: an article's source, a role, the words for a time. `day`
    is an article's date in ISO's form; `also` are other names, one a line.
    """

    id: str
    words: str
    kind: RecordKind | None = None
    beside: str = ""
    day: str = ""
    also: str = ""


_ALIASES = "coalesce((SELECT group_concat(name, char(10)) FROM alias WHERE participant = t.id AND deleted = 0), '')"
_FIRST_LINE = "substr(body, 1, instr(body || char(10), char(10)) - 1)"
_QUERIES: tuple[tuple[RecordKind | None, str, str], ...] = (
    (RecordKind.PARTICIPANT, "participant", f"name, role, '', {_ALIASES}"),
    (RecordKind.AGENDA_ITEM, "agenda_item", "title, '', '', ''"),
    (RecordKind.MEETING, "meeting", "title, when_words, '', ''"),
    (RecordKind.NOTE, "note", f"CASE title WHEN '' THEN {_FIRST_LINE} ELSE title END, '', '', ''"),
    (None, "article", "title, source, published, ''"),
)


def titles(store: Store) -> Iterator[list[Title]]:
    """All titles, records first, of each kind the newest first; one query a helping.

    Each helping is read when it is asked for, so what came or went meanwhile may or may not be there.
    """
    for kind, table, columns in _QUERIES:
        below = 2**63 - 1
        while True:
            query = (
                f'SELECT t.rowid, t.id, {columns} FROM "{table}" t '  # noqa: S608 - fixed pieces
                "WHERE t.deleted = 0 AND t.rowid < ? ORDER BY t.rowid DESC LIMIT ?"
            )
            rows = store.connection.execute(query, (below, HELPING)).fetchall()
            if not rows:
                break
            yield [Title(id=row[1], words=row[2], kind=kind, beside=row[3], day=row[4], also=row[5]) for row in rows]
            below = rows[-1][0]


def titled(row: Row | None) -> str:
    """The name or title of a row, or the first line of its text."""
    found = row or {}
    return str(found.get("name") or found.get("title") or str(found.get("body", "")).partition("\n")[0])

"""Rows as a review shows them: their fields, their lists and the words that prove them; and where these stand."""

from collections.abc import Iterable, Mapping
from typing import Final

from newsdesk.model.change import Row, Scalar
from newsdesk.model.record import RecordKind
from newsdesk.store.journal import to_json
from newsdesk.store.resting import PLACES
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

_ARTICLE: Final = "article"
_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    RecordKind.PARTICIPANT: ("name", "named", "kind", "role", "affiliation", "country", "note"),
    RecordKind.AGENDA_ITEM: ("title", "status", "parent", "note"),
    RecordKind.MEETING: (
        *("title", "format", "when_words", "when_value", "when_precision", "when_basis", "when_reason"),
        *("place", "status", "visit", "note"),
    ),
    RecordKind.NOTE: ("title", "body"),
    _ARTICLE: ("title", "source", "author", "published", "language", "version"),
}
_LISTS: Final = {
    RecordKind.PARTICIPANT: (("aliases", "alias", "participant", "name"),),
    RecordKind.MEETING: (
        ("participants", "meeting_participant", "meeting", "participant"),
        ("agenda", "meeting_agenda", "meeting", "agenda_item"),
    ),
}
_AT = """JOIN annotation n ON n.id = e.annotation AND n.deleted = 0 JOIN article_version v ON v.id = n.version
JOIN article a ON a.id = v.article AND a.deleted = 0 WHERE e.deleted = 0"""
_AMONG = "IN (SELECT value FROM json_each(?))"

Place = tuple[str, str, str, int, int]
"""Where words stand among all articles: day and import of the article, its id, start and end in code points."""

NOWHERE: Final[Place] = ("\U0010ffff", "", "", 0, 0)
"""Behind all words."""


def standing(store: Store, table: str, ids: Iterable[str]) -> dict[str, Row]:
    """Those of some rows that live, each with what a reviewer sees of it; a few queries in all.

    Beside fields of the row these are `aliases`, names parted by "; ", `participants` and `agenda`, ids parted so and
    in the order of the ids, and `quotes`, the words that prove a record, one a line in the order of the articles.
    """
    asked = to_json(list(ids))
    found: dict[str, dict[str, Scalar]] = {}
    for values in store.connection.execute(f"{TABLES[table].select} WHERE deleted = 0 AND id {_AMONG}", (asked,)):
        row = TABLES[table].from_sql(values)
        found[str(row["id"])] = {name: row[name] for name in _FIELDS[table]}
    for name, links, column, value in _LISTS.get(RecordKind(table), ()) if table != _ARTICLE else ():
        _add(found, name, _members(store, (links, column, value), asked), "; ")
    if table != _ARTICLE:
        _add(found, "quotes", _quotes(store, asked), "\n")
    return dict(found)


def _add(found: Mapping[str, dict[str, Scalar]], name: str, lists: Mapping[str, list[str]], parting: str) -> None:
    for row, values in found.items():
        values[name] = parting.join(lists.get(row, ()))


def _members(store: Store, link: tuple[str, str, str], asked: str) -> dict[str, list[str]]:
    table, column, value = link
    query = (
        f'SELECT "{column}", "{value}" FROM {table} WHERE deleted = 0 '  # noqa: S608 – names of the specification
        f'AND "{column}" {_AMONG} ORDER BY "{value}"'
    )
    return _grouped(store, query, asked)


def _quotes(store: Store, asked: str) -> dict[str, list[str]]:
    query = (
        f'SELECT e."row", n.exact FROM evidence e {_AT} AND e."row" {_AMONG} '  # noqa: S608 – fixed pieces
        'ORDER BY a.published, a.imported, a.id, n.start, n."end", n.id'
    )
    return _grouped(store, query, asked)


def _grouped(store: Store, query: str, asked: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row, words in store.connection.execute(query, (asked,)):
        if str(words) not in found.setdefault(str(row), []):
            found[str(row)].append(str(words))
    return found


def first_places(store: Store, ids: Iterable[str]) -> dict[str, Place]:
    """Where the first words that prove each record stand; of one that no words prove those of its places in meetings.

    Records that nothing proves are left out.
    """
    asked = to_json(list(ids))
    columns = 'a.published, a.imported, a.id, n.start, n."end"'
    found: dict[str, Place] = {}
    for table, column in PLACES:
        query = (
            f'SELECT l."{column}", {columns} FROM {table} l JOIN evidence e ON e."row" = l.id {_AT} '  # noqa: S608
            f'AND l.deleted = 0 AND l."{column}" {_AMONG}'
        )
        _take_first(found, store, query, asked)
    own: dict[str, Place] = {}
    _take_first(own, store, f'SELECT e."row", {columns} FROM evidence e {_AT} AND e."row" {_AMONG}', asked)  # noqa: S608
    return found | own


def _take_first(found: dict[str, Place], store: Store, query: str, asked: str) -> None:
    for row, published, imported, article, start, end in store.connection.execute(query, (asked,)):
        place = (str(published) or "~", str(imported), str(article), int(start), int(end))
        found[str(row)] = min(place, found.get(str(row), NOWHERE))


def article_places(store: Store, ids: Iterable[str]) -> dict[str, Place]:
    """The place of articles themselves."""
    query = f"SELECT id, published, imported FROM article WHERE deleted = 0 AND id {_AMONG}"  # noqa: S608 – fixed pieces
    rows = store.connection.execute(query, (to_json(list(ids)),))
    return {str(row): (str(published) or "~", str(imported), str(row), 0, 0) for row, published, imported in rows}


def changed_since(store: Store, moment: str) -> set[str]:
    """The records that anybody changed after a moment, UTC in ISO 8601: themselves, their lists, or their proofs."""
    changed = 'SELECT "row" FROM change WHERE time > :moment'
    records = ", ".join(f"'{kind}'" for kind in RecordKind)
    pieces = [f'{changed} AND "table" IN ({records})']
    pieces += [f'SELECT "row" FROM evidence WHERE id IN ({changed}) OR annotation IN ({changed})']  # noqa: S608
    links = (*PLACES[:4], ("alias", "participant"))
    pieces += [f'SELECT "{column}" FROM {table} WHERE id IN ({changed})' for table, column in links]  # noqa: S608
    return {str(row) for (row,) in store.connection.execute(" UNION ".join(pieces), {"moment": moment})}

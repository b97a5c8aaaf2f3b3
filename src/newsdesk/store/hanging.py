"""Which rows hang on others, deleted ones too: what a deletion takes with it, and what it could not know of."""

from collections.abc import Iterator, Mapping

from newsdesk.model.change import Row
from newsdesk.store.picture import RowKey
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

_EVIDENCE = TABLES["evidence"]
_RECORDS = ("participant", "agenda_item", "meeting", "note")

_NEEDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "alias": {"participant": ("participant",)},
    "meeting_participant": {"meeting": ("meeting",), "participant": ("participant",)},
    "meeting_agenda": {"meeting": ("meeting",), "agenda_item": ("agenda_item",)},
    "evidence": {
        "row": (*_RECORDS, "meeting_participant", "meeting_agenda", "finding_reading"),
        "annotation": ("annotation",),
    },
    "tagging": {"row": ("article", "annotation", *_RECORDS), "tag": ("tag",)},
    "pairing": {"first": _RECORDS, "second": _RECORDS},
    "finding_reading": {"finding": ("finding",)},
    "comment": {"row": ("article", "annotation", "finding", *_RECORDS)},
    "review_item": {"session": ("review_session",)},
    "verdict": {"session": ("review_session",)},
}
"""By table the columns that name what a row cannot do without, and the tables where that is, records first."""

_BENEATH: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "agenda_item": {"parent": ("agenda_item",)},
    "meeting": {"visit": ("meeting",)},
}
"""The same for what stands beneath something, and could do without it if whoever deleted that had known."""


def ties_of_annotation(store: Store, annotation: str) -> list[Row]:
    """What the words of an annotation support or supported, deleted ties too."""
    query = f"{_EVIDENCE.select} WHERE annotation = ? ORDER BY deleted, field, id"
    return [_EVIDENCE.from_sql(values) for values in store.connection.execute(query, (annotation,))]


def ties_of_row(store: Store, row: str) -> list[Row]:
    """What words support or supported a row, deleted ties too, in the order in which the words stand."""
    place = "(SELECT start FROM annotation a WHERE a.id = evidence.annotation)"
    query = f'{_EVIDENCE.select} WHERE "row" = ? ORDER BY deleted, {place}, id'
    return [_EVIDENCE.from_sql(values) for values in store.connection.execute(query, (row,))]


def named_rows(store: Store, table: str, row: str) -> list[RowKey]:
    """The rows that a row needs to mean something, each as table and id; of marked words the article.

    Not those that it merely remembers: what it was merged into, what it answers, from where it was carried.
    """
    values = store.row(table, row, deleted=True)
    if values is None:
        return []
    if table == "annotation":
        version = store.row("article_version", str(values["version"]), deleted=True) or {}
        return [("article", str(version["article"]))] if version.get("article") else []
    return [
        (targets[0] if len(targets) == 1 else str(values["table"]), str(values[column]))
        for column, targets in _NEEDS.get(table, {}).items()
        if values[column] and (len(targets) == 1 or values["table"] in targets)
    ]


def left_hanging(store: Store) -> dict[RowKey, list[RowKey]]:
    """Living rows by the deleted row that they hang on: who deleted it did not know of them.

    A row that hangs on several is named under the first of them, records before marks. What was said in a review
    outlives the row that it is about, and so hangs on nothing.
    """
    found: dict[RowKey, list[RowKey]] = {}
    placed: set[RowKey] = set()
    for below, above in _hanging(store):
        if below not in placed:
            placed.add(below)
            found.setdefault(above, []).append(below)
    return found


def _hanging(store: Store) -> Iterator[tuple[RowKey, RowKey]]:
    for table, columns in {**_NEEDS, **_BENEATH}.items():
        own = "AND h.session = ''" if table == "comment" else ""
        for column, targets in columns.items():
            for target in targets:
                typed = 'AND h."table" = ?' if len(targets) > 1 else "AND ? <> ''"
                query = (
                    f'SELECT h.id, t.id FROM "{target}" t JOIN "{table}" h ON h."{column}" = t.id '  # noqa: S608 - ours
                    f"WHERE t.deleted = 1 AND h.deleted = 0 {typed} {own} ORDER BY h.id"
                )
                for below, above in store.connection.execute(query, (target,)):
                    yield (table, below), (target, above)
    query = (
        "SELECT n.id, a.id FROM article a JOIN article_version v ON v.article = a.id "
        "JOIN annotation n ON n.version = v.id WHERE a.deleted = 1 AND n.deleted = 0 ORDER BY n.id"
    )
    for below, above in store.connection.execute(query):
        yield ("annotation", below), ("article", above)

"""Which rows hang on others, deleted ones too: what a deletion takes with it, and what it could not know of."""

from newsdesk.model.change import Row
from newsdesk.store.needs import NEEDS, WAYS, hanging_pairs
from newsdesk.store.picture import RowKey
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

_EVIDENCE = TABLES["evidence"]


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
        for column, targets in NEEDS.get(table, {}).items()
        if values[column] and (len(targets) == 1 or values["table"] in targets)
    ]


def left_hanging(store: Store) -> dict[RowKey, list[RowKey]]:
    """Living rows by the deleted row that they hang on: who deleted it did not know of them.

    A row that hangs on several is named under the first of them, records before marks. What was said in a review
    outlives the row that it is about, and so hangs on nothing.
    """
    found: dict[RowKey, list[RowKey]] = {}
    placed: set[RowKey] = set()
    for way in range(WAYS):
        for below, above in hanging_pairs(store.connection, way):
            if below not in placed:
                placed.add(below)
                found.setdefault(above, []).append(below)
    return found

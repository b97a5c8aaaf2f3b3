"""Which rows hang on others, deleted ones too: what a deletion takes with it, and what it could not know of."""

from collections.abc import Mapping

from newsdesk.model.change import Row
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

_EVIDENCE = TABLES["evidence"]

_NEEDS: Mapping[str, Mapping[str, str]] = {
    "alias": {"participant": "participant"},
    "meeting_participant": {"meeting": "meeting", "participant": "participant"},
    "meeting_agenda": {"meeting": "meeting", "agenda_item": "agenda_item"},
    "evidence": {"annotation": "annotation", "row": ""},
    "tagging": {"tag": "tag", "row": ""},
    "pairing": {"first": "", "second": ""},
    "finding_reading": {"finding": "finding"},
    "comment": {"row": ""},
    "review_item": {"session": "review_session"},
    "verdict": {"session": "review_session", "item": "review_item"},
}
"""By table the columns that name what a row cannot do without, and where that is; "" where the row itself says it."""


def ties_of_annotation(store: Store, annotation: str) -> list[Row]:
    """What the words of an annotation support or supported, deleted ties too."""
    query = f"{_EVIDENCE.select} WHERE annotation = ? ORDER BY deleted, field, id"
    return [_EVIDENCE.from_sql(values) for values in store.connection.execute(query, (annotation,))]


def named_rows(store: Store, table: str, row: str) -> list[tuple[str, str]]:
    """The rows that a row needs to mean something, each as table and id; of marked words the article.

    Not those that it merely remembers: what it was merged into, what it answers, from where it was carried.
    """
    values = store.row(table, row, deleted=True)
    if values is None:
        return []
    if table == "annotation":
        version = store.row("article_version", str(values["version"]), deleted=True) or {}
        return [("article", str(version["article"]))] if version.get("article") else []
    named = [(column, target) for column, target in _NEEDS.get(table, {}).items() if values[column] is not None]
    found = [(target or str(values["table"]), str(values[column])) for column, target in named]
    return [key for key in found if key[0] in TABLES and key[1]]

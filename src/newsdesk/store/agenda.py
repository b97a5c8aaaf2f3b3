"""Places among the siblings of the agenda tree; an item whose parent does not live stands at the top level."""

from newsdesk.model.record import RecordId
from newsdesk.store.store import Store

_BENEATH = "parent IS :parent"
_AT_TOP = "(parent IS NULL OR parent IN (SELECT id FROM agenda_item WHERE deleted = 1))"


def agenda_parent(store: Store, item: str) -> RecordId | None:
    """The living item beneath which an item stands; None at the top level."""
    query = """SELECT above.id FROM agenda_item item JOIN agenda_item above ON above.id = item.parent
WHERE item.id = ? AND above.deleted = 0"""
    found = store.connection.execute(query, (item,)).fetchone()
    return None if found is None else RecordId(found[0])


def agenda_children(store: Store, parent: str | None) -> list[RecordId]:
    """The living items beneath `parent`, or at the top level, in their order."""
    query = f"SELECT id {_siblings(parent)} > ('', '') ORDER BY \"order\", id"
    return [RecordId(item) for (item,) in store.connection.execute(query, {"parent": parent, "but": None})]


def last_agenda_item(store: Store, parent: str | None, *, but: str | None = None) -> RecordId | None:
    """The last item beneath `parent`, None at the top level, leaving out `but`; None if there is none."""
    query = f"SELECT id {_siblings(parent)} > ('', '') ORDER BY \"order\" DESC, id DESC LIMIT 1"
    found = store.connection.execute(query, {"parent": parent, "but": but}).fetchone()
    return None if found is None else RecordId(found[0])


def agenda_keys_around(
    store: Store, parent: str | None, after: str | None, *, but: str | None = None
) -> tuple[str, str]:
    """The order keys between which an item stands behind `after`; "" where there is no sibling.

    If `after` is None or no sibling, they are those around the first place. `but` is left out.
    """
    given = {"parent": parent, "but": but, "after": after}
    siblings = _siblings(parent)
    held = store.connection.execute(f"SELECT \"order\", id {siblings} > ('', '') AND id = :after", given).fetchone()
    before, item = held or ("", "")
    query = f'SELECT "order" {siblings} > (:before, :item) ORDER BY "order", id LIMIT 1'
    found = store.connection.execute(query, {**given, "before": before, "item": item}).fetchone()
    return before, "" if found is None else found[0]


def _siblings(parent: str | None) -> str:
    """The living items of one parent but one; what follows says from where on."""
    beneath = _AT_TOP if parent is None else _BENEATH
    return f'FROM agenda_item WHERE deleted = 0 AND {beneath} AND id IS NOT :but AND ("order", id)'

"""Places among the siblings of the agenda tree, found without reading them all."""

from newsdesk.model.record import RecordId
from newsdesk.store.store import Store

_SIBLINGS = 'FROM agenda_item WHERE deleted = 0 AND parent IS :parent AND id IS NOT :but AND ("order", id)'
"""The living items beneath one parent but one; what follows says from where on."""


def last_agenda_item(store: Store, parent: str | None, *, but: str | None = None) -> RecordId | None:
    """The last item beneath `parent`, None at the top level, leaving out `but`; None if there is none."""
    query = f"SELECT id {_SIBLINGS} > ('', '') ORDER BY \"order\" DESC, id DESC LIMIT 1"
    found = store.connection.execute(query, {"parent": parent, "but": but}).fetchone()
    return None if found is None else RecordId(found[0])


def agenda_keys_around(
    store: Store, parent: str | None, after: str | None, *, but: str | None = None
) -> tuple[str, str]:
    """The order keys between which an item stands behind `after`; "" where there is no sibling.

    If `after` is None or no sibling, they are those around the first place. `but` is left out.
    """
    given = {"parent": parent, "but": but, "after": after}
    held = store.connection.execute(
        f"SELECT \"order\", id {_SIBLINGS} > ('', '') AND id = :after",
        given,
    ).fetchone()
    before, item = held or ("", "")
    query = f'SELECT "order" {_SIBLINGS} > (:before, :item) ORDER BY "order", id LIMIT 1'
    found = store.connection.execute(query, {**given, "before": before, "item": item}).fetchone()
    return before, "" if found is None else found[0]

"""Steps of an agenda item through its tree, as keys and drags ask for them."""

from enum import StrEnum

from newsdesk.edits.agenda import move_agenda_item, move_to_end
from newsdesk.edits.subjects import required_row
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.store import Store


class Step(StrEnum):
    """Past a neighbour, beneath the one above, or out from beneath its parent."""

    UP = "up"
    DOWN = "down"
    IN = "in"
    OUT = "out"


def step_agenda_item(store: Store, item: RecordId, step: Step) -> bool:
    """Move an item by one step; say whether there was a way to go.

    Raises:
        UnknownRecordError: if there is no such item.
    """
    parent = _parent(store, item)
    siblings = _children(store, parent)
    at = siblings.index(item)
    match step:
        case Step.UP if at > 0:
            move_agenda_item(store, item, parent=parent, after=siblings[at - 2] if at > 1 else None)
        case Step.DOWN if at + 1 < len(siblings):
            move_agenda_item(store, item, parent=parent, after=siblings[at + 1])
        case Step.IN if at > 0:
            move_to_end(store, item, siblings[at - 1])
        case Step.OUT if parent is not None:
            move_agenda_item(store, item, parent=_parent(store, parent), after=parent)
        case _:
            return False
    return True


def move_beside(store: Store, item: RecordId, neighbour: RecordId, *, before: bool) -> None:
    """Put an item right before or behind another one, beneath the same parent.

    Raises:
        UnknownRecordError: if one of them is not there.
        LoopError: if the neighbour lies beneath the item.
    """
    parent = _parent(store, neighbour)
    siblings = [sibling for sibling in _children(store, parent) if sibling != item]
    at = siblings.index(neighbour)
    after = neighbour if not before else siblings[at - 1] if at > 0 else None
    move_agenda_item(store, item, parent=parent, after=after)


def _parent(store: Store, item: RecordId) -> RecordId | None:
    """What an item stands beneath; an item whose parent is deleted stands at the top."""
    parent = required_row(store, RecordKind.AGENDA_ITEM, item)["parent"]
    return RecordId(str(parent)) if parent and store.row(RecordKind.AGENDA_ITEM, str(parent)) else None


def _children(store: Store, parent: RecordId | None) -> list[RecordId]:
    return [RecordId(str(row["id"])) for row in store.rows("agenda_item", order="order,id", parent=parent)]

"""Steps of an agenda item through its tree, as keys and drags ask for them."""

from enum import StrEnum

from newsdesk.edits.recording.agenda import move_agenda_item, move_to_end
from newsdesk.edits.subjects import required_row
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.agenda import agenda_children, agenda_parent
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
    required_row(store, RecordKind.AGENDA_ITEM, item)
    parent = agenda_parent(store, item)
    siblings = agenda_children(store, parent)
    at = siblings.index(item)
    match step:
        case Step.UP if at > 0:
            move_agenda_item(store, item, parent=parent, after=siblings[at - 2] if at > 1 else None)
        case Step.DOWN if at + 1 < len(siblings):
            move_agenda_item(store, item, parent=parent, after=siblings[at + 1])
        case Step.IN if at > 0:
            move_to_end(store, item, siblings[at - 1])
        case Step.OUT if parent is not None:
            move_agenda_item(store, item, parent=agenda_parent(store, parent), after=parent)
        case _:
            return False
    return True


def move_beside(store: Store, item: RecordId, neighbour: RecordId, *, before: bool) -> None:
    """Put an item right before or behind another one, beneath the same parent.

    Raises:
        UnknownRecordError: if one of them is not there.
        LoopError: if the neighbour lies beneath the item.
    """
    required_row(store, RecordKind.AGENDA_ITEM, neighbour)
    parent = agenda_parent(store, neighbour)
    siblings = [sibling for sibling in agenda_children(store, parent) if sibling != item]
    at = siblings.index(neighbour)
    after = neighbour if not before else siblings[at - 1] if at > 0 else None
    move_agenda_item(store, item, parent=parent, after=after)

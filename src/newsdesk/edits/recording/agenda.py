"""The agenda: items in an ordered tree."""

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.ids import new_id
from newsdesk.edits.order_keys import key_between, keys_between
from newsdesk.edits.recording.meeting_links import add_to_agenda
from newsdesk.edits.subjects import required_row
from newsdesk.edits.trees import refuse_loop
from newsdesk.edits.values import checked_value
from newsdesk.model.change import Edit
from newsdesk.model.record import AgendaStatus, RecordId, RecordKind
from newsdesk.store.agenda import agenda_children, agenda_keys_around, agenda_parent, last_agenda_item
from newsdesk.store.store import Store


def add_agenda_item(  # noqa: PLR0913 - an agenda item has these fields
    store: Store,
    *,
    title: str,
    parent: RecordId | None = None,
    after: RecordId | None = None,
    status: AgendaStatus = AgendaStatus.PROPOSED,
    note: str = "",
    quote: Quote | None = None,
    meeting: RecordId | None = None,
) -> RecordId:
    """Record an agenda item beneath `parent`, behind the sibling `after` or at the end; of a meeting, if one is named.

    Raises:
        InvalidValueError: if the title is empty.
        UnknownRecordError: if there is no such parent or meeting.
        WrongSpanError: if the quote runs past the end of the text.
    """
    title = str(checked_value(RecordKind.AGENDA_ITEM, "title", title))
    if parent is not None:
        required_row(store, RecordKind.AGENDA_ITEM, parent)
    item = RecordId(new_id())
    with store.step(Edit.ADD_AGENDA_ITEM, title):
        key = _key_behind(store, parent, after or last_agenda_item(store, parent))
        store.insert(
            "agenda_item",
            item,
            {"title": title, "status": status.value, "parent": parent, "order": key, "note": note},
        )
        if meeting is not None:
            add_to_agenda(store, meeting, item)
        if quote is not None:
            link_quote(store, item, quote)
    return item


def move_agenda_item(store: Store, item: RecordId, *, parent: RecordId | None, after: RecordId | None) -> None:
    """Put an agenda item beneath `parent`, behind the sibling `after`; None is first among its siblings.

    Raises:
        UnknownRecordError: if there is no such item or parent.
        LoopError: if the parent lies beneath the item.
    """
    row = required_row(store, RecordKind.AGENDA_ITEM, item)
    refuse_loop(store, RecordKind.AGENDA_ITEM, item, parent)
    with store.step(Edit.MOVE_AGENDA_ITEM, str(row["title"])):
        key = _key_behind(store, parent, after, moved=item)
        store.update("agenda_item", item, {"parent": parent, "order": key})


def move_to_end(store: Store, item: RecordId, parent: RecordId | None) -> None:
    """Put an agenda item last beneath `parent`; see `move_agenda_item`."""
    move_agenda_item(store, item, parent=parent, after=last_agenda_item(store, parent, but=item))


def lift_children(store: Store, item: RecordId) -> None:
    """Let what stands beneath an item take its place, in the same order; within a step."""
    parent = agenda_parent(store, item)
    before = item
    for moved in agenda_children(store, item):
        move_agenda_item(store, moved, parent=parent, after=before)
        before = moved


def _key_behind(store: Store, parent: RecordId | None, after: RecordId | None, *, moved: RecordId | None = None) -> str:
    """A key behind the sibling `after`, or before all; siblings whose keys leave no room get new ones."""
    before, behind = agenda_keys_around(store, parent, after, but=moved)
    try:
        return key_between(before, behind)
    except ValueError:  # two analysts put items into the same gap
        return _spread(store, parent, after, moved)


def _spread(store: Store, parent: RecordId | None, after: RecordId | None, moved: RecordId | None) -> str:
    siblings = [item for item in agenda_children(store, parent) if item != moved]
    place = next((place + 1 for place, item in enumerate(siblings) if item == after), 0)
    fresh = keys_between("", "", len(siblings) + 1)
    for item, key in zip(siblings, fresh[:place] + fresh[place + 1 :], strict=True):
        store.update("agenda_item", item, {"order": key})
    return fresh[place]

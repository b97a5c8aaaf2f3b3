"""Saved views: keep a search under a name, change it, put it elsewhere, take it away."""

from newsdesk.edits.errors import InvalidValueError, UnknownViewError
from newsdesk.edits.ids import new_id
from newsdesk.edits.order_keys import key_between
from newsdesk.model.change import Edit, Scalar
from newsdesk.model.view import SavedView
from newsdesk.store import views
from newsdesk.store.store import Store

_NAME, _PIN = "name", "pin"
_PINS = range(10)


def save_view(store: Store, wanted: SavedView) -> str:
    """Keep a new view, after those that are there; returns its id. `wanted.id` and `wanted.order` do not matter.

    Raises:
        InvalidValueError: for an empty name, or a pin that is neither 0 nor a digit from 1 to 9.
    """
    fields = _checked(wanted)
    last = max((one.order for one in views.views(store)), default="")
    view = new_id()
    with store.step(Edit.SAVE_VIEW, str(fields["name"])):
        _free_pin(store, wanted.pin)
        store.insert("saved_view", view, {**fields, "order": key_between(last, "")})
    return view


def edit_view(store: Store, wanted: SavedView) -> None:
    """Make a view what `wanted` says; its place stays. A pin that another view has is taken from that one.

    Raises:
        UnknownViewError: if there is no such view.
        InvalidValueError: for an empty name, or a pin that is neither 0 nor a digit from 1 to 9.
    """
    held, fields = _known(store, wanted.id), _checked(wanted)
    with store.step(Edit.EDIT_VIEW, str(fields["name"])):
        if wanted.pin != held.pin:
            _free_pin(store, wanted.pin)
        store.update("saved_view", wanted.id, fields)


def move_view(store: Store, view: str, before: str = "") -> None:
    """Put a view before another one, or at the end.

    Raises:
        UnknownViewError: if there is no such view.
    """
    moved = _known(store, view)
    others = [one for one in views.views(store) if one.id != view]
    if before == view:
        return
    place = others.index(_known(store, before)) if before else len(others)
    above = others[place - 1].order if place else ""
    # Two views that were saved apart may have come to share a key.
    below = next((one.order for one in others[place:] if one.order > above), "")
    with store.step(Edit.EDIT_VIEW, moved.name):
        store.update("saved_view", view, {"order": key_between(above, below)})


def delete_view(store: Store, view: str) -> None:
    """Take a saved view away; what it showed stays.

    Raises:
        UnknownViewError: if there is no such view.
    """
    found = _known(store, view)
    with store.step(Edit.DELETE_VIEW, found.name):
        store.delete("saved_view", view)


def _known(store: Store, view: str) -> SavedView:
    found = views.view(store, view)
    if found is None:
        raise UnknownViewError(view)
    return found


def _checked(wanted: SavedView) -> dict[str, Scalar]:
    """The fields of a view as its row has them, all but its place."""
    name = " ".join(wanted.name.split())
    if not name:
        raise InvalidValueError(_NAME, wanted.name)
    if wanted.pin not in _PINS:
        raise InvalidValueError(_PIN, wanted.pin, tuple(map(str, _PINS)))
    return {
        _NAME: name,
        "query": wanted.query.strip(),
        "sort": wanted.sort,
        "descending": wanted.descending,
        "columns": " ".join(wanted.columns),
        _PIN: wanted.pin,
    }


def _free_pin(store: Store, pin: int) -> None:
    """Take a pin that is about to be given from whichever view has it; within a step."""
    for row in store.rows("saved_view", pin=pin) if pin else ():
        store.update("saved_view", str(row["id"]), {"pin": 0})

"""Saved views: a search under a name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A search that the library shows again, in its order and with its columns.

    `query` is what was typed, `sort` a column by which the list is sorted, `columns` the columns shown
    (none: those of the list). `pin` is the digit 1 to 9 under which a key finds it, or 0. `order` is a
    fractional key among the views.
    """

    id: str
    name: str
    query: str
    sort: str = "published"
    descending: bool = True
    columns: tuple[str, ...] = ()
    pin: int = 0
    order: str = ""

"""What the library can be limited to: everything, what is unread or unresolved, a saved view, a tag."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.model.query import Filter, FilterName, Trait
from newsdesk.model.view import SavedView
from newsdesk.store.tags import Tag
from newsdesk.text.queries import write_filter


class ShelfKind(StrEnum):
    """The kinds of shelves, in the order in which they stand."""

    ALL = "all"
    UNREAD = "unread"
    UNRESOLVED = "unresolved"
    VIEW = "view"
    TAG = "tag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """One of them. `query` is what the search field would be asked; `id` is that of the view or the tag.

    `pin` is the digit under which a key finds a view, or 0.
    """

    kind: ShelfKind
    id: str = ""
    name: str = ""
    query: str = ""
    pin: int = 0

    @property
    def key(self) -> tuple[ShelfKind, str]:
        """What stays the same while a view or a tag is renamed or changed."""
        return self.kind, self.id

    def words(self) -> str:
        """Its name in the interface's language."""
        built_in = _BUILT_IN.get(self.kind)
        return self.name if built_in is None else QCoreApplication.translate("Shelf", str(built_in))


_BUILT_IN = {
    ShelfKind.ALL: QT_TRANSLATE_NOOP("Shelf", "All articles"),
    ShelfKind.UNREAD: QT_TRANSLATE_NOOP("Shelf", "Unread"),
    ShelfKind.UNRESOLVED: QT_TRANSLATE_NOOP("Shelf", "With unresolved"),
}
EVERYTHING = Shelf(kind=ShelfKind.ALL)
UNREAD = Shelf(kind=ShelfKind.UNREAD, query=write_filter(Filter(name=FilterName.HAS, value=Trait.UNREAD)))
UNRESOLVED = Shelf(kind=ShelfKind.UNRESOLVED, query=write_filter(Filter(name=FilterName.HAS, value=Trait.UNRESOLVED)))
BUILT_IN = (EVERYTHING, UNREAD, UNRESOLVED)
"""The shelves that every library has."""


def shelf_of_view(view: SavedView) -> Shelf:
    """The shelf of a saved view."""
    return Shelf(kind=ShelfKind.VIEW, id=view.id, name=view.name, query=view.query, pin=view.pin)


def shelf_of_tag(tag: Tag) -> Shelf:
    """The shelf of the articles with a tag."""
    query = write_filter(Filter(name=FilterName.TAG, value=tag.name))
    return Shelf(kind=ShelfKind.TAG, id=tag.id, name=tag.name, query=query)

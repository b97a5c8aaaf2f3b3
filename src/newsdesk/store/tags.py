"""Tags and what bears them."""

from dataclasses import dataclass

from newsdesk.store.store import Store
from newsdesk.text.alphabet import alphabetical


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A word that analysts hang on articles, records and annotations."""

    id: str
    name: str


def tags(store: Store) -> list[Tag]:
    """All tags by name."""
    found = [Tag(id=str(row["id"]), name=str(row["name"])) for row in store.rows("tag")]
    return sorted(found, key=lambda tag: (alphabetical(tag.name), tag.id))


def tags_of(store: Store, table: str, row_id: str) -> list[Tag]:
    """The tags that a row bears, by name."""
    borne = {row["tag"] for row in store.rows("tagging", table=table, row=row_id)}
    return [tag for tag in tags(store) if tag.id in borne]

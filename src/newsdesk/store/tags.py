"""Tags and what bears them."""

from dataclasses import dataclass

from newsdesk.store.connection import fold
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


def tag_named(store: Store, name: str) -> Tag | None:
    """The tag of that name, however its letters are written."""
    return next((tag for tag in tags(store) if fold(tag.name) == fold(name.strip())), None)


def tags_of(store: Store, table: str, row_id: str) -> list[Tag]:
    """The tags that a row bears, by name."""
    borne = {row["tag"] for row in store.rows("tagging", table=table, row=row_id)}
    return [tag for tag in tags(store) if tag.id in borne]


def rows_tagged(store: Store, table: str, tag_id: str) -> list[str]:
    """The ids of the rows of a table that bear a tag, in the order in which they got it."""
    return [str(row["row"]) for row in store.rows("tagging", table=table, tag=tag_id)]


def tag_counts(store: Store) -> dict[str, int]:
    """How many rows bear each tag, by the tag's id."""
    query = "SELECT tag, count(*) FROM tagging WHERE deleted = 0 AND tag IS NOT NULL GROUP BY tag"
    return dict(store.connection.execute(query))

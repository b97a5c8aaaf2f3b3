"""Who the analysts are."""

from newsdesk.store.store import Store


def names_of_analysts(store: Store) -> dict[str, str]:
    """The names of the analysts that have one, by their ids."""
    return {str(row["id"]): str(row["name"]) for row in store.rows("analyst") if row["name"]}

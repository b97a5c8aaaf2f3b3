"""Who the analysts are."""

from newsdesk.model.review import ReviewSession
from newsdesk.store.store import Store


def names_of_analysts(store: Store) -> dict[str, str]:
    """The names of the analysts that have one, by their ids."""
    return {str(row["id"]): str(row["name"]) for row in store.rows("analyst") if row["name"]}


def names_in(store: Store, session: ReviewSession | None) -> dict[str, str]:
    """The names of the analysts as far as a session tells them, or none is asked about: a blind one tells nobody's."""
    return {} if session is not None and session.blind else names_of_analysts(store)

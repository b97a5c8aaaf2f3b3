"""Who the reviewers of a session are, as far as it tells: by name, or in a blind one by letters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import ascii_uppercase

from newsdesk.model.review import ReviewSession
from newsdesk.store.analysts import names_of_analysts
from newsdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewerNames:
    """`names` by the ids of analysts; `hidden` are those who have a letter in place of a name, and no id."""

    names: Mapping[str, str]
    hidden: frozenset[str] = frozenset()

    def name(self, analyst: str) -> str | None:
        """What an analyst is called; None if nobody named them."""
        return self.names.get(analyst)

    def id(self, analyst: str) -> str | None:
        """An analyst's id, where it may be known."""
        return None if analyst in self.hidden else analyst


def reviewer_names(store: Store, session: ReviewSession, reviewers: Iterable[str]) -> ReviewerNames:
    """What to call the reviewers of a session; of a blind one everybody knows only themselves."""
    known = names_of_analysts(store)
    if not session.blind:
        return ReviewerNames(names=known)
    letters = {
        who: f"Analyst {ascii_uppercase[place : place + 1] or place + 1}"
        for place, who in enumerate(sorted(set(reviewers)))
    }
    own = {store.analyst: known[store.analyst]} if store.analyst in known else {}
    return ReviewerNames(names=letters | own, hidden=frozenset(letters) - {store.analyst})

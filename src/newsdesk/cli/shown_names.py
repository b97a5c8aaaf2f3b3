"""What commands call analysts: by name, or by letters where they must stay unknown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import ascii_uppercase

from newsdesk.store.analysts import Analysts


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownNames:
    """`names` by the ids of analysts; `hidden` are those who have a letter in place of a name, and no id."""

    names: Mapping[str, str]
    hidden: frozenset[str] = frozenset()

    def name(self, analyst: str) -> str | None:
        """What an analyst is called; None if nobody named them."""
        return self.names.get(analyst)

    def id(self, analyst: str) -> str | None:
        """An analyst's id, where it may be known."""
        return None if analyst in self.hidden else analyst


def shown_names(known: Analysts, analysts: Iterable[str], *places: str) -> ShownNames:
    """What to call these analysts where some rows are shown."""
    letters = {
        who: f"Analyst {ascii_uppercase[place : place + 1] or place + 1}"
        for place, who in enumerate(sorted(set(analysts)))
        if known.hides(who, *places)
    }
    return ShownNames(names=letters | known.names_at(*places), hidden=frozenset(letters))

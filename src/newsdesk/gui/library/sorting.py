"""In which order the library lists, as one value that the desk's state and saved views keep."""

from dataclasses import dataclass

from newsdesk.store.articles import ArticleOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorting:
    """By what, and whether what is latest or last in the alphabet comes first."""

    by: ArticleOrder = ArticleOrder.PUBLISHED
    descending: bool = True

    def as_text(self) -> str:
        """As the desk's state keeps it, such as "title", and "-published" for the latest first."""
        return f"-{self.by}" if self.descending else str(self.by)


NEWEST = Sorting()
OLDEST = Sorting(descending=False)
IMPORTED = Sorting(by=ArticleOrder.IMPORTED)
BY_TITLE = Sorting(by=ArticleOrder.TITLE, descending=False)
BY_SOURCE = Sorting(by=ArticleOrder.SOURCE, descending=False)
OFFERED = (NEWEST, OLDEST, IMPORTED, BY_TITLE, BY_SOURCE)
"""The orders that the menu offers; a head of the table turns each of its own round."""


def sorting_from_text(words: str) -> Sorting | None:
    """What `as_text` wrote; None where it means nothing."""
    name = words.removeprefix("-")
    return Sorting(by=ArticleOrder(name), descending=words != name) if name in list(ArticleOrder) else None

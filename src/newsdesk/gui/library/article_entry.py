"""An article as the library lists it: what is known of it, and how many records it gave."""

from dataclasses import dataclass

from newsdesk.gui.library.record_counts import Counts
from newsdesk.model.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleEntry:
    """An article with the number of its records of each kind."""

    article: Article
    counts: Counts

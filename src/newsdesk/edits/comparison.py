"""Compare reports: what each tells of each record, read from the workspace and laid side by side."""

from collections.abc import Sequence

from newsdesk.edits.brief_sources import source_of
from newsdesk.model.article import ArticleId
from newsdesk.model.comparison import Comparison, RowOrder
from newsdesk.store.store import Store


def compare(store: Store, articles: Sequence[ArticleId], order: RowOrder = RowOrder.VERDICT) -> Comparison:
    """Compare the current versions of two or more reports; an article named twice is one column.

    Raises:
        UnknownArticleError: if one of the articles is not there.
    """
    del order
    sources = tuple(source_of(store, article) for article in dict.fromkeys(articles))
    return Comparison(sources=sources)

"""The article that an imported text is likely a correction of."""

from collections.abc import Iterator

from newsdesk.model.article import Article, ArticleId, ImportedArticle
from newsdesk.model.change import Row
from newsdesk.store import articles
from newsdesk.store.store import Store

_MOST = 20
"""So many articles of one title, or of one source and day, are compared."""
_SAME_TITLE, _OTHER_TITLE = 50.0, 90.0
"""From this ratio of common letters on a text counts as corrected, under its old title or under another one."""


def original_of(store: Store, imported: ImportedArticle) -> Article | None:
    """The article that a text corrects; None where it is the text of one already, or like none.

    Only articles of the same title, or of the same source and day, are compared letter by letter.
    """
    from rapidfuzz import fuzz  # noqa: PLC0415 - loaded when something is imported

    best: tuple[float, ArticleId] | None = None
    for row, least in _candidates(store, imported):
        text = articles.text(store, str(row["version"]))
        if text == imported.canonical.text:
            return None
        alike = fuzz.ratio(text, imported.canonical.text, score_cutoff=least)
        if alike >= least and (best is None or alike > best[0]):
            best = alike, ArticleId(str(row["id"]))
    return articles.article(store, best[1]) if best is not None else None


def _candidates(store: Store, imported: ImportedArticle) -> Iterator[tuple[Row, float]]:
    """Articles that may be meant, each with how alike it has to be."""
    title, source, published = imported.title.value, imported.source.value, imported.published.value
    if title:
        yield from ((row, _SAME_TITLE) for row in store.rows("article", title=title)[:_MOST])
    if source and published:
        others = store.rows("article", source=source, published=published)[:_MOST]
        yield from ((row, _OTHER_TITLE) for row in others)

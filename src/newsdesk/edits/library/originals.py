"""The article that an imported text is likely a correction of."""

from collections import Counter
from collections.abc import Iterator

from newsdesk.model.article import Article, ArticleId, ImportedArticle
from newsdesk.model.change import Row
from newsdesk.store import articles
from newsdesk.store.store import Store

_MOST = 20
"""So many articles of one title, or of one source and day, are compared."""
_SAME_TITLE, _OTHER_TITLE = 50.0, 90.0
"""From this ratio of common letters on a text counts as corrected, under its old title or under another one."""

_LONGEST = 30_000
"""Longer texts are compared line by line: letter by letter a book takes minutes, as the square of its length."""


def original_of(store: Store, imported: ImportedArticle) -> Article | None:
    """The article that a text corrects; None where it is the text of one already, or like none.

    Only articles of the same title, or of the same source and day, are compared.
    """
    best: tuple[float, ArticleId] | None = None
    for row, least in _candidates(store, imported):
        text = articles.text(store, str(row["version"]))
        if text == imported.canonical.text:
            return None
        alike = _likeness(text, imported.canonical.text, least)
        if alike >= least and (best is None or alike > best[0]):
            best = alike, ArticleId(str(row["id"]))
    return articles.article(store, best[1]) if best is not None else None


def _likeness(one: str, other: str, least: float) -> float:
    """How much of two texts is common, from 0 to 100; 0 below `least`."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - loaded when something is imported

    if max(len(one), len(other)) <= _LONGEST:
        return fuzz.ratio(one, other, score_cutoff=least)
    common = Counter(one.split("\n")) & Counter(other.split("\n"))
    alike = 200 * sum(len(line) * count for line, count in common.items()) / (len(one) + len(other))
    return alike if alike >= least else 0


def _candidates(store: Store, imported: ImportedArticle) -> Iterator[tuple[Row, float]]:
    """Articles that may be meant, each with how alike it has to be."""
    title, source, published = imported.title.value, imported.source.value, imported.published.value
    if title:
        yield from ((row, _SAME_TITLE) for row in store.rows("article", title=title)[:_MOST])
    if source and published:
        others = store.rows("article", source=source, published=published)[:_MOST]
        yield from ((row, _OTHER_TITLE) for row in others)

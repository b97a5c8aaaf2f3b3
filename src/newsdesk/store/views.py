"""Saved views and how much each of them shows."""

from newsdesk.model.change import Row
from newsdesk.model.query import HitKind
from newsdesk.model.view import SavedView
from newsdesk.store.articles import ArticleFilter, article_count
from newsdesk.store.search import hit_count, takes_long
from newsdesk.store.store import Store
from newsdesk.text.queries import parse


def views(store: Store) -> list[SavedView]:
    """All saved views in their order."""
    return [_view(row) for row in store.rows("saved_view", order="order,id")]


def view(store: Store, view_id: str) -> SavedView | None:
    """A saved view, if it is still there."""
    row = store.row("saved_view", view_id)
    return None if row is None else _view(row)


def pinned_view(store: Store, pin: int) -> SavedView | None:
    """The view under a digit from 1 to 9; of two that came to share it the first."""
    return next((one for one in views(store) if one.pin == pin > 0), None)


def shown_count(store: Store, words: str) -> int:
    """How much a shelf shows that asks for these words: articles, or hits where `shows_hits` says so."""
    query = parse(words)
    articles = article_count(store, ArticleFilter(words=words)) if HitKind.ARTICLE in query.kinds else 0
    return articles or hit_count(store, query)


def shows_hits(store: Store, words: str) -> bool:
    """Whether a shelf that asks for these words shows hits: its `kind:` leaves articles out, or only others answer.

    So a tag that only records bear shows those records. What would take long to find out is taken to show articles.
    """
    query = parse(words)
    if HitKind.ARTICLE not in query.kinds:
        return True
    if takes_long(store, query):
        return False
    return bool(words) and not article_count(store, ArticleFilter(words=words)) and hit_count(store, query) > 0


def _view(row: Row) -> SavedView:
    return SavedView(
        id=str(row["id"]),
        name=str(row["name"]),
        query=str(row["query"]),
        sort=str(row["sort"]),
        descending=bool(row["descending"]),
        columns=tuple(str(row["columns"]).split()),
        pin=int(row["pin"] or 0),
        order=str(row["order"]),
    )

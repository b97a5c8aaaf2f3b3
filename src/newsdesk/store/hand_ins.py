"""Who handed in an article that several analysts annotate unseen by each other, and when."""

from collections.abc import Iterable

from newsdesk.model.article import ArticleId
from newsdesk.model.change import DELETED, Entry
from newsdesk.model.review import Judgement, SessionKind
from newsdesk.store.journal import entries_of_rows, to_json
from newsdesk.store.store import Store

_DONE = """SELECT i."row", v.reviewer, v.id FROM review_item i
JOIN review_session s ON s.id = i.session AND s.deleted = 0
JOIN verdict v ON v.item = i.id AND v.deleted = 0
WHERE i.deleted = 0 AND i."table" = 'article' AND i."row" IN (SELECT value FROM json_each(?))
AND s.kind = ? AND v.verdict = ? AND coalesce(?, s.id) = s.id"""


def hand_ins(store: Store, articles: Iterable[str], session: str | None = None) -> dict[ArticleId, dict[str, int]]:
    """For each article the analysts who said that they are done with it, each with the Lamport counter of saying so.

    They say it by accepting the article in a session of independent annotation; of several sessions the last word
    counts, of one session only if it is given.
    """
    asked = (to_json(list(articles)), SessionKind.INDEPENDENT.value, Judgement.ACCEPTED.value, session)
    done = [tuple(map(str, row)) for row in store.connection.execute(_DONE, asked)]
    entries = entries_of_rows(store.connection, "verdict", [verdict for *_, verdict in done])
    found: dict[ArticleId, dict[str, int]] = {}
    for article, analyst, verdict in done:
        counter = max((entry.counter for entry in entries.get(verdict, ()) if _says_so(entry)), default=0)
        of_article = found.setdefault(ArticleId(article), {})
        of_article[analyst] = max(counter, of_article.get(analyst, 0))
    return found


def _says_so(entry: Entry) -> bool:
    """Whether a verdict that accepts was given, or given again after it had been taken back."""
    return entry.fields.get("verdict") == Judgement.ACCEPTED or entry.fields.get(DELETED) is False

"""The search index: stems of each living article's title and current text, kept in the writing transaction."""

import sqlite3
from collections import Counter
from collections.abc import Collection

from newsdesk.store import bodies
from newsdesk.store.journal import to_json
from newsdesk.store.picture import meta, set_meta

_EXPECTED = """SELECT article.id, article.title, coalesce(body.sha256, '') FROM article
LEFT JOIN article_version ON article_version.id = article.version
LEFT JOIN body ON body.sha256 = article_version.body
WHERE article.deleted = 0"""

_ASKED = """SELECT asked.value, article.title, coalesce(body.sha256, ''),
  search_doc.id, search_doc.title, search_doc.body
FROM json_each(?) AS asked
LEFT JOIN article ON article.id = asked.value AND article.deleted = 0
LEFT JOIN article_version ON article_version.id = article.version
LEFT JOIN body ON body.sha256 = article_version.body
LEFT JOIN search_doc ON search_doc.article = asked.value"""


def reindex(connection: sqlite3.Connection, articles: Collection[str]) -> None:
    """Bring the index to what these articles now say. A deleted article is not found."""
    if not articles:
        return
    ensure_current(connection)
    for article, title, body, number, *shown in connection.execute(_ASKED, (to_json(sorted(articles)),)).fetchall():
        if shown == [title, body]:
            continue
        if number is not None:
            _take_out(connection, number, *shown)
        if title is not None:
            _put_in(connection, article, title, body)


def _put_in(connection: sqlite3.Connection, article: str, title: str, body: str) -> None:
    query = "INSERT INTO search_doc (article, title, body) VALUES (?,?,?)"
    number = connection.execute(query, (article, title, body)).lastrowid
    connection.execute(
        "INSERT INTO search_index (rowid, title, body) VALUES (?,?,?)", (number, *_tokens(connection, title, body))
    )


def _take_out(connection: sqlite3.Connection, number: int, title: str, body: str) -> None:
    """A contentless index forgets a document only when given the very tokens that it was fed."""
    connection.execute(
        "INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete',?,?,?)",
        (number, *_tokens(connection, title, body)),
    )
    connection.execute("DELETE FROM search_doc WHERE id = ?", (number,))


def _tokens(connection: sqlite3.Connection, title: str, body: str) -> tuple[str, str]:
    from newsdesk.text.stems import stems  # noqa: PLC0415 – loads the stemmer, which start-up must not

    return " ".join(stems(title)), " ".join(stems(bodies.get_text(connection, body) or ""))


def is_current(connection: sqlite3.Connection) -> bool:
    """Say whether this program's stemmer made the index."""
    from newsdesk.text.stems import STEMMER_VERSION  # noqa: PLC0415 – loads the stemmer, which start-up must not

    return meta(connection, "stemmer") == STEMMER_VERSION


def ensure_current(connection: sqlite3.Connection) -> None:
    """Make the whole index anew if another stemmer made it: about 20 seconds for 100,000 articles."""
    from newsdesk.text.stems import STEMMER_VERSION  # noqa: PLC0415 – loads the stemmer, which start-up must not

    if is_current(connection):
        return
    connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM search_doc")
    for article in connection.execute(_EXPECTED).fetchall():
        _put_in(connection, *article)
    set_meta(connection, "stemmer", STEMMER_VERSION)


def stale_articles(connection: sqlite3.Connection) -> list[str]:
    """Articles that the index lacks, has though deleted, or has with another title or text."""
    wanted = {row[0]: row[1:] for row in connection.execute(_EXPECTED)}
    held = {row[0]: row[1:] for row in connection.execute("SELECT article, title, body FROM search_doc")}
    return sorted(article for article in wanted.keys() | held.keys() if wanted.get(article) != held.get(article))


def _terms(connection: sqlite3.Connection) -> dict[str, int]:
    """All stems of the index with how often they occur. The view of them is made beside the file, not in it."""
    query_only = connection.execute("PRAGMA query_only").fetchone()[0]
    connection.execute("PRAGMA query_only = OFF")
    try:
        connection.execute("CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab('main', 'search_index', 'row')")
        terms = dict(connection.execute("SELECT term, cnt FROM temp.search_terms"))
        connection.execute("DROP TABLE temp.search_terms")
    finally:
        connection.execute(f"PRAGMA query_only = {query_only}")
    return terms


def wrong_terms(connection: sqlite3.Connection) -> list[str]:
    """The stems that the index holds oftener or more rarely than the texts it was made of; reads every text.

    None while an older stemmer's index waits to be made anew.
    """
    from newsdesk.text.stems import stems  # noqa: PLC0415 – loads the stemmer, which start-up must not

    if not is_current(connection):
        return []
    wanted: Counter[str] = Counter()
    query = "SELECT title, coalesce(text, '') FROM search_doc LEFT JOIN body ON body.sha256 = search_doc.body"
    for title, text in connection.execute(query):
        wanted.update(stems(title))
        wanted.update(stems(text))
    held = _terms(connection)
    return sorted(term for term in wanted.keys() | held.keys() if wanted[term] != held.get(term))

"""Search: how many hits, in which order, and a page of them with the best words of each shown."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.query import HitKind, SearchQuery
from newsdesk.store.journal import to_json
from newsdesk.store.store import Store
from newsdesk.text.queries import parse
from newsdesk.text.sought import Sought, sought

SNIPPET = 160
"""Length of a snippet in code points, give or take a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that a search found: an article, a record, a quote, a comment or a finding.

    `id` is its row; `article` and `version` are where it stands: of a record the newest article that proves it, None
    where none does. `title_spans` and `snippet_spans` are the found words in `title` and `snippet` as (start, end).
    `position` is where to look in the text of that version: the first found word of an article, the words
    of a quote, the newest words that prove a record; None where there is nothing to look at.
    """

    kind: HitKind
    id: str
    article: ArticleId | None
    version: VersionId | None
    title: str
    title_spans: tuple[tuple[int, int], ...]
    snippet: str
    snippet_spans: tuple[tuple[int, int], ...]
    source: str
    published: str
    position: TextPositionSelector | None


def hit_count(store: Store, query: SearchQuery) -> int:
    """How much a query finds."""
    return len(newest_keys(store, query))


def newest_keys(store: Store, query: SearchQuery) -> "array[int]":
    """The keys of all hits, the latest published first; `hits` turns keys into hits.

    Keys hold until the workspace is closed and are of no use beyond.
    """
    return _keys(store, query, "rowid DESC")


def ranked_keys(store: Store, query: SearchQuery) -> "array[int]":
    """The keys of all hits, best first; words in a title weigh more, those of quotes less."""
    return _keys(store, query, "rank")


def _keys(store: Store, query: SearchQuery, order: str) -> "array[int]":
    store.prepare_search()
    found = (
        f"SELECT rowid FROM search_index WHERE search_index MATCH ? AND rank MATCH 'bm25(4.0, 1.0)' ORDER BY {order}"  # noqa: S608 – fixed pieces
    )
    return array("q", (key for (key,) in store.connection.execute(found, (match_expression(query),))))


def hits(store: Store, query: SearchQuery, keys: Iterable[int]) -> list[Hit]:
    """The hits of some keys in the keys' order, without those that are gone."""
    wanted, asked = list(keys), sought(query)
    select = """SELECT search_doc.id, article.id, article.version, article.title, article.source, article.published,
coalesce(body.text, '') FROM search_doc JOIN article ON article.id = search_doc.article
LEFT JOIN body ON body.sha256 = search_doc.body WHERE search_doc.id IN (SELECT value FROM json_each(?))"""
    found = {key: values for key, *values in store.connection.execute(select, (to_json(wanted),))}
    return [_hit(asked, found[key]) for key in wanted if key in found]


def search(store: Store, words: str, limit: int = 50) -> list[Hit]:
    """The best hits for what was typed."""
    query = parse(words)
    return hits(store, query, ranked_keys(store, query)[:limit])


def hit(store: Store, words: str, article: str) -> Hit | None:
    """What a search finds in one article; None when it is gone."""
    query = """SELECT article.id, article.version, article.title, article.source, article.published,
coalesce(body.text, '') FROM article LEFT JOIN article_version ON article_version.id = article.version
LEFT JOIN body ON body.sha256 = article_version.body WHERE article.id = ? AND article.deleted = 0"""
    values = store.connection.execute(query, (article,)).fetchone()
    return None if values is None else _hit(sought(parse(words)), list(values))


def question(words: str) -> Sought:
    """What was typed as words to be found in texts."""
    return sought(parse(words))


def match(words: str) -> str:
    """What was typed as FTS5 takes it."""
    return match_expression(parse(words))


def match_expression(query: SearchQuery) -> str:
    """The words of a query as FTS5 takes them."""
    pieces = []
    for term in sought(query).terms:
        if not term.excluded:
            start = " ".join((*term.stems[:-1], term.words[-1]))
            pieces.append(f'("{" ".join(term.stems)}"' + (f' OR "{start}" *)' if term.begun else ")"))
    return " AND ".join(pieces) or '""'


def _hit(asked: Sought, values: list[str]) -> Hit:
    article, version, title, source, published, text = values
    start = 0
    for line in text.split("\n"):
        if spans := asked.spans(line):
            left, right = _window(line, *spans[0])
            shown = tuple((a - left, b - left) for a, b in spans if left <= a and b <= right)
            position = TextPositionSelector(start=start + spans[0][0], end=start + spans[0][1])
            break
        start += len(line) + 1
    else:
        line = text.partition("\n")[0]
        left, right = _window(line, 0, 0)
        shown, position = (), None
    return Hit(
        kind=HitKind.ARTICLE,
        id=article,
        article=ArticleId(article),
        version=VersionId(version),
        title=title,
        source=source,
        published=published,
        title_spans=tuple(asked.spans(title)),
        snippet=line[left:right],
        snippet_spans=shown,
        position=position,
    )


def _window(line: str, start: int, end: int) -> tuple[int, int]:
    """A piece of a line around some of its words, cut between words."""
    left = max(0, start - SNIPPET // 2)
    if left:
        left = min(line.find(" ", left, start) + 1 or start, start)
    right = min(len(line), max(left + SNIPPET, end))
    if right < len(line):
        right = max(line.rfind(" ", end, right), end)
    return left, right

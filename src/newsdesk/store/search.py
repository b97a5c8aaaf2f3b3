"""Search: how many hits, in which order, and a page of them with the best words of each shown."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.query import FilterName, HitKind, SearchQuery
from newsdesk.store.articles import article_count
from newsdesk.store.documents import KIND_BITS, KINDS, range_of
from newsdesk.store.journal import to_json
from newsdesk.store.matching import Matching
from newsdesk.store.resting import quotes_of
from newsdesk.store.store import Store
from newsdesk.text.queries import parse
from newsdesk.text.snippets import Spans, snippet
from newsdesk.text.sought import Sought, sought

_GATHERED = frozenset({FilterName.HAS, FilterName.ANALYST})
_LARGE = 1_000
"""Articles of a large library."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that a search found: an article, a record, a quote, a comment or a finding.

    `id` is its row; `article` and `version` are where it stands: of a record the newest article that proves it, None
    where none does. `title_spans` and `snippet_spans` are the found words in `title` and `snippet` as (start, end).
    `proves` is the first record that a quote proves, "" of anything else.
    `position` is where to look in the text of that version: the first found word of an article, the words
    of a quote, the newest words that prove a record; None where there is nothing to look at.
    """

    kind: HitKind
    id: str
    article: ArticleId | None
    version: VersionId | None
    title: str
    title_spans: Spans
    snippet: str
    snippet_spans: Spans
    source: str
    published: str
    proves: str = ""
    position: TextPositionSelector | None


def takes_long(store: Store, query: SearchQuery) -> bool:
    """Whether the answer may take seconds: much must be gathered from a large library, not looked up."""
    return any(one.name in _GATHERED for one in query.filters) and article_count(store) > _LARGE


def hit_count(store: Store, query: SearchQuery) -> int:
    """How much a query finds; one query that carries none of it over."""
    asked = _ready(store, query)
    return int(store.connection.execute(asked.counted(), asked.values).fetchone()[0])


def newest_keys(store: Store, query: SearchQuery) -> "array[int]":
    """The keys of all hits, the latest published first, 8 bytes a hit; `hits` turns keys into hits.

    Keys hold until the workspace is closed and are of no use beyond.
    """
    asked = _ready(store, query)
    return array("q", (key for (key,) in store.connection.execute(asked.newest(), asked.values)))


def ranked_keys(store: Store, query: SearchQuery) -> "array[int]":
    """The keys of all hits, best first: words in a title weigh more, and quotes come last."""
    asked = _ready(store, query)
    return array("q", (key for (key,) in store.connection.execute(asked.ranked(), asked.values)))


def _ready(store: Store, query: SearchQuery) -> Matching:
    store.prepare_search()
    return Matching(store=store, query=query)


def search(store: Store, words: str, limit: int = 50) -> list[Hit]:
    """The best hits for what was typed."""
    query = parse(words)
    return hits(store, query, ranked_keys(store, query)[:limit])


def question(words: str) -> Sought:
    """What was typed as words to be found in texts."""
    return sought(parse(words))


def hits(store: Store, query: SearchQuery, keys: Iterable[int]) -> list[Hit]:
    """The hits of some keys in the keys' order, without those that are gone; a query for each record among them."""
    wanted, asked = list(keys), sought(query)
    found = {**_articles(store, asked, wanted), **_quotes(store, asked, wanted), **_others(store, asked, wanted)}
    return [found[key] for key in wanted if key in found]


def hit(store: Store, words: str, article: str) -> Hit | None:
    """What a search finds in one article; None when it is gone."""
    found = store.connection.execute(
        f'{_ARTICLES} WHERE d."table" = \'article\' AND d."row" = ?', (article,)
    ).fetchone()
    return None if found is None else _article_hit(question(words), *found[1:])


_ARTICLES = """SELECT d.id, a.id, a.version, a.title, a.source, a.published, coalesce(body.text, '')
FROM search_doc d CROSS JOIN article a ON a.id = d."row"
LEFT JOIN article_version v ON v.id = a.version LEFT JOIN body ON body.sha256 = v.body"""
_QUOTE = range_of(HitKind.QUOTE)[0]
_QUOTES = f"""SELECT n.rowid + {_QUOTE}, n.id, a.id, n.version, ifnull(a.title, ''), ifnull(a.source, ''),
ifnull(a.published, ''), n.exact, n.body, n.start, n."end",
ifnull((SELECT d.title FROM evidence e JOIN search_doc d ON d."table" = e."table" AND d."row" = e."row"
WHERE e.annotation = n.id AND e.deleted = 0 ORDER BY e.rowid LIMIT 1), '')
FROM annotation n LEFT JOIN article_version v ON v.id = n.version
LEFT JOIN article a ON a.id = v.article AND a.deleted = 0
WHERE n.deleted = 0 AND n.rowid IN (SELECT value - {_QUOTE} FROM json_each(?))"""
_OTHERS = """SELECT d.id, d."row", coalesce(c."row", d."row"), d.title, d.words
FROM search_doc d LEFT JOIN comment c ON c.id = d."row" WHERE d.id IN (SELECT value FROM json_each(?))"""
_PLACE = f"""SELECT id, version, title, source, published, 0, 0 FROM article WHERE id = :row AND deleted = 0
UNION ALL SELECT * FROM (SELECT a.id, n.version, a.title, a.source, a.published, n.start, n."end"
FROM annotation n JOIN article_version v ON v.id = n.version JOIN article a ON a.id = v.article AND a.deleted = 0
WHERE n.deleted = 0 AND n.id IN ({quotes_of(":row")})
ORDER BY a.published DESC, a.rowid DESC, n.start LIMIT 1) LIMIT 1"""
_TITLE = """SELECT title FROM article WHERE id = :row UNION ALL SELECT exact FROM annotation WHERE id = :row
UNION ALL SELECT title FROM search_doc WHERE "row" = :row LIMIT 1"""


def _title_of(store: Store, row: str) -> str:
    """What a comment is on: the title of an article or a record, or the words of a quote."""
    title = store.connection.execute(_TITLE, {"row": row}).fetchone()
    return "" if title is None else str(title[0]).partition("\n")[0]


def _of_kind(keys: Sequence[int], *kinds: HitKind) -> list[int]:
    numbers = {KINDS[kind] for kind in kinds}
    return [key for key in keys if key >> KIND_BITS in numbers]


def _articles(store: Store, asked: Sought, keys: Sequence[int]) -> dict[int, Hit]:
    query = f"{_ARTICLES} WHERE d.id IN (SELECT value FROM json_each(?))"
    found = store.connection.execute(query, (to_json(_of_kind(keys, HitKind.ARTICLE)),))
    return {key: _article_hit(asked, *values) for key, *values in found}


def _article_hit(asked: Sought, article: str, version: str, title: str, source: str, published: str, text: str) -> Hit:  # noqa: PLR0913, PLR0917 - the columns of a query
    best = snippet(asked, text)
    return Hit(
        kind=HitKind.ARTICLE,
        id=article,
        article=ArticleId(article),
        version=VersionId(version),
        title=title,
        title_spans=tuple(asked.spans(title)),
        snippet=best.words,
        snippet_spans=best.spans,
        source=source,
        published=published,
        position=None if best.first is None else TextPositionSelector(start=best.first[0], end=best.first[1]),
    )


def _quotes(store: Store, asked: Sought, keys: Sequence[int]) -> dict[int, Hit]:
    found: dict[int, Hit] = {}
    wanted = to_json(_of_kind(keys, HitKind.QUOTE))
    rows = store.connection.execute(_QUOTES, (wanted,))
    for key, row, article, version, title, source, published, exact, body, start, end, proves in rows:
        best = snippet(asked, f"{exact}\n{body}")
        found[key] = Hit(
            kind=HitKind.QUOTE,
            id=row,
            article=None if article is None else ArticleId(article),
            version=None if version is None else VersionId(version),
            title=title,
            title_spans=(),
            snippet=best.words,
            snippet_spans=best.spans,
            source=source,
            published=published,
            proves=proves.partition("\n")[0],
            position=TextPositionSelector(start=start, end=end) if 0 <= start < end else None,
        )
    return found


def _others(store: Store, asked: Sought, keys: Sequence[int]) -> dict[int, Hit]:
    kinds = {KINDS[kind]: kind for kind in HitKind if kind not in {HitKind.ARTICLE, HitKind.QUOTE}}
    found: dict[int, Hit] = {}
    rows = store.connection.execute(_OTHERS, (to_json(_of_kind(keys, *kinds.values())),)).fetchall()
    for key, row, subject, names, words in rows:
        title, _, rest = (names or words).partition("\n")
        if row != subject:
            title, rest = _title_of(store, subject), words
        elif names:
            rest = "\n".join(filter(None, (rest, words)))
        place = store.connection.execute(_PLACE, {"row": subject}).fetchone()
        article, version, _, source, published, start, end = place or (None, None, "", "", "", 0, 0)
        best = snippet(asked, rest)
        found[key] = Hit(
            kind=kinds[key >> KIND_BITS],
            id=row,
            article=None if article is None else ArticleId(article),
            version=None if version is None else VersionId(version),
            title=title,
            title_spans=tuple(asked.spans(title)),
            snippet=best.words,
            snippet_spans=best.spans,
            source=source,
            published=published,
            position=TextPositionSelector(start=start, end=end) if 0 <= start < end else None,
        )
    return found

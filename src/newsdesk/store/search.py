"""Search in articles by stems, with the best words of each text shown."""

from dataclasses import dataclass

from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.store.store import Store

SNIPPET = 160
"""Length of a snippet in code points, give or take a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that holds all words asked for.

    `title_spans` and `snippet_spans` are the found words in `title` and `snippet` as (start, end).
    `position` is the first found word in the canonical text; None if only the title has any.
    """

    article: ArticleId
    title: str
    source: str
    published: str
    title_spans: tuple[tuple[int, int], ...]
    snippet: str
    snippet_spans: tuple[tuple[int, int], ...]
    position: TextPositionSelector | None


def match(words: str) -> str:
    """The question as FTS5 takes it: all words, in any of their forms; words in quotes as a phrase."""
    from newsdesk.text.stems import stem_query  # noqa: PLC0415 – loads the stemmer, which start-up must not

    # Words without a letter or digit find nothing, rather than everything.
    return " AND ".join(f'"{" ".join(phrase)}"' for phrase in stem_query(words)) or '""'


def search(store: Store, words: str, limit: int = 50) -> list[Hit]:
    """The articles that hold all these words, best first; words in the title weigh more."""
    store.prepare_search()
    query = """SELECT article.id, article.title, article.source, article.published, coalesce(body.text, '')
FROM (SELECT rowid AS found, rank FROM search_index WHERE search_index MATCH ? AND rank MATCH 'bm25(4.0, 1.0)'
ORDER BY rank LIMIT ?) JOIN search_doc ON search_doc.id = found
JOIN article ON article.id = search_doc.article LEFT JOIN body ON body.sha256 = search_doc.body ORDER BY rank"""
    asked = _stems_of(words)
    return [_hit(asked, values) for values in store.connection.execute(query, (match(words), limit))]


def count_hits(store: Store, words: str) -> int:
    """How many articles hold all these words."""
    store.prepare_search()
    query = "SELECT count(*) FROM search_index WHERE search_index MATCH ?"
    return int(store.connection.execute(query, (match(words),)).fetchone()[0])


def _stems_of(words: str) -> frozenset[str]:
    from newsdesk.text.stems import stem_query  # noqa: PLC0415 – loads the stemmer, which start-up must not

    return frozenset(stem for phrase in stem_query(words) for stem in phrase)


def _spans(asked: frozenset[str], text: str) -> list[tuple[int, int]]:
    from newsdesk.text.stems import stem_spans  # noqa: PLC0415 – loads the stemmer, which start-up must not

    return [(start, end) for stem, start, end in stem_spans(text) if stem in asked]


def _hit(asked: frozenset[str], values: tuple[str, str, str, str, str]) -> Hit:
    article, title, source, published, text = values
    start = 0
    for line in text.split("\n"):
        if spans := _spans(asked, line):
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
        article=ArticleId(article),
        title=title,
        source=source,
        published=published,
        title_spans=tuple(_spans(asked, title)),
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

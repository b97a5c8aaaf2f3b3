"""Search in articles by stems, with the best words of each text shown."""

from dataclasses import dataclass

from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.store.connection import fold
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is searched for: all of `phrases`, each a tuple of stems in a row.

    `begun` is the last word as it was typed, folded: it may be only the beginning of what is meant.
    "" where the question ends with a quotation mark, a space or a stop.
    """

    phrases: tuple[tuple[str, ...], ...]
    begun: str

    def finds(self, stem: str) -> bool:
        """Whether a word with this stem is one of those asked for."""
        return bool(self.begun and stem.startswith(self.begun)) or any(stem in phrase for phrase in self.phrases)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """The words of a text that are asked for, as (start, end) in code points."""
        from newsdesk.text.stems import stem_spans  # noqa: PLC0415 – loads the stemmer, which start-up must not

        return [(start, end) for stem, start, end in stem_spans(text) if self.finds(stem)]


def question(words: str) -> Question:
    """The words of a search, in any of their forms; words in quotes are a phrase."""
    from newsdesk.text.stems import stem_query, stem_spans  # noqa: PLC0415 – as above

    tokens = stem_spans(words)
    begun = words[tokens[-1][1] :] if tokens and tokens[-1][2] == len(words) else ""
    return Question(phrases=tuple(stem_query(words)), begun=fold(begun))


def match(words: str) -> str:
    """The question as FTS5 takes it: all words, in any of their forms, the last one perhaps only begun."""
    asked = question(words)
    pieces = [f'"{" ".join(phrase)}"' for phrase in asked.phrases]
    if asked.begun:
        pieces[-1] = f'({pieces[-1]} OR "{" ".join((*asked.phrases[-1][:-1], asked.begun))}" *)'
    # Words without a letter or digit find nothing, rather than everything.
    return " AND ".join(pieces) or '""'


def search(store: Store, words: str, limit: int = 50) -> list[Hit]:
    """The articles that hold all these words, best first; words in the title weigh more."""
    store.prepare_search()
    query = """SELECT article.id, article.title, article.source, article.published, coalesce(body.text, '')
FROM (SELECT rowid AS found, rank FROM search_index WHERE search_index MATCH ? AND rank MATCH 'bm25(4.0, 1.0)'
ORDER BY rank LIMIT ?) JOIN search_doc ON search_doc.id = found
JOIN article ON article.id = search_doc.article LEFT JOIN body ON body.sha256 = search_doc.body ORDER BY rank"""
    asked = question(words)
    return [_hit(asked, values) for values in store.connection.execute(query, (match(words), limit))]


def hit(store: Store, words: str, article: str) -> Hit | None:
    """What a search finds in one article; None when it is gone."""
    query = """SELECT article.id, article.title, article.source, article.published, coalesce(body.text, '')
FROM article LEFT JOIN article_version ON article_version.id = article.version
LEFT JOIN body ON body.sha256 = article_version.body WHERE article.id = ? AND article.deleted = 0"""
    values = store.connection.execute(query, (article,)).fetchone()
    return None if values is None else _hit(question(words), values)


def _hit(asked: Question, values: tuple[str, str, str, str, str]) -> Hit:
    article, title, source, published, text = values
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
        article=ArticleId(article),
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

"""Articles: the library's list by pages, the versions of an article, and their texts."""

from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.model.article import Article, ArticleId, ArticleVersion, CanonicalText, Sha256, VersionId
from newsdesk.model.change import Entry, Row
from newsdesk.model.record import RecordKind
from newsdesk.store import bodies, journal
from newsdesk.store.columns import mended
from newsdesk.store.connection import fold
from newsdesk.store.errors import UnknownRowError
from newsdesk.store.journal import to_json
from newsdesk.store.matching import Matching
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES
from newsdesk.text.queries import parse

ARTICLE = TABLES["article"]
VERSION = TABLES["article_version"]


class ArticleOrder(StrEnum):
    """By what the library sorts; each order ends with the article that came in first."""

    PUBLISHED = "published"
    IMPORTED = "imported"
    TITLE = "title"
    SOURCE = "source"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFilter:
    """Which articles the library shows; what is empty or None does not matter.

    `words` are a search as it is typed, filters and all (see `text.queries`); `typed` is one too, and also found
    letter for letter within titles, capital or small. `tag` is a tag's id. `published_from` and
    `published_to` are ISO dates, both included. `has_records` asks for articles with or without
    evidence.
    """

    words: str = ""
    typed: str = ""
    source: str = ""
    language: str = ""
    tag: str = ""
    read: bool | None = None
    published_from: str = ""
    published_to: str = ""
    has_records: bool | None = None


ALL = ArticleFilter()

_ORDERS = {
    ArticleOrder.PUBLISHED: "a.published",
    ArticleOrder.IMPORTED: "a.imported",
    ArticleOrder.TITLE: "alphabetical(a.title)",
    ArticleOrder.SOURCE: "alphabetical(a.source)",
}
_EVIDENCED = (
    "SELECT v.article FROM evidence e JOIN annotation a ON a.id = e.annotation AND a.deleted = 0 "
    "JOIN article_version v ON v.id = a.version WHERE e.deleted = 0"
)


def article_keys(
    store: Store,
    wanted: ArticleFilter = ALL,
    order: ArticleOrder = ArticleOrder.PUBLISHED,
    *,
    descending: bool = True,
) -> "array[int]":
    """The keys of the articles to list, in order: one query, 8 bytes an article; `page` turns keys into articles.

    Keys hold until the workspace is closed and are of no use beyond.
    """
    conditions, values = _conditions(store, wanted)
    way = "DESC" if descending else "ASC"
    query = (
        f"SELECT a.rowid FROM article a WHERE a.deleted = 0{conditions} "  # noqa: S608 – fixed pieces
        f"ORDER BY {_ORDERS[order]} {way}, a.rowid {way}"
    )
    return array("q", (key for (key,) in store.connection.execute(query, values)))


def has_articles(store: Store) -> bool:
    """Whether there is any article to list."""
    (found,) = store.connection.execute("SELECT EXISTS (SELECT 1 FROM article WHERE deleted = 0)").fetchone()
    return bool(found)


def article_count(store: Store, wanted: ArticleFilter = ALL) -> int:
    """How many articles there are to list; one query that carries none of them over."""
    conditions, values = _conditions(store, wanted)
    query = f"SELECT count(*) FROM article a WHERE a.deleted = 0{conditions}"  # noqa: S608 – fixed pieces
    (count,) = store.connection.execute(query, values).fetchone()
    return int(count)


def _conditions(store: Store, wanted: ArticleFilter) -> tuple[str, dict[str, str | int]]:
    tagged = 'SELECT "row" FROM tagging WHERE tag = :tag AND "table" = \'article\' AND deleted = 0'
    pieces: tuple[tuple[str, str, str | int | None], ...] = (
        ("a.source = :source", "source", wanted.source or None),
        ("a.language = :language", "language", wanted.language or None),
        ("a.read = :read", "read", wanted.read),
        ("a.published >= :first", "first", wanted.published_from or None),
        ("a.published < :last", "last", f"{wanted.published_to}~" if wanted.published_to else None),
        (f"a.id IN ({tagged})", "tag", wanted.tag or None),
        (f"(a.id IN ({_EVIDENCED})) = :evidenced", "evidenced", wanted.has_records),
    )
    asked = [(condition, name, value) for condition, name, value in pieces if value is not None]
    conditions, values = [one for one, _, _ in asked], {name: value for _, name, value in asked}
    for typed, prefix in ((wanted.words.strip(), "w"), (wanted.typed.strip(), "t")):
        if typed:
            conditions.append(_answering(store, typed, prefix, values, in_titles=prefix == "t"))
    return "".join(f" AND {condition}" for condition in conditions), values


def _answering(store: Store, typed: str, prefix: str, values: dict[str, str | int], *, in_titles: bool) -> str:
    """That an article answers what was typed, or has the very letters of it in its title."""
    store.prepare_search()
    matching = Matching(store=store, query=parse(typed), prefix=prefix)
    answering = matching.articles()
    values.update(matching.values)
    if not in_titles:
        return answering
    values["letters"] = fold(mended(typed))
    return f"({answering} OR instr(fold(a.title), :letters))"


def page(store: Store, keys: Iterable[int]) -> list[Article]:
    """The articles of some keys in the keys' order, without those that live no more; two queries."""
    wanted = list(keys)
    # The plus keeps SQLite from going through all that live, by an index that begins with it.
    query = (
        f"SELECT rowid, {ARTICLE.selection} FROM article "  # noqa: S608 – names of the specification
        "WHERE rowid IN (SELECT value FROM json_each(?)) AND +deleted = 0"
    )
    found = {key: ARTICLE.from_sql(row) for key, *row in store.connection.execute(query, (to_json(wanted),))}
    tags = _tags(store, [str(row["id"]) for row in found.values()])
    return [_article(found[key], tags) for key in wanted if key in found]


def key_of(store: Store, article_id: str) -> int | None:
    """The key of an article, to find it in a list of keys."""
    values = store.connection.execute("SELECT rowid FROM article WHERE id = ?", (article_id,)).fetchone()
    return None if values is None else int(values[0])


def articles(store: Store, wanted: ArticleFilter = ALL) -> list[Article]:
    """All articles, the latest published first; for lists of unknown length take `article_keys` and `page`."""
    return page(store, article_keys(store, wanted))


def article(store: Store, article_id: str) -> Article | None:
    """An article that lives."""
    row = store.row("article", article_id)
    return None if row is None else _article(row, _tags(store, [article_id]))


def _article(row: Row, tags: dict[str, tuple[str, ...]]) -> Article:
    return Article(
        id=ArticleId(str(row["id"])),
        version=VersionId(str(row["version"] or "")),
        title=str(row["title"]),
        title_guessed=bool(row["title_guessed"]),
        source=str(row["source"]),
        author=str(row["author"]),
        published=str(row["published"]),
        language=str(row["language"]),
        read=bool(row["read"]),
        imported=str(row["imported"]),
        tags=tags.get(str(row["id"]), ()),
    )


def _tags(store: Store, article_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    query = (
        'SELECT tagging."row", tag.name FROM tagging JOIN tag ON tag.id = tagging.tag AND tag.deleted = 0 '
        "WHERE tagging.\"table\" = 'article' AND tagging.deleted = 0 "
        'AND tagging."row" IN (SELECT value FROM json_each(?)) ORDER BY alphabetical(tag.name), tag.id'
    )
    found: dict[str, tuple[str, ...]] = {}
    for article_id, name in store.connection.execute(query, (to_json(list(article_ids)),)):
        found[article_id] = (*found.get(article_id, ()), name)
    return found


def version(store: Store, version_id: str) -> ArticleVersion | None:
    """A version of an article."""
    row = store.row("article_version", version_id)
    return None if row is None else _version(row)


def versions(store: Store, article_id: str) -> list[ArticleVersion]:
    """The versions of an article, first to last."""
    return [_version(row) for row in store.rows("article_version", order="number,id", article=article_id)]


def _version(row: Row) -> ArticleVersion:
    return ArticleVersion(
        id=VersionId(str(row["id"])),
        article=ArticleId(str(row["article"])),
        number=int(row["number"] or 0),
        body=Sha256(str(row["body"])),
        file_name=str(row["file_name"]),
        url=str(row["url"]),
        encoding=str(row["encoding"]),
        importer=str(row["importer"]),
        original_sha256=str(row["original_sha256"]),
        imported=str(row["imported"]),
    )


def body(store: Store, version_id: str) -> tuple[str, CanonicalText]:
    """The Markdown and the canonical text of a version, also of a deleted one.

    :raises UnknownRowError: if there is no such version, or its text has not arrived.
    """
    row = store.row("article_version", version_id, deleted=True)
    found = None if row is None else bodies.get(store.connection, str(row["body"]))
    if found is None:
        raise UnknownRowError(VERSION.name, version_id)
    return found


def lacking_texts(store: Store, texts: Iterable[Sha256]) -> list[Sha256]:
    """Those of some texts, by the hash of their Markdown, that the workspace does not have, in their order."""
    return [sha256 for sha256 in texts if not bodies.has(store.connection, sha256)]


def shares_nothing(store: Store, entries: Collection[Entry]) -> bool:
    """Whether a workspace that has articles knows neither an article nor an entry of these.

    Perhaps they are somebody else's matter.
    """
    articles = {entry.row for entry in entries if entry.table == ARTICLE.name}
    known = any(store.row(ARTICLE.name, article) for article in articles)
    if known or not entries or journal.has_any(store.connection, [entry.id for entry in entries]):
        return False
    return store.connection.execute("SELECT 1 FROM article WHERE deleted = 0 LIMIT 1").fetchone() is not None


def text(store: Store, version_id: str) -> str:
    """The canonical text of a version alone, also of a deleted one: a tenth of the work of `body`.

    :raises UnknownRowError: if there is no such version, or its text has not arrived.
    """
    row = store.row("article_version", version_id, deleted=True)
    found = None if row is None else bodies.get_text(store.connection, str(row["body"]))
    if found is None:
        raise UnknownRowError(VERSION.name, version_id)
    return found


def original(store: Store, sha256: str) -> bytes | None:
    """The bytes of an imported file, if they were kept."""
    return bodies.get_original(store.connection, sha256)


def sources(store: Store) -> list[tuple[str, int]]:
    """The sources of all articles with how many each has, by name."""
    query = "SELECT source, count(*) FROM article WHERE deleted = 0 AND source <> '' GROUP BY source"
    return list(store.connection.execute(f"{query} ORDER BY alphabetical(source)"))


def record_counts(store: Store, article_ids: Sequence[str]) -> dict[ArticleId, dict[RecordKind, int]]:
    """How many living records of each kind have evidence in each of these articles; one query."""
    counts: dict[ArticleId, dict[RecordKind, int]] = {ArticleId(article_id): {} for article_id in article_ids}
    lives = " ".join(
        f'WHEN \'{kind}\' THEN EXISTS (SELECT 1 FROM "{kind}" WHERE id = e."row" AND deleted = 0)'  # noqa: S608 – a table's name
        for kind in RecordKind
    )
    query = (
        'SELECT v.article, e."table", count(DISTINCT e."row") FROM article_version v '  # noqa: S608 – as above
        "JOIN annotation a ON a.version = v.id AND a.deleted = 0 "
        "JOIN evidence e ON e.annotation = a.id AND e.deleted = 0 "
        f'WHERE v.article IN (SELECT value FROM json_each(?)) AND CASE e."table" {lives} END '
        'GROUP BY v.article, e."table"'
    )
    for article_id, kind, count in store.connection.execute(query, (to_json(list(article_ids)),)):
        counts[article_id][RecordKind(kind)] = count
    return counts


def densely_marked(store: Store, article_ids: Sequence[str], least: int) -> set[ArticleId]:
    """Which of these articles bear, or ever bore, at least so many marks; read from an index alone."""
    query = (
        "SELECT v.article FROM article_version v JOIN annotation a ON a.version = v.id "
        "WHERE v.article IN (SELECT value FROM json_each(?)) GROUP BY v.article HAVING count(*) >= ?"
    )
    found = store.connection.execute(query, (to_json(list(article_ids)), least))
    return {ArticleId(article_id) for (article_id,) in found}

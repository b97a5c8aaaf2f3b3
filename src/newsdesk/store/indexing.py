"""The search index: stems of articles, records, quotes, comments and findings, kept in the writing transaction."""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from newsdesk.model.change import RowChange
from newsdesk.model.query import HitKind
from newsdesk.store import bodies
from newsdesk.store.documents import (
    TABLES_WITH_DOCUMENTS,
    Document,
    documents,
    quote_words,
    range_of,
    touched,
)
from newsdesk.store.journal import to_json
from newsdesk.store.picture import meta, set_meta
from newsdesk.store.slicing import sliced
from newsdesk.text.stems import kazakh_words, stemmer_version, stems

Tokens = tuple[str, str, str, str]
"""What the index is fed for one document: stems of names, of other words, of a quote, and Kazakh words unstemmed."""

_HELD = """SELECT "row", id, title, words, body FROM search_doc
WHERE "table" = ? AND "row" IN (SELECT value FROM json_each(?))"""
_NOWHERE = Document(0, "", "", "")
_PUT_IN = "INSERT INTO search_index (rowid, title, words, quote, kazakh) VALUES (?,?,?,?,?)"
_TAKE_OUT = "INSERT INTO search_index (search_index, rowid, title, words, quote, kazakh) VALUES ('delete',?,?,?,?,?)"
_AT_ONCE = 50
_ARTICLES_AT_ONCE = 4
_FIRST_QUOTE = range_of(HitKind.QUOTE)[0]
_QUOTES = f"SELECT rowid + {_FIRST_QUOTE}, exact, body FROM annotation WHERE deleted = 0"  # noqa: S608 – a number


def reindexing(
    connection: sqlite3.Connection, changes: Collection[RowChange], new_bodies: Collection[str]
) -> Iterator[int]:
    """Bring the index in short slices to what the changed rows now say; gives how many more it has done with."""
    rows = touched(changes)
    if new_bodies:
        rows.setdefault(HitKind.ARTICLE, set()).update(bodies.articles_showing(connection, new_bodies))
    annotations = [change for change in changes if change.table == "annotation"]
    quotes = {change.row: (quote_words(change.before), quote_words(change.after)) for change in annotations}
    quotes = {row: words for row, words in quotes.items() if words[0] != words[1]}
    if not (rows or quotes):
        return
    if not is_current(connection):
        yield from _made_anew(connection)
        return
    for table in filter(rows.get, TABLES_WITH_DOCUMENTS):
        size = _ARTICLES_AT_ONCE if table == HitKind.ARTICLE else _AT_ONCE
        for part in sliced(_by_key(connection, table, rows[table]), size):
            _renew(connection, table, part)
            yield len(part)
    for part in sliced(_by_key(connection, "annotation", quotes), _AT_ONCE):
        _renew_quotes(connection, {row: quotes[row] for row in part})
        yield len(part)


def _by_key(connection: sqlite3.Connection, table: str, rows: Collection[str]) -> list[str]:
    """Rows in the order of their keys, in which the index takes many at once."""
    query = f'SELECT id FROM "{table}" WHERE id IN (SELECT value FROM json_each(?)) ORDER BY rowid'  # noqa: S608 – our names
    return [row for (row,) in connection.execute(query, (to_json(list(rows)),))]


def _renew(connection: sqlite3.Connection, table: str, rows: Collection[str]) -> None:
    wanted = dict(documents(connection, table, rows))
    said = connection.execute(_HELD, (table, to_json(sorted(rows)))).fetchall()
    held = {row: Document(*values) for row, *values in said}
    for row in sorted(rows, key=lambda row: (wanted.get(row) or held.get(row) or _NOWHERE).key):
        before, after = held.get(row), wanted.get(row)
        if before == after:
            continue
        if before is not None:
            # A contentless index forgets a document only when given the very tokens that it was fed.
            connection.execute(_TAKE_OUT, (before.key, *_tokens(connection, before)))
            connection.execute("DELETE FROM search_doc WHERE id = ?", (before.key,))
        if after is not None:
            _put_in(connection, table, row, after)


def _put_in(connection: sqlite3.Connection, table: str, row: str, document: Document) -> None:
    key, *said = document
    connection.execute("INSERT INTO search_doc VALUES (?,?,?,?,?,?)", (key, table, row, *said))
    connection.execute(_PUT_IN, (key, *_tokens(connection, document)))


def _renew_quotes(connection: sqlite3.Connection, quotes: Mapping[str, tuple[str, str]]) -> None:
    """Index the words of annotations after a change in place of those before it."""
    query = f"SELECT rowid + {_FIRST_QUOTE}, id FROM annotation WHERE id IN (SELECT value FROM json_each(?)) ORDER BY 1"  # noqa: S608 – a number
    for key, row in connection.execute(query, (to_json(list(quotes)),)).fetchall():
        for statement, words in zip((_TAKE_OUT, _PUT_IN), quotes[row], strict=True):
            if words:
                connection.execute(statement, (key, *_quote_tokens(words)))


def _tokens(connection: sqlite3.Connection, document: Document) -> Tokens:
    text = bodies.get_text(connection, document.body) if document.body else ""
    words = "\n".join(filter(None, (document.words, text)))
    kazakh = [*kazakh_words(document.title), *kazakh_words(words)]
    return " ".join(stems(document.title)), " ".join(stems(words)), "", " ".join(kazakh)


def _quote_tokens(words: str) -> Tokens:
    return "", "", " ".join(stems(words)), " ".join(kazakh_words(words))


def is_current(connection: sqlite3.Connection) -> bool:
    """Say whether this program's stemmer made the index."""
    return meta(connection, "stemmer") == stemmer_version()


def ensure_current(connection: sqlite3.Connection) -> bool:
    """Make the whole index anew if another stemmer made it, and say so: a minute for a million documents."""
    if is_current(connection):
        return False
    for _ in _made_anew(connection):
        pass
    return True


def _made_anew(connection: sqlite3.Connection) -> Iterator[int]:
    """Make the whole index anew, in short slices."""
    connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    connection.execute("DELETE FROM search_doc")
    for table in TABLES_WITH_DOCUMENTS:
        size = _ARTICLES_AT_ONCE if table == HitKind.ARTICLE else _AT_ONCE
        for number, (row, document) in enumerate(documents(connection, table), start=1):
            _put_in(connection, table, row, document)
            if number % size == 0:
                yield size
    for number, (key, tokens) in enumerate(_quotes(connection), start=1):
        connection.execute(_PUT_IN, (key, *tokens))
        if number % _AT_ONCE == 0:
            yield _AT_ONCE
    set_meta(connection, "stemmer", stemmer_version())


def _quotes(connection: sqlite3.Connection) -> Iterator[tuple[int, Tokens]]:
    for key, exact, body in connection.execute(_QUOTES):
        if words := quote_words({"exact": exact, "body": body}):
            yield key, _quote_tokens(words)


def stale_documents(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Table and row of what the index lacks, has though deleted, or has with other words."""
    for table in TABLES_WITH_DOCUMENTS:
        wanted = dict(documents(connection, table))
        query = 'SELECT "row", id, title, words, body FROM search_doc WHERE "table" = ?'
        held = {row: Document(*said) for row, *said in connection.execute(query, (table,))}
        yield from ((table, row) for row in sorted(wanted.keys() | held.keys()) if wanted.get(row) != held.get(row))


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


def wrong_terms(connection: sqlite3.Connection) -> tuple[list[str], int]:
    """What is wrong with the index, held to the words it was made of; reads every text.

    The stems that it holds oftener or more rarely, and how many documents are missing, too many or of
    another length. Nothing while an older stemmer's index waits to be made anew.
    """
    if not is_current(connection):
        return [], 0
    wanted: Counter[str] = Counter()
    held = dict(connection.execute("SELECT id, sz FROM search_index_docsize"))
    wrong = 0
    for key, tokens in _all_tokens(connection):
        lengths = []
        for column in tokens:
            stems = column.split()
            wanted.update(stems)
            lengths.append(len(stems))
        wrong += held.pop(key, None) != _as_varints(lengths)
    terms = _terms(connection)
    return sorted(term for term in wanted.keys() | terms.keys() if wanted[term] != terms.get(term)), wrong + len(held)


def _all_tokens(connection: sqlite3.Connection) -> Iterator[tuple[int, Tokens]]:
    for said in connection.execute("SELECT id, title, words, body FROM search_doc"):
        document = Document(*said)
        yield document.key, _tokens(connection, document)
    yield from _quotes(connection)


def _as_varints(numbers: Sequence[int]) -> bytes:
    """Numbers as SQLite packs them: seven bits a byte, the highest bit set on all but the last."""
    return b"".join(bytes(_septets(number)) for number in numbers)


def _septets(number: int) -> Iterable[int]:
    septets = [number & 0x7F]
    while number := number >> 7:
        septets.append(number & 0x7F | 0x80)
    return reversed(septets)

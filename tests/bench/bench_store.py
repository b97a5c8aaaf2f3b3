"""The store beside bare SQLite and the bare disk."""

import os
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.bench.floor import Row, median_ms
from tests.bench.made_up import imported

from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ImportedArticle
from newsdesk.store import articles
from newsdesk.store.search import search
from newsdesk.store.store import Store
from newsdesk.text.stems import stems

CHUNK = 100
SMALL, LARGE = 10_000, 100_000


def rows(*, large: bool = False) -> Iterator[Row]:
    """Saving, importing, searching and listing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.newsdesk"
        made = list(imported(SMALL))
        store = create_workspace(path)
        yield _importing(store, made, Path(folder))
        yield _saving(store, Path(folder))
        words = _words_by_commonness(store)
        yield from _searching(store, SMALL, {"common": words[0], "middling": words[200], "rare": words[-1]})
        store.close()
        yield _opening(path, Path(folder), SMALL)
        yield from _listing(Path(folder), LARGE if large else SMALL)


def _importing(store: Store, made: list[ImportedArticle], folder: Path) -> Row:
    start = time.perf_counter()
    for first in range(0, len(made), CHUNK):
        add_articles(store, made[first : first + CHUNK])
    took = (time.perf_counter() - start) * 1000
    bare = sqlite3.connect(folder / "bare.db")
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE body (id INTEGER PRIMARY KEY, markdown TEXT, text TEXT)")
    bare.execute("CREATE VIRTUAL TABLE words USING fts5(body, content='')")
    start = time.perf_counter()
    for first in range(0, len(made), CHUNK):
        with bare:
            for number, article in enumerate(made[first : first + CHUNK], start=first + 1):
                bare.execute("INSERT INTO body VALUES (?, ?, ?)", (number, article.markdown, article.markdown))
                bare.execute(
                    "INSERT INTO words (rowid, body) VALUES (?, ?)", (number, " ".join(stems(article.markdown)))
                )
    floor = (time.perf_counter() - start) * 1000
    bare.close()
    return Row(
        name=f"import {SMALL:,} articles (floor: the same rows and stems, bare)",
        value=took,
        floor=floor,
        limit=SMALL / 2_000 * 1000,
        reason="flattening, hashes, journal and article rows are what the bare floor leaves out; the rate is stated",
    )


def _saving(store: Store, folder: Path) -> Row:
    listed = articles.articles(store)[0]
    places = iter(range(10, 1_000, 3))

    def save() -> None:
        start = next(places)
        add_highlight(store, Quote(version=listed.version, span=TextPositionSelector(start=start, end=start + 2)), 1)

    with (folder / "raw").open("wb", buffering=0) as raw:

        def write() -> None:
            raw.write(b"x" * 4096)
            os.fdatasync(raw.fileno())

        floor = median_ms(write, runs=50)
    save()
    return Row(
        name="save one annotation (floor: write and fdatasync)",
        value=median_ms(save, runs=50),
        floor=floor,
        limit=20,
        target=3,
        reason="entry, row, step, heads and index are Python and SQL work; the disk of this machine syncs in 0.2 ms",
    )


def _searching(store: Store, count: int, words: dict[str, str]) -> Iterator[Row]:
    for name, word in words.items():
        bare = f"SELECT rowid FROM search_index WHERE search_index MATCH '\"{stems(word)[0]}\"' ORDER BY rank LIMIT 50"  # noqa: S608 (a made-up word)
        floor = median_ms(partial(_ask, store, bare), runs=7)
        yield Row(
            name=f"search {count:,} for a {name} word, first page",
            value=median_ms(partial(search, store, word, 50), runs=7),
            floor=floor,
            limit=(150 if count == SMALL else 300) if name == "common" else 10,
        )


def _ask(store: Store, query: str) -> list[tuple[int]]:
    return list(store.connection.execute(query))


def _words_by_commonness(store: Store) -> list[str]:
    counts: dict[str, int] = {}
    for listed in articles.articles(store)[:300]:
        for word in articles.text(store, listed.version).lower().split():
            counts[word.strip(".")] = counts.get(word.strip("."), 0) + 1
    return sorted(counts, key=lambda word: -counts[word])


def _listing(folder: Path, count: int) -> Iterator[Row]:
    path = folder / "list.newsdesk"
    store = create_workspace(path)
    for first in range(0, count, 1_000):
        add_articles(store, list(_short(first, 1_000)))
    bare = "SELECT rowid FROM article WHERE deleted = 0 ORDER BY published DESC, id DESC"
    yield Row(
        name=f"list {count:,} articles: keys in order, first page",
        value=median_ms(lambda: articles.page(store, articles.article_keys(store)[:100])),
        floor=median_ms(lambda: _ask(store, bare)),
        target=3,
        limit=80,
    )
    keys = articles.article_keys(store)
    middle = count // 2
    yield Row(
        name=f"one page from the middle of {count:,} articles",
        value=median_ms(lambda: articles.page(store, keys[middle : middle + 100])),
        limit=4,
    )
    if count > SMALL:
        yield from _searching(store, count, {"common": "паводок", "middling": "шлюз", "rare": str(middle)})
    store.close()
    if count > SMALL:
        yield _opening(path, folder, count)


def _short(first: int, count: int) -> Iterator[ImportedArticle]:
    """Articles of two lines; every second one tells of a flood, every hundredth of a sluice."""
    from newsdesk.importing import read_article

    for number in range(first, first + count):
        told = "Паводок" if number % 2 else "Шлюз" if number % 100 == 0 else "Лодка"
        dateline = f"Агентство «Вестник», {number % 28 + 1} марта 2026"
        text = f"Сообщение {number} о воде\n{dateline}\n\n{told}: станция {number}.\n"
        yield read_article(text.encode(), file_name="x.txt")


def _opening(path: Path, folder: Path, count: int) -> Row:
    empty = folder / f"empty-{count}.newsdesk"
    create_workspace(empty).close()

    def open_it(which: Path) -> None:
        open_workspace(which).close()

    return Row(
        name=f"open a workspace of {count:,} articles (floor: an empty one)",
        value=median_ms(lambda: open_it(path), runs=9),
        floor=median_ms(lambda: open_it(empty), runs=9),
        target=1.5,
    )

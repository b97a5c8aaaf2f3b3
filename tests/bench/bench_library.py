"""A library of a hundred thousand articles and a million marks (`--large`), used in the window while an import runs."""

import hashlib
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer
from tests.bench.floor import Row, median_ms
from tests.bench.library import MARKS_EACH, _lines, article_text

from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.gui.app import application, build_session
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.library.sorting import IMPORTED, NEWEST, OLDEST
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.state import DeskState
from newsdesk.gui.warming import Warming
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.store import articles
from newsdesk.store.articles import ALL, ArticleFilter, ArticleOrder
from newsdesk.store.search import hit_count, hits, newest_keys, ranked_keys
from newsdesk.store.store import Store
from newsdesk.text.queries import parse
from newsdesk.text.stems import stems

SMALL, LARGE = 2_000, 100_000
PAGE = 50
COMING = 3_000
KEPT = Path(__file__).parents[2] / ".cache" / "bench"
"""Where a made library lies for the next run: making the large one takes ten minutes."""

WORDS = {"common": "паводок", "middling": "шлюз", "rare": "1234"}


def rows(*, large: bool = False) -> Iterator[Row]:
    """Opening, listing, searching, then the window during an import, and its memory at the end."""
    count = LARGE if large else SMALL
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = shutil.copyfile(_made(count, folder), folder / "library.newsdesk")
        yield _opening(path, folder, count)
        with open_workspace(path) as store:
            yield from _listing(store, count)
            yield from _searching(store)
        yield from _in_the_window(path, folder)


def _made(count: int, folder: Path) -> Path:
    with create_workspace(folder / "schema.newsdesk") as store:
        statements = store.connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    schema = hashlib.sha256(repr(statements).encode()).hexdigest()[:8]
    path = KEPT / f"library-{count}-{schema}.newsdesk"
    if not path.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        draft.unlink(missing_ok=True)
        subprocess.run([sys.executable, "-m", "tests.bench.library", str(draft), str(count)], check=True)
        draft.rename(path)
    return path


def _opening(path: Path, folder: Path, count: int) -> Row:
    empty = folder / "empty.newsdesk"
    create_workspace(empty).close()
    return Row(
        name=f"open {count:,} articles, {count * MARKS_EACH:,} marks (floor: empty)",
        value=median_ms(lambda: open_workspace(path).close(), runs=9),
        floor=median_ms(lambda: open_workspace(empty).close(), runs=9),
        target=1.5,
    )


def _ask(store: Store, query: str, *values: object) -> list[tuple[int]]:
    return list(store.connection.execute(query, values))


def _listing(store: Store, count: int) -> Iterator[Row]:
    bare = median_ms(partial(_ask, store, "SELECT rowid FROM article WHERE deleted = 0 ORDER BY published DESC"))

    def first_page(wanted: ArticleFilter = ALL, order: ArticleOrder = ArticleOrder.PUBLISHED) -> None:
        articles.page(store, articles.article_keys(store, wanted, order)[:100])

    for title, wanted, order, reason in (
        ("list: first page", ALL, ArticleOrder.PUBLISHED, ""),
        ("list: filter lang: from: source:", FILTERED, ArticleOrder.PUBLISHED, ""),
        ("list: sort by source", ALL, ArticleOrder.SOURCE, _BY_ALPHABET),
        ("list: sort by title", ALL, ArticleOrder.TITLE, _BY_ALPHABET),
    ):
        value = median_ms(partial(first_page, wanted, order))
        yield Row(name=f"{title} (floor: bare ids)", value=value, floor=bare, target=3, reason=reason)
    keys = articles.article_keys(store)
    chance = random.Random(1)

    def next_page() -> None:
        start = chance.randrange(count - 100)
        articles.page(store, keys[start : start + 100])

    yield Row(name="list: a page anywhere", value=median_ms(next_page, runs=15), limit=10)


FILTERED = ArticleFilter(words="lang:ru from:2026-03 source:Вестник")
_BY_ALPHABET = "letters are put in the order of their alphabet by Python, title by title"


def _searching(store: Store) -> Iterator[Row]:
    for name, word in WORDS.items():
        match = f'"{stems(word)[0]}"'
        counted = median_ms(partial(_ask, store, "SELECT count(*) FROM search_index WHERE search_index MATCH ?", match))
        bare = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 50"
        ranked = median_ms(partial(_ask, store, bare, match), runs=3)
        for scope in ("", "kind:article "):
            query = parse(f"{scope}{word} ")

            def page(keys: Callable[..., object], query: object = query) -> None:
                hits(store, query, keys(store, query)[:PAGE])  # type: ignore[index, arg-type]

            label = f"search, {name} word{', articles' if scope else ''}"
            limit, target = (150, 1.5) if name == "common" else (10, 0)
            counting = median_ms(partial(hit_count, store, query))
            yield Row(name=f"{label}: count (floor: FTS5)", value=counting, floor=counted, limit=20)
            newest = median_ms(partial(page, newest_keys), runs=3)
            yield Row(name=f"{label}: newest page", value=newest, limit=limit)
            best = median_ms(partial(page, ranked_keys), runs=3)
            yield Row(
                name=f"{label}: best page (floor: bm25 ids)", value=best, floor=ranked, target=target, limit=limit
            )
        query = parse(f"{word} ")
        keys = newest_keys(store, query)
        following = partial(hits, store, query, keys[len(keys) // 2 :][:PAGE])
        yield Row(name=f"search, {name} word: next page", value=median_ms(following), limit=20)


def _in_the_window(path: Path, folder: Path) -> Iterator[Row]:
    files = _files(folder)
    session = build_session(application(), DeskState(folder / "desk.json"), folder)
    start = time.perf_counter()
    session.start(path)
    window = session.window
    assert window is not None
    window.resize(1440, 900)
    application().processEvents()
    yield Row(name="window: the library is painted", value=(time.perf_counter() - start) * 1000, limit=2_000)
    Warming(application())
    _late(lambda: None, pause=3_000)
    floor = _fsync_ms(folder)
    quiet = [_late(act) for act in _saves(window, 30)]
    flow = window.findChild(ImportFlow)
    assert isinstance(flow, ImportFlow)
    ended: list[object] = []
    flow.ended.connect(lambda *said: ended.append(said))
    flow.start([files])
    while not flow.writing and not ended:
        _late(lambda: None)
    figures = {name: [_late(act) for act in acts] for name, acts in _acts(window).items()}
    assert not ended, "the import was over before everything was measured"
    yield _row("save a mark, at rest", quiet, floor=floor, target=3, reason=_ALL_OF_A_SAVE)
    for name, late in figures.items():
        saves = name == "save a mark"
        yield _row(f"{name} during an import", late, floor=floor if saves else 0, limit=100)
    while not ended:
        _late(lambda: None, pause=200)
    rss = psutil.Process().memory_info().rss / 1024**2
    yield Row(name="memory of the window after all this", value=rss, unit="MB", limit=600)
    session.quit()


_ALL_OF_A_SAVE = "the journal, heads, step and index are work of Python and SQL; the disk here syncs in 0.2 ms"


def _row(
    name: str, late: list[float], *, floor: float = 0, target: float = 0, limit: float = 0, reason: str = ""
) -> Row:
    """The median of some waits, held to a ratio, or the 95th of a hundred, held to a limit."""
    value = statistics.quantiles(late, n=20)[-1] if limit else statistics.median(late)
    return Row(
        name=f"{name}{', p95' if limit else ''}", value=value, floor=floor, target=target, limit=limit, reason=reason
    )


def _files(folder: Path) -> Path:
    files, lines = folder / "files", _lines()
    files.mkdir()
    for number in range(COMING):
        (files / f"{number}.txt").write_text(article_text(10_000_000 + number, lines), encoding="utf-8")
    return files


def _fsync_ms(folder: Path) -> float:
    with (folder / "raw").open("wb", buffering=0) as raw:

        def write() -> None:
            raw.write(b"x" * 4096)
            os.fdatasync(raw.fileno())

        return median_ms(write, runs=50)


def _late(act: Callable[[], object], *, pause: int = 17) -> float:
    """How long after it was due an act was done, in milliseconds: what goes on in the window may hold it up."""
    loop, done = QEventLoop(), [0.0]

    def do() -> None:
        act()
        done[0] = time.perf_counter()
        loop.quit()

    due = time.perf_counter() + pause / 1000
    timer = QTimer(singleShot=True, interval=pause, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(do)
    timer.start()
    loop.exec()
    return max(0.0, (done[0] - due) * 1000)


def _saves(window: MainWindow, count: int) -> list[Callable[[], object]]:
    store = window.bridge.store
    listed = articles.page(store, articles.article_keys(store)[:count])

    def save(version: VersionId) -> None:
        span = TextPositionSelector(start=30, end=70)
        window.bridge.run(partial(add_highlight, store, Quote(version=version, span=span), 2))

    return [partial(save, one.version) for one in listed]


def _acts(window: MainWindow) -> dict[str, list[Callable[[], object]]]:
    store, model = window.bridge.store, window.panes.library.model
    chance = random.Random(2)

    def open_one() -> None:
        window.selection.open_article(model.article_at(chance.randrange(model.rowCount())))

    def page() -> None:
        model.data(model.index(chance.randrange(model.rowCount()), 0), model.EntryRole)

    def search(typed: str) -> None:
        query = parse(typed)
        hit_count(store, query)
        hits(store, query, newest_keys(store, query)[:PAGE])

    return {
        "save a mark": _saves(window, 60),
        "open an article": [open_one] * 40,
        "a page of the list": [page] * 40,
        "search a middling word": [partial(search, "шлюз ")] * 20,
        "filter the list": [
            partial(model.show, ArticleFilter(words=f"lang:ru from:2026-0{n % 5 + 1}"), NEWEST) for n in range(20)
        ],
        "sort the list": [partial(model.show, ALL, sort) for sort in (OLDEST, IMPORTED, NEWEST) * 7],
    }

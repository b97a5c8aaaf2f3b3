"""Agreement of three analysts with 2,000 units of each: over fifty articles, over a single one, and given up midway."""

import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.floor import Row, median_ms
from tests.bench.made_up import vocabulary

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.reviewing.adjudication import stacks
from newsdesk.edits.reviewing.agreement import agreement
from newsdesk.edits.reviewing.reviews import judge, start_session
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.agreement import Moment
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.change import Edit
from newsdesk.model.review import Judgement, SessionKind
from newsdesk.store import reviews
from newsdesk.store.store import Store

ARTICLES, ANALYSTS, UNITS = 50, ("a", "b", "c"), 2_000
WORDS = 700
LONGEST = 40
GIVE_UPS = 20
TABLES = ("annotation", "evidence", "participant", "meeting")


def rows(*, large: bool = False) -> Iterator[Row]:  # noqa: ARG001 (one size)
    """Both moments, the stacks to be adjudicated, and how long it goes on when nobody wants it any more."""
    for articles in (ARTICLES, 1):
        with tempfile.TemporaryDirectory() as folder, create_workspace(Path(folder) / "layers.newsdesk") as store:
            _annotated(store, articles)
            yield from _figures(store, f"{articles} article(s), {len(ANALYSTS)} × {UNITS:,} units")


def _figures(store: Store, size: str) -> Iterator[Row]:
    for moment in Moment:
        worked_out = median_ms(lambda moment=moment: agreement(store, moment=moment), runs=3)  # type: ignore[misc]
        yield Row(name=f"agreement {moment}: {size}", value=worked_out, floor=_floor(store), target=60)
    found = median_ms(lambda: stacks(store), runs=3)
    yield Row(name=f"stacks: {size}", value=found, floor=_floor(store), target=30)
    begun = time.process_time()
    agreement(store)
    whole = time.process_time() - begun
    longest = max(_given_up(store, whole * place / GIVE_UPS) for place in range(GIVE_UPS))
    yield Row(name=f"agreement given up: {size}", value=longest, limit=100)


def _given_up(store: Store, after: float) -> float:
    """So many milliseconds of the processor agreement goes on when it is unwanted from some second on."""
    unwanted = time.process_time() + after
    store.give_up_when(lambda: time.process_time() > unwanted)
    try:
        agreement(store)
    except sqlite3.OperationalError:
        return (time.process_time() - unwanted) * 1000
    finally:
        store.give_up_when(lambda: False)
    return 0.0


def _annotated(store: Store, count: int) -> None:
    words = vocabulary(random.Random(1))
    articles = [_article(store, words, number, WORDS * ARTICLES // count) for number in range(count)]
    session = start_session(store, "Врозь", kind=SessionKind.INDEPENDENT, articles=articles)
    for analyst in ANALYSTS:
        store.analyst = analyst
        for number, article in enumerate(articles):
            _annotate(store, words, article, number, UNITS // count)
        for item in reviews.items(store, session):
            judge(store, item.id, Judgement.ACCEPTED)


def _floor(store: Store) -> float:
    """Reading the rows: some 80 ms on a machine that does nothing else."""
    return median_ms(lambda: [store.rows(table) for table in TABLES], runs=3)


def _article(store: Store, words: Sequence[str], number: int, length: int) -> ArticleId:
    chance = random.Random(number)
    text = f"Статья {number}. " + " ".join(chance.choice(words) for _ in range(length))
    return add_articles(store, [read_article(text.encode(), file_name=f"{number}.txt")])[0].article_id


def _annotate(store: Store, words: Sequence[str], article: ArticleId, number: int, units: int) -> None:
    """Units at the same places for every analyst, a fifth of them a little off and otherwise named."""
    chance, own = random.Random(number), random.Random(f"{number} {store.analyst}")
    version = VersionId(str((store.row("article", article) or {})["version"]))
    with store.step(Edit.LOAD_RECORDS):
        for _ in range(units):
            start, length, name = (
                chance.randrange(WORDS * 3 * units * ARTICLES // UNITS),
                chance.randrange(5, LONGEST),
                chance.choice(words),
            )
            if own.random() < 1 / 5:
                start, name = start + 2, own.choice(words)
            quote = Quote(version=version, span=TextPositionSelector(start=start, end=start + length))
            if chance.random() < 1 / 2:
                add_participant(store, name=name, role=chance.choice(("", "министр")), quote=quote)
            else:
                add_meeting(store, title=name, quote=quote)

"""Two reports of 100,000 characters and 1,000 marks each side by side, and the places by which they scroll together."""

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.floor import Row, median_ms
from tests.bench.made_up import paragraphs, vocabulary

from newsdesk.comparing.paragraphs import similar_paragraphs
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.comparing.duplicates import likely_duplicates
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, CanonicalText
from newsdesk.model.change import Edit
from newsdesk.store.articles import article, body
from newsdesk.store.store import Store

MARKS = 1_000
CHARACTERS = 100_000
TABLES = ("annotation", "evidence", "participant", "agenda_item", "meeting")
"""Reading these rows is the floor of comparing: some 20 ms on a machine that does nothing else."""


def rows(*, large: bool = False) -> Iterator[Row]:  # noqa: ARG001 (one size)
    """Comparing, looking for duplicates, likening paragraphs."""
    with tempfile.TemporaryDirectory() as folder, create_workspace(Path(folder) / "two.newsdesk") as store:
        words = vocabulary(random.Random(1))
        asked = [_report(store, words, number) for number in range(2)]
        yield Row(
            name=f"compare two articles with {MARKS:,} marks each",
            value=median_ms(lambda: compare(store, asked), runs=3),
            floor=median_ms(lambda: [store.rows(table) for table in TABLES], runs=3),
            target=20,
        )
        yield Row(
            name=f"likely duplicates among {2 * MARKS:,} records",
            value=median_ms(lambda: likely_duplicates(store), runs=3),
            limit=500,
        )
        first, second = (_text(store, report) for report in asked)
        yield Row(
            name="similar paragraphs of two such texts",
            value=median_ms(lambda: similar_paragraphs(first, second)),
            limit=100,
        )


def _report(store: Store, words: list[str], number: int) -> ArticleId:
    """An article every mark of which has a record of its own, much like the other article's."""
    text = paragraphs(random.Random(number), words, CHARACTERS)
    (added,) = add_articles(store, [read_article(text.encode(), file_name=f"{number}.txt")])
    listed = article(store, added.article_id)
    assert listed is not None
    step = len(_text(store, added.article_id).text) // MARKS
    with store.step(Edit.LOAD_RECORDS):
        for place in range(MARKS):
            span = TextPositionSelector(start=place * step, end=place * step + 40)
            quote = Quote(version=listed.version, span=span)
            one, other = words[place * 7].capitalize(), words[place * 5]
            match place % 3:
                case 0:
                    add_participant(store, name=f"{other.capitalize()} {one}", role="министр", quote=quote)
                case 1:
                    add_agenda_item(store, title=f"вопрос {other} {words[place * 11]} {one}", quote=quote)
                case _:
                    add_meeting(store, title=f"Встреча {other} {one}", quote=quote)
    return added.article_id


def _text(store: Store, article_id: ArticleId) -> CanonicalText:
    listed = article(store, article_id)
    assert listed is not None
    return body(store, listed.version)[1]

"""Writes `schema-N.newsdesk` for the schema of the present program: the sample, and a day's work on it.

Run it when a schema is released, never after: `python tests/workspaces/make.py`.
"""

from pathlib import Path

from newsdesk.edits.annotating.comments import add_comment
from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.comparing.findings import keep_finding
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.library.views import save_view
from newsdesk.edits.recording.merging import merge_records
from newsdesk.edits.recording.pairings import pair_records, part_records
from newsdesk.edits.recording.splitting import split_merged
from newsdesk.edits.reviewing.reviews import judge, say, start_session
from newsdesk.edits.sample import build_sample
from newsdesk.importing import read_article
from newsdesk.model.record import RecordKind
from newsdesk.model.review import Judgement
from newsdesk.model.view import SavedView
from newsdesk.store import articles
from newsdesk.store.records import records
from newsdesk.store.reviews import items
from newsdesk.store.schema import SCHEMA_VERSION
from newsdesk.store.store import Store


def work(store: Store) -> None:
    """Correct an article, keep a finding, say something, merge, split, keep a view, review what is recorded."""
    first = articles.articles(store)[0]
    *kept, _, _ = articles.text(store, first.version).splitlines()
    corrected = "\n\n".join(kept).replace("Лорн", "Арн", 1)
    update_article(store, first.id, read_article(corrected.encode(), file_name="correction.md"))
    add_articles(store, [read_article("Ильза Торн в отъезде.".encode(), file_name="late.txt")])
    one, two, three, four, five, six = (person.id for person in records(store, RecordKind.PARTICIPANT)[:6])
    pair_records(store, one, two)
    part_records(store, one, three)
    add_comment(store, RecordKind.PARTICIPANT, one, "Проверить по «Вестнику».")
    found = compare(store, [article.id for article in articles.articles(store)])
    row = next(row for row in found.rows if row.fields)
    keep_finding(store, found, row, row.fields[0].field, title="Расходятся сведения")
    save_view(store, SavedView(id="", name="Вода", query="вода"))
    merge_records(store, three, four)
    merge_records(store, five, six)
    split_merged(store, six)
    session = start_session(store, "Неделя 11", kinds=[RecordKind.MEETING])
    doubted, corrected, *_ = (item.id for item in items(store, session))
    judge(store, doubted, Judgement.REJECTED, reason="wrong date", seconds=9)
    judge(store, corrected, Judgement.CHANGED, proposal={"place": "Лорна"})
    say(store, doubted, "Какой четверг имеется в виду?")


if __name__ == "__main__":
    path = Path(__file__).with_name(f"schema-{SCHEMA_VERSION}.newsdesk")
    with build_sample(path) as made:
        work(made)

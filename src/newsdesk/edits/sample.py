"""The sample workspace: one visit as three reports tell it, with its records."""

import json
from pathlib import Path

from newsdesk.assets import asset
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.loading import load_records
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.store.store import Store

_REPORTS = ("vestnik-ru", "kurier-ru", "harbour-en")
"""The first report makes the records that the others add to."""


def build_sample(path: Path) -> Store:
    """Make a workspace with the three sample articles and their records, and open it.

    Raises:
        WorkspaceError: if there is such a file already, or none can be made.
    """
    store = create_workspace(path)
    try:
        texts = [asset("samples", f"{report}.txt") for report in _REPORTS]
        articles = add_articles(store, [read_article(text.read_bytes(), file_name=text.name) for text in texts])
        for report, article in zip(_REPORTS, articles, strict=True):
            records = asset("samples", f"records-{report.partition('-')[0]}.json")
            load_records(store, article.article_id, json.loads(records.read_text(encoding="utf-8")))
    except BaseException:
        store.close()
        raise
    return store

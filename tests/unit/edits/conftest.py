"""A workspace with one article, and the sample workspace, for the tests of edits."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.change import Row
from newsdesk.store import articles
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

REPORT = """Совет по воде соберётся в среду
Агентство «Вестник», 10 марта 2026

Президент Эстерии Арман Велин и премьер-министр Ильза Торн откроют заседание в среду. 🌊
Участники обсудят:
сток реки Арны;
оповещение о паводках.
Заседание пройдёт в Лорне, Велин улетит 13 марта.
"""


@dataclass(frozen=True)
class Desk:
    """An open workspace and one of its articles."""

    store: Store
    article: ArticleId
    version: VersionId
    text: str

    def span(self, words: str, occurrence: int = 1) -> TextPositionSelector:
        """Where words stand, the first time or a later one."""
        start = -1
        for _ in range(occurrence):
            start = self.text.index(words, start + 1)
        return TextPositionSelector(start=start, end=start + len(words))

    def quote(self, words: str, occurrence: int = 1) -> Quote:
        """A quote of words."""
        return Quote(version=self.version, span=self.span(words, occurrence))

    def anchor(self, words: str, occurrence: int = 1) -> dict[str, object]:
        """Words as a file of records anchors them."""
        span = self.span(words, occurrence)
        return {"start": span.start, "end": span.end, "text": words}

    def living(self) -> dict[str, list[Row]]:
        """Every living row of every table, by table."""
        return {table: sorted(self.store.rows(table), key=lambda row: str(row["id"])) for table in TABLES}


Opener = Callable[[Store, str, str], Desk]


@contextmanager
def working_as(store: Store, who: str) -> Iterator[None]:
    """Let another analyst work in a workspace."""
    own, store.analyst = store.analyst, who
    yield
    store.analyst = own


def _desk(store: Store, raw: str, name: str) -> Desk:
    imported = read_article(raw.encode(), file_name=name)
    added = add_articles(store, [imported])[0]
    version = VersionId(str((store.row("article", added.article_id) or {})["version"]))
    text = articles.body(store, version)[1].text
    return Desk(store=store, article=added.article_id, version=version, text=text)


@pytest.fixture(scope="session")
def take_in() -> Opener:
    """Takes a text into a workspace and gives the desk for it."""
    return _desk


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_workspace(tmp_path / "desk.newsdesk") as opened:
        yield opened


@pytest.fixture
def desk(store: Store) -> Desk:
    return _desk(store, REPORT, "report.txt")


@pytest.fixture
def sample(built_sample: Path, tmp_path: Path) -> Iterator[Store]:
    """The sample workspace, open, of the test's own."""
    path = tmp_path / "sample.newsdesk"
    shutil.copyfile(built_sample, path)
    with open_workspace(path) as opened:
        yield opened

"""A workspace on disk, and the desk's parts over it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.i18n import Languages
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.store.store import Store


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """The translators of the application; none is left installed."""
    made = Languages(qapp)
    yield made
    made.fall_silent()
    made.deleteLater()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_workspace(tmp_path / "desk.newsdesk")
    yield made
    made.close()


@pytest.fixture
def bridge(qapp: QApplication, store: Store) -> Iterator[StoreBridge]:
    made = StoreBridge(store, qapp)
    yield made
    made.detach()
    made.deleteLater()


AddArticle = Callable[..., ArticleId]


@pytest.fixture
def add_article(store: Store) -> AddArticle:
    def add(title: str, *, day: str = "10 марта 2026", words: str = "Совет по воде соберётся в Лорне.") -> ArticleId:
        text = f"{title}\nАгентство «Вестник», {day}\n\n{words} {title}.\n"
        imported = read_article(text.encode(), file_name=f"{title}.txt")
        return add_articles(store, [imported])[0].article_id

    return add

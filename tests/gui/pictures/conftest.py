"""The page of pictures over a workspace on disk."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.pictures.crowd import build_crowd

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.pictures.page import PicturesPage
from newsdesk.gui.pictures.wish import PictureKind
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.store.articles import article
from newsdesk.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A workspace of thirty meetings and as many participants."""
    made = build_crowd(tmp_path / "crowd.newsdesk", 30)
    yield made
    made.close()


def _version(store: Store, of: ArticleId) -> VersionId:
    found = article(store, of)
    assert found is not None
    return found.version


ShowPage = Callable[[PictureKind], PicturesPage]


@pytest.fixture
def show_page(qtbot: QtBot, qapp: QApplication, store: Store) -> Iterator[ShowPage]:
    """Shows the page with a kind of picture, and waits until it is drawn."""
    bridge = StoreBridge(store, qapp)
    selection = DeskSelection(partial(_version, store), qapp)
    pages = []

    def show(kind: PictureKind) -> PicturesPage:
        page = PicturesPage(bridge, selection, kind, lambda: "en", debounce=0)
        pages.append(page)
        page.resize(1000, 760)
        page.show()
        qtbot.waitUntil(lambda: page.facts is not None)
        return page

    yield show
    for page in pages:
        page.stop()
        page.close()
        page.deleteLater()
    bridge.detach()
    bridge.deleteLater()
    selection.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

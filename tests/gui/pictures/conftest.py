"""The page of pictures over a workspace on disk, and the whole desk over the sample."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.pictures.crowd import build_crowd

from newsdesk.gui.app import build_session
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.i18n import compile_translations
from newsdesk.gui.pictures.page import PicturesPage
from newsdesk.gui.pictures.wish import PictureKind
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.theming import Theming
from newsdesk.gui.workspace.session import Session
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.store.articles import article
from newsdesk.store.store import Store


@pytest.fixture(scope="session", autouse=True)
def _look(qapp: QApplication) -> None:
    compile_translations()
    Theming(qapp, "light")


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
        qtbot.waitUntil(lambda: page.facts is not None, timeout=10000)
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


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, built_sample: Path) -> Iterator[Session]:
    """A session whose window shows the sample; everything is closed in the end."""
    qapp.setProperty("still", True)
    path = tmp_path / "visit.newsdesk"
    path.write_bytes(built_sample.read_bytes())
    made = build_session(qapp, DeskState(tmp_path / "state" / "desk.json"), tmp_path / "documents")
    made.set_language("en")
    made.start(path)
    yield made
    made.quit()
    made.languages.fall_silent()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""A reader with a page of the sample article, and a whole area over the sample workspace."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.edits.workspace import open_workspace
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.preferences import Preferences
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page, Reading
from newsdesk.gui.reader.popup import SelectionPopup
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.selecting import Selecting
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.theme.theme import apply_theme, current_tokens
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.articles import article, articles
from newsdesk.store.store import Store
from newsdesk.text.canonical import canonicalise
from newsdesk.text.plain import markdown_from_plain

VESTNIK = "прибыл в Моранию"
KURIER = "соберётся в четверг"

MakeMark = Callable[..., Mark]


@pytest.fixture(autouse=True)
def still_desk(qapp: QApplication) -> Iterator[QApplication]:
    """Light, and nothing moves."""
    apply_theme(qapp, "light")
    qapp.setProperty("still", True)
    yield qapp
    qapp.setProperty("still", False)


@pytest.fixture
def page(samples: Path) -> Page:
    """The sample report without marks."""
    canonical = canonicalise(markdown_from_plain((samples / "vestnik-ru.txt").read_text(encoding="utf-8")))
    reading = Reading(article=ArticleId("a"), version=VersionId("v"), title="", meta="", canonical=canonical)
    return Page(reading, [], Setting(), current_tokens())


@pytest.fixture
def mark(page: Page) -> MakeMark:
    """Makes a mark over words of the sample report and puts it on the page."""

    def make(
        words: str, kind: RecordKind | None = RecordKind.PARTICIPANT, *, colour: int = 0, record: str = "r"
    ) -> Mark:
        start = page.text.index(words)
        made = Mark(
            id=AnnotationId(f"{kind}:{words}"),
            start=start,
            end=start + len(words),
            kind=kind,
            colour=colour,
            records=(RecordId(record),) if kind else (),
        )
        page.put_marks(made.id, [made])
        return made

    return make


@pytest.fixture
def reader(qtbot: QtBot, page: Page) -> Reader:
    """A shown reader with that page."""
    view = Reader()
    qtbot.addWidget(view)
    view.resize(785, 600)
    view.show_page(page)
    with qtbot.waitExposed(view):
        view.show()
    return view


@dataclass(frozen=True)
class Desk:
    """What the reader area works with."""

    store: Store
    bridge: StoreBridge
    selection: DeskSelection
    commands: Commands
    area: ReaderArea
    selecting: Selecting
    preferences: Preferences

    @property
    def popup(self) -> SelectionPopup:
        """The pop-up of the left reader."""
        return self.selecting.offers[0].popup

    def article(self, words: str) -> ArticleId:
        return next(found.id for found in articles(self.store) if words in found.title)


def current_version(store: Store, wanted: ArticleId) -> VersionId:
    found = article(store, wanted)
    assert found is not None
    return found.version


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, built_sample: Path) -> Iterator[Desk]:
    """A shown reader area over a copy of the sample workspace."""
    path = tmp_path / "sample.newsdesk"
    shutil.copy(built_sample, path)
    store = open_workspace(path)
    bridge, selection, commands = StoreBridge(store), DeskSelection(partial(current_version, store)), Commands()
    preferences, area = Preferences(), ReaderArea(bridge, selection, commands)
    selecting = Selecting(area, bridge, selection, commands, preferences)
    qtbot.addWidget(area)
    area.resize(1100, 700)
    with qtbot.waitExposed(area):
        area.show()
    yield Desk(store, bridge, selection, commands, area, selecting, preferences)
    bridge.detach()
    store.close()

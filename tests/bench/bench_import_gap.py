"""The longest moment in which the window answers nobody while thousands of files come into a library."""

import os
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from tests.bench.floor import Row
from tests.bench.made_up import paragraphs, vocabulary

from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.app import application, build_session
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.state import DeskState
from newsdesk.gui.warming import Warming
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article
from newsdesk.model.article import ImportedArticle

FILES = 2_000
HELD = 10_000
BEAT = 2
"""Milliseconds between two beats of a window that has nothing to do."""


def rows(*, large: bool = False) -> Iterator[Row]:
    """Import a folder into a library while an article is being read; the floor is the same desk left alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        held = HELD * 10 if large else HELD
        session = _desk(folder, held)
        files = folder / "files"
        files.mkdir()
        chance, words = random.Random(1), vocabulary(random.Random(1))
        for number in range(FILES):
            text = f"Сообщение номер {number}\n\n{paragraphs(chance, words, 1_500)}"
            (files / f"{number}.txt").write_text(text, encoding="utf-8")
        Warming(application())
        _listen(3_000)  # while the window loads what it opened without
        quiet = _listen(1_000)
        start = time.perf_counter()
        gap = _import(session, files)
        took = (time.perf_counter() - start) * 1000
        yield Row(
            name=f"longest gap while importing {FILES:,} into {held:,} (floor: idle)",
            value=gap,
            floor=quiet,
            limit=50,
        )
        yield Row(name=f"import {FILES:,} files through the window", value=took, limit=FILES / 200 * 1000)
        session.quit()


def _desk(folder: Path, held: int) -> Session:
    path = folder / "desk.newsdesk"
    with create_workspace(path) as store:
        for first in range(0, held, 1_000):
            add_articles(store, [_short(number) for number in range(first, first + 1_000)])
    session = build_session(application(), DeskState(folder / "desk.json"), folder)
    session.start(path)
    assert session.window is not None
    library = session.window.panes.library
    session.window.selection.open_article(library.model.article_at(0))
    return session


def _short(number: int) -> ImportedArticle:
    text = f"Вода {number}\nАгентство «Вестник», {number % 28 + 1} марта 2026\n\nСтанция {number} сообщила об уровне.\n"
    return read_article(text.encode(), file_name="x.txt")


class _Heart:
    """Notes the longest time between two beats of the event loop, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def _listen(milliseconds: int) -> float:
    heart, loop = _Heart(), QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    return heart.longest


def _import(session: Session, files: Path) -> float:
    assert session.window is not None
    flow = session.window.findChild(ImportFlow)
    assert isinstance(flow, ImportFlow)
    heart, loop = _Heart(), QEventLoop()
    flow.ended.connect(loop.quit)
    flow.start([files])
    loop.exec()
    QCoreApplication.processEvents()
    return heart.longest

"""The longest moment in which the readers answer nobody: articles of a megabyte under ten thousand marks."""

import gc
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from tests.bench.bench_reader import WORDS
from tests.bench.floor import Row

from newsdesk.edits.annotating.evidence import link_annotation
from newsdesk.edits.annotating.quotes import Quote, mark
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.app import application
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.preferences import Preferences
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.reader.selecting import Selecting
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.theme.theme import apply_theme
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, ImportedArticle, VersionId
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId
from newsdesk.store.articles import article, articles, text
from newsdesk.store.store import Store

KILOBYTES, MARKS, RECORDS = 1024, 10_000, 100
SETTLES = 1500
"""Milliseconds after which whatever an act began is over."""


def rows(*, large: bool = False) -> Iterator[Row]:
    """The readers' rows of the table; the floor is the same window left alone."""
    del large
    with tempfile.TemporaryDirectory() as folder:
        store, dense = _workspace(Path(folder) / "dense.newsdesk")
        desk = _Desk(store)
        gc.freeze()  # as the program does once its window is there
        quiet = _gap(lambda: None)
        for name, act in desk.acts(*dense):
            gap = _gap(act)
            yield Row(name=f"longest gap: {name}", value=gap, floor=quiet, limit=50)
        desk.close()
        store.close()


class _Desk:
    """A reader area over a workspace, without the panes around it."""

    def __init__(self, store: Store) -> None:
        app = application()
        apply_theme(app, "light")
        app.setProperty("still", True)
        self.bridge = StoreBridge(store)
        self.selection = DeskSelection(partial(_version, store))
        self.commands = Commands()
        self.area = ReaderArea(self.bridge, self.selection, self.commands)
        Selecting(self.area, self.bridge, self.selection, self.commands, Preferences())
        self.area.resize(900, 800)
        self.area.show()

    def acts(self, first: ArticleId, second: ArticleId) -> Iterator[tuple[str, Callable[[], object]]]:
        """What is done, one thing after another."""
        selection = self.selection
        reader = self.area.active.reader
        yield "open 1 MB with 10,000 marks", partial(selection.open_article, first)
        yield "open another", partial(selection.open_article, second)
        yield "go to its end", lambda: reader.scroll_to(10**9)
        yield "switch back", partial(selection.open_article, first)
        yield "switch to the end of the other", partial(selection.open_article, second)
        assert reader.page is not None
        records = sorted({record for one in reader.page.marks for record in one.records})
        yield "point at a record with 100 marks", partial(self._point, records[0])
        yield "point at another", partial(self._point, records[1])
        yield "point at none", partial(self._point, RecordId(""))
        yield "select a record", partial(selection.select_record, records[2])
        start = next(mark.start for mark in reader.page.marks if mark.start > len(reader.page.text) // 2)
        yield "select words, with the pop-up", partial(reader.select, start, start + 40)
        yield "go through the marks there", partial(self._trigger, "mark.cycle")
        yield "move the end of a mark", partial(self._trigger, "mark.end_right")
        yield "make a record of the words", partial(self._trigger, "record.participant")
        yield "select other words after it", partial(reader.select, start + 60, start + 90)
        yield "make a record of a sentence", partial(self._at, start + 200, "record.note")
        self.area.active.find_bar.open_bar()
        for words in ("п", "пе", "переговоры", "в"):
            yield f"find “{words}” while it is typed", partial(self.area.active.find_bar.field.setText, words)

    def _trigger(self, command: str) -> None:
        self.commands.refresh()
        self.commands[command].trigger()

    def _at(self, place: int, command: str) -> None:
        self.area.active.reader.select(place, place)
        self._trigger(command)

    def _point(self, record: RecordId) -> None:
        self.selection.record_hovered.emit(record)

    def close(self) -> None:
        self.bridge.detach()
        self.area.close()
        self.area.deleteLater()


class Heart:
    """Notes the longest time between two beats of the event loop, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def _gap(act: Callable[[], object]) -> float:
    """The longest gap between two beats from an act on, until all that it began is over."""
    heart, loop = Heart(), QEventLoop()
    QTimer.singleShot(20, act)
    QTimer.singleShot(SETTLES, loop.quit)
    loop.exec()
    return heart.longest


def _workspace(path: Path) -> tuple[Store, tuple[ArticleId, ArticleId]]:
    store = create_workspace(path)
    add_articles(store, [_article(number) for number in (1, 2)])
    for found in articles(store):
        _mark(store, found.version)
    first, second = (found.id for found in articles(store))
    return store, (first, second)


def _article(number: int) -> ImportedArticle:
    draw = random.Random(number)
    parts, size = [f"# Совет по воде {number}"], 0
    while size < KILOBYTES * 1024:
        parts.append(" ".join(draw.choice(WORDS) for _ in range(draw.randint(30, 110))) + ".")
        size += len(parts[-1].encode())
    return read_article("\n\n".join(parts).encode(), file_name=f"{number}.md")


def _mark(store: Store, version: VersionId) -> None:
    canonical = text(store, version)
    draw = random.Random(1)
    records = [
        add_participant(store, name=f"Участник {number}") if number % 2 else add_agenda_item(store, title=f"{number}")
        for number in range(RECORDS)
    ]
    with store.step(Edit.LINK_QUOTE, ""):
        for number in range(MARKS):
            start = draw.randrange(len(canonical) - 100)
            span = TextPositionSelector(start=start, end=start + draw.randint(10, 90))
            quote = Quote(version=version, span=span)
            link_annotation(store, records[number % RECORDS], mark(store, quote, text=canonical))


def _version(store: Store, wanted: ArticleId) -> VersionId:
    found = article(store, wanted)
    assert found is not None
    return found.version

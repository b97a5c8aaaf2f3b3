"""A verdict among 1,000 items in a workspace of 5,000 records: from the key until the window is free again."""

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.bench.bench_absorb import make_records
from tests.bench.bench_desk_gaps import open_desk
from tests.bench.floor import Row
from tests.bench.heart import listen
from tests.bench.library import make_library

from newsdesk.edits.reviewing.reviews import start_session
from newsdesk.edits.workspace import open_workspace
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.review.acts import SETTLING
from newsdesk.gui.review.page import ReviewPage

ITEMS, VERDICTS = 1_000, 60
LIMIT = 50
_ARTICLES, _MARKS_EACH = 200, 25


def rows(*, large: bool = False) -> Iterator[Row]:
    """Sixty items accepted, then as many skipped, each by one key after the one before is shown."""
    del large
    with tempfile.TemporaryDirectory(prefix="newsdesk-bench-") as name:
        folder = Path(name)
        path = folder / "review.newsdesk"
        make_library(path, _ARTICLES, _MARKS_EACH)
        with open_workspace(path) as store:
            make_records(store)
            start_session(store, "Неделя 11", sample=ITEMS)
        session = open_desk(folder, path)
        assert session.window is not None
        yield from _verdicts(session.window)
        session.quit()


def _verdicts(window: MainWindow) -> Iterator[Row]:
    window.commands["review.resume"].trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, ReviewPage)
    listen(page.setFocus, milliseconds=1_000)
    for title, key in (("accepted", Qt.Key.Key_A), ("skipped", Qt.Key.Key_S)):
        taken = sorted(_press(page, key) for _ in range(VERDICTS))
        yield Row(name=f"verdict, {title}: till free again, median", value=statistics.median(taken), limit=LIMIT)
        yield Row(name=f"verdict, {title}: till free again, longest", value=taken[-1], limit=LIMIT)


def _press(page: ReviewPage, key: Qt.Key) -> float:
    """Milliseconds from a key until the next item is painted and the event loop has nothing to do."""
    listen(lambda: None, milliseconds=int(SETTLING * 1_000) + 50)
    before, seen = page.sheet, _Painted()
    page.context.reader.viewport().installEventFilter(seen)
    loop, focus, dispatcher = QEventLoop(), QApplication.focusWidget(), QAbstractEventDispatcher.instance()
    assert focus is not None

    def free() -> None:
        if seen.painted:
            loop.quit()

    dispatcher.aboutToBlock.connect(free)
    begun = time.perf_counter()
    QTest.keyClick(focus, key)
    loop.exec()
    taken = (time.perf_counter() - begun) * 1_000
    dispatcher.aboutToBlock.disconnect(free)
    page.context.reader.viewport().removeEventFilter(seen)
    assert page.sheet is not None
    assert before is not None
    assert page.sheet.entry.item.id != before.entry.item.id
    return taken


class _Painted(QObject):
    """Whether what it watches was drawn."""

    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - a name of Qt
        self.painted |= event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)

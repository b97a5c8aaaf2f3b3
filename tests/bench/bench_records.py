"""The longest moment in which the window answers nobody while thousands of records are worked on."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.bench.floor import Row

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.app import application, build_session
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.models.columns import Column
from newsdesk.gui.state import DeskState
from newsdesk.gui.warming import Warming
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ImportedArticle
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.store import Store

RECORDS = 5_000
ARTICLES = 50
BEAT = 1
"""Milliseconds between two beats of a window that has nothing to do."""

LIMIT = 50

_REASONS = {"all listed": "read in one go, once when the whole workspace is chosen"}


def rows(*, large: bool = False) -> Iterator[Row]:
    """Type, add, filter and switch over a workspace of thousands of records; each figure is the worst of its gaps."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = RECORDS * 2 if large else RECORDS
        session = _desk(folder, count)
        window = session.window
        assert window is not None
        window.resize(1440, 900)
        window.show()
        Warming(application())
        _settle(3_000)
        panel = window.panes.records
        panel.show_whole_workspace(True)
        idle = _gap(panel.update)
        for title, acts in _acts(window).items():
            worst = max(_gap(act) for act in acts)
            reason = _REASONS.get(title, "")
            said = f"longest gap, {count:,} records: {title} (floor: idle)"
            yield Row(name=said, value=worst, floor=idle, limit=LIMIT, reason=reason)
        session.quit()


def _acts(window: MainWindow) -> dict[str, list[Callable[[], object]]]:
    panel, commands, selection = window.panes.records, window.commands, window.selection
    articles = [window.panes.library.model.article_at(row) for row in range(4)]

    def type_in_cell() -> None:
        for letter in "Ve":
            QTest.keyClicks(QApplication.focusWidget() or panel.table, letter)

    def begin_cell() -> None:
        commands["view.table"].trigger()
        panel.table.show_kind(RecordKind.PARTICIPANT)
        first = panel.filtered.group_index(RecordKind.PARTICIPANT)
        panel.table.setFocus()
        panel.table.setCurrentIndex(panel.filtered.index(40, Column.ROLE, first))

    def commit() -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit)
        QTest.keyClick(focus, Qt.Key.Key_Return)

    def letter(words: str) -> Callable[[], object]:
        return lambda: panel._filter.line.setText(words)

    return {
        "all listed": [lambda: panel.show_whole_workspace(False), lambda: panel.show_whole_workspace(True)],
        "added to the list": [commands["record.new_same"].trigger] * 3,
        "filtered by letters": [
            commands["go.filter_records"].trigger,
            *(letter(words) for words in ("с", "ст", "ста", "стан", "станция 4", "станция 48", "", "п", "")),
        ],
        "table shown": [begin_cell],
        "typing in a cell": [type_in_cell, commit] * 2,
        "added to the table": [commands["record.new_same"].trigger] * 3,
        "article switched, all listed": [partial(selection.open_article, article) for article in articles],
        "article switched, its own listed": [
            lambda: panel.show_whole_workspace(False),
            *(partial(selection.open_article, article) for article in articles),
        ],
    }


def _desk(folder: Path, count: int) -> Session:
    path = folder / "desk.newsdesk"
    with create_workspace(path) as store:
        found = [added.article_id for added in add_articles(store, [_short(number) for number in range(ARTICLES)])]
        versions = [str((store.row("article", article) or {})["version"]) for article in found]
        with store.step(Edit.LOAD_RECORDS):
            for number in range(count):
                record = _record(store, number)
                span = TextPositionSelector(start=number % 40, end=number % 40 + 6)
                link_quote(store, record, Quote(version=versions[number % ARTICLES], span=span))  # type: ignore[arg-type]
    session = build_session(application(), DeskState(folder / "desk.json"), folder)
    session.start(path)
    assert session.window is not None
    session.window.selection.open_article(session.window.panes.library.model.article_at(0))
    return session


def _record(store: Store, number: int) -> RecordId:
    match number % 4:
        case 0 | 1:
            return add_participant(store, name=f"Станция {number}", role="наблюдатель")
        case 2:
            return add_meeting(store, title=f"Пост {number}")
        case _ if number % 8 == 3:
            return add_agenda_item(store, title=f"Вопрос {number}")
        case _:
            return add_note(store, title=f"Запись {number}")


def _short(number: int) -> ImportedArticle:
    lines = "\n".join(f"Станция {line} сообщила об уровне воды в реке Арне." for line in range(20))
    return read_article(f"Вода {number}\nАгентство «Вестник», 10 марта 2026\n\n{lines}".encode(), file_name="x.txt")


def _gap(act: Callable[[], object]) -> float:
    """The longest time in milliseconds for which the event loop stands still in and after an act."""
    beats: list[float] = []
    timer, loop = QTimer(interval=BEAT), QEventLoop()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    QTimer.singleShot(0, act)
    QTimer.singleShot(700, loop.quit)
    beats.append(time.perf_counter())
    loop.exec()
    return max(after - before for before, after in pairwise(beats)) * 1000


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.processEvents()

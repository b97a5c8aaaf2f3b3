"""The longest moment in which the whole window answers nobody: a megabyte, ten thousand marks, five thousand records.

Every act has two rows: the wall's clock, and the work of the window's own thread, which other programs on the machine
cannot lengthen.
"""

import gc
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.bench.bench_reader import WORDS
from tests.bench.floor import Row
from tests.bench.heart import listen

from newsdesk.edits.annotating.evidence import link_annotation
from newsdesk.edits.annotating.quotes import Quote, mark
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.app import application, build_session
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.models.columns import Column
from newsdesk.gui.state import DeskState
from newsdesk.gui.warming import Warming
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, ImportedArticle, VersionId
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.articles import articles, text
from newsdesk.store.store import Store

MEGABYTE = 1024 * 1024
MARKS, RECORDS, SHORT, IMPORTED = 10_000, 5_000, 50, 1_000
SETTLES = 1_200
"""Milliseconds after which whatever an act began is over."""
_READ_AT_ONCE = "one record among 5,000 of one article changes and its list, form and marks are read in one turn"
REASONS = {
    "open 10,000 marks of 5,000 records": "the first time the page and the list of records begin in one turn",
    "make a record of words": _READ_AT_ONCE,
    "move a mark's end": _READ_AT_ONCE,
    "undo and redo": _READ_AT_ONCE,
    "add a record to the list": _READ_AT_ONCE,
    "link words by palette": "the palette lists 5,000 records when it opens",
    "list the whole workspace": "sorting 5,000 records by the alphabet is one piece of work",
    "show the table": "the table lays out its columns over 5,000 rows in one turn",
    "split the view": "a second page with 10,000 marks begins in the turn that makes its pane",
    "switching while 1,000 articles come in": "a chunk of articles is written between two slices of the page",
}
"""Why an act has a gap above the limit; these are left to be mended."""

LIMIT = 50

Act = Callable[[], object]


def rows(*, large: bool = False) -> Iterator[Row]:
    """Open, switch, point, type, filter, add, move, undo, scroll, find, list, import; the floor is the idle desk."""
    del large
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        session = open_desk(folder, make_workspace(folder / "desk.newsdesk"))
        assert session.window is not None
        gc.freeze()
        idle = listen(lambda: None, milliseconds=SETTLES)
        for title, acts in Analyst(session.window).acts().items():
            hearts = [listen(act, milliseconds=SETTLES) for act in acts]
            yield from _rows(
                title, max(one.longest for one in hearts), max(one.busiest for one in hearts), idle.longest
            )
        flow = session.window.findChild(ImportFlow)
        assert isinstance(flow, ImportFlow)
        heart = _import(session.window, flow, folder)
        yield from _rows(f"switching while {IMPORTED:,} articles come in", heart[0], heart[1], idle.longest)
        session.quit()


def _rows(title: str, longest: float, busiest: float, idle: float) -> Iterator[Row]:
    reason = REASONS.get(title, "")
    yield Row(name=f"desk, gap: {title}", value=longest, floor=idle, limit=LIMIT, reason=reason)
    yield Row(name=f"desk, work in one gap: {title}", value=busiest, limit=LIMIT, reason=reason)


class Analyst:
    """What one does at a full desk, each act a list of single gestures."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.panel = window.panes.records
        self.selection = window.selection
        self.marked, self.plain, self.short = _found(window.bridge.store)

    def acts(self) -> dict[str, list[Act]]:
        """In the order in which they are done, by what the table calls them."""
        opens = {name: partial(self.selection.open_article, one) for name, one in self._articles().items()}
        return {
            "open 1 MB": [opens["plain"]],
            "open 10,000 marks of 5,000 records": [opens["marked"]],
            "switch to and from": [opens["short"], opens["marked"], opens["plain"], opens["marked"]],
            "point at rows": [partial(self._point, row) for row in (2, 9, 30, -1)],
            "point at marks": [partial(self._hover, number) for number in (0, 3, 8)],
            "click marks": [partial(self._click, number) for number in (1, 5)],
            "choose records": [partial(self._choose, number) for number in (3, 700, 2_001)],
            "filter": [self._command("go.filter_records"), *map(self._filter, ("с", "ст", "стан", "48", ""))],
            "scroll": [*(partial(self._wheel, -600) for _ in range(4)), partial(self._to, 10**9), partial(self._to, 0)],
            "select words": [partial(self._select, place) for place in (4_000, 300_000)],
            "make a record of words": [partial(self._make, 300_200), partial(self._make, 5_200)],
            "move a mark's end": [self._hold, *[self._command("mark.end_right")] * 3, self._command("mark.end_left")],
            "link words by palette": [partial(self._select, 6_000), self._command("mark.link"), *self._linked()],
            "undo and redo": [*[self._command("edit.undo")] * 3, *[self._command("edit.redo")] * 2],
            "find while typing": [self._command("go.find"), *map(self._find, ("п", "пе", "переговоры", "в"))],
            "close finding": [self._close_finding],
            "list the whole workspace": [partial(self.panel.show_whole_workspace, on) for on in (True, False, True)],
            "add a record to the list": [self._command("record.new_same")] * 3,
            "show the table": [self._show_table],
            "type in a cell": [self._type, self._enter] * 2,
            "add a record to the table": [self._command("record.new_same")] * 2,
            "undo in the table": [self._command("edit.undo")] * 2,
            "switch with all listed": [opens["short"], opens["plain"], opens["marked"]],
            "split the view": [self._command("view.split")] * 2,
        }

    def _articles(self) -> dict[str, ArticleId]:
        return {"plain": self.plain, "marked": self.marked, "short": self.short}

    def _command(self, name: str) -> Act:
        def trigger() -> None:
            self.window.commands.refresh()
            action = self.window.commands[name]
            assert action.isEnabled(), name
            action.trigger()

        return trigger

    def _point(self, row: int) -> None:
        listed = self.panel.tree
        place = listed.viewport().rect().center()
        QTest.mouseMove(listed.viewport(), QPoint(place.x(), 10 + 24 * row) if row >= 0 else QPoint(place.x(), 1))

    def _hover(self, number: int) -> None:
        reader = self.window.panes.reader_area.active.reader
        assert reader.page is not None
        reader.mark_hovered.emit(list(reader.page.marks)[number].id)

    def _click(self, number: int) -> None:
        reader = self.window.panes.reader_area.active.reader
        assert reader.page is not None
        reader.mark_clicked.emit(list(reader.page.marks)[number].id)

    def _choose(self, number: int) -> None:
        kinds = [row.id for kind in RecordKind for row in self.panel.records.rows(kind)]
        self.selection.select_record(RecordId(kinds[number]))

    def _filter(self, words: str) -> Act:
        return lambda: self.panel._filter.line.setText(words)

    def _find(self, words: str) -> Act:
        return lambda: self.window.panes.reader_area.active.find_bar.field.setText(words)

    def _close_finding(self) -> None:
        self.window.panes.reader_area.active.find_bar.close_bar()

    def _wheel(self, delta: int) -> None:
        view = self.window.panes.reader_area.active.reader.viewport()
        centre = view.rect().center()
        turn = QWheelEvent(
            centre, view.mapToGlobal(centre), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(view, turn)

    def _to(self, place: int) -> None:
        self.window.panes.reader_area.active.reader.scroll_to(place)

    def _select(self, place: int) -> None:
        reader = self.window.panes.reader_area.active.reader
        reader.setFocus()
        reader.select(place, place + 40)

    def _make(self, place: int) -> None:
        self._select(place)
        self._command("record.participant")()

    def _hold(self) -> None:
        reader = self.window.panes.reader_area.active.reader
        assert reader.page is not None
        held = next(one for one in reader.page.marks if one.start > len(reader.page.text) // 2)
        reader.mark_clicked.emit(held.id)

    def _linked(self) -> list[Act]:
        def letter(key: str) -> Act:
            return lambda: QTest.keyClicks(_focus(), key)

        return [*map(letter, "st4"), lambda: QTest.keyClick(_focus(), Qt.Key.Key_Escape)]

    def _show_table(self) -> None:
        self._command("view.table")()
        first = self.panel.filtered.group_index(RecordKind.PARTICIPANT)
        self.panel.table.show_kind(RecordKind.PARTICIPANT)
        self.panel.table.setFocus()
        self.panel.table.setCurrentIndex(self.panel.filtered.index(40, Column.ROLE, first))

    def _type(self) -> None:
        for letter in "Ve":
            QTest.keyClicks(_focus(), letter)

    def _enter(self) -> None:
        QTest.keyClick(_focus(), Qt.Key.Key_Return)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def _import(window: MainWindow, flow: ImportFlow, folder: Path) -> tuple[float, float]:
    """A thousand files come in while articles are switched; the longest gap and the most work in one."""
    files = folder / "files"
    files.mkdir()
    for number in range(IMPORTED):
        (files / f"{number}.txt").write_text(
            f"Паводок {number}\n\n" + f"Уровень воды {number}. " * 60, encoding="utf-8"
        )
    ended: list[object] = []
    flow.ended.connect(lambda *said: ended.append(said))
    hearts = [listen(partial(flow.start, [files]), milliseconds=300)]
    analyst = Analyst(window)
    while not ended:
        opened = [partial(window.selection.open_article, one) for one in (analyst.short, analyst.marked, analyst.plain)]
        hearts += [listen(act, milliseconds=400) for act in opened]
    return max(one.longest for one in hearts), max(one.busiest for one in hearts)


def open_desk(folder: Path, path: Path) -> Session:
    """The whole window over a workspace, warm and at rest."""
    session = build_session(application(), DeskState(folder / "desk.json"), folder)
    session.start(path)
    assert session.window is not None
    session.window.resize(1440, 900)
    Warming(application())
    listen(lambda: None, milliseconds=3_000)
    return session


def make_workspace(path: Path) -> Path:
    """A plain and a marked article of a megabyte each, some short ones, and the records that the marks prove."""
    with create_workspace(path) as store:
        add_articles(store, [_long(1, "Размеченный совет"), _long(2, "Чистый совет"), *map(_short, range(SHORT))])
        marked, _, short = _found(store)
        versions = {found.id: found.version for found in articles(store)}
        with store.step(Edit.LOAD_RECORDS):
            records = [_record(store, number) for number in range(RECORDS)]
            _mark(store, versions[marked], records)
            _mark(store, versions[short], records[:5])
    return path


def _mark(store: Store, version: VersionId, records: list[RecordId]) -> None:
    canonical = text(store, version)
    draw = random.Random(1)
    for number in range(MARKS if len(records) == RECORDS else len(records)):
        start = draw.randrange(len(canonical) - 100)
        span = TextPositionSelector(start=start, end=start + draw.randint(10, 90))
        made = mark(store, Quote(version=version, span=span), text=canonical)
        link_annotation(store, records[number % len(records)], made)


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


def _found(store: Store) -> tuple[ArticleId, ArticleId, ArticleId]:
    """The marked article, the plain one and a short one."""
    by_title = {found.title: found.id for found in articles(store)}
    return by_title["Размеченный совет"], by_title["Чистый совет"], by_title["Вода 0"]


def _long(number: int, title: str) -> ImportedArticle:
    draw = random.Random(number)
    parts, size = [f"# {title}"], 0
    while size < MEGABYTE:
        parts.append(" ".join(draw.choice(WORDS) for _ in range(draw.randint(30, 110))) + ".")
        size += len(parts[-1].encode())
    return read_article("\n\n".join(parts).encode(), file_name=f"{number}.md")


def _short(number: int) -> ImportedArticle:
    lines = "\n".join(f"Станция {line} сообщила об уровне воды в реке Арне." for line in range(20))
    return read_article(f"Вода {number}\nАгентство «Вестник», 10 марта 2026\n\n{lines}".encode(), file_name="x.txt")

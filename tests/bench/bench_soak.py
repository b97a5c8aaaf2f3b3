"""Thirty minutes of busy use in a few: as many random acts as one a second, and what is left of them in memory.

After every round the desk is put back as it was (all undone, tabs and dialogs closed, first language and theme), and
what lives is counted. The rounds after the warm-up are compared.
"""

import ctypes
import gc
import os
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from tests.bench.floor import Row
from tests.gui.desk.test_random_commands import LEAVES_THE_DESK, Wanderer, inside, nothing, settle

from newsdesk.edits.sample import build_sample
from newsdesk.gui.app import application, build_session
from newsdesk.gui.i18n import LANGUAGES
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.state import DeskState
from newsdesk.gui.warming import SLICES
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordId

ROUNDS, ACTS = 18, 100
"""Together as many acts as thirty minutes have seconds."""
WARM_UP = 4
THEMES = ("light", "dark")
MEGABYTES = 12
"""So much may the process grow over all rounds after the warm-up: the journal's pages, the allocator's slack."""
WIDGETS = 60
"""The form of each kind keeps the quotes that it showed last; nothing else comes and stays."""
OBJECTS = 1_500
"""So many Python objects may be more, of some hundred thousand: names, regular expressions and rows once met."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Census:
    """What lives at the end of a round. `memory` is resident, in megabytes."""

    widgets: Counter[str]
    qobjects: int
    objects: Counter[str]
    threads: int
    files: int
    memory: float


def rows(*, large: bool = False) -> Iterator[Row]:
    """How much more lives after the last round than after the warm-up."""
    with tempfile.TemporaryDirectory() as name:
        counts = list(soak(Path(name), rounds=ROUNDS * 2 if large else ROUNDS, acts=ACTS))
    first, last = counts[WARM_UP], counts[-1]
    acts = (len(counts) - WARM_UP - 1) * ACTS
    grown = last.widgets - first.widgets
    more = {
        "widgets": (last.widgets.total() - first.widgets.total(), WIDGETS),
        "QObjects": (last.qobjects - first.qobjects, 2 * WIDGETS),
        "Python objects": (last.objects.total() - first.objects.total(), OBJECTS),
        "threads": (last.threads - first.threads, 0.5),
        "open files": (last.files - first.files, 0.5),
        "MB": (slope([one.memory for one in counts[WARM_UP:]]) * (len(counts) - WARM_UP - 1), MEGABYTES),
    }
    for what, (value, limit) in more.items():
        said = f" ({dict(grown)})" if what == "widgets" and grown else ""
        yield Row(name=f"soak, {acts:,} acts: more {what}{said}", value=float(value), limit=limit, unit="")


def soak(folder: Path, *, rounds: int, acts: int, again: bool = False) -> Iterator[Census]:
    """Use a desk at random, round by round, and count what lives after each.

    `again` lets every round do what the first did, so that nothing is seen for the first time after it.
    """
    app = application()
    app.setProperty("still", True)
    path = folder / "visit.newsdesk"
    build_sample(path).close()
    session = build_session(app, DeskState(folder / "desk.json"), folder)
    session.set_language("en")
    session.start(path)
    window = session.window
    assert window is not None
    for module in SLICES:
        import_module(module)
    for command in LEAVES_THE_DESK - {"brief.export"}:
        window.commands.bind(command, nothing)
    lowest = window.bridge.undo_stack.index()
    for number in range(rounds):
        wanderer = Wanderer(window, 0 if again else number)
        extras = _extras(session, window, folder)
        for act in range(acts):
            if act % 10 == 9:
                extras[(act // 10) % len(extras)]()
                settle()
            else:
                wanderer.step()
        _put_back(session, window, wanderer, lowest)
        yield census()
    session.quit()
    session.languages.fall_silent()
    settle()


def _extras(session: Session, window: MainWindow, folder: Path) -> list[Callable[[], object]]:
    """What the random hand seldom finds: languages, themes, files from disk, the brief, the settings."""
    languages, themes = list(LANGUAGES), list(THEMES)
    numbers = count()

    def take_in() -> None:
        file = folder / "news.txt"
        news = f"Паводок на Арне, день {next(numbers)}\n\nЛейла Аррен сообщила об уровне воды.\n"
        file.write_text(news, encoding="utf-8")
        flow = window.findChild(ImportFlow)
        assert isinstance(flow, ImportFlow)
        flow.start([file])
        QTest.qWait(80)
        _leave_dialogs(window)

    def open_and_leave(command: str) -> Callable[[], None]:
        def act() -> None:
            if window.commands[command].isEnabled():
                window.commands[command].trigger()
                QTest.qWait(50)
                _leave_dialogs(window)

        return act

    return [
        lambda: session.set_language(languages[(languages.index(session.languages.current) + 1) % len(languages)]),
        lambda: session.set_theme(themes[session.theming.name == themes[0]]),
        take_in,
        open_and_leave("brief.export"),
        open_and_leave("desk.settings"),
        open_and_leave("help.keys"),
    ]


def _leave_dialogs(window: MainWindow) -> None:
    for _ in range(10):
        open_one = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if open_one is None or open_one is window:
            return
        QTest.keyClick(inside(open_one), Qt.Key.Key_Escape)
        settle()
        if isValid(open_one) and open_one.isVisible():
            open_one.close()


def _put_back(session: Session, window: MainWindow, wanderer: Wanderer, lowest: int) -> None:
    """The desk as it was at first; what follows is over."""
    wanderer.leave_all()
    stack = window.bridge.undo_stack
    stack.setIndex(min(lowest, stack.count()))
    for group in window.panes.reader_area.groups:
        while group.articles:
            group.close_tab(0)
    session.set_language("en")
    session.set_theme("light")
    window.panes.records.show_whole_workspace(True)
    window.selection.select_record(RecordId(""))
    window.resize(1440, 900)
    QTest.qWait(400)
    settle()


def census() -> Census:
    """Count what lives now, after everything that can go is gone."""
    for _ in range(3):
        settle()
        gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)  # what the allocator keeps in reserve is nobody's
    objects = gc.get_objects()
    living = [one for one in objects if isinstance(one, QObject) and isValid(one)]
    return Census(
        widgets=Counter(type(one).__name__ for one in QApplication.allWidgets()),
        qobjects=len(living),
        objects=Counter(type(one).__name__ for one in objects),
        threads=threading.active_count(),
        files=len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").is_dir() else 0,
        memory=_resident(),
    )


def _resident() -> float:
    status = Path("/proc/self/statm")
    if not status.exists():
        return 0.0
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024**2


def slope(values: list[float]) -> float:
    """The growth from one value to the next, by least squares."""
    middle, mean = (len(values) - 1) / 2, sum(values) / len(values)
    spread = sum((place - middle) ** 2 for place in range(len(values)))
    return sum((place - middle) * (value - mean) for place, value in enumerate(values)) / spread if spread else 0.0

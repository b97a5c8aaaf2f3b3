"""The desk that is walked through, and the register of its stages.

A stage is a function that brings the desk there and yields each window to look at; what it changed in the desk
it takes back itself, dialogs and pop-ups are closed for it. A new one is a function with `@stage`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordKind, kind_of
from newsdesk.store.articles import articles
from newsdesk.store.records import records_of_article

FULL = (1440, 900)


@dataclass(kw_only=True)
class Desk:
    """A session that goes from stage to stage."""

    session: Session
    folder: Path
    language: str
    settle: Callable[[], None]
    until: Callable[[Callable[[], bool]], None]
    _elsewhere: Path | None = None

    @property
    def window(self) -> MainWindow:
        """The desk on the workspace that is walked through, opened where it is not."""
        window = self.session.window
        if window is None or window.bridge.store.path != self.workspace:
            self.session.open(self.workspace)
            window = self.session.window
            assert window is not None
            self.place(window)
            self.read(window)
        return window

    @property
    def sample(self) -> Path:
        """The sample."""
        return self.folder / "sample.newsdesk"

    @property
    def workspace(self) -> Path:
        """The workspace that is walked through: the sample, but within `elsewhere`."""
        return self._elsewhere or self.sample

    @contextmanager
    def elsewhere(self, workspace: Path) -> Iterator[MainWindow]:
        """Walk through another workspace for a while."""
        self._elsewhere = workspace
        yield self.window
        self.tidy()
        self.session.close()
        self._elsewhere = None

    @property
    def reader(self) -> Reader:
        """The reader at the left."""
        return self.window.panes.reader_area.groups[0].reader

    def words(self, *, en: str, ru: str, kk: str) -> str:
        """What an analyst would type in the desk's language."""
        return {"en": en, "ru": ru, "kk": kk}[self.language]

    def place(self, window: MainWindow, size: tuple[int, int] = FULL) -> None:
        """Give a desk the size it is looked at in."""
        room = window.screen().availableSize()
        window.resize(min(size[0], room.width()), min(size[1], room.height()))
        window.layouts.spread()
        self.settle()

    def read(self, window: MainWindow) -> None:
        """Open the article in the desk's language, for Kazakh the Russian one, and choose its first meeting."""
        wanted = "en" if self.language == "en" else "ru"
        shown = next(each for each in articles(window.bridge.store) if each.language == wanted)
        window.selection.open_article(shown.id)
        self.choose(RecordKind.MEETING)

    def choose(self, kind: RecordKind) -> None:
        """Choose the first record of a kind in the open article, or else in another."""
        window = self.session.window
        assert window is not None
        store = window.bridge.store
        places = (window.selection.article, *(each.id for each in articles(store)))
        found = (each for place in places for each in records_of_article(store, place) if kind_of(each) is kind)
        window.selection.select_record(next(found).id)
        self.settle()

    def select(self, start: int, end: int) -> None:
        """Select words of the article, in code points, and wait until the pop-up can say what it knows of them."""
        selection = self.window.selection
        self.reader.setFocus()
        self.reader.select(start, end)
        self.until(lambda: selection.span is not None and start <= selection.span.end and selection.span.start <= end)

    def trigger(self, command: str) -> QWidget:
        """Give a command; the window that it opened, or else the desk."""
        window = self.window
        return self.opened_by(window.commands[command].trigger)

    def opened_by(self, act: Callable[[], object]) -> QWidget:
        """The window that an act opened, or else the desk."""
        before = set(shown_windows())
        act()
        self.settle()
        return next((each for each in shown_windows() if each not in before), self.window)

    def leave_field(self) -> None:
        """Press Esc where the cursor is."""
        field = QApplication.focusWidget()
        if field is not None:
            QTest.keyClick(field, Qt.Key.Key_Escape)
        self.settle()

    def tidy(self) -> None:
        """Close what a stage has opened beside the desk, which is the active window again."""
        for each in shown_windows():
            if each not in {self.session.window, self.session.welcome}:
                each.close()
        if self.session.window is not None:
            self.session.window.come_forward()


Stage = Callable[[Desk], Iterator[QWidget]]

STAGES: dict[str, Stage] = {}


def stage(made: Stage) -> Stage:
    """Put a stage on the walk."""
    STAGES[made.__name__.replace("_", "-")] = made
    return made


def shown_windows() -> list[QWidget]:
    """Every window that can be seen now."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]

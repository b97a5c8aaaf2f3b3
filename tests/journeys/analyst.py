"""An analyst at the real desk: eyes that look at the program in this very process, and no hands yet."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from tests.journeys.hand import look, until
from tests.journeys.plan import Act, Fill, Highlight, Link, Make, Prove, Tag, Words

from newsdesk.gui.app import build_session
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panels.form_lines import FormLines
from newsdesk.gui.panels.palette import Palette
from newsdesk.gui.reader.popup import SelectionPopup
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.state import DeskState
from newsdesk.gui.workspace.session import Session
from newsdesk.model.article import ArticleId
from newsdesk.model.record import Record, RecordKind, title_of
from newsdesk.store.annotations import annotations_of_article
from newsdesk.store.records import record, records
from newsdesk.store.store import Store


class Desk:
    """The window, and what the analyst sees in it."""

    def __init__(self, app: QApplication, folder: Path, workspace: Path, language: str) -> None:
        self.app = app
        state = DeskState(folder / "desk.json")
        state.remember("language", language)
        self.session: Session = build_session(app, state, folder)
        self.session.start(workspace)
        until(lambda: self.window.isVisible() and self.window.isActiveWindow(), "the window is there")
        look(0.3)

    @property
    def window(self) -> MainWindow:
        window = self.session.window
        assert isinstance(window, MainWindow)
        return window

    @property
    def store(self) -> Store:
        return self.window.bridge.store

    @property
    def reader(self) -> Reader:
        return self.window.panes.reader_area.active.reader

    @property
    def text(self) -> str:
        page = self.reader.page
        assert page is not None
        return page.text

    @property
    def popup(self) -> SelectionPopup | None:
        return next((popup for popup in self.reader.findChildren(SelectionPopup) if popup.isVisible()), None)

    @property
    def palette(self) -> Palette | None:
        return next((palette for palette in self.window.findChildren(Palette) if palette.isVisible()), None)

    @property
    def lines(self) -> FormLines:
        return next(lines for lines in self.window.panes.records.form.findChildren(FormLines) if lines.isVisible())

    @property
    def at_hand(self) -> Record | None:
        chosen = self.window.selection.record
        return record(self.store, chosen) if chosen else None

    def named(self, title: str) -> list[Record]:
        return [each for kind in RecordKind for each in records(self.store, kind) if title_of(each) == title]

    def total(self) -> int:
        return sum(len(list(records(self.store, kind))) for kind in RecordKind)

    def steps(self) -> int:
        return len(self.store.steps(10_000))

    def focus(self) -> QWidget | None:
        return self.app.focusWidget()


class Analyst(ABC):
    """Does the acts of a plan; how, is the matter of mouse, keys or a screen reader's tools."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def do(self, act: Act) -> None:
        """One act, seen to have happened."""
        desk, before = self.desk, self.desk.steps()
        match act:
            case Make(kind=kind, words=words, title=title):
                count = desk.total()
                self.select(words)
                self.make(kind, title if title != words.text else "")
                until(lambda: desk.total() == count + 1, f"{kind} of {words.text}")
                until(lambda: desk.at_hand is not None and title_of(desk.at_hand) == title, f"it is called {title}")
            case Link(title=title, words=words, alias=alias):
                self.select(words)
                self.link(title, alias=alias)
                until(lambda: desk.steps() > before, f"{words.text} linked to {title}")
                until(lambda: desk.at_hand is not None and title_of(desk.at_hand) == title, f"{title} is at hand")
            case Prove(field=field, words=words):
                self.select(words)
                self.prove(field)
                until(lambda: desk.steps() > before, f"{words.text} proves {field}")
            case Fill(field=field, value=value):
                if not self._filled(field, value):
                    self.fill(field, value)
                    until(partial(self._filled, field, value), f"{field} is {value}")
            case Highlight(words=words, colour=colour):
                self.select(words)
                self.highlight(colour)
                until(lambda: desk.steps() > before, f"{words.text} in colour {colour}")
            case Tag(name=name):
                self.tag(name)
                until(lambda: desk.steps() > before, f"the article is tagged {name}")
        look(0.05)

    def _filled(self, field: str, value: str) -> bool:
        found = self.desk.at_hand
        if field != "participants" or found is None:
            return str(getattr(found, field, None)) == value
        row = self.desk.store.rows("meeting_participant", meeting=found.id)
        people = [record(self.desk.store, each["participant"]) for each in row]  # type: ignore[arg-type]
        return any(person is not None and title_of(person) == value for person in people)

    def selected(self, words: Words) -> Callable[[], bool]:
        """Whether just these words are selected."""

        def are() -> bool:
            span = self.desk.window.selection.span
            return span is not None and (span.start, span.end) == (words.start, words.end)

        return are

    def marks(self, article: ArticleId) -> int:
        """How many marks the article has."""
        return len(annotations_of_article(self.desk.store, article))

    def leave(self) -> None:
        """Quit the program."""
        self.desk.session.quit()

    @abstractmethod
    def open_article(self, title: str) -> None: ...
    @abstractmethod
    def select(self, words: Words) -> None: ...
    @abstractmethod
    def make(self, kind: str, title: str) -> None: ...
    @abstractmethod
    def link(self, title: str, *, alias: bool) -> None: ...
    @abstractmethod
    def prove(self, field: str) -> None: ...
    @abstractmethod
    def fill(self, field: str, value: str) -> None: ...
    @abstractmethod
    def highlight(self, colour: int) -> None: ...
    @abstractmethod
    def tag(self, name: str) -> None: ...

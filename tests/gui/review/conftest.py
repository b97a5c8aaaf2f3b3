"""The whole desk over the sample, with a review session of its first twelve records."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.reviewing.queue import queue
from newsdesk.edits.reviewing.reviews import start_session
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.review.acts import ReviewActs
from newsdesk.gui.review.page import ReviewPage
from newsdesk.gui.workspace.session import Session
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId
from newsdesk.model.review import QueueEntry, SessionId
from newsdesk.store.store import Store

ITEMS = 12


@contextmanager
def judging_as(store: Store, analyst: str) -> Iterator[None]:
    """Let another analyst act in this workspace, as if their package had come in."""
    own, store.analyst = store.analyst, analyst
    yield
    store.analyst = own


@dataclass(slots=True)
class Review:
    """A window with a session, driven by keys as a reviewer does."""

    window: MainWindow
    session: SessionId
    qtbot: QtBot

    @property
    def store(self) -> Store:
        return self.window.bridge.store

    @property
    def page(self) -> ReviewPage:
        shown = self.window.centre.currentWidget()
        assert isinstance(shown, ReviewPage)
        return shown

    @property
    def acts(self) -> ReviewActs:
        acts = self.page.findChild(ReviewActs)
        assert isinstance(acts, ReviewActs)
        return acts

    @property
    def place(self) -> int:
        """The place of the item that is shown."""
        assert self.page.sheet is not None
        return self.page.sheet.entry.place

    def entry(self, place: int) -> QueueEntry:
        """An item as the store has it now."""
        return next(entry for entry in queue(self.store, self.session) if entry.place == place)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is, once the item has been shown long enough."""
        acts = self.acts
        self.qtbot.waitUntil(lambda: acts.settled)
        QTest.keyClick(self.focus, key)

    def type(self, words: str) -> None:
        for letter in words:  # the first may move the focus into the line that takes the others
            QTest.keyClicks(self.focus, letter)

    @property
    def focus(self) -> QWidget:
        found = self.window.focusWidget()
        assert found is not None
        return found


@pytest.fixture
def begin(session: Session, qtbot: QtBot) -> Callable[..., Review]:
    """Begin a session, by default over the first records of the sample, and open it."""
    assert session.window is not None
    window = session.window
    window.resize(1440, 900)
    qtbot.waitExposed(window)
    qtbot.waitUntil(window.isActiveWindow)

    def begun(**asked: object) -> Review:
        store = window.bridge.store
        if "records" not in asked and "articles" not in asked:
            whole = start_session(store, "all of it")
            asked["records"] = [RecordId(entry.item.row) for entry in queue(store, whole)][:ITEMS]
            store.undo()
        made = start_session(store, "Week 11", **asked)  # type: ignore[arg-type]  # what a test asks for
        window.commands["review.resume"].trigger()
        review = Review(window, made, qtbot)
        qtbot.waitUntil(review.page.queue.list.hasFocus)
        return review

    return begun


@pytest.fixture
def review(begin: Callable[..., Review]) -> Review:
    return begin()


def name_analysts(store: Store, **names: str) -> None:
    """Give analysts names, as packages bring them."""
    with store.step(Edit.NAME_ANALYST):
        for analyst, name in names.items():
            store.insert("analyst", analyst, {"name": name})

"""Random commands in random states: nothing breaks, the focus is somewhere, and undo leads back to the beginning.

Each sequence begins with the sample as it ships. `NEWSDESK_FULL=1` walks 500 of them, and more that go from one
workspace to the next or lose their file on the way.
"""

import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.gui.dialogs.restore import RestoreDialog
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panels.palette import Palette
from newsdesk.gui.workspace.session import Session
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordKind
from newsdesk.store.records import records
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

FULL = bool(os.environ.get("NEWSDESK_FULL"))
SEQUENCES = 500 if FULL else 15
STEPS = 40 if FULL else 15

NOT_OURS = {"desk.log", "desk.quit"}
"""Commands that open another program, or end this one; here they do nothing."""
LEAVES_THE_DESK = NOT_OURS | {"help.reset_sample", "help.sample", "help.tour", "workspace.close"}
"""Commands that go to another workspace or to none; they do nothing while one window is walked."""
WORDS = ("Арна", "Lorna", "19 февраля", "вода", "q", "3")
COMES_AND_GOES = sorted(
    (LEAVES_THE_DESK - NOT_OURS) | {"workspace.new", "workspace.open", "workspace.restore", "workspace.version"}
)
LEAVING = 0.15
"""How often a step goes to another workspace."""
FILES = ("visit.newsdesk", "new one", "nowhere/there.newsdesk", "..")
LETTERS = "pgmnlhtqwojku12345зпьтдры"
MOVES = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_F8),
)
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)

Dump = dict[str, list[dict[str, Any]]]


def dump(store: Store) -> Dump:
    """What lives in the workspace, but for what undo passes by."""
    return {
        name: [
            {field: value for field, value in row.items() if field != "read"} for row in store.rows(name, order="id")
        ]
        for name in TABLES
    }


def nothing() -> None:
    """Stands in for the deed of a command that leaves the desk."""


def inside(widget: QWidget) -> QWidget:
    """What has the focus in a dialog, a menu or a palette."""
    focus: QWidget | None = widget.focusWidget()
    return widget if focus is None else focus


class Wanderer:
    """Someone who does anything at all in a window; `trail` says what, for whoever has to find the fault."""

    def __init__(self, window: MainWindow, seed: int, *, leaves: bool = False) -> None:
        self.chance = random.Random(seed)
        self.trail: list[str] = []
        self._leaves = leaves
        self._boxes = QTimer(interval=20)
        self._boxes.timeout.connect(self._answer_box)
        self._boxes.start()
        self.walk_in(window)

    def walk_in(self, window: MainWindow) -> None:
        """Go on in another window; what this walk does not do does nothing in it."""
        self.window = window
        self.commands = [action for action in window.commands if action.bound]
        for command in NOT_OURS if self._leaves else LEAVES_THE_DESK:
            window.commands.bind(command, nothing)

    def step(self) -> None:
        """Do one thing."""
        open_palette = self.window.findChild(Palette)
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is not None:
            self._answer(dialog)
        elif open_palette is not None and self.chance.random() < 0.7:
            self._type(open_palette.field)
        else:
            weights: list[tuple[Callable[[], None], int]] = [
                (self._command, 10), (self._key, 5), (self._select_words, 3), (self._open, 1), (self._choose, 2),
                (self._type_words, 1),
            ]  # fmt: skip
            self.chance.choices([act for act, _ in weights], [weight for _, weight in weights])[0]()
        settle()

    def leave_somehow(self) -> None:
        """Go to another workspace, or to none; what asks for a file is answered in the steps that follow."""
        able = [self.window.commands[command] for command in COMES_AND_GOES]
        action = self.chance.choice([action for action in able if action.isEnabled()])
        self._say(action.command.id)
        action.trigger()
        settle()

    def come_back(self, session: Session, path: Path) -> None:
        """Find the way from the welcome page to a workspace."""
        assert session.welcome is not None
        key = self.chance.choice(MOVES)
        self._say(f"{key.name} in the welcome page")
        QTest.keyClick(inside(session.welcome), key)
        settle()
        if session.window is None:
            session.open(path)
        assert session.window is not None
        self.walk_in(session.window)
        settle()

    def leave_all(self) -> None:
        """Close what stands in the way, and leave the field being typed in."""
        for _ in range(20):
            blocker = QApplication.activeModalWidget() or QApplication.activePopupWidget()
            blocker = blocker or self.window.findChild(Palette)
            if blocker is None:
                break
            self._say(f"leave {type(blocker).__name__}")
            QTest.keyClick(inside(blocker), Qt.Key.Key_Escape)
            settle()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()
        self.window.commands["go.library"].trigger()
        settle()

    def _say(self, words: str) -> None:
        self.trail.append(words)

    def _command(self) -> None:
        able = [action for action in self.commands if action.isEnabled()]
        action = self.chance.choice(able)
        self._say(action.command.id)
        action.trigger()

    def _key(self) -> None:
        focus = QApplication.focusWidget() or self.window
        if self.chance.random() < 0.5:
            letter = self.chance.choice(LETTERS)
            self._say(f"key {letter} in {type(focus).__name__}")
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, focus, Qt.Key(ord(letter.upper())), letter, Qt.KeyboardModifier.NoModifier
            )
        else:
            key, modifiers = self.chance.choice(MOVES), self.chance.choice(MODIFIERS)
            self._say(f"{modifiers.name} {key.name} in {type(focus).__name__}")
            QTest.keyClick(focus, key, modifiers)

    def _select_words(self) -> None:
        reader = self.window.panes.reader_area.active.reader
        if reader.page is None:
            return
        length = len(reader.page.text)
        start = self.chance.randrange(length)
        end = min(length, start + self.chance.randrange(1, 40))
        self._say(f"select {start}-{end}")
        reader.setFocus()
        reader.select(start, end)

    def _open(self) -> None:
        articles = [str(row["id"]) for row in self.window.bridge.store.rows("article", order="id")]
        if articles:
            at = self.chance.randrange(len(articles))
            side = self.chance.choice((0, 0, 1))
            self._say(f"open article {at} at {side}")
            self.window.selection.open_article(ArticleId(articles[at]), side)

    def _choose(self) -> None:
        found = records(self.window.bridge.store, self.chance.choice(list(RecordKind)))
        if found:
            record = self.chance.choice(found)
            self._say(f"choose {type(record).__name__}")
            self.window.selection.select_record(record.id)

    def _type_words(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit):
            self._type(focus)

    def _type(self, field: QLineEdit) -> None:
        words = self.chance.choice(WORDS)
        key = self.chance.choice(
            (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Tab)
        )
        self._say(f"type {words!r} and {key.name} in {type(field).__name__}")
        for letter in words:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, field, Qt.Key(ord(letter.upper())), letter, Qt.KeyboardModifier.NoModifier
            )
        QTest.keyClick(field, key)

    def _answer_box(self) -> None:
        """Qt's file dialog asks in a loop of its own whether to replace a file, and says that one is not there."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self._say(f"leave {box.text()}")
            box.reject()

    def _answer(self, dialog: QWidget) -> None:
        keys = [*(Qt.Key.Key_Escape,) * 3, Qt.Key.Key_Tab, Qt.Key.Key_Down]
        if self._leaves or not isinstance(dialog, (QFileDialog, RestoreDialog)):
            keys += [Qt.Key.Key_Space]
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        if self._leaves and isinstance(name, QLineEdit):
            name.setText(self.chance.choice(FILES))
            keys += [Qt.Key.Key_Return] * 4
        key = self.chance.choice(keys)
        self._say(f"{key.name} in {type(dialog).__name__} {dialog.objectName()}")
        QTest.keyClick(inside(dialog), key)


def settle() -> None:
    """Let what was begun come to its end."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Faults:
    """What Qt said and what slots raised meanwhile."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def hear(self, kind: QtMsgType, context: object, words: str) -> None:
        """Keep what Qt complains of."""
        del context
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} and "This plugin does not support" not in words:
            self.said.append(words)


@pytest.fixture
def faults() -> Iterator[Faults]:
    made = Faults()
    before = qInstallMessageHandler(made.hear)
    yield made
    qInstallMessageHandler(before)


def focus_is_somewhere(window: MainWindow) -> bool:
    if QApplication.activeWindow() is not window or QApplication.activePopupWidget() is not None:
        return True
    focus = QApplication.focusWidget()
    return focus is not None and focus.isVisible() and focus.isEnabled()


@pytest.mark.parametrize("seed", range(SEQUENCES))
def test_whatever_is_done_nothing_breaks_and_undo_leads_back(
    seed: int, session: Session, qtbot: QtBot, faults: Faults
) -> None:
    window = session.window
    assert window is not None
    qtbot.waitExposed(window)
    window.resize(1440 if seed % 4 else 1000, 900)
    stack, store = window.bridge.undo_stack, window.bridge.store
    lowest, first = stack.index(), dump(store)
    wanderer = Wanderer(window, seed)
    settle()
    assert focus_is_somewhere(window), "as the desk opens"
    with qtbot.captureExceptions() as raised:
        for _ in range(STEPS):
            wanderer.step()
            assert not raised, "\n".join(wanderer.trail)
            assert not faults.said, (faults.said, wanderer.trail[-12:])
            assert session.window is window, "\n".join(wanderer.trail)
            assert focus_is_somewhere(window), "\n".join(wanderer.trail)
            if stack.index() < lowest:  # acts of the sample itself were undone: the way back ends here
                lowest, first = stack.index(), dump(store)
        wanderer.leave_all()
        done, last = stack.index(), dump(store)
        stack.setIndex(lowest)
        settle()
        assert dump(store) == first, "\n".join(wanderer.trail)
        stack.setIndex(done)
        settle()
        assert dump(store) == last, "\n".join(wanderer.trail)
    assert not raised, "\n".join(wanderer.trail)
    assert not faults.said, (faults.said, wanderer.trail[-12:])
    assert store.check() == []


@pytest.mark.parametrize("seed", range(SEQUENCES // 5))
def test_workspaces_come_and_go_and_whatever_is_done_nothing_breaks(
    seed: int, session: Session, qtbot: QtBot, faults: Faults
) -> None:
    assert session.window is not None
    qtbot.waitExposed(session.window)
    path = session.window.bridge.store.path
    wanderer = Wanderer(session.window, seed, leaves=True)
    settle()
    with qtbot.captureExceptions() as raised:
        for _ in range(STEPS):
            if wanderer.chance.random() < LEAVING:
                wanderer.leave_somehow()
            else:
                wanderer.step()
            if session.window is None:
                wanderer.come_back(session, path)
            elif session.window is not wanderer.window:
                wanderer.walk_in(session.window)
            assert not raised, "\n".join(wanderer.trail)
            assert not faults.said, (faults.said, wanderer.trail[-12:])
        wanderer.leave_all()
        assert session.window is not None
        assert session.window.bridge.store.check() == []


def taken_away(path: Path) -> None:
    """Somebody deletes the file."""
    path.unlink()


def put_elsewhere(path: Path) -> None:
    """Somebody moves the file."""
    path.rename(path.with_name("elsewhere.newsdesk"))


@pytest.mark.parametrize("trouble", [taken_away, put_elsewhere])
@pytest.mark.parametrize("seed", range(SEQUENCES // 12))
def test_whatever_happens_to_the_file_every_act_is_refused_in_words(
    seed: int, trouble: Callable[[Path], None], session: Session, qtbot: QtBot, faults: Faults
) -> None:
    window = session.window
    assert window is not None
    qtbot.waitExposed(window)
    wanderer = Wanderer(window, seed)
    settle()
    with qtbot.captureExceptions() as raised:
        for step in range(STEPS):
            if step == 3:
                trouble(window.bridge.store.path)
            wanderer.step()
            assert not raised, "\n".join(wanderer.trail)
            assert not faults.said, (faults.said, wanderer.trail[-12:])
            assert focus_is_somewhere(window), "\n".join(wanderer.trail)
        wanderer.leave_all()
        session.close()
        settle()
    assert not raised, "\n".join(wanderer.trail)
    assert not faults.said, (faults.said, wanderer.trail[-12:])

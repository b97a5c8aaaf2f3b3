"""The tour of the sample, walked by keys and by mouse as an analyst walks it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.conftest import MakeSession

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panels.link_palette import LinkPalette
from newsdesk.gui.panels.when_editor import WhenEditor
from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.tour.coach_mark import CoachMark
from newsdesk.gui.tour.commands import HelpCommands
from newsdesk.gui.tour.steps import EXAMPLES, Example, Step
from newsdesk.gui.tour.tour import Tour
from newsdesk.gui.workspace.session import Session
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.store.records import meetings

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(session: Session, qtbot: QtBot) -> MainWindow:
    session.open_sample()
    window = session.window
    assert window is not None
    qtbot.waitExposed(window)
    window.resize(1440, 900)
    return window


def tour_of(window: MainWindow) -> Tour | None:
    commands = window.findChild(HelpCommands)
    assert commands is not None
    return commands.tour


def step_of(window: MainWindow) -> Step | None:
    tour = tour_of(window)
    return tour.step if tour is not None else None


def mark_of(window: MainWindow) -> CoachMark:
    mark = window.findChild(CoachMark)
    assert mark is not None
    return mark


def wait_for(window: MainWindow, step: Step | None, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: step_of(window) is step)


def select_by_keys(window: MainWindow, words: str) -> None:
    """Go to the words with the caret and select them with Shift and the arrow."""
    reader = window.panes.reader_area.active.reader
    window.activateWindow()
    reader.setFocus()
    assert reader.page is not None
    at = reader.page.text.index(words)
    reader.select(at, at)
    for _ in words:
        QTest.keyClick(reader, KEY.Key_Right, SHIFT)


def select_by_mouse(window: MainWindow, words: str) -> None:
    """Drag from the first of the words to the last."""
    reader = window.panes.reader_area.active.reader
    assert reader.page is not None
    at = reader.page.text.index(words)
    rects = reader.rects_of(TextPositionSelector(start=at, end=at + len(words)))
    first = QPoint(round(rects[0].left()) + 1, round(rects[0].center().y()))
    last = QPoint(round(rects[-1].right()) - 1, round(rects[-1].center().y()))
    view = reader.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    return focus


def type_words(line: QLineEdit, words: str) -> None:
    """Press a key for each letter; QTest itself knows Latin ones only."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(line, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def give_date(window: MainWindow, example: Example) -> None:
    editor = next(each for each in window.panes.records.form.findChildren(WhenEditor) if each.isVisible())
    line = editor.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    type_words(line, example.time)
    QTest.keyClick(line, KEY.Key_Return)


def link(window: MainWindow, title: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.commands["mark.link"].isEnabled)
    QTest.keyClick(window.panes.reader_area.active.reader, KEY.Key_L)
    qtbot.waitUntil(lambda: window.findChild(LinkPalette) is not None)
    palette = window.findChild(LinkPalette)
    assert palette is not None
    type_words(palette.field, title)
    QTest.keyClick(palette.field, KEY.Key_Return)


def jump(window: MainWindow) -> None:
    window.commands["go.records"].trigger()
    QTest.keyClick(focused(), KEY.Key_Return)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("select", [select_by_keys, select_by_mouse])
def test_every_step_waits_for_the_real_act_and_the_last_one_ends_the_tour(
    make_session: MakeSession, qtbot: QtBot, language: str, select: Callable[[MainWindow, str], None]
) -> None:
    session = make_session(language)
    window = opened(session, qtbot)
    example = EXAMPLES["en" if language == "en" else "ru"]
    before = len(meetings(window.bridge.store))
    wait_for(window, Step.SELECT, qtbot)
    qtbot.waitUntil(mark_of(window).isVisible)
    select(window, example.meeting)
    wait_for(window, Step.MEETING, qtbot)
    QTest.keyClick(window.panes.reader_area.active.reader, KEY.Key_M)
    wait_for(window, Step.DATE, qtbot)
    assert len(meetings(window.bridge.store)) == before + 1
    give_date(window, example)
    wait_for(window, Step.LINK, qtbot)
    made = next(each for each in meetings(window.bridge.store) if each.title.startswith(example.meeting[:20]))
    assert made.when.value == "2026-03-10"
    select(window, example.second)
    link(window, example.meeting[:24], qtbot)
    wait_for(window, Step.JUMP, qtbot)
    assert len(window.bridge.store.rows("evidence", row=made.id, field="")) == 2
    jump(window)
    wait_for(window, Step.UNDO, qtbot)
    QTest.keyClick(window, KEY.Key_Z, CTRL)
    wait_for(window, Step.BRIEF, qtbot)
    QTest.keyClick(window, KEY.Key_E, CTRL | SHIFT)
    wait_for(window, None, qtbot)
    assert not mark_of(window).isVisible()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def test_the_tour_is_left_with_esc_and_goes_on_from_help_on_another_day(
    make_session: MakeSession, qtbot: QtBot
) -> None:
    session = make_session()
    window = opened(session, qtbot)
    wait_for(window, Step.SELECT, qtbot)
    select_by_keys(window, EXAMPLES["en"].meeting)
    wait_for(window, Step.MEETING, qtbot)
    reader = window.panes.reader_area.active.reader
    while reader.textCursor().hasSelection():
        QTest.keyClick(reader, KEY.Key_Escape)
        assert step_of(window) is Step.MEETING, "Esc first belongs to the bar beside the words and to the selection"
    QTest.keyClick(reader, KEY.Key_Escape)
    wait_for(window, None, qtbot)
    session.quit()

    again = make_session()
    window = opened(again, qtbot)
    qtbot.wait(0)
    assert step_of(window) is None, "who left it is not asked again"
    window.commands["help.tour"].trigger()
    wait_for(window, Step.MEETING, qtbot)


def test_a_tour_that_the_end_of_the_day_broke_off_goes_on_by_itself(make_session: MakeSession, qtbot: QtBot) -> None:
    first = make_session()
    window = opened(first, qtbot)
    wait_for(window, Step.SELECT, qtbot)
    select_by_keys(window, EXAMPLES["en"].meeting)
    wait_for(window, Step.MEETING, qtbot)
    first.quit()
    window = opened(make_session(), qtbot)
    wait_for(window, Step.MEETING, qtbot)


def test_other_acts_do_no_harm_and_move_nothing(make_session: MakeSession, qtbot: QtBot) -> None:
    window = opened(make_session(), qtbot)
    wait_for(window, Step.SELECT, qtbot)
    select_by_keys(window, "Harbour")
    reader = window.panes.reader_area.active.reader
    for key in (KEY.Key_P, KEY.Key_H, KEY.Key_N):
        QTest.keyClick(reader, key)
    QTest.keyClick(window, KEY.Key_Z, CTRL)
    window.selection.open_article(next(iter(window.panes.reader_area.open_articles())))
    assert step_of(window) is Step.SELECT
    select_by_keys(window, EXAMPLES["en"].meeting)
    wait_for(window, Step.MEETING, qtbot)


def test_a_mark_takes_no_focus_stays_in_the_window_and_says_itself(make_session: MakeSession, qtbot: QtBot) -> None:
    window = opened(make_session(), qtbot)
    wait_for(window, Step.SELECT, qtbot)
    mark = mark_of(window)
    qtbot.waitUntil(mark.isVisible)
    window.commands["go.reader"].trigger()
    focus = focused()
    tour = tour_of(window)
    assert tour is not None
    for size in ((1440, 900), (1180, 700), (800, 560)):
        window.resize(*size)
        for step in Step:
            tour.begin(step)
            qtbot.waitUntil(lambda: not tour._placing.isActive())
            assert window.rect().contains(mark.geometry()), (size, step)
            assert mark.accessibleName().startswith(f"Step {step + 1} of 7. ")
            assert not mark.isAncestorOf(focused())
    assert focused() is focus


def test_without_its_article_the_tour_says_so_and_a_fresh_sample_brings_it_back(
    make_session: MakeSession, qtbot: QtBot
) -> None:
    session = make_session()
    session.state.remember("tour", {"step": 0, "language": "en", "goes_on": False})
    window = opened(session, qtbot)
    window.panes.library.list.selectAll()
    window.panes.library.list.setFocus()
    qtbot.waitUntil(window.commands["article.delete"].isEnabled)
    window.commands["article.delete"].trigger()
    window.commands["help.tour"].trigger()
    assert step_of(window) is None
    gone = window.bridge.store.path
    window.commands["help.reset_sample"].trigger()
    qtbot.waitUntil(lambda: session.window is not None and session.window is not window)
    fresh = session.window
    assert fresh is not None
    assert fresh.panes.library.model.rowCount() == 3
    (kept,) = gone.parent.glob("NewsDesk sample 2*.newsdesk")
    qtbot.waitUntil(lambda: any(kept.name in toast.accessibleName() for toast in fresh.findChildren(Toast)))


def test_help_opens_the_sample_for_the_tour_from_any_workspace(
    make_session: MakeSession, qtbot: QtBot, tmp_path: Path
) -> None:
    session = make_session()
    session.state.remember("tour", {"step": 2, "language": "ru", "goes_on": False})
    session.create(tmp_path / "other.newsdesk")
    other = session.window
    assert other is not None
    other.commands["help.tour"].trigger()
    qtbot.waitUntil(lambda: session.window is not other)
    assert session.window is not None
    assert session.window.bridge.store.path == session.sample.path
    wait_for(session.window, Step.DATE, qtbot)

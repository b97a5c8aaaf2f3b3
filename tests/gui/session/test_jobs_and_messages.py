"""Work that takes a while, and what is said of it."""

from collections.abc import Iterator
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.records import delete_record
from newsdesk.gui.jobs import Jobs, Stage, StoppedError, Tell, stage_after
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.link import Link
from newsdesk.gui.shell.job_list import JobList, JobRow
from newsdesk.gui.shell.jobs_area import JobsArea
from newsdesk.gui.shell.message_list import MessageList
from newsdesk.gui.shell.messages import MOST_KEPT, Message, Messages
from newsdesk.gui.shell.notices import Notices


class Clock:
    """A time that the test sets, in seconds."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def jobs(qapp: QApplication, clock: Clock) -> Iterator[Jobs]:
    made = Jobs(qapp, clock)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def area(jobs: Jobs, qtbot: QtBot) -> JobsArea:
    made = JobsArea(jobs)
    qtbot.addWidget(made)
    made.show()
    return made


@given(st.floats(-1, 100), st.floats(-1, 100))
def test_work_shows_more_of_itself_the_longer_it_takes_and_never_less(one: float, other: float) -> None:
    first, then = sorted((one, other))
    assert stage_after(first) <= stage_after(then)
    assert stage_after(first) <= max(first, 0) + 1e-9


def said(area: JobsArea) -> str:
    return area.words


def test_nothing_is_shown_under_a_second_then_a_mark_then_a_bar_with_cancel(
    jobs: Jobs, area: JobsArea, clock: Clock
) -> None:
    job = jobs.begin("Reading files")
    job.tell(3, 40)
    assert not area.button.isVisible()
    assert said(area) == ""
    clock.now = 1.5
    area.renew()
    assert area.button.isVisible()
    assert area.button.text() == "1"
    assert said(area) == ""
    clock.now = 3.5
    area.renew()
    assert said(area) == "Reading files: 3 of 40"
    assert area.cancel.isVisible()
    area.cancel.click()
    assert job.is_cancelled
    assert "stopping" in said(area)
    job.end()
    assert said(area) == ""
    assert not area.button.isVisible()


@pytest.mark.parametrize(("seconds", "said"), [(2, []), (Stage.LONG + 1, ["Backing up: done"])])
def test_work_that_went_on_in_the_background_says_when_it_is_done(
    jobs: Jobs, clock: Clock, seconds: float, said: list[str]
) -> None:
    heard: list[str] = []
    jobs.told.connect(lambda sentence, _: heard.append(sentence))
    job = jobs.begin("Backing up")
    clock.now = seconds
    job.end()
    assert heard == said
    assert jobs.running == []


def test_work_is_done_aside_and_its_result_comes_back(jobs: Jobs, qtbot: QtBot) -> None:
    results: list[int] = []
    failures: list[Exception] = []

    def work(tell: Tell) -> int:
        tell(1, 2)
        return 42

    def done(result: int) -> str:
        results.append(result)
        return "found"

    with qtbot.waitSignal(jobs.told) as told:
        jobs.run("Looking", work, done=done, failed=failures.append)
    assert results == [42]
    assert told.args == ["found", False]


def test_an_error_of_work_comes_back_and_a_cancelled_one_calls_neither(jobs: Jobs, qtbot: QtBot) -> None:
    failures: list[Exception] = []

    def fails(_: Tell) -> None:
        raise OSError(28, "full")

    jobs.run("Writing", fails, done=lambda _: "", failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    waiting, left = Event(), []

    def endless(tell: Tell) -> None:
        while True:
            waiting.set()
            try:
                tell(0, 0)
            except StoppedError:
                left.append("as before")
                raise

    stopped: list[str] = []
    job = jobs.run("Writing", endless, done=lambda _: "", failed=failures.append, stopped=lambda: stopped.append("yes"))
    waiting.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(stopped))
    assert left == ["as before"]
    assert len(failures) == 1
    assert jobs.running == []


def test_closing_stops_all_work_and_waits_for_it(jobs: Jobs) -> None:
    ended: list[Exception] = []

    def endless(tell: Tell) -> None:
        while True:
            tell(0, 0)

    for _ in range(3):
        jobs.run("Working", endless, done=lambda _: "", failed=ended.append)
    jobs.close()
    assert jobs.running == []
    assert ended == []


def test_the_list_of_work_has_a_row_for_each_and_cancels_the_one_meant(jobs: Jobs, area: JobsArea) -> None:
    first, second = jobs.begin("Importing"), jobs.begin("Backing up")
    second.tell(2, 3)
    shown = JobList(jobs, area)
    rows = [row for row in shown.rows() if isinstance(row, JobRow)]
    assert [row.job.title for row in rows] == ["Importing", "Backing up"]
    rows[1].cancel.click()
    assert second.is_cancelled
    assert not first.is_cancelled
    first.end()
    assert [row.job for row in shown.rows() if isinstance(row, JobRow)] == [second]
    shown.close()


@given(st.lists(st.text(min_size=1), max_size=60))
def test_the_last_twenty_messages_are_kept_newest_first(said: list[str]) -> None:
    messages = Messages()
    for sentence in said:
        messages.add(Message(sentence=sentence, time=""))
    assert [message.sentence for message in messages.kept] == said[::-1][:MOST_KEPT]
    assert messages.unseen == min(len(said), MOST_KEPT)
    messages.look()
    assert messages.unseen == 0


def notices_of(window: MainWindow) -> Notices:
    found = window.findChild(Notices)
    assert isinstance(found, Notices)
    return found


def opened(window: QWidget, kind: type[QWidget]) -> QWidget:
    return next(child for child in window.findChildren(kind) if child.isVisible())


def test_the_bell_counts_what_was_said_and_its_list_undoes_only_what_it_tells_of(window: MainWindow) -> None:
    store, notices = window.bridge.store, notices_of(window)
    note = add_note(store, title="Мост")
    notices.messages.look()
    delete_record(store, note)
    assert window.status.bell.text() == "1"
    told = notices.messages.kept[0]
    assert notices.can_undo(told)
    other = add_note(store, title="Шлюз")
    assert not notices.can_undo(told)
    assert all(link.isHidden() for link in notices.toast.findChildren(Link)), "it must not undo another act"
    notices.undo(told)
    assert store.row("note", other) is not None
    window.bridge.undo()
    window.commands["desk.messages"].trigger()
    shown = opened(window, MessageList)
    assert window.status.bell.text() == ""
    links = shown.findChildren(Link)
    links[-1].click()
    assert store.row("note", note) is not None


def test_a_toast_lies_over_the_foot_of_the_window_and_hides_no_line_of_the_text(window: MainWindow) -> None:
    window.selection.open_article(window.panes.library.model.article_at(0))
    toast, reader = notices_of(window).toast, window.panes.reader_area.active.reader
    notices_of(window).inform("Copied")
    above = window.status.y() - toast.y()
    assert toast.geometry().bottom() <= window.height()
    assert above < reader.fontMetrics().lineSpacing()


def test_a_toast_is_reached_by_f6_and_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    window.selection.open_article(window.panes.library.model.article_at(0))
    window.activateWindow()
    window.commands["go.form"].trigger()
    delete_record(window.bridge.store, add_note(window.bridge.store, title="Мост"))
    notices = notices_of(window)
    window.commands["go.reader"].trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    before = QApplication.focusWidget()
    focus = before
    for _ in range(8):
        window.commands["go.next_pane"].trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        if notices.toast.isAncestorOf(focus):
            break
    assert isinstance(focus, QPushButton)
    assert notices.toast.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert notices.toast.isHidden()
    after = QApplication.focusWidget()
    assert after is not None
    assert before is not None
    assert window.isAncestorOf(after)

"""Linked scrolling and the threads between two texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar
from tests.gui.comparing.reports_desk import Desk, put_side_by_side

from newsdesk.gui.comparing.scroll_map import answering, place_read, scrolled_to
from newsdesk.gui.comparing.threads import Thread, Threads
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordKind


@st.composite
def pages(draw: st.DrawFn) -> tuple[list[tuple[int, int]], float, float]:
    """Places that two pages share, rising in both, and how high the pages are; a code point is a pixel."""
    count = draw(st.integers(0, 12))
    steps = st.lists(st.integers(1, 400), min_size=count, max_size=count)
    lefts, rights = draw(steps), draw(steps)
    anchors = [(sum(lefts[: n + 1]), sum(rights[: n + 1])) for n in range(count)]
    end = anchors[-1] if anchors else (1, 1)
    return anchors, end[0] + draw(st.integers(1, 500)), end[1] + draw(st.integers(1, 500))


def answer(height: float, anchors: list[tuple[int, int]], left: float, right: float) -> float:
    return answering(height, anchors, (float, float), (left, right))


@given(pages(), st.floats(0, 1), st.floats(0, 1))
def test_the_map_never_turns_back_and_leads_end_to_end(
    page: tuple[list[tuple[int, int]], float, float], one: float, other: float
) -> None:
    anchors, left, right = page
    low, high = sorted((one * left, other * left))
    assert answer(0, *page) == 0
    assert answer(left, *page) == pytest.approx(right)
    assert answer(low, *page) <= answer(high, *page) + 1e-6
    for first, second in anchors:
        assert answer(first, *page) == pytest.approx(second)


@given(pages(), st.floats(0, 1))
def test_the_map_there_and_back_is_where_it_began(
    page: tuple[list[tuple[int, int]], float, float], share: float
) -> None:
    anchors, left, right = page
    there = answer(share * left, *page)
    back = answer(there, [(second, first) for first, second in anchors], right, left)
    assert back == pytest.approx(share * left, abs=1e-3)


@given(st.floats(0, 1), st.integers(1, 2000), st.integers(0, 5000))
def test_what_is_read_and_how_far_is_scrolled_answer_each_other(share: float, view: int, more: int) -> None:
    total = view + more
    scrolled = share * more
    assert scrolled_to(place_read(scrolled, view, total), view, total) == pytest.approx(scrolled, abs=1e-6)


def test_only_threads_with_an_end_in_view_hang() -> None:
    made = [
        Thread(row=str(n), kind=RecordKind.MEETING, left=left, right=right)
        for n, (left, right) in enumerate([(10, 900), (500, 20), (600, 700), (5, 5)])
    ]
    near = Threads(made).near((0, 100), (0, 100))
    assert {thread.row for thread in near} == {"0", "1", "3"}


def bars(desk: Desk) -> tuple[QScrollBar, QScrollBar]:
    left, right = (group.reader.verticalScrollBar() for group in desk.window.panes.reader_area.groups)
    assert left.maximum() > 0
    assert right.maximum() > 0
    return left, right


def readers(desk: Desk) -> tuple[Reader, Reader]:
    left, right = desk.window.panes.reader_area.groups
    return left.reader, right.reader


@pytest.fixture
def low(desk: Desk) -> Desk:
    """The same desk, so low that both texts scroll."""
    desk.window.resize(1440, 640)
    desk.wait(lambda: all(bar.maximum() > 100 for bar in bars(desk)))
    QTest.qWait(1)
    return desk


def test_either_text_leads_the_other_to_what_both_say(low: Desk) -> None:
    left, right = bars(low)
    assert low.compare.linking.quotes == 2
    for leader, follower in ((left, right), (right, left)):
        leader.setValue(leader.maximum())
        assert follower.value() == follower.maximum()
        leader.setValue(0)
        assert follower.value() == 0
    left.setValue(left.maximum() // 2)
    place, answered = left.value(), right.value()
    assert 0 < answered < right.maximum()
    QTest.qWait(1)
    assert (left.value(), right.value()) == (place, answered), "nothing goes on moving"


def test_parted_texts_scroll_by_themselves_until_they_are_linked_again(low: Desk) -> None:
    left, right = bars(low)
    low.trigger("compare.link")
    left.setValue(left.maximum())
    assert right.value() == 0
    assert not any("linked" in said for said in low.window.status.texts())
    low.trigger("compare.link")
    left.setValue(0)
    left.setValue(left.maximum())
    assert right.value() == right.maximum()
    assert any(said.startswith("Scrolling linked by 2") for said in low.window.status.texts())


def test_the_follower_makes_good_what_it_lies_off_without_a_leap(low: Desk) -> None:
    left, right = bars(low)
    with low.compare.linking.resting():
        right.setValue(60)
    left.setValue(4)
    assert 50 <= right.value() <= 70
    left.setValue(left.maximum())
    assert right.value() == right.maximum()


def test_whether_texts_are_linked_is_remembered(desk: Desk, session: Session) -> None:
    desk.trigger("compare.link")
    path = desk.store.path
    session.close()
    session.start(path)
    assert session.window is not None
    again = Desk(session.window, desk.reports, desk.qtbot)
    put_side_by_side(again)
    assert not again.compare.linking.on


def test_choosing_a_row_brings_its_quotes_to_one_height_and_frames_them(low: Desk) -> None:
    low.go_to("wednesday")
    heights = []
    for reader, side in zip(readers(low), (low.reports.left, low.reports.right), strict=True):
        words = "в среду, 11 марта 2026 года" if side == low.reports.left else "четверг, 12 марта 2026 года"
        (rect, *_) = reader.rects_of(low.reports.quote(side, words).span)
        assert 0 < rect.top() < reader.viewport().height()
        heights.append(rect.top())
        assert reader.page is not None
        mates = low.line("wednesday").records
        framed = {mark for record in mates for mark in reader.page.marks.of_record(record)}
        assert reader._lasting.framed == framed
        assert framed
    assert heights[0] == pytest.approx(heights[1], abs=30)


def test_enter_shows_the_next_field_of_a_row(low: Desk) -> None:
    low.go_to("wednesday")
    low.pane.view.setFocus()
    QTest.keyClick(low.pane.view, Qt.Key.Key_Return)
    first = [said for said in low.window.status.texts() if " of " in said]
    QTest.keyClick(low.pane.view, Qt.Key.Key_Return)
    second = [said for said in low.window.status.texts() if " of " in said]
    assert first != second


def test_a_click_on_a_badge_chooses_its_row(desk: Desk) -> None:
    gutter = desk.compare.gutter
    desk.go_to("velin")
    desk.wait(gutter.drawn_rows)
    key = desk.line("wednesday").key
    desk.go_to("wednesday")
    desk.go_to("velin")
    gutter.repaint()
    place = next(
        QPoint(x, y)
        for y in range(gutter.height())
        for x in (gutter.width() // 2,)
        if gutter.row_at(QPoint(x, y)) == key
    )
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=place)
    assert desk.pane.view.current_line() == desk.line("wednesday")
    assert desk.window.selection.record in desk.line("wednesday").records


def test_threads_hang_only_while_two_articles_are_compared(desk: Desk) -> None:
    desk.wait(desk.compare.gutter.drawn_rows)
    assert desk.compare.gutter.accessibleName() == "Threads between quotes: 2"
    desk.window.selection.open_article(desk.reports.left, 1)
    desk.wait(lambda: desk.window.foot.pane is None)
    desk.compare.gutter.repaint()
    assert desk.compare.gutter.drawn_rows() == []

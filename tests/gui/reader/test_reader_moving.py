"""From mark to mark, back and forward, tab to tab; what is pointed at in one place stands out in the others."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.reader.conftest import KURIER, VESTNIK, Desk

from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.dragging import put_records, quote_in
from newsdesk.gui.models.rows import RowReader, Scope
from newsdesk.gui.models.unresolved import unresolved
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.reader import Reader
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId
from newsdesk.store.records import record as record_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def vestnik(desk: Desk) -> ArticleId:
    """The first sample article, open."""
    found = desk.article(VESTNIK)
    desk.selection.open_article(found)
    desk.commands.refresh()
    return found


def page_of(desk: Desk) -> Page:
    page = desk.area.active.reader.page
    assert page is not None
    return page


def span_of(page: Page, words: str) -> TextPositionSelector:
    start = page.text.index(words)
    return TextPositionSelector(start=start, end=start + len(words))


def drop(on: QWidget, point: QPoint, data: QMimeData) -> bool:
    """Drag over a widget and drop there; say whether the drag was welcome."""
    actions = Qt.DropAction.CopyAction | Qt.DropAction.LinkAction | Qt.DropAction.MoveAction
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(point, actions, data, LEFT, none)
    QApplication.sendEvent(on, entered)
    if entered.isAccepted():
        QApplication.sendEvent(on, QDropEvent(QPointF(point), actions, data, LEFT, none, QEvent.Type.Drop))
    return entered.isAccepted()


@pytest.mark.usefixtures("vestnik")
def test_every_mark_is_come_to_once_a_round_and_back_again(desk: Desk) -> None:
    told: list[str] = []
    desk.area.steps.told.connect(told.append)
    reader, count = desk.area.active.reader, len({mark.id for mark in page_of(desk).marks})
    reader.select(0, 0)
    there = []
    for _ in range(count):
        desk.commands["go.next_mark"].trigger()
        there.append((reader.caret, desk.selection.annotation))
    assert told[-1] == f"Mark {count} of {count}"
    assert [place for place, _ in there] == sorted(place for place, _ in there)
    assert {mark for _, mark in there} == {mark.id for mark in page_of(desk).marks}
    desk.commands["go.next_mark"].trigger()
    assert reader.caret == there[0][0]
    desk.commands["go.previous_mark"].trigger()
    assert reader.caret == there[-1][0]
    reader.select(5, 5)
    assert told[-1] == ""


@pytest.mark.usefixtures("vestnik")
def test_marks_that_the_panel_does_not_list_are_passed_over(desk: Desk) -> None:
    wanted = next(mark.records[0] for mark in page_of(desk).marks if mark.records)
    desk.area.steps.listed = wanted.__eq__
    for _ in range(len(page_of(desk).marks)):
        desk.commands["go.next_mark"].trigger()
        (mark, *_) = page_of(desk).marks.of(desk.selection.annotation)
        assert wanted in mark.records
    desk.area.steps.listed = "nobody".__eq__
    told: list[str] = []
    desk.area.steps.told.connect(told.append)
    desk.commands["go.next_mark"].trigger()
    assert told == ["No marks"]


def test_what_is_unresolved_is_gone_through_and_then_there_is_nothing(desk: Desk, vestnik: ArticleId) -> None:
    rows = RowReader(desk.store).read_all(Scope(article=vestnik))
    waiting = unresolved(rows)
    assert {one.record for one in waiting} == {row.id for row in rows if row.doubts}
    assert waiting
    seen = []
    for _ in waiting:
        desk.commands["go.next_unresolved"].trigger()
        seen.append(desk.selection.record)
    assert seen == [one.record for one in waiting]
    desk.commands["go.previous_unresolved"].trigger()
    assert desk.selection.record == seen[len(seen) - 2]
    told: list[str] = []
    desk.area.steps.told.connect(told.append)
    desk.area.steps.listed = "nobody".__eq__
    desk.commands["go.next_unresolved"].trigger()
    assert told == ["Nothing unresolved"]


def test_nothing_unresolved_is_passed_over_in_an_article_of_very_many_records(desk: Desk, vestnik: ArticleId) -> None:
    page = page_of(desk)
    quote = Quote(version=page.reading.version, span=span_of(page, "столицу Морании"))
    with desk.store.step(Edit.LOAD_RECORDS):
        made = {add_meeting(desk.store, title=f"Встреча {number}", quote=quote) for number in range(220)}
    waiting = unresolved(RowReader(desk.store).read_all(Scope(article=vestnik)))
    assert made <= {one.record for one in waiting}


def test_a_new_meeting_without_a_time_is_unresolved_at_once(desk: Desk, vestnik: ArticleId) -> None:
    desk.commands["go.next_unresolved"].trigger()
    quote = Quote(version=page_of(desk).reading.version, span=span_of(page_of(desk), "столицу Морании"))
    made = desk.bridge.run(partial(add_meeting, desk.store, title="Встреча в Лорне", quote=quote))
    desk.area.active.reader.select(quote.span.start - 1, quote.span.start - 1)
    desk.commands["go.next_unresolved"].trigger()
    assert desk.selection.record == made
    assert vestnik == desk.selection.article


def test_back_leads_to_the_same_words_on_the_same_line_and_forward_again(desk: Desk, vestnik: ArticleId) -> None:
    desk.area.resize(900, 300)
    reader = desk.area.active.reader
    end = len(page_of(desk).text)
    reader.select(end - 40, end - 20)
    reader.scroll_to(end - 40)
    left = (reader.span, reader.top_position)
    assert left[1] > 0
    desk.selection.open_article(desk.article(KURIER))
    reader.select(30, 30)
    desk.selection.go(-1)
    assert (desk.selection.article, reader.span, reader.top_position) == (vestnik, *left)
    reader.select(0, 0)
    desk.selection.go(1)
    assert (desk.selection.article, reader.caret) == (desk.article(KURIER), 30)


def test_a_click_on_the_strip_can_be_gone_back_from(desk: Desk, vestnik: ArticleId) -> None:
    desk.area.resize(900, 300)
    reader = desk.area.active.reader
    QTest.mouseClick(reader.strip, LEFT, pos=QPoint(10, reader.strip.height() - 30))
    assert reader.top_position > 0
    desk.selection.go(-1)
    assert (desk.selection.article, reader.top_position) == (vestnik, 0)


def test_closed_tabs_come_back_where_they_stood_last_closed_first(desk: Desk) -> None:
    both = [desk.article(VESTNIK), desk.article(KURIER)]
    for one in both:
        desk.selection.open_article(one)
    desk.area.active.reader.select(25, 25)
    for _ in both:
        desk.commands.refresh()
        desk.commands["tab.close"].trigger()
    assert desk.area.open_articles() == []
    for _ in both:
        desk.commands.refresh()
        desk.commands["tab.reopen"].trigger()
    assert sorted(desk.area.open_articles()) == sorted(both)
    assert desk.selection.article == both[1]
    desk.commands.refresh()
    assert not desk.commands["tab.reopen"].isEnabled()


def test_tabs_change_order_and_side_by_key_and_by_mouse(desk: Desk) -> None:
    both = [desk.article(VESTNIK), desk.article(KURIER)]
    for one in both:
        desk.selection.open_article(one)
    desk.commands.refresh()
    group, tabs = desk.area.groups[0], desk.area.groups[0].tabs
    desk.commands["tab.left"].trigger()
    assert group.articles == both[::-1]
    QTest.mousePress(tabs, LEFT, pos=tabs.tabRect(0).center())
    QTest.mouseMove(tabs, tabs.tabRect(1).center() + QPoint(20, 0))
    QTest.mouseRelease(tabs, LEFT, pos=tabs.tabRect(1).center())
    assert group.articles == both
    desk.commands["tab.other_side"].trigger()
    assert [one.articles for one in desk.area.groups] == [[both[0]], [both[1]]]
    right = desk.area.groups[1].tabs
    away = right.mapFromGlobal(desk.area.mapToGlobal(QPoint(100, 200)))
    QTest.mousePress(right, LEFT, pos=right.tabRect(0).center())
    QTest.mouseMove(right, away)
    QTest.mouseRelease(right, LEFT, pos=away)
    assert not desk.area.is_split
    assert desk.area.groups[0].articles == both
    QTest.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(1).center())
    assert group.articles == both[:1]
    assert desk.selection.article == both[0]


def test_a_tab_behind_leaves_the_article_that_is_read(desk: Desk, vestnik: ArticleId) -> None:
    desk.selection.tab_requested.emit(desk.article(KURIER))
    assert desk.selection.article == vestnik
    assert desk.area.open_articles() == [vestnik, desk.article(KURIER)]


@pytest.mark.usefixtures("vestnik")
def test_a_record_pointed_at_in_a_list_dims_the_other_marks_but_one_pointed_at_in_the_text_does_not(desk: Desk) -> None:
    desk.selection.open_article(desk.article(KURIER), 1)
    hovered: list[str] = []
    desk.selection.record_hovered.connect(hovered.append)
    left, right = (group.reader for group in desk.area.groups)
    mark = next(one for one in page_of(desk).marks if one.records)
    plain = [view.viewport().grab().toImage() for view in (left, right)]
    strip = right.strip.grab().toImage()
    right.mark_hovered.emit(mark.id)
    pointed = right.viewport().grab().toImage()
    assert hovered == [mark.records[0]]
    assert pointed != plain[1]
    desk.selection.record_hovered.emit("")
    assert right.viewport().grab().toImage() == plain[1]
    desk.selection.record_hovered.emit(mark.records[0])
    assert right.viewport().grab().toImage() not in (plain[1], pointed)
    assert right.strip.grab().toImage() != strip
    desk.selection.record_hovered.emit("")
    assert [view.viewport().grab().toImage() for view in (left, right)] == plain
    assert right.strip.grab().toImage() == strip


def test_the_ends_of_the_strip_lead_to_the_nearest_mark_beyond_the_view(reader: Reader, page: Page) -> None:
    reader.resize(785, 300)
    spans = [(40, 50), (len(page.text) - 60, len(page.text) - 50), (len(page.text) - 20, len(page.text) - 10)]
    for number, (start, end) in enumerate(spans):
        made = Mark(id=AnnotationId(str(number)), start=start, end=end, colour=1)
        page.put_marks(made.id, [made])
    strip = reader.strip
    assert strip.said_at(QPoint(10, strip.height() - 2)) == "2 mark(s) below (F8)"
    assert strip.said_at(QPoint(10, 2)) == ""
    QTest.mouseClick(strip, LEFT, pos=QPoint(10, strip.height() - 2))
    assert reader.verticalScrollBar().value() > 0
    assert strip.said_at(QPoint(10, 2)) == "1 mark(s) above (Shift+F8)"
    QTest.mouseClick(strip, LEFT, pos=QPoint(10, 2))
    assert reader.top_position <= 40


def test_the_strip_says_whose_mark_is_under_the_pointer(desk: Desk, vestnik: ArticleId, qtbot: QtBot) -> None:
    strip, page = desk.area.active.reader.strip, page_of(desk)
    said = {strip.said_at(QPoint(8, y)) for y in range(24, strip.height() - 24)}
    named = {record_of(desk.store, record) for mark in page.marks for record in mark.records}
    for found in named:
        title = getattr(found, "name", "") or getattr(found, "title", "")
        assert any(title in words for words in said)
    qtbot.waitUntil(lambda: str(len(page.marks)) in strip.accessibleDescription())
    assert vestnik


@pytest.mark.usefixtures("vestnik")
def test_a_record_dropped_on_words_is_linked_to_them_and_elsewhere_to_the_sentence(desk: Desk) -> None:
    reader, page = desk.area.active.reader, page_of(desk)
    lorna = add_participant(desk.store, name="Лорна")
    chosen = span_of(page, "столицу Морании")
    other = span_of(page, "В аэропорту")
    reader.select(chosen.start, chosen.end)
    data = QMimeData()
    put_records(data, [lorna, RecordId("gone")])
    for span in (chosen, other):
        middle = reader.rects_of(span)[0].center().toPoint()
        assert drop(reader.viewport(), middle, data)
    first, second = sorted(page.marks.of_record(lorna), key=lambda mark: mark.end - mark.start)
    assert (first.start, first.end) == (chosen.start, chosen.end)
    assert second.start == other.start
    assert page.text[second.end - 1] in ".!?…"


@pytest.mark.usefixtures("vestnik")
def test_dragged_words_are_a_quote_here_and_a_citation_elsewhere(desk: Desk) -> None:
    reader, page = desk.area.active.reader, page_of(desk)
    span = span_of(page, "столицу Морании")
    reader.select(span.start, span.end)
    data = reader.createMimeDataFromSelection()
    assert quote_in(data) == Quote(version=page.reading.version, span=span)
    assert data.text() == "столицу Морании"
    assert "¶" in data.html()


def test_files_dropped_on_the_readers_go_to_the_import(desk: Desk, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/articles/a.txt"), QUrl("https://example.org/b")])
    with qtbot.waitSignal(desk.area.files_dropped) as told:
        assert drop(desk.area, QPoint(300, 300), data)
    assert [path.name for path in told.args[0]] == ["a.txt"]


def test_marks_beyond_the_first_hundreds_come_while_the_page_is_seen(desk: Desk, qtbot: QtBot) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    version, length = page_of(desk).reading.version, len(page_of(desk).text)
    had = len(page_of(desk).marks)
    with desk.store.step(Edit.ADD_HIGHLIGHT, ""):
        for number in range(700):
            span = TextPositionSelector(start=number, end=number + 1 + number % 7)
            add_highlight(desk.store, Quote(version=version, span=span), 1)
    assert length > 710
    desk.area.active.close_tab(0)
    desk.selection.open_article(desk.article(VESTNIK))
    assert len(page_of(desk).marks) < 700
    qtbot.waitUntil(lambda: len(page_of(desk).marks) == had + 700)
    assert [mark.start for mark in page_of(desk).marks] == sorted(mark.start for mark in page_of(desk).marks)

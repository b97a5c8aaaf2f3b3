"""Articles side by side over a real workspace: what is read leads, what changes is seen."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.reader.conftest import KURIER, VESTNIK, Desk

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import delete_article, edit_article, mark_read
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record
from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordKind
from newsdesk.store.records import meetings


def quote_of(group: ReaderGroup, words: str) -> Quote:
    page = group.reader.page
    assert page is not None
    start = page.text.index(words)
    return Quote(version=page.reading.version, span=TextPositionSelector(start=start, end=start + len(words)))


def marks_over(group: ReaderGroup, words: str) -> list[RecordKind | None]:
    page = group.reader.page
    assert page is not None
    start = page.text.index(words)
    return [mark.kind for mark in page.marks.at(start) if mark.end == start + len(words)]


def test_an_opened_article_is_shown_in_a_tab_with_its_marks(desk: Desk) -> None:
    vestnik = desk.article(VESTNIK)
    desk.selection.open_article(vestnik)
    assert desk.area.active.article == vestnik
    assert desk.area.active.tabs.count() == 1
    assert RecordKind.PARTICIPANT in marks_over(desk.area.active, "Арман Велин")


def test_opening_it_again_takes_no_second_tab(desk: Desk) -> None:
    vestnik, kurier = desk.article(VESTNIK), desk.article(KURIER)
    for article in (vestnik, kurier, vestnik):
        desk.selection.open_article(article)
    assert desk.area.open_articles() == [vestnik, kurier]
    assert desk.area.active.article == vestnik


def test_a_tab_chosen_by_hand_becomes_the_current_article(desk: Desk) -> None:
    vestnik, kurier = desk.article(VESTNIK), desk.article(KURIER)
    for article in (vestnik, kurier):
        desk.selection.open_article(article)
    tabs = desk.area.active.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert desk.selection.article == vestnik


def test_closing_the_last_tab_leaves_no_article_and_a_sentence(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    desk.commands.refresh()
    desk.commands["tab.close"].trigger()
    assert desk.selection.article == ""
    assert not desk.area.active.reader.isVisible()
    assert desk.area.open_articles() == []


def test_words_marked_elsewhere_are_marked_here_and_undo_takes_the_mark_away(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    group = desk.area.active
    quote = quote_of(group, "столицу Морании")
    assert marks_over(group, "столицу Морании") == []
    made = desk.bridge.run(partial(add_participant, desk.store, name="Лорна", quote=quote))
    assert made is not None
    assert marks_over(group, "столицу Морании") == [RecordKind.PARTICIPANT]
    desk.bridge.undo()
    assert marks_over(group, "столицу Морании") == []
    desk.bridge.redo()
    assert marks_over(group, "столицу Морании") == [RecordKind.PARTICIPANT]
    desk.bridge.run(partial(delete_record, desk.store, made))
    assert marks_over(group, "столицу Морании") == []


def test_words_that_prove_records_of_two_kinds_have_two_marks(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    group = desk.area.active
    quote = quote_of(group, "столицу Морании")
    desk.bridge.run(partial(add_participant, desk.store, name="Лорна", quote=quote))
    desk.bridge.run(partial(link_quote, desk.store, meetings(desk.store)[0].id, quote))
    assert set(marks_over(group, "столицу Морании")) == {RecordKind.PARTICIPANT, RecordKind.MEETING}


def test_two_articles_stand_side_by_side_and_the_focused_one_leads(desk: Desk, qtbot: QtBot) -> None:
    vestnik, kurier = desk.article(VESTNIK), desk.article(KURIER)
    desk.selection.open_article(vestnik)
    desk.selection.open_article(kurier, 1)
    assert desk.area.is_split
    left, right = desk.area.groups
    assert (left.article, right.article) == (vestnik, kurier)
    desk.area.activateWindow()
    right.reader.setFocus()
    qtbot.waitUntil(right.reader.hasFocus)
    left.reader.setFocus()
    assert (desk.selection.article, desk.selection.side) == (vestnik, 0)
    QTest.mouseClick(right.reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    assert (desk.selection.article, desk.selection.side) == (kurier, 1)


def test_moving_the_caret_in_a_reader_with_the_focus_lets_it_lead(desk: Desk, qtbot: QtBot) -> None:
    vestnik, kurier = desk.article(VESTNIK), desk.article(KURIER)
    desk.selection.open_article(vestnik)
    left = desk.area.groups[0]
    desk.area.activateWindow()
    left.reader.setFocus()
    qtbot.waitUntil(left.reader.hasFocus)
    desk.selection.open_article(kurier, 1)
    QTest.keyClick(left.reader, Qt.Key.Key_Down)
    assert (desk.selection.article, desk.selection.side) == (vestnik, 0)


def test_both_sides_can_be_annotated(desk: Desk, qtbot: QtBot) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    desk.selection.open_article(desk.article(KURIER), 1)
    for group in desk.area.groups:
        with qtbot.waitSignal(desk.selection.span_changed):
            group.reader.select(0, 8)
            group.reader.setFocus()
        qtbot.waitUntil(lambda: desk.selection.span == TextPositionSelector(start=0, end=8))
        page = group.reader.page
        assert page is not None
        assert desk.selection.version == page.reading.version
        group.reader.clear_selection()


def test_the_same_article_may_stand_on_both_sides_and_marks_reach_both(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    left, right = desk.area.groups
    right.open(desk.article(VESTNIK))
    desk.commands.refresh()
    desk.commands["view.split"].trigger()
    assert left.article == right.article
    quote = quote_of(left, "столицу Морании")
    desk.bridge.run(partial(add_participant, desk.store, name="Лорна", quote=quote))
    for group in (left, right):
        assert marks_over(group, "столицу Морании") == [RecordKind.PARTICIPANT]
    desk.commands["view.split"].trigger()
    assert not desk.area.is_split


def test_splitting_shows_the_next_tab_beside_the_article(desk: Desk) -> None:
    for words in (KURIER, VESTNIK):
        desk.selection.open_article(desk.article(words))
    desk.area.split(on=True)
    assert [group.articles[0] for group in desk.area.groups[1:]] == [desk.article(KURIER)]
    assert desk.area.groups[0].article == desk.article(VESTNIK)


def test_splitting_a_single_tab_shows_the_next_article_of_the_list_or_none(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    desk.area.split(on=True)
    assert desk.area.is_split
    assert desk.area.groups[1].articles == []
    desk.area.split(on=False)
    desk.area.next_in_list = {desk.article(VESTNIK): desk.article(KURIER)}.get
    desk.area.split(on=True)
    assert desk.area.groups[1].articles == [desk.article(KURIER)]


def test_opening_an_article_beside_another_opens_that_one_only(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    desk.selection.open_article(desk.article(KURIER), 1)
    assert desk.area.groups[1].articles == [desk.article(KURIER)]


def test_a_jump_opens_the_article_and_brings_the_words_into_view(desk: Desk) -> None:
    vestnik, kurier = desk.article(VESTNIK), desk.article(KURIER)
    desk.selection.open_article(vestnik)
    page = desk.area.active.reader.page
    assert page is not None
    last = max(page.marks, key=lambda mark: mark.start)
    desk.selection.open_article(kurier)
    desk.area.resize(900, 300)
    desk.selection.show_annotation(last.id)
    assert desk.selection.article == vestnik
    reader = desk.area.active.reader
    assert reader.caret == last.start
    rect = reader.rects_of(TextPositionSelector(start=last.start, end=last.end))[0]
    assert 0 <= rect.top() < reader.viewport().height()


def test_clicking_a_mark_selects_it_and_its_record(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    reader = desk.area.active.reader
    page = reader.page
    assert page is not None
    mark = next(one for one in page.marks if one.records)
    reader.mark_clicked.emit(mark.id)
    assert desk.selection.annotation == mark.id
    assert desk.selection.record in mark.records


def test_the_next_mark_is_reached_by_key(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    desk.commands.refresh()
    reader = desk.area.active.reader
    page = reader.page
    assert page is not None
    desk.commands["go.next_mark"].trigger()
    assert reader.caret == min(mark.start for mark in page.marks)
    assert desk.selection.annotation


def test_a_renamed_article_has_its_new_title_and_a_deleted_one_is_closed(desk: Desk) -> None:
    vestnik, kurier = desk.article(VESTNIK), desk.article(KURIER)
    for article in (vestnik, kurier):
        desk.selection.open_article(article)
    desk.bridge.run(partial(edit_article, desk.store, kurier, {"title": "Вода & зерно"}))
    assert desk.area.active.tabs.tabText(1) == "Вода && зерно"
    desk.bridge.run(partial(delete_article, desk.store, kurier))
    assert desk.area.open_articles() == [vestnik]
    assert desk.selection.article == vestnik


def test_words_stay_selected_when_the_article_is_noted_as_read_or_renamed(desk: Desk) -> None:
    vestnik = desk.article(VESTNIK)
    desk.selection.open_article(vestnik)
    reader = desk.area.active.reader
    page = reader.page
    reader.select(40, 60)
    mark_read(desk.store, vestnik)
    assert reader.page is page
    assert reader.span == TextPositionSelector(start=40, end=60)
    desk.bridge.run(partial(edit_article, desk.store, vestnik, {"source": "«Вестник»"}))
    assert reader.span == TextPositionSelector(start=40, end=60)


def test_the_desk_is_found_as_it_was_left(desk: Desk) -> None:
    vestnik, kurier = desk.article(VESTNIK), desk.article(KURIER)
    desk.selection.open_article(vestnik)
    desk.selection.open_article(kurier, 1)
    left = desk.area.state()
    for group in desk.area.groups:
        while group.tabs.count():
            group.close_tab(0)
    sides = left["sides"]
    assert isinstance(sides, list)
    desk.area.restore({**left, "sides": [*sides, "nonsense"]})
    assert [group.article for group in desk.area.groups] == [vestnik, kurier]
    assert desk.selection.article == kurier


def test_a_state_of_articles_that_are_gone_opens_nothing(desk: Desk) -> None:
    desk.area.restore({"sides": [{"articles": ["gone"], "current": "gone", "tops": {"gone": 5}}, 3], "split": True})
    assert desk.area.open_articles() == []
    assert not desk.area.is_split


def test_words_are_found_in_the_article_and_gone_through(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    desk.commands.refresh()
    desk.commands["go.find"].trigger()
    bar, reader = desk.area.active.find_bar, desk.area.active.reader
    assert bar.isVisible()
    bar.field.setText("ВЕЛИН")
    page = reader.page
    assert page is not None
    assert bar.hit_count
    assert bar.count.text() == f"1/{page.text.lower().count('велин')}"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text().startswith("2/")
    before = reader.viewport().grab().toImage()
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reader.viewport().grab().toImage() != before


def test_a_citation_names_source_date_and_paragraph(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    reader = desk.area.active.reader
    page = reader.page
    assert page is not None
    start = page.text.index("Арман Велин")
    reader.select(start, start + len("Арман Велин"))
    desk.commands.refresh()
    desk.commands["edit.cite"].trigger()
    cited = QApplication.clipboard().text()
    assert "Арман Велин" in cited
    assert "2026" in cited
    assert "1" in cited.rpartition(",")[2]


def test_every_widget_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    desk.selection.open_article(desk.article(VESTNIK))
    desk.selection.open_article(desk.article(KURIER), 1)
    takers = [
        widget
        for widget in desk.area.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
    ]
    assert takers
    assert [widget for widget in takers if not widget.accessibleName()] == []


def test_an_unknown_article_opens_nothing(desk: Desk) -> None:
    assert not desk.area.active.open(ArticleId("gone"))
    assert desk.area.open_articles() == []

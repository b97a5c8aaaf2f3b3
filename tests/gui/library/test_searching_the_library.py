"""Searching: what is found, how it is walked through from the field, and how it ends."""

from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.library.conftest import Search, completion_of, press

from newsdesk.edits.annotating.comments import add_comment
from newsdesk.gui.library.hit_words import meta_words
from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.library.result_model import HitOrder, ResultModel
from newsdesk.gui.library.search_field import SearchField
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.reader.hits import Hits
from newsdesk.model.query import HitKind
from newsdesk.model.record import RecordKind
from newsdesk.store.articles import articles
from newsdesk.store.records import records
from newsdesk.store.search import Hit
from newsdesk.store.store import Store


def found(library: LibraryPane) -> list[Hit]:
    results = library.results.results
    return [hit for row in range(results.rowCount()) if (hit := results.hit_at(row)) is not None]


def current_start(hits: Hits) -> int:
    assert hits.current is not None
    return hits.current[0]


def test_articles_records_quotes_and_notes_stand_in_one_list_with_the_words_found_strong(
    library: LibraryPane, search: Search
) -> None:
    search("совет")
    kinds = {hit.kind for hit in found(library)}
    assert {HitKind.ARTICLE, HitKind.MEETING, HitKind.NOTE, HitKind.QUOTE} <= kinds
    for hit in found(library):
        words = [hit.title[slice(*span)] for span in hit.title_spans]
        words += [hit.snippet[slice(*span)] for span in hit.snippet_spans]
        assert words
        assert all(word.lower().startswith("совет") for word in words)
    spoken = library.results.results.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert found(library)[0].title in spoken


def test_down_in_the_field_shows_one_hit_after_another_in_one_tab_while_the_field_keeps_the_focus(
    window: MainWindow, library: LibraryPane, field: SearchField, search: Search
) -> None:
    search("kind:article совет")
    group = window.panes.reader_area.active
    seen = []
    for _ in found(library):
        press(field, Qt.Key.Key_Down)
        seen.append(window.selection.article)
        assert group.articles == [window.selection.article]
        assert field.hasFocus()
    assert seen == [hit.article for hit in found(library)]
    press(field, Qt.Key.Key_Up)
    assert window.selection.article == seen[-2]


def test_return_opens_the_first_hit_at_its_words_and_f3_walks_through_them(
    window: MainWindow, library: LibraryPane, field: SearchField, search: Search
) -> None:
    search("kind:article council")
    press(field, Qt.Key.Key_Return)
    reader = window.panes.reader_area.active.reader
    assert reader.hasFocus()
    starts = list(reader._hits.starts)
    assert len(starts) > 1
    QCoreApplication.processEvents()  # the commands notice that an article is open
    at = [current_start(reader._hits)]
    for _ in starts:
        window.commands["go.find_next"].trigger()
        at.append(current_start(reader._hits))
    first = starts.index(at[0])
    assert at[:-1] == starts[first:] + starts[:first]
    assert at[-1] == at[0]
    window.commands["go.find_previous"].trigger()
    assert current_start(reader._hits) == at[-2]
    assert window.panes.reader_area.active.find_bar.isHidden()
    window.commands["go.find"].trigger()
    assert not window.panes.reader_area.active.find_bar.isHidden()
    assert library.is_searching


def test_a_record_opens_as_a_record_and_at_its_first_quote(
    window: MainWindow, library: LibraryPane, field: SearchField, search: Search
) -> None:
    search("kind:note полномочия")
    press(field, Qt.Key.Key_Return)
    [hit] = found(library)
    assert window.selection.record == hit.id
    assert window.selection.article == hit.article
    assert window.selection.annotation


def test_a_comment_leads_to_its_place(
    window: MainWindow, store: Store, library: LibraryPane, field: SearchField, search: Search
) -> None:
    meeting = records(store, RecordKind.MEETING)[0]
    add_comment(store, "meeting", meeting.id, "Проверить ксенолит у источника")
    search("ксенолит")
    [hit] = found(library)
    assert hit.kind is HitKind.COMMENT
    press(field, Qt.Key.Key_Return)
    assert window.selection.article == hit.article


def test_esc_takes_away_the_words_then_the_filters_then_leaves(
    window: MainWindow, library: LibraryPane, field: SearchField, search: Search
) -> None:
    window.selection.open_article(library.model.article_at(0))
    search("tag:вода совет")
    press(field, Qt.Key.Key_Escape)
    assert field.text() == "tag:вода "
    press(field, Qt.Key.Key_Escape)
    assert (field.text(), library.is_searching) == ("", False)
    press(field, Qt.Key.Key_Escape)
    assert window.panes.reader_area.active.reader.hasFocus()


def test_filters_are_chips_that_are_edited_by_a_click_and_taken_away_by_cross_and_backspace(
    library: LibraryPane, field: SearchField, search: Search
) -> None:
    search("tag:вода -kind:quote from:2026-03 совет")
    chips = library.search_line.chips
    assert [chip.text() for chip in chips.chips] == ["tag: вода", "not kind: quote", "from: March 2026"]
    chips.chips[0].click()
    assert field.selectedText() == "вода"
    completion_of(field)._popup.hide()
    chip = chips.chips[1]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    assert field.text() == "tag:вода from:2026-03 совет"
    press(chips.chips[1], Qt.Key.Key_Backspace)
    assert field.text() == "tag:вода совет"
    field.setText("совет tag:вода ")
    field.setFocus()
    press(field, Qt.Key.Key_Backspace)
    assert field.text() == "совет"
    assert chips.chips == []


def test_names_and_values_of_filters_are_offered_while_they_are_typed(field: SearchField, qtbot: QtBot) -> None:
    completion = completion_of(field)
    QTest.keyClicks(field, "council so")
    assert completion.is_open
    press(completion._popup, Qt.Key.Key_Tab)
    assert field.text() == "council source:"
    qtbot.waitUntil(lambda: completion.model.rowCount() > 1)
    QTest.keyClicks(field, "harb")
    assert [completion.model.index(row).data().split("  ")[0] for row in range(completion.model.rowCount())] == [
        "Harbour Wire"
    ]
    press(completion._popup, Qt.Key.Key_Tab)
    assert field.text() == 'council source:"Harbour Wire" '
    field.clear()
    press(field, Qt.Key.Key_Down)
    assert completion.model.rowCount() == 8


def test_what_is_typed_like_a_word_opens_no_list(field: SearchField) -> None:
    for words in ("t", "council", "x:y", "tagged"):
        field.clear()
        QTest.keyClicks(field, words)
        assert not completion_of(field).is_open, words


def test_nothing_found_says_what_to_try(library: LibraryPane, search: Search) -> None:
    told = set()
    for words in ("xyzzy", "xyzzy council", '"council xyzzy"', "tag:nowhere council", "council -council"):
        search(words)
        assert library._pages.currentWidget() is library._pages._unmatched
        told.add(library._pages._advice())
    assert len(told) == 5
    library._pages._clear.click()
    assert not library.is_searching


def test_the_best_come_first_by_themselves_but_never_under_a_chosen_row(
    library: LibraryPane, field: SearchField, search: Search, qtbot: QtBot
) -> None:
    search("совет")
    results = library.results.results
    assert results.order == "best"
    library.results.show_order(HitOrder.NEWEST)
    field.setText("совета")
    library.ask_now()
    library.results.step(1)
    chosen = library.results.current_hit
    qtbot.waitUntil(lambda: results.best_waits)
    assert results.order == "newest"
    assert library.results.current_hit == chosen
    library.search_line._best.click()
    assert results.order == "best"
    assert library.results.current_hit == chosen, "the row that was current is so where it stands now"


def test_the_hits_follow_what_is_changed_meanwhile(
    store: Store, library: LibraryPane, search: Search, qtbot: QtBot
) -> None:
    search("ксенолит")
    assert found(library) == []
    add_comment(store, "article", articles(store)[0].id, "ксенолит")
    qtbot.waitUntil(lambda: len(found(library)) == 1)
    assert library.search_line.sentence.startswith("1 result")


def test_the_articles_are_listed_again_where_they_stood(library: LibraryPane, search: Search) -> None:
    library.list.setCurrentIndex(library.model.index(2, 0))
    search("совет")
    assert library._pages.currentWidget() is library.results
    assert library.filter_line.isHidden()
    library.search_ended.emit()
    QCoreApplication.processEvents()
    assert library._pages.currentWidget() is library.list
    assert library.list.currentIndex().row() == 2


def test_the_model_of_hits_reads_pages_and_never_all_rows(library: LibraryPane, search: Search) -> None:
    search("from:2020 совет")
    results = library.results.results
    assert results.rowCount() == len(found(library))
    assert results.index(0).data(ResultModel.HitRole) == found(library)[0]
    assert results.hit_at(results.rowCount()) is None


def test_very_many_hits_are_counted_at_once_and_listed_a_moment_later(
    library: LibraryPane, field: SearchField, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdesk.gui.library.result_model._AT_ONCE", 1)
    field.setText("совет")
    library.ask_now()
    results = library.results.results
    assert results.rowCount() == 0
    assert results.total is not None
    assert results.total > 1
    assert library.search_line.sentence.startswith(f"{results.total} result")
    assert library._pages.currentWidget() is library.results
    qtbot.waitUntil(lambda: results.order is HitOrder.BEST)
    best = [hit.id for hit in found(library)]
    assert len(best) == results.total
    library.results.show_order(HitOrder.NEWEST)
    qtbot.waitUntil(lambda: sorted(hit.id for hit in found(library)) == sorted(best) and results.best_waits)


def test_in_a_large_library_what_takes_long_is_counted_in_a_thread_and_said_then(
    library: LibraryPane, field: SearchField, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdesk.store.search._LARGE", 1)
    results, line = library.results.results, library.search_line
    field.setText("has:records kind:quote")
    library.ask_now()
    assert (results.total, line.sentence) == (None, "Being worked out…")
    assert library._pages.currentWidget() is library.results
    qtbot.waitUntil(lambda: results.total is not None)
    assert line.sentence == f"{results.rowCount()} results"
    assert results.rowCount() > 0
    field.setText("has:records kind:quote tag:nothing")
    library.ask_now()
    qtbot.waitUntil(lambda: results.total == 0)
    assert library._pages.currentWidget() is not library.results
    assert line.sentence == "0 results"


def test_what_a_thread_could_not_find_out_is_found_in_the_window(
    library: LibraryPane, field: SearchField, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdesk.store.search._LARGE", 1)
    results, line = library.results.results, library.search_line
    with monkeypatch.context() as broken:
        broken.setattr("newsdesk.gui.derived.open_workspace", _refuse)
        field.setText("has:records kind:quote")
        library.ask_now()
        assert line.sentence == "Being worked out…"
        qtbot.waitUntil(lambda: results.total is not None)
    assert line.sentence == f"{results.rowCount()} results"
    assert results.rowCount() > 0


def _refuse(*_: object, **__: object) -> NoReturn:
    msg = "the disk is gone"
    raise OSError(msg)


def test_the_field_is_as_wide_as_there_is_room_while_somebody_types_in_it(
    window: MainWindow, library: LibraryPane, field: SearchField, qtbot: QtBot
) -> None:
    library.focus_list()
    qtbot.waitUntil(lambda: field.width() == 256)
    window.resize(1700, 900)
    field.setFocus()
    qtbot.waitUntil(lambda: field.width() == 520 and field.hasFocus())
    menus = window.menuBar()
    last = max(menus.actionGeometry(action).right() for action in menus.actions() if action.isVisible())
    qtbot.waitUntil(lambda: window.top_row.geometry().left() > last)
    library.focus_list()
    window.resize(1000, 700)
    field.setFocus()
    qtbot.waitUntil(lambda: window.top_row.geometry().right() <= menus.width())
    assert field.width() < 520
    library.focus_list()
    qtbot.waitUntil(lambda: field.width() == 256)


def test_hits_of_the_same_words_name_the_records_that_they_prove(library: LibraryPane, search: Search) -> None:
    search("Велин kind:quote")
    results = library.results.results
    found = [hit for row in range(results.rowCount()) if (hit := results.hit_at(row)) is not None]
    assert "Арман Велин" in {hit.proves for hit in found}
    assert all(hit.proves in meta_words(hit) for hit in found)

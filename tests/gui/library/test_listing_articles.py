"""The list itself: two-line rows or a table, an order that is remembered, and a place that is kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.gui.library.conftest import press

from newsdesk.edits.library.articles import add_articles, delete_articles
from newsdesk.gui.library.article_columns import ArticleColumn, columns_as_text, columns_from_text
from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.library.sorting import NEWEST, OFFERED, Sorting, sorting_from_text
from newsdesk.gui.main_window import MainWindow
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.store.articles import ArticleOrder, article, articles
from newsdesk.store.store import Store


def bring(store: Store, *days: int) -> list[ArticleId]:
    """Articles of some days of March 2026."""
    texts = [
        f"Отчёт {day}\nАгентство «Вестник», {day} марта 2026\n\nРека Арна поднялась на {day} см.\n" for day in days
    ]
    read = [read_article(text.encode(), file_name=f"{day}.txt") for day, text in zip(days, texts, strict=True)]
    return [added.article_id for added in add_articles(store, read)]


def widen(window: MainWindow, library: LibraryPane, width: int, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    qtbot.waitUntil(library.isVisible)
    window.resizeDocks([library], [width], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: abs(library.width() - width) < 8)


def test_a_wide_pane_shows_a_table_and_a_narrow_one_two_lines(
    window: MainWindow, library: LibraryPane, qtbot: QtBot
) -> None:
    assert not library.list.is_table
    widen(window, library, 640, qtbot)
    assert library.list.is_table
    assert [library.list.isColumnHidden(column) for column in ArticleColumn] == [False] * len(ArticleColumn)
    assert library.model.index(0, ArticleColumn.LANGUAGE).data() == "English"
    assert library.model.index(0, ArticleColumn.TAGS).data() == "вода"
    assert library.model.index(0, ArticleColumn.RECORDS).data().startswith("P ")
    window.commands["library.table"].trigger()
    assert not library.list.is_table
    assert library.list.horizontalHeader().isHidden()
    window.commands["library.table"].trigger()
    widen(window, library, 264, qtbot)
    assert not library.list.is_table


def test_a_head_sorts_and_turns_its_order_round(window: MainWindow, library: LibraryPane, qtbot: QtBot) -> None:
    widen(window, library, 640, qtbot)
    head = library.list.horizontalHeader()
    for by, first in ((ArticleColumn.TITLE, False), (ArticleColumn.DATE, True)):
        for expected in (first, not first):
            place = QPoint(head.sectionViewportPosition(by) + 12, head.height() // 2)
            QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
            assert library.model.sorted_by.descending is expected
    assert library.model.sorted_by.by is ArticleOrder.PUBLISHED


def test_order_columns_and_shelf_are_found_again(window: MainWindow, library: LibraryPane) -> None:
    library.listing.apply(Sorting(by=ArticleOrder.SOURCE, descending=True))
    library.listing.head.column_toggled.emit(ArticleColumn.READ)
    library.listing.head.column_toggled.emit(ArticleColumn.TITLE)
    left = library.state()
    library.listing.apply(NEWEST)
    library.list.show_columns(tuple(ArticleColumn))
    library.restore(left)
    assert library.model.sorted_by == Sorting(by=ArticleOrder.SOURCE, descending=True)
    assert ArticleColumn.READ not in library.list.columns
    assert ArticleColumn.TITLE in library.list.columns
    assert library.state() == left
    library.restore({"order": "newest", "columns": 7, "shelf": ["moon", 1], "folded": "no", "table": 0, "filter": 9})
    assert library.model.sorted_by == Sorting(by=ArticleOrder.SOURCE, descending=True)
    assert window.isVisible()


def test_what_is_kept_as_text_is_read_back() -> None:
    for sorting in OFFERED:
        assert sorting_from_text(sorting.as_text()) == sorting
    assert sorting_from_text("moon") is None
    assert columns_from_text(columns_as_text(ArticleColumn)) == tuple(ArticleColumn)
    assert columns_from_text("date moon") == (ArticleColumn.TITLE, ArticleColumn.DATE)


def test_the_menu_beside_the_count_offers_orders_and_columns(library: LibraryPane) -> None:
    press(library.listing.head.order, Qt.Key.Key_Space)
    menu = next(each for each in library.findChildren(QMenu) if each.isVisible())
    acts = {act.text(): act for act in menu.actions()}
    acts["by title"].trigger()
    menu.close()
    assert library.model.sorted_by.by is ArticleOrder.TITLE
    assert library.listing.head.order.accessibleName() == "Order: by title"


def test_the_list_grows_without_moving_what_is_read_or_chosen(store: Store, library: LibraryPane, qtbot: QtBot) -> None:
    bring(store, *range(1, 29))
    qtbot.waitUntil(lambda: library.model.rowCount() == 31)
    rows = library.list
    rows.verticalScrollBar().setValue(rows.verticalHeader().defaultSectionSize() * 8 + 20)
    top, below = library.model.article_at(rows.rowAt(0)), rows.rowViewportPosition(rows.rowAt(0))
    rows.setCurrentIndex(library.model.index(10, 0))
    chosen = library.chosen()
    bring(store, 29, 30, 31)
    qtbot.waitUntil(lambda: library.model.rowCount() == 34)
    assert library.model.article_at(rows.rowAt(0)) == top
    assert rows.rowViewportPosition(rows.rowAt(0)) == below
    assert library.chosen() == chosen
    assert rows.currentIndex().row() == 13


def test_several_articles_are_read_tagged_and_deleted_in_one_step_each(
    window: MainWindow, store: Store, library: LibraryPane
) -> None:
    library.list.selectAll()
    window.commands.refresh()
    steps = len(store.steps(100))
    window.commands["article.mark_read"].trigger()
    assert all(each.read for each in articles(store))
    assert len(store.steps(100)) == steps + 1
    library.list.selectAll()
    window.commands["article.delete"].trigger()
    assert articles(store) == []
    assert len(store.steps(100)) == steps + 2
    window.bridge.undo()
    assert len(articles(store)) == 3


def test_home_and_end_go_to_the_first_and_the_last_article_in_both_looks(
    window: MainWindow, library: LibraryPane, qtbot: QtBot
) -> None:
    for width in (264, 640):
        widen(window, library, width, qtbot)
        for key, row in ((Qt.Key.Key_End, 2), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0)):
            press(library.list, key)
            assert library.list.currentIndex().row() == row
            assert len(library.chosen()) == 1


def test_a_folder_with_files_of_other_kinds_says_which_were_passed_over(
    window: MainWindow, store: Store, library: LibraryPane, tmp_path: object, qtbot: QtBot
) -> None:
    folder = tmp_path / "inbox"  # type: ignore[operator]
    folder.mkdir()
    (folder / "one.txt").write_text("Отчёт\n\nРека Арна поднялась.\n", encoding="utf-8")
    for name in ("scan.pdf", "table.xlsx"):
        (folder / name).write_bytes(b"%PDF-1.7")
    said: list[str] = []
    commands = next(each for each in library.children() if hasattr(each, "flow"))
    commands.flow.ended.connect(said.append)
    commands.flow.start([folder])
    qtbot.waitUntil(lambda: bool(said))
    assert "scan.pdf" in said[0]
    assert "table.xlsx" in said[0]
    assert article(store, window.selection.article) is not None


def test_among_very_many_articles_the_old_list_stands_until_a_filter_is_worked_out(
    library: LibraryPane, store: Store, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    bring(store, 3, 4)
    everything = library.model.rowCount()
    monkeypatch.setattr("newsdesk.gui.library.article_model._AT_ONCE", 1)
    library.filter_line.setText("Отчёт")
    library.listing.apply_typed()
    assert library.model.rowCount() == everything
    assert library.listing.head.sentence == "Being worked out…"
    qtbot.waitUntil(lambda: library.model.rowCount() == 2)
    assert library.listing.head.sentence == "2 articles"
    gone = library.model.article_at(0)
    delete_articles(store, [gone])  # what is filtered follows a change, by the thread again
    assert library.listing.head.sentence == "Being worked out…"
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    assert library.model.row_of(gone) == -1
    library.filter_line.setText("Отчёт 4")
    library.listing.apply_typed()
    library.listing.clear()  # all articles are listed at once, and no late answer takes their place
    QApplication.processEvents()
    assert library.model.rowCount() == everything - 1
    assert library.listing.head.sentence == f"{everything - 1} articles"

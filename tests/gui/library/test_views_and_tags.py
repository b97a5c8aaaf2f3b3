"""Shelves: saved views with their counts and places, tags, and what is built in."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.library.conftest import Search, press

from newsdesk.edits.annotating.tags import add_tag, tag_articles
from newsdesk.edits.library.articles import mark_read
from newsdesk.edits.library.views import save_view
from newsdesk.gui.library.article_columns import ArticleColumn
from newsdesk.gui.library.filter_chips import FilterChip
from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.library.search_field import SearchField
from newsdesk.gui.library.shelf import EVERYTHING, UNREAD, Shelf, ShelfKind
from newsdesk.gui.library.shelf_model import VIEW_MIME
from newsdesk.gui.library.sorting import BY_TITLE
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.quick_field import QuickField
from newsdesk.model.view import SavedView
from newsdesk.store.articles import articles
from newsdesk.store.store import Store
from newsdesk.store.views import views

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def names(library: LibraryPane) -> list[str]:
    return [shelf.name for shelf in library.listing.shelves.shelves.shelves() if shelf.kind is ShelfKind.VIEW]


def count(library: LibraryPane, shelf: Shelf) -> int | None:
    model = library.listing.shelves.shelves
    row = model.row_at(model.index_of(shelf.key))
    return row.count if row is not None else None


def shelf_named(library: LibraryPane, name: str) -> Shelf:
    return next(shelf for shelf in library.listing.shelves.shelves.shelves() if shelf.name == name)


def asked(window: MainWindow, qtbot: QtBot) -> QuickField:
    qtbot.waitUntil(lambda: window.findChild(QuickField) is not None)
    found = window.findChild(QuickField)
    assert isinstance(found, QuickField)
    return found


@pytest.fixture
def three(store: Store) -> list[str]:
    """Three views."""
    made = [("Вода", "вода"), ("Лорна", "лорна"), ("Зерно", "tag:транзит")]
    return [save_view(store, SavedView(id="", name=name, query=query)) for name, query in made]


def test_ctrl_s_in_the_field_keeps_the_search_as_a_view_with_order_and_columns(
    window: MainWindow, store: Store, library: LibraryPane, field: SearchField, search: Search, qtbot: QtBot
) -> None:
    library.listing.apply(BY_TITLE)
    search("вода")
    press(field, Qt.Key.Key_S, CONTROL)
    question = asked(window, qtbot)
    QTest.keyClicks(question.field, "water")
    press(question.field, Qt.Key.Key_Return)
    [kept] = views(store)
    assert (kept.name, kept.query, kept.sort, kept.descending) == ("water", "вода", "title", False)
    assert kept.columns[0] == "title"
    assert library.listing.shelves.chosen.id == kept.id
    assert (field.text(), library.is_searching) == ("", False)
    qtbot.waitUntil(lambda: count(library, shelf_named(library, "water")) == library.model.rowCount() > 0)


def test_ctrl_s_among_the_hits_and_the_filters_keeps_the_search_too(
    window: MainWindow, library: LibraryPane, search: Search, qtbot: QtBot
) -> None:
    search("вода from:2020-01-01")
    chip = library.search_line.chips.findChild(FilterChip)
    assert chip is not None
    for part in (library.results, chip):
        part.setFocus()
        qtbot.waitUntil(part.hasFocus)
        press(part, Qt.Key.Key_S, CONTROL)
        qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QuickField)))
        question = next(each for each in window.findChildren(QuickField) if each.isVisible())
        assert question.field.accessibleName() == "Save the search as a view"
        press(question.field, Qt.Key.Key_Escape)
        assert not question.isVisible()


def test_a_search_kept_under_a_name_that_is_there_takes_its_place(
    window: MainWindow, store: Store, library: LibraryPane, three: list[str], qtbot: QtBot
) -> None:
    library.show_view(three[0])
    window.commands.refresh()
    window.commands["library.edit_view"].trigger()
    assert window.top_row.search.text() == "вода "
    window.top_row.search.setText("паводок")
    window.commands.refresh()
    window.commands["search.save"].trigger()
    question = asked(window, qtbot)
    assert question.field.text() == "Вода"
    press(question.field, Qt.Key.Key_Return)
    assert next((one.name, one.query) for one in views(store)) == ("Вода", "паводок")
    assert len(views(store)) == 3


def test_a_view_of_quotes_lists_as_many_quotes_as_it_counts_and_leaves_all_articles_behind(
    store: Store, library: LibraryPane, field: SearchField, qtbot: QtBot
) -> None:
    kept = save_view(store, SavedView(id="", name="Цитаты", query="Велин kind:quote"))
    library.show_view(kept)
    qtbot.waitUntil(lambda: library.searched == "Велин kind:quote")
    found = library.results.results.total
    assert found
    qtbot.waitUntil(lambda: count(library, shelf_named(library, "Цитаты")) == found)
    assert library.listing.shelves.chosen.id == kept
    field.clear()
    qtbot.waitUntil(lambda: not library.is_searching)
    assert library.listing.shelves.chosen == EVERYTHING
    assert library.model.rowCount() == 3


def test_a_tag_that_only_a_record_bears_lists_the_record(store: Store, library: LibraryPane, qtbot: QtBot) -> None:
    add_tag(store, "река", "participant", str(store.rows("participant")[0]["id"]))
    library.listing.shelves.choose(shelf_named(library, "река").key, by_hand=True)
    qtbot.waitUntil(lambda: library.searched != "" and library.results.results.total == 1)
    qtbot.waitUntil(lambda: count(library, shelf_named(library, "река")) == 1)


def test_a_pane_of_760_pixels_has_room_for_every_column(window: MainWindow, library: LibraryPane, qtbot: QtBot) -> None:
    window.resize(1700, 900)
    window.resizeDocks([library], [760], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: library.list.is_table and library.width() == 760)
    assert library.list.horizontalScrollBar().maximum() == 0
    window.resizeDocks([library], [1600], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: library.width() > 760)
    assert window.foot.width() >= 320


def test_the_column_of_tags_follows_a_tag_put_on_an_article(store: Store, library: LibraryPane) -> None:
    index = library.model.index(0, ArticleColumn.TAGS)
    assert "паводок" not in index.data()
    tag_articles(store, "паводок", [library.model.article_at(0)])
    assert "паводок" in index.data()


def test_counts_follow_what_happens_to_articles(store: Store, library: LibraryPane, qtbot: QtBot) -> None:
    everything = [article.id for article in articles(store)]
    qtbot.waitUntil(lambda: count(library, UNREAD) == 3)
    mark_read(store, everything[0])
    qtbot.waitUntil(lambda: count(library, UNREAD) == 2)
    tag_articles(store, "паводок", everything[:2])
    qtbot.waitUntil(lambda: count(library, shelf_named(library, "паводок")) == 2)
    store.undo()
    assert "паводок" not in [shelf.name for shelf in library.listing.shelves.shelves.shelves()]


def test_nothing_is_counted_with_a_key_in_the_filter_or_while_the_pane_is_hidden(
    store: Store, library: LibraryPane, qtbot: QtBot
) -> None:
    counts = library.listing.shelves.shelves.counts
    qtbot.waitUntil(lambda: count(library, UNREAD) == 3 and not counts.under_way)
    counted: list[Shelf] = []

    def note(shelf: Shelf) -> None:
        counted.append(shelf)

    counts.counted.connect(note)
    QTest.keyClicks(library.filter_line, "council")
    library.listing.apply_typed()
    assert counted == []
    library.hide()
    mark_read(store, articles(store)[0].id)
    QTest.qWait(0)
    assert counted == []
    library.show()
    qtbot.waitUntil(lambda: count(library, UNREAD) == 2)


def test_a_tag_lists_its_articles_and_the_list_goes_back_to_all_when_the_tag_is_gone(
    store: Store, library: LibraryPane, qtbot: QtBot
) -> None:
    chosen = articles(store)[0].id
    tag_articles(store, "паводок", [chosen])
    library.listing.shelves.choose(shelf_named(library, "паводок").key, by_hand=True)
    assert [library.model.article_at(row) for row in range(library.model.rowCount())] == [chosen]
    store.undo()
    assert library.listing.shelves.chosen == EVERYTHING
    qtbot.waitUntil(lambda: library.model.rowCount() == 3)


def test_views_are_put_elsewhere_by_key_and_by_dragging(
    window: MainWindow, library: LibraryPane, three: list[str]
) -> None:
    library.show_view(three[0])
    window.commands["go.shelves"].trigger()
    QApplication.processEvents()
    shelves = library.listing.shelves
    press(shelves, Qt.Key.Key_Down, ALT)
    assert names(library) == ["Лорна", "Вода", "Зерно"]
    QApplication.processEvents()
    press(shelves, Qt.Key.Key_Up, ALT)
    assert names(library) == ["Вода", "Лорна", "Зерно"]
    model = shelves.shelves
    dragged = model.mimeData([model.index_of((ShelfKind.VIEW, three[2]))])
    place = model.index_of((ShelfKind.VIEW, three[0])).row()
    assert model.canDropMimeData(dragged, Qt.DropAction.MoveAction, place, 0, QModelIndex())
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, place, 0, QModelIndex())
    assert names(library) == ["Зерно", "Вода", "Лорна"]
    assert not model.canDropMimeData(dragged, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert not model.canDropMimeData(QMimeData(), Qt.DropAction.MoveAction, place, 0, QModelIndex())
    assert dragged.hasFormat(VIEW_MIME)
    window.bridge.undo()
    assert names(library) == ["Вода", "Лорна", "Зерно"]


def test_a_view_is_pinned_under_a_digit_and_found_by_it(
    window: MainWindow, store: Store, library: LibraryPane, three: list[str]
) -> None:
    for view in three[:2]:
        library.show_view(view)
        window.commands.refresh()
        window.commands["library.pin_view"].trigger()
    assert [one.pin for one in views(store)] == [1, 2, 0]
    window.commands.refresh()
    QTest.keyClick(window, Qt.Key.Key_1, ALT)
    assert library.listing.shelves.chosen.id == three[0]
    assert window.commands["library.view_1"].text() == "View “Вода”"
    assert not window.commands["library.view_3"].isEnabled()
    window.commands["library.pin_view"].trigger()
    assert [one.pin for one in views(store)] == [0, 2, 0]


def test_a_view_is_renamed_and_deleted_with_a_way_back(
    window: MainWindow, library: LibraryPane, three: list[str], qtbot: QtBot
) -> None:
    library.show_view(three[0])
    window.commands["go.shelves"].trigger()
    QApplication.processEvents()
    shelves = library.listing.shelves
    press(shelves, Qt.Key.Key_F2)
    question = asked(window, qtbot)
    question.field.setText("Вода и река")
    press(question.field, Qt.Key.Key_Return)
    assert names(library)[0] == "Вода и река"
    shelves.setFocus()
    qtbot.waitUntil(lambda: window.isActiveWindow() and shelves.hasFocus())
    press(shelves, Qt.Key.Key_Delete)
    assert names(library) == ["Лорна", "Зерно"]
    assert library.listing.shelves.chosen == EVERYTHING
    window.bridge.undo()
    assert names(library)[0] == "Вода и река"


def test_headings_fold_by_key_and_stay_folded(window: MainWindow, library: LibraryPane, three: list[str]) -> None:
    shelves = library.listing.shelves
    model = shelves.shelves
    shelves.setFocus()
    rows = model.rowCount()
    shelves.setCurrentIndex(model.index_of((ShelfKind.VIEW, three[0])))
    press(shelves, Qt.Key.Key_Left)
    assert model.rowCount() == rows - 3
    left = library.state()
    indexes = [model.index(row) for row in range(model.rowCount())]
    heading = next(index for index in indexes if (row := model.row_at(index)) is not None and row.heading)
    shelves.setCurrentIndex(heading)
    press(shelves, Qt.Key.Key_Return)
    assert model.rowCount() == rows
    library.restore(left)
    assert model.rowCount() == rows - 3
    assert window.isVisible()


def test_shelves_say_their_name_and_count_and_are_a_sound_model(
    library: LibraryPane, three: list[str], qtbot: QtBot
) -> None:
    model = library.listing.shelves.shelves
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: count(library, EVERYTHING) == 3)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "All articles: 3"
    assert model.index_of((ShelfKind.VIEW, three[0])).isValid()
    tester.deleteLater()


def test_the_keys_of_views_work_on_a_cyrillic_layout(
    window: MainWindow, store: Store, library: LibraryPane, three: list[str]
) -> None:
    library.show_view(three[0])
    window.commands["go.shelves"].trigger()
    QApplication.processEvents()
    shelves = library.listing.shelves
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(shelves, QKeyEvent(kind, ord("З"), Qt.KeyboardModifier.NoModifier, "з"))
    assert views(store)[0].pin == 1


@pytest.mark.usefixtures("three")
def test_asking_what_the_commands_can_do_reads_nothing(window: MainWindow, store: Store) -> None:
    read: list[str] = []
    store.connection.set_trace_callback(read.append)
    window.commands.refresh()
    store.connection.set_trace_callback(None)
    assert read == []
    assert window.commands["library.view_1"].isEnabled() is False

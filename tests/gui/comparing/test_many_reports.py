"""More than two reports: a table of fields by source in place of the articles."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from tests.gui.comparing.reports_desk import FILLING, Desk

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.library.articles import add_articles
from newsdesk.gui.comparing.lines import Sort
from newsdesk.gui.comparing.pane import AlignmentPane
from newsdesk.gui.comparing.table_model import OddRole
from newsdesk.gui.comparing.table_page import TablePage
from newsdesk.gui.shell.layouts import Layout
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.store.findings import findings


def choose(desk: Desk, articles: list[ArticleId]) -> None:
    library = desk.window.panes.library
    library.show()
    chosen, rows = library.list.selectionModel(), QItemSelectionModel.SelectionFlag.Rows
    chosen.clearSelection()
    for row in range(library.model.rowCount()):
        if library.model.article_at(row) in articles:
            chosen.select(library.model.index(row, 0), QItemSelectionModel.SelectionFlag.Select | rows)


@pytest.fixture
def third(desk: Desk) -> ArticleId:
    told = "Совет по воде пройдёт в среду, 11 марта 2026 года."
    text = f"Вестник речников\nHarbour Wire, 9 марта 2026\n\n{FILLING}\n\n{told}\n"
    added = add_articles(desk.store, [read_article(text.encode(), file_name="3.txt")])[0].article_id
    link_quote(desk.store, desk.reports.records["wednesday"], desk.reports.quote(added, "Совет по воде"))
    link_quote(
        desk.store, desk.reports.records["wednesday"], desk.reports.quote(added, "в среду, 11 марта 2026 года"), "when"
    )
    return added


@pytest.fixture
def page(desk: Desk, third: ArticleId) -> TablePage:
    desk.wait(lambda: desk.window.panes.library.model.rowCount() == 3)
    choose(desk, [desk.reports.left, desk.reports.right, third])
    desk.trigger("compare.reports")
    found = desk.window.findChild(TablePage)
    assert found is not None
    desk.wait(found.lines)
    return found


def row_of(page: TablePage, record: str, field: str) -> int:
    return next(
        number
        for number, line in enumerate(page.lines())
        if line.sort is Sort.FIELD and line.field == field and record in line.records
    )


def test_two_reports_get_the_room_of_the_library_and_their_alignment_the_foot(desk: Desk) -> None:
    desk.trigger("view.split")
    desk.trigger("view.layout_read")
    desk.trigger("view.gaps")
    gaps = desk.window.foot.pane
    choose(desk, [desk.reports.left, desk.reports.right])
    desk.trigger("compare.reports")
    assert desk.window.layouts.current == Layout.COMPARE
    assert desk.window.panes.library.isHidden()
    desk.wait(lambda: desk.window.foot.pane not in {None, gaps})
    assert isinstance(desk.window.foot.pane, AlignmentPane)


def test_the_command_says_how_many_reports_it_compares(desk: Desk, third: ArticleId) -> None:
    desk.wait(lambda: desk.window.panes.library.model.rowCount() == 3)
    choose(desk, [desk.reports.left, third])
    desk.window.commands.refresh()
    assert desk.window.commands["compare.reports"].text().startswith("Compare 2")
    choose(desk, [third])
    desk.window.commands.refresh()
    assert not desk.window.commands["compare.reports"].isEnabled()


def test_two_chosen_reports_stand_side_by_side(desk: Desk, third: ArticleId) -> None:
    desk.wait(lambda: desk.window.panes.library.model.rowCount() == 3)
    desk.window.commands["view.layout_read"].trigger()
    choose(desk, [desk.reports.left, third])
    desk.trigger("compare.reports")
    assert desk.window.layouts.current == Layout.COMPARE
    shown = {group.article for group in desk.window.panes.reader_area.groups}
    assert shown == {desk.reports.left, third}


def test_a_cell_that_stands_against_the_others_is_marked(desk: Desk, page: TablePage) -> None:
    assert page.isVisible()
    assert desk.window.foot.pane is None, "the alignment of two makes room"
    row = row_of(page, desk.reports.records["wednesday"], "when")
    model = page.cells.model()
    odd = [column for column in range(1, 4) if model.index(row, column).data(OddRole)]
    assert [str(model.index(row, column).data()) for column in odd] == ["Thursday, 12 March 2026"]


def test_enter_on_a_cell_opens_its_article_at_the_quote(desk: Desk, page: TablePage) -> None:
    row = row_of(page, desk.reports.records["thursday"], "when")
    model = page.cells.model()
    column = next(column for column in range(1, 4) if model.index(row, column).data(OddRole))
    page.cells.setCurrentIndex(model.index(row, column))
    QTest.keyClick(page.cells, Qt.Key.Key_Return)
    assert desk.window.selection.article == desk.reports.right
    reader = desk.window.panes.reader_area.active.reader
    assert reader.page is not None
    assert reader.page.text[reader.caret :].startswith("четверг, 12 марта")
    assert desk.window.centre.currentWidget() is desk.window.panes.reader_area


def test_a_difference_is_kept_from_the_table_too(desk: Desk, page: TablePage) -> None:
    row = row_of(page, desk.reports.records["wednesday"], "when")
    page.cells.setCurrentIndex(page.cells.model().index(row, 1))
    desk.trigger("compare.keep")
    desk.wait(lambda: findings(desk.store))
    assert len(findings(desk.store)[0].readings) == 3
    desk.wait(lambda: page.lines()[row].finding)


def test_esc_gives_the_centre_back_with_the_alignment(desk: Desk, page: TablePage) -> None:
    QTest.keyClick(page.cells, Qt.Key.Key_Escape)
    desk.wait(lambda: desk.window.foot.pane is desk.pane)
    assert desk.window.centre.currentWidget() is desk.window.panes.reader_area


def test_every_cell_says_what_it_is_about(desk: Desk, page: TablePage) -> None:
    row = row_of(page, desk.reports.records["wednesday"], "when")
    spoken = str(page.cells.model().index(row, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Совет по воде" in spoken
    assert "March 2026" in spoken
    assert page.cells.accessibleName()

"""The table: several cells at once, the clipboard, and values that do not fit."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import set_fields
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.models.columns import Column
from newsdesk.gui.models.row_copies import MARKDOWN_TYPE, copied, from_tsv, to_html, to_markdown, to_tsv
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.panels.field_message import DraftMessage
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.words import edit_words
from newsdesk.model.record import Meeting, Participant, ParticipantKind, RecordId, RecordKind
from newsdesk.store.records import participants, record
from newsdesk.store.store import Store

NAMES = ("Арман Велин", "Ильза Торн", "Лейла Аррен", "Якоб Линд")

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=6) | st.text(
    "'=+-@a\t\"\n|", max_size=5
)
GRIDS = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=4)
)


@given(grid=GRIDS)
def test_what_is_copied_comes_back_as_it_was(grid: list[list[str]]) -> None:
    assert from_tsv(to_tsv(grid)) == grid


@given(grid=GRIDS)
def test_no_copied_cell_begins_as_a_formula_does(grid: list[list[str]]) -> None:
    raw = [line.removeprefix('"') for line in re.split(r"\t|\n", to_tsv([[cell] for row in grid for cell in row]))]
    firsts = [to_tsv([[cell]]).removeprefix('"')[:1] for row in grid for cell in row]
    assert not set(firsts) & set("=+-@"), raw


def test_markdown_and_html_keep_each_cell_in_its_place() -> None:
    grid = [["Имя", "Роль"], ["a|b", "<b>вода</b>\nрека"], ["=1+1", ""]]
    assert to_markdown(grid).splitlines()[2] == r"| a\|b | \<b\>вода\</b\><br>река |"
    assert "<td>&lt;b&gt;вода&lt;/b&gt;<br>река</td>" in to_html(grid)
    assert '<td style="mso-number-format:' in to_html(grid)
    assert set(copied(grid).formats()) == {"text/plain", "text/html", MARKDOWN_TYPE}


def test_prose_with_a_quote_and_lines_of_all_lengths_are_read_as_they_are() -> None:
    assert from_tsv('"вода\tрека\nпорт') == [['"вода', "река"], ["порт"]]
    assert from_tsv("a\tb\r\nc\r\n") == [["a", "b"], ["c"]]
    assert from_tsv("") == []


@pytest.fixture
def people(store: Store) -> list[RecordId]:
    return [add_participant(store, name=name) for name in NAMES]


@pytest.fixture
def table(dock: RecordsDock, people: list[RecordId], selection: DeskSelection, commands: Commands) -> RecordsDock:
    """The dock with the table of participants, the first name current."""
    assert people
    dock.show_whole_workspace(True)
    selection.select_record(people[0])
    commands["view.table"].trigger()
    dock.table.setFocus()
    dock.table.setCurrentIndex(dock.filtered.record_index(people[0], Column.ROLE))
    return dock


def choose(dock: RecordsDock, records: list[RecordId], *columns: Column) -> None:
    model = dock.table.selectionModel()
    model.clearSelection()
    for place, cell in enumerate(dock.filtered.record_index(one, column) for one in records for column in columns):
        flag = QItemSelectionModel.SelectionFlag.Select
        if place == 0:
            model.setCurrentIndex(cell, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(cell, flag)
    QApplication.processEvents()  # the commands follow


def person(store: Store, of: RecordId) -> Participant:
    found = record(store, of)
    assert isinstance(found, Participant)
    return found


def paste(dock: RecordsDock, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keyClick(dock.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_f7_goes_to_the_table_and_back_and_the_focus_goes_along(
    dock: RecordsDock, people: list[RecordId], commands: Commands
) -> None:
    assert people
    commands["view.whole_workspace"].trigger()
    assert commands["view.whole_workspace"].isChecked()
    dock.tree.setFocus()
    commands["view.table"].trigger()
    assert dock.table.hasFocus()
    assert commands["view.table"].isChecked()
    commands["view.table"].trigger()
    assert dock.tree.hasFocus()


def test_filling_down_gives_each_column_its_topmost_value_in_one_step(
    table: RecordsDock, people: list[RecordId], store: Store
) -> None:
    set_fields(store, people[0], {"role": "посол", "kind": "organisation"})
    choose(table, people[:3], Column.ROLE, Column.PARTICIPANT_KIND)
    QTest.keyClick(table.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [person(store, one).role for one in people] == ["посол", "посол", "посол", ""]
    assert [person(store, one).kind for one in people[1:3]] == [ParticipantKind.ORGANISATION] * 2
    step = store.next_undo()
    assert step is not None
    assert edit_words(step.edit, step.subject).startswith("Fill 4 cell")
    store.undo()
    assert [person(store, one).role for one in people] == ["посол", "", "", ""]


def test_one_cell_is_filled_from_the_cell_above(table: RecordsDock, people: list[RecordId], store: Store) -> None:
    set_fields(store, people[1], {"country": "Эстерия"})
    choose(table, people[2:3], Column.COUNTRY)
    QTest.keyClick(table.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert person(store, people[2]).country == "Эстерия"


def test_a_time_is_filled_as_it_was_understood(
    dock: RecordsDock, store: Store, selection: DeskSelection, commands: Commands
) -> None:
    dock.show_whole_workspace(True)
    first = add_meeting(store, title="Первое")
    second = add_meeting(store, title="Второе")
    set_fields(store, first, {"when_words": "в среду", "when_value": "2026-03-11"})
    selection.select_record(first)
    commands["view.table"].trigger()
    choose(dock, [first, second], Column.WHEN)
    commands["table.fill_down"].trigger()
    filled = record(store, second)
    assert isinstance(filled, Meeting)
    assert filled.when.value == "2026-03-11"


def test_a_block_is_pasted_from_the_current_cell_on_and_rows_too_many_become_records(
    table: RecordsDock, people: list[RecordId], store: Store
) -> None:
    choose(table, people[2:3], Column.TITLE)
    paste(table, "Лейла Аррен\torganisation\tголос\nЯкоб\tГруппа\tгость\nЛорна\tperson\t\nNew\t\tсекретарь\n")
    found = {one.name: one for one in participants(store)}
    assert set(found) == {*NAMES[:3], "Якоб", "Лорна", "New"}
    assert found["Лейла Аррен"].kind is ParticipantKind.ORGANISATION
    assert found["New"].role == "секретарь"
    step = store.next_undo()
    assert step is not None
    assert edit_words(step.edit, step.subject).startswith("Paste 10 cell")
    draft = table.form.edits.drafts.of(people[3], "kind")
    assert draft is not None
    assert draft.words == "Группа"
    assert "!1" in table._table_page._kind_words(RecordKind.PARTICIPANT)


def test_undoing_a_paste_gives_back_every_record_and_takes_the_doubts_away(
    table: RecordsDock, people: list[RecordId], store: Store, bridge: StoreBridge
) -> None:
    before = participants(store)
    choose(table, people[3:], Column.PARTICIPANT_KIND)
    paste(table, "дворец\tпосол\nperson\tгость\n")
    assert len(participants(store)) == len(before) + 1
    assert table.form.edits.drafts.records()
    bridge.undo()
    assert participants(store) == before
    assert not table.form.edits.drafts.records()


def test_words_of_the_interface_and_codes_both_name_a_choice(
    table: RecordsDock, people: list[RecordId], store: Store
) -> None:
    choose(table, people[:1], Column.PARTICIPANT_KIND)
    paste(table, "Organisation\nGROUP\n")
    assert [person(store, one).kind for one in people[:2]] == [ParticipantKind.ORGANISATION, ParticipantKind.GROUP]


def test_a_copied_table_is_pasted_by_its_headings_and_quotes_are_passed_over(
    table: RecordsDock, people: list[RecordId], store: Store, commands: Commands
) -> None:
    set_fields(store, people[0], {"role": "посол", "country": "Эстерия"})
    choose(table, people[:1], Column.TITLE, Column.COUNTRY, Column.ROLE, Column.QUOTES)
    commands["record.copy_rows"].trigger()
    assert from_tsv(QApplication.clipboard().text()) == [
        ["Title", "Role", "Country", "Quotes"],
        ["Арман Велин", "посол", "Эстерия", "0"],
    ]
    choose(table, people[1:2], Column.COUNTRY)
    QTest.keyClick(table.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert person(store, people[1]) == Participant(id=people[1], name="Арман Велин", role="посол", country="Эстерия")


def test_the_message_of_a_value_that_does_not_fit_stands_under_the_table_and_gives_it_up(
    table: RecordsDock, people: list[RecordId], store: Store, window: QMainWindow
) -> None:
    assert window.isVisible()
    choose(table, people[:1], Column.TITLE)
    table.form.edits.take(people[0], "name", "")
    message = table._table_page.findChild(DraftMessage)
    assert isinstance(message, DraftMessage)
    assert message.isVisible()
    QTest.keyClick(table.table, Qt.Key.Key_Escape)
    assert not message.isVisible()
    assert table.form.edits.drafts.of(people[0], "name") is None
    assert person(store, people[0]).name == "Арман Велин"


def test_all_rows_shown_are_chosen_copied_and_deleted_in_one_step(
    dock: RecordsDock, people: list[RecordId], store: Store, qtbot: QtBot
) -> None:
    dock.show_whole_workspace(True)
    dock.filtered.narrow("а")
    dock.tree.setFocus()
    dock.tree.setCurrentIndex(dock.filtered.record_index(people[0]))
    QTest.keyClick(dock.tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert set(dock.tree.chosen_records()) == {people[0], people[1], people[2]}
    QTest.keyClick(dock.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(from_tsv(QApplication.clipboard().text())) == 4
    QTest.keyClick(dock.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(participants(store)) == 1)
    store.undo()
    assert len(participants(store)) == 4


def test_the_filter_says_how_many_are_left_and_offers_to_be_emptied(
    dock: RecordsDock, people: list[RecordId], commands: Commands
) -> None:
    assert people
    dock.show_whole_workspace(True)
    commands["go.filter_records"].trigger()
    assert dock._filter.line.hasFocus()
    dock._filter.line.setText("торн")
    assert dock._filter.line.accessibleDescription() == "1 of 4 record(s)"
    dock._filter.line.setText("Лорна")
    assert dock._pages.currentWidget() is dock._pages._unmatched
    assert "“Лорна”" in dock._pages._unmatched._headline.text()
    dock._pages._clear.click()
    assert dock._filter.line.text() == ""
    assert dock.shown_view().hasFocus()

"""List, table and form show one model and one selection."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.agenda import add_agenda_item, move_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.commands import Commands
from newsdesk.gui.models.columns import Column
from newsdesk.gui.models.records import MessageRole
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.panels.records_view import RecordsView
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.records import record
from newsdesk.store.store import Store

QuoteOf = Callable[[str], Quote]
TypeText = Callable[[QWidget, str], None]


@pytest.fixture
def ilsa(store: Store, quote_of: QuoteOf) -> RecordId:
    return add_participant(store, name="Ильза Торн", quote=quote_of("Ильза Торн"))


@pytest.fixture
def arman(store: Store, quote_of: QuoteOf) -> RecordId:
    return add_participant(store, name="Арман Велин", quote=quote_of("Арман Велин"))


def focus(qtbot: QtBot, widget: QWidget) -> None:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def table_of(qtbot: QtBot, dock: RecordsDock, kind: RecordKind = RecordKind.PARTICIPANT) -> RecordsView:
    dock.show_table(True)
    dock.table.show_kind(kind)
    focus(qtbot, dock.table)
    return dock.table


def editor_of(view: RecordsView) -> QWidget:
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QWidget)
    return editor


@pytest.mark.usefixtures("arman")
def test_a_row_chosen_in_the_list_is_the_desks_record_and_the_forms(
    dock: RecordsDock, selection: DeskSelection, ilsa: RecordId
) -> None:
    dock.tree.setCurrentIndex(dock.filtered.record_index(ilsa))
    assert selection.record == ilsa
    assert dock.form._head.title.text() == "Ильза Торн"


@pytest.mark.usefixtures("arman")
def test_a_click_on_a_mark_selects_the_row_of_its_record(
    dock: RecordsDock, selection: DeskSelection, store: Store, ilsa: RecordId
) -> None:
    (tie,) = store.rows("evidence", row=ilsa)
    selection.select_annotation(str(tie["annotation"]))  # type: ignore[arg-type]
    assert dock.tree.current_record() == ilsa


def test_enter_goes_through_the_quotes_and_round_the_end(
    qtbot: QtBot, dock: RecordsDock, selection: DeskSelection, store: Store, ilsa: RecordId, quote_of: QuoteOf
) -> None:
    link_quote(store, ilsa, quote_of("Премьер-министр"), "role")
    dock.tree.setCurrentIndex(dock.filtered.record_index(ilsa))
    focus(qtbot, dock.tree)
    shown: list[str] = []
    selection.jump_requested.connect(shown.append)
    for _ in range(3):
        QTest.keyClick(dock.tree, Qt.Key.Key_Return)
    QTest.keyClick(dock.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert len(set(shown)) == 2
    assert shown == [shown[0], shown[1], shown[0], shown[1]]


def test_deleting_a_row_selects_no_neighbour(
    qtbot: QtBot, dock: RecordsDock, selection: DeskSelection, store: Store, arman: RecordId, ilsa: RecordId
) -> None:
    dock.tree.setCurrentIndex(dock.filtered.record_index(arman))
    focus(qtbot, dock.tree)
    QTest.keyClick(dock.tree, Qt.Key.Key_Delete)
    assert record(store, arman) is None
    assert selection.record == ""
    assert dock.tree.current_record() == ""
    assert record(store, ilsa) is not None


def test_enter_in_a_cell_commits_and_goes_down(
    qtbot: QtBot, dock: RecordsDock, store: Store, arman: RecordId, ilsa: RecordId, type_text: TypeText
) -> None:
    view = table_of(qtbot, dock)
    view.setCurrentIndex(dock.filtered.record_index(arman, Column.ROLE))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = editor_of(view)
    type_text(editor, "президент")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.current_record() == ilsa)
    assert view.currentIndex().column() == Column.ROLE
    assert record(store, arman).role == "президент"  # type: ignore[union-attr]


def test_tab_in_a_cell_commits_and_goes_right(
    qtbot: QtBot, dock: RecordsDock, store: Store, arman: RecordId, type_text: TypeText
) -> None:
    view = table_of(qtbot, dock)
    view.setCurrentIndex(dock.filtered.record_index(arman, Column.ROLE))
    type_text(view, "г")  # typing opens the cell
    editor = editor_of(view)
    type_text(editor, "лава")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: view.currentIndex().column() == Column.AFFILIATION)
    assert record(store, arman).role == "глава"  # type: ignore[union-attr]


def test_escape_in_a_cell_restores_it(
    qtbot: QtBot, dock: RecordsDock, store: Store, arman: RecordId, type_text: TypeText
) -> None:
    view = table_of(qtbot, dock)
    view.setCurrentIndex(dock.filtered.record_index(arman))
    QTest.keyClick(view, Qt.Key.Key_F2)
    type_text(editor_of(view), "x")
    steps = len(store.steps())
    QTest.keyClick(editor_of(view), Qt.Key.Key_Escape)
    assert record(store, arman).name == "Арман Велин"  # type: ignore[union-attr]
    assert len(store.steps()) == steps


def test_a_choice_is_edited_with_a_list_of_words(
    qtbot: QtBot, dock: RecordsDock, store: Store, quote_of: QuoteOf
) -> None:
    council = add_meeting(store, title="Совет", quote=quote_of("Заседание совета"))
    view = table_of(qtbot, dock, RecordKind.MEETING)
    view.setCurrentIndex(dock.filtered.record_index(council, Column.MEETING_STATUS))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    editor.setCurrentIndex(editor.findText("confirmed"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: record(store, council).status == "confirmed")  # type: ignore[union-attr]


def test_an_empty_name_is_kept_in_the_cell_with_its_reason_and_not_stored(
    qtbot: QtBot, dock: RecordsDock, store: Store, arman: RecordId
) -> None:
    view = table_of(qtbot, dock)
    view.setCurrentIndex(dock.filtered.record_index(arman))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = editor_of(view)
    assert isinstance(editor, QLineEdit)
    editor.clear()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dock.records.record_index(arman).data(MessageRole)))
    assert dock.records.record_index(arman).data() == ""
    assert record(store, arman).name == "Арман Велин"  # type: ignore[union-attr]


@pytest.mark.usefixtures("arman")
def test_the_filter_keeps_what_has_the_words_and_the_items_above(
    dock: RecordsDock, store: Store, ilsa: RecordId, quote_of: QuoteOf
) -> None:
    water = add_agenda_item(store, title="Вода")
    add_agenda_item(store, title="Торные пути", parent=water, quote=quote_of("распределение стока"))
    dock._filter.line.setText("тор")
    shown = dock.filtered
    people = shown.group_index(RecordKind.PARTICIPANT)
    assert [people.model().index(row, 0, people).data() for row in range(shown.rowCount(people))] == ["Ильза Торн"]
    agenda = shown.group_index(RecordKind.AGENDA_ITEM)
    assert shown.index(0, 0, agenda).data() == "Вода"
    dock._filter.line.clear()
    assert shown.rowCount(people) == 2
    assert shown.record_index(ilsa).isValid()


def test_a_folded_group_stays_folded_when_records_come_and_the_list_is_read_anew(
    qtbot: QtBot, dock: RecordsDock, store: Store, ilsa: RecordId, quote_of: QuoteOf
) -> None:
    group = dock.filtered.group_index(RecordKind.PARTICIPANT)
    dock.tree.setCurrentIndex(group)
    focus(qtbot, dock.tree)
    QTest.keyClick(dock.tree, Qt.Key.Key_Space)
    add_participant(store, name="Арман Велин", quote=quote_of("Арман Велин"))
    dock.records.reread()
    assert not dock.tree.isExpanded(dock.filtered.group_index(RecordKind.PARTICIPANT))
    dock.tree.show_record(ilsa)
    assert dock.tree.isExpanded(dock.filtered.group_index(RecordKind.PARTICIPANT)), "what is shown must be seen"


def test_an_agenda_item_that_moves_under_another_is_seen_there(
    dock: RecordsDock, store: Store, quote_of: QuoteOf
) -> None:
    share = add_agenda_item(store, title="Сток", quote=quote_of("распределение стока"))
    water = add_agenda_item(store, title="Вода", quote=quote_of("совета по воде"))
    move_agenda_item(store, share, parent=water, after=None)
    assert dock.filtered.record_index(share).parent() == dock.filtered.record_index(water)
    assert dock.tree.isExpanded(dock.filtered.record_index(water))


def test_the_pane_says_what_to_do_while_it_is_empty(dock: RecordsDock, store: Store, quote_of: QuoteOf) -> None:
    assert dock._pages.currentWidget() is dock._pages._empty
    assert "P, G, M" in dock._pages._empty._words.text()
    add_participant(store, name="Ильза Торн", quote=quote_of("Ильза Торн"))
    assert dock._pages.currentWidget() is dock.tree


def test_a_record_made_without_words_shows_the_whole_workspace_and_opens_its_title(
    qtbot: QtBot, dock: RecordsDock, commands: Commands, selection: DeskSelection
) -> None:
    commands["record.new"].trigger()
    assert dock._scope_button.text() == "whole workspace"
    assert dock.tree.current_record() == selection.record
    qtbot.waitUntil(dock.form._head.title.hasFocus)
    assert dock.form._head.title.selectedText() == "New participant"


def test_all_that_takes_the_focus_has_a_name_and_no_label_takes_markup(
    dock: RecordsDock, store: Store, selection: DeskSelection, quote_of: QuoteOf
) -> None:
    made = [
        add_participant(store, name="Ильза Торн", quote=quote_of("Ильза Торн")),
        add_agenda_item(store, title="Сток", quote=quote_of("распределение стока")),
        add_meeting(store, title="Совет", quote=quote_of("Заседание совета")),
    ]
    for each in made:
        selection.select_record(each)
        for widget in dock.findChildren(QWidget):
            if widget.isVisibleTo(dock) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName() or isinstance(widget.parent(), QComboBox), widget
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dock.findChildren(QLabel))


def test_the_pointer_over_a_row_tells_the_readers_and_leaving_tells_them_at_once(
    qtbot: QtBot, dock: RecordsDock, selection: DeskSelection, ilsa: RecordId
) -> None:
    view = dock.tree
    with qtbot.waitSignal(selection.record_hovered) as hovered:
        QTest.mouseMove(view.viewport(), view.visualRect(dock.filtered.record_index(ilsa)).center())
    assert hovered.args == [ilsa]
    with qtbot.waitSignal(selection.record_hovered) as left:
        QTest.mouseMove(view.viewport(), view.visualRect(dock.filtered.group_index(RecordKind.NOTE)).center())
    assert left.args == [""]


@pytest.mark.parametrize("kind", RecordKind)
def test_a_new_record_is_of_the_kind_of_the_current_row_or_group(
    dock: RecordsDock, store: Store, commands: Commands, kind: RecordKind
) -> None:
    dock.show_whole_workspace(True)
    add_participant(store, name="Ильза Торн")
    dock.tree.setCurrentIndex(dock.filtered.group_index(kind))
    before = len(store.rows(kind))
    commands["record.new_same"].trigger()
    commands["record.new_same"].trigger()
    assert len(store.rows(kind)) == before + 2


def test_minus_folds_a_group_and_plus_unfolds_it(dock: RecordsDock, store: Store) -> None:
    add_participant(store, name="Ильза Торн")
    dock.show_whole_workspace(True)
    group = dock.filtered.group_index(RecordKind.PARTICIPANT)
    dock.tree.setFocus()
    dock.tree.setCurrentIndex(group)
    QTest.keyClick(dock.tree, Qt.Key.Key_Minus)
    assert not dock.tree.isExpanded(group)
    QTest.keyClick(dock.tree, Qt.Key.Key_Plus)
    assert dock.tree.isExpanded(group)


def test_a_long_list_is_filled_slice_by_slice_and_ends_up_whole(dock: RecordsDock, store: Store, qtbot: QtBot) -> None:
    with store.step(Edit.LOAD_RECORDS):
        for number in range(1_100):
            add_participant(store, name=f"Станция {number}")
    dock.show_whole_workspace(True)
    qtbot.waitUntil(lambda: dock.filtered.count() == 1_100)
    dock.filtered.narrow("станция 10")
    dock.filtered.narrow("станция 109")
    late = add_participant(store, name="Станция 1099")
    qtbot.waitUntil(lambda: dock.filtered.count() == 12)
    assert dock.filtered.record_index(late).row() == 11

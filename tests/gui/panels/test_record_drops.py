"""Dragging records and words on to rows, the keys that do the same, and merging."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.merging import Take
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.commands import Commands
from newsdesk.gui.dragging import put_quote, put_records, records_in
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.panels.merge_dialog import MergeDialog
from newsdesk.gui.panels.record_palette import RecordPalette
from newsdesk.gui.panels.records_view import RecordsView
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.record import AgendaItem, Meeting, Participant, RecordId, RecordKind
from newsdesk.store.records import agenda_tree, record
from newsdesk.store.store import Store

QuoteOf = Callable[[str], Quote]


@pytest.fixture
def listing(dock: RecordsDock) -> RecordsView:
    dock.show_whole_workspace(True)
    return dock.tree


def records_data(*records: RecordId) -> QMimeData:
    data = QMimeData()
    put_records(data, records)
    return data


def drop(
    view: RecordsView, data: QMimeData, record: RecordId | RecordKind, *, at: float = 0.5, shift: bool = False
) -> bool:
    """Drag something over a row and let it go, at a share of the row's height; say whether the row takes it."""
    filtered = view.filtered
    index = filtered.group_index(record) if isinstance(record, RecordKind) else filtered.record_index(record)
    view.scrollTo(index)
    rect = view.visualRect(index)
    point = QPoint(rect.center().x(), rect.top() + round(at * (rect.height() - 1)))
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    actions, button = Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(point, actions, data, button, held)
    move = QDragMoveEvent(point, actions, data, button, held)
    QApplication.sendEvent(view.viewport(), enter)
    move.ignore()
    QApplication.sendEvent(view.viewport(), move)
    if move.isAccepted():
        QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(point), actions, data, button, held))
        QApplication.processEvents()
    return move.isAccepted()


def dialog_over(window: QMainWindow) -> MergeDialog:
    found = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert isinstance(found[0], MergeDialog)
    return found[0]


def test_rows_are_dragged_as_their_records(listing: RecordsView, store: Store) -> None:
    first, second = (add_participant(store, name=name) for name in ("Арман Велин", "Ильза Торн"))
    listing.selectAll()
    assert records_in(listing.model().mimeData(listing.selectedIndexes())) == [first, second]


def test_a_participant_dropped_on_a_meeting_takes_part_and_nobody_twice(listing: RecordsView, store: Store) -> None:
    people = [add_participant(store, name=name) for name in ("Арман Велин", "Ильза Торн")]
    council = add_meeting(store, title="Совет")
    assert drop(listing, records_data(*people), council)
    assert drop(listing, records_data(people[0]), council)
    found = record(store, council)
    assert isinstance(found, Meeting)
    assert [place.participant for place in found.participants] == people
    store.undo()
    assert not store.rows("meeting_participant")


def test_agenda_items_go_beneath_before_and_behind_each_other(listing: RecordsView, store: Store) -> None:
    one, two, three = (add_agenda_item(store, title=title) for title in ("один", "два", "три"))
    assert drop(listing, records_data(three), one)
    assert drop(listing, records_data(two), one, at=0.05)
    assert [(place.item.title, place.depth) for place in agenda_tree(store)] == [("два", 0), ("один", 0), ("три", 1)]
    assert drop(listing, records_data(two), three, at=0.98)
    assert [(place.item.title, place.depth) for place in agenda_tree(store)] == [("один", 0), ("три", 1), ("два", 1)]
    assert drop(listing, records_data(two), RecordKind.AGENDA_ITEM)
    assert [(place.item.title, place.depth) for place in agenda_tree(store)] == [("один", 0), ("три", 1), ("два", 0)]


@pytest.mark.parametrize(
    ("keys", "titles"),
    [
        (("Up",), [("два", 0), ("один", 0), ("три", 0)]),
        (("Down",), [("один", 0), ("три", 0), ("два", 0)]),
        (("Right",), [("один", 0), ("два", 1), ("три", 0)]),
        (("Right", "Left"), [("один", 0), ("два", 0), ("три", 0)]),
        (("Up", "Up", "Left"), [("два", 0), ("один", 0), ("три", 0)]),
    ],
)
def test_keys_move_an_agenda_item_as_drags_do(
    listing: RecordsView, store: Store, selection: DeskSelection, keys: tuple[str, ...], titles: list[tuple[str, int]]
) -> None:
    _, two, _ = (add_agenda_item(store, title=title) for title in ("один", "два", "три"))
    selection.select_record(two)
    listing.setFocus()
    QApplication.processEvents()
    for key in keys:
        held = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(listing, getattr(Qt.Key, f"Key_{key}"), held)
        QApplication.processEvents()
        assert listing.current_record() == selection.record == two
    assert [(place.item.title, place.depth) for place in agenda_tree(store)] == titles


def test_words_dropped_on_a_row_are_its_proof_and_on_a_kind_a_new_record(
    listing: RecordsView, store: Store, quote_of: QuoteOf, selection: DeskSelection
) -> None:
    arman = add_participant(store, name="Арман Велин")
    data = QMimeData()
    put_quote(data, quote_of("Арман Велин"))
    assert drop(listing, data, arman)
    assert len(store.rows("evidence", row=arman)) == 1
    put_quote(data, quote_of("Заседание совета по воде"))
    assert drop(listing, data, RecordKind.MEETING)
    (meeting,) = store.rows("meeting")
    assert (meeting["title"], meeting["id"]) == ("Заседание совета по воде", selection.record)


def test_what_makes_no_sense_is_not_taken(listing: RecordsView, store: Store) -> None:
    person, note = add_participant(store, name="Велин"), add_agenda_item(store, title="вода")
    assert not drop(listing, records_data(person), note)
    assert not drop(listing, records_data(person), person)
    assert not drop(listing, records_data(person, note), person)
    assert not drop(listing, records_data(person), RecordKind.MEETING)
    assert not drop(listing, records_data(RecordId("gone")), person)


def test_a_row_dropped_on_its_like_is_merged_with_the_values_that_are_chosen(
    listing: RecordsView, store: Store, window: QMainWindow, dock: RecordsDock, qtbot: QtBot
) -> None:
    stays = add_participant(store, name="Велин", role="гость")
    goes = add_participant(store, name="Арман Велин", role="президент")
    assert drop(listing, records_data(goes), stays)
    dialog = dialog_over(window)
    assert dialog.table.takes == {"name": Take.FIRST, "role": Take.FIRST}
    QTest.keyClick(dialog.table, Qt.Key.Key_2)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.table.takes == {"name": Take.SECOND, "role": Take.FIRST}
    QTest.keyClick(dialog.table, Qt.Key.Key_Right)
    assert dialog.table.takes == {"name": Take.SECOND, "role": Take.SECOND}
    assert "“Велин” becomes another name." in dialog._united.text()
    with qtbot.waitSignal(dock.told):
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    merged = record(store, stays)
    assert isinstance(merged, Participant)
    assert (merged.name, merged.role) == ("Арман Велин", "президент")
    assert record(store, goes) is None
    assert listing.current_record() == stays


def test_ctrl_m_offers_the_likeliest_twin_first_and_only_of_the_same_kind(
    listing: RecordsView, store: Store, window: QMainWindow, selection: DeskSelection, commands: Commands
) -> None:
    add_participant(store, name="Ильза Торн")
    twin = add_participant(store, name="Армана Велина")
    add_agenda_item(store, title="Арман Велин")
    selection.select_record(add_participant(store, name="Арман Велин"))
    listing.setFocus()
    commands.refresh()
    commands["record.merge"].trigger()
    palette = window.findChild(RecordPalette)
    assert isinstance(palette, RecordPalette)
    assert palette.model.rowCount() == 2
    choice = palette.current_choice()
    assert choice is not None
    assert choice.key == twin
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    dialog = dialog_over(window)
    dialog.reject()
    assert record(store, twin) is not None


def test_shift_merges_agenda_items_by_dragging_too(listing: RecordsView, store: Store, window: QMainWindow) -> None:
    water, flood = add_agenda_item(store, title="вода"), add_agenda_item(store, title="паводок")
    assert drop(listing, records_data(flood), water, shift=True)
    dialog_over(window).accept()
    assert record(store, flood) is None
    assert isinstance(record(store, water), AgendaItem)


def test_the_chosen_people_are_added_to_a_meeting_by_key(
    listing: RecordsView, store: Store, window: QMainWindow, commands: Commands
) -> None:
    people = [add_participant(store, name=name) for name in ("Арман Велин", "Ильза Торн")]
    council = add_meeting(store, title="Совет")
    listing.setCurrentIndex(listing.filtered.record_index(people[0]))
    listing.setCurrentIndex(listing.filtered.record_index(people[0]))
    QTest.keyClick(listing, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    commands.refresh()
    commands["record.add_to_meeting"].trigger()
    palette = window.findChild(RecordPalette)
    assert isinstance(palette, RecordPalette)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    found = record(store, council)
    assert isinstance(found, Meeting)
    assert {place.participant for place in found.participants} == set(people)


def test_the_row_walked_to_by_keys_is_looked_at_and_left_with_the_focus(
    listing: RecordsView, store: Store, dock: RecordsDock, selection: DeskSelection, qtbot: QtBot
) -> None:
    first, second = (add_participant(store, name=name) for name in ("Арман Велин", "Ильза Торн"))
    listing.setFocus(Qt.FocusReason.TabFocusReason)
    listing.setCurrentIndex(listing.filtered.record_index(first))
    with qtbot.waitSignal(selection.record_hovered, check_params_cb=lambda record: record == second):
        QTest.keyClick(listing, Qt.Key.Key_Down)
    with qtbot.waitSignal(selection.record_hovered, check_params_cb=lambda record: record == ""):
        dock.form.focus_first()


def test_a_hovered_mark_frames_its_row_and_neither_selects_nor_scrolls(
    listing: RecordsView, store: Store, selection: DeskSelection
) -> None:
    people = [add_participant(store, name=f"участник {number}") for number in range(80)]
    before = listing.verticalScrollBar().value()
    plain = listing.viewport().grab().toImage()
    selection.record_hovered.emit(people[1])
    assert listing.viewport().grab().toImage() != plain
    selection.record_hovered.emit(people[-1])
    assert (listing.verticalScrollBar().value(), selection.record) == (before, "")
    selection.record_hovered.emit("")
    assert listing.viewport().grab().toImage() == plain

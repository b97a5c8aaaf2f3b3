"""Conflicts in the window: shown with their words, decided by keyboard alone, opened again by undo."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.reach import passed_by

from newsdesk.edits.annotating.annotations import move_mark
from newsdesk.edits.exchanging.absorbing import absorb, read_incoming
from newsdesk.edits.recording.merging import merge_records
from newsdesk.edits.recording.records import set_fields
from newsdesk.gui.exchange.choice_button import ChoiceButton
from newsdesk.gui.exchange.commands import ExchangeCommands
from newsdesk.gui.exchange.conflict_acts import sides_of
from newsdesk.gui.exchange.conflict_commands import ConflictCommands
from newsdesk.gui.exchange.conflict_page import ConflictPage
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.layouts import NARROW
from newsdesk.gui.words import quoted
from newsdesk.model.absorption import Choice, Dispute
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.record import RecordId
from newsdesk.store.records import participants
from newsdesk.store.store import Store

Colleague = Callable[..., Path]
PLAIN = Qt.KeyboardModifier.NoModifier


def mark(store: Store) -> tuple[AnnotationId, int, int]:
    """The first mark that proves the third participant."""
    tie = store.rows("evidence", row=participants(store)[2].id, order="id")[0]
    row = store.row("annotation", str(tie["annotation"]))
    assert row is not None
    return AnnotationId(str(row["id"])), int(str(row["start"])), int(str(row["end"]))


def work_of(prefix: str, shift: int) -> Callable[[Store], None]:
    def work(store: Store) -> None:
        first, second, *_ = [each.id for each in participants(store)]
        set_fields(store, first, {"role": f"{prefix} one", "country": prefix})
        set_fields(store, second, {"role": f"{prefix} two"})
        annotation, start, end = mark(store)
        move_mark(store, annotation, TextPositionSelector(start=start + shift, end=end))

    return work


@pytest.fixture
def page(window: MainWindow, colleague: Colleague, qtbot: QtBot) -> ConflictPage:
    """The page over what Ilsa says otherwise: a country, two roles, and where a mark stands."""
    store = window.bridge.store
    work_of("ours", 2)(store)
    absorb(store, read_incoming(colleague("Ilsa", work_of("theirs", 3))))
    qtbot.waitUntil(lambda: len(conflicts(window).reading.found) == 4)
    window.status.conflicts.click()
    found = window.findChildren(ConflictPage)[0]
    qtbot.waitUntil(lambda: found.current is not None and found.is_settled)
    return found


def conflicts(window: MainWindow) -> ConflictCommands:
    return window.findChildren(ExchangeCommands)[0].conflicts


def go_to(page: ConflictPage, field: str) -> Dispute:
    while page.current is None or page.current.field != field:
        press(page, Qt.Key.Key_J)
    return page.current


def press(page: ConflictPage, key: Qt.Key, qtbot: QtBot | None = None) -> None:
    if qtbot is not None:
        qtbot.waitUntil(lambda: page.is_settled)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert page is focus or page.isAncestorOf(focus)
    QTest.keyClick(focus, key)


def value(window: MainWindow, dispute: Dispute) -> object:
    row = window.bridge.store.row(dispute.table, dispute.row)
    assert row is not None
    return row[dispute.fields[0]]


def test_the_foot_of_the_window_counts_open_conflicts_and_leads_to_them(window: MainWindow, page: ConflictPage) -> None:
    assert window.centre.currentWidget() is page
    assert window.status.conflicts.text().startswith("4 conflict")
    assert page.count_words() == "1 of 4"
    shown = page.current
    assert shown is not None
    words = [button.accessibleName() for button in page.findChildren(ChoiceButton) if not button.isHidden()]
    assert [choice.who in said for choice, said in zip(shown.choices, words, strict=True)] == [True, True]


def test_the_mode_is_review_while_conflicts_are_shown_and_a_click_on_read_leads_back(
    window: MainWindow, page: ConflictPage, qtbot: QtBot
) -> None:
    read, review = (
        next(button for button in window.top_row.findChildren(QAbstractButton) if button.text() == words)
        for words in ("Read", "Review")
    )
    qtbot.waitUntil(review.isChecked)
    assert page.isVisible()
    QTest.mouseClick(read, Qt.MouseButton.LeftButton)
    assert window.centre.currentWidget() is window.panes.reader_area
    qtbot.waitUntil(read.isChecked)


def test_the_panes_at_the_sides_stay_away_while_the_window_is_made_narrow_and_come_back_as_fits_it(
    window: MainWindow, page: ConflictPage, qtbot: QtBot
) -> None:
    library, records = window.panes.library, window.panes.records
    window.resize(NARROW - 100, window.height())
    QApplication.processEvents()
    QApplication.processEvents()
    assert page.isVisible()
    assert (library.isHidden(), records.isHidden()) == (True, True)
    window.commands["go.reader"].trigger()
    qtbot.waitUntil(lambda: library.isHidden() and not records.isHidden())


def test_all_is_decided_by_keyboard_alone_and_undo_opens_the_last_one_again(
    window: MainWindow, page: ConflictPage, qtbot: QtBot
) -> None:
    last = page.current
    assert last is not None
    while (shown := page.current) is not None:
        wanted = shown.choices[1].values[shown.fields[0]]
        press(page, Qt.Key.Key_2, qtbot)
        assert value(window, shown) == wanted
        last = shown
    assert window.bridge.store.disputed() == []
    assert not window.status.conflicts.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.current is not None)
    assert page.current is not None
    assert page.current.id == last.id
    assert window.centre.currentWidget() is page


def test_a_key_pressed_twice_decides_only_the_conflict_that_was_seen(
    window: MainWindow, page: ConflictPage, qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_1, qtbot)
    press(page, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.is_settled)
    assert len(conflicts(window).reading.found) == 3


def test_j_and_k_go_round_and_leave_everything_open(window: MainWindow, page: ConflictPage) -> None:
    seen = []
    for _ in range(4):
        assert page.current is not None
        seen.append(page.current.id)
        press(page, Qt.Key.Key_J)
    assert len(set(seen)) == 4
    assert page.current is not None
    assert page.current.id == seen[0]
    press(page, Qt.Key.Key_K)
    assert page.current.id == seen[-1]
    press(page, Qt.Key.Key_Escape)
    assert window.centre.currentWidget() is window.panes.reader_area
    assert len(conflicts(window).reading.found) == 4


def test_keys_of_a_cyrillic_layout_do_the_same(window: MainWindow, page: ConflictPage, qtbot: QtBot) -> None:
    first = page.current
    for letter, answers in (("о", 2), ("л", 1)):  # where a Latin keyboard has J and K
        QTest.sendKeyEvent(QTest.KeyAction.Click, page.list, Qt.Key(ord(letter.upper())), letter, PLAIN)
        assert page.count_words() == f"{answers} of 4"
    qtbot.waitUntil(lambda: page.is_settled)
    QTest.sendKeyEvent(QTest.KeyAction.Click, page.list, Qt.Key(ord("Ә")), "ә", PLAIN)  # a Kazakh keyboard's 2
    assert first is not None
    assert first.id not in {one.id for one in conflicts(window).reading.found}


def test_tab_goes_round_through_all_of_the_page(page: ConflictPage) -> None:
    assert passed_by(page) == set()


def test_one_side_is_taken_for_all_of_a_field_as_one_step(window: MainWindow, page: ConflictPage, qtbot: QtBot) -> None:
    shown = go_to(page, "role")
    assert "“Role” (2)" in page.for_all.text()
    ilsa = next(number for number, choice in enumerate(shown.choices, 1) if choice.who == "Ilsa")
    press(page, Qt.Key.Key_S)
    assert page.for_all.isChecked()
    press(page, Qt.Key(Qt.Key.Key_0 + ilsa), qtbot)
    roles = [each.role for each in participants(window.bridge.store)]
    assert {"theirs one", "theirs two"} <= set(roles)
    assert len(conflicts(window).reading.found) == 2
    window.bridge.undo()
    qtbot.waitUntil(lambda: len(conflicts(window).reading.found) == 4)


def test_both_places_of_a_mark_are_kept(window: MainWindow, page: ConflictPage, qtbot: QtBot) -> None:
    assert not window.commands["conflict.both"].isEnabled() or page.current.field == "quote"  # type: ignore[union-attr]
    shown = go_to(page, "quote")
    spans = {(choice.values["start"], choice.values["end"]) for choice in shown.choices}
    press(page, Qt.Key.Key_B, qtbot)
    held = {(row["start"], row["end"]) for row in window.bridge.store.rows("annotation")}
    assert spans <= held


def test_another_value_is_typed_and_one_that_does_not_fit_is_refused_beside_it(
    window: MainWindow, page: ConflictPage
) -> None:
    shown = go_to(page, "quote")
    press(page, Qt.Key.Key_E)
    assert page.card.line.hasFocus()
    page.card.line.setText("words that stand nowhere")
    QTest.keyClick(page.card.line, Qt.Key.Key_Return)
    assert page.current is shown
    assert "does not fit" in page.card.line.accessibleDescription()
    QTest.keyClick(page.card.line, Qt.Key.Key_Escape)
    assert page.card.line.isHidden()
    role = go_to(page, "role")
    press(page, Qt.Key.Key_E)
    page.card.line.setText("speaker")
    QTest.keyClick(page.card.line, Qt.Key.Key_Return)
    assert value(window, role) == "speaker"
    assert page.current is not None
    assert page.current.id != role.id


def test_what_is_put_off_comes_last_and_stays_open(window: MainWindow, page: ConflictPage) -> None:
    first = page.current
    for number in range(4):
        assert window.centre.currentWidget() is page, number
        press(page, Qt.Key.Key_L)
    assert first is not None
    assert window.centre.currentWidget() is window.panes.reader_area
    assert len(conflicts(window).reading.found) == 4


def test_the_words_of_a_conflict_are_in_sight_with_every_side_of_them(page: ConflictPage, qtbot: QtBot) -> None:
    shown = go_to(page, "quote")
    reader = page.place.reader
    qtbot.waitUntil(lambda: reader.page is not None)
    first, last = reader.in_view
    assert all(first <= place.span.start <= last for place in page.place._places)
    assert [place.number for place in page.place._places] == [1, 2]
    assert reader.accessibleDescription() == shown.choices[0].values["exact"]


def test_the_words_are_in_sight_at_once_and_stay_so_when_the_page_gets_another_size(
    window: MainWindow, page: ConflictPage, qtbot: QtBot
) -> None:
    shown = go_to(page, "country")
    page.closed.emit()
    again = conflicts(window).open(shown.id)
    reader = again.place.reader
    for size in ((1440, 900), (1200, 640)):
        window.resize(*size)
        qtbot.wait(80)
        first, last = reader.in_view
        assert all(first <= place.span.start <= last for place in again.place._places)


def test_the_form_of_a_record_leads_to_its_conflict(window: MainWindow, page: ConflictPage, qtbot: QtBot) -> None:
    disputed = RecordId(go_to(page, "country").record)
    page.closed.emit()
    window.selection.select_record(participants(window.bridge.store)[4].id)
    window.commands.refresh()
    badge = window.panes.records.form._head._conflicts
    assert badge.isHidden()
    window.selection.select_record(disputed)
    qtbot.waitUntil(lambda: not badge.isHidden())
    badge.click()
    shown = window.findChildren(ConflictPage)[-1].current
    assert shown is not None
    assert shown.record == disputed


def test_only_where_an_analyst_has_a_side_it_is_taken() -> None:
    def dispute(name: str, *analysts: str) -> Dispute:
        sides = tuple(Choice(values={}, words="", analyst=one, who=one, when="") for one in analysts)
        return Dispute(
            id=name, table="t", row=name, field="role", fields=("role",), record=name, title=name, choices=sides
        )

    alike = [dispute("one", "Ilsa", "Arman"), dispute("two", "Arman", "Ilsa"), dispute("three", "Arman", "Leila")]
    assert sides_of("Ilsa", alike) == {"one": 1, "two": 2}


def test_two_records_merged_into_each_other_say_into_which_and_all_sides_are_in_sight(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    store = window.bridge.store
    first, second, *_ = participants(store)
    theirs = colleague("Ilsa", lambda other: merge_records(other, second.id, first.id))
    merge_records(store, first.id, second.id)
    absorb(store, read_incoming(theirs))
    qtbot.waitUntil(lambda: len(conflicts(window).reading.found) == 2)
    window.status.conflicts.click()
    page = window.findChildren(ConflictPage)[0]
    qtbot.waitUntil(lambda: page.current is not None and page.is_settled)
    said = [button.accessibleName() for button in page.findChildren(ChoiceButton) if not button.isHidden()]
    assert any(quoted(second.name) in words or quoted(first.name) in words for words in said)
    QTest.qWait(50)
    shown = [button for button in page.findChildren(ChoiceButton) if not button.isHidden()]
    assert [button.visibleRegion().boundingRect().height() for button in shown] == [each.height() for each in shown]

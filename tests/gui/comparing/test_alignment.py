"""The alignment beneath two reports: what it says, what is done with it, and that it follows every change."""

from functools import partial

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from tests.gui.comparing.reports_desk import Desk

from newsdesk.edits.recording.marking import make_record
from newsdesk.gui.comparing.lines import Sort
from newsdesk.gui.comparing.model import FIRST_REPORT, TITLE
from newsdesk.gui.dragging import put_records
from newsdesk.gui.panels.merge_dialog import MergeDialog
from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.model.comparison import Likeness, RowOrder, Verdict
from newsdesk.model.record import RecordKind
from newsdesk.store.findings import findings


def test_two_articles_side_by_side_are_aligned_beneath_them(desk: Desk) -> None:
    assert desk.window.foot.pane is desk.pane
    meeting = desk.line("wednesday")
    assert meeting.sign == "≠"
    assert meeting.conclusion == "the date differs"
    assert [cell.words for cell in meeting.cells] == ["в среду, 11 марта 2026 года", "четверг, 12 марта 2026 года"]
    assert desk.line("lind").sign == "◁"
    assert desk.line("arren").sign == "▷"
    assert desk.line("velin").sign == "="
    assert desk.pane.counts.text() == "1 difference, 2 on one side only, 1 agreement"


def test_a_pair_that_is_only_proposed_says_why_and_is_confirmed_by_a_key(desk: Desk) -> None:
    assert desk.line("wednesday").aside.startswith("proposed: ")
    desk.go_to("wednesday")
    desk.pane.view.setFocus()
    desk.wait(desk.window.commands["compare.confirm"].isEnabled)
    QTest.keyClick(desk.pane.view, Qt.Key.Key_A)
    desk.wait(lambda: desk.line("wednesday").row.likeness is Likeness.CONFIRMED)
    assert not desk.line("wednesday").aside
    assert desk.pane.view.current_line() == desk.line("wednesday"), "who was on the row stays on it"


def test_a_pair_is_parted_and_paired_again_by_undo(desk: Desk) -> None:
    desk.go_to("wednesday")
    desk.trigger("compare.part")
    desk.wait(lambda: desk.line("wednesday").key != desk.line("thursday").key)
    assert [line.sign for line in (desk.line("wednesday"), desk.line("thursday"))] == ["◁", "▷"]
    desk.window.bridge.undo()
    desk.wait(lambda: desk.line("wednesday").key == desk.line("thursday").key)


def drop(desk: Desk, dragged: str, target: str) -> bool:
    """Drag the row of a record over that of another and let it go; say whether it is taken."""
    view, records = desk.pane.view, desk.reports.records
    data = QMimeData()
    put_records(data, [records[dragged]])
    point = view.visualRect(view.alignment.index_of_record(records[target])).center()
    held = (Qt.DropAction.LinkAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    move = QDragMoveEvent(point, *held)
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(point, *held))
    move.ignore()
    QApplication.sendEvent(view.viewport(), move)
    if move.isAccepted():
        QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(point), *held))
    return move.isAccepted()


def test_dragging_a_row_on_another_pairs_the_two(desk: Desk) -> None:
    assert drop(desk, "lind", "arren")
    desk.wait(lambda: desk.line("lind").key == desk.line("arren").key)
    assert desk.line("lind").row.likeness is Likeness.CONFIRMED


def test_a_row_of_another_kind_takes_no_drop(desk: Desk) -> None:
    assert not drop(desk, "lind", "thursday")


def test_both_records_are_made_one_in_the_merge_dialog(desk: Desk) -> None:
    desk.go_to("wednesday")
    desk.trigger("compare.merge")
    dialog = desk.window.findChild(MergeDialog)
    assert dialog is not None
    dialog.accept()
    desk.wait(
        lambda: any(
            line.row.likeness is Likeness.SAME_RECORD and line.row.kind is RecordKind.MEETING for line in desk.lines()
        )
    )


def test_a_difference_is_kept_with_its_note_and_let_go_by_undo(desk: Desk) -> None:
    desk.go_to("wednesday")
    desk.trigger("compare.keep")
    desk.wait(lambda: desk.line("wednesday").finding)
    toast = desk.window.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    assert [kept.field for kept in findings(desk.store)] == ["when"]
    desk.trigger("compare.edit_note")
    editor = desk.pane.view.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "ask the council")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.wait(lambda: [kept.note for kept in findings(desk.store)] == ["ask the council"])
    desk.wait(
        lambda: any(
            line.sort is Sort.NOTE and line.cells[0].value == "ask the council"
            for line in desk.line("wednesday").children
        )
    )
    desk.window.bridge.undo()
    desk.window.bridge.undo()
    desk.wait(lambda: not desk.line("wednesday").finding)
    assert findings(desk.store) == []


def test_a_record_made_in_either_text_appears_at_once_and_nothing_else_moves(desk: Desk) -> None:
    desk.go_to("arren")
    quote = desk.reports.quote(desk.reports.right, "Река Арна")
    made = desk.window.bridge.run(partial(make_record, desk.store, RecordKind.PARTICIPANT, quote))
    desk.wait(lambda: any(made in line.records for line in desk.lines()))
    assert desk.pane.view.current_line() == desk.line("arren")


def test_a_row_opens_to_its_fields_with_all_quotes_of_both_sides(desk: Desk) -> None:
    desk.reports.tie("velin", desk.reports.left, "прилетел")
    desk.wait(lambda: any(cell.words == "прилетел" for line in desk.line("velin").children for cell in line.cells))
    view = desk.pane.view
    desk.go_to("velin")
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(view.alignment.index_of_record(desk.reports.records["velin"], 0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    line = view.current_line()
    assert line is not None
    assert line.sort is not Sort.ROW
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.current_line() == desk.line("velin")


def test_f8_walks_the_differences_in_the_pane_and_f12_from_the_text(desk: Desk) -> None:
    view = desk.pane.view
    view.setFocus()
    desk.go_to("velin")
    QTest.keyClick(view, Qt.Key.Key_F8)
    assert view.current_line() == desk.line("wednesday")
    assert "Difference 1 of 1" in desk.window.status.texts()
    desk.go_to("velin")
    desk.window.panes.reader_area.lead(0)
    QTest.keyClick(desk.window.panes.reader_area.groups[0].reader, Qt.Key.Key_F12)
    assert view.current_line() == desk.line("wednesday")
    assert desk.window.panes.reader_area.groups[0].reader.hasFocus(), "the focus stays in the text"


def test_a_line_says_itself_to_a_screen_reader(desk: Desk) -> None:
    index = desk.pane.view.alignment.index_of_record(desk.reports.records["wednesday"], TITLE)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    for part in ("Совет по воде", "11 March 2026", "12 March 2026", "the date differs"):
        assert part in spoken
    assert desk.pane.view.accessibleName()


def test_order_and_filter_are_found_again(desk: Desk) -> None:
    desk.pane.view.setFocus()
    desk.trigger("compare.only_differences")
    assert {line.verdict for line in desk.lines()} == {Verdict.DIFFERS, Verdict.ONLY}
    desk.trigger("compare.in_text_order")
    assert desk.pane.filtering.order is RowOrder.TEXT
    kept = desk.compare._memory.state.value("comparison")
    assert isinstance(kept, dict)
    assert kept["order"] == "text"
    assert kept["only differences"] is True


def test_an_article_without_records_is_told_so_with_what_to_do(desk: Desk) -> None:
    from newsdesk.edits.recording.records import delete_record

    for name in ("velin", "arren", "thursday"):
        delete_record(desk.store, desk.reports.records[name])
    desk.wait(lambda: "Курьер" in desk.pane.hint.text())
    assert not desk.pane.hint.isHidden()


def test_closing_the_second_article_takes_the_alignment_away(desk: Desk) -> None:
    desk.trigger("view.split")
    desk.wait(lambda: desk.window.foot.pane is None)
    assert not desk.compare.gutter.isVisible()


def test_the_alignment_is_closed_and_opened_by_its_key(desk: Desk) -> None:
    desk.trigger("compare.alignment")
    assert desk.window.foot.pane is None
    desk.trigger("compare.alignment")
    assert desk.window.foot.pane is desk.pane
    desk.wait(desk.pane.view.hasFocus)


def test_the_note_is_written_in_the_first_report_column(desk: Desk) -> None:
    desk.go_to("wednesday")
    desk.trigger("compare.keep")
    desk.wait(lambda: desk.line("wednesday").finding)
    index = desk.pane.view.alignment.index_of_note(str(desk.line("wednesday").finding))
    assert index.column() == FIRST_REPORT
    assert index.flags() & Qt.ItemFlag.ItemIsEditable


def test_where_buttons_have_no_room_beside_the_conclusion_one_stands_for_all(desk: Desk) -> None:
    buttons = desk.pane.view.buttons
    desk.window.resize(1440, 900)
    desk.go_to("wednesday")
    desk.wait(desk.window.commands["compare.confirm"].isEnabled)
    desk.window.resize(900, 700)
    desk.wait(buttons.more.isVisible)
    view = desk.pane.view
    last = view.columnViewportPosition(FIRST_REPORT + view.alignment.reports)
    words = QFontMetrics(font(Role.LABEL)).horizontalAdvance(desk.line("wednesday").conclusion)
    assert buttons.x() >= last + words
    buttons.more.click()
    menu = next(menu for menu in view.findChildren(QMenu) if menu.isVisible())
    assert desk.window.commands["compare.confirm"] in menu.actions()
    menu.close()

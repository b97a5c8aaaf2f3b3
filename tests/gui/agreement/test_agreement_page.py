"""The page of agreement: figures of what was handed in and of today, what each means, and the words behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from tests.gui.agreement.three_analysts import NAMES
from tests.gui.reach import passed_by

from newsdesk.edits.recording.records import set_fields
from newsdesk.gui.agreement.agreement_page import AgreementPage
from newsdesk.gui.agreement.measures import FAIR_FROM, GOOD_FROM, Level, explanation, level_of, level_words
from newsdesk.gui.agreement.partings import _after, _before
from newsdesk.gui.agreement.sheet import Cell
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.workspace.session import Session
from newsdesk.model.agreement import Measure, Moment
from newsdesk.model.record import Participant, RecordKind
from newsdesk.store.articles import text
from newsdesk.store.records import records


def opened(window: MainWindow, qtbot: QtBot) -> AgreementPage:
    window.commands["agreement.show"].trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, AgreementPage)
    qtbot.waitUntil(lambda: page.sheet is not None)
    return page


def go_to(page: AgreementPage, kind: str, field: str, measure: Measure, moment: Moment = Moment.NOW) -> Cell:
    """Make a number the current one, as by arrows."""
    sheet = page.sheet
    assert sheet is not None
    row = next(at for at, line in enumerate(sheet.lines) if (line.kind, line.field) == (kind, field))
    page.table.setCurrentIndex(page.table.figures.index(row, sheet.columns.index((measure, moment))))
    cell = page.table.cell
    assert cell is not None
    return cell


def test_every_measure_stands_as_it_was_handed_in_beside_how_it_is_now(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert page.scope.currentText() == "Session “Week 11”"
    sheet = page.sheet
    assert sheet is not None
    assert [moment for _, moment in sheet.columns] == [Moment.HANDED_IN, Moment.NOW] * len(Measure)
    assert list(sheet.names.values()) == list(NAMES.values())
    changed = next(found for found in records(window.bridge.store, RecordKind.PARTICIPANT) if _role(found) == "premier")
    set_fields(window.bridge.store, changed.id, {"role": "prime minister"})
    qtbot.waitUntil(lambda: page.sheet is not sheet)
    before = go_to(page, "participant", "role", Measure.ALPHA_NOMINAL, Moment.HANDED_IN)
    after = go_to(page, "participant", "role", Measure.ALPHA_NOMINAL)
    assert before.value == pytest.approx(0.6957, abs=0.0001)
    assert after.value == 1
    assert page.table.cell == after, "who stands on a number stays on it"


def test_tab_goes_round_through_all_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    go_to(page, "participant", "role", Measure.ALPHA_NOMINAL)
    assert passed_by(page) == set()


def _role(found: object) -> str:
    return found.role if isinstance(found, Participant) else ""


def test_a_number_says_its_level_by_sign_and_word_with_the_limits_stated(window: MainWindow, qtbot: QtBot) -> None:
    assert [level_of(value) for value in (FAIR_FROM - 0.001, FAIR_FROM, GOOD_FROM - 0.001, GOOD_FROM)] == [
        Level.LOW,
        Level.FAIR,
        Level.FAIR,
        Level.GOOD,
    ]
    assert [level_of(value) for value in (2 / 3, 0.6664, 0.7996)] == [Level.FAIR, Level.LOW, Level.GOOD]
    assert len({level_words(level)[0] for level in Level}) == len(Level)
    page = opened(window, qtbot)
    go_to(page, "participant", "role", Measure.ALPHA_NOMINAL)
    says = page.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert says.startswith("Participants: Role, Krippendorff’s α, now: 0.696 ≈ fair, 95 %: 0.19…1.00, 3 item")
    assert "0.667" in page.detail._limits.text()
    assert "0.800" in page.detail._limits.text()
    assert page.detail._explained.text() == explanation(Measure.ALPHA_NOMINAL)


def test_each_measure_is_explained_by_what_it_is_and_what_it_is_not(window: MainWindow) -> None:
    del window
    said = [explanation(measure) for measure in Measure]
    assert len(set(said)) == len(said)
    assert all((sentences.count(". ") == 1 and "not" in sentences) or "nothing" in sentences or "no " in sentences
               for sentences in said)  # fmt: skip


def test_enter_on_a_number_leads_to_its_disagreements_and_from_there_to_the_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    qtbot.waitUntil(page.table.hasFocus)
    cell = go_to(page, "participant", "role", Measure.ALPHA_NOMINAL)
    (parting,) = cell.disagreements
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.detail.partings.hasFocus()
    says = page.detail.partings.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Marten: prime minister" in says
    assert "Sanna: premier" in says
    QTest.keyClick(page.detail.partings, Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClick(page.detail.partings, Qt.Key.Key_Return)
    assert window.centre.currentWidget() is window.panes.reader_area
    assert window.selection.article == parting.article
    reader = window.panes.reader_area.active.reader
    qtbot.waitUntil(lambda: reader.span is not None)
    assert reader.span is not None
    shown = text(window.bridge.store, parting.version)[reader.span.start : reader.span.end]
    assert shown == "Ilsa Thorn"


def test_a_click_on_a_number_does_the_same(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    go_to(page, "participant", "role", Measure.KAPPA)
    place = page.table.visualRect(page.table.currentIndex()).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.detail.partings.hasFocus()


def test_more_than_two_analysts_are_compared_pair_by_pair_each_with_its_own_disagreements(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)
    cell = go_to(page, "participant", "role", Measure.KAPPA)
    assert [len(figure.analysts) for figure in cell.figures] == [2, 2, 2]
    assert not page.detail.pairs.isHidden()
    model = page.detail.pairs.pairs
    assert model.index(0, 1).data() == model.index(1, 0).data() == "0.571"
    assert model.index(0, 0).data() == ""
    assert page.detail.partings.partings.rowCount() == sum(len(figure.disagreements) for figure in cell.figures)
    page.detail.pairs.setCurrentIndex(model.index(0, 2))
    assert page.detail.partings.partings.rowCount() == 0
    page.detail.pairs.setCurrentIndex(model.index(0, 1))
    assert page.detail.partings.partings.rowCount() == 1
    pair = f"{model.headerData(0, Qt.Orientation.Horizontal)} – {model.headerData(1, Qt.Orientation.Horizontal)}"
    assert page.detail._number.text().startswith(f"{pair}: 0.571 ≠ low, 95 %: ")
    assert "95 %: " in str(model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    go_to(page, "participant", "role", Measure.ALPHA_NOMINAL)
    assert page.detail.pairs.isHidden()


def test_a_context_begins_and_ends_with_a_whole_word() -> None:
    text = "Министр " * 30
    assert _before(text, 160) == "…" + "Министр " * 7
    assert _after(text, 79) == " Министр" * 7 + "…"
    assert (_before(text, 8), _after(text, 232)) == ("Министр ", "Министр ")
    assert _before("м" * 200, 100) == "…" + "м" * 60


def test_the_table_is_copied_whole(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page.copy_button.click()
    lines = QApplication.clipboard().text().splitlines()
    sheet = page.sheet
    assert sheet is not None
    assert len(lines) == len(sheet.lines) + 1
    role = next(line for line in lines if line.startswith("Participants: Role\t"))
    assert role.count("0.696 ≈ fair, 95 %: 0.19…1.00, 3 item") == 2


def test_the_panes_at_the_sides_go_for_the_figures_and_come_back(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert window.panes.library.isHidden()
    assert window.panes.records.isHidden()
    qtbot.waitUntil(page.table.hasFocus)
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert window.centre.currentWidget() is window.panes.reader_area
    assert not window.panes.library.isHidden()
    assert not window.panes.records.isHidden()


def test_what_cannot_be_worked_out_is_said(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page._derived.failed.emit(ValueError("no such thing"))
    assert page.pages.currentWidget() is page._failed
    assert not page.copy_button.isEnabled()


@pytest.mark.parametrize("command", ["agreement.show", "adjudication.show"])
def test_a_desk_that_is_left_with_a_page_in_front_is_found_with_its_panes(
    session: Session, window: MainWindow, qtbot: QtBot, command: str
) -> None:
    path = window.bridge.store.path
    window.commands[command].trigger()
    assert window.panes.library.isHidden()
    session.quit()
    session.start(path)
    found = session.window
    assert found is not None
    found.resize(1440, 900)
    qtbot.waitUntil(lambda: not found.panes.library.isHidden() and not found.panes.records.isHidden())


@pytest.mark.parametrize("command", ["agreement.show", "adjudication.show"])
def test_the_mode_is_review_while_a_page_stands_and_a_click_on_read_leads_back(
    window: MainWindow, qtbot: QtBot, command: str
) -> None:
    read, review = (
        next(button for button in window.top_row.findChildren(QAbstractButton) if button.text() == words)
        for words in ("Read", "Review")
    )
    window.commands[command].trigger()
    qtbot.waitUntil(review.isChecked)
    QTest.mouseClick(review, Qt.MouseButton.LeftButton)
    assert window.centre.currentWidget() is not window.panes.reader_area
    QTest.mouseClick(read, Qt.MouseButton.LeftButton)
    assert window.centre.currentWidget() is window.panes.reader_area
    qtbot.waitUntil(read.isChecked)

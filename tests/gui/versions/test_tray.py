"""The quotes that wait after an update: what each row says, what is decided about it, and what comes back with Undo."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.library.tray import waiting
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.recording.replaced_facts import replaced_facts
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.models.quotes import QuoteReader
from newsdesk.gui.models.rows import Doubt
from newsdesk.gui.versions.tray_pane import TrayPane
from newsdesk.gui.versions.tray_rows import TrayRow, rows_in
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article
from newsdesk.model.annotation import TargetState, TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.carried import CarryResult
from newsdesk.store.annotations import annotation, annotations_of
from newsdesk.store.articles import article, article_keys, page


@pytest.fixture
def window(session: Session, corrected: str, qtbot: QtBot) -> MainWindow:
    """The desk with an article that was just corrected in front, and what waits of it beneath."""
    assert session.window is not None
    window = session.window
    qtbot.waitExposed(window)
    window.resize(1440, 900)
    window.selection.open_article(english(window))
    qtbot.waitUntil(window.isActiveWindow)
    update_article(window.bridge.store, english(window), read_article(corrected.encode(), file_name="corrected.txt"))
    qtbot.waitUntil(lambda: bool(window.status.waiting.text()))
    window.status.waiting.click()
    qtbot.waitUntil(pane_of(window).list.hasFocus)
    qtbot.waitUntil(lambda: not pane_of(window).is_behind)
    return window


def english(window: MainWindow) -> ArticleId:
    listed = page(window.bridge.store, article_keys(window.bridge.store))
    return next(found.id for found in listed if found.language == "en")


def pane_of(window: MainWindow) -> TrayPane:
    pane = window.foot.pane
    assert isinstance(pane, TrayPane)
    return pane


def rows(window: MainWindow) -> list[TrayRow]:
    return rows_in(pane_of(window).list.tray.rows)


def choose(window: MainWindow, row: TrayRow) -> None:
    listing = pane_of(window).list
    at = listing.tray.index(list(listing.tray.rows).index(row))
    listing.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def press(window: MainWindow, words: str) -> None:
    found = [one for one in pane_of(window).findChildren(QPushButton) if one.accessibleName() == words]
    assert found[0].isVisible()
    found[0].click()


def test_facts_that_were_replaced_come_first_with_both_readings_and_an_alarm_over_the_article(
    window: MainWindow,
) -> None:
    first = rows(window)[0]
    assert first.fact is not None
    assert (first.old, first.new) == ("on Wednesday", "on Thursday")
    assert [first.old[start:end] for start, end in first.gone] == ["Wednesday"]
    assert [first.new[start:end] for start, end in first.come] == ["Thursday"]
    assert "11 Mar 2026" in window.banner.sentence
    assert "12 Mar 2026" in window.banner.sentence
    pane_of(window).closed.emit()
    assert window.foot.pane is None
    window.banner.acts()[0].click()
    assert pane_of(window).list.current() == first


def test_the_new_reading_is_taken_into_the_record_and_undo_brings_alarm_and_row_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    row = rows(window)[0]
    assert row.fact is not None
    press(window, "Take the new reading")
    store = window.bridge.store
    assert (store.row("meeting", row.fact.record) or {})["when_value"] == "2026-03-12"
    qtbot.waitUntil(lambda: row.key not in [one.key for one in rows(window)])
    window.bridge.undo()
    assert (store.row("meeting", row.fact.record) or {})["when_value"] == "2026-03-11"
    qtbot.waitUntil(lambda: row.key in [one.key for one in rows(window)])


def test_a_value_of_other_reports_is_kept_first_and_set_only_by_name(window: MainWindow, qtbot: QtBot) -> None:
    row = rows(window)[0]
    assert row.fact is not None
    store = window.bridge.store
    set_fields(store, row.fact.record, {"when_value": "2026-03-09"})
    qtbot.waitUntil(lambda: "the record says Mon, 9 Mar 2026; this report: " in window.banner.sentence)
    choose(window, rows(window)[0])
    acts = [one.accessibleName() for one in pane_of(window).findChildren(QPushButton) if one.isVisible()]
    assert acts[0] == "Keep the record's value"
    assert "Set the record: Mon, 9 Mar 2026 → Thu, 12 Mar 2026" in acts
    QTest.keyClick(pane_of(window).list, Qt.Key.Key_T)
    assert (store.row("meeting", row.fact.record) or {})["when_value"] == "2026-03-09"
    QTest.keyClick(pane_of(window).list, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert (store.row("meeting", row.fact.record) or {})["when_value"] == "2026-03-12"


def test_the_old_value_is_kept_with_the_new_words(window: MainWindow, qtbot: QtBot) -> None:
    row = rows(window)[0]
    assert row.fact is not None
    QTest.keyClick(pane_of(window).list, Qt.Key.Key_K)
    store = window.bridge.store
    assert (store.row("meeting", row.fact.record) or {})["when_value"] == "2026-03-11"
    kept = annotation(store, row.quote.annotation)
    assert kept is not None
    assert (kept.target.state, kept.target.quote.exact) == (TargetState.EXACT, "on Thursday")
    assert replaced_facts(store, english(window)) == [fact for fact in replaced_facts(store) if fact != row.fact]
    qtbot.waitUntil(lambda: row.key not in [one.key for one in rows(window)])


def test_the_row_that_is_gone_to_shows_its_words_and_its_record(window: MainWindow) -> None:
    row = next(one for one in rows(window) if one.quote.result is CarryResult.MOVED)
    choose(window, row)
    assert window.selection.record == row.proofs[0].record
    assert window.selection.annotation == row.quote.annotation
    assert pane_of(window).list.hasFocus()


def test_all_that_only_moved_is_accepted_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    moved = [row for row in rows(window) if row.quote.result is CarryResult.MOVED]
    assert len(moved) > 2
    QTest.keyClick(pane_of(window).list, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not [row for row in rows(window) if row.quote.result is CarryResult.MOVED])
    window.bridge.undo()
    qtbot.waitUntil(lambda: [row for row in rows(window) if row.quote.result is CarryResult.MOVED] == moved)


def test_several_rows_are_let_go_together_and_keep_their_words_in_the_older_version(window: MainWindow) -> None:
    lost = [row for row in rows(window) if row.quote.result is CarryResult.LOST and row.fact is None]
    assert len(lost) > 1
    choose(window, lost[0])
    listing = pane_of(window).list
    for row in lost[1:]:
        at = listing.tray.index(list(listing.tray.rows).index(row))
        listing.selectionModel().select(at, QItemSelectionModel.SelectionFlag.Select)
    QTest.keyClick(listing, Qt.Key.Key_Delete)
    store = window.bridge.store
    for row in lost:
        kept = annotation(store, row.quote.annotation)
        assert kept is not None
        assert (kept.target.state, kept.target.quote.exact) == (TargetState.ORPHAN, row.old)
        assert kept.target.version == row.quote.old.version
    left = {quote.annotation for quote in waiting(store)}
    assert not left & {row.quote.annotation for row in lost}


def attach_here(window: MainWindow, row: TrayRow, words: str, qtbot: QtBot) -> TextPositionSelector:
    choose(window, row)
    QTest.keyClick(pane_of(window).list, Qt.Key.Key_R)
    reader = window.panes.reader_area.active.reader
    qtbot.waitUntil(reader.hasFocus)
    assert reader.page is not None
    start = reader.page.text.index(words)
    reader.select(start, start + len(words))
    return TextPositionSelector(start=start, end=start + len(words))


def test_a_lost_quote_is_attached_to_words_that_are_selected_and_enter_takes_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    lost = next(row for row in rows(window) if row.quote.result is CarryResult.LOST)
    span = attach_here(window, lost, "joint flood warnings", qtbot)
    reader = window.panes.reader_area.active.reader
    QTest.keyClick(reader, Qt.Key.Key_Return)
    found = annotation(window.bridge.store, lost.quote.annotation)
    assert found is not None
    assert (found.target.position, found.target.state) == (span, TargetState.EXACT)
    qtbot.waitUntil(lambda: bool(reader.page and reader.page.marks.of(lost.quote.annotation)))
    assert not reader.claimed


def test_esc_leaves_the_selecting_and_nothing_is_attached(window: MainWindow, qtbot: QtBot) -> None:
    lost = next(row for row in rows(window) if row.quote.result is CarryResult.LOST)
    attach_here(window, lost, "joint flood warnings", qtbot)
    reader = window.panes.reader_area.active.reader
    QTest.keyClick(reader, Qt.Key.Key_Escape)
    qtbot.waitUntil(pane_of(window).list.hasFocus)
    found = annotation(window.bridge.store, lost.quote.annotation)
    assert found is not None
    assert found.target == lost.quote.old or found.target.quote.exact == lost.old


def test_when_nothing_is_left_the_pane_says_so_and_closes(window: MainWindow, qtbot: QtBot) -> None:
    listing = pane_of(window).list
    listing.selectAll()
    QTest.keyClick(listing, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.foot.pane is None)
    assert window.status.waiting.isHidden()
    assert not window.banner.sentence
    window.bridge.undo()
    qtbot.waitUntil(lambda: not window.status.waiting.isHidden())


def test_the_whole_workspace_lists_what_waits_in_any_article(window: MainWindow, qtbot: QtBot) -> None:
    before = [row.key for row in rows(window)]
    others = page(window.bridge.store, article_keys(window.bridge.store))
    window.selection.open_article(next(found.id for found in others if found.id != english(window)))
    qtbot.waitUntil(lambda: not rows(window))
    assert window.status.waiting.isHidden()
    pane_of(window)._modes.mode_chosen.emit("workspace")
    qtbot.waitUntil(lambda: [row.key for row in rows(window)] == before)


def test_a_record_whose_words_changed_is_in_doubt_until_they_are_accepted(window: MainWindow, qtbot: QtBot) -> None:
    row = rows(window)[0]
    assert row.fact is not None
    records = window.panes.records.records
    qtbot.waitUntil(lambda: records.record_index(row.fact.record).isValid())  # type: ignore[union-attr]
    assert Doubt.WORDS_CHANGED in records.row_of(row.fact.record).doubts  # type: ignore[union-attr]
    pane_of(window).list.show_current(first=True)
    QTest.keyClick(pane_of(window).list, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: Doubt.WORDS_CHANGED not in records.row_of(row.fact.record).doubts)  # type: ignore[union-attr]


def test_marks_that_were_carried_unsurely_are_dotted_until_they_are_accepted(window: MainWindow, qtbot: QtBot) -> None:
    page_shown = window.panes.reader_area.active.reader.page
    assert page_shown is not None
    row = next(one for one in rows(window) if one.quote.result is CarryResult.MOVED)
    qtbot.waitUntil(lambda: bool(page_shown.marks.of(row.quote.annotation)))
    assert all(mark.unsure for mark in page_shown.marks.of(row.quote.annotation))
    choose(window, row)
    QTest.keyClick(pane_of(window).list, Qt.Key.Key_A)
    assert not any(mark.unsure for mark in page_shown.marks.of(row.quote.annotation))


def test_the_form_says_in_which_version_lost_words_stand(window: MainWindow) -> None:
    lost = next(row for row in rows(window) if row.quote.result is CarryResult.LOST)
    choose(window, lost)
    quotes = QuoteReader(window.bridge.store).quotes(lost.proofs[0].record)
    assert {quote.annotation: quote.older for quote in quotes}[lost.quote.annotation] == 1
    assert {quote.older for quote in quotes if quote.annotation not in _lost_in(window)} <= {0}


def _lost_in(window: MainWindow) -> set[str]:
    return {row.quote.annotation for row in rows(window) if not row.quote.result.has_place}


def test_the_alarm_belongs_to_its_article_and_comes_back_with_it(window: MainWindow, qtbot: QtBot) -> None:
    assert window.banner.sentence
    others = page(window.bridge.store, article_keys(window.bridge.store))
    window.selection.open_article(next(found.id for found in others if found.id != english(window)))
    qtbot.waitUntil(lambda: not window.banner.sentence)
    window.selection.open_article(english(window))
    qtbot.waitUntil(lambda: "12 Mar 2026" in window.banner.sentence)


def test_very_many_marks_stand_at_their_new_places_after_an_update(
    window: MainWindow, corrected: str, qtbot: QtBot
) -> None:
    store, home = window.bridge.store, english(window)
    version = article(store, home).version  # type: ignore[union-attr]
    for start in range(100):
        add_highlight(store, Quote(version=version, span=TextPositionSelector(start=start, end=start + 20)))
    longer = corrected.replace("Harbour Wire, 10 March 2026\n", "Harbour Wire, 10 March 2026\n\nCorrected today.\n")
    update_article(store, home, read_article(longer.encode(), file_name="again.txt"))
    reader = window.panes.reader_area.active.reader
    now = annotations_of(store, article(store, home).version)  # type: ignore[union-attr]
    assert len(now) > 100
    qtbot.waitUntil(lambda: all(reader.page is not None and reader.page.marks.of(one.id) for one in now))
    assert reader.page is not None
    assert "Corrected today." in reader.toPlainText()
    for one in now:
        assert {mark.start for mark in reader.page.marks.of(one.id)} == {one.target.position.start}


def test_no_button_is_squeezed_away_however_low_and_narrow_the_pane(window: MainWindow, qtbot: QtBot) -> None:
    pane = pane_of(window)
    window.resize(1000, 700)
    window.foot.setSizes([2000, 1])
    bar = next(one for one in pane.findChildren(QPushButton) if one.isVisible()).parentWidget()
    assert bar is not None
    qtbot.waitUntil(lambda: bar.height() >= bar.heightForWidth(bar.width()))
    assert pane.rect().contains(bar.geometry())
    assert bar.heightForWidth(bar.width()) > bar.heightForWidth(4 * bar.width())


def test_a_key_pressed_again_before_the_tray_was_read_anew_is_meant_for_the_row_that_comes_next(
    window: MainWindow, qtbot: QtBot
) -> None:
    moved = [row for row in rows(window) if row.quote.result is CarryResult.MOVED]
    choose(window, moved[0])
    for _ in range(2):
        QTest.keyClick(pane_of(window).list, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: not {moved[0].key, moved[1].key} & {row.key for row in rows(window)})
    assert {row.key for row in moved[2:]} < {row.key for row in rows(window)}


def test_the_tray_shows_a_row_whole_and_tab_reaches_the_alarm_over_the_article_before_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands["view.tray"].trigger()
    window.layouts.use("read")
    window.commands["view.tray"].trigger()
    qtbot.waitUntil(lambda: pane_of(window).isVisible())
    listing = pane_of(window).list
    first = listing.tray.index(list(listing.tray.rows).index(rows(window)[0]))
    qtbot.waitUntil(lambda: listing.viewport().rect().contains(listing.visualRect(first)))
    (review,) = window.banner.acts()
    step, passed = review.nextInFocusChain(), set()
    while step is not None and step is not window:
        passed.add(step)
        step = step.nextInFocusChain()
    assert listing in passed

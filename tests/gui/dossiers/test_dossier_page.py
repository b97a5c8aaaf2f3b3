"""The page of a dossier: what it shows, where it leads and back, splitting, comments, export."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.comments import add_comment
from newsdesk.edits.annotating.evidence import link_quotes
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import edit_article
from newsdesk.edits.recording.merging import merge_records
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, records_called, set_fields
from newsdesk.gui.dialogs.path_dialog import PathDialog
from newsdesk.gui.dossiers.pane import DossierPane
from newsdesk.gui.dossiers.rows import DossierRow, RowKind
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.chip import Chip
from newsdesk.gui.parts.link import Link
from newsdesk.gui.workspace.session import Session
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.articles import article_keys, page
from newsdesk.store.comments import threads
from newsdesk.store.mergers import mergers_into

COUNCIL = "Второе заседание Межгосударственного совета по воде"


def called(window: MainWindow, kind: RecordKind, name: str) -> RecordId:
    (record,) = records_called(window.bridge.store, kind, name)
    return record


def opened(session: Session, qtbot: QtBot, record: RecordId | None = None) -> tuple[MainWindow, DossierPane]:
    window = session.window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    window.selection.select_record(record or called(window, RecordKind.PARTICIPANT, "Арман Велин"))
    qtbot.waitUntil(window.commands["dossier.open"].isEnabled)
    window.commands["dossier.open"].trigger()
    pane = window.centre.currentWidget()
    assert isinstance(pane, DossierPane)
    qtbot.waitUntil(lambda: pane.sheet is not None)
    return window, pane


def rows(pane: DossierPane, kind: RowKind) -> list[DossierRow]:
    return [row for row in pane.list.dossier.rows if row.kind is kind]


def put_cursor(pane: DossierPane, row: DossierRow) -> None:
    pane.list.setCurrentIndex(pane.list.dossier.index(list(pane.list.dossier.rows).index(row)))


def link_called(pane: DossierPane, words: str) -> Link:
    return next(link for link in pane.findChildren(Link) if link.text() == words and not link.isHidden())


def test_d_in_the_list_of_records_opens_the_dossier_with_names_counts_and_sections(
    session: Session, qtbot: QtBot
) -> None:
    window = session.window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    window.selection.select_record(called(window, RecordKind.PARTICIPANT, "Арман Велин"))
    tree = window.panes.records.tree
    tree.setFocus()
    qtbot.waitUntil(window.commands["dossier.open"].isEnabled)
    QTest.keyClick(tree, Qt.Key.Key_D)
    pane = window.centre.currentWidget()
    assert isinstance(pane, DossierPane)
    qtbot.waitUntil(lambda: pane.sheet is not None)
    assert pane.head.title.text() == "Арман Велин"
    assert {chip.text() for chip in pane.head.findChildren(Chip)} == {"Арман Велин", "Велин", "Arman Velin", "Velin"}
    headings = [row.words for row in rows(pane, RowKind.HEADING)]
    assert headings == [
        "Names and forms", "What reports say, and since when", "Meetings", "Together with", "Quotes",
    ]  # fmt: skip
    assert len(rows(pane, RowKind.QUOTE)) == 11
    assert pane.list.hasFocus()
    assert pane.head.mentions.isHidden()  # all in one week


def test_a_record_spoken_of_in_several_weeks_shows_how_often_in_each(session: Session, qtbot: QtBot) -> None:
    window = session.window
    assert window is not None
    store = window.bridge.store
    wire = next(found for found in page(store, article_keys(store)) if found.language == "en")
    edit_article(store, wire.id, {"published": "2026-03-24"})
    _, pane = opened(session, qtbot)
    assert not pane.head.mentions.isHidden()
    assert pane.head.mentions.drawing is not None
    assert [row.cells[0] for row in pane.head.mentions.drawing.table.rows] == [
        "9 Mar 2026",
        "16 Mar 2026",
        "23 Mar 2026",
    ]
    assert pane.head.mentions.accessibleName() == "11\N{NO-BREAK SPACE}quotes, 9 Mar 2026 to 23 Mar 2026"
    bars = pane.head.mentions
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(bars.width() - 10, 10))
    assert pane.list.row is not None
    assert pane.list.row.published == "2026-03-24"
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(bars.width() // 2, 10))
    assert pane.list.row.published == "2026-03-24", "nobody spoke of it in that week"
    QTest.keyClick(pane.list, Qt.Key.Key_F7)
    assert bars.isHidden()
    assert pane.head.table.hasFocus()
    QTest.keyClick(pane.head.table, Qt.Key.Key_Return)
    assert pane.list.hasFocus()
    assert pane.list.row.published < "2026-03-16"
    QTest.keyClick(pane.list, Qt.Key.Key_F7)
    assert not bars.isHidden()
    assert pane.head.table.isHidden()


def test_return_on_a_quote_leads_into_its_article_and_back_leads_to_the_dossier(session: Session, qtbot: QtBot) -> None:
    window, pane = opened(session, qtbot)
    quote = rows(pane, RowKind.QUOTE)[4]
    put_cursor(pane, quote)
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert window.centre.currentWidget() is window.panes.reader_area
    assert window.selection.annotation == quote.leads[0]
    qtbot.waitUntil(window.panes.reader_area.active.reader.hasFocus)
    qtbot.waitUntil(window.commands["go.back"].isEnabled)
    window.commands["go.back"].trigger()
    assert window.centre.currentWidget() is pane
    qtbot.waitUntil(lambda: pane.list.row == quote)
    qtbot.waitUntil(window.commands["go.forward"].isEnabled)
    window.commands["go.forward"].trigger()
    assert window.centre.currentWidget() is window.panes.reader_area


def test_a_click_on_a_line_shows_its_first_quote_and_one_on_a_form_where_it_was_read(
    session: Session, qtbot: QtBot
) -> None:
    window, pane = opened(session, qtbot)
    line = next(row for row in rows(pane, RowKind.LINE) if row.leads)
    at = pane.list.dossier.index(list(pane.list.dossier.rows).index(line))
    QApplication.processEvents()  # the list is as high as it stays
    pane.list.scrollTo(at)
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=pane.list.visualRect(at).center())
    assert window.selection.annotation == line.leads[0]
    qtbot.waitUntil(window.commands["go.back"].isEnabled)
    window.commands["go.back"].trigger()
    assert window.centre.currentWidget() is pane
    next(chip for chip in pane.head.findChildren(Chip) if chip.text() == "Velin").click()
    assert (window.bridge.store.row("annotation", window.selection.annotation) or {})["exact"] == "Velin"


def test_a_meeting_shows_how_it_changed_and_marks_where_reports_differ(session: Session, qtbot: QtBot) -> None:
    window = session.window
    assert window is not None
    _, pane = opened(session, qtbot, called(window, RecordKind.MEETING, COUNCIL))
    differing = [row.words.replace("\N{NO-BREAK SPACE}", " ") for row in rows(pane, RowKind.LINE) if row.differs]
    assert any(words.startswith("Date ≠") and "11 March" in words for words in differing)
    assert "≠ Date" in differing


def test_ticked_quotes_become_a_record_of_their_own_by_keyboard_alone(session: Session, qtbot: QtBot) -> None:
    window, pane = opened(session, qtbot)
    old = pane.record
    for quote in rows(pane, RowKind.QUOTE)[3:6]:
        put_cursor(pane, quote)
        QTest.keyClick(pane.list, Qt.Key.Key_Space)
    assert not pane.own.isHidden()
    assert pane.own.name.text() == "President"
    pane.own.name.selectAll()
    QTest.keyClicks(pane.own.name, "Another Velin")
    QTest.keyClick(pane.own.name, Qt.Key.Key_Return)
    made = window.selection.record
    assert made != old
    assert len(window.bridge.store.rows("evidence", row=made)) == 3
    qtbot.waitUntil(lambda: pane.sheet is not None and pane.sheet.title == "Another Velin")
    assert pane.own.isHidden()
    window.bridge.undo()
    qtbot.waitUntil(lambda: pane.sheet is None)
    assert not window.bridge.store.rows("evidence", row=made)


def test_a_merge_is_split_from_the_head_and_undo_merges_again(session: Session, qtbot: QtBot) -> None:
    window = session.window
    assert window is not None
    store = window.bridge.store
    velin, torn = (called(window, RecordKind.PARTICIPANT, name) for name in ("Арман Велин", "Ильза Торн"))
    merge_records(store, velin, torn)
    _, pane = opened(session, qtbot, velin)
    link = link_called(pane, "Split again")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert store.row("participant", torn) is not None
    qtbot.waitUntil(lambda: pane.sheet is not None and not pane.sheet.mergers)
    QApplication.processEvents()
    assert window.centre.currentWidget() is pane
    assert pane.isAncestorOf(QApplication.focusWidget() or window)
    window.bridge.undo()
    qtbot.waitUntil(lambda: pane.sheet is not None and bool(pane.sheet.mergers))
    assert [merger.record for merger in mergers_into(store, RecordKind.PARTICIPANT, velin)] == [torn]


def test_comments_are_written_answered_changed_resolved_and_deleted(session: Session, qtbot: QtBot) -> None:
    window, pane = opened(session, qtbot)
    store, record = window.bridge.store, pane.record
    QTest.keyClicks(pane.comments.field, "who says so?")
    QTest.keyClick(pane.comments.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(pane, RowKind.COMMENT)) == 1)
    said = pane.list.dossier.index(list(pane.list.dossier.rows).index(rows(pane, RowKind.COMMENT)[0]))
    qtbot.waitUntil(lambda: pane.list.viewport().rect().contains(pane.list.visualRect(said)))
    put_cursor(pane, rows(pane, RowKind.COMMENT)[0])
    assert pane.comments.button.text() == "Answer"
    QTest.keyClicks(pane.comments.field, "all three")
    pane.comments.button.click()
    qtbot.waitUntil(lambda: len(rows(pane, RowKind.COMMENT)) == 2)
    (thread,) = threads(store, record)
    assert [each.body for each in thread.answers] == ["all three"]
    put_cursor(pane, rows(pane, RowKind.COMMENT)[0])
    pane.comments.resolve.click()
    assert threads(store, record)[0].resolved
    qtbot.waitUntil(lambda: pane.comments.resolve.text() == "Open again")
    pane.comments.edit.click()
    pane.comments.field.setText("Who says so?")
    pane.comments.button.click()
    assert threads(store, record)[0].first.body == "Who says so?"
    qtbot.waitUntil(lambda: "Who says so?" in rows(pane, RowKind.COMMENT)[0].words)
    put_cursor(pane, rows(pane, RowKind.COMMENT)[0])
    pane.comments.delete.click()
    assert threads(store, record) == []


def test_it_follows_what_changes_elsewhere_and_says_when_the_record_is_gone(session: Session, qtbot: QtBot) -> None:
    window, pane = opened(session, qtbot)
    set_fields(window.bridge.store, pane.record, {"role": "глава государства"})
    qtbot.waitUntil(lambda: "глава государства" in pane.head.facts.text())
    delete_record(window.bridge.store, pane.record)
    qtbot.waitUntil(lambda: pane.sheet is None)
    assert pane.list.dossier.rows == ()
    window.bridge.undo()
    qtbot.waitUntil(lambda: pane.sheet is not None)


def test_esc_closes_the_page_and_another_record_takes_its_place(session: Session, qtbot: QtBot) -> None:
    window, pane = opened(session, qtbot)
    QTest.keyClick(pane.list, Qt.Key.Key_Escape)
    assert window.centre.currentWidget() is window.panes.reader_area
    _, again = opened(session, qtbot, called(window, RecordKind.PARTICIPANT, "Ильза Торн"))
    qtbot.waitUntil(lambda: again.sheet is not None and again.sheet.title == "Ильза Торн")


@pytest.mark.parametrize("form", ["md", "pdf"])
def test_it_is_exported_in_the_format_and_language_chosen(
    session: Session, qtbot: QtBot, tmp_path: Path, form: str
) -> None:
    window, pane = opened(session, qtbot)
    pane.export.formats.set_value(form)
    pane.export.languages.set_value("kk")
    pane.export.button.click()
    dialog = next(found for found in pane.findChildren(PathDialog) if found.isVisible())
    target = tmp_path / f"velin.{form}"
    dialog.path_chosen.emit(target)
    dialog.reject()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: not window.jobs.running)
    data = target.read_bytes()
    assert data.startswith("# Арман Велин\n\nДосье · Қатысушы".encode() if form == "md" else b"%PDF")


def test_its_words_follow_the_language_of_the_interface(session: Session, qtbot: QtBot) -> None:
    _, pane = opened(session, qtbot)
    session.set_language("ru")
    qtbot.waitUntil(lambda: rows(pane, RowKind.HEADING)[0].words == "Имена и формы")
    session.set_language("en")


def test_every_part_has_a_name_for_a_screen_reader(session: Session, qtbot: QtBot) -> None:
    _, pane = opened(session, qtbot)
    for widget in (pane.list, pane.comments.field, pane.own.name, pane.export.formats, pane.export.languages):
        assert widget.accessibleName()
    index = pane.list.dossier.index(list(pane.list.dossier.rows).index(rows(pane, RowKind.QUOTE)[0]))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == rows(pane, RowKind.QUOTE)[0].words
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_tab_walks_from_the_forms_of_the_name_to_the_list_and_the_foot(session: Session, qtbot: QtBot) -> None:
    _, pane = opened(session, qtbot)
    stop, walk = pane.nextInFocusChain(), []
    while stop is not None and stop is not pane:
        walk.append(stop)
        stop = stop.nextInFocusChain()
    chips = [chip for chip in pane.head.findChildren(Chip) if not chip.isHidden()]
    places = [walk.index(part) for part in (*chips, pane.list, pane.comments.field, pane.export.formats)]
    assert chips
    assert places == sorted(places)


def test_two_thousand_quotes_are_laid_out_in_slices(session: Session, qtbot: QtBot) -> None:
    window = session.window
    assert window is not None
    store = window.bridge.store
    person = add_participant(store, name="Очень Упоминаемый")
    version = VersionId(str(store.rows("article_version")[0]["id"]))
    spans = [TextPositionSelector(start=start, end=start + 1 + length) for start in range(80) for length in range(25)]
    link_quotes(store, person, [Quote(version=version, span=span) for span in spans])
    _, pane = opened(session, qtbot, person)
    assert len(rows(pane, RowKind.QUOTE)) == 2000
    last = pane.list.dossier.index(len(pane.list.dossier.rows) - 1)
    assert not pane.list.visualRect(last).isValid()  # not all of it at once
    qtbot.waitUntil(lambda: pane.list.verticalScrollBar().maximum() > 2000 * 20)


def test_a_remark_of_megabytes_does_not_hold_up_the_page(session: Session, qtbot: QtBot) -> None:
    window = session.window
    assert window is not None
    velin = called(window, RecordKind.PARTICIPANT, "Арман Велин")
    add_comment(window.bridge.store, RecordKind.PARTICIPANT, velin, "вода " * 400_000)
    set_fields(window.bridge.store, velin, {"note": "вода " * 400_000})
    _, pane = opened(session, qtbot)
    assert pane.sheet is not None
    assert max(len(row.words) for row in pane.list.dossier.rows) < 6_000
    assert len(pane.head.facts.text()) < 6_000
    assert "вода вода" in rows(pane, RowKind.COMMENT)[0].words

"""What is missing: the pane beneath the articles, its lines, and where they lead."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.gaps.pane import GapsPane
from newsdesk.gui.gaps.rows import GapLine
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.workspace.session import Session
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.gap import GapKind
from newsdesk.store.articles import article_keys, page


def opened(session: Session, qtbot: QtBot) -> tuple[MainWindow, GapsPane]:
    window = session.window
    assert window is not None
    listed = page(window.bridge.store, article_keys(window.bridge.store))
    window.selection.open_article(next(found.id for found in listed if found.language == "en"))
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.panes.reader_area.active.reader.page is not None)
    window.commands["view.gaps"].trigger()
    pane = window.foot.pane
    assert isinstance(pane, GapsPane)
    qtbot.waitUntil(lambda: bool(lines(pane)))
    return window, pane


def lines(pane: GapsPane) -> list[GapLine]:
    return [row for row in pane.list.gaps.rows if isinstance(row, GapLine)]


def row_of(pane: GapsPane, words: str) -> int:
    return next(at for at, row in enumerate(pane.list.gaps.rows) if isinstance(row, GapLine) and row.gap.words == words)


def test_return_on_a_line_chooses_its_words_so_that_the_next_key_makes_a_record_of_them(
    session: Session, qtbot: QtBot
) -> None:
    window, pane = opened(session, qtbot)
    assert pane.list.hasFocus()
    pane.list.choose(row_of(pane, "Esteria"))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    reader = window.panes.reader_area.active.reader
    qtbot.waitUntil(lambda: bool(reader.span is not None))
    assert reader.page is not None
    assert reader.span is not None
    assert reader.page.text[reader.span.start : reader.span.end] == "Esteria"
    assert reader.hasFocus()


def test_a_line_goes_once_its_words_are_captured_and_comes_back_with_undo(session: Session, qtbot: QtBot) -> None:
    window, pane = opened(session, qtbot)
    (gap,) = [line.gap for line in lines(pane) if line.gap.words == "Esteria"]
    assert gap.position == TextPositionSelector(start=109, end=116)
    esteria = add_participant(window.bridge.store, name="Эстерия")
    link_quote(window.bridge.store, esteria, Quote(version=window.selection.version, span=gap.position))
    qtbot.waitUntil(lambda: "Esteria" not in [line.gap.words for line in lines(pane)])
    window.bridge.undo()
    qtbot.waitUntil(lambda: "Esteria" in [line.gap.words for line in lines(pane)])


def test_a_field_without_words_leads_to_its_record(session: Session, qtbot: QtBot) -> None:
    window, pane = opened(session, qtbot)
    line = next(line for line in lines(pane) if line.gap.kind is GapKind.FIELD)
    pane.list.choose(list(pane.list.gaps.rows).index(line))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert window.selection.record == line.gap.record
    form = window.panes.records.form
    editor = form._lines[line.record_kind]._editors[line.gap.field] if line.record_kind is not None else None
    assert editor is not None
    focus = QApplication.focusWidget()
    assert focus is not None
    assert editor is focus or editor.isAncestorOf(focus)


def test_the_workspace_lists_records_without_evidence_and_says_when_there_are_none(
    session: Session, qtbot: QtBot
) -> None:
    window, pane = opened(session, qtbot)
    pane._modes.mode_chosen.emit("workspace")
    add_participant(window.bridge.store, name="Нора Эльм")
    qtbot.waitUntil(lambda: "Нора Эльм" in [line.gap.words for line in lines(pane)])
    assert {line.gap.kind for line in lines(pane)} <= {GapKind.NO_EVIDENCE, GapKind.DUPLICATE}


def test_the_key_that_opened_the_pane_closes_it_and_the_text_has_the_focus(session: Session, qtbot: QtBot) -> None:
    window, _ = opened(session, qtbot)
    assert window.commands["view.gaps"].isChecked()
    window.commands["view.gaps"].trigger()
    assert window.foot.pane is None
    assert window.panes.reader_area.active.reader.hasFocus()
    qtbot.waitUntil(lambda: not window.commands["view.gaps"].isChecked())


def test_a_pane_that_was_put_away_rests_and_catches_up_when_it_is_shown_again(session: Session, qtbot: QtBot) -> None:
    window, pane = opened(session, qtbot)
    window.commands["view.gaps"].trigger()
    esteria = add_participant(window.bridge.store, name="Эстерия")
    words = next(line.gap.position for line in lines(pane) if line.gap.words == "Esteria")
    assert words is not None
    link_quote(window.bridge.store, esteria, Quote(version=window.selection.version, span=words))
    assert not pane._pause.isActive()
    window.commands["view.gaps"].trigger()
    qtbot.waitUntil(lambda: "Esteria" not in [line.gap.words for line in lines(pane)])

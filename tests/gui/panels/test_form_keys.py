"""From words to a record with role and affiliation, each with its words: the fewest keys, at the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panels.month_picker import MonthPicker
from newsdesk.gui.panels.quotes import QuoteItem
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.model.record import Meeting, Participant, RecordId, RecordKind
from newsdesk.model.when import Basis
from newsdesk.store.articles import articles
from newsdesk.store.records import participants, record

TEXT = """# Визит в Моранию

Агентство «Вестник», 10 марта 2026

Премьер-министр Морании Ильза Торн встретила гостя.

Ильзу Торн поддержал глава канцелярии. Совет откроют 19 февраля.
"""
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with one article."""
    path = tmp_path / "visit.newsdesk"
    with create_workspace(path) as store:
        add_articles(store, [read_article(TEXT.encode(), file_name="visit.md")])
    return path


@pytest.fixture
def desk(session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    """The real window over it, with the article open."""
    window = session.window
    assert window is not None
    window.resize(1440, 900)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.selection.open_article(ArticleId(str(articles(window.bridge.store)[0].id)))
    qtbot.waitUntil(lambda: bool(window.panes.reader_area.active.reader.document().find("Ильза").position() > 0))
    window.panes.reader_area.active.reader.setFocus()
    yield window
    QLocale.setDefault(QLocale("en_GB"))


Select = Callable[[str], None]


@pytest.fixture
def select(desk: MainWindow, qtbot: QtBot) -> Select:
    """Select words in the reader, as by mouse."""

    def selected(words: str) -> None:
        reader = desk.panes.reader_area.active.reader
        reader.setFocus(Qt.FocusReason.MouseFocusReason)
        found = reader.document().find(words)
        reader.setTextCursor(found)
        qtbot.waitUntil(lambda: bool(desk.selection.span and desk.selection.span.end - desk.selection.span.start))
        desk.commands.refresh()

    return selected


def press(desk: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget() or desk
    QTest.keyClick(focus, key, modifiers)
    desk.commands.refresh()


def test_three_keys_make_a_participant_with_role_and_affiliation_each_with_its_words(
    desk: MainWindow, select: Select
) -> None:
    store = desk.bridge.store
    keys = [
        ("Ильза Торн", Qt.Key.Key_P, None),
        ("Премьер-министр", Qt.Key.Key_R, SHIFT),
        ("Морании", Qt.Key.Key_A, SHIFT),
    ]
    for words, key, shift in keys:
        select(words)
        press(desk, key, shift or Qt.KeyboardModifier.NoModifier)
    (made,) = participants(store)
    assert (made.name, made.role, made.affiliation) == ("Ильза Торн", "Премьер-министр", "Морании")
    supported = {(str(tie["field"])) for tie in store.rows("evidence", row=made.id)}
    assert supported == {"", "role", "affiliation"}
    select("Ильзу Торн")
    press(desk, Qt.Key.Key_Return)
    assert len(store.rows("evidence", row=made.id)) == 4, "and one key links a second quote"


def test_a_key_of_a_field_needs_words_and_a_record_that_has_the_field(desk: MainWindow, select: Select) -> None:
    select("Ильза Торн")
    assert not desk.commands["proof.role"].isEnabled()
    press(desk, Qt.Key.Key_P)
    select("Морании")
    enabled = {
        field
        for field in ("role", "affiliation", "country", "when", "place")
        if desk.commands[f"proof.{field}"].isEnabled()
    }
    assert enabled == {"role", "affiliation", "country"}


def test_done_goes_back_to_the_text_to_where_the_caret_was(desk: MainWindow, select: Select, qtbot: QtBot) -> None:
    reader = desk.panes.reader_area.active.reader
    select("Ильза Торн")
    before = reader.textCursor().position(), reader.verticalScrollBar().value()
    press(desk, Qt.Key.Key_P)
    title = desk.panes.records.form._head.title
    qtbot.waitUntil(title.hasFocus)
    QTest.keyClicks(title, "Ilsa")
    press(desk, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(reader.hasFocus)
    assert (reader.textCursor().position(), reader.verticalScrollBar().value()) == before
    assert [made.name for made in participants(desk.bridge.store)] == ["Ilsa"]


def test_the_button_of_a_field_gives_it_the_selected_words_and_then_shows_them(
    desk: MainWindow, select: Select, qtbot: QtBot
) -> None:
    made = add_participant(desk.bridge.store, name="Ильза Торн")
    desk.selection.select_record(made)
    line = desk.panes.records.form._lines[RecordKind.PARTICIPANT]._labels["role"]
    assert line._proof.isHidden()
    select("Премьер-министр")
    assert "Shift+R" in line._proof.toolTip()
    line._proof.click()
    found = record(desk.bridge.store, made)
    assert isinstance(found, Participant)
    assert found.role == "Премьер-министр"
    desk.selection.set_span(None)
    with qtbot.waitSignal(desk.selection.jump_requested):
        line._proof.click()


def test_a_form_of_the_name_met_in_a_quote_is_one_click_from_being_an_alias(desk: MainWindow, select: Select) -> None:
    store = desk.bridge.store
    made = add_participant(store, name="Ильза Торн")
    desk.selection.select_record(made)
    select("Ильзу Торн")
    desk.panes.records.form._acts.add_selected_quote()
    offers = desk.panes.records.form._lines[RecordKind.PARTICIPANT]._labels["aliases"].offers
    assert offers._offered == ("Ильзу Торн",)
    offers.chosen.emit("Ильзу Торн")
    found = record(store, made)
    assert isinstance(found, Participant)
    assert [alias.name for alias in found.aliases] == ["Ильзу Торн"]
    assert not offers._offered


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_X, 0), (Qt.Key.Key_C, 1)])
def test_a_quote_goes_to_another_record_by_clipboard_as_one_step(
    desk: MainWindow, select: Select, qtbot: QtBot, key: Qt.Key, left: int
) -> None:
    store = desk.bridge.store
    ilsa, arman = add_participant(store, name="Ильза Торн"), add_participant(store, name="Арман Велин")
    desk.selection.select_record(ilsa)
    select("глава канцелярии")
    press(desk, Qt.Key.Key_R, SHIFT)
    form = desk.panes.records.form
    (item,) = form._lines[RecordKind.PARTICIPANT].quotes._items
    item.setFocus()
    qtbot.waitUntil(item.hasFocus)
    desk.commands.refresh()
    press(desk, key, CTRL)
    assert QGuiApplication.clipboard().text().startswith("“глава канцелярии”")
    assert len(store.rows("evidence", row=ilsa)) == 1, "a cut quote stays until it is pasted"
    desk.selection.select_record(arman)
    form.focus_first()
    form._lines[RecordKind.PARTICIPANT]._editors["kind"].setFocus()
    press(desk, Qt.Key.Key_V, CTRL)
    assert [len(store.rows("evidence", row=each)) for each in (ilsa, arman)] == [left, 1]
    assert store.rows("evidence", row=arman)[0]["field"] == "role"
    desk.bridge.undo()
    assert [len(store.rows("evidence", row=each)) for each in (ilsa, arman)] == [1, 0]


def test_the_calendar_opens_by_key_and_takes_a_day_by_arrows(desk: MainWindow, qtbot: QtBot) -> None:
    council = _council(desk, qtbot)
    press(desk, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    picker = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MonthPicker))
    assert picker.days.day == QDate.currentDate()
    picker.days.go_to(QDate(2026, 3, 10))
    QTest.keyClick(picker.days, Qt.Key.Key_PageUp)
    QTest.keyClick(picker.days, Qt.Key.Key_Down)
    assert picker.days.accessibleName() == "Tuesday, 17 February 2026"
    QTest.keyClick(picker.days, Qt.Key.Key_Return)
    found = record(desk.bridge.store, council)
    assert isinstance(found, Meeting)
    assert (found.when.value, found.when.basis) == ("2026-02-17", Basis.STATED)


def test_today_is_one_key(desk: MainWindow, qtbot: QtBot) -> None:
    council = _council(desk, qtbot)
    press(desk, Qt.Key.Key_Semicolon, CTRL)
    found = record(desk.bridge.store, council)
    assert isinstance(found, Meeting)
    assert found.when.value == QDate.currentDate().toString("yyyy-MM-dd")


def test_a_day_without_a_year_is_said_back_with_the_inferred_one(
    desk: MainWindow, select: Select, qtbot: QtBot
) -> None:
    council = _council(desk, qtbot)
    select("19 февраля")
    press(desk, Qt.Key.Key_W, SHIFT)
    found = record(desk.bridge.store, council)
    assert isinstance(found, Meeting)
    assert (found.when.words, found.when.value) == ("19 февраля", "--02-19"), "words of a text stay what they state"
    when = desk.panes.records.form._lines[RecordKind.MEETING].when
    assert when is not None
    when.line.setFocus()
    qtbot.waitUntil(when.line.hasFocus)
    assert when._doubts.text() == "! year not stated · ? Enter takes Thursday, 19 February 2026"
    QTest.keyClick(when.line, Qt.Key.Key_Return)
    found = record(desk.bridge.store, council)
    assert isinstance(found, Meeting)
    assert (found.when.words, found.when.value, found.when.basis) == ("19 февраля", "2026-02-19", Basis.INFERRED)
    assert when._understood.text() == "Thursday, 19 February 2026"
    assert when._doubts.text() == "~ inferred year, from the article's date"


def _council(desk: MainWindow, qtbot: QtBot) -> RecordId:
    council = add_meeting(desk.bridge.store, title="Совет по воде")
    desk.selection.select_record(council)
    desk.panes.records.form.focus_first()
    when = desk.panes.records.form._lines[RecordKind.MEETING].when
    assert when is not None
    qtbot.waitUntil(when.line.hasFocus)
    desk.commands.refresh()
    return council


@pytest.mark.parametrize("kind", list(RecordKind))
def test_tab_goes_through_the_form_as_it_is_read_and_every_stop_has_a_name(
    desk: MainWindow, select: Select, qtbot: QtBot, kind: RecordKind
) -> None:
    select("Ильза Торн")
    desk.commands[f"record.{kind}"].trigger()
    form = desk.panes.records.form
    if kind is RecordKind.MEETING:
        form._acts.add_named("participants", "Лейла Аррен")
        form._acts.add_named("agenda", "Сток реки Арны")
    select("Ильзу Торн")
    form._acts.add_selected_quote()
    form._head.edit_title()
    title = form._head.title
    qtbot.waitUntil(title.hasFocus)
    quotes = form._lines[kind].quotes._items
    qtbot.waitUntil(lambda: all(item.isVisible() for item in quotes))
    stops: list[QWidget] = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus is None or not form.isAncestorOf(focus) or focus in stops:
            break
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert all(stop.accessibleName() for stop in stops)
    inside = [stop for stop in stops if not form._head.isAncestorOf(stop)]
    tops = [stop.mapTo(form._lines[kind], stop.rect().topLeft()).y() for stop in inside]
    assert tops == sorted(tops), [type(stop).__name__ for stop in inside]
    assert any(isinstance(stop, QuoteItem) for stop in stops), [
        (type(stop).__name__, stop.accessibleName()) for stop in stops
    ]
    assert len(stops) >= 4

"""The form hands over what is typed by itself, and says back what it understood."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag, remove_tag
from newsdesk.edits.library.articles import edit_article
from newsdesk.edits.recording.meeting_links import add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import set_fields
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.panels.chips import ChipsEditor
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.panels.editors import ChoiceEditor, LongEditor, TextEditor
from newsdesk.gui.panels.quotes import QuotesList
from newsdesk.gui.panels.when_editor import WhenEditor
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.theme.fonts import Role as TypeRole
from newsdesk.gui.theme.fonts import font
from newsdesk.model.article import ArticleId
from newsdesk.model.record import Meeting, Part, Participant, RecordId, RecordKind
from newsdesk.model.when import Basis, Precision
from newsdesk.store.records import participants, record
from newsdesk.store.store import Store

QuoteOf = Callable[[str], Quote]
TypeText = Callable[[QWidget, str], None]


@pytest.fixture
def ilsa(store: Store, quote_of: QuoteOf) -> RecordId:
    return add_participant(store, name="Ильза Торн", quote=quote_of("Ильза Торн"))


@pytest.fixture
def council(store: Store, quote_of: QuoteOf) -> RecordId:
    return add_meeting(store, title="Совет по воде", quote=quote_of("Заседание совета по воде откроют в среду"))


def editor(dock: RecordsDock, kind: RecordKind, field: str) -> QWidget:
    return dock.form._lines[kind]._editors[field]


def meeting_of(store: Store, council: RecordId) -> Meeting:
    found = record(store, council)
    assert isinstance(found, Meeting)
    return found


def person_of(store: Store, ilsa: RecordId) -> Participant:
    found = record(store, ilsa)
    assert isinstance(found, Participant)
    return found


@pytest.fixture
def role(qtbot: QtBot, dock: RecordsDock, selection: DeskSelection, ilsa: RecordId) -> TextEditor:
    """The role's editor, with the focus in it."""
    selection.select_record(ilsa)
    found = editor(dock, RecordKind.PARTICIPANT, "role")
    assert isinstance(found, TextEditor)
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found


def test_a_day_that_counts_from_an_undated_article_says_so_until_the_article_has_its_date(
    dock: RecordsDock, selection: DeskSelection, store: Store, council: RecordId, article_id: ArticleId
) -> None:
    edit_article(store, article_id, {"published": ""})
    set_fields(store, council, {"when": "в среду"})
    selection.select_record(council)
    found = editor(dock, RecordKind.MEETING, "when")
    assert isinstance(found, WhenEditor)
    assert found._doubts.text().startswith("! the article's date is missing")
    edit_article(store, article_id, {"published": "2026-03-10"})
    assert found._doubts.text() == "! the article has its date now"
    set_fields(store, council, {"when": "в среду"})
    assert found._doubts.text() == "~ inferred from the article's date"


@pytest.fixture
def when(qtbot: QtBot, dock: RecordsDock, selection: DeskSelection, council: RecordId) -> WhenEditor:
    """The editor of the council's time, with the focus in it."""
    selection.select_record(council)
    found = editor(dock, RecordKind.MEETING, "when")
    assert isinstance(found, WhenEditor)
    found.line.setFocus()
    qtbot.waitUntil(found.line.hasFocus)
    return found


def test_typing_with_a_pause_is_one_step(
    qtbot: QtBot, store: Store, bridge: StoreBridge, role: TextEditor, ilsa: RecordId, type_text: TypeText
) -> None:
    role._pause.setInterval(0)
    type_text(role, "премьер")
    qtbot.waitUntil(lambda: person_of(store, ilsa).role == "премьер")
    type_text(role, "-министр")
    qtbot.waitUntil(lambda: person_of(store, ilsa).role == "премьер-министр")
    bridge.undo()
    assert person_of(store, ilsa).role == ""
    assert role.text() == ""


def test_leaving_a_field_hands_over_what_was_typed(
    store: Store, role: TextEditor, ilsa: RecordId, type_text: TypeText
) -> None:
    type_text(role, "премьер")
    assert person_of(store, ilsa).role == ""
    QTest.keyClick(role, Qt.Key.Key_Tab)
    assert person_of(store, ilsa).role == "премьер"


def test_escape_restores_what_stood_there_when_the_field_was_entered(
    store: Store, role: TextEditor, ilsa: RecordId, type_text: TypeText
) -> None:
    type_text(role, "премьер")
    role.commit()
    type_text(role, "!")
    QTest.keyClick(role, Qt.Key.Key_Escape)
    assert role.text() == ""
    assert person_of(store, ilsa).role == ""


def test_another_record_takes_the_form_only_after_the_typing_is_handed_over(
    store: Store, selection: DeskSelection, role: TextEditor, ilsa: RecordId, council: RecordId, type_text: TypeText
) -> None:
    type_text(role, "премьер")
    selection.select_record(council)
    assert person_of(store, ilsa).role == "премьер"


def test_a_change_from_elsewhere_does_not_disturb_what_is_being_typed(
    store: Store, role: TextEditor, ilsa: RecordId, type_text: TypeText
) -> None:
    type_text(role, "прем")
    set_fields(store, ilsa, {"country": "Морания"})
    assert role.text() == "прем"


def test_an_empty_title_is_kept_with_a_message_and_mended_by_a_good_one(
    dock: RecordsDock, store: Store, selection: DeskSelection, ilsa: RecordId
) -> None:
    selection.select_record(ilsa)
    title = dock.form._head.title
    title.setText("")
    title.setModified(True)
    title.commit()
    message = dock.form._lines[RecordKind.PARTICIPANT].title_message
    assert title.text() == ""
    assert "needs a name" in message.text()
    assert person_of(store, ilsa).name == "Ильза Торн"
    title.setText("Ильза")
    title.setModified(True)
    title.commit()
    assert message.isHidden()
    assert person_of(store, ilsa).name == "Ильза"


def test_a_weekday_is_said_back_as_the_day_it_means_and_marked_as_inferred(
    store: Store, when: WhenEditor, council: RecordId, type_text: TypeText
) -> None:
    type_text(when.line, "в среду")
    assert when._understood.text() == "Wednesday, 11 March 2026"
    assert when._doubts.text() == "~ inferred from the article's date"
    when.line.commit()
    stored = meeting_of(store, council).when
    assert (stored.words, stored.value, stored.basis) == ("в среду", "2026-03-11", Basis.INFERRED)


def test_words_that_are_no_day_are_kept_as_they_are(
    store: Store, when: WhenEditor, council: RecordId, type_text: TypeText
) -> None:
    type_text(when.line, "когда-нибудь")
    when.line.commit()
    assert "not understood; kept as words" in when._doubts.text()
    assert meeting_of(store, council).when.words == "когда-нибудь"


def test_precision_opens_with_the_field_and_cuts_the_value(
    qtbot: QtBot, store: Store, when: WhenEditor, council: RecordId, type_text: TypeText
) -> None:
    type_text(when.line, "11.03.2026")
    QTest.keyClick(when.line, Qt.Key.Key_Tab)
    qtbot.waitUntil(when._precision.hasFocus)
    QTest.keyClick(when._precision, Qt.Key.Key_Right)
    stored = meeting_of(store, council).when
    assert (stored.value, stored.precision, stored.words) == ("2026-03", Precision.MONTH, "11.03.2026")


def test_the_fields_words_in_the_text_can_be_shown(
    qtbot: QtBot, selection: DeskSelection, when: WhenEditor, store: Store, council: RecordId
) -> None:
    assert when._source_words.text() == "“Заседание совета по воде откроют в среду”"
    (tie,) = store.rows("evidence", row=council)
    with qtbot.waitSignal(selection.jump_requested) as jump:
        when._jump.click()
    assert jump.args == [tie["annotation"]]


def test_people_are_added_by_name_and_unknown_names_make_a_participant_in_one_step(
    qtbot: QtBot,
    dock: RecordsDock,
    store: Store,
    selection: DeskSelection,
    council: RecordId,
    ilsa: RecordId,
    type_text: TypeText,
) -> None:
    selection.select_record(council)
    who = editor(dock, RecordKind.MEETING, "participants")
    assert isinstance(who, ChipsEditor)
    who.adder.setFocus()
    qtbot.waitUntil(who.adder.hasFocus)
    type_text(who.adder, "ильза торн")
    QTest.keyClick(who.adder, Qt.Key.Key_Return)
    assert [place.participant for place in meeting_of(store, council).participants] == [ilsa]
    type_text(who.adder, "Лейла Аррен")
    QTest.keyClick(who.adder, Qt.Key.Key_Return)
    assert [found.name for found in participants(store)] == ["Ильза Торн", "Лейла Аррен"]
    assert len(meeting_of(store, council).participants) == 2
    store.undo()
    assert [found.name for found in participants(store)] == ["Ильза Торн"]
    assert len(who._chips) == 1


def test_the_part_of_a_person_stands_in_the_chip_and_can_be_taken_off(
    dock: RecordsDock, store: Store, selection: DeskSelection, council: RecordId, ilsa: RecordId
) -> None:
    add_to_meeting(store, council, ilsa)
    selection.select_record(council)
    who = editor(dock, RecordKind.MEETING, "participants")
    assert isinstance(who, ChipsEditor)
    who.part_chosen.emit(ilsa, str(Part.CHAIR))
    assert [chip.text() for chip in who._chips] == ["Ильза Торн · chair"]
    QTest.keyClick(who.adder, Qt.Key.Key_Backspace)
    assert meeting_of(store, council).participants == ()


def test_a_quote_shows_the_tags_of_its_mark(
    dock: RecordsDock, store: Store, selection: DeskSelection, ilsa: RecordId
) -> None:
    selection.select_record(ilsa)
    quotes = editor(dock, RecordKind.PARTICIPANT, "quotes")
    assert isinstance(quotes, QuotesList)
    (mark,) = store.rows("annotation")
    add_tag(store, "важное", "annotation", str(mark["id"]))
    assert quotes._items[0]._meta.text().endswith("#важное")
    remove_tag(store, "важное", "annotation", str(mark["id"]))
    assert "#" not in quotes._items[0]._meta.text()


def test_quotes_are_set_in_the_serif_with_their_place_and_can_be_taken_off(
    qtbot: QtBot, dock: RecordsDock, store: Store, selection: DeskSelection, commands: Commands, ilsa: RecordId
) -> None:
    selection.select_record(ilsa)
    quotes = editor(dock, RecordKind.PARTICIPANT, "quotes")
    assert isinstance(quotes, QuotesList)
    (item,) = quotes._items
    assert item._words.text() == "“Ильза Торн”"
    assert item._words.font().families() == font(TypeRole.QUOTE).families()
    assert "10 March 2026, para. 1" in item._meta.text()
    with qtbot.waitSignal(selection.jump_requested):
        QTest.keyClick(item, Qt.Key.Key_Return)
    item.setFocus()
    qtbot.waitUntil(item.hasFocus)
    commands.refresh()
    QTest.keyClick(item, Qt.Key.Key_Delete)
    assert quotes._items == []
    assert store.rows("evidence", row=ilsa) == []


def test_selected_words_become_a_quote_of_the_record_in_the_form(
    dock: RecordsDock, store: Store, selection: DeskSelection, ilsa: RecordId, quote_of: QuoteOf
) -> None:
    selection.select_record(ilsa)
    quotes = editor(dock, RecordKind.PARTICIPANT, "quotes")
    assert isinstance(quotes, QuotesList)
    assert not quotes._add.isEnabled()
    selection.set_span(quote_of("Премьер-министр").span)
    quotes._add.click()
    assert len(store.rows("evidence", row=ilsa)) == 2
    assert {item.row.words for item in quotes._items} == {"Ильза Торн", "Премьер-министр"}


def test_a_choice_is_taken_at_once_and_the_wheel_leaves_it_alone(
    qtbot: QtBot, dock: RecordsDock, store: Store, selection: DeskSelection, council: RecordId
) -> None:
    selection.select_record(council)
    state = editor(dock, RecordKind.MEETING, "status")
    assert isinstance(state, ChoiceEditor)
    state.setFocus()
    qtbot.waitUntil(state.hasFocus)
    QTest.keyClick(state, Qt.Key.Key_Down)
    assert meeting_of(store, council).status == "confirmed"


def test_a_long_text_grows_with_its_lines(qtbot: QtBot) -> None:
    long = LongEditor("body")
    qtbot.addWidget(long)
    long.resize(200, 40)
    long.show_value("one")
    one = long.sizeHint().height()
    long.show_value("one\ntwo\nthree")
    assert long.sizeHint().height() == one + 2 * long.fontMetrics().lineSpacing()

"""Words that are not in the store stay in their field, say why, and are taken or given up by the analyst alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import set_fields
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.panels.chips import ChipsEditor
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.panels.editors import LongEditor, TextEditor
from newsdesk.gui.panels.pause import LONGEST, Pause
from newsdesk.gui.panels.unsent import SAVED_WITHIN, Unsent, UnsentWords
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import DeskState
from newsdesk.model.record import Participant, RecordId, RecordKind
from newsdesk.store.records import record
from newsdesk.store.store import Store

TypeText = Callable[[QWidget, str], None]


@pytest.fixture
def ilsa(store: Store) -> RecordId:
    return add_participant(store, name="Ильза Торн", role="министр")


@pytest.fixture
def state(tmp_path: Path) -> Iterator[DeskState]:
    made = DeskState(tmp_path / "desk.json")
    yield made
    made.deleteLater()


def person(store: Store, ilsa: RecordId) -> Participant:
    found = record(store, ilsa)
    assert isinstance(found, Participant)
    return found


def editor_of(dock: RecordsDock, field: str, kind: RecordKind = RecordKind.PARTICIPANT) -> TextEditor:
    found = dock.form._lines[kind]._editors[field]
    assert isinstance(found, TextEditor)
    return found


def message_of(dock: RecordsDock, field: str) -> str:
    return dock.form._lines[RecordKind.PARTICIPANT]._labels[field].message.text()


@pytest.fixture
def left_by_a_crash(
    dock: RecordsDock, selection: DeskSelection, state: DeskState, store: Store, ilsa: RecordId, type_text: TypeText
) -> UnsentWords:
    """What lies in the state's file after somebody typed into the role and the program ended."""
    unsent = UnsentWords(state, store.path, dock)
    dock.form.edits.keep_unsent_in(unsent)
    selection.select_record(ilsa)
    role = editor_of(dock, "role")
    role.setFocus()
    type_text(role, "премьер-")
    typed = role.text()
    unsent.save()
    role.setText("министр")
    role.setModified(False)
    dock.form.edits.keep_unsent_in(UnsentWords(DeskState(state._path, dock), store.path, dock))
    assert typed == "премьер-министр"
    return unsent


def test_recovered_words_stand_in_their_field_and_not_in_the_store(
    dock: RecordsDock, store: Store, ilsa: RecordId, left_by_a_crash: UnsentWords
) -> None:
    del left_by_a_crash
    role = editor_of(dock, "role")
    assert role.text() == "премьер-министр"
    assert person(store, ilsa).role == "министр"
    assert message_of(dock, "role").startswith("~ recovered")
    assert "recovered" in role.accessibleDescription()
    assert dock.form.edits.drafts.any_of(ilsa)
    role.clearFocus()
    assert person(store, ilsa).role == "министр", "leaving the field takes nothing by itself"


def test_return_takes_recovered_words(
    dock: RecordsDock, store: Store, ilsa: RecordId, left_by_a_crash: UnsentWords
) -> None:
    QTest.keyClick(editor_of(dock, "role"), Qt.Key.Key_Return)
    assert person(store, ilsa).role == "премьер-министр"
    assert message_of(dock, "role") == ""
    assert left_by_a_crash.of(ilsa, "role") is not None, "the earlier run's own view is not touched"
    again = UnsentWords(DeskState(left_by_a_crash._state._path, dock), store.path, dock)
    assert again.earlier == () or dock.form.edits.drafts.of(ilsa, "role") is None


def test_escape_gives_recovered_words_up(
    dock: RecordsDock, store: Store, ilsa: RecordId, left_by_a_crash: UnsentWords
) -> None:
    del left_by_a_crash
    role = editor_of(dock, "role")
    role._entered_with = role.text()
    QTest.keyClick(role, Qt.Key.Key_Escape)
    assert role.text() == person(store, ilsa).role == "министр"
    assert message_of(dock, "role") == ""


def test_recovered_words_say_what_was_set_since(
    dock: RecordsDock, store: Store, state: DeskState, selection: DeskSelection, ilsa: RecordId
) -> None:
    earlier = UnsentWords(state, store.path, dock)
    earlier.keep(Unsent(record=ilsa, field="role", words="премьер", before="министр"))
    earlier.save()
    set_fields(store, ilsa, {"role": "посол"})
    dock.form.edits.keep_unsent_in(UnsentWords(state, store.path, dock))
    selection.select_record(ilsa)
    assert editor_of(dock, "role").text() == "премьер"
    assert "“посол”" in message_of(dock, "role")
    assert person(store, ilsa).role == "посол"


def test_words_that_were_saved_before_the_crash_are_not_offered(
    dock: RecordsDock, store: Store, state: DeskState, ilsa: RecordId
) -> None:
    earlier = UnsentWords(state, store.path, dock)
    earlier.keep(Unsent(record=ilsa, field="role", words="министр ", before=""))
    earlier.keep(Unsent(record="gone", field="role", words="x", before=""))
    earlier.save()
    dock.form.edits.keep_unsent_in(UnsentWords(state, store.path, dock))
    assert not dock.form.edits.drafts.any_of(ilsa)
    assert not dock.form.edits.drafts.any_of("gone")


def test_a_name_that_was_being_added_stands_in_its_line_again(
    dock: RecordsDock, store: Store, state: DeskState, selection: DeskSelection
) -> None:
    council = add_meeting(store, title="Совет по воде")
    earlier = UnsentWords(state, store.path, dock)
    earlier.keep(Unsent(record=council, field="participants", words="Лейла А", before=""))
    dock.form.edits.keep_unsent_in(earlier)
    earlier.save()
    dock.form.edits.keep_unsent_in(UnsentWords(state, store.path, dock))
    selection.select_record(council)
    who = dock.form._lines[RecordKind.MEETING]._editors["participants"]
    assert isinstance(who, ChipsEditor)
    assert who.adder.text() == "Лейла А"


def test_focus_goes_to_the_first_field_with_a_draft(
    qtbot: QtBot, dock: RecordsDock, selection: DeskSelection, ilsa: RecordId
) -> None:
    selection.select_record(ilsa)
    dock.form.focus_first()
    qtbot.waitUntil(lambda: bool(editor_of(dock, "role").hasFocus()))
    assert not dock.form.edits.take(ilsa, "kind", "stone")
    dock.form.focus_first()
    kind = dock.form._lines[RecordKind.PARTICIPANT]._editors["kind"]
    qtbot.waitUntil(lambda: bool(kind.hasFocus()))
    assert not dock.form.edits.take(ilsa, "name", "")
    dock.form.focus_first()
    qtbot.waitUntil(lambda: bool(dock.form._head.title.hasFocus()))
    assert "needs a name" in dock.form._head.title.accessibleDescription()


def test_undo_takes_back_typing_in_the_field_first_and_then_the_desks_last_act(
    qtbot: QtBot,
    dock: RecordsDock,
    store: Store,
    bridge: StoreBridge,
    commands: Commands,
    selection: DeskSelection,
    ilsa: RecordId,
    type_text: TypeText,
) -> None:
    dock.window().addAction(commands.bind("edit.undo", bridge.undo))
    selection.select_record(ilsa)
    note = dock.form._lines[RecordKind.PARTICIPANT]._editors["note"]
    role = editor_of(dock, "role")
    assert isinstance(note, LongEditor)
    for editor, field in ((role, "role"), (note, "note")):
        before = getattr(person(store, ilsa), field)
        editor.setFocus()
        qtbot.waitUntil(editor.hasFocus)
        if isinstance(editor, TextEditor):
            editor.setCursorPosition(len(editor.text()))
        type_text(editor, "вода")
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert getattr(person(store, ilsa), field) == before
        assert not (editor.text() if isinstance(editor, TextEditor) else editor.toPlainText()).endswith("вода")
        type_text(editor, "вода")
        editor.commit()
        assert getattr(person(store, ilsa), field) == f"{before}вода"
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert getattr(person(store, ilsa), field) == before
        assert (editor.text() if isinstance(editor, TextEditor) else editor.toPlainText()) == before


def test_keys_that_never_pause_are_handed_over_within_ten_seconds(qtbot: QtBot, window: QWidget) -> None:
    pause = Pause(window)
    assert pause._longest.interval() == LONGEST == 10_000
    pause._longest.setInterval(0)
    with qtbot.waitSignal(pause.timeout):
        pause.key_typed()
    assert not pause.isActive()


def test_keys_that_never_pause_are_kept_outside_the_workspace_every_300_ms(
    qtbot: QtBot, state: DeskState, store: Store, window: QWidget
) -> None:
    unsent = UnsentWords(state, store.path, window)
    assert unsent._timer.interval() == SAVED_WITHIN <= 300
    unsent._timer.setInterval(30)
    for number in range(1000):  # the keys go on until the timer, which no key starts anew, has written the file
        unsent.keep(Unsent(record="r", field="role", words="x" * number, before=""))
        if number and state._path.exists():
            break
        qtbot.wait(1)
    again = DeskState(state._path, window)
    (kept,) = UnsentWords(again, store.path, window).earlier
    assert kept.field == "role"


@given(
    left=st.recursive(
        st.none() | st.text() | st.integers(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(st.sampled_from(["record", "field", "words", "before", "refused", "w.newsdesk"]), inner)
        ),
    )
)
def test_a_damaged_file_of_unsent_words_offers_none(left: object) -> None:
    state = DeskState(Path("/nonexistent/desk.json"))
    state._values["unsent"] = {"/w.newsdesk": left}  # type: ignore[dict-item]
    for each in UnsentWords(state, Path("/w.newsdesk"), state).earlier:
        assert isinstance(each.words, str)
    state.deleteLater()


def test_what_is_typed_in_a_cell_is_kept_until_it_is_handed_over_or_given_up(
    qtbot: QtBot, dock: RecordsDock, store: Store, state: DeskState, ilsa: RecordId, type_text: TypeText
) -> None:
    unsent = UnsentWords(state, store.path, dock)
    dock.form.edits.keep_unsent_in(unsent)
    dock.show_whole_workspace(True)
    dock.show_table(True)
    for key, name in ((Qt.Key.Key_Escape, "Ильза Торн"), (Qt.Key.Key_Return, "Ильза Торн")):
        dock.table.setCurrentIndex(dock.filtered.record_index(ilsa))
        dock.table.edit_current()
        (cell,) = (each for each in dock.table.findChildren(QLineEdit) if each.isVisible())
        type_text(cell, "Ильза")
        kept = unsent.of(ilsa, "name")
        assert kept is not None
        assert (kept.words, kept.before) == ("Ильза", name)
        QTest.keyClick(cell, key)
        qtbot.waitUntil(lambda: unsent.of(ilsa, "name") is None)
    assert person(store, ilsa).name == "Ильза"

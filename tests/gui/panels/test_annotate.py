"""One key on selected words: a record, a link, a highlight, a tag; each one step."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.marking import TITLE_LENGTH, guessed_title
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.marking.annotator import Annotator
from newsdesk.gui.panels.link_palette import LinkPalette
from newsdesk.gui.panels.tag_palette import TagPalette
from newsdesk.gui.preferences import Preferences
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordKind, title_of
from newsdesk.store.records import record
from newsdesk.store.store import Store

QuoteOf = Callable[[str], Quote]
TypeText = Callable[[QWidget, str], None]
Select = Callable[[str], None]


@pytest.fixture
def annotator(bridge: StoreBridge, selection: DeskSelection, commands: Commands, window: QMainWindow) -> Annotator:
    return Annotator(bridge, selection, commands, Preferences(), window)


@pytest.fixture
def select(selection: DeskSelection, quote_of: QuoteOf, annotator: Annotator, commands: Commands) -> Select:
    """Select words of the article, as a reader does."""

    def choose(words: str) -> None:
        quote = quote_of(words)
        selection.open_article(_article(annotator, quote))
        selection.set_span(quote.span)
        commands.refresh()

    return choose


def _article(annotator: Annotator, quote: Quote) -> ArticleId:
    row = annotator._bridge.store.row("article_version", quote.version)
    assert row is not None
    return ArticleId(str(row["article"]))


@pytest.mark.usefixtures("annotator")
def test_without_an_article_the_keys_do_nothing(commands: Commands) -> None:
    commands.refresh()
    assert not any(commands[f"record.{kind}"].isEnabled() for kind in RecordKind)
    assert not commands["mark.link"].isEnabled()


@pytest.mark.parametrize("kind", RecordKind)
def test_a_key_makes_a_record_with_its_quote_and_asks_for_its_title(
    qtbot: QtBot, kind: RecordKind, select: Select, commands: Commands, selection: DeskSelection, store: Store
) -> None:
    select("Ильза Торн")
    with qtbot.waitSignal(selection.edit_requested) as asked:
        commands[f"record.{kind}"].trigger()
    (made,) = asked.args or [""]
    found = record(store, made)
    assert found is not None
    assert title_of(found) == "Ильза Торн"
    (tie,) = store.rows("evidence", row=made)
    (mark,) = store.rows("annotation")
    assert (tie["annotation"], mark["exact"]) == (mark["id"], "Ильза Торн")
    store.undo()
    assert (record(store, made), store.rows("annotation")) == (None, [])


def test_the_palette_links_the_words_to_a_field_of_the_record_chosen(
    qtbot: QtBot,
    select: Select,
    commands: Commands,
    annotator: Annotator,
    window: QMainWindow,
    store: Store,
    type_text: TypeText,
) -> None:
    add_meeting(store, title="Совет по воде")
    ilsa = add_participant(store, name="Ильза Торн", aliases=["глава правительства"])
    select("Премьер-министр")
    commands["mark.link"].trigger()
    palette = window.findChild(LinkPalette)
    assert isinstance(palette, LinkPalette)
    type_text(palette.field, "правит")
    assert palette.model.rowCount() == 1
    for _ in range(2):
        QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    with qtbot.waitSignal(annotator.told) as told:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.args == ["Linked to “Ильза Торн”"]
    (tie,) = store.rows("evidence")
    assert (tie["row"], tie["field"]) == (ilsa, "role")
    assert (store.row("participant", ilsa) or {})["role"] == "Премьер-министр"
    store.undo()
    assert (store.row("participant", ilsa) or {})["role"] == ""


def test_a_meeting_made_of_words_that_name_a_day_has_that_time(
    select: Select, commands: Commands, store: Store
) -> None:
    select("Заседание совета по воде откроют в среду.")
    commands["record.meeting"].trigger()
    (meeting,) = store.rows("meeting")
    assert (meeting["when_words"], meeting["when_value"]) == ("в среду", "2026-03-11")
    assert (meeting["when_basis"], meeting["when_reason"]) == ("inferred", "article date")
    store.undo()
    assert store.rows("meeting") == []


def test_the_palette_offers_first_what_shares_a_word_with_the_selection(window: QMainWindow, store: Store) -> None:
    add_participant(store, name="Арман Велин")
    add_meeting(store, title="Совет по воде")
    palette = LinkPalette(store, "заседание совета, совет", window)
    first = palette.current_choice()
    assert first is not None
    assert first.words == "Совет по воде"
    palette.field.setText("такого нет")
    assert palette.current_choice() is None
    assert palette.empty.isVisibleTo(palette)
    palette.close()


def palette_of(window: QMainWindow) -> LinkPalette:
    palette = window.findChild(LinkPalette)
    assert isinstance(palette, LinkPalette)
    return palette


def test_tab_makes_the_words_another_name_of_a_participant_in_the_same_step(
    select: Select, commands: Commands, annotator: Annotator, window: QMainWindow, store: Store, qtbot: QtBot
) -> None:
    ilsa = add_participant(store, name="Ильза Торн", aliases=["Торн"])
    select("Премьер-министр")
    commands["mark.link"].trigger()
    QTest.keyClick(palette_of(window).field, Qt.Key.Key_Tab)
    with qtbot.waitSignal(annotator.told) as told:
        QTest.keyClick(palette_of(window).field, Qt.Key.Key_Return)
    assert told.args == ["Another name of “Ильза Торн”"]
    assert {row["name"] for row in store.rows("alias", participant=ilsa)} == {"Торн", "Премьер-министр"}
    assert [tie["field"] for tie in store.rows("evidence", row=ilsa)] == [""]
    store.undo()
    assert [row["name"] for row in store.rows("alias", participant=ilsa)] == ["Торн"]
    assert store.rows("annotation") == []


def test_space_takes_several_records_and_enter_links_them_in_one_step(
    select: Select, commands: Commands, annotator: Annotator, window: QMainWindow, store: Store, qtbot: QtBot
) -> None:
    arman, ilsa = add_participant(store, name="Арман Велин"), add_participant(store, name="Ильза Торн")
    add_participant(store, name="Лейла Аррен")
    select("гостя")
    commands["mark.link"].trigger()
    palette = palette_of(window)
    keys = [choice.key for row in range(3) if (choice := palette.model.choice(row)) is not None]
    for key in (arman, ilsa):
        palette.view.setCurrentIndex(palette.model.index(keys.index(key), 0))
        QTest.keyClick(palette.field, Qt.Key.Key_Space)
    ticked = [palette.model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert ticked.count(Qt.CheckState.Checked) == 2
    with qtbot.waitSignal(annotator.told):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert {tie["row"] for tie in store.rows("evidence")} == {arman, ilsa}
    store.undo()
    assert store.rows("evidence") == []


def test_after_typed_letters_space_is_a_space_until_the_arrows_are_used(
    select: Select, commands: Commands, annotator: Annotator, window: QMainWindow, store: Store, type_text: TypeText
) -> None:
    assert annotator is not None
    for name in ("Арман Велин", "Арман Сорр"):
        add_participant(store, name=name)
    select("гостя")
    commands["mark.link"].trigger()
    palette = palette_of(window)
    type_text(palette.field, "арман")
    QTest.keyClick(palette.field, Qt.Key.Key_Space)
    assert palette.field.text() == "арман "
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Space)
    assert palette.field.text() == "арман "
    assert palette.model.index(1, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    palette.dismiss()


def test_the_palette_offers_the_records_chosen_last_before_all_others(
    select: Select, commands: Commands, selection: DeskSelection, window: QMainWindow, store: Store
) -> None:
    made = [add_participant(store, name=name) for name in ("Арман Велин", "Ильза Торн", "Лейла Аррен")]
    for chosen in (made[2], made[0]):
        selection.select_record(chosen)
    select("Ильза Торн")
    commands["mark.link"].trigger()
    palette = palette_of(window)
    shown = [choice.key for row in range(3) if (choice := palette.model.choice(row)) is not None]
    assert shown == [made[0], made[2], made[1]]
    palette.dismiss()


def test_the_first_highlight_has_the_colour_that_is_preferred(
    bridge: StoreBridge,
    selection: DeskSelection,
    commands: Commands,
    window: QMainWindow,
    quote_of: QuoteOf,
    article_id: ArticleId,
) -> None:
    preferences = Preferences()
    preferences.set("mark_colour", 4)
    Annotator(bridge, selection, commands, preferences, window)
    selection.open_article(article_id)
    selection.set_span(quote_of("Ильза Торн").span)
    commands.refresh()
    commands["mark.highlight"].trigger()
    assert [mark["colour"] for mark in bridge.store.rows("annotation")] == [4]


def test_escape_closes_the_palette_and_gives_the_focus_back(
    qtbot: QtBot, select: Select, commands: Commands, window: QMainWindow, store: Store
) -> None:
    before = QWidget(window)
    before.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    before.show()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    select("Ильза Торн")
    commands["mark.link"].trigger()
    palette = window.findChild(LinkPalette)
    assert isinstance(palette, LinkPalette)
    qtbot.waitUntil(palette.field.hasFocus)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(before.hasFocus)
    assert store.rows("evidence") == []


def test_highlighting_takes_the_last_colour_again(select: Select, commands: Commands, store: Store) -> None:
    select("Ильза Торн")
    commands["mark.colour3"].trigger()
    select("Арман Велин")
    commands["mark.highlight"].trigger()
    assert [mark["colour"] for mark in store.rows("annotation")] == [3, 3]


def test_a_tag_on_words_is_one_step(
    select: Select, commands: Commands, window: QMainWindow, store: Store, type_text: TypeText
) -> None:
    select("Ильза Торн")
    commands["mark.tag"].trigger()
    palette = window.findChild(TagPalette)
    assert isinstance(palette, TagPalette)
    type_text(palette.field, "вода")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert [row["name"] for row in store.rows("tag")] == ["вода"]
    assert [row["table"] for row in store.rows("tagging")] == ["annotation"]
    store.undo()
    assert store.rows("annotation") == []


def test_a_tag_goes_on_the_mark_that_is_there_and_paints_the_first_colour_where_none_is(
    select: Select, commands: Commands, annotator: Annotator, store: Store
) -> None:
    select("Арман Велин")
    commands["mark.colour4"].trigger()
    select("Ильза Торн")
    commands["record.participant"].trigger()
    for words in ("Ильза Торн", "Арман Велин", "Лорну"):
        select(words)
        annotator._quote = annotator.words()
        annotator._tag("важное")
    colours = {mark["exact"]: mark["colour"] for mark in store.rows("annotation")}
    assert colours == {"Ильза Торн": 0, "Арман Велин": 4, "Лорну": 1}
    assert len(store.rows("annotation")) == len(store.rows("tagging")) == 3


def test_removing_a_mark_takes_its_evidence_and_undo_brings_both_back(
    select: Select, commands: Commands, selection: DeskSelection, store: Store
) -> None:
    select("Ильза Торн")
    commands["record.participant"].trigger()
    (mark,) = store.rows("annotation")
    selection.select_annotation(str(mark["id"]))  # type: ignore[arg-type]
    commands.refresh()
    commands["mark.delete"].trigger()
    assert (store.rows("annotation"), store.rows("evidence")) == ([], [])
    store.undo()
    assert len(store.rows("evidence")) == 1


def test_a_guessed_title_is_one_line_that_ends_with_a_whole_word() -> None:
    assert guessed_title(" совет\nпо  воде ") == "совет по воде"
    assert guessed_title("Совет по воде соберётся в среду.") == "Совет по воде соберётся в среду"
    assert guessed_title("Harbour Wire Inc.") == "Harbour Wire Inc."
    assert guessed_title("в повестку войдут:") == "в повестку войдут"
    assert guessed_title(":") == ":"
    long = guessed_title("слово " * 60)
    assert len(long) <= TITLE_LENGTH
    assert long.endswith("слово…")

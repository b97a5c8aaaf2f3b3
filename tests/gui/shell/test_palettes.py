"""The palettes of the desk: commands, articles and records, workspaces."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.commands import Commands
from newsdesk.gui.i18n import Languages
from newsdesk.gui.palettes.command_palette import CommandPalette
from newsdesk.gui.palettes.quick_open import QuickOpen
from newsdesk.gui.palettes.ranking import folded, rank, rank_on_layouts, words_of
from newsdesk.gui.palettes.recents import Recents
from newsdesk.gui.palettes.row import Row
from newsdesk.gui.palettes.workspaces import WorkspacePalette
from newsdesk.gui.panels.palette import Palette
from newsdesk.gui.state import DeskState
from newsdesk.model.article import ArticleId
from newsdesk.store.store import Store

WORD = st.text(alphabet="абвгдежзийкabcdefghij", min_size=1, max_size=8)
WORDS = st.lists(WORD, min_size=1, max_size=6)


@given(WORDS, st.data())
def test_the_beginnings_of_a_titles_words_in_their_order_find_it(words: list[str], data: st.DataObject) -> None:
    pieces = [word[: data.draw(st.integers(0, len(word)))] for word in words]
    typed = "".join(pieces)
    found = rank(typed, words)
    assert found is not None
    assert found <= 9


@given(WORDS, st.text(alphabet="абвгabcd ", max_size=6))
def test_what_is_found_holds_every_letter_that_was_typed(words: list[str], typed: str) -> None:
    if rank(typed, words) is not None:
        left = " ".join(words)
        assert all(letter in left for letter in typed.replace(" ", ""))


def test_initials_come_before_letters_that_are_merely_there() -> None:
    words = {
        name: words_of(name)
        for name in ("Export brief…", "Next barometer", "Copy with citation", "Explain it to bruno")
    }
    found = sorted((place, name) for name in words if (place := rank("exbr", words[name])) is not None)
    assert [name for _, name in found] == ["Export brief…", "Explain it to bruno"]


@pytest.mark.parametrize("typed", ["зфдуеы", "ГТВЩ", "palets", "undo"])
def test_a_name_typed_on_the_wrong_layout_is_found_too(typed: str) -> None:
    assert any(rank_on_layouts(folded(typed), words_of(name)) is not None for name in ("Palette set", "Undo"))


class Desk(QMainWindow):
    """A window with a field that has the focus, and two commands of which one cannot act."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.commands = Commands(self)
        self.field = QLineEdit()
        self.setCentralWidget(self.field)
        self.commands.bind("edit.undo", partial(self._do, "undo"))
        self.commands.bind("edit.cite", partial(self._do, "cite"), lambda: False)
        self.commands.bind("view.library", partial(self._do, "library"))

    def _do(self, name: str) -> None:
        focus = QApplication.focusWidget()
        self.done.append(f"{name} with the focus in the {'field' if focus is self.field else 'palette'}")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    window = Desk()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitExposed(window):
        window.show()
    window.field.setFocus()
    return window


@pytest.fixture
def state(qapp: QApplication, tmp_path: Path) -> Iterator[DeskState]:
    made = DeskState(tmp_path / "desk.json", qapp)
    yield made
    made.save()
    made.deleteLater()


@pytest.fixture
def recents(state: DeskState) -> Recents:
    return Recents(state, "commands")


def open_commands(desk: Desk, recents: Recents) -> CommandPalette:
    palette = CommandPalette(desk.commands, recents, desk)
    palette.open_over(desk)
    return palette


def rows(palette: Palette) -> list[Row]:
    found = [palette.model.choice(number) for number in range(palette.model.rowCount())]
    return [row for row in found if isinstance(row, Row)]


ENTER = Qt.Key.Key_Return
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def test_a_command_runs_where_the_focus_was_and_is_first_the_next_time(desk: Desk, recents: Recents) -> None:
    palette = open_commands(desk, recents)
    palette.field.setText("lib")
    QTest.keyClick(palette.field, ENTER)
    assert desk.done == ["library with the focus in the field"]
    assert QApplication.focusWidget() is desk.field
    assert rows(open_commands(desk, recents))[0].key == "view.library"


def test_a_command_that_cannot_act_is_greyed_with_its_reason_and_does_nothing(desk: Desk, recents: Recents) -> None:
    palette = open_commands(desk, recents)
    palette.field.setText("citation")
    assert [(row.key, row.reason) for row in rows(palette)] == [("edit.cite", "select words in the article")]
    QTest.keyClick(palette.field, ENTER)
    assert palette.isVisible()
    assert desk.done == []


@pytest.mark.parametrize("typed", ["Отменить", "undo", "ctrl+z", "отм", "гтвщ"])
def test_a_command_is_found_by_its_words_in_two_languages_and_by_its_key(
    desk: Desk, recents: Recents, languages: Languages, typed: str
) -> None:
    languages.use("ru")
    desk.commands.retranslate()
    palette = open_commands(desk, recents)
    palette.field.setText(typed)
    assert rows(palette)[0].key == "edit.undo"
    assert rows(palette)[0].keys[0] == "Ctrl+Z"


def test_a_pinned_command_stays_on_top_and_is_remembered(desk: Desk, recents: Recents, state: DeskState) -> None:
    palette = open_commands(desk, recents)
    palette.field.setText("library")
    QTest.keyClick(palette.field, ENTER, SHIFT)
    assert palette.isVisible()
    recents.use("edit.undo")
    again = rows(open_commands(desk, Recents(state, "commands")))
    assert [(row.key, row.pinned) for row in again[:2]] == [("view.library", True), ("edit.undo", False)]


def test_a_second_palette_takes_the_place_of_the_first_and_hands_the_focus_back(desk: Desk, recents: Recents) -> None:
    open_commands(desk, recents)
    second = open_commands(desk, recents)
    assert [palette for palette in desk.findChildren(Palette) if palette.isVisible()] == [second]
    QTest.keyClick(second.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.field


AddArticle = Callable[..., ArticleId]


def test_quick_open_finds_articles_by_title_and_records_by_alias(
    desk: Desk, store: Store, add_article: AddArticle, qtbot: QtBot
) -> None:
    article = add_article("Совет по воде")
    person = add_participant(store, name="Арман Велин", aliases=("Велин А.",))
    opened: list[object] = []
    palette = QuickOpen(store, [], desk)
    palette.article_chosen.connect(lambda name, beside: opened.append((name, beside)))
    palette.record_chosen.connect(opened.append)
    palette.open_over(desk)
    for typed in ("спв", "соввод", "cgd"):
        palette.field.setText(typed)
        qtbot.waitUntil(lambda: bool(rows(palette)))
        assert rows(palette)[0].key == article, typed
    palette.field.setText("велин а")
    qtbot.waitUntil(lambda: bool(rows(palette)))
    assert rows(palette)[0].key == person
    palette.field.setText("совет")
    qtbot.waitUntil(lambda: bool(rows(palette)))
    QTest.keyClick(palette.field, ENTER, CTRL)
    assert opened == [(article, True)]


def test_quick_open_begins_with_what_was_opened_lately(desk: Desk, store: Store, add_article: AddArticle) -> None:
    articles = [add_article(title) for title in ("Первая", "Вторая", "Третья")]
    palette = QuickOpen(store, [articles[0], articles[2]], desk)
    assert [row.key for row in rows(palette)] == [articles[0], articles[2], articles[1]]


def test_quick_open_says_when_nothing_has_the_words(desk: Desk, store: Store, qtbot: QtBot) -> None:
    palette = QuickOpen(store, [], desk)
    palette.open_over(desk)
    palette.field.setText("нет такого")
    qtbot.waitUntil(lambda: bool(palette.empty.text()))
    assert palette.empty.isVisible()


def test_a_hundred_thousand_titles_are_searched_without_holding_the_window_up(
    desk: Desk, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newsdesk.gui.palettes import titles as module
    from newsdesk.store.titles import Title

    everything = [Title(id=f"{number}", words=f"Отчёт {number} о воде и хлебе") for number in range(100_000)]
    made = [everything[start : start + 2_000] for start in range(0, len(everything), 2_000)]
    monkeypatch.setattr(module, "titles", lambda _store: iter(made))
    palette = QuickOpen(store, [], desk)
    palette.open_over(desk)
    looked: list[int] = []
    palette._titles.progressed.connect(lambda: looked.append(palette._titles._at))
    palette.field.setText("99999")
    qtbot.waitUntil(lambda: not palette._titles.searching)
    assert rows(palette)[0].key == "99999"
    assert len(looked) > 10, "it went through them in many slices"


def test_a_workspace_that_is_gone_is_greyed_and_can_be_located(desk: Desk, state: DeskState, tmp_path: Path) -> None:
    there, gone = tmp_path / "there.newsdesk", tmp_path / "gone.newsdesk"
    there.touch()
    state.remember_workspace(gone)
    state.remember_workspace(there)
    palette = WorkspacePalette(state, tmp_path / "other.newsdesk", desk)
    told: list[tuple[str, Path]] = []
    palette.chosen.connect(lambda path: told.append(("open", path)))
    palette.gone.connect(lambda path: told.append(("locate", path)))
    palette.open_over(desk)
    assert [bool(row.reason) for row in rows(palette)] == [False, True, False]
    palette.field.setText("gone")
    QTest.keyClick(palette.field, ENTER)
    assert told == [("locate", gone)]


def test_workspaces_are_pinned_and_forgotten_from_their_palette(desk: Desk, state: DeskState, tmp_path: Path) -> None:
    first, second = tmp_path / "first.newsdesk", tmp_path / "second.newsdesk"
    for path in (first, second):
        path.touch()
        state.remember_workspace(path)
    palette = WorkspacePalette(state, second, desk)
    palette.open_over(desk)
    palette.field.setText("first")
    QTest.keyClick(palette.field, ENTER, SHIFT)
    assert state.pinned() == [first]
    palette.field.setText("forget")
    QTest.keyClick(palette.field, ENTER)
    assert state.recent() == [first]


def test_a_palette_takes_letters_that_are_keys_of_the_window(desk: Desk, recents: Recents) -> None:
    palette = open_commands(desk, recents)
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j")
    event.ignore()
    QApplication.sendEvent(palette.field, event)
    assert event.isAccepted()

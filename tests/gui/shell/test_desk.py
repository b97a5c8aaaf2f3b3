import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.conftest import MakeSession

from newsdesk.edits.library.articles import add_articles, edit_article
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.gui.dialogs.path_dialog import PathDialog
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panels.palette import Palette
from newsdesk.gui.parts.tabs import PaneTabs
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    return make_session()


@pytest.fixture
def window(session: Session, workspace: Path, qtbot: QtBot) -> MainWindow:
    session.start(workspace)
    assert session.window is not None
    qtbot.waitExposed(session.window)
    session.window.resize(1440, 900)
    return session.window


def words_shown(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def dialog_of(window: QWidget, name: str) -> QDialog:
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.objectName() == name)


def test_the_first_start_shows_the_welcome_page_and_the_sample_opens_from_it(session: Session) -> None:
    session.start(None)
    page = session.welcome
    assert page is not None
    QTest.keyClick(page._acts["sample"], Qt.Key.Key_Return)
    assert session.welcome is None
    assert session.window is not None
    assert session.window.panes.library.model.rowCount() == 3


def test_the_welcome_page_shows_a_marked_sentence_beside_the_text_that_it_is_aligned_with(session: Session) -> None:
    session.start(None)
    page = session.welcome
    assert page is not None
    for language, words in (("en", "Ilsa Thorn"), ("ru", "Ильза Торн")):
        session.set_language(language)
        QCoreApplication.processEvents()
        drawn = page._sentence._page
        marked = {
            drawn.text[mark.start : mark.end] for start in range(len(drawn.text)) for mark in drawn.marks.at(start)
        }
        assert words in marked
        assert len(marked) == 4
        assert "[" not in page._sentence.accessibleName()


def test_the_first_windows_are_no_larger_than_the_screen(session: Session) -> None:
    session.start(None)
    assert session.welcome is not None
    free = session.welcome.screen().availableGeometry().size()
    assert free.height() < 900, "the screen of this test must be smaller than the window would like to be"
    assert session.welcome.size().boundedTo(free) == session.welcome.size()
    session.open_sample()
    assert session.window is not None
    assert session.window.frameSize().height() <= free.height()
    assert session.window.width() <= max(free.width(), session.window.minimumWidth())


def test_the_next_start_opens_the_last_workspace_with_its_articles_and_record(
    make_session: MakeSession, workspace: Path
) -> None:
    first = make_session()
    first.start(workspace)
    assert first.window is not None
    model = first.window.panes.library.model
    first.window.selection.open_article(model.article_at(1))
    first.window.selection.open_article(model.article_at(2))
    first.quit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    second = make_session()
    second.start(None)
    assert second.window is not None
    assert second.window.selection.article == second.window.panes.library.model.article_at(2)
    assert len(second.window.panes.reader_area.open_articles()) == 2


def test_a_workspace_held_by_another_is_refused_by_name_and_can_be_read(
    session: Session, workspace: Path, qtbot: QtBot
) -> None:
    with open_workspace(workspace):
        session.start(workspace)
        assert session.window is None
        assert session.welcome is not None
        assert "visit.newsdesk" in session.welcome.banner.sentence
        (read,) = session.welcome.banner.acts()
        read.click()
        qtbot.waitUntil(lambda: session.window is not None)
        window: MainWindow | None = session.window
        assert window is not None
        assert window.bridge.store.read_only
        assert "read only" in window.banner.sentence
        assert "read only" in window.windowTitle()
        for command in ("article.import", "article.delete", "workspace.backup", "record.participant", "record.new"):
            assert not window.commands[command].isEnabled(), command
        session.quit()


def test_a_file_that_is_no_workspace_is_refused_and_the_open_one_stays(
    session: Session, window: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "list.newsdesk"
    other.write_text("bread, milk")
    session.open(other)
    assert session.window is window
    assert "list.newsdesk" in window.banner.sentence


def test_a_new_workspace_takes_the_place_of_the_open_one(session: Session, window: MainWindow, tmp_path: Path) -> None:
    session.create(tmp_path / "week")
    assert session.window is not window
    assert session.window is not None
    assert session.window.bridge.store.path == tmp_path / "week.newsdesk"
    assert [path.stem for path in session.state.recent()] == ["week", "visit"]


def test_every_menu_works_and_none_is_empty(window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Go", "Mark", "Record", "Review", "Brief", "Tools", "Help"]
    bound = [action.command.id for action in window.commands if not action.bound]
    assert bound == []


def test_mnemonics_are_unique_among_the_menus_in_both_languages(session: Session, window: MainWindow) -> None:
    for language in ("en", "ru"):
        session.set_language(language)
        letters = [action.text().split("&")[1][0].lower() for action in window.menuBar().actions()]
        assert len(set(letters)) == len(letters), letters


def test_the_language_changes_everywhere_without_a_restart(session: Session, window: MainWindow) -> None:
    english = words_shown(window)
    session.set_language("ru")
    QCoreApplication.processEvents()
    russian = words_shown(window)
    assert "Library" in english
    assert "Библиотека" in russian
    assert "Library" not in russian
    assert window.menuBar().actions()[0].text() == "&Файл"
    assert window.commands["workspace.open"].text() == "Открыть…"
    assert "статьи" in russian  # the second of three plural forms
    session.set_language("en")
    QCoreApplication.processEvents()
    assert words_shown(window) == english


def test_qts_own_file_dialog_speaks_the_language_whole(session: Session, window: MainWindow, tmp_path: Path) -> None:
    session.set_language("ru")
    (tmp_path / "documents").mkdir(exist_ok=True)
    session.beginning.ask_open(window)
    [dialog] = window.findChildren(PathDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    words += [button.text() for button in dialog.findChildren(QPushButton)]
    words.append(QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms"))
    english = [word for word in words if re.search("[A-Za-z]{3}", word)]
    assert english == []
    dialog.reject()


def test_the_line_under_a_title_follows_the_language(session: Session, window: MainWindow) -> None:
    store = window.bridge.store
    text = "Совет соберётся\n\nДелегаты обсудят сток Арны."
    [added] = add_articles(store, [read_article(text.encode(), file_name="a.txt")])
    edit_article(store, added.article_id, {"source": "Курьер Лорны"})
    window.selection.open_article(window.panes.library.model.article_at(0))
    window.selection.open_article(added.article_id)
    group = window.panes.reader_area.active
    assert group.reader.page is not None
    assert group.reader.page.meta.endswith("Russian")
    session.set_language("ru")
    QCoreApplication.processEvents()
    assert group.reader.page.meta.endswith("русский")


def test_every_control_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    window.selection.open_article(window.panes.library.model.article_at(0))
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []


def test_a_deletion_says_so_and_undo_is_in_reach(window: MainWindow) -> None:
    library = window.panes.library
    article = library.model.article_at(0)
    window.selection.open_article(article)
    library.focus_list()
    window.commands.refresh()
    window.commands["article.delete"].trigger()
    assert library.model.rowCount() == 2
    assert window.selection.article != article
    assert "deleted" in words_shown(window)
    window.commands["edit.undo"].trigger()
    assert library.model.rowCount() == 3


def test_undo_names_what_it_takes_back(window: MainWindow) -> None:
    add_note(window.bridge.store, title="Sluice")
    window.commands.refresh()
    assert window.commands["edit.undo"].text() == "Undo: Add note “Sluice”"
    window.commands["edit.undo"].trigger()
    window.commands.refresh()
    assert window.commands["edit.redo"].text() == "Redo: Add note “Sluice”"


def test_the_theme_changes_under_the_open_window(session: Session, window: MainWindow) -> None:
    light = window.palette().window().color()
    window.commands["view.theme_dark"].trigger()
    QCoreApplication.processEvents()
    dark = window.palette().window().color()
    window.commands.refresh()
    assert dark.lightness() < light.lightness()
    assert window.commands["view.theme_dark"].isChecked()
    assert not window.commands["view.theme_light"].isChecked()
    group = window.commands["view.theme_dark"].actionGroup()
    assert group.isExclusive()
    assert [one.objectName().removeprefix("view.theme_") for one in group.actions()] == ["system", "light", "dark"]
    assert len(window.commands["view.language_ru"].actionGroup().actions()) == 3
    session.set_theme("light")


@pytest.mark.parametrize(
    ("command", "name", "expected"),
    [
        ("help.keys", "keys", "Keys"),
        ("help.about", "about", "NewsDesk"),
        ("edit.history", "history", "History"),
        ("workspace.check", "check", "Everything is in order"),
        ("workspace.restore", "restore", "There are none"),
        ("article.edit", "article details", "Article details"),
    ],
)
def test_each_dialog_opens_without_a_loop_and_goes_away(
    window: MainWindow, qtbot: QtBot, command: str, name: str, expected: str
) -> None:
    window.selection.open_article(window.panes.library.model.article_at(0))
    window.commands.refresh()
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QDialog)))  # the check is made aside
    dialog = dialog_of(window, name)
    assert dialog.isVisible()
    assert expected in words_shown(dialog)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDialog) == []


def test_the_history_shows_when_each_step_was_made_and_goes_back_to_one(window: MainWindow, qtbot: QtBot) -> None:
    store = window.bridge.store
    first = add_note(store, title="A sluice with a long name that takes its room in the list of steps")
    second = add_note(store, title="Gauge")
    window.commands["edit.history"].trigger()
    tree = dialog_of(window, "history").findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    rows = tree.topLevelItemCount()
    last, before = tree.topLevelItem(rows - 1), tree.topLevelItem(rows - 2)
    assert last is not None
    assert before is not None
    assert last.text(1) == "you"
    assert last.text(2).startswith("today, ")
    assert tree.header().sectionSize(2) >= tree.fontMetrics().horizontalAdvance(last.text(2))
    assert tree.viewport().rect().contains(tree.visualItemRect(last))
    tree.itemClicked.emit(before, 0)
    assert store.row("note", second) is None
    assert store.row("note", first) is not None
    qtbot.waitUntil(lambda: tree.currentItem() is before)
    add_note(store, title="Mill")
    qtbot.waitUntil(lambda: "Mill" in last.text(0))


def test_a_backup_is_made_listed_and_put_back(session: Session, window: MainWindow, qtbot: QtBot) -> None:
    assert session.backups is not None
    with qtbot.waitSignal(session.backups.ended):
        window.commands["workspace.backup"].trigger()
    note = add_note(window.bridge.store, title="after")
    window.commands["workspace.restore"].trigger()
    dialog_of(window, "restore").accept()
    qtbot.waitUntil(lambda: session.window is not window)
    restored = session.window
    assert restored is not None
    assert restored is not window
    assert restored.bridge.store.row("note", note) is None


def test_the_search_and_the_filter_narrow_the_library_by_word_forms(window: MainWindow, qtbot: QtBot) -> None:
    library = window.panes.library
    QTest.keyClicks(window.top_row.search, "kind:article parliament")
    qtbot.waitUntil(lambda: library.results.results.rowCount() == 1)
    window.top_row.search.clear()
    library.filter_line.setText("zzzz")
    qtbot.waitUntil(lambda: library.model.rowCount() == 0)
    library.clear_filter()
    assert library.model.rowCount() == 3


def test_a_search_says_how_much_it_finds_and_leads_from_the_field_to_the_words_in_the_text(
    window: MainWindow, qtbot: QtBot
) -> None:
    library, field = window.panes.library, window.top_row.search
    window.activateWindow()
    window.commands["go.search"].trigger()
    QTest.keyClicks(field, "kind:article council")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert library.search_line.sentence.startswith("1 result")
    reader = window.panes.reader_area.active.reader
    qtbot.waitUntil(reader.hasFocus)
    assert reader.page is not None
    found = reader._hits.between(0, len(reader.page.text))
    assert {reader.page.text[start:end].lower() for start, end in found} == {"council"}
    assert reader._hits.current == found[0]
    assert (
        reader.viewport()
        .rect()
        .intersects(reader.rects_of(TextPositionSelector(start=found[0][0], end=found[0][1]))[0].toRect())
    )
    library.focus_list()
    QTest.keyClick(library.results, Qt.Key.Key_Escape)
    assert (field.text(), library.search_line.sentence, reader._hits.starts) == ("", "", [])
    assert library.model.rowCount() == 3


def test_esc_in_the_search_field_and_the_cross_over_the_list_end_the_search(window: MainWindow, qtbot: QtBot) -> None:
    library, field = window.panes.library, window.top_row.search
    QTest.keyClicks(field, "council")
    qtbot.waitUntil(lambda: bool(library.search_line.sentence))
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), library.search_line.sentence) == ("", "")
    QTest.keyClicks(field, "council")
    qtbot.waitUntil(lambda: bool(library.search_line.sentence))
    library.search_line._cross.click()
    assert (field.text(), library.search_line.sentence) == ("", "")


def test_a_search_brings_back_a_library_that_was_put_away(window: MainWindow) -> None:
    window.panes.library.hide()
    QTest.keyClicks(window.top_row.search, "council")
    assert window.panes.library.isVisible()


def test_pane_keys_go_round_and_never_lose_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.selection.open_article(window.panes.library.model.article_at(0))
    window.activateWindow()
    window.commands["go.library"].trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen = set()
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(type(focus).__name__)
        window.commands.refresh()
        window.commands["go.next_pane"].trigger()
    assert len(seen) >= 3


def test_a_narrow_window_gives_the_librarys_room_to_the_text(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: not window.panes.library.isVisible())
    window.resize(1400, 800)
    qtbot.waitUntil(window.panes.library.isVisible)


@pytest.mark.parametrize("current", [0, 2])
def test_no_title_of_a_tab_runs_under_the_buttons_beside_it(qtbot: QtBot, current: int) -> None:
    tabs = PaneTabs()
    qtbot.addWidget(tabs)
    for number in range(3):
        tabs.addTab(f"{number} Новость о заседании совета по воде")
    tabs.setFixedWidth(400)
    tabs.show()
    tabs.setCurrentIndex(current)
    buttons = [button for button in tabs.findChildren(QToolButton) if button.isVisible()]
    assert buttons
    left = min(button.x() for button in buttons)
    assert all(tabs._words_rect(index, with_cross=False).right() < left for index in range(3))
    assert tabs.tabRect(current).width() >= 144


def test_menu_actions_all_have_words(window: MainWindow) -> None:
    actions = [action for menu in window.menuBar().actions() for action in _actions(menu)]
    assert all(action.text() for action in actions if not action.isSeparator())


def _actions(menu: QAction) -> list[QAction]:
    opened = menu.menu()
    return opened.actions() if isinstance(opened, QWidget) else []


def test_closing_the_workspace_shows_the_welcome_page_and_lets_go_of_the_file(
    session: Session, window: MainWindow, workspace: Path, qtbot: QtBot
) -> None:
    window.commands["workspace.close"].trigger()
    qtbot.waitUntil(lambda: session.welcome is not None)
    assert session.window is None
    with open_workspace(workspace) as store:
        assert not store.read_only


def test_closing_the_window_by_hand_ends_the_session_and_remembers_the_desk(
    session: Session, window: MainWindow, workspace: Path, qtbot: QtBot
) -> None:
    article = window.panes.library.model.article_at(0)
    window.selection.open_article(article)
    window.close()
    qtbot.waitUntil(lambda: session.window is None)
    assert article in str(session.state.desk(workspace))


def test_in_an_empty_workspace_the_keys_go_somewhere(make_session: MakeSession, tmp_path: Path, qtbot: QtBot) -> None:
    create_workspace(tmp_path / "empty.newsdesk").close()
    session = make_session()
    session.start(tmp_path / "empty.newsdesk")
    window = session.window
    assert window is not None
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton))
    button = QApplication.focusWidget()
    assert button is not None
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(button, Qt.Key.Key_P, held)
    qtbot.waitUntil(lambda: any(palette.isVisible() for palette in window.findChildren(Palette)))

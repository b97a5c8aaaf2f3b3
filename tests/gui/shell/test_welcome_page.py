"""The welcome page: what a person begins with, by mouse and by keys alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.conftest import MakeSession

from newsdesk.edits.library.articles import add_articles, delete_article
from newsdesk.gui.dialogs.path_dialog import PathDialog
from newsdesk.gui.shell.welcome import WelcomePage
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article

ACTS = ("sample", "new", "open", "import", "folder", "package")


@pytest.fixture
def session(make_session: MakeSession, tmp_path: Path) -> Iterator[Session]:
    made = make_session()
    for name in ("spring", "week"):
        (tmp_path / f"{name}.newsdesk").touch()
    paths = [tmp_path / f"{name}.newsdesk" for name in ("spring", "week", "gone")]
    made.state.remember("recent", [str(path) for path in paths])
    yield made
    made.quit()
    made.set_theme("light")


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> WelcomePage:
    session.start(None)
    assert session.welcome is not None
    qtbot.waitExposed(session.welcome)
    session.welcome.activateWindow()
    return session.welcome


def names(page: WelcomePage) -> list[str]:
    return [row.path.stem for row in page.recent.rows()]


def test_tab_reaches_everything_and_keeps_the_order_of_reading(page: WelcomePage) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert focus.objectName() == "sample"
    reached: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in reached:
        assert isinstance(focus, QWidget)
        assert focus.accessibleName(), focus
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    buttons = [
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and not each.objectName().startswith("qt_")
    ]
    assert set(buttons) <= set(reached)
    assert [each.objectName() for each in reached[: len(ACTS)]] == list(ACTS)


def test_the_ways_to_begin_have_their_keys(page: WelcomePage) -> None:
    asked: list[str] = []
    page.act_chosen.disconnect()
    page.act_chosen.connect(asked.append)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClick(focus, Qt.Key.Key_Return)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key, modifiers in ((Qt.Key.Key_N, control), (Qt.Key.Key_O, control), (Qt.Key.Key_I, control)):
        QTest.keyClick(page, key, modifiers)
    QTest.keyClick(page, Qt.Key.Key_I, control | shift)
    assert asked == [act for act in ACTS if act != "package"]


def test_what_is_gone_is_said_and_can_be_located(page: WelcomePage, session: Session, tmp_path: Path) -> None:
    rows = page.recent.rows()
    assert [row.gone for row in rows] == [False, False, True]
    assert "not found" in rows[2].accessibleDescription()
    QTest.keyClick(rows[2].locate, Qt.Key.Key_Space)
    dialog = page.findChild(PathDialog)
    assert dialog is not None
    moved = tmp_path / "moved.newsdesk"
    session.sample.build().close()
    session.sample.path.rename(moved)
    dialog.path_chosen.emit(moved)
    dialog.reject()
    QCoreApplication.processEvents()
    assert session.window is not None
    assert session.window.bridge.store.path == moved
    assert tmp_path / "gone.newsdesk" not in session.state.recent()
    assert session.state.recent()[0] == moved


def test_a_pinned_workspace_stays_at_the_head_and_outlives_clear(page: WelcomePage, session: Session) -> None:
    week = page.recent.rows()[1]
    QTest.mouseClick(week.pin, Qt.MouseButton.LeftButton)
    assert names(page) == ["week", "spring", "gone"]
    focus = QApplication.focusWidget()
    assert focus is page.recent.rows()[0].pin, "the focus stays with the workspace that was pinned"
    page.recent._clear.click()
    assert names(page) == ["week"]
    assert [path.stem for path in session.state.recent()] == ["week"]
    QTest.mouseClick(page.recent.rows()[0].pin, Qt.MouseButton.LeftButton)
    page.recent._clear.click()
    assert not page.recent.isVisible()
    assert isinstance(QApplication.focusWidget(), QWidget)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("size", [(1200, 760), (1067, 667), (800, 500)])
def test_no_word_is_cut_at_any_scale_of_a_screen_of_1600(
    page: WelcomePage, session: Session, language: str, size: tuple[int, int]
) -> None:
    """A window of 1600 by 1000 pixels at 150 and 200 % has these sizes."""
    session.set_language(language)
    page.resize(*size)
    QCoreApplication.processEvents()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    holder = scroll.widget()
    assert holder is not None
    assert holder.width() == scroll.viewport().width(), "nothing lies beyond the right edge"
    for act in ACTS:
        row = page.findChild(QAbstractButton, act)
        assert row is not None
        assert row.height() >= 48


def test_the_theme_is_chosen_on_the_page_and_put_on_at_once(page: WelcomePage, session: Session) -> None:
    for action in page._theme.menu().actions():
        action.trigger()
        assert session.theming.name == action.data()
        assert page._theme.text() == action.text()


def test_a_reviewer_without_a_workspace_takes_a_package_in_from_the_page(
    page: WelcomePage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    next(row for row in page.findChildren(QAbstractButton) if row.objectName() == "package").click()
    asked = page.findChild(PathDialog)
    assert asked is not None
    asked.path_chosen.emit(tmp_path / "mine.newsdesk")
    asked.reject()
    qtbot.waitUntil(lambda: session.window is not None)
    window = session.window
    assert window is not None
    dialog = window.findChild(PathDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_an_empty_workspace_offers_the_ways_in_until_it_has_an_article(session: Session, tmp_path: Path) -> None:
    session.create(tmp_path / "mine.newsdesk")
    assert session.window is not None
    empty = session.window.panes.reader_area.groups[0].empty
    assert offered(empty) == ["Import articles…", "Take in packages…"]
    text = "Арна\n\nСовет по воде соберётся в четверг."
    [added] = add_articles(session.window.bridge.store, [read_article(text.encode(), file_name="arna.txt")])
    assert offered(empty) == ["Quick open…"]
    delete_article(session.window.bridge.store, added.article_id)
    assert offered(empty) == ["Import articles…", "Take in packages…"]


def offered(empty: QWidget) -> list[str]:
    return [button.text() for button in empty.findChildren(QPushButton) if not button.isHidden()]

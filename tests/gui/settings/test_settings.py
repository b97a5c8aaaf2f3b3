"""Every preference changes what it says, at once, and is found so the next day."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from tests.gui.conftest import MakeSession

from newsdesk.gui.briefs.dialog import BriefDialog
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.preferences import PREFERENCES, Preference, Preferences, SettingsPage
from newsdesk.gui.reader.match_row import MatchRow
from newsdesk.gui.reader.popup import SelectionPopup
from newsdesk.gui.settings.dialog import SettingsDialog
from newsdesk.gui.settings.line import SettingLine
from newsdesk.gui.settings.values import SETTINGS
from newsdesk.gui.settings.words import choice_words, setting_words
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.workspace.session import Session
from newsdesk.store.articles import articles


def open_desk(session: Session, workspace: Path, qtbot: QtBot) -> MainWindow:
    session.open(workspace)
    window = session.window
    assert window is not None
    qtbot.waitExposed(window)
    window.resize(1440, 900)
    window.selection.open_article(articles(window.bridge.store)[0].id)
    return window


def open_settings(window: MainWindow) -> SettingsDialog:
    window.commands["desk.settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def line_of(dialog: SettingsDialog, name: str) -> SettingLine:
    return next(line for page in SettingsPage for line in dialog.lines_page(page).lines if line.setting.id == name)


def another(preference: Preference, now: object) -> str | int | bool:
    """A value that is not the one in force."""
    if isinstance(preference.default, bool):
        return not now
    if isinstance(preference.default, int):
        return preference.highest if now != preference.highest else preference.lowest
    return next(choice for choice in reversed(preference.choices) if choice != now)


def set_by_hand(line: SettingLine, value: str | int | bool) -> None:
    """Tick, type or choose, as a person does."""
    control = line.control
    if isinstance(control, QCheckBox):
        control.click()
    elif isinstance(control, QSpinBox):
        control.selectAll()
        QTest.keyClicks(control, str(value))
        QTest.keyClick(control, Qt.Key.Key_Return)
    elif isinstance(control, QComboBox):
        place = control.findData(value)
        control.setCurrentIndex(place)
        control.activated.emit(place)


def select_words(window: MainWindow, qtbot: QtBot, words: str) -> None:
    reader = window.panes.reader_area.active.reader
    assert reader.page is not None
    at = reader.page.text.index(words)
    reader.clear_selection()
    with qtbot.waitSignal(reader.span_selected):
        reader.select(at, at + len(words))


def popups_of(window: MainWindow) -> list[SelectionPopup]:
    return window.panes.reader_area.active.reader.viewport().findChildren(SelectionPopup)


def shown_popup(window: MainWindow, session: Session, qtbot: QtBot) -> object:
    del session
    select_words(window, qtbot, "Velin")
    return any(popup.isVisible() for popup in popups_of(window))


def offered_match(window: MainWindow, session: Session, qtbot: QtBot) -> object:
    del session
    select_words(window, qtbot, "Arman Velin")
    (popup,) = popups_of(window)
    qtbot.waitUntil(popup.isVisible)
    return any(row.isVisible() for row in popup.findChildren(MatchRow))


def colour_of_h(window: MainWindow, session: Session, qtbot: QtBot) -> object:
    del session
    select_words(window, qtbot, "programme")
    qtbot.waitUntil(window.commands["mark.highlight"].isEnabled)
    window.commands["mark.highlight"].trigger()
    (mark,) = (row for row in window.bridge.store.rows("annotation") if row["exact"] == "programme")
    window.commands["edit.undo"].trigger()
    return mark["colour"]


def language_of_a_brief(window: MainWindow, session: Session, qtbot: QtBot) -> object:
    del session, qtbot
    window.commands["brief.export"].trigger()
    dialog = next(each for each in window.findChildren(BriefDialog) if each.isVisible())
    language = dialog.pane.options.wish().language
    dialog.reject()
    return language


def font_of_the_text(window: MainWindow, session: Session, qtbot: QtBot) -> object:
    del session, qtbot
    page = window.panes.reader_area.active.reader.page
    assert page is not None
    return page.document.defaultFont().families()


def minutes_to_a_backup(window: MainWindow, session: Session, qtbot: QtBot) -> object:
    del window, qtbot
    assert session.backups is not None
    return session.backups._due.interval()


def is_started_with(window: MainWindow, session: Session, qtbot: QtBot) -> object:
    """What the program shows when it is started without a workspace."""
    del window, qtbot
    path = session.state.text("last")
    session.start(None)
    shown = "the welcome page" if session.welcome is not None else "the workspace"
    session._leave_welcome()
    session.state.remember("last", path)
    return shown


Observe = Callable[[MainWindow, Session, QtBot], object]
EFFECTS: dict[str, Observe] = {
    "language": lambda window, _session, _qtbot: window.panes.library.windowTitle(),
    "theme": lambda _window, _session, _qtbot: current_tokens().name,
    "start_with": is_started_with,
    "recent_workspaces": lambda _window, session, _qtbot: session.state.most_recent,
    "text_face": font_of_the_text,
    "text_size": lambda window, _session, _qtbot: window.panes.reader_area.active.setting.line,
    "line_width": lambda window, _session, _qtbot: window.panes.reader_area.active.setting.measure,
    "row_density": lambda window, _session, _qtbot: window.panes.library.list.sizeHintForRow(0),
    "animations": lambda window, _session, _qtbot: window.isAnimated(),
    "system_font": lambda _window, _session, _qtbot: QApplication.font().families()[0],
    "granularity": lambda window, _session, _qtbot: window.panes.reader_area.active.reader.choosing.granularity,
    "popup": shown_popup,
    "best_match": offered_match,
    "mark_colour": colour_of_h,
    "brief_language": language_of_a_brief,
    "backup_minutes": minutes_to_a_backup,
}


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.id)
def test_what_is_set_by_hand_acts_at_once_and_the_next_day(
    make_session: MakeSession, workspace: Path, qtbot: QtBot, qapp: QApplication, setting: Preference
) -> None:
    qapp.setProperty("still", False)
    session = make_session()
    window = open_desk(session, workspace, qtbot)
    observe = EFFECTS[setting.id]
    before = observe(window, session, qtbot)
    dialog = open_settings(window)
    line = line_of(dialog, setting.id)
    value = another(setting, line._values.value(setting))
    set_by_hand(line, value)
    assert line._values.value(setting) == value
    dialog.reject()
    qapp.processEvents()  # a change of language travels as an event
    after = observe(window, session, qtbot)
    assert after != before
    session.quit()

    again = make_session()
    window = open_desk(again, workspace, qtbot)
    assert observe(window, again, qtbot) == after


def test_every_preference_has_an_effect_that_is_tested_and_words() -> None:
    assert set(EFFECTS) == {setting.id for setting in SETTINGS}
    for setting in SETTINGS:
        assert setting_words(setting.id)[0]
        assert all(choice_words(setting.id, choice) for choice in setting.choices)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_each_setting_is_found_by_its_words_in_each_language(
    make_session: MakeSession, workspace: Path, qtbot: QtBot, language: str
) -> None:
    session = make_session()
    window = open_desk(session, workspace, qtbot)
    dialog = open_settings(window)
    session.set_language(language)
    names = list(dialog.pages)
    for setting in SETTINGS:
        dialog.search.setText(setting_words(setting.id)[0].upper())
        assert not line_of(dialog, setting.id).isHidden()
        assert not dialog.list.item(names.index(setting.page)).isHidden()
        assert not dialog.list.currentItem().isHidden()
    dialog.search.setText("qwertz nothing")
    assert all(dialog.list.item(row).isHidden() for row in range(dialog.list.count()))
    dialog.search.clear()
    assert not any(line_of(dialog, setting.id).isHidden() for setting in SETTINGS)
    dialog.reject()


def test_a_page_gives_back_its_defaults_and_no_others(make_session: MakeSession, workspace: Path, qtbot: QtBot) -> None:
    session = make_session()
    dialog = open_settings(open_desk(session, workspace, qtbot))
    lines = {name: line_of(dialog, name) for name in PREFERENCES}
    for preference in PREFERENCES.values():
        set_by_hand(lines[preference.id], another(preference, preference.default))
    restored: set[SettingsPage] = set()
    for page in SettingsPage:
        buttons = dialog.lines_page(page).findChildren(QPushButton)
        next(button for button in buttons if button.text() == "Restore defaults").click()
        restored.add(page)
        for preference in PREFERENCES.values():
            now = lines[preference.id]._values.value(preference)
            assert (now == preference.default) is (preference.page in restored), preference.id
    dialog.reject()


def test_all_settings_can_be_reset_at_once(make_session: MakeSession, workspace: Path, qtbot: QtBot) -> None:
    session = make_session()
    dialog = open_settings(open_desk(session, workspace, qtbot))
    for setting in SETTINGS:
        if setting.id != "language":
            line = line_of(dialog, setting.id)
            set_by_hand(line, another(setting, line._values.value(setting)))
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Reset all settings").click()
    for preference in PREFERENCES.values():
        assert line_of(dialog, preference.id)._values.value(preference) == preference.default
    assert session.theming.name == "system"
    dialog.reject()


def test_every_control_is_named_and_shows_all_its_words(
    make_session: MakeSession, workspace: Path, qtbot: QtBot
) -> None:
    session = make_session()
    dialog = open_settings(open_desk(session, workspace, qtbot))
    for language in ("en", "ru", "kk"):
        session.set_language(language)
        for row, name in enumerate(dialog.pages):
            dialog.list.setCurrentRow(row)
            if name not in list(SettingsPage):
                continue
            page = dialog.lines_page(SettingsPage(name))
            qtbot.waitUntil(page.isVisible)
            holder = page.widget()
            assert holder is not None
            assert holder.minimumSizeHint().width() <= page.viewport().width(), (language, name)
            for line in page.lines:
                assert line.control.accessibleName()
                assert line.control.height() >= 24
                for label in line.findChildren(QLabel):
                    if label.isVisible():
                        assert label.height() >= label.heightForWidth(label.width()), (language, label.text())
    dialog.reject()


@given(values=st.dictionaries(st.sampled_from(sorted(PREFERENCES)), st.one_of(st.integers(), st.text(max_size=3))))
def test_a_value_that_is_not_allowed_is_passed_over(values: dict[str, str | int]) -> None:
    preferences = Preferences()
    for name, value in values.items():
        preferences.set(name, value)
    read = {bool: preferences.flag, int: preferences.number, str: preferences.text}
    for preference in PREFERENCES.values():
        assert preference.allows(read[type(preference.default)](preference.id))

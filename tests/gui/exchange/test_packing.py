"""Making packages: what goes in, under whose name, with which fingerprint."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.edits import identity
from newsdesk.edits.exchanging.absorbing import read_incoming
from newsdesk.edits.reviewing.reviews import start_session
from newsdesk.gui.dialogs.path_dialog import PathDialog
from newsdesk.gui.exchange.commands import ExchangeCommands
from newsdesk.gui.exchange.fingerprint import Fingerprint
from newsdesk.gui.exchange.name_dialog import NameDialog
from newsdesk.gui.exchange.pack_dialog import PackDialog
from newsdesk.gui.exchange.packed_dialog import PackedDialog
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.settings.dialog import SettingsDialog
from newsdesk.gui.workspace.session import Session
from newsdesk.model.package import PackageFile, PackageScope, Seal
from newsdesk.store.reviews import sessions


def button(dialog: QDialog, words: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if words in found.text())


def asked(window: MainWindow) -> PackDialog:
    window.commands["package.make"].trigger()
    return next(found for found in window.findChildren(PackDialog) if found.isVisible())


def write_to(window: MainWindow, path: Path, qtbot: QtBot) -> tuple[PackageFile, PackedDialog]:
    """Choose where a package lies; returns it as anybody reads it, and what is shown of it."""
    place = next(found for found in window.findChildren(PathDialog) if found.isVisible())
    place.path_chosen.emit(path)
    place.done(QDialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: any(found.isVisible() for found in window.findChildren(PackedDialog)))
    return read_incoming(path), next(found for found in window.findChildren(PackedDialog) if found.isVisible())


def test_the_whole_workspace_is_packed_under_the_name_of_who_annotates_and_the_fingerprint_can_be_copied(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    asked(window).accept()
    file, shown = write_to(window, tmp_path / "out.ndpack", qtbot)
    assert (file.package.scope, file.package.name, file.seal) == (PackageScope.ALL, "Арман Велин", Seal.NONE)
    fingerprint = shown.findChildren(Fingerprint)[0]
    assert fingerprint.words.text() == file.fingerprint
    fingerprint.copying.click()
    assert QGuiApplication.clipboard().text() == file.fingerprint
    counted = shown.counts.accessibleName()
    assert "Articles, 3" in counted
    shown.reject()


def test_only_the_articles_that_are_chosen_in_the_library_go_in(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not asked(window).scopes[PackageScope.ARTICLES].isEnabled()
    window.findChildren(PackDialog)[-1].reject()
    library = window.panes.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 3)
    library.list.setCurrentIndex(library.model.index(1, 0))
    (chosen,) = window.panes.library.chosen()
    dialog = asked(window)
    dialog.scopes[PackageScope.ARTICLES].click()
    dialog.accept()
    file, shown = write_to(window, tmp_path / "out.ndpack", qtbot)
    assert file.package.scope is PackageScope.ARTICLES
    assert {entry.row for entry in file.package.entries if entry.table == "article"} == {chosen}
    shown.reject()


def test_who_judges_a_session_is_proposed_to_pack_that_one(window: MainWindow) -> None:
    store = window.bridge.store
    for name in ("Week 11", "Week 12"):
        start_session(store, name)
    window.commands["review.resume"].trigger()
    newest = sessions(store)[-1]  # both may have begun within one second
    dialog = asked(window)
    assert dialog.scopes[PackageScope.REVIEW].isChecked()
    assert dialog.sessions.currentText() == newest.name
    dialog.reject()
    window.commands["review.resume"].trigger()
    dialog = asked(window)
    assert dialog.scopes[PackageScope.ALL].isChecked()
    dialog.reject()


def test_a_review_session_that_is_to_be_sent_is_proposed(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    made = [start_session(window.bridge.store, name) for name in ("Week 11", "Week 12")][1]
    window.findChildren(ExchangeCommands)[0].make_package(made)
    dialog = next(found for found in window.findChildren(PackDialog) if found.isVisible())
    assert dialog.sessions.currentText() == "Week 12"
    assert dialog.focusWidget() is dialog.scopes[PackageScope.REVIEW]
    dialog.accept()
    file, shown = write_to(window, tmp_path / "out.ndpack", qtbot)
    assert dict(file.package.sessions) == {made: "Week 12"}
    shown.reject()


def test_a_passphrase_is_said_to_hide_nothing_and_is_asked_for_by_who_reads(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = asked(window)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "it hides nothing and proves no name" in said
    assert "sign" not in said.casefold()
    dialog.passphrase.line_edit.setText("reservoir")
    dialog.accept()
    path = tmp_path / "out.ndpack"
    file, shown = write_to(window, path, qtbot)
    assert file.seal is Seal.UNCHECKED
    assert read_incoming(path, "reservoir").seal is Seal.FITS
    shown.reject()


def test_leaving_the_choice_of_a_file_comes_back_to_what_was_wished(window: MainWindow) -> None:
    dialog = asked(window)
    dialog.passphrase.line_edit.setText("reservoir")
    dialog.accept()
    place = next(found for found in window.findChildren(PathDialog) if found.isVisible())
    place.reject()
    again = next(found for found in window.findChildren(PackDialog) if found.isVisible())
    assert again.passphrase.line_edit.text() == "reservoir"
    again.reject()


@pytest.mark.parametrize("name", ["Лейла Аррен", ""])
def test_who_gave_no_name_is_asked_for_one_gently_before_the_first_package(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "nobody"))
    window.commands["package.make"].trigger()
    dialog = next(found for found in window.findChildren(NameDialog) if found.isVisible())
    dialog.field.line_edit.setText(name)
    button(dialog, "Go on" if name else "Without a name").click()
    assert identity.identity().name == name
    next(found for found in window.findChildren(PackDialog) if found.isVisible()).accept()
    file, shown = write_to(window, tmp_path / "out.ndpack", qtbot)
    assert file.package.name == name
    shown.reject()


def test_another_name_in_the_settings_corrects_mine_or_makes_me_somebody_else(
    window: MainWindow, session: Session
) -> None:
    before, dialog = identity.identity(), SettingsDialog(session, window)
    dialog.open()
    line = dialog.who
    for typed, act, same in (("Арман Велинов", "Correct my name", True), ("Ильза Торн", "I am another", False)):
        assert not button(dialog, act).isVisible()
        line.field.selectAll()
        line.field.insert(typed)
        line.field.textEdited.emit(typed)
        button(dialog, act).click()
        assert identity.identity().name == typed
        assert (identity.identity().id == before.id) is same
        assert window.bridge.store.analyst == identity.identity().id
    dialog.search.setText("your name")
    assert line.isVisible()
    dialog.search.setText("backup")
    assert not line.isVisible()
    dialog.reject()

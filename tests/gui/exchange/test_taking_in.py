"""Taking packages in: looked through and said first, then written as one step that can be taken back."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from newsdesk.edits.exchanging.absorbing import absorb, joined, read_incoming
from newsdesk.edits.exchanging.disputes import decide
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.recording.records import delete_records, set_fields
from newsdesk.edits.reviewing.reviews import judge, start_session
from newsdesk.exchange import PackageError
from newsdesk.gui.dialogs.path_dialog import PathDialog
from newsdesk.gui.dialogs.progress_dialog import ProgressDialog
from newsdesk.gui.exchange import taking_in
from newsdesk.gui.exchange.commands import ExchangeCommands
from newsdesk.gui.exchange.deletions_dialog import DeletionsDialog
from newsdesk.gui.exchange.summary_dialog import SummaryDialog
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.review.page import ReviewPage
from newsdesk.gui.review.summary_page import SummaryPage
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.workspace.session import Session
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordKind
from newsdesk.model.review import Judgement
from newsdesk.store.articles import article_keys
from newsdesk.store.backup import backups_of
from newsdesk.store.records import participants, record_ids
from newsdesk.store.reviews import items
from newsdesk.store.store import Store

Colleague = Callable[..., Path]


def exchange(window: MainWindow) -> ExchangeCommands:
    return window.findChildren(ExchangeCommands)[0]


def shown(window: MainWindow, kind: type[QDialog]) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]


def summary(window: MainWindow, qtbot: QtBot) -> SummaryDialog:
    qtbot.waitUntil(lambda: bool(shown(window, SummaryDialog)))
    found = shown(window, SummaryDialog)[-1]
    assert isinstance(found, SummaryDialog)
    return found


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def button(dialog: QDialog, words: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if words in found.text())


def take_in(window: MainWindow, qtbot: QtBot, *paths: Path) -> None:
    exchange(window).take_in(paths)
    button(summary(window, qtbot), "Take in").click()
    qtbot.waitUntil(lambda: not is_busy(window))


def is_busy(window: MainWindow) -> bool:
    run = exchange(window)._taking_in
    return run is not None and run.busy


def change_role(role: str) -> Callable[[Store], None]:
    def work(store: Store) -> None:
        set_fields(store, participants(store)[0].id, {"role": role})

    return work


def entries(window: MainWindow) -> int:
    return sum(1 for _ in window.bridge.store.entries())


def test_what_a_package_would_do_is_said_before_anything_is_written(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    path, before = colleague("Ilsa", change_role("envoy")), entries(window)
    exchange(window).take_in([path])
    dialog = summary(window, qtbot)
    words = said(dialog)
    assert "From Ilsa" in words
    assert read_incoming(path).fingerprint in words
    assert "Participants" in words
    dialog.reject()
    assert entries(window) == before
    assert not is_busy(window)


def test_a_package_is_taken_in_after_a_backup_as_one_step_that_undo_takes_back(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    store, chosen = window.bridge.store, participants(window.bridge.store)[0].id
    role = participants(store)[0].role
    take_in(window, qtbot, colleague("Ilsa", change_role("envoy")))
    assert store.row("participant", chosen)["role"] == "envoy"  # type: ignore[index]
    assert [backup.reason for backup in backups_of(store.path)] == ["absorb"]
    toast = window.findChildren(Toast)[0]
    assert "1 changed" in toast.accessibleName()
    toast.link_clicked.emit()
    assert store.row("participant", chosen)["role"] == role  # type: ignore[index]
    assert store.check() == []


def test_what_is_here_already_is_said_to_be_nothing_new(window: MainWindow, colleague: Colleague, qtbot: QtBot) -> None:
    path = colleague("Ilsa", change_role("envoy"))
    take_in(window, qtbot, path)
    exchange(window).take_in([path])
    dialog = summary(window, qtbot)
    assert "Nothing new" in said(dialog)
    assert not [found for found in dialog.findChildren(QPushButton) if found.text() == "Take in"]
    dialog.reject()


def test_what_was_undone_stays_so_unless_its_box_is_ticked(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    store, path = window.bridge.store, colleague("Ilsa", change_role("envoy"))
    exchange(window).take_in([path])
    first = summary(window, qtbot)
    assert first.bring_back.isHidden()
    button(first, "Take in").click()
    qtbot.waitUntil(lambda: not is_busy(window))
    window.bridge.undo()
    before = entries(window)
    exchange(window).take_in([path])
    dialog = summary(window, qtbot)
    assert "stays undone" in said(dialog)
    assert not button(dialog, "Take in").isEnabled()
    dialog.bring_back.click()
    assert "stays undone" not in said(dialog)
    assert "comes back" in said(dialog)
    dialog.bring_back.click()
    assert "Nothing new" in said(dialog)
    assert not button(dialog, "Take in").isEnabled()
    assert entries(window) == before
    dialog.bring_back.click()
    button(dialog, "Take in").click()
    qtbot.waitUntil(lambda: not is_busy(window))
    assert participants(store)[0].role == "envoy"
    assert store.check() == []


def test_a_damaged_file_among_several_is_refused_with_a_sentence_and_the_others_are_taken_together(
    window: MainWindow, colleague: Colleague, qtbot: QtBot, tmp_path: Path
) -> None:
    ilsa, leila = colleague("Ilsa", change_role("envoy")), colleague("Leila", change_role("minister"))
    cut = tmp_path / "cut.ndpack"
    cut.write_bytes(ilsa.read_bytes()[:500])
    exchange(window).take_in([ilsa, cut, leila])
    dialog = summary(window, qtbot)
    assert "“cut.ndpack”" in said(dialog)
    assert "1 conflict" in said(dialog)
    button(dialog, "Take in").click()
    qtbot.waitUntil(lambda: not is_busy(window))
    roles = {entry.fields.get("role") for entry in window.bridge.store.entries() if entry.table == "participant"}
    assert {"envoy", "minister"} <= roles
    window.bridge.undo()
    assert window.bridge.store.disputed() == []


def is_another(window: MainWindow, before: SummaryDialog) -> bool:
    return shown(window, SummaryDialog) not in ([], [before])


def test_a_passphrase_is_asked_for_and_says_whether_it_fits(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    exchange(window).take_in([colleague("Ilsa", change_role("envoy"), "reservoir")])
    summary(window, qtbot).passphrase.line_edit.setFocus()
    for typed, words in (("river", "does not fit this passphrase"), ("reservoir", "The passphrase fits")):
        dialog = summary(window, qtbot)
        there = dialog.focusWidget()  # also after a passphrase that did not fit: Return must not take in
        assert there is dialog.passphrase.line_edit
        QTest.keyClicks(there, typed)
        QTest.keyClick(there, Qt.Key.Key_Return)
        qtbot.waitUntil(partial(is_another, window, dialog))
        dialog = summary(window, qtbot)
        assert words in said(dialog)
        assert button(dialog, "Take in").isEnabled() is (typed == "reservoir")
    summary(window, qtbot).reject()


def test_what_a_passphrase_does_not_fit_is_taken_in_only_when_the_passphrase_is_cleared(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    exchange(window).take_in([colleague("Ilsa", change_role("envoy"), "reservoir")])
    dialog = summary(window, qtbot)
    take_in = button(dialog, "Take in")
    assert take_in.isEnabled()
    dialog.passphrase.line_edit.setText("river")
    assert not take_in.isEnabled()
    dialog.passphrase.line_edit.clear()
    assert take_in.isEnabled()
    dialog.reject()


def test_a_stranger_is_warned_of_also_beside_a_package_that_is_known(
    window: MainWindow, colleague: Colleague, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "alien.ndpack"
    with Store.create(tmp_path / "alien.newsdesk") as alien:
        with alien.step(Edit.ADD_NOTE):
            alien.insert("note", "n", {"title": "Порт"})
        write_package(path, pack(alien))
    exchange(window).take_in([colleague("Ilsa", change_role("envoy")), path])
    dialog = summary(window, qtbot)
    assert said(dialog).count("It shares nothing with this workspace") == 1
    dialog.reject()


def delete_all(store: Store) -> None:
    delete_records(store, record_ids(store, RecordKind.PARTICIPANT))


def test_many_deletions_are_asked_for_once_more_and_return_leaves_everything(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    path, there = colleague("Ilsa", delete_all), len(participants(window.bridge.store))
    for key, left in ((Qt.Key.Key_Return, there), (Qt.Key.Key_Space, 0)):
        exchange(window).take_in([path])
        button(summary(window, qtbot), "Take in").click()
        (dialog,) = shown(window, DeletionsDialog)
        assert f"{there} record" in said(dialog)
        if key == Qt.Key.Key_Space:
            button(dialog, "Delete").setFocus()
        QTest.keyClick(dialog.focusWidget(), key)
        qtbot.waitUntil(lambda: not is_busy(window) and not shown(window, DeletionsDialog))
        assert len(participants(window.bridge.store)) == left


def test_cancelling_in_the_midst_leaves_the_workspace_as_it_was(
    window: MainWindow, colleague: Colleague, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "_FRAME", 0.0)
    path, before = colleague("Ilsa", change_role("envoy")), entries(window)
    exchange(window).take_in([path])
    button(summary(window, qtbot), "Take in").click()
    run = exchange(window)._taking_in
    assert run is not None
    qtbot.waitUntil(lambda: run._work is not None)
    (progress,) = shown(window, ProgressDialog)
    button(progress, "Cancel").click()
    assert not run.busy
    assert entries(window) == before
    set_fields(window.bridge.store, participants(window.bridge.store)[0].id, {"role": "own"})  # it can be written again


def test_the_window_answers_while_a_package_is_taken_in(
    window: MainWindow, colleague: Colleague, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[bool] = []

    def one_slice_a_turn(work: Iterator[object], _: float) -> Iterator[object]:
        for _slice in work:
            QTimer.singleShot(
                0, window, lambda: turns.append(isinstance(QApplication.activeModalWidget(), ProgressDialog))
            )
            yield None

    monkeypatch.setattr(taking_in, "paced", one_slice_a_turn)
    exchange(window).take_in([colleague("Ilsa", change_role("envoy"))])
    button(summary(window, qtbot), "Take in").click()
    run = exchange(window)._taking_in
    assert run is not None
    qtbot.waitUntil(lambda: bool(turns) and not run.busy)
    assert turns.count(True) > 1  # the event loop turns between the slices, over which the window waits


def test_what_is_only_being_saved_cannot_be_stopped(window: MainWindow, qtbot: QtBot) -> None:
    progress = ProgressDialog("Undo", "Merge", window)
    asked: list[bool] = []
    progress.cancelled.connect(lambda: asked.append(True))
    progress.tell(2, 2)
    progress.reject()
    assert asked == []
    qtbot.addWidget(progress)


def dropped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_package_may_be_dropped_on_the_window_and_no_other_file(
    window: MainWindow, colleague: Colleague, qtbot: QtBot, tmp_path: Path
) -> None:
    path = colleague("Ilsa", change_role("envoy"))
    copy, button_, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for file, taken in ((tmp_path / "notes.docx", False), (path, True)):
        offered = dropped(file)
        entering = QDragEnterEvent(QPoint(700, 10), copy, offered, button_, keys)
        entering.setAccepted(False)
        QApplication.sendEvent(window, entering)
        assert entering.isAccepted() is taken
    data = dropped(path)
    QApplication.sendEvent(window, QDropEvent(QPointF(700, 10), copy, data, button_, keys))
    summary(window, qtbot).reject()


def test_what_is_dropped_with_a_package_is_imported(
    window: MainWindow, colleague: Colleague, qtbot: QtBot, tmp_path: Path
) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("Порт открылся утром. Совет собрался вечером.", encoding="utf-8")
    path, theirs = colleague("Ilsa", change_role("envoy")), colleague("Leila", change_role("guest"))
    there = len(article_keys(window.bridge.store))
    data = dropped(text, path, theirs.with_suffix(".newsdesk"))
    copy, button_, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(700, 10), copy, data, button_, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(700, 10), copy, data, button_, keys))
    words = said(summary(window, qtbot))
    assert path.name in words
    assert "Leila.newsdesk" in words
    summary(window, qtbot).reject()
    qtbot.waitUntil(lambda: len(article_keys(window.bridge.store)) == there + 1)


def test_packages_and_workspaces_are_shown_beside_each_other_to_be_chosen_together(window: MainWindow) -> None:
    """Qt leaves out, of several names that are typed, those that its list does not show."""
    window.commands["package.take_in"].trigger()
    (dialog,) = window.findChildren(PathDialog)
    assert "(*.ndpack *.newsdesk)" in dialog.selectedNameFilter()
    dialog.reject()


def test_a_package_that_comes_among_articles_is_looked_through(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    path = colleague("Ilsa", change_role("envoy"))
    window.panes.reader_area.files_dropped.emit([path])
    dialog = summary(window, qtbot)
    assert path.name in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_several_packages_are_rehearsed_as_one(colleague: Colleague) -> None:
    files = [read_incoming(colleague(name, change_role(name))) for name in ("Ilsa", "Leila")]
    together = joined(files)
    assert {entry.id for entry in together.package.entries} == {
        entry.id for file in files for entry in file.package.entries
    }
    assert joined(files[:1]) is files[0]
    assert all(file.fingerprint in together.fingerprint for file in files)


def test_the_message_that_leads_to_conflicts_goes_when_none_is_left(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    store, reading = window.bridge.store, exchange(window).conflicts.reading
    change_role("minister")(store)
    take_in(window, qtbot, colleague("Ilsa", change_role("envoy")))
    toast = window.findChildren(Toast)[0]
    qtbot.waitUntil(lambda: bool(reading.found) and not reading.is_behind)
    assert toast.isVisibleTo(window)
    (open_one,) = reading.found
    decide(store, open_one.id, 1)
    qtbot.waitUntil(lambda: not reading.is_behind)
    assert not toast.isVisibleTo(window)


def test_the_workspace_of_somebody_else_is_taken_in_too(window: MainWindow, colleague: Colleague, qtbot: QtBot) -> None:
    workspace = colleague("Ilsa", change_role("envoy")).with_suffix(".newsdesk")
    take_in(window, qtbot, workspace)
    assert participants(window.bridge.store)[0].role == "envoy"
    assert workspace.exists()


def test_a_package_that_the_program_is_opened_with_is_looked_through_in_the_last_workspace(
    session: Session, workspace: Path, colleague: Colleague, qtbot: QtBot
) -> None:
    path = colleague("Ilsa", change_role("envoy"))
    session.close()
    session.state.remember("last", str(workspace))
    session.start(path)
    assert session.window is not None
    assert session.window.bridge.store.path == workspace
    assert "From Ilsa" in said(summary(session.window, qtbot))
    assert not session.packages
    summary(session.window, qtbot).reject()


def test_without_a_last_workspace_a_package_waits_for_the_one_that_is_chosen(
    session: Session, tmp_path: Path, colleague: Colleague, qtbot: QtBot
) -> None:
    path = colleague("Ilsa", change_role("envoy"))
    session.close()
    session.start(path)
    assert session.welcome is not None
    assert any(path.name in label.text() for label in session.welcome.findChildren(QLabel))
    session.create(tmp_path / "empty.newsdesk")
    assert session.window is not None
    assert "From Ilsa" in said(summary(session.window, qtbot))
    summary(session.window, qtbot).reject()


def test_what_was_taken_in_leads_on_to_the_review_session_that_came(
    window: MainWindow, colleague: Colleague, qtbot: QtBot
) -> None:
    take_in(window, qtbot, colleague("Ilsa", lambda store: start_session(store, "Week 11")))
    toast = window.findChildren(Toast)[0]
    onward = next(link for link in toast.findChildren(Link) if link.text() == "Review the session")
    onward.click()
    page = window.centre.currentWidget()
    assert isinstance(page, ReviewPage)
    assert page.session.name == "Week 11"


def test_conflicts_come_before_the_session_and_to_its_author_comes_the_summary(
    window: MainWindow, colleague: Colleague, tmp_path: Path, qtbot: QtBot
) -> None:
    store = window.bridge.store
    made = start_session(store, "Week 12")
    sent = tmp_path / "mine.ndpack"
    write_package(sent, pack(store, session=made))

    def answer(theirs: Store) -> None:
        absorb(theirs, read_incoming(sent))
        judge(theirs, items(theirs, made)[0].id, Judgement.ACCEPTED)

    take_in(window, qtbot, colleague("Leila", answer))
    toast = window.findChildren(Toast)[0]
    next(link for link in toast.findChildren(Link) if link.text() == "See its summary").click()
    assert isinstance(window.centre.currentWidget(), SummaryPage)
    set_fields(store, participants(store)[0].id, {"role": "guest"})

    def contest(theirs: Store) -> None:
        answer(theirs)
        set_fields(theirs, participants(theirs)[0].id, {"role": "envoy"})

    take_in(window, qtbot, colleague("Ilsa", contest))
    assert any("Decide" in link.text() for link in toast.findChildren(Link))


def test_a_refusal_says_nothing_in_another_language(session: Session, tmp_path: Path) -> None:
    """What the reader found is English, and stays out of a sentence that is not."""
    session.set_language("ru")
    path = tmp_path / "cut.ndpack"
    path.write_bytes(b"PK\x03\x04 cut")
    with pytest.raises(PackageError) as refused:
        read_incoming(path)
    assert refused.value.detail
    assert refused.value.detail not in error_sentence(refused.value)
    assert "cut.ndpack" in error_sentence(refused.value)

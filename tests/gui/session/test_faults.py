"""What goes wrong inside is written down without a word of an article, said calmly, and reported after a crash."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from newsdesk.edits.recording.notes import add_note
from newsdesk.gui.dialogs.crash_report import CrashReportDialog
from newsdesk.gui.faults.crash_log import CRASH_NAME, LOG_NAME, CrashLog, places_of
from newsdesk.gui.faults.telling import FaultTelling
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.workspace.session import Session
from newsdesk.store.errors import CannotSaveError, DamagedWorkspaceError
from newsdesk.store.tables import TABLES

QUOTED = "Арман Велин прибыл в Лорну"


def stumble() -> None:
    try:
        dict[str, str]()[QUOTED]
    except KeyError as error:
        raise ValueError(QUOTED) from error


def stumbled() -> ValueError:
    try:
        stumble()
    except ValueError as error:
        return error
    pytest.fail("it must stumble")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[CrashLog]:
    made = CrashLog(tmp_path / "log")
    yield made
    made.end()


def test_a_report_has_kinds_and_places_and_no_word_of_a_message() -> None:
    report = places_of(stumbled())
    assert "ValueError" in report
    assert "KeyError" in report
    assert "test_faults.py" in report
    assert QUOTED not in report


def test_an_error_in_a_slot_is_said_calmly_and_work_goes_on(
    log: CrashLog, session: Session, window: MainWindow, tmp_path: Path
) -> None:
    FaultTelling(log, session)
    assert log.begin() == ""
    error = stumbled()
    sys.excepthook(type(error), error, error.__traceback__)
    said = window.banner.sentence
    assert "safe" in said
    assert "Traceback" not in said
    copy = next(button for button in window.banner.findChildren(QPushButton) if button.text() == "Copy details")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    written = (tmp_path / "log" / LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError" in written
    assert QUOTED not in copied + written
    add_note(window.bridge.store, title="Мост")
    assert window.bridge.store.rows("note")


def test_a_file_that_is_found_damaged_in_reading_is_said_to_be_damaged(
    log: CrashLog, session: Session, window: MainWindow
) -> None:
    FaultTelling(log, session)
    log.begin()
    store = window.bridge.store
    store.path.write_bytes(b"something else " * 100)
    with pytest.raises(sqlite3.DatabaseError) as met:
        _ = [store.rows(table) for table in TABLES]
    sys.excepthook(met.type, met.value, met.tb)
    assert "damaged" in window.banner.sentence
    assert "went wrong" not in window.banner.sentence


def test_what_ends_well_leaves_no_report_and_gives_every_hook_back(log: CrashLog, tmp_path: Path) -> None:
    before = (sys.excepthook, sys.unraisablehook)
    log.begin()
    assert (sys.excepthook, sys.unraisablehook) != before
    log.end()
    assert (sys.excepthook, sys.unraisablehook) == before
    assert not (tmp_path / "log" / CRASH_NAME).exists()


def test_a_crash_is_reported_once_at_the_next_start(tmp_path: Path, session: Session, window: MainWindow) -> None:
    folder = tmp_path / "log"
    script = (
        "import ctypes, sys\nfrom pathlib import Path\nfrom newsdesk.gui.faults.crash_log import CrashLog\n"
        f"log = CrashLog(Path({str(folder)!r}))\nlog.begin()\nctypes.string_at(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert done.returncode < 0
    log = CrashLog(folder)
    report = log.begin()
    log.end()
    assert "Segmentation fault" in report
    FaultTelling(log, session).show_report(report)
    dialog = window.findChild(CrashReportDialog)
    assert dialog is not None
    target = tmp_path / "report.txt"
    dialog.save(target)
    assert target.read_text(encoding="utf-8").strip() == report
    dialog.accept()
    again = CrashLog(folder)
    assert again.begin() == ""
    again.end()


def test_the_log_turns_over_and_a_folder_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    log = CrashLog(blocked)
    assert log.begin() == ""
    log.note(stumbled())
    log.end()


@pytest.mark.parametrize("cause", ["the disk is full", "the file or its folder may not be written", "something rare"])
def test_a_change_that_is_not_saved_names_cause_and_help_and_details_bring_it_back(
    window: MainWindow, cause: str
) -> None:
    window.bridge.failed.emit(CannotSaveError(window.bridge.store.path, cause))
    said = window.banner.sentence
    assert cause in said
    assert "safe" in said
    assert "then do the same again" in said
    assert any(cause in words for words in window.status.texts())
    window.banner.hide()
    window.status.details_wanted.emit()
    assert window.banner.sentence == said
    add_note(window.bridge.store, title="Мост")
    assert window.banner.sentence == ""
    assert not any("Not saved" in words for words in window.status.texts())


def test_a_damaged_file_is_said_over_the_window(window: MainWindow) -> None:
    window.bridge.failed.emit(DamagedWorkspaceError(window.bridge.store.path, "a page is torn"))
    assert "damaged" in window.banner.sentence

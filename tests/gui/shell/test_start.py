import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.edits.errors import UnknownArticleError
from newsdesk.gui.i18n import LANGUAGES, Languages, unfinished
from newsdesk.gui.shot import draw_shot
from newsdesk.gui.state import DeskState
from newsdesk.gui.warming import SLICES
from newsdesk.store.errors import NotAWorkspaceError

HEAVY = ("sqlite_utils", "markdown_it", "docx", "typst", "trafilatura", "lxml", "numpy", "pypdfium2", "nh3", "chardet")
LATER = (*SLICES, "newsdesk.exporting.writers", "newsdesk.gui.dialogs.about", "newsdesk.gui.panels.palette")

OPEN_AND_LIST_MODULES = """
import sys
from pathlib import Path
from newsdesk.gui.app import application, build_session
from newsdesk.gui.state import DeskState
app = application()
workspace = Path(sys.argv[1])
session = build_session(app, DeskState(workspace.with_name("desk.json")), workspace.parent)
session.start(workspace)
assert session.window.isVisible()
for _ in range(5):
    app.processEvents()
print(",".join(name for name in sys.argv[2].split(",") if name in sys.modules))
session.quit()
"""


def test_nothing_heavy_is_loaded_before_the_window_is_there(workspace: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN_AND_LIST_MODULES, str(workspace), ",".join(HEAVY + LATER)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


RUN_UNTIL_WARM = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from newsdesk.gui import app

def end_when_warm():
    if all(name in sys.modules for name in sys.argv[2].split(",")):
        application.quit()

application = app.application()
timer = QTimer(interval=20)
timer.timeout.connect(end_when_warm)
timer.start()
gc.disable()
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_what_the_window_opened_without_is_loaded_while_nobody_types(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(workspace.parent))
    done = subprocess.run(
        [sys.executable, "-c", RUN_UNTIL_WARM, str(workspace), ",".join(SLICES)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr


def test_the_picture_shows_the_window_in_the_size_theme_and_language_asked_for(workspace: Path) -> None:
    before = workspace.read_bytes()
    light, dark = workspace.with_name("light.png"), workspace.with_name("dark.png")
    draw_shot(workspace, light, size=(1200, 700))
    draw_shot(workspace, dark, size=(1200, 700), theme="dark", language="en")
    one, two = QImage(str(light)), QImage(str(dark))
    assert (one.width(), one.height()) == (1200, 700)
    assert one.pixelColor(600, 690).lightness() > 200
    assert two.pixelColor(600, 690).lightness() < 60
    assert workspace.read_bytes() == before
    assert [path.name for path in workspace.parent.glob("*.json")] == []


def test_a_picture_of_what_is_not_there_is_refused(workspace: Path) -> None:
    with pytest.raises(UnknownArticleError):
        draw_shot(workspace, workspace.with_name("out.png"), article="0" * 32)
    with pytest.raises(NotAWorkspaceError):
        draw_shot(workspace.with_name("none.newsdesk"), workspace.with_name("out.png"))
    with pytest.raises(OSError, match="could not be written"):
        draw_shot(workspace, workspace.parent / "no folder" / "out.png")


def test_no_word_is_left_untranslated() -> None:
    assert {language: unfinished(language) for language in LANGUAGES} == dict.fromkeys(LANGUAGES, 0)


def test_qts_own_words_are_translated_too(languages: Languages) -> None:
    languages.use("ru")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    with pytest.raises(ValueError, match="xx"):
        languages.use("xx")


def test_the_desk_remembers_and_a_damaged_memory_counts_as_none(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "state" / "desk.json"
    state = DeskState(path, qapp)
    state.remember("theme", "dark")
    state.remember("geometry", QByteArray(b"\x00\xff"))
    for number in range(12):
        state.remember_workspace(tmp_path / f"{number}.newsdesk")
        state.remember_desk(tmp_path / f"{number}.newsdesk", {"record": str(number)})
    state.save()
    again = DeskState(path, qapp)
    assert again.text("theme") == "dark"
    assert again.bytes("geometry") == QByteArray(b"\x00\xff")
    assert [each.stem for each in again.recent()] == [str(number) for number in range(11, 1, -1)]
    assert again.desk(tmp_path / "11.newsdesk") == {"record": "11"}
    assert again.desk(tmp_path / "0.newsdesk") == {}
    path.write_text('{"theme": ')
    assert DeskState(path, qapp).text("theme", "system") == "system"


def test_what_is_remembered_is_written_without_being_asked(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "desk.json"
    state = DeskState(path, qapp)
    state.remember("language", "ru")
    assert not path.exists()
    qtbot.waitUntil(path.exists)


RUN_AND_CLOSE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from newsdesk.gui import app

def close_window():
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    [window] = [each for each in shown if each.objectName() == sys.argv[2]]
    window.close() if sys.argv[2] == "welcome" else window.commands["workspace.close"].trigger()
    if sys.argv[2] != "welcome":
        sys.argv[2] = "welcome"
        QTimer.singleShot(100, close_window)

application = app.application()
QTimer.singleShot(0, close_window)
sys.exit(app.run(Path(sys.argv[1]) if sys.argv[1] else None))
"""


@pytest.mark.parametrize("window", ["welcome", "desk"])
def test_the_program_goes_on_from_window_to_window_and_ends_with_the_last(
    workspace: Path, window: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(workspace.parent))
    opened = str(workspace) if window == "desk" else ""
    done = subprocess.run(
        [sys.executable, "-c", RUN_AND_CLOSE, opened, window],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr
    assert (workspace.parent / "newsdesk" / "desk.json").exists()

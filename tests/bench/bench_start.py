"""From process start to the first painted window, beside a bare Qt window in a process of its own."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.bench.floor import Row, median_ms
from tests.bench.made_up import imported

from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.workspace import create_workspace

FLOOR = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication([])
window = QMainWindow()
edit = QTextEdit("слово")
window.setCentralWidget(edit)
window.resize(1440, 900)
window.show()
app.processEvents()
window.grab()
os._exit(0)
"""

DESK = """
import gc, os, sys
from pathlib import Path
import newsdesk.cli.main, newsdesk.cli.window
gc.disable()  # as the command does
from newsdesk.gui.app import application, build_session
from newsdesk.gui.state import DeskState
app = application()
session = build_session(app, DeskState(Path(sys.argv[1]) / "desk.json"), Path(sys.argv[1]))
session.start(Path(sys.argv[2]))
app.processEvents()
session.window.grab()
os._exit(0)
"""

RUNS = 9
REASON = (
    "2.4-3.7 x on a shared machine: PySide builds all enums of a Qt class at first use (45 ms; the floor uses none), "
    "200 of our modules (130 ms) and click (25 ms) are read, real panes are built and painted (90 ms)"
)


def rows(*, large: bool = False) -> Iterator[Row]:
    """Start with an empty workspace and with a full one."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        create_workspace(folder / "empty.newsdesk").close()
        full = create_workspace(folder / "full.newsdesk")
        add_articles(full, list(imported(10_000 if large else 1_000)))
        full.close()
        floor = median_ms(lambda: _run(FLOOR), runs=RUNS)
        for label, target in (("empty", 1.5), ("full", 2.0)):
            workspace = folder / f"{label}.newsdesk"
            yield Row(
                name=f"start to first paint, {label} workspace (floor: bare Qt window)",
                value=median_ms(partial(_run, DESK, str(folder), str(workspace)), runs=RUNS),
                floor=floor,
                target=target,
                reason=REASON,
            )


def _run(code: str, *words: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    subprocess.run([sys.executable, "-c", code, *words], check=True, env=environment, capture_output=True)

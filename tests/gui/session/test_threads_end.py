"""A view may go while a thread works for it: the program neither hangs nor says anything."""

import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.edits.workspace import create_workspace

# In a process of its own, for what it shows is a program that does not answer any more.
PROGRAM = """
import sys
from pathlib import Path
from threading import Event

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.gui.derived import Derived

app, began = QApplication([]), Event()
view = QWidget()
derived = Derived(Path(sys.argv[1]), view)


def question(store):
    began.set()
    return sum(range(10**7))


told = []
derived.ready.connect(told.append)
derived.ask(question)
began.wait()
while sys.argv[2] == "answered" and not told:
    QTest.qWait(10)
view.deleteLater()
QTest.qWait(50)
print("over")
"""


@pytest.mark.parametrize("when", ["asked", "answered"])
def test_a_view_that_goes_while_or_after_a_thread_works_for_it_leaves_the_program_well(
    tmp_path: Path, when: str
) -> None:
    workspace = tmp_path / "w.newsdesk"
    create_workspace(workspace).close()
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(workspace), when], capture_output=True, text=True, timeout=120, check=False
    )
    assert (told.stdout.strip(), told.stderr.strip()) == ("over", "")

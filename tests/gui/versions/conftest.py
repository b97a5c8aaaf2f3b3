"""The whole desk over a sample workspace on disk, in which an article is corrected."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from newsdesk.gui.app import build_session
from newsdesk.gui.i18n import compile_translations
from newsdesk.gui.state import DeskState
from newsdesk.gui.workspace.session import Session


@pytest.fixture(scope="session", autouse=True)
def _translations() -> None:
    compile_translations()


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, built_sample: Path) -> Iterator[Session]:
    """A session whose window shows the sample; everything is closed in the end."""
    qapp.setProperty("still", True)
    path = tmp_path / "visit.newsdesk"
    path.write_bytes(built_sample.read_bytes())
    made = build_session(qapp, DeskState(tmp_path / "state" / "desk.json"), tmp_path / "documents")
    made.set_language("en")
    made.start(path)
    yield made
    made.quit()
    made.languages.fall_silent()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def corrected(samples: Path) -> str:
    """The English report with another day, one paragraph elsewhere and one that is gone."""
    title, dateline, _, *paragraphs = (samples / "harbour-en.txt").read_text(encoding="utf-8").splitlines()
    *others, ends, master = paragraphs
    assert ends.startswith("The visit ends")
    moved = [master, *others]
    return "\n".join([title, dateline, "", *moved]).replace("opened on Wednesday", "opened on Thursday") + "\n"

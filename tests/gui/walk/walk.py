"""Walks through every stage of the real desk and measures it, or draws it; `tests.gui.walk.screen` starts it."""

import argparse
import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from lxml import etree
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.gui.walk.desk import Desk
from tests.gui.walk.measures import Finding, findings
from tests.gui.walk.stages import STAGES

from newsdesk.assets import asset
from newsdesk.edits.sample import build_sample
from newsdesk.gui.app import application, build_session
from newsdesk.gui.i18n import LANGUAGES
from newsdesk.gui.state import DeskState

THEMES = ("light", "dark")
_ROUNDS = 12
_PATIENCE_MS = 30_000
_PAUSE_MS = 5


def settle() -> None:
    """Let layouts and timers of zero come to rest."""
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(happened: Callable[[], bool]) -> None:
    """Let the desk work until something has happened."""
    clock = QElapsedTimer()
    clock.start()
    while not happened():
        QTest.qWait(_PAUSE_MS)  # without it this loop keeps Python's lock from the threads that it waits for
        if clock.elapsed() > _PATIENCE_MS:
            msg = f"waited in vain for {happened}"
            raise TimeoutError(msg)
    settle()


def sentences(language: str) -> frozenset[str]:
    """All that the interface can say in a language."""
    file = "newsdesk_kk.ts" if language == "en" else f"newsdesk_{language}.ts"  # the English file has only plurals
    said: set[str] = set()
    for message in etree.parse(asset("i18n") / file).iter("message"):
        texts = [*message.iterfind("source"), *message.iterfind("translation"), *message.iter("numerusform")]
        said.update((text.text or "").replace("&", "").strip() for text in texts)
    return frozenset(said - {""})


def visit(language: str, theme: str, names: Sequence[str], folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Open one desk and go through stages; each with its name."""
    os.environ["XDG_CONFIG_HOME"] = str(folder)  # who annotates here is nobody of this account
    state = DeskState(folder / "desk.json")
    state.remember("language", language)
    state.remember("theme", theme)
    session = build_session(application(), state, folder)
    desk = Desk(session=session, folder=folder, language=language, settle=settle, until=until)
    try:
        session.start(None)
        for name in names:
            for number, shown in enumerate(STAGES[name](desk)):
                settle()
                yield f"{name}-{number}" if number else name, shown
            desk.tidy()
            settle()
    finally:
        session.quit()
        session.languages.fall_silent()
        settle()


def _asked(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--languages", nargs="+", default=LANGUAGES, choices=LANGUAGES)
    parser.add_argument("--themes", nargs="+", default=THEMES, choices=THEMES)
    parser.add_argument("--stages", nargs="+", default=list(STAGES), choices=list(STAGES))
    parser.add_argument("--pictures", type=Path, help="draw each stage into this folder instead of measuring it")
    return parser.parse_args(words)


def main(words: Sequence[str]) -> int:
    """Walk; print what was found, a line each. Returns 1 if anything was."""
    wanted = _asked(words)
    application().setProperty("still", True)
    told: set[tuple[str, Finding]] = set()
    names = [name for name in STAGES if name in wanted.stages]
    with tempfile.TemporaryDirectory() as place:
        sample = Path(place) / "sample.newsdesk"
        build_sample(sample).close()
        for language, theme in itertools.product(wanted.languages, wanted.themes):
            folder = Path(place) / f"{language}-{theme}"
            folder.mkdir()
            shutil.copy(sample, folder)
            said = sentences(language)
            for name, shown in visit(language, theme, names, folder):
                if wanted.pictures:
                    shown.grab().save(str(wanted.pictures / f"{name}-{theme}-{language}.png"))
                    continue
                for finding in findings(shown, said):
                    if (language, finding) not in told:
                        told.add((language, finding))
                        print(f"{language} {theme} {name}: {finding}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

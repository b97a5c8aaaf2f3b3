"""A walk through the real window that shows whether this installation works: `newsdesk --self-test`."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.assets import asset
from newsdesk.edits.briefing.briefs import compose_brief, export_brief
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.page_files import FORMATS
from newsdesk.edits.workspace import open_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.record import RecordKind
from newsdesk.store.articles import article, body
from newsdesk.store.evidence import evidence_of
from newsdesk.store.records import records

if TYPE_CHECKING:
    from newsdesk.gui.main_window import MainWindow
    from newsdesk.gui.workspace.session import Session

_ROUNDS = 20
_SAMPLE = "vestnik-ru.txt"
_PAGE = b"<html><body><h1>Harbour talks</h1><p>The talks begin on 12 March in Lorna.</p></body></html>"


class SelfTestError(Exception):
    """One of the steps did not do what it should; the message names it."""


def self_test(say: Callable[[str], None]) -> bool:
    """Open the window on a new workspace, import, annotate, export and quit; nothing of the person's is touched.

    `say` takes one line a step. Returns whether all went well.
    """
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="newsdesk-self-test-") as folder:
        try:
            for step in _steps(Path(folder)):
                say(f"ok  {step}")
        except Exception as error:  # noqa: BLE001 - whatever fails is what the test is to find
            say(f"failed  {type(error).__name__}: {error}")
            return False
    return True


def _steps(folder: Path) -> Iterator[str]:
    from PySide6.QtCore import QEvent  # noqa: PLC0415 - Qt reads its platform when it loads

    from newsdesk.gui.app import application, build_session  # noqa: PLC0415 - as above
    from newsdesk.gui.state import DeskState  # noqa: PLC0415 - as above

    app = application()
    session = build_session(app, DeskState(folder / "desk.json"), folder)
    path = folder / "self-test.newsdesk"
    try:
        _require(session.create(path), "a workspace is made")
        window = _window(session)
        app.processEvents()
        _require(window.isVisible() and not window.grab().isNull(), "the window is drawn")
        yield f"the window opens ({app.platformName()})"
        yield from _import(window)
        yield from _annotate(window)
        yield from _export(window, folder)
    finally:
        session.quit()
        session.languages.fall_silent()
        for _ in range(_ROUNDS):
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            app.processEvents()
    with open_workspace(path) as store:
        _require(not store.check(), "the workspace is in order")
    yield "the window closes and the workspace is in order"


def _import(window: "MainWindow") -> Iterator[str]:
    store = window.bridge.store
    text = read_article(asset("samples", _SAMPLE).read_bytes(), file_name=_SAMPLE)
    page = read_article(_PAGE, file_name="page.html")
    added = add_articles(store, [text, page])
    _require(len(added) == len([text, page]), "articles are imported")
    window.selection.open_article(added[0].article_id)
    yield "a text and a web page are imported"


def _annotate(window: "MainWindow") -> Iterator[str]:
    store, selection = window.bridge.store, window.selection
    opened = article(store, selection.article)
    _require(opened is not None, "an article is open")
    words = body(store, selection.version)[1].text.split("\n")[-1]
    start = len(body(store, selection.version)[1].text) - len(words)
    selection.set_span(TextPositionSelector(start=start, end=start + len(words)))
    window.commands.refresh()
    window.commands["record.note"].trigger()
    made = records(store, RecordKind.NOTE)
    _require(len(made) == 1 and bool(evidence_of(store, made[0].id)), "a note is made with its words")
    window.bridge.undo()
    _require(not records(store, RecordKind.NOTE), "the note is undone")
    window.bridge.redo()
    _require(len(records(store, RecordKind.NOTE)) == 1, "the note is redone")
    yield "words are annotated, undone and redone"


def _export(window: "MainWindow", folder: Path) -> Iterator[str]:
    brief = compose_brief(window.bridge.store, articles=None)
    for form in FORMATS:
        written = export_brief(brief, folder / f"brief.{form}", form)
        _require(written.stat().st_size > 0, f"the brief is written as {form}")
    yield f"the brief is exported: {', '.join(FORMATS)}"


def _window(session: "Session") -> "MainWindow":
    if session.window is None:
        msg = "no window was opened"
        raise SelfTestError(msg)
    return session.window


def _require(happened: bool, step: str) -> None:
    if not happened:
        msg = f"not so: {step}"
        raise SelfTestError(msg)

"""A picture of the real window, drawn without a screen."""

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.edits.errors import UnknownArticleError
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.article import ArticleId
from newsdesk.store.articles import article_keys, page
from newsdesk.store.records import meetings, records_of_article
from newsdesk.store.store import Store

if TYPE_CHECKING:
    from newsdesk.gui.main_window import MainWindow

_ROUNDS = 10
_LOOKED_AT = 100
"""How often the event queue is emptied, so that timers of zero and layouts come to rest."""


def draw_shot(
    workspace: Path,
    out: Path,
    *,
    article: str = "",
    size: tuple[int, int] = (1440, 900),
    theme: str = "light",
    language: str = "ru",
) -> None:
    """Draw the window on a workspace into a PNG file: an article, its first meeting selected, panels filled.

    `article` is an id; without it the library's first in the interface's language. Nothing of the person's own
    desk is read or changed, and the workspace is opened to read only.

    :raises WorkspaceError: if it cannot be opened.
    :raises UnknownArticleError: if it has no such article.
    :raises OSError: if the picture cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEvent, qInstallMessageHandler  # noqa: PLC0415 - Qt reads the platform when it loads

    from newsdesk.gui.app import application, build_session  # noqa: PLC0415 - as above
    from newsdesk.gui.state import DeskState  # noqa: PLC0415 - as above

    listener = qInstallMessageHandler(_tell)
    app = application()
    app.setProperty("still", True)  # no motion, no blinking
    with tempfile.TemporaryDirectory() as folder:
        state = DeskState(Path(folder) / "desk.json")
        state.remember("theme", theme)
        state.remember("language", language)
        store = open_workspace(workspace, read_only=True)
        session = build_session(app, state, Path(folder))
        window = session.show_desk(store)
        try:
            window.banner.hide()
            window.resize(*size)
            window.layouts.spread()
            _show(window, _chosen(store, article, language))
            for _ in range(_ROUNDS):
                app.processEvents()
            if not window.grab().save(str(out), "PNG"):
                msg = f"The picture {out} could not be written; check the folder and its free space."
                raise OSError(msg)
        finally:
            session.quit()
            session.languages.fall_silent()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            qInstallMessageHandler(listener)


def _tell(_kind: object, _context: object, message: str) -> None:
    """Pass on what Qt says, but not that a platform without screens cannot hint at sizes."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _chosen(store: Store, article: str, language: str) -> ArticleId:
    if article:
        if store.row("article", article) is None:
            raise UnknownArticleError(article)
        return ArticleId(article)
    first = page(store, article_keys(store)[:_LOOKED_AT])
    chosen = next((each for each in first if each.language == language), first[0] if first else None)
    return chosen.id if chosen is not None else ArticleId("")


def _show(window: "MainWindow", article: ArticleId) -> None:
    window.selection.open_article(article)
    store = window.bridge.store
    here = {record.id for record in records_of_article(store, article)} if article else set()
    meeting = next((meeting for meeting in meetings(store) if meeting.id in here), None)
    if meeting is not None:
        window.selection.select_record(meeting.id)

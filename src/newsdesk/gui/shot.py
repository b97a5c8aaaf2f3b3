"""A picture of the real window, drawn without a screen."""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.edits.errors import UnknownArticleError
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.article import ArticleId
from newsdesk.model.record import Meeting
from newsdesk.store.articles import article_keys, page
from newsdesk.store.records import records_of_article
from newsdesk.store.store import Store

if TYPE_CHECKING:
    from newsdesk.gui.main_window import MainWindow

_ROUNDS = 10
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

    `article` is an id; without it the first of the library is shown. Nothing of the person's own
    desk is read or changed, and the workspace is opened to read only.

    :raises WorkspaceError: if it cannot be opened.
    :raises UnknownArticleError: if it has no such article.
    :raises OSError: if the picture cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from newsdesk.gui.app import application, build_session  # noqa: PLC0415 - Qt reads the platform when it loads
    from newsdesk.gui.state import DeskState  # noqa: PLC0415 - as above

    app = application()
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
            _show(window, _chosen(store, article))
            for _ in range(_ROUNDS):
                app.processEvents()
            if not window.grab().save(str(out), "PNG"):
                msg = f"The picture {out} could not be written; check the folder and its free space."
                raise OSError(msg)
        finally:
            session.quit()
            app.processEvents()


def _chosen(store: Store, article: str) -> ArticleId:
    keys = article_keys(store)
    if article:
        if store.row("article", article) is None:
            raise UnknownArticleError(article)
        return ArticleId(article)
    return page(store, keys[:1])[0].id if keys else ArticleId("")


def _show(window: "MainWindow", article: ArticleId) -> None:
    window.selection.open_article(article)
    found = records_of_article(window.bridge.store, article) if article else []
    meeting = next((record for record in found if isinstance(record, Meeting)), None)
    if meeting is not None:
        window.selection.select_record(meeting.id)

"""Commands that open a palette of the desk."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.palettes.recents import Recents
from newsdesk.gui.workspace.session import Session
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId


class PaletteCommands(QObject):
    """Binds the palettes of one window and remembers what was opened in it; lives as long as the window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._opened = Recents(session.state, "opened")
        window.commands.bind("go.palette", self._show_commands)
        window.commands.bind("go.quick_open", self._show_titles)
        window.commands.bind("workspace.recent", self._show_workspaces)
        window.selection.article_changed.connect(self._on_visited)
        window.selection.record_changed.connect(self._on_visited)

    def _on_visited(self, name: str) -> None:
        if name:
            self._opened.use(name)

    def _show_commands(self) -> None:
        from newsdesk.gui.palettes.command_palette import CommandPalette  # noqa: PLC0415 - not needed at start

        recents = Recents(self._session.state, "commands")
        CommandPalette(self._window.commands, recents, self._window).open_over(self._window)

    def _show_titles(self) -> None:
        from newsdesk.gui.palettes.quick_open import QuickOpen  # noqa: PLC0415 - not needed at start

        palette = QuickOpen(self._window.bridge.store, self._opened.used(), self._window)
        palette.article_chosen.connect(self._open_article)
        palette.record_chosen.connect(self._open_record)
        palette.open_over(self._window)

    def _show_workspaces(self) -> None:
        from newsdesk.gui.palettes.workspaces import WorkspacePalette  # noqa: PLC0415 - not needed at start

        palette = WorkspacePalette(self._session.state, self._window.bridge.store.path, self._window)
        palette.chosen.connect(self._open_workspace)
        palette.gone.connect(self._locate)
        palette.open_over(self._window)

    def _open_article(self, article: str, beside: bool) -> None:
        selection = self._window.selection
        selection.open_article(ArticleId(article), 1 - selection.side if beside else None)
        self._window.panes.reader_area.active.reader.setFocus()

    def _open_record(self, record: str) -> None:
        self._window.selection.select_record(RecordId(record))
        self._window.commands["go.records"].trigger()

    def _open_workspace(self, path: Path) -> None:
        QTimer.singleShot(0, self._session, partial(self._session.open, path))

    def _locate(self, path: Path) -> None:
        self._session.beginning.ask_where(path, self._window)

"""The brief: asking for it, and saying where it went."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.session import Session
from newsdesk.gui.shell.notices import Notices

if TYPE_CHECKING:
    from newsdesk.gui.briefs.dialog import BriefDialog


class BriefCommands(QObject):
    """Binds the brief command of one window; it lives as long as the window."""

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._session = session
        window.commands.bind("brief.export", self._export, self._has_articles)
        window.commands.bind("brief.print", self._print, self._has_articles)

    def _has_articles(self) -> bool:
        return self._panes.library.model.rowCount() > 0 or bool(self._window.selection.article)

    def _export(self) -> None:
        self._dialog().open()

    def _print(self) -> None:
        """Print the brief as soon as it is set, with the options of the dialog beside it."""
        dialog = self._dialog()
        dialog.open()
        dialog.pane.previewer.composed.connect(dialog.pane.print_pages, Qt.ConnectionType.SingleShotConnection)

    def _dialog(self) -> "BriefDialog":
        from newsdesk.gui.briefs.dialog import BriefDialog  # noqa: PLC0415 - brings the writers, not needed at start

        window = self._window
        opened = self._panes.reader_area.open_articles()
        dialog = BriefDialog(
            window.bridge,
            window.selection,
            window,
            open_articles=opened,
            state=self._session.state,
            language=self._session.preferences.text("brief_language") or self._session.languages.current,
        )
        dialog.pane.exported.connect(self._on_exported)
        dialog.finished.connect(window.layouts.leave_brief)
        dialog.pane.line_chosen.connect(window.commands["go.form"].trigger, Qt.ConnectionType.QueuedConnection)
        return dialog

    def _on_exported(self, path: str) -> None:
        self._notices.inform(self.tr("Brief saved: {file}").format(file=Path(path).name))

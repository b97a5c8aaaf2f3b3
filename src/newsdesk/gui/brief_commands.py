"""The brief: asking for it, and saying where it went."""

from pathlib import Path

from PySide6.QtCore import QObject

from newsdesk.gui.main_window import MainWindow, Panes
from newsdesk.gui.shell.notices import Notices


class BriefCommands(QObject):
    """Binds the brief command of one window; it lives as long as the window."""

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        window.commands.bind("brief.export", self._export, self._has_articles)

    def _has_articles(self) -> bool:
        return self._panes.library.model.rowCount() > 0 or bool(self._window.selection.article)

    def _export(self) -> None:
        from newsdesk.gui.briefs.dialog import BriefDialog  # noqa: PLC0415 - brings the writers, not needed at start

        window = self._window
        opened = self._panes.reader_area.open_articles()
        dialog = BriefDialog(window.bridge, window.selection, window, open_articles=opened)
        dialog.exported.connect(self._on_exported)
        dialog.open()

    def _on_exported(self, path: str) -> None:
        self._notices.inform(self.tr("Brief saved: {file}").format(file=Path(path).name))

"""Builds what the window has for corrected articles, and lets its parts know of each other."""

from PySide6.QtCore import QObject

from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.state import DeskState
from newsdesk.gui.versions.page_commands import VersionsPageCommands
from newsdesk.gui.versions.tray_commands import TrayCommands
from newsdesk.gui.versions.updating import Updating
from newsdesk.model.carried import CarryResult, Update


class VersionCommands(QObject):
    """Lives as long as the window."""

    def __init__(
        self, window: MainWindow, panes: Panes, notices: Notices, state: DeskState, *, flow: ImportFlow
    ) -> None:
        super().__init__(window)
        self.updating = Updating(window, panes, notices, state)
        self.tray = TrayCommands(window, panes, notices)
        self.page = VersionsPageCommands(window, panes, notices, self.updating)
        self.updating.updated.connect(self._on_updated)
        flow.update_wanted.connect(self.updating.take_up)
        self.tray.shown.connect(self.page.follow)

    def _on_updated(self, update: Update) -> None:
        if update.count(CarryResult.EXACT) < len(update.carried):
            self.tray.open_when_read()

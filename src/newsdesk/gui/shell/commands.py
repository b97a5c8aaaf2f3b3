"""Commands for what frames the desk: running work, messages, the log, layouts with a name."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from newsdesk.gui.catalogue import Menu
from newsdesk.gui.faults.telling import show_folder
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import Notices


class ShellCommands(QObject):
    """Binds them for one window; it lives as long as the window. `logs` is where the log lies."""

    def __init__(self, window: MainWindow, notices: Notices, logs: Path) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._logs = logs
        self._named: list[QAction] = []
        commands = window.commands
        commands.bind("desk.jobs", window.status.jobs_area.open_list)
        commands.bind("desk.messages", notices.show_messages)
        commands.bind("desk.log", self._show_log)
        commands.bind("view.save_layout", self._ask_name)

    def list_layouts(self) -> None:
        """Let the View menu name the layouts that a person saved, once there is a menu."""
        self._window.menus[Menu.VIEW].aboutToShow.connect(self._fill_layouts)
        self._fill_layouts()

    def _fill_layouts(self) -> None:
        menu = self._window.menus[Menu.VIEW]
        for old in self._named:
            menu.removeAction(old)
            old.deleteLater()
        self._named = []
        for name in self._window.layouts.names():
            action = QAction(self.tr("Layout: {name}").format(name=name.replace("&", "&&")), menu)
            action.setCheckable(True)
            action.setChecked(self._window.layouts.is_named(name))
            action.triggered.connect(partial(self._window.layouts.use_named, name))
            menu.insertAction(self._window.commands["view.save_layout"], action)
            self._named.append(action)

    def _ask_name(self) -> None:
        from newsdesk.gui.parts.quick_field import QuickField  # noqa: PLC0415 - not needed at start

        asked = QuickField(
            self.tr("Save the layout"),
            self.tr("A name for the panes as they stand now. The View menu lists it."),
            self._window,
        )
        asked.entered.connect(self._save_layout)
        asked.open_over(self._window)

    def _save_layout(self, name: str) -> None:
        self._window.layouts.save_as(name)
        self._notices.inform(self.tr("Layout “{name}” saved").format(name=name))

    def _show_log(self) -> None:
        self._logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not show_folder(self._logs):
            self._notices.inform(self.tr("The log lies in {folder}").format(folder=self._logs))

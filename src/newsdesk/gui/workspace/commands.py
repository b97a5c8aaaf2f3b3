"""Commands for the workspace file: new, open, close, back up, restore, copy, check."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from newsdesk.gui.catalogue import Menu
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import SAVE_COPY, Notices
from newsdesk.gui.workspace.beginning import SUFFIX
from newsdesk.gui.workspace.session import Session
from newsdesk.store.checking import Fault, check_file
from newsdesk.store.store import Store


class WorkspaceCommands(QObject):
    """Binds the file commands of one window; it lives as long as the window."""

    def __init__(self, window: MainWindow, session: Session, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._notices = notices
        commands = window.commands
        commands.bind("workspace.new", self._new)
        commands.bind("workspace.open", self._open)
        commands.bind("workspace.close", self._close)
        commands.bind("workspace.backup", self._back_up)
        commands.bind("workspace.copy", self._save_copy)
        commands.bind("workspace.check", self._check)
        window.banner.act_chosen.connect(self._on_banner)

    def add_recent(self) -> None:
        """Put the recent workspaces into the File menu, once there is one."""
        menu = self._window.menus[Menu.FILE]
        self._recent = QMenu(menu)
        menu.insertMenu(self._window.commands["workspace.close"], self._recent)
        menu.aboutToShow.connect(self._fill_recent)
        self._recent.installEventFilter(self)
        self._name_recent()
        self._fill_recent()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name the recent workspaces in the language now installed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_recent()
        return super().eventFilter(watched, event)

    def _name_recent(self) -> None:
        self._recent.setTitle(self.tr("Open recent"))

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._session.state.recent():
            action = self._recent.addAction(f"{path.stem}  –  {path.parent}")
            action.setEnabled(path.exists() and path != self._window.bridge.store.path)
            action.setData(str(path))
            action.triggered.connect(self._on_recent)
        self._recent.setEnabled(not self._recent.isEmpty())

    def _on_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            QTimer.singleShot(0, self._session, partial(self._session.open, Path(str(action.data()))))

    def _close(self) -> None:
        QTimer.singleShot(0, self._session.close)

    def _new(self) -> None:
        self._session.beginning.ask_new(self._window)

    def _open(self) -> None:
        self._session.beginning.ask_open(self._window)

    def _back_up(self) -> None:
        if self._session.backups is not None:
            self._session.backups.by_hand()

    def _save_copy(self) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        path = self._window.bridge.store.path
        name = self.tr("{workspace} copy").format(workspace=path.stem) + SUFFIX
        dialog = PathDialog(self._window, self.tr("Save a copy"), path.parent, f"*{SUFFIX}")
        dialog.to_save(name, SUFFIX.removeprefix(".")).path_chosen.connect(self._on_copy)
        dialog.open()

    def _on_copy(self, path: Path) -> None:
        store = self._window.bridge.store
        if self._window.bridge.run(partial(_copied, store, path)):
            self._notices.inform(self.tr("Copied to {file}").format(file=path.name))

    def _check(self) -> None:
        bridge = self._window.bridge
        self._window.jobs.run(
            self.tr("Checking the workspace"),
            partial(check_file, bridge.store.path),
            done=self._show_faults,
            failed=bridge.failed.emit,
        )

    def _show_faults(self, faults: Sequence[Fault]) -> str:
        from newsdesk.gui.dialogs.findings import CheckDialog  # noqa: PLC0415 - not needed at start

        CheckDialog([str(fault) for fault in faults], self._window).open()
        return ""

    def _on_banner(self, act: str) -> None:
        if act == SAVE_COPY:
            self._save_copy()


def _copied(store: Store, path: Path) -> bool:
    store.save_copy(path)
    return True

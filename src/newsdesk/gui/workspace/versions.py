"""Versions of a workspace: naming one, looking at one, putting one back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.moments import moment_words
from newsdesk.gui.workspace.session import Session
from newsdesk.store.backup import Backup, backups_of, described_by

BACK = "back to the workspace"
RESTORE = "restore this version"


class Versions(QObject):
    """Binds the commands of versions for one window; it lives as long as the window.

    In a window that only looks at a version the banner leads back, or puts it in the workspace's place.
    """

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        window.commands.bind("workspace.version", self._ask_name)
        window.commands.bind("workspace.restore", self._choose)
        window.banner.act_chosen.connect(self._on_banner)

    def say_version(self) -> bool:
        """Say over the window which version it shows, if it shows one; says whether it does."""
        found = described_by(self._window.bridge.store.path)
        if found is None:
            return False
        workspace, backup = found
        self._window.banner.say(
            self.tr("This is “{workspace}” as it was: {version}. Nothing can be changed here.").format(
                workspace=workspace.stem, version=version_words(backup)
            ),
            icon="history",
            acts={BACK: self.tr("Back to the workspace"), RESTORE: self.tr("Restore this version")},
        )
        return True

    def _ask_name(self) -> None:
        from newsdesk.gui.parts.quick_field import QuickField  # noqa: PLC0415 - not needed at start

        asked = QuickField(
            self.tr("Name this version"),
            self.tr("Everything is saved already. A version is kept as it is now, until you delete its file."),
            self._window,
        )
        asked.entered.connect(self._name)
        asked.open_over(self._window)

    def _name(self, name: str) -> None:
        if self._session.backups is not None:
            self._session.backups.name_version(name)

    def _choose(self) -> None:
        from newsdesk.gui.dialogs.restore import RestoreDialog  # noqa: PLC0415 - not needed at start

        dialog = RestoreDialog(backups_of(self._window.bridge.store.path), self._window)
        queued = Qt.ConnectionType.QueuedConnection
        dialog.look_wanted.connect(self._session.look_at, queued)
        dialog.backup_chosen.connect(self._session.restore_backup, queued)
        dialog.open()

    def _on_banner(self, act: str) -> None:
        found = described_by(self._window.bridge.store.path)
        if found is None or act not in {BACK, RESTORE}:
            return
        workspace, backup = found
        QTimer.singleShot(0, self._session, partial(self._go, workspace, backup.path if act == RESTORE else None))

    def _go(self, workspace: Path, restored: Path | None) -> None:
        if self._session.open(workspace) and restored is not None:
            self._session.restore_backup(restored)


def version_words(backup: Backup) -> str:
    """A version by its name, else a backup by its moment."""
    moment = moment_words(backup.time)
    return f"{backup.name}, {moment}" if backup.name else moment

"""Saying calmly that something inside the program went wrong, now or the last time."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from newsdesk.gui.dialogs.crash_report import CrashReportDialog
from newsdesk.gui.faults.crash_log import CrashLog
from newsdesk.gui.workspace.session import Session
from newsdesk.store.causes import cause_of, tells_of_damage
from newsdesk.store.errors import DamagedWorkspaceError


class FaultTelling(QObject):
    """Stands between the crash log and what is shown."""

    def __init__(self, log: CrashLog, session: Session) -> None:
        super().__init__(session)
        self._session = session
        log.failed.connect(self._on_failed)

    def show_report(self, report: str) -> None:
        """Show the report of the last time over what is shown now."""
        shown = self._session.window or self._session.welcome
        dialog = CrashReportDialog(report, shown)
        dialog.save_wanted.connect(partial(self._ask_where, dialog))
        dialog.open()

    def _on_failed(self, report: str, error: BaseException) -> None:
        window = self._session.window
        shown = window or self._session.welcome
        if window is not None and tells_of_damage(error):
            cause = str(error).rpartition(": ")[2]  # before it Qt may name the methods that the error came through
            window.bridge.failed.emit(DamagedWorkspaceError(window.bridge.store.path, cause))
        elif shown is not None:
            shown.banner.say(
                self.tr(
                    "Something in NewsDesk went wrong just now. Everything saved before is safe and you can work on. "
                    "If it comes again, start anew and keep the details."
                ),
                details=report,
            )

    def _ask_where(self, dialog: CrashReportDialog) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        asked = PathDialog(dialog, self.tr("Save the report"), Path.home(), "*.txt")
        asked.to_save("newsdesk-report.txt", "txt").path_chosen.connect(partial(self._save, dialog))
        asked.open()

    def _save(self, dialog: CrashReportDialog, path: Path) -> None:
        try:
            dialog.save(path)
        except OSError as error:
            shown = self._session.window or self._session.welcome
            if shown is not None:
                shown.banner.say(
                    self.tr("The report could not be saved: {cause}. Choose another folder.").format(
                        cause=cause_of(error)
                    )
                )


def show_folder(folder: Path) -> bool:
    """Show a folder in the system's own file manager; says whether that worked."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
